//! Which labels of a sheet are printed, and how far they are moved.

use std::str::FromStr;

use super::super::geometry::mm;
use super::labels::LabelSheet;
use crate::domain::Problem;

/// Why labels cannot be placed so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlacementError {
    /// The first label is none of the sheet's.
    #[error("the first label must be a whole number from 1 to {last}")]
    First {
        /// How many labels the sheet has.
        last: u16,
    },
    /// The distance is no number, or too large.
    #[error("labels are moved by at most {} mm, written like 1.5 or -0.5", Shift::MOST_MM)]
    Shift,
}

impl Problem for PlacementError {
    fn code(&self) -> &'static str {
        match self {
            Self::First { .. } => "label-first",
            Self::Shift => "label-shift",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::First { last } => vec![("max", last.to_string())],
            Self::Shift => vec![("max", Shift::MOST_MM.to_string())],
        }
    }
}

/// How far something is moved, in hundredths of a millimetre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Shift(i16);

impl Shift {
    /// The farthest, in millimetres: printers are off by less, and labels further off would hang over
    /// their neighbours.
    pub const MOST_MM: i16 = 10;

    /// In points.
    pub(super) fn points(self) -> f32 {
        mm(f32::from(self.0) / 100.0)
    }

    /// Whether nothing is moved.
    pub(super) fn is_none(self) -> bool {
        self.0 == 0
    }
}

impl FromStr for Shift {
    type Err = PlacementError;

    /// Reads millimetres as people write them: `1.5`, `-0,5`, `+2`, with at most two places.
    fn from_str(text: &str) -> Result<Self, PlacementError> {
        let text = text.trim();
        let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, part) = digits.split_once(['.', ',']).unwrap_or((digits, "0"));
        let number = |digits: &str, most: usize| {
            let plain = !digits.is_empty() && digits.len() <= most && digits.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| digits.parse::<i16>().ok()).flatten()
        };
        let (Some(whole), Some(hundredths)) = (number(whole, 2), number(part, 2)) else {
            return Err(PlacementError::Shift);
        };
        let hundredths = if part.len() == 1 { hundredths * 10 } else { hundredths };
        let size = whole * 100 + hundredths;
        if size > Self::MOST_MM * 100 {
            return Err(PlacementError::Shift);
        }
        Ok(Self(if negative { -size } else { size }))
    }
}

impl std::fmt::Display for Shift {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (whole, part) = (self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100);
        f.write_str(if self.0 < 0 { "-" } else { "" })?;
        match part {
            0 => write!(f, "{whole}"),
            part if part % 10 == 0 => write!(f, "{whole}.{}", part / 10),
            part => write!(f, "{whole}.{part:02}"),
        }
    }
}

/// Where labels stand on their sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Placement {
    /// How many labels at the beginning are used up.
    skipped: u16,
    right: Shift,
    down: Shift,
}

impl Placement {
    /// From the label with the number `first`, counted from 1 row by row, all moved by `right` and
    /// `down`.
    ///
    /// # Errors
    /// The sheet has no such label.
    pub fn new(sheet: &LabelSheet, first: u16, right: Shift, down: Shift) -> Result<Self, PlacementError> {
        let last = sheet.count();
        match first.checked_sub(1) {
            Some(skipped) if first <= last => Ok(Self { skipped, right, down }),
            _ => Err(PlacementError::First { last }),
        }
    }

    /// Reads what a form sends. What is empty or left out is the first label, or no distance.
    ///
    /// # Errors
    /// A number that does not work.
    pub fn parse(sheet: &LabelSheet, first: &str, right: &str, down: &str) -> Result<Self, PlacementError> {
        let first = match first.trim() {
            "" => 1,
            digits => digits.parse().map_err(|_| PlacementError::First { last: sheet.count() })?,
        };
        let shift = |text: &str| if text.trim().is_empty() { Ok(Shift::default()) } else { text.parse() };
        Self::new(sheet, first, shift(right)?, shift(down)?)
    }

    pub(super) fn skipped(self) -> usize {
        usize::from(self.skipped)
    }

    /// To the right and down.
    pub(super) fn shift(self) -> (Shift, Shift) {
        (self.right, self.down)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::LabelStock;
    use super::*;

    #[test]
    fn millimetres_are_read_as_people_write_them() {
        for (text, said) in [
            ("1.5", "1.5"),
            ("-0,5", "-0.5"),
            ("\u{2212}2", "-2"),
            ("+3", "3"),
            ("0.25", "0.25"),
            (" 10 ", "10"),
            ("-10.00", "-10"),
            ("0", "0"),
        ] {
            assert_eq!(text.parse::<Shift>().unwrap().to_string(), said, "{text}");
        }
        for text in ["", "10.01", "-11", "1.555", "1e1", "NaN", "1.", ".5", "--1", "1 5", "999999999999", "١"] {
            assert_eq!(text.parse::<Shift>(), Err(PlacementError::Shift), "{text:?}");
        }
    }

    #[test]
    fn the_first_label_is_one_of_the_sheet() {
        let sheet = LabelStock::L7165.sheet();
        let first = |text: &str| Placement::parse(sheet, text, "", "");
        assert_eq!(first("").unwrap(), Placement::default());
        assert_eq!(first("8").unwrap().skipped(), 7);
        for text in ["0", "9", "-1", "1.5", "x", "99999999"] {
            assert_eq!(first(text), Err(PlacementError::First { last: 8 }), "{text}");
        }
    }
}
