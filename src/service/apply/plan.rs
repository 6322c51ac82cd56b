//! What an apply would do or did, for a person to read before and after.

use serde_json::Value;

use crate::domain::{EmailAddress, Problem, Slug};

/// What happens to something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verb {
    /// It is new.
    Add,
    /// It changes.
    Change,
    /// It is no longer used.
    Retire,
    /// The file says otherwise, but somebody changed it since; it stays as it is.
    Keep,
}

/// What a step is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The organisation.
    Organisation(Slug),
    /// A school.
    School(Slug),
    /// A sender, of a school or of all.
    Sender {
        /// The school, or all of them when absent.
        school: Option<Slug>,
        /// The address.
        address: EmailAddress,
    },
    /// A notice about a provider.
    Notice(Slug),
    /// A pause.
    Pause(EmailAddress),
    /// A review of a school's list.
    Review(Slug),
}

/// One step of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What happens.
    pub verb: Verb,
    /// To what.
    pub subject: Subject,
    /// Which fields change, by their names in the file.
    pub fields: Vec<String>,
}

/// What an apply does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// Every step, in the order of the file.
    pub steps: Vec<Step>,
    /// Addresses that look like one person's, with their lines.
    pub personal: Vec<(usize, EmailAddress)>,
    /// Schools of the store that the file does not name. Nothing happens to them.
    pub absent: Vec<Slug>,
}

impl Plan {
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

    pub(super) fn push(&mut self, verb: Verb, subject: Subject, fields: Vec<String>) {
        self.steps.push(Step { verb, subject, fields });
    }
}

/// Which members of two JSON objects differ.
pub(super) fn differing(old: &Value, new: &Value) -> Vec<String> {
    let empty = serde_json::Map::new();
    let (old, new) = (old.as_object().unwrap_or(&empty), new.as_object().unwrap_or(&empty));
    let mut fields: Vec<String> =
        old.keys().chain(new.keys()).filter(|key| old.get(*key) != new.get(*key)).cloned().collect();
    fields.sort();
    fields.dedup();
    fields
}

/// What fits the file but not the store.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ApplyError {
    /// The slug belongs to a school of another organisation, or once did.
    #[error("the slug {0} is taken")]
    SlugTaken(Slug),
    /// The code was given to another school once.
    #[error("the code {0} was given out before")]
    CodeTaken(crate::domain::Code),
    /// The file gives a school another code than the one that is printed on its letters.
    #[error("{school} has the code {code}, which cannot change")]
    CodeFixed {
        /// The school.
        school: Slug,
        /// Its code.
        code: crate::domain::Code,
    },
    /// A successor that is no school of the store.
    #[error("no school {0}")]
    NoSuccessor(Slug),
}

impl Problem for ApplyError {
    fn code(&self) -> &'static str {
        match self {
            Self::SlugTaken(_) => "apply-slug-taken",
            Self::CodeTaken(_) => "apply-code-taken",
            Self::CodeFixed { .. } => "apply-code-fixed",
            Self::NoSuccessor(_) => "apply-no-successor",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::SlugTaken(slug) | Self::NoSuccessor(slug) => vec![("school", slug.to_string())],
            Self::CodeTaken(code) => vec![("code", code.to_string())],
            Self::CodeFixed { school, code } => vec![("school", school.to_string()), ("code", code.to_string())],
        }
    }
}
