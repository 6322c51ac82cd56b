//! Numbers that registers give to schools.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::problem::Problem;

/// A register's numbering scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scheme {
    /// England's Unique Reference Number, 5 to 7 digits.
    Urn,
    /// England and Wales: three digits of the authority and four of the school.
    Laestab,
    /// UK Provider Reference Number, eight digits beginning with 1.
    Ukprn,
    /// Scotland's SEED code, seven or eight digits.
    Seed,
    /// Northern Ireland's school reference, seven digits, often written `123-4567`.
    Deni,
    /// The United States' NCES number, twelve digits (a district: seven).
    Nces,
    /// France's UAI, seven digits and a check letter.
    Uai,
    /// The NHS organisation code (ODS), three to eight letters and digits.
    Ods,
}

impl Scheme {
    /// The name in files and addresses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Urn => "urn",
            Self::Laestab => "laestab",
            Self::Ukprn => "ukprn",
            Self::Seed => "seed",
            Self::Deni => "deni",
            Self::Nces => "nces",
            Self::Uai => "uai",
            Self::Ods => "ods",
        }
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why an identifier was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdentifierError {
    /// No scheme of this name.
    #[error("unknown register {0:?}")]
    UnknownScheme(String),
    /// The number does not have the register's form.
    #[error("{value:?} is no {scheme}")]
    Malformed {
        /// The register.
        scheme: Scheme,
        /// What was given.
        value: String,
    },
}

impl Problem for IdentifierError {
    fn code(&self) -> &'static str {
        match self {
            Self::UnknownScheme(_) => "identifier-unknown",
            Self::Malformed { .. } => "identifier-malformed",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::UnknownScheme(name) => vec![("scheme", name.clone())],
            Self::Malformed { scheme, value } => {
                vec![("scheme", scheme.to_string()), ("value", value.chars().take(40).collect())]
            }
        }
    }
}

impl FromStr for Scheme {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<Self, IdentifierError> {
        [Self::Urn, Self::Laestab, Self::Ukprn, Self::Seed, Self::Deni, Self::Nces, Self::Uai, Self::Ods]
            .into_iter()
            .find(|scheme| scheme.as_str() == text)
            .ok_or_else(|| IdentifierError::UnknownScheme(text.chars().take(40).collect()))
    }
}

/// A school's numbers, at most one of each register.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
pub struct Identifiers(BTreeMap<Scheme, Box<str>>);

impl Identifiers {
    /// Adds a number, brought into the register's own form (`926/1234` becomes `9261234`).
    ///
    /// # Errors
    /// The number does not have the register's form.
    pub fn insert(&mut self, scheme: Scheme, value: &str) -> Result<(), IdentifierError> {
        let malformed = || IdentifierError::Malformed { scheme, value: value.to_owned() };
        let clean: String =
            value.trim().chars().filter(|c| !matches!(c, '/' | '-' | ' ')).collect::<String>().to_ascii_uppercase();
        let digits = clean.bytes().all(|b| b.is_ascii_digit());
        let fits = match scheme {
            Scheme::Urn => digits && (5..=7).contains(&clean.len()),
            Scheme::Laestab | Scheme::Deni => digits && clean.len() == 7,
            Scheme::Ukprn => digits && clean.len() == 8 && clean.starts_with('1'),
            Scheme::Seed => digits && (7..=8).contains(&clean.len()),
            Scheme::Nces => digits && (clean.len() == 12 || clean.len() == 7),
            Scheme::Uai => is_uai(&clean),
            Scheme::Ods => (3..=8).contains(&clean.len()) && clean.bytes().all(|b| b.is_ascii_alphanumeric()),
        };
        if !fits {
            return Err(malformed());
        }
        self.0.insert(scheme, clean.into());
        Ok(())
    }

    /// The number in one register.
    #[must_use]
    pub fn get(&self, scheme: Scheme) -> Option<&str> {
        self.0.get(&scheme).map(|value| &**value)
    }

    /// All numbers in the order of the schemes.
    pub fn iter(&self) -> impl Iterator<Item = (Scheme, &str)> {
        self.0.iter().map(|(scheme, value)| (*scheme, &**value))
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Seven digits and their remainder by 23 as a letter (I, O and Q are left out).
fn is_uai(text: &str) -> bool {
    const LETTERS: &[u8; 23] = b"ABCDEFGHJKLMNPRSTUVWXYZ";
    let Some((digits, letter)) = text.split_at_checked(7) else {
        return false;
    };
    digits.bytes().all(|b| b.is_ascii_digit())
        && digits.parse::<usize>().is_ok_and(|number| letter.as_bytes() == [LETTERS[number % 23]])
}

impl TryFrom<BTreeMap<String, String>> for Identifiers {
    type Error = IdentifierError;

    fn try_from(map: BTreeMap<String, String>) -> Result<Self, IdentifierError> {
        let mut identifiers = Self::default();
        for (scheme, value) in map {
            identifiers.insert(scheme.parse()?, &value)?;
        }
        Ok(identifiers)
    }
}

impl From<Identifiers> for BTreeMap<String, String> {
    fn from(identifiers: Identifiers) -> Self {
        identifiers.0.into_iter().map(|(scheme, value)| (scheme.to_string(), value.into())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table() {
        for (scheme, text, value) in [
            (Scheme::Urn, "900001", Some("900001")),
            (Scheme::Urn, " 900001 ", Some("900001")),
            (Scheme::Urn, "9000", None),
            (Scheme::Urn, "90000a", None),
            (Scheme::Laestab, "926/1234", Some("9261234")),
            (Scheme::Laestab, "926 1234", Some("9261234")),
            (Scheme::Laestab, "926/123", None),
            (Scheme::Ukprn, "10012345", Some("10012345")),
            (Scheme::Ukprn, "20012345", None),
            (Scheme::Seed, "5243321", Some("5243321")),
            (Scheme::Deni, "123-4567", Some("1234567")),
            (Scheme::Nces, "530033000042", Some("530033000042")),
            (Scheme::Nces, "53003300004", None),
            (Scheme::Uai, "0750001a", None),
            (Scheme::Uai, "0000001B", Some("0000001B")),
            (Scheme::Ods, "rx1", Some("RX1")),
            (Scheme::Ods, "=cmd()", None),
        ] {
            let mut identifiers = Identifiers::default();
            let outcome = identifiers.insert(scheme, text);
            assert_eq!(outcome.is_ok(), value.is_some(), "{scheme} {text}");
            assert_eq!(identifiers.get(scheme), value, "{scheme} {text}");
        }
        assert!("isbn".parse::<Scheme>().is_err());
    }
}
