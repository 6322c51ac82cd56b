//! In which languages outputs are made for many schools.

use crate::domain::LanguageTag;

use super::Published;

/// In which languages pages and letters are made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Languages {
    /// Those that each school names; else those of its organisation; else English.
    OfEachSchool,
    /// These, for every school.
    These(Vec<LanguageTag>),
}

impl Languages {
    /// The languages of one school's pages and letters.
    #[must_use]
    pub fn of(&self, published: &Published) -> Vec<LanguageTag> {
        match self {
            Self::These(languages) => languages.clone(),
            Self::OfEachSchool => match &*published.revision.school().languages {
                [] if published.organisation.languages.is_empty() => vec![LanguageTag::ENGLISH],
                [] => published.organisation.languages.clone(),
                languages => languages.to_vec(),
            },
        }
    }
}
