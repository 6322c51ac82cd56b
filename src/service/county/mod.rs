//! The county file: one organisation with its schools and lists, as TOML (docs/county-file.md).

mod parse;
mod raw;
mod write;

use crate::domain::{Code, Crest, EmailAddress, Notice, Organisation, Pause, Problem, Review, School, Sender, Slug};

pub use parse::{LoadCrest, parse};
pub use write::{crest_file, write};

/// The largest county file that is read, in bytes.
pub const FILE_MAX: usize = 64 * 1024 * 1024;
/// The most faults that one reading reports; whoever has more mends these first.
pub const FAULTS_MAX: usize = 50;

/// A county file that was read and found right in itself.
#[derive(Debug, Clone)]
pub struct CountyFile {
    /// The organisation, with its policy and domains.
    pub organisation: Organisation,
    /// Its senders, inherited by every school.
    pub senders: Vec<Sender>,
    /// Its notices.
    pub notices: Vec<Notice>,
    /// Its pauses.
    pub pauses: Vec<Pause>,
    /// Its schools, in the order of the file.
    pub schools: Vec<CountySchool>,
    /// Addresses that look like one person's.
    pub personal: Vec<(usize, EmailAddress)>,
}

/// A school of a county file.
#[derive(Debug, Clone)]
pub struct CountySchool {
    /// The line on which it begins.
    pub line: usize,
    /// What it states. Its code is only meant when `code` says so.
    pub school: School,
    /// The code that the file gives it.
    pub code: Option<Code>,
    /// Its crest.
    pub crest: Option<Crest>,
    /// When its list was last looked at.
    pub review: Option<Review>,
    /// Its own senders.
    pub senders: Vec<Sender>,
}

/// Something in a file that must be mended.
#[derive(Debug)]
pub struct Fault {
    /// The line, counted from 1.
    pub line: usize,
    /// The key or what is meant.
    pub what: String,
    /// What is wrong with it.
    pub problem: Box<dyn Problem + Send + Sync>,
}

/// What only a whole file can do wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CountyError {
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
    /// More than [`FILE_MAX`] bytes.
    #[error("the file has {0} bytes")]
    TooLarge(usize),
    /// Not UTF-8.
    #[error("the file is not UTF-8")]
    Encoding,
    /// Not TOML, or not the keys of a county file.
    #[error("{0}")]
    Toml(String),
    /// Two schools of one slug, or two with one code.
    #[error("{0} stands twice in the file")]
    Doubled(String),
    /// Not a date or time.
    #[error("{0:?} is no date")]
    Date(String),
    /// Not a time of the form `2026-11-20T08:00:00Z`.
    #[error("{0:?} is no time")]
    Time(String),
    /// A notice that ends before it begins.
    #[error("it ends before it begins")]
    Reversed,
    /// A pause or successor names a school that is not in the file.
    #[error("no school {0} in the file")]
    NoSuchSchool(Slug),
    /// A crest's file cannot be read.
    #[error("the crest {file}: {why}")]
    CrestFile {
        /// The file.
        file: String,
        /// What the operating system said.
        why: String,
    },
    /// A crest's path leaves the county file's folder.
    #[error("the crest {0} lies outside the folder")]
    CrestPath(String),
}

impl Problem for CountyError {
    fn code(&self) -> &'static str {
        match self {
            Self::Empty => "county-empty",
            Self::TooLarge(_) => "county-too-large",
            Self::Encoding => "county-encoding",
            Self::Toml(_) => "county-toml",
            Self::Doubled(_) => "county-doubled",
            Self::Date(_) => "county-date",
            Self::Time(_) => "county-time",
            Self::Reversed => "county-reversed",
            Self::NoSuchSchool(_) => "county-no-such-school",
            Self::CrestFile { .. } => "county-crest-file",
            Self::CrestPath(_) => "county-crest-path",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Empty | Self::Encoding | Self::Reversed => Vec::new(),
            Self::TooLarge(got) => vec![("got", got.to_string()), ("max", FILE_MAX.to_string())],
            Self::Toml(why) => vec![("why", why.clone())],
            Self::Doubled(what) => vec![("what", what.clone())],
            Self::Date(found) | Self::Time(found) => vec![("found", found.clone())],
            Self::NoSuchSchool(slug) => vec![("school", slug.to_string())],
            Self::CrestFile { file, why } => vec![("file", file.clone()), ("why", why.clone())],
            Self::CrestPath(file) => vec![("file", file.clone())],
        }
    }
}
