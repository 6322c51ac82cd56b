//! Telephone numbers (ITU-T E.164).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::problem::{Problem, visible};

/// Why a number was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// It does not begin with `+` and a country code.
    #[error("a phone number starts with + and the country code")]
    NotInternational,
    /// Fewer than 7 or more than 15 digits (E.164, section 6).
    #[error("{0} digits; a phone number has 7 to 15")]
    Length(usize),
    /// Something that is no digit, space, hyphen, dot or bracket.
    #[error("character {} in a phone number", visible(*.0))]
    Character(char),
}

impl Problem for PhoneError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotInternational => "phone-not-international",
            Self::Length(_) => "phone-length",
            Self::Character(_) => "phone-character",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotInternational => Vec::new(),
            Self::Length(got) => vec![("got", got.to_string())],
            Self::Character(c) => vec![("character", visible(*c))],
        }
    }
}

/// A number that can be rung from anywhere; it remembers how its writer grouped the digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(Box<str>);

impl Phone {
    /// `+441632960101`: the form for `tel:` links and contact files.
    #[must_use]
    pub fn e164(&self) -> String {
        self.0.replace(' ', "")
    }

    /// `+44 1632 960101`: the form for people abroad.
    #[must_use]
    pub fn international(&self) -> &str {
        &self.0
    }

    /// The form that people of the same country dial, where we know the rule: `01632 960101`.
    #[must_use]
    pub fn national(&self) -> String {
        match self.0.strip_prefix("+44 ") {
            Some(rest) => format!("0{rest}"),
            None => self.0.to_string(),
        }
    }
}

impl FromStr for Phone {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, PhoneError> {
        let text = text.trim().replace("(0)", " ");
        let Some(rest) = text.strip_prefix('+') else {
            return Err(PhoneError::NotInternational);
        };
        if let Some(c) = rest.chars().find(|c| !c.is_ascii_digit() && !" -.()\u{a0}\u{2011}".contains(*c)) {
            return Err(PhoneError::Character(c));
        }
        let groups: Vec<&str> = rest.split(|c: char| !c.is_ascii_digit()).filter(|g| !g.is_empty()).collect();
        let digits: usize = groups.iter().map(|group| group.len()).sum();
        if !(7..=15).contains(&digits) {
            return Err(PhoneError::Length(digits));
        }
        if groups.first().is_some_and(|group| group.starts_with('0')) {
            return Err(PhoneError::NotInternational);
        }
        let mut shown = format!("+{}", groups.join(" "));
        // Country code 44 stands apart even when it was typed without a space.
        if let Some(tail) = shown.strip_prefix("+44").filter(|tail| !tail.starts_with(' ')) {
            shown = format!("+44 {tail}");
        }
        Ok(Self(shown.into()))
    }
}

impl TryFrom<String> for Phone {
    type Error = PhoneError;

    fn try_from(text: String) -> Result<Self, PhoneError> {
        text.parse()
    }
}

impl From<Phone> for String {
    fn from(phone: Phone) -> Self {
        phone.0.into()
    }
}

impl fmt::Display for Phone {
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
        for (text, e164, national) in [
            ("+44 1632 960101", "+441632960101", "01632 960101"),
            ("+441632960101", "+441632960101", "01632960101"),
            ("+44 (0)1632 960-101", "+441632960101", "01632 960 101"),
            ("+33 1 23 45 67 89", "+33123456789", "+33 1 23 45 67 89"),
            ("+1-202-555-0100", "+12025550100", "+1 202 555 0100"),
        ] {
            let phone: Phone = text.parse().unwrap();
            assert_eq!((phone.e164().as_str(), phone.national().as_str()), (e164, national));
        }
        for (text, error) in [
            ("", PhoneError::NotInternational),
            ("01632 960101", PhoneError::NotInternational),
            ("+0 1632 960101", PhoneError::NotInternational),
            ("+44 12", PhoneError::Length(4)),
            ("+44 1632 960101 000 000", PhoneError::Length(18)),
            ("+44 1632 960101 ext 3", PhoneError::Character('e')),
            ("+44\n1632960101", PhoneError::Character('\n')),
        ] {
            assert_eq!(text.parse::<Phone>(), Err(error), "{text}");
        }
    }

    proptest! {
        #[test]
        fn parsing_never_panics_and_is_stable(text in "\\+[0-9 ().-]{0,24}") {
            if let Ok(phone) = text.parse::<Phone>() {
                prop_assert_eq!(phone.international().parse::<Phone>().unwrap(), phone.clone());
                prop_assert!((8..=16).contains(&phone.e164().len()));
            }
        }
    }
}
