//! The digits of numbers that people read. Telephone numbers, addresses and codes keep the Latin ones always.

use super::calendar::Calendar;
use crate::domain::LanguageTag;

/// A set of ten digits, as CLDR gives a language its default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Digits {
    /// 0123456789
    Latin,
    /// ٠١٢٣٤٥٦٧٨٩
    Arabic,
    /// ۰۱۲۳۴۵۶۷۸۹
    Persian,
    /// ০১২৩৪৫৬৭৮৯
    Bengali,
    /// ०१२३४५६७८९
    Devanagari,
}

impl Digits {
    /// The digits of a language.
    pub fn of(language: LanguageTag) -> Self {
        Calendar::of(language).map_or(Self::Latin, |calendar| calendar.digits)
    }

    /// The same text with these digits.
    pub fn write(self, text: &str) -> String {
        let zero = match self {
            Self::Latin => return text.to_owned(),
            Self::Arabic => '٠',
            Self::Persian => '۰',
            Self::Bengali => '০',
            Self::Devanagari => '०',
        };
        let digit = |symbol: char| symbol.to_digit(10).and_then(|value| char::from_u32(u32::from(zero) + value));
        text.chars().map(|symbol| digit(symbol).unwrap_or(symbol)).collect()
    }
}

/// A number as a language writes it.
#[must_use]
pub fn number(language: LanguageTag, value: u32) -> String {
    Digits::of(language).write(&value.to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn numbers_have_the_digits_of_their_language() {
        for (tag, expected) in [
            ("en", "1029"),
            ("ar", "1029"),
            ("ur", "1029"),
            ("ckb", "١٠٢٩"),
            ("fa", "۱۰۲۹"),
            ("bn", "১০২৯"),
            ("ne", "१०२९"),
        ] {
            assert_eq!(number(tag.parse().unwrap(), 1029), expected, "{tag}");
        }
    }
}
