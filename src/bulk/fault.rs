//! What could not be made, and why.

use crate::domain::{LanguageTag, Name, Slug};
use crate::i18n::{Arg, Messages};

/// Something that could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The school.
    pub slug: Slug,
    /// Its name.
    pub name: Name,
    /// The output's name.
    pub output: String,
    /// In which language; none where the reason is the same in all of them.
    pub language: Option<LanguageTag>,
    /// Why not.
    pub why: Why,
}

/// Why something could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Nobody has called the list complete, and such a list is not printed.
    NotComplete,
    /// The school has closed.
    Closed,
    /// The school lacks what it shows, such as a crest.
    Lacking,
    /// It went wrong.
    Failed(String),
}

impl Why {
    /// A word for tables: whether it was left out for a known reason, or failed.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Failed(_) => "failed",
            _ => "left out",
        }
    }

    /// The sentence that says what to do.
    pub(super) fn sentence(&self, slug: &Slug, messages: &Messages) -> String {
        let args = [("school", Arg::from(slug.as_str()))];
        let text = match self {
            Self::NotComplete => messages.text("bulk-why-not-complete", &args),
            Self::Closed => messages.text("bulk-why-closed", &args),
            Self::Lacking => messages.text("bulk-why-lacking", &args),
            Self::Failed(why) => messages.text("bulk-why-failed", &[("why", Arg::from(why.as_str()))]),
        };
        text.into_string()
    }
}
