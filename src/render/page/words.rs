//! The words of one page: its language and whom it speaks to.

use super::html::Html;
use crate::domain::{Audience, LanguageTag};
use crate::i18n::{Arg, Locale, Messages, Part};

/// Stands for the n-th piece of markup while Fluent puts the sentence together (private use, so no text has it).
const FIRST_MARK: u32 = 0xF_0000;

/// Something put into a message on a page.
#[derive(Clone, Debug)]
pub enum Slot {
    /// How many; the message may choose its plural by it.
    Count(usize),
    /// One of a fixed set of words, for the message to select on.
    Key(String),
    /// A name, a date, a link: it may stand anywhere in the sentence and is not seen by Fluent.
    Html(Html),
}

impl From<usize> for Slot {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<Html> for Slot {
    fn from(html: Html) -> Self {
        Self::Html(html)
    }
}

/// The messages of a page's language, spoken to its audience (every message may select on `$audience`).
#[derive(Clone)]
pub struct Words {
    messages: Messages,
    audience: Audience,
    /// The language of the content, which is English where there is no translation yet.
    language: LanguageTag,
    untranslated: bool,
}

impl Words {
    /// The words of a language for an audience.
    #[must_use]
    pub fn new(language: LanguageTag, audience: Audience) -> Self {
        let own = Messages::for_locale(language);
        if own.has(Part::Page) {
            Self { messages: own, audience, language, untranslated: false }
        } else {
            Self::english_instead(audience)
        }
    }

    /// English for a language that has no words yet.
    pub(super) fn english_instead(audience: Audience) -> Self {
        let messages = Messages::for_locale(LanguageTag::ENGLISH);
        Self { messages, audience, language: LanguageTag::ENGLISH, untranslated: true }
    }

    /// The language that the words are really in.
    #[must_use]
    pub fn language(&self) -> LanguageTag {
        self.language
    }

    /// Whether English stands in for the whole language.
    #[must_use]
    pub fn is_untranslated(&self) -> bool {
        self.untranslated
    }

    /// Whether no person has checked these words, which a computer translated.
    #[must_use]
    pub fn is_unchecked(&self) -> bool {
        self.language != LanguageTag::ENGLISH && !Locale::of(self.language).is_some_and(Locale::is_checked)
    }

    /// The English words for the same audience.
    #[must_use]
    pub fn in_english(&self) -> Self {
        Self::new(LanguageTag::ENGLISH, self.audience)
    }

    /// A message as a piece of a page, where this language has it.
    #[must_use]
    pub fn own_html(&self, id: &str) -> Option<Html> {
        self.own_text(id).map(|text| Html::text(&text))
    }

    /// A message as plain text, where this language has it.
    #[must_use]
    pub fn own_text(&self, id: &str) -> Option<String> {
        let phrase = self.messages.text(id, &[("audience", Arg::Key(self.audience.as_str()))]);
        (!phrase.fell_back()).then(|| phrase.into_string())
    }

    /// A message as plain text, for titles and attributes.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.text_with(id, &[])
    }

    /// A message with values, as plain text.
    #[must_use]
    pub fn text_with(&self, id: &str, values: &[(&str, Arg<'_>)]) -> String {
        let mut args = vec![("audience", Arg::Key(self.audience.as_str()))];
        args.extend_from_slice(values);
        self.messages.text(id, &args).into_string()
    }

    /// A message as a piece of a page.
    #[must_use]
    pub fn html(&self, id: &str) -> Html {
        self.html_with(id, &[])
    }

    /// A message with names, days and links in it. Where English stands in for one message of a translated page, the
    /// piece says so to screen readers and to the browser.
    #[must_use]
    pub fn html_with(&self, id: &str, slots: &[(&str, Slot)]) -> Html {
        let mut args = Vec::with_capacity(slots.len() + 1);
        args.push(("audience", Arg::Key(self.audience.as_str())));
        for (mark, (name, slot)) in (FIRST_MARK..).zip(slots) {
            let arg = match slot {
                Slot::Count(count) => Arg::from(*count),
                Slot::Key(key) => Arg::Key(key),
                Slot::Html(_) => Arg::from(char::from_u32(mark).map(String::from).unwrap_or_default()),
            };
            args.push((*name, arg));
        }
        let phrase = self.messages.text(id, &args);
        let html = fill(phrase.as_str(), slots);
        if phrase.fell_back() && !self.untranslated { html.in_language(LanguageTag::ENGLISH) } else { html }
    }
}

/// Escapes the sentence and puts the pieces where their marks stand.
fn fill(sentence: &str, slots: &[(&str, Slot)]) -> Html {
    let mut html = Html::default();
    let mut rest = sentence;
    while let Some((at, mark)) = rest.char_indices().find(|(_, symbol)| u32::from(*symbol) >= FIRST_MARK) {
        html.push_text(&rest[..at]);
        let index = usize::try_from(u32::from(mark) - FIRST_MARK).ok();
        if let Some((_, Slot::Html(piece))) = index.and_then(|index| slots.get(index)) {
            html.push(piece);
        }
        rest = &rest[at + mark.len_utf8()..];
    }
    html.push_text(rest);
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_stand_where_the_sentence_wants_them_and_the_rest_is_escaped() {
        let slots = [("a", Slot::from(Html::name("<x>"))), ("n", Slot::from(3)), ("b", Slot::from(Html::text("&")))];
        let sentence = "\u{F0002} < \u{F0000}\u{F0009}!";
        assert_eq!(fill(sentence, &slots).as_str(), "&amp; &lt; <bdi>&lt;x&gt;</bdi>!");
    }
}
