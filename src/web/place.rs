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

/// The language of ours that comes nearest to one that a website calls its own: `en-GB` is `en`, all Chinese is
/// written as on the mainland (RFC 4647, section 3.4, as far as it helps here).
#[must_use]
pub(super) fn nearest_language(text: &str) -> Option<LanguageTag> {
    let primary = text.split('-').next().unwrap_or_default();
    let written = if primary.eq_ignore_ascii_case("zh") { "zh-Hans" } else { primary };
    language_in_any_case(text).or_else(|| language_in_any_case(written))
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
        for (text, nearest) in
            [("en-GB", Some("en")), ("PT-br", Some("pt")), ("zh-TW", Some("zh-Hans")), ("de", None), ("", None)]
        {
            assert_eq!(nearest_language(text).map(LanguageTag::as_str), nearest, "{text}");
        }
    }
}
