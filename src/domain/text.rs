//! Text that people typed: names, towns, short paragraphs.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::problem::{Problem, visible};

/// Why a text was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Nothing but spaces.
    #[error("the text is empty")]
    Empty,
    /// More characters than the field holds.
    #[error("{got} characters, at most {max}")]
    TooLong {
        /// The most characters allowed.
        max: usize,
        /// How many there were.
        got: usize,
    },
    /// A control character such as a line break or NUL.
    #[error("control character {}", visible(*.0))]
    Control(char),
    /// A character that changes the direction of what follows (Unicode TR 9), which can hide words.
    #[error("direction control {}", visible(*.0))]
    BidiControl(char),
    /// A character that cannot be seen and can make two different texts look the same.
    #[error("invisible character {}", visible(*.0))]
    Invisible(char),
    /// A web or mail address in a text that must hold none.
    #[error("a link in a text that must hold none")]
    Link,
}

impl Problem for TextError {
    fn code(&self) -> &'static str {
        match self {
            Self::Empty => "text-empty",
            Self::TooLong { .. } => "text-too-long",
            Self::Control(_) => "text-control",
            Self::BidiControl(_) => "text-bidi-control",
            Self::Invisible(_) => "text-invisible",
            Self::Link => "text-link",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooLong { max, got } => vec![("max", max.to_string()), ("got", got.to_string())],
            Self::Control(c) | Self::BidiControl(c) | Self::Invisible(c) => {
                vec![("character", visible(*c))]
            }
            Self::Empty | Self::Link => Vec::new(),
        }
    }
}

/// One line of text of 1 to `MAX` characters: NFC, single spaces, nothing invisible.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Line<const MAX: usize>(Box<str>);

/// A name of a school, an organisation, a sender: long enough for every real one.
pub type Name = Line<300>;
/// Why somebody paused or retired an address; for the audit, never shown to parents.
pub type Reason = Line<300>;

impl<const MAX: usize> Line<MAX> {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Characters of Unicode's bidirectional algorithm that override or embed (TR 9, section 2).
#[must_use]
pub fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Characters without any ink that are no part of writing a language.
///
/// The joiners U+200C and U+200D stay allowed: Persian, the Indic scripts and emoji need them.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180E}'
        | '\u{200B}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}'
        | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FFFE}' | '\u{FFFF}'
        | '\u{E0000}'..='\u{E0FFF}')
}

impl<const MAX: usize> FromStr for Line<MAX> {
    type Err = TextError;

    fn from_str(text: &str) -> Result<Self, TextError> {
        let mut clean = String::with_capacity(text.len());
        for word in text.trim().split(char::is_whitespace).filter(|word| !word.is_empty()) {
            for c in word.chars() {
                if c.is_control() {
                    return Err(TextError::Control(c));
                }
                if is_bidi_control(c) {
                    return Err(TextError::BidiControl(c));
                }
                if is_invisible(c) {
                    return Err(TextError::Invisible(c));
                }
            }
            if !clean.is_empty() {
                clean.push(' ');
            }
            clean.extend(word.nfc());
        }
        // A line break is white space, so it would vanish above; in a one-line field it is a slip.
        if let Some(c) = text.trim().chars().find(|c| c.is_control()) {
            return Err(TextError::Control(c));
        }
        if clean.is_empty() {
            return Err(TextError::Empty);
        }
        let got = clean.chars().count();
        if got > MAX {
            return Err(TextError::TooLong { max: MAX, got });
        }
        Ok(Self(clean.into_boxed_str()))
    }
}

impl<const MAX: usize> TryFrom<String> for Line<MAX> {
    type Error = TextError;

    fn try_from(text: String) -> Result<Self, TextError> {
        text.parse()
    }
}

impl<const MAX: usize> From<Line<MAX>> for String {
    fn from(line: Line<MAX>) -> Self {
        line.0.into()
    }
}

impl<const MAX: usize> fmt::Display for Line<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<const MAX: usize> AsRef<str> for Line<MAX> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// A paragraph of a school's own, at most 400 characters, without links or addresses:
/// whoever could place a link here could lead parents anywhere in the school's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OwnText(Line<400>);

impl OwnText {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl FromStr for OwnText {
    type Err = TextError;

    fn from_str(text: &str) -> Result<Self, TextError> {
        let line: Line<400> = text.parse()?;
        let lower = line.as_str().to_lowercase();
        let dotted = lower.split(' ').any(|word| {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            word.split_once('.').is_some_and(|(before, after)| {
                !before.is_empty() && after.chars().take_while(|c| c.is_alphabetic()).count() >= 2
            })
        });
        if lower.contains("://") || lower.contains("www.") || lower.contains('@') || dotted {
            return Err(TextError::Link);
        }
        Ok(Self(line))
    }
}

impl TryFrom<String> for OwnText {
    type Error = TextError;

    fn try_from(text: String) -> Result<Self, TextError> {
        text.parse()
    }
}

impl From<OwnText> for String {
    fn from(text: OwnText) -> Self {
        text.0.into()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_in_every_script_are_accepted() {
        for name in [
            "Hillside Primary School",
            "Ysgol Gynradd Llanfair-ym-Muallt",
            "مدرسة التل",
            "מדרשה",
            "हिल्साइड विद्यालय",
            "山坡小学",
            "Școala „Sf. Ioan”",
            "St Mary’s 🏫",
            "می\u{200c}خواهم",
        ] {
            assert_eq!(name.parse::<Name>().unwrap().as_str(), name);
        }
    }

    #[test]
    fn spaces_are_folded_and_accents_composed() {
        assert_eq!("  Cafe\u{301}   School ".parse::<Name>().unwrap().as_str(), "Café School");
    }

    #[test]
    fn refusals_name_the_character() {
        for (text, error) in [
            ("", TextError::Empty),
            (" \u{a0} ", TextError::Empty),
            ("a\nb", TextError::Control('\n')),
            ("a\0b", TextError::Control('\0')),
            ("a\u{202e}b", TextError::BidiControl('\u{202e}')),
            ("a\u{200b}b", TextError::Invisible('\u{200b}')),
            ("\u{feff}a", TextError::Invisible('\u{feff}')),
        ] {
            assert_eq!(text.parse::<Name>(), Err(error), "{text:?}");
        }
        assert_eq!("x".repeat(301).parse::<Name>(), Err(TextError::TooLong { max: 300, got: 301 }));
        assert!("é".repeat(300).parse::<Name>().is_ok());
    }

    #[test]
    fn own_text_holds_no_links() {
        assert!("Mrs Jones leaves in July. We thank her.".parse::<OwnText>().is_ok());
        assert!("We write at 3.30 pm.".parse::<OwnText>().is_ok());
        for text in ["see https://evil.example", "go to www.evil", "mail a@b", "visit evil.example/x"] {
            assert_eq!(text.parse::<OwnText>(), Err(TextError::Link), "{text}");
        }
    }

    proptest! {
        #[test]
        fn parsing_never_panics_and_is_stable(text in ".{0,400}") {
            if let Ok(name) = text.parse::<Name>() {
                prop_assert_eq!(name.as_str().parse::<Name>().unwrap(), name.clone());
                prop_assert!(name.as_str().chars().count() <= 300);
                prop_assert!(!name.as_str().chars().any(|c| c.is_control() || is_bidi_control(c)));
            }
        }
    }
}
