//! What is known of each translation: how it was made, and whether somebody who reads the language has checked it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use super::messages::Locales;
use crate::domain::LanguageTag;

/// How a translation was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Not a translation: the text that others are made from.
    Original,
    /// By a computer.
    Machine,
    /// By a person.
    Person,
}

/// A check of a translation by somebody who reads the language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// Who checked it.
    pub by: String,
    /// When.
    #[serde(deserialize_with = "day")]
    pub on: Date,
}

/// `assets/locales/<tag>/locale.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Locale {
    /// The language.
    pub tag: LanguageTag,
    /// When the texts were made.
    #[serde(deserialize_with = "day")]
    pub made: Date,
    /// How.
    pub method: Method,
    /// When an independent translation back was compared with the English, if ever (docs/translations.md).
    #[serde(default, deserialize_with = "optional_day")]
    pub compared: Option<Date>,
    /// Who has checked it, if anybody.
    pub checked: Option<Check>,
}

static LOCALES: LazyLock<BTreeMap<LanguageTag, Locale>> = LazyLock::new(|| {
    let paths = Locales::iter().filter(|path| path.ends_with("/locale.toml"));
    let locales = paths.filter_map(|path| {
        let file = Locales::get(&path)?;
        toml::from_str::<Locale>(std::str::from_utf8(&file.data).ok()?).ok()
    });
    locales.map(|locale| (locale.tag, locale)).collect()
});

impl Locale {
    /// What is known of a language's texts; nothing where there are none, or where their `locale.toml` cannot be read
    /// (a test refuses such files).
    #[must_use]
    pub fn of(language: LanguageTag) -> Option<&'static Self> {
        LOCALES.get(&language)
    }

    /// Whether readers can rely on the words: they are the original, or a person has checked them.
    #[must_use]
    pub fn is_checked(&self) -> bool {
        self.method == Method::Original || self.checked.is_some()
    }
}

fn day<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
    let value = toml::value::Datetime::deserialize(from)?;
    let date = value.date.ok_or_else(|| serde::de::Error::custom("a day such as 2026-11-22"))?;
    let part = |number: u8| i8::try_from(number).map_err(serde::de::Error::custom);
    let year = i16::try_from(date.year).map_err(serde::de::Error::custom)?;
    Date::new(year, part(date.month)?, part(date.day)?).map_err(serde::de::Error::custom)
}

fn optional_day<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
    day(from).map(Some)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_translation_is_checked_only_when_a_person_has_signed_for_it() {
        let locale = |rest: &str| {
            let text = format!("tag = \"ur\"\nmade = 2026-11-22\n{rest}");
            toml::from_str::<Locale>(&text)
        };
        let machine = locale("method = \"machine\"\ncompared = 2026-11-23").unwrap();
        assert!(!machine.is_checked());
        assert_eq!(machine.compared, Some(date(2026, 11, 23)));
        assert!(
            locale("method = \"machine\"\nchecked = { by = \"A. Reader\", on = 2026-12-01 }").unwrap().is_checked()
        );
        assert!(locale("method = \"original\"").unwrap().is_checked());
        assert!(locale("method = \"machine\"\nverified = true").is_err());
        assert!(locale("method = \"machine\"\nchecked = { by = \"A. Reader\", on = 12:00:00 }").is_err());
    }

    #[test]
    fn every_folder_says_what_is_known_of_it() {
        for path in Locales::iter().filter(|path| path.ends_with(".ftl")) {
            let (tag, _) = path.split_once('/').unwrap();
            let locale = Locale::of(tag.parse().unwrap());
            assert!(locale.is_some_and(|locale| locale.tag.as_str() == tag), "{tag}/locale.toml");
        }
    }

    #[test]
    fn english_is_the_original() {
        assert_eq!(Locale::of(LanguageTag::ENGLISH).unwrap().method, Method::Original);
    }
}
