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

use std::str::FromStr;

use crate::domain::UnknownWord;
use crate::render::{Group, Languages, Output};

pub use error::ExportError;
pub use work::export;

/// What is exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Which outputs, by their groups.
    pub groups: Vec<Group>,
    /// Which ones besides, one by one.
    pub single: Vec<Output>,
    /// In which languages.
    pub languages: Languages,
}

impl Default for Options {
    /// Every output in the languages that each school names.
    fn default() -> Self {
        Self { groups: Group::ALL.to_vec(), single: Vec::new(), languages: Languages::OfEachSchool }
    }
}

impl Options {
    /// Whether this output is exported.
    #[must_use]
    pub fn holds(&self, output: Output) -> bool {
        self.groups.contains(&output.group()) || self.single.contains(&output)
    }
}

/// What one word chooses: a group of outputs by its name, or a file by its own, such as `letter.pdf`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// All of a group.
    Group(Group),
    /// One file of each school.
    Single(Output),
}

impl FromStr for Choice {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let file = |output: Output| output.place().rsplit('/').next().filter(|name| name.contains('.'));
        if let Ok(group) = text.parse() {
            return Ok(Self::Group(group));
        }
        if let Some(output) = Output::ALL.into_iter().find(|output| file(*output) == Some(text)) {
            return Ok(Self::Single(output));
        }
        let files = Output::ALL.into_iter().filter_map(file);
        Err(UnknownWord::new(text, Group::ALL.map(Group::as_str).into_iter().chain(files)))
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::render::letter::{Look, Paper};

    #[test]
    fn a_word_is_a_group_or_a_file() {
        assert_eq!("letter".parse(), Ok(Choice::Group(Group::Letter)));
        let standard = Output::Letter(Paper::A4, Look::Standard);
        assert_eq!("letter.pdf".parse(), Ok(Choice::Single(standard)));
        assert_eq!("contact.vcf".parse(), Ok(Choice::Single(Output::Contact)));
        for wrong in ["{n}", "{lang}", "letters", "en", ""] {
            let refused = wrong.parse::<Choice>().unwrap_err();
            assert!(refused.allowed.contains("page") && refused.allowed.contains("qr.png"), "{refused:?}");
        }
        let options = Options { groups: vec![Group::Page], single: vec![standard], ..Options::default() };
        assert!(options.holds(Output::Page) && options.holds(standard) && !options.holds(Output::Contact));
        assert!(!options.holds(Output::Letter(Paper::UsLetter, Look::Standard)));
    }
}
