//! Languages (BCP 47).

use std::fmt;
use std::str::FromStr;

use icu_locale::{Direction as IcuDirection, LanguageIdentifier, LocaleDirectionality};
use serde::{Deserialize, Serialize};

use super::problem::Problem;

/// The languages in which the service speaks to families, in the order of lists.
pub const SUPPORTED: [&str; 28] = [
    "en", "cy", "pl", "ro", "pt", "es", "fr", "it", "lt", "sk", "bg", "uk", "ru", "sq", "tr", "so", "ar", "fa", "ckb",
    "ur", "bn", "pa", "gu", "hi", "ne", "ta", "zh-Hans", "vi",
];

/// Why a language tag was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LanguageError {
    /// Not a tag by BCP 47 (RFC 5646, section 2.1).
    #[error("{0:?} is no language tag")]
    Malformed(String),
    /// A language that the service does not speak.
    #[error("the language {0:?} is not supported")]
    Unsupported(String),
}

impl Problem for LanguageError {
    fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "language-malformed",
            Self::Unsupported(_) => "language-unsupported",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        let (Self::Malformed(tag) | Self::Unsupported(tag)) = self;
        vec![("tag", tag.clone()), ("supported", SUPPORTED.join(", "))]
    }
}

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// One of the languages the service speaks, in its canonical spelling: `en`, `zh-Hans`.
///
/// Kept as its place in [`SUPPORTED`], so languages sort in the order of lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(u8);

impl LanguageTag {
    /// English: what every text exists in.
    pub const ENGLISH: Self = Self(0);

    /// Every language, in the order of lists.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        (0..28).map(Self)
    }

    /// The canonical tag.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        SUPPORTED[usize::from(self.0)]
    }

    /// Which way it is written.
    #[must_use]
    pub fn direction(self) -> Direction {
        let rtl = LanguageIdentifier::from_str(self.as_str())
            .is_ok_and(|id| LocaleDirectionality::new_common().get(&id) == Some(IcuDirection::RightToLeft));
        if rtl { Direction::RightToLeft } else { Direction::LeftToRight }
    }
}

impl FromStr for LanguageTag {
    type Err = LanguageError;

    fn from_str(text: &str) -> Result<Self, LanguageError> {
        let short = || text.chars().take(40).collect::<String>();
        let id = LanguageIdentifier::from_str(text).map_err(|_| LanguageError::Malformed(short()))?;
        let canonical = id.to_string();
        Self::all().find(|tag| tag.as_str() == canonical).ok_or_else(|| LanguageError::Unsupported(short()))
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = LanguageError;

    fn try_from(text: String) -> Result<Self, LanguageError> {
        text.parse()
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.as_str().to_owned()
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn table() {
        for (text, tag) in [("en", "en"), ("EN", "en"), ("zh-hans", "zh-Hans"), ("ZH-HANS", "zh-Hans"), ("ckb", "ckb")]
        {
            assert_eq!(text.parse::<LanguageTag>().unwrap().as_str(), tag);
        }
        for (text, code) in [
            ("", "language-malformed"),
            ("e", "language-malformed"),
            ("en_!", "language-malformed"),
            ("../en", "language-malformed"),
            ("de", "language-unsupported"),
            ("en-GB", "language-unsupported"),
        ] {
            assert_eq!(text.parse::<LanguageTag>().unwrap_err().code(), code, "{text}");
        }
    }

    #[test]
    fn direction_follows_the_script() {
        let rtl: Vec<&str> = LanguageTag::all()
            .filter(|tag| tag.direction() == Direction::RightToLeft)
            .map(LanguageTag::as_str)
            .collect();
        assert_eq!(rtl, ["ar", "fa", "ckb", "ur"]);
    }
}
