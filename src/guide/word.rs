//! A provider's own menu words, as they appear on the screen.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::domain::{LanguageTag, is_bidi_control, is_invisible};

/// The most characters of a menu word; the longest real ones are whole sentences beside a tick box.
const LENGTH_MAX: usize = 90;

/// Why a menu word was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordError {
    /// No language, or nothing in one.
    #[error("a menu word is empty")]
    Empty,
    /// Longer than any menu.
    #[error("a menu word is longer than {LENGTH_MAX} characters")]
    TooLong,
    /// A character that is not seen.
    #[error("a hidden character in a menu word")]
    Hidden,
    /// Not a language code, such as `de` or `zh-Hans`.
    #[error("{0:?} is no language of a menu")]
    Language(String),
}

/// What a button, a box or a folder is called on the screen, in one or several languages of that screen.
///
/// In a data file a text alone is English; a table names the languages (BCP 47): `{ en = "Spam", de = "Spam" }`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "RawWord")]
pub struct MenuWord(Vec<(Box<str>, Box<str>)>);

#[derive(Deserialize)]
#[serde(untagged)]
enum RawWord {
    English(String),
    Languages(BTreeMap<String, String>),
}

impl MenuWord {
    /// Every language of the screen with the word in it, English first.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(language, text)| (&**language, &**text))
    }

    /// The language and the word for the reader of a page: the page's language where the screen has it, otherwise
    /// English, otherwise the provider's own.
    #[must_use]
    pub fn shown(&self, page: LanguageTag) -> (&str, &str) {
        let of = |wanted: &str| self.all().find(|(language, _)| *language == wanted);
        of(page.as_str()).or_else(|| self.all().next()).unwrap_or_default()
    }

    /// The word in the provider's home language where that is another than what [`Self::shown`] gives: somebody may
    /// have either on the screen.
    #[must_use]
    pub fn also(&self, page: LanguageTag) -> Option<(&str, &str)> {
        let (shown, text) = self.shown(page);
        self.all().find(|(language, other)| *language != shown && *language != "en" && *other != text)
    }
}

impl TryFrom<RawWord> for MenuWord {
    type Error = WordError;

    fn try_from(raw: RawWord) -> Result<Self, WordError> {
        let languages = match raw {
            RawWord::English(text) => BTreeMap::from([("en".to_owned(), text)]),
            RawWord::Languages(languages) => languages,
        };
        if languages.is_empty() {
            return Err(WordError::Empty);
        }
        let mut words = Vec::with_capacity(languages.len());
        for (language, text) in languages {
            let primary = language.split('-').next().unwrap_or_default();
            let known = (2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_lowercase());
            if !known || unic_langid::LanguageIdentifier::from_bytes(language.as_bytes()).is_err() {
                return Err(WordError::Language(language));
            }
            if text.trim().is_empty() || text.trim() != text {
                return Err(WordError::Empty);
            }
            if text.chars().count() > LENGTH_MAX {
                return Err(WordError::TooLong);
            }
            if text.chars().any(|symbol| symbol.is_control() || is_bidi_control(symbol) || is_invisible(symbol)) {
                return Err(WordError::Hidden);
            }
            words.push((language.into_boxed_str(), text.into_boxed_str()));
        }
        words.sort_by_key(|(language, _)| &**language != "en");
        Ok(Self(words))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn word(languages: &[(&str, &str)]) -> Result<MenuWord, WordError> {
        let map = languages.iter().map(|(language, text)| ((*language).to_owned(), (*text).to_owned())).collect();
        MenuWord::try_from(RawWord::Languages(map))
    }

    #[test]
    fn the_reader_sees_the_page_s_language_then_english_then_the_home_language() {
        let spam = word(&[("en", "Not spam"), ("pl", "To nie spam"), ("cs", "Není spam")]).unwrap();
        assert_eq!(spam.shown("pl".parse().unwrap()), ("pl", "To nie spam"));
        assert_eq!(spam.shown("ur".parse().unwrap()), ("en", "Not spam"));
        assert_eq!(word(&[("cs", "Není spam")]).unwrap().shown(LanguageTag::ENGLISH), ("cs", "Není spam"));
        let czech = word(&[("en", "Not spam"), ("cs", "Není spam")]).unwrap();
        assert_eq!(czech.also(LanguageTag::ENGLISH), Some(("cs", "Není spam")));
        assert_eq!(word(&[("en", "Spam")]).unwrap().also(LanguageTag::ENGLISH), None);
    }

    #[test]
    fn odd_words_are_refused() {
        for (languages, error) in [
            (&[][..], WordError::Empty),
            (&[("en", " ")], WordError::Empty),
            (&[("en", "Save ")], WordError::Empty),
            (&[("English", "Save")], WordError::Language("English".to_owned())),
            (&[("en", "Sa\u{202e}ve")], WordError::Hidden),
        ] {
            assert_eq!(word(languages), Err(error));
        }
        assert_eq!(word(&[("en", &"x".repeat(91))]), Err(WordError::TooLong));
    }
}
