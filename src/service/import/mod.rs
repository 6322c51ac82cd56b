//! Schools from registers and spreadsheets, and their addresses in bulk (docs/import.md).
//!
//! Reading is streamed: a file may be far larger than memory, and only what is wanted of it is
//! kept. No column that holds a person's name is ever looked at. Writing is one transaction. A
//! school is known by its number in a register, so it keeps its slug and code when it is renamed;
//! absence closes nothing, and what somebody changed later stays.

mod candidate;
mod error;
mod gias;
mod links;
mod repair;
mod resolve;
mod schools;
mod sender_list;
mod sender_write;
mod slugs;
mod table;
mod write;

use crate::domain::{Problem, Slug};

use super::apply::Verb;

pub use candidate::Batch;
pub use error::ImportError;
pub use gias::{Selection, read_gias};
pub use links::{Links, read_links};
pub use schools::read_schools;
pub use sender_list::{SenderList, read_senders};
pub use table::{RECORD_MAX, TableError};

/// The most schools or addresses that one import takes, and the most findings it reports. England
/// has some 25,000 open schools.
pub const ROWS_MAX: usize = 100_000;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The row was not taken, and must be mended if the school is wanted.
    NotTaken,
    /// The row was taken without one of its values.
    NoValue,
    /// The row was taken; somebody should look at it.
    Note,
    /// The row was rightly left out: a school that closed before, or is not open yet.
    LeftOut,
}

impl Weight {
    /// The word in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotTaken => "not-taken",
            Self::NoValue => "no-value",
            Self::Note => "note",
            Self::LeftOut => "left-out",
        }
    }
}

/// Something to tell about a row.
#[derive(Debug)]
pub struct Finding {
    /// The line on which the row begins, counted from 1.
    pub line: usize,
    /// The school's number or name, as the row has it.
    pub school: String,
    /// The column, by its name in the file.
    pub column: &'static str,
    /// How much it weighs.
    pub weight: Weight,
    /// What it is.
    pub problem: Box<dyn Problem + Send + Sync>,
}

/// What happens to one school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What happens.
    pub verb: Verb,
    /// The line of its row.
    pub line: usize,
    /// The school.
    pub school: Slug,
    /// Which of its fields change, by their names in a county file.
    pub fields: Vec<&'static str>,
}

/// What an import of schools did or would do.
#[derive(Debug, Default)]
pub struct Imported {
    /// Rows in the file.
    pub rows: usize,
    /// Rows of other authorities and trusts.
    pub elsewhere: usize,
    /// How many web addresses and phone numbers were mended.
    pub mended: usize,
    /// Schools that are as the file says.
    pub unchanged: usize,
    /// Schools that change, in the order of the file.
    pub steps: Vec<Step>,
    /// What to tell about rows, in the order of lines.
    pub findings: Vec<Finding>,
}

impl Imported {
    /// Whether anything would be written.
    #[must_use]
    pub fn changes_anything(&self) -> bool {
        self.steps.iter().any(|step| step.verb != Verb::Keep)
    }

    /// How many steps of a kind there are.
    #[must_use]
    pub fn count(&self, verb: Verb) -> usize {
        self.steps.iter().filter(|step| step.verb == verb).count()
    }

    /// How many findings of a weight there are.
    #[must_use]
    pub fn findings_of(&self, weight: Weight) -> usize {
        self.findings.iter().filter(|finding| finding.weight == weight).count()
    }
}
