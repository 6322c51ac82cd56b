//! An address that a school writes from.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::address::EmailAddress;
use super::problem::Problem;
use super::text::{Line, Name};

/// A name that is not one of a fixed list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{found:?} is not one of {allowed}")]
pub struct UnknownWord {
    /// What was written.
    pub found: String,
    /// What may be written, with commas.
    pub allowed: String,
}

impl UnknownWord {
    /// The refusal of `found` where only `allowed` words may stand.
    pub fn new<'a>(found: &str, allowed: impl IntoIterator<Item = &'a str>) -> Self {
        Self { found: found.chars().take(60).collect(), allowed: allowed.into_iter().collect::<Vec<_>>().join(", ") }
    }
}

impl Problem for UnknownWord {
    fn code(&self) -> &'static str {
        "unknown-word"
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        vec![("found", self.found.clone()), ("allowed", self.allowed.clone())]
    }
}

/// Makes an enum of fixed words: its name in files, all of them, and parsing.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// Every one, in the order of lists.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The word in files and addresses.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::domain::UnknownWord;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|word| word.as_str() == text).ok_or_else(|| {
                    $crate::domain::UnknownWord::new(text, Self::ALL.iter().map(|word| word.as_str()))
                })
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::domain::UnknownWord;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(word: $name) -> Self {
                word.as_str().to_owned()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use words;

words! {
    /// What an address is used for. The order is that of lists.
    Purpose {
        /// Everyday letters from the office.
        Office = "office",
        /// Absence and lateness.
        Absence = "absence",
        /// Closures, emergencies.
        Urgent = "urgent",
        /// Payments and receipts.
        Payments = "payments",
        /// School meals.
        Meals = "meals",
        /// Newsletters.
        Newsletter = "newsletter",
        /// Clubs and lessons after school.
        Clubs = "clubs",
        /// Trips and visits.
        Trips = "trips",
        /// Buses and taxis.
        Transport = "transport",
        /// Reports and parents' evenings.
        Reports = "reports",
        /// Results of exams or tests.
        Results = "results",
        /// Welfare and safeguarding.
        Safeguarding = "safeguarding",
        /// School places.
        Admissions = "admissions",
        /// Appointments, for a hospital or clinic.
        Appointments = "appointments",
        /// Anything else; the sender's name says what.
        Other = "other",
    }
}

/// The system that sends on the school's behalf: `ParentMail`, `Arbor`.
pub type Platform = Line<60>;

/// An address the school sends from, as its list states it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// The exact address in the From line (RFC 5322, section 3.6.2).
    pub address: EmailAddress,
    /// What people call it, where the purpose alone does not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// What it is used for.
    pub purpose: Purpose,
    /// The system that sends from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Platform>,
    /// Whether other schools use the same address, so that the name in the From line matters.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shared: bool,
    /// The name that phones show instead of the address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_name: Option<Name>,
    /// Whether somebody reads replies; unknown when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replies: Option<bool>,
    /// The first day it is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
    /// The last day it is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

words! {
    /// Where a sender stands between somebody's proposal and the archive.
    SenderState {
        /// Somebody wants it on the list.
        Proposed = "proposed",
        /// The school has proved that it controls it; a second person must still agree.
        Confirmed = "confirmed",
        /// On the list.
        Published = "published",
        /// On the list, but parents are told not to open its mail for now.
        Paused = "paused",
        /// No longer used.
        Retired = "retired",
    }
}

impl SenderState {
    /// Whether a list may show it as used now or soon.
    #[must_use]
    pub fn is_in_use(self) -> bool {
        self == Self::Published
    }
}

/// Why dates were refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("it ends on {until}, before it begins on {since}")]
pub struct PeriodError {
    /// The first day.
    pub since: Date,
    /// The last day.
    pub until: Date,
}

impl Problem for PeriodError {
    fn code(&self) -> &'static str {
        "period-reversed"
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        vec![("since", self.since.to_string()), ("until", self.until.to_string())]
    }
}

impl Sender {
    /// Checks what its fields must agree on.
    ///
    /// # Errors
    /// It ends before it begins.
    pub fn check(&self) -> Result<(), PeriodError> {
        match (self.since, self.until) {
            (Some(since), Some(until)) if until < since => Err(PeriodError { since, until }),
            _ => Ok(()),
        }
    }

    /// Whether its last day has passed.
    #[must_use]
    pub fn has_ended(&self, today: Date) -> bool {
        self.until.is_some_and(|until| until < today)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn words_are_read_and_others_refused_with_the_choice() {
        for purpose in Purpose::ALL {
            assert_eq!(purpose.as_str().parse::<Purpose>().unwrap(), *purpose);
        }
        let refusal = "ofice".parse::<Purpose>().unwrap_err();
        assert_eq!(refusal.found, "ofice");
        assert!(refusal.allowed.starts_with("office, absence"));
        assert!("published".parse::<SenderState>().unwrap().is_in_use());
    }

    #[test]
    fn a_sender_may_not_end_before_it_begins() {
        let mut sender: Sender = serde_json::from_str(
            r#"{"address":"a@b.example","purpose":"office","since":"2026-09-01","until":"2026-08-31"}"#,
        )
        .unwrap();
        assert_eq!(sender.check().unwrap_err().code(), "period-reversed");
        sender.until = sender.since;
        assert!(sender.check().is_ok());
        assert!(sender.has_ended("2026-09-02".parse().unwrap()));
        assert!(!sender.has_ended("2026-09-01".parse().unwrap()));
        assert!(serde_json::from_str::<Sender>(r#"{"address":"a@b.example","purpose":"office","x":1}"#).is_err());
    }
}
