//! The short code in a QR: seven random symbols and a check symbol of Crockford's base 32.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::problem::{Problem, visible};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Symbols before the check symbol.
const RANDOM_SYMBOLS: usize = 7;

/// Why a code was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Not eight symbols.
    #[error("a code has 8 symbols")]
    Length,
    /// A character outside the alphabet.
    #[error("character {} in a code", visible(*.0))]
    Character(char),
    /// The check symbol does not fit: one symbol is wrong, or two changed places.
    #[error("the code's check symbol does not fit")]
    Check,
}

impl Problem for CodeError {
    fn code(&self) -> &'static str {
        match self {
            Self::Length => "code-length",
            Self::Character(_) => "code-character",
            Self::Check => "code-check",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Character(c) => vec![("character", visible(*c))],
            _ => Vec::new(),
        }
    }
}

/// A school's code for ever: printed on letters, never given to another school.
///
/// Read in any case; `O` is read as 0 and `I`, `L` as 1, and hyphens are passed over. The check
/// symbol is a weighted sum in the field of 32 elements, so every single wrong symbol and every
/// exchange of two symbols is noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Code([u8; 8]);

impl Code {
    /// The code for 35 random bits (of the five bytes' 40 the highest five are not used).
    #[must_use]
    pub fn from_random(bytes: [u8; 5]) -> Self {
        let mut bits = bytes.iter().fold(0_u64, |bits, byte| (bits << 8) | u64::from(*byte));
        let mut digits = [0_u8; RANDOM_SYMBOLS];
        for digit in &mut digits {
            *digit = (bits & 31) as u8;
            bits >>= 5;
        }
        let mut symbols = [0_u8; 8];
        for (symbol, digit) in symbols.iter_mut().zip(digits) {
            *symbol = ALPHABET[usize::from(digit)];
        }
        symbols[RANDOM_SYMBOLS] = ALPHABET[usize::from(check(digits))];
        Self(symbols)
    }

    /// The eight symbols in upper case, as a QR holds them.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Only symbols of the ASCII alphabet are ever stored.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// Multiplication by alpha in GF(32) with the polynomial x^5 + x^2 + 1.
fn times_alpha(value: u8) -> u8 {
    let doubled = value << 1;
    if doubled & 32 == 0 { doubled } else { doubled ^ 0b10_0101 }
}

/// The sum of `alpha^(i+1) * digit[i]`.
fn check(digits: [u8; RANDOM_SYMBOLS]) -> u8 {
    // Horner's scheme from the last digit: ((d6·a + d5)·a + …)·a.
    digits.iter().rev().fold(0, |sum, digit| times_alpha(sum ^ digit))
}

impl FromStr for Code {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        let mut digits = [0_u8; 8];
        let mut count = 0;
        for c in text.trim().chars().filter(|c| !matches!(c, '-' | ' ')) {
            let upper = match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let value = ALPHABET.iter().position(|s| char::from(*s) == upper).ok_or(CodeError::Character(c))?;
            let digit = digits.get_mut(count).ok_or(CodeError::Length)?;
            *digit = u8::try_from(value).unwrap_or_default();
            count += 1;
        }
        if count != 8 {
            return Err(CodeError::Length);
        }
        let [first @ .., last] = digits;
        if check(first) != last {
            return Err(CodeError::Check);
        }
        Ok(Self(digits.map(|digit| ALPHABET[usize::from(digit)])))
    }
}

impl TryFrom<String> for Code {
    type Error = CodeError;

    fn try_from(text: String) -> Result<Self, CodeError> {
        text.parse()
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.as_str().to_owned()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn refused() {
        let code = Code::from_random([1, 2, 3, 4, 5]);
        for (text, error) in [
            (String::new(), CodeError::Length),
            (code.as_str()[..7].to_owned(), CodeError::Length),
            (format!("{code}0"), CodeError::Length),
            ("U234567A".to_owned(), CodeError::Character('U')),
            ("../../..".to_owned(), CodeError::Character('.')),
        ] {
            assert_eq!(text.parse::<Code>(), Err(error), "{text}");
        }
    }

    proptest! {
        #[test]
        fn written_codes_are_read(bytes: [u8; 5]) {
            let code = Code::from_random(bytes);
            prop_assert_eq!(code.as_str().parse::<Code>().unwrap(), code);
            let sloppy = format!("{}-{}", &code.as_str()[..4], &code.as_str()[4..]).to_lowercase().replace('0', "o").replace('1', "l");
            prop_assert_eq!(sloppy.parse::<Code>().unwrap(), code);
        }

        #[test]
        fn every_single_slip_and_every_exchange_is_noticed(bytes: [u8; 5], at in 0_usize..8, other in 0_usize..8, symbol in 0_usize..32) {
            let code = Code::from_random(bytes);
            let mut slip = code.0;
            slip[at] = ALPHABET[symbol];
            if slip != code.0 {
                prop_assert_eq!(std::str::from_utf8(&slip).unwrap().parse::<Code>(), Err(CodeError::Check));
            }
            let mut exchanged = code.0;
            exchanged.swap(at, other);
            if exchanged != code.0 {
                prop_assert_eq!(std::str::from_utf8(&exchanged).unwrap().parse::<Code>(), Err(CodeError::Check));
            }
        }
    }
}
