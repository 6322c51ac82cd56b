//! Messages out of the embedded Fluent files, with English behind every other language.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::Embed;
use unic_langid::LanguageIdentifier;

use super::digits::Digits;
use crate::domain::{Direction, LanguageTag};

#[derive(Embed)]
#[folder = "assets/locales"]
pub(super) struct Locales;

type Bundle = FluentBundle<FluentResource>;

/// Every language that has a folder, parsed once. A file that does not parse whole keeps the messages that do
/// (a test refuses such files).
static BUNDLES: LazyLock<BTreeMap<String, Bundle>> = LazyLock::new(|| {
    let mut bundles = BTreeMap::new();
    for path in Locales::iter().filter(|path| path.ends_with(".ftl")) {
        let (Some((tag, _)), Some(file)) = (path.split_once('/'), Locales::get(&path)) else { continue };
        let Ok(id) = tag.parse::<LanguageIdentifier>() else { continue };
        let source = String::from_utf8_lossy(&file.data).into_owned();
        let resource = FluentResource::try_new(source).unwrap_or_else(|(partial, _)| partial);
        let bundle = bundles.entry(tag.to_owned()).or_insert_with(|| {
            let mut bundle = Bundle::new_concurrent(vec![id]);
            // Names are set apart by whoever puts them in: `<bdi>` in HTML, marks in plain text.
            bundle.set_use_isolating(false);
            if let Ok(language) = tag.parse() {
                write_numbers(&mut bundle, Digits::of(language));
            }
            bundle
        });
        bundle.add_resource_overriding(resource);
    }
    bundles
});

/// Lets a bundle write counts in the digits of its language.
fn write_numbers(bundle: &mut Bundle, digits: Digits) {
    fn write(digits: Digits, value: &FluentValue<'_>) -> Option<String> {
        match value {
            FluentValue::Number(number) => Some(digits.write(&number.as_string())),
            _ => None,
        }
    }
    // The bundle takes a function that holds nothing, so each set of digits has its own.
    bundle.set_formatter(match digits {
        Digits::Latin => None,
        Digits::Arabic => Some(|value, _| write(Digits::Arabic, value)),
        Digits::Persian => Some(|value, _| write(Digits::Persian, value)),
        Digits::Bengali => Some(|value, _| write(Digits::Bengali, value)),
        Digits::Devanagari => Some(|value, _| write(Digits::Devanagari, value)),
    });
}

/// Texts that are translated apart from others: the name of a file in a language's folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The public pages.
    Page,
    /// Contacts, rules for mail programs, the feed.
    Contact,
    /// The letter.
    Letter,
    /// The smaller things to print. They share messages with the letter.
    Sheets,
}

impl Part {
    fn file(self) -> &'static str {
        match self {
            Self::Page => "page.ftl",
            Self::Contact => "contact.ftl",
            Self::Letter => "letter.ftl",
            Self::Sheets => "sheets.ftl",
        }
    }
}

