//! Days as TOML writes them: `2026-10-09`, without quotes.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, de};
use toml::value::Datetime;

/// Reads a day.
pub(super) fn day<'de, D: Deserializer<'de>>(input: D) -> Result<Date, D::Error> {
    Datetime::deserialize(input)?.to_string().parse().map_err(de::Error::custom)
}

/// Reads a day where there may be one.
pub(super) fn perhaps<'de, D: Deserializer<'de>>(input: D) -> Result<Option<Date>, D::Error> {
    day(input).map(Some)
}
