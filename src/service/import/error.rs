//! What rows of a register or list do wrong.

use crate::domain::{Problem, Slug};

/// Why a row, or one of its values, was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// The row ends before a column that matters.
    #[error("{got} columns; the header has {wanted}")]
    RowShort {
        /// The columns of the row.
        got: usize,
        /// The columns of the header.
        wanted: usize,
    },
    /// The row has more columns than the header, so none of them can be trusted.
    #[error("{got} columns; the header has {wanted}")]
    RowLong {
        /// The columns of the row.
        got: usize,
        /// The columns of the header.
        wanted: usize,
    },
    /// No number of any register.
    #[error("no number of any register")]
    NoNumber,
    /// A number or address that an earlier row has.
    #[error("{what} stands on line {first} already")]
    Doubled {
        /// What stands twice.
        what: String,
        /// The line that was taken.
        first: usize,
    },
    /// The school has not opened yet.
    #[error("not open yet")]
    NotOpenYet,
    /// The school closed, and nothing was ever printed for it here.
    #[error("closed before")]
    ClosedBefore,
    /// A closed school without the day.
    #[error("no closing day")]
    NoClosingDay,
    /// A status that nobody knows.
    #[error("{0:?} is no status")]
    Status(String),
    /// Not a day of the calendar, or not in the form that is unambiguous.
    #[error("{0:?} is no day")]
    Day(String),
    /// A phone number that cannot be mended.
    #[error("{0:?} is no phone number")]
    Phone(String),
    /// A web address that cannot be mended.
    #[error("{0:?} is no web address")]
    Website(String),
    /// A letter that another program lost (U+FFFD).
    #[error("a lost letter")]
    LostLetter,
    /// The school belongs to another organisation.
    #[error("{0} belongs to another organisation")]
    OtherOrganisation(Slug),
    /// A school of the same name is there without any number.
    #[error("{0} has this name and no number")]
    NameTwin(Slug),
    /// A successor that is no school of the store.
    #[error("no school {0}")]
    NoSuccessor(String),
    /// Neither yes nor no.
    #[error("{0:?} is neither yes nor no")]
    YesNo(String),
    /// No school of this slug, code or number.
    #[error("no school {0}")]
    NoSchool(String),
    /// No school of this name, but one that is nearly the same.
    #[error("no school {found}")]
    NoSchoolNearest {
        /// What was written.
        found: String,
        /// The most similar slug.
        nearest: String,
    },
    /// A closed school has no list.
    #[error("{0} is closed")]
    SchoolClosed(Slug),
    /// A row that names no school.
    #[error("no school named")]
    SchoolMissing,
}

impl Problem for ImportError {
    fn code(&self) -> &'static str {
        match self {
            Self::RowShort { .. } => "import-row-short",
            Self::RowLong { .. } => "import-row-long",
            Self::NoNumber => "import-no-number",
            Self::Doubled { .. } => "import-doubled",
            Self::NotOpenYet => "import-not-open-yet",
            Self::ClosedBefore => "import-closed-before",
            Self::NoClosingDay => "import-no-closing-day",
            Self::Status(_) => "import-status",
            Self::Day(_) => "import-day",
            Self::Phone(_) => "import-phone",
            Self::Website(_) => "import-website",
            Self::LostLetter => "import-lost-letter",
            Self::OtherOrganisation(_) => "import-other-organisation",
            Self::NameTwin(_) => "import-name-twin",
            Self::NoSuccessor(_) => "import-no-successor",
            Self::YesNo(_) => "import-yes-no",
            Self::NoSchool(_) => "import-no-school",
            Self::NoSchoolNearest { .. } => "import-no-school-nearest",
            Self::SchoolClosed(_) => "import-school-closed",
            Self::SchoolMissing => "import-school-missing",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::RowShort { got, wanted } | Self::RowLong { got, wanted } => {
                vec![("got", got.to_string()), ("wanted", wanted.to_string())]
            }
            Self::Doubled { what, first } => vec![("what", what.clone()), ("first", first.to_string())],
            Self::Status(found)
            | Self::Day(found)
            | Self::Phone(found)
            | Self::Website(found)
            | Self::YesNo(found)
            | Self::NoSuccessor(found)
            | Self::NoSchool(found) => vec![("found", shown(found))],
            Self::NoSchoolNearest { found, nearest } => vec![("found", shown(found)), ("nearest", nearest.clone())],
            Self::OtherOrganisation(slug) | Self::NameTwin(slug) | Self::SchoolClosed(slug) => {
                vec![("school", slug.to_string())]
            }
            Self::NoNumber
            | Self::NotOpenYet
            | Self::ClosedBefore
            | Self::NoClosingDay
            | Self::LostLetter
            | Self::SchoolMissing => Vec::new(),
        }
    }
}

/// What was found, short enough for a message and without anything that moves a terminal's cursor.
pub(super) fn shown(text: &str) -> String {
    text.chars().take(100).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}