/// A value put into a message.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    /// Words: a name, a date.
    Text(Cow<'a, str>),
    /// One of a fixed set of words, for the message to select on.
    Key(&'a str),
    /// How many; the message may choose a plural form by it.
    Count(usize),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// A message in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    text: String,
    fell_back: bool,
}

impl Phrase {
    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The words, owned.
    #[must_use]
    pub fn into_string(self) -> String {
        self.text
    }

    /// Whether these are the English words because the language asked for has none yet.
    #[must_use]
    pub fn fell_back(&self) -> bool {
        self.fell_back
    }
}

impl fmt::Display for Phrase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

/// The messages of one language, English behind it.
#[derive(Clone)]
pub struct Messages {
    own: Option<&'static Bundle>,
    english: Option<&'static Bundle>,
    language: LanguageTag,
    isolate: bool,
}

impl Messages {
    /// The messages of a language.
    #[must_use]
    pub fn for_locale(tag: LanguageTag) -> Self {
        Self {
            own: BUNDLES.get(tag.as_str()),
            english: BUNDLES.get(LanguageTag::ENGLISH.as_str()),
            language: tag,
            isolate: true,
        }
    }

    /// The same messages for files that machines read: names stand in them without invisible direction marks.
    #[must_use]
    pub fn without_isolation(mut self) -> Self {
        self.isolate = false;
        self
    }

    /// Whether this language has texts of its own for one part; single messages of it may still be missing.
    #[must_use]
    pub fn has(&self, part: Part) -> bool {
        Locales::get(&format!("{}/{}", self.language, part.file())).is_some()
    }

    /// A message. One that no language has reads as its own name, which tests keep from happening.
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Phrase {
        self.find(id, None, args)
    }

    /// An attribute of a message (`id.attribute` in the file).
    #[must_use]
    pub fn attribute(&self, id: &str, attribute: &str, args: &[(&str, Arg<'_>)]) -> Phrase {
        self.find(id, Some(attribute), args)
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Phrase {
        let values = self.values(args);
        if let Some(text) = self.own.and_then(|bundle| format(bundle, id, attribute, &values)) {
            return Phrase { text, fell_back: false };
        }
        let english = self.english.and_then(|bundle| format(bundle, id, attribute, &values));
        Phrase { text: english.unwrap_or_else(|| id.to_owned()), fell_back: true }
    }

    fn values<'a>(&self, args: &'a [(&str, Arg<'_>)]) -> FluentArgs<'a> {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) if self.isolate && self.runs_otherwise(text) => {
                    FluentValue::from(format!("\u{2068}{text}\u{2069}"))
                }
                Arg::Text(text) => FluentValue::from(text.as_ref()),
                Arg::Key(key) => FluentValue::from(*key),
                Arg::Count(count) => FluentValue::from(*count),
            };
            values.set((*name).to_owned(), value);
        }
        values
    }

    /// Whether words could be drawn in the wrong place among this language's own (Unicode UAX #9).
    fn runs_otherwise(&self, text: &str) -> bool {
        match self.language.direction() {
            Direction::LeftToRight => text.chars().any(is_right_to_left),
            Direction::RightToLeft => text.chars().any(|symbol| symbol.is_alphanumeric() && !is_right_to_left(symbol)),
        }
    }
}

fn format(bundle: &Bundle, id: &str, attribute: Option<&str>, values: &FluentArgs<'_>) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(values), &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

/// The blocks of scripts written from the right: Hebrew to Arabic Extended-A, presentation forms, and the
/// right-to-left half of the supplementary plane.
fn is_right_to_left(symbol: char) -> bool {
    matches!(symbol,
        '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    /// Messages that exist only here, so that the tests do not hang on real wording.
    fn sample(own: &str, english: &str, tag: &str) -> Messages {
        let bundle = |source: &str, tag: &str| -> &'static Bundle {
            let mut bundle = Bundle::new_concurrent(vec![tag.parse().unwrap()]);
            bundle.set_use_isolating(false);
            write_numbers(&mut bundle, Digits::of(tag.parse().unwrap()));
            bundle.add_resource(FluentResource::try_new(source.to_owned()).unwrap()).unwrap();
            Box::leak(Box::new(bundle))
        };
        Messages {
            own: Some(bundle(own, tag)),
            english: Some(bundle(english, "en")),
            language: tag.parse().unwrap(),
            isolate: true,
        }
    }

    #[test]
    fn every_file_parses_whole() {
        for path in Locales::iter().filter(|path| path.ends_with(".ftl")) {
            let source = String::from_utf8(Locales::get(&path).unwrap().data.into_owned()).unwrap();
            if let Err((_, errors)) = FluentResource::try_new(source) {
                panic!("{path}: {errors:?}");
            }
        }
    }

    #[test]
    fn a_missing_message_falls_back_and_says_so() {
        let messages = sample("hello = Cześć\n", "hello = Hello\nbye = Bye\n", "pl");
        assert_eq!(messages.text("hello", &[]), Phrase { text: "Cześć".to_owned(), fell_back: false });
        assert_eq!(messages.text("bye", &[]), Phrase { text: "Bye".to_owned(), fell_back: true });
        assert_eq!(messages.text("nowhere", &[]).as_str(), "nowhere");
    }

    #[test]
    fn a_message_that_lacks_a_value_falls_back_too() {
        let messages = sample("hello = Cześć { $who }\n", "hello = Hello\n", "pl");
        assert_eq!(messages.text("hello", &[]).as_str(), "Hello");
    }

    #[test]
    fn attributes_and_plurals_work() {
        let messages = sample(
            "n = { $count ->\n    [one] one\n    [few] few\n   *[other] many\n }\n    .hint = hint\n",
            "n = x\n",
            "pl",
        );
        assert_eq!(messages.text("n", &[("count", 3.into())]).as_str(), "few");
        assert_eq!(messages.text("n", &[("count", 5.into())]).as_str(), "many");
        assert_eq!(messages.attribute("n", "hint", &[]).as_str(), "hint");
    }

    #[test]
    fn names_of_the_other_direction_are_set_apart_unless_a_machine_reads_them() {
        let messages = sample("hello = Hi { $who }!\n", "hello = x\n", "en");
        assert_eq!(messages.text("hello", &[("who", "Ann".into())]).as_str(), "Hi Ann!");
        assert_eq!(messages.text("hello", &[("who", "هدى".into())]).as_str(), "Hi \u{2068}هدى\u{2069}!");
        let plain = messages.without_isolation();
        assert_eq!(plain.text("hello", &[("who", "هدى".into())]).as_str(), "Hi هدى!");
    }

    #[test]
    fn a_name_of_the_other_direction_is_set_apart_in_arabic_too() {
        let messages = sample("hello = { $who }!\n", "hello = x\n", "ar");
        assert_eq!(messages.text("hello", &[("who", "Ann".into())]).as_str(), "\u{2068}Ann\u{2069}!");
        assert_eq!(messages.text("hello", &[("who", "هدى".into())]).as_str(), "هدى!");
    }

    #[test]
    fn counts_have_the_digits_of_their_language() {
        let messages = sample("n = { $count ->\n   *[other] { $count } নাম\n }\n", "n = x\n", "bn");
        assert_eq!(messages.text("n", &[("count", 12.into())]).as_str(), "১২ নাম");
    }

    #[test]
    fn english_is_there() {
        assert!(Messages::for_locale(LanguageTag::ENGLISH).has(Part::Page));
    }
}
