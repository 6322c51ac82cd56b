//! A school, or whoever else writes to families or patients through a list.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::code::Code;
use super::colour::Colour;
use super::digest::Digest;
use super::identifier::Identifiers;
use super::language::LanguageTag;
use super::phone::Phone;
use super::postcode::Postcode;
use super::sender::words;
use super::slug::Slug;
use super::text::{Name, OwnText};
use super::web_address::WebAddress;

words! {
    /// What kind of place a school is.
    SchoolKind {
        /// Before school age.
        Nursery = "nursery",
        /// The first years.
        Infant = "infant",
        /// The years after infant school.
        Junior = "junior",
        /// Infant and junior together.
        Primary = "primary",
        /// Between primary and secondary.
        Middle = "middle",
        /// From about eleven.
        Secondary = "secondary",
        /// All ages.
        AllThrough = "all-through",
        /// For pupils with special needs.
        Special = "special",
        /// After sixteen.
        College = "college",
        /// A hospital.
        Hospital = "hospital",
        /// A clinic or surgery.
        Clinic = "clinic",
        /// Anything else.
        Other = "other",
    }
}

/// When a school closed and who took over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closure {
    /// The last day.
    pub on: Date,
    /// The schools that took over, in the order in which to name them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub successors: Vec<Slug>,
}

/// Everything a school states about itself, apart from its senders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct School {
    /// Its name in addresses; unique in a store and never used again.
    pub slug: Slug,
    /// Its code in QRs; never given to another school.
    pub code: Code,
    /// Its name.
    pub name: Name,
    /// Where it is: it tells apart schools of one name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub town: Option<Name>,
    /// The local authority or district that a register lists it under, for where the town is not enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<Name>,
    /// Its postcode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<Postcode>,
    /// What it is.
    pub kind: SchoolKind,
    /// Its numbers in registers.
    #[serde(default, skip_serializing_if = "Identifiers::is_empty")]
    pub identifiers: Identifiers,
    /// The languages of its families, the first first; English when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<LanguageTag>,
    /// The number to ring when an e-mail looks odd.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
    /// Its own website.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<WebAddress>,
    /// SHA-256 of its crest as a picture (PNG), kept in the store.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crest: Option<Digest>,
    /// Its colour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<Colour>,
    /// Whether a named person at the school has said that the list is complete.
    #[serde(default)]
    pub list_complete: bool,
    /// A paragraph of its own, by language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub own_text: BTreeMap<LanguageTag, OwnText>,
    /// When it closed, if it has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closure>,
}

impl School {
    /// The language of its pages when none is asked for.
    #[must_use]
    pub fn first_language(&self) -> LanguageTag {
        self.languages.first().copied().unwrap_or(LanguageTag::ENGLISH)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_a_school_does_not_state_does_not_stand_in_its_payload() {
        // Lists that were sealed before a field was there must give the same bytes for ever.
        let stored = r#"{"slug":"oak","code":"00000000","name":"Oak","kind":"primary","list_complete":false}"#;
        let school: School = serde_json::from_str(stored).unwrap();
        assert_eq!(serde_json::to_string(&school).unwrap(), stored);
    }
}
