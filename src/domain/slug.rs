//! The name of a school, an organisation or a provider in an address.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::problem::Problem;

/// Why a slug was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SlugError {
    /// Not 2 to 80 characters long.
    #[error("2 to 80 characters")]
    Length,
    /// Something other than lower-case letters, digits and single hyphens or underscores between them.
    #[error("only a to z, 0 to 9, and single hyphens between them")]
    Character,
}

impl Problem for SlugError {
    fn code(&self) -> &'static str {
        match self {
            Self::Length => "slug-length",
            Self::Character => "slug-character",
        }
    }
}

/// Lower-case words joined by hyphens: `hillside-primary`. Unique in a store and never used again.
///
/// Provider ids (`outlook_com`) are slugs as well, so an underscore joins too.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(Box<str>);

impl Slug {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Slug {
    type Err = SlugError;

    fn from_str(text: &str) -> Result<Self, SlugError> {
        if !(2..=80).contains(&text.len()) {
            return Err(SlugError::Length);
        }
        let word = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if !text.split(['-', '_']).all(word) {
            return Err(SlugError::Character);
        }
        Ok(Self(text.into()))
    }
}

impl TryFrom<String> for Slug {
    type Error = SlugError;

    fn try_from(text: String) -> Result<Self, SlugError> {
        text.parse()
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0.into()
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table() {
        for text in ["hillside-primary", "st-marys-2", "ab", "outlook_com", "6th"] {
            assert!(text.parse::<Slug>().is_ok(), "{text}");
        }
        for (text, error) in [
            ("", SlugError::Length),
            ("a", SlugError::Length),
            ("Hillside", SlugError::Character),
            ("a--b", SlugError::Character),
            ("-ab", SlugError::Character),
            ("ab-", SlugError::Character),
            ("a b", SlugError::Character),
            ("ab/..", SlugError::Character),
            ("école", SlugError::Character),
        ] {
            assert_eq!(text.parse::<Slug>(), Err(error), "{text}");
        }
        assert_eq!("a".repeat(81).parse::<Slug>(), Err(SlugError::Length));
    }
}
