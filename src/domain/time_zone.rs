//! The time that clocks on the wall show.

use std::fmt;
use std::str::FromStr;

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::problem::Problem;

/// A name that is none in the tz database.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no time zone")]
pub struct TimeZoneError(pub String);

impl Problem for TimeZoneError {
    fn code(&self) -> &'static str {
        "time-zone-unknown"
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        vec![("zone", self.0.clone())]
    }
}

/// A time zone by its name in the tz database (IANA): `Europe/London`. The database travels inside the program, so
/// the same name gives the same clock on every machine.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ZoneName(String);

impl ZoneName {
    /// The name as the database spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The zone with its rules.
    #[must_use]
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.0).unwrap_or(TimeZone::UTC)
    }
}

impl FromStr for ZoneName {
    type Err = TimeZoneError;

    fn from_str(text: &str) -> Result<Self, TimeZoneError> {
        let unknown = || TimeZoneError(text.chars().take(40).collect());
        let zone = TimeZone::get(text).map_err(|_| unknown())?;
        zone.iana_name().map(|name| Self(name.to_owned())).ok_or_else(unknown)
    }
}

impl TryFrom<String> for ZoneName {
    type Error = TimeZoneError;

    fn try_from(text: String) -> Result<Self, TimeZoneError> {
        text.parse()
    }
}

impl From<ZoneName> for String {
    fn from(name: ZoneName) -> Self {
        name.0
    }
}

impl fmt::Display for ZoneName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::Timestamp;

    use super::*;

    #[test]
    fn names_are_those_of_the_database() {
        for (text, name) in [("Europe/London", "Europe/London"), ("europe/london", "Europe/London"), ("UTC", "UTC")] {
            assert_eq!(text.parse::<ZoneName>().unwrap().as_str(), name, "{text}");
        }
        let long = "x".repeat(5000);
        for text in ["", "London", "Europe/Norwich", "GMT+25", "../etc/passwd", "Europe/London\0", long.as_str()] {
            assert!(text.parse::<ZoneName>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn summer_time_is_known() {
        let zone = "Europe/London".parse::<ZoneName>().unwrap().zone();
        let hour = |at: &str| at.parse::<Timestamp>().unwrap().to_zoned(zone.clone()).hour();
        assert_eq!((hour("2026-07-01T12:00:00Z"), hour("2026-11-22T12:00:00Z")), (13, 12));
    }
}
