//! A school's colour.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::problem::Problem;

/// Not six hexadecimal digits after a `#`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a colour is # and six hexadecimal digits")]
pub struct ColourError;

impl Problem for ColourError {
    fn code(&self) -> &'static str {
        "colour-malformed"
    }
}

/// An sRGB colour, written `#1d4f91`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
}

impl FromStr for Colour {
    type Err = ColourError;

    fn from_str(text: &str) -> Result<Self, ColourError> {
        let mut bytes = [0; 3];
        let digits = text.trim().strip_prefix('#').ok_or(ColourError)?;
        hex::decode_to_slice(digits, &mut bytes).map_err(|_| ColourError)?;
        let [red, green, blue] = bytes;
        Ok(Self { red, green, blue })
    }
}

impl TryFrom<String> for Colour {
    type Error = ColourError;

    fn try_from(text: String) -> Result<Self, ColourError> {
        text.parse()
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn table() {
        assert_eq!("#1D4f91".parse::<Colour>().unwrap().to_string(), "#1d4f91");
        for text in ["", "#", "#fff", "1d4f91", "#1d4f9g", "#1d4f911", "red", "#1d4f9;x"] {
            assert!(text.parse::<Colour>().is_err(), "{text}");
        }
    }
}
