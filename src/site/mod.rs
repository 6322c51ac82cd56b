//! The public site as static files, for a web server that only knows files.
//!
//! Every file holds exactly the bytes that the service would answer. A second export renders what
//! changed and touches nothing else; what an earlier one wrote and is no longer there is taken away,
//! and files of others stay. Killed at any moment, an export leaves whole files only, and the next one
//! sets right what is old: see [`folder`](crate::folder) and the journal.

mod error;
mod journal;
mod manifest;
mod moved;
mod unit;
mod work;

use crate::render::{Group, Languages};

pub use error::ExportError;
pub use work::export;

/// What is exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Which outputs.
    pub groups: Vec<Group>,
    /// In which languages.
    pub languages: Languages,
}

impl Default for Options {
    /// Every output in the languages that each school names.
    fn default() -> Self {
        Self { groups: Group::ALL.to_vec(), languages: Languages::OfEachSchool }
    }
}

/// How far an export is: schools and other units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// How many are done.
    pub done: usize,
    /// How many there are.
    pub total: usize,
}

/// What people should know about an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// A static host does not learn of a pause until the next export: the service does within a second.
    PausesWait,
    /// So many schools have no letter, because nobody has called their list complete.
    WithoutLetter(usize),
    /// An output could not be made: where it would be, and why not.
    Failed(String, String),
}

/// What an export did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Files written, or written anew.
    pub written: u64,
    /// Files that were right already.
    pub unchanged: u64,
    /// Files taken away.
    pub removed: u64,
    /// Bytes of all files written.
    pub bytes: u64,
    /// What people should know.
    pub warnings: Vec<Warning>,
}
