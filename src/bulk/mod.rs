//! Letters, pages and files of many schools at once: a folder or a ZIP for each school, or print-ready
//! files of many schools, and a list of everything that is there.
//!
//! Each worker owns a school and goes through its languages, or owns one print-ready file. What is finished is noted as the work goes
//! on, so a second run makes only what is missing or has changed, also after a kill or a power cut: see
//! [`folder`](crate::folder) and the ledger. The lists for people (`manifest.csv`, `manifest.json`,
//! `faults.csv`) are written at the end.

mod archive;
mod bundle;
mod choice;
mod error;
mod fault;
mod ledger;
mod manifest;
mod plan;
mod school;
mod work;

use std::sync::Arc;

use crate::catalog::Entry;
use crate::render::Languages;

pub use bundle::{BUNDLE_MAX, Binding};
pub use choice::Choice;
pub use error::BulkError;
pub use fault::{Fault, Why};
pub use work::bulk;

/// How files lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packing {
    /// In a folder of the school's name.
    Folders,
    /// In one ZIP of the school's name. The same files give the same bytes.
    Zips,
    /// Sheets of many schools bound into print-ready files; the outputs must be printed sheets.
    Bundles(Binding),
}

/// What becomes of files that an earlier run made and this one was not asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Others {
    /// They stay, and stay in the manifest.
    Keep,
    /// They are taken away.
    Prune,
}

/// What is made.
#[derive(Debug, Clone)]
pub struct Options {
    /// Which outputs.
    pub outputs: Vec<Choice>,
    /// In which languages.
    pub languages: Languages,
    /// Of which schools.
    pub schools: Vec<Arc<Entry>>,
    /// In folders or in ZIPs.
    pub packing: Packing,
    /// What becomes of what is not asked for.
    pub others: Others,
}

/// How far it is: schools, or sheets where they are bound together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// How many are done.
    pub done: usize,
    /// How many there are.
    pub total: usize,
}

/// What was done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Files made, or made anew; in a ZIP each counts, a print-ready file counts once.
    pub made: u64,
    /// Files that were right already.
    pub unchanged: u64,
    /// Files taken away; a ZIP counts once.
    pub removed: u64,
    /// What could not be made, in the order of schools.
    pub faults: Vec<Fault>,
}

impl Report {
    /// Whether something went wrong, and not only was left out for a reason that is known.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.faults.iter().any(|fault| matches!(fault.why, Why::Failed(_)))
    }
}
