//! Postcodes: they tell schools of one name apart, and people search by them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::problem::{Problem, visible};

/// The most characters of a postcode; the longest in use have ten (`12345-6789`).
const LENGTH_MAX: usize = 12;

/// Why a postcode was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PostcodeError {
    /// Fewer than three characters, or more than any country's postcode has.
    #[error("{0} characters; a postcode has 3 to {LENGTH_MAX}")]
    Length(usize),
    /// Something that is no Latin letter, digit, space or hyphen.
    #[error("character {} in a postcode", visible(*.0))]
    Character(char),
    /// No digit: it is a word such as "none", or the name of a place.
    #[error("a postcode without any digit")]
    NoDigit,
}

impl Problem for PostcodeError {
    fn code(&self) -> &'static str {
        match self {
            Self::Length(_) => "postcode-length",
            Self::Character(_) => "postcode-character",
            Self::NoDigit => "postcode-no-digit",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Length(got) => vec![("got", got.to_string()), ("max", LENGTH_MAX.to_string())],
            Self::Character(c) => vec![("character", visible(*c))],
            Self::NoDigit => Vec::new(),
        }
    }
}

/// A postcode of any country: upper case, single spaces. One of the United Kingdom has its space
/// before the last three characters, wherever it was typed (`nr161aa` is `NR16 1AA`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Postcode(Box<str>);

impl Postcode {
    /// The postcode.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Postcode {
    type Err = PostcodeError;

    fn from_str(text: &str) -> Result<Self, PostcodeError> {
        // Full-width letters and hyphens of other kinds become plain ones.
        let plain = text.trim().nfkc().map(|c| if matches!(c, '\u{2010}'..='\u{2015}') { '-' } else { c });
        let mut shown = String::new();
        for (at, c) in plain.enumerate() {
            // Whoever pastes a page here need not have it read to the end.
            if at > 4 * LENGTH_MAX {
                return Err(PostcodeError::Length(text.chars().count()));
            }
            match c {
                ' ' if shown.ends_with([' ', '-']) => {}
                '-' if shown.ends_with(' ') => {
                    shown.pop();
                    shown.push('-');
                }
                'a'..='z' | 'A'..='Z' | '0'..='9' | ' ' | '-' => shown.push(c.to_ascii_uppercase()),
                other => return Err(PostcodeError::Character(other)),
            }
        }
        let got = shown.len();
        if !(3..=LENGTH_MAX).contains(&got) {
            return Err(PostcodeError::Length(got));
        }
        if !shown.bytes().any(|byte| byte.is_ascii_digit()) {
            return Err(PostcodeError::NoDigit);
        }
        let together: String = shown.chars().filter(char::is_ascii_alphanumeric).collect();
        if is_british(&together) {
            let (outward, inward) = together.split_at(together.len() - 3);
            shown = format!("{outward} {inward}");
        }
        Ok(Self(shown.into()))
    }
}

/// `A9 9AA` to `AA9A 9AA` without the space (BS 7666).
fn is_british(text: &str) -> bool {
    let Some((outward, inward)) = text.len().checked_sub(3).and_then(|at| text.split_at_checked(at)) else {
        return false;
    };
    let shape =
        |text: &str| -> String { text.bytes().map(|byte| if byte.is_ascii_digit() { '9' } else { 'A' }).collect() };
    shape(inward) == "9AA" && matches!(&*shape(outward), "A9" | "A99" | "AA9" | "AA99" | "A9A" | "AA9A")
}

impl TryFrom<String> for Postcode {
    type Error = PostcodeError;

    fn try_from(text: String) -> Result<Self, PostcodeError> {
        text.parse()
    }
}

impl From<Postcode> for String {
    fn from(postcode: Postcode) -> Self {
        postcode.0.into()
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn table() {
        for (text, shown) in [
            ("nr161aa", "NR16 1AA"),
            (" NR16  1AA ", "NR16 1AA"),
            ("N R1 61AA", "NR16 1AA"),
            ("w1a1aa", "W1A 1AA"),
            ("E1 6AN", "E1 6AN"),
            ("10001", "10001"),
            ("10001 - 1234", "10001-1234"),
            ("10001\u{2013}1234", "10001-1234"),
            ("k1a 0b1", "K1A 0B1"),
            ("D02 AF30", "D02 AF30"),
            ("1234 ab", "1234 AB"),
            ("75 001", "75 001"),
            ("ＮＲ１６ １ＡＡ", "NR16 1AA"),
        ] {
            assert_eq!(text.parse::<Postcode>().unwrap().as_str(), shown, "{text}");
        }
        for (text, error) in [
            ("", PostcodeError::Length(0)),
            ("N1", PostcodeError::Length(2)),
            ("1234567890123", PostcodeError::Length(13)),
            ("unknown", PostcodeError::NoDigit),
            ("NR16_1AA", PostcodeError::Character('_')),
            ("=A1+B2", PostcodeError::Character('=')),
            ("NR16\u{202e}1AA", PostcodeError::Character('\u{202e}')),
        ] {
            assert_eq!(text.parse::<Postcode>(), Err(error), "{text}");
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics_and_is_stable(text in "\\PC{0,40}|[A-Za-z0-9 -]{0,14}") {
            if let Ok(postcode) = text.parse::<Postcode>() {
                prop_assert_eq!(postcode.as_str().parse::<Postcode>().unwrap(), postcode.clone());
            }
        }
    }
}
