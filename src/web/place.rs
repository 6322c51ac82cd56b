//! Reading the parts of an address.

use crate::domain::LanguageTag;

/// A part of the path, counted from 0 after the first slash, as it was written.
///
/// Everything that we serve is named in plain ASCII, so an escaped character never leads anywhere and
/// nothing is decoded.
#[must_use]
pub(super) fn part(path: &str, index: usize) -> &str {
    path.split('/').nth(index + 1).unwrap_or_default()
}

/// A language as it is written in addresses: the one spelling that has a page.
#[must_use]
pub(super) fn language(text: &str) -> Option<LanguageTag> {
    LanguageTag::all().find(|tag| tag.as_str() == text)
}

/// A language in any case, as QR codes hold it.
#[must_use]
pub(super) fn language_in_any_case(text: &str) -> Option<LanguageTag> {
    LanguageTag::all().find(|tag| tag.as_str().eq_ignore_ascii_case(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_and_languages() {
        assert_eq!(part("/s/oak/en", 1), "oak");
        assert_eq!(part("/s/oak/en", 2), "en");
        assert_eq!(part("/s/oak/en", 3), "");
        assert_eq!(part("/", 0), "");
        assert_eq!(language("zh-Hans").map(LanguageTag::as_str), Some("zh-Hans"));
        assert_eq!(language("ZH-HANS"), None);
        assert_eq!(language_in_any_case("ZH-HANS").map(LanguageTag::as_str), Some("zh-Hans"));
        assert_eq!(language_in_any_case("de"), None);
    }
}
