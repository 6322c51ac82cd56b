//! The words in files that leave the site.

use jiff::civil::Date;

use crate::domain::{Audience, LanguageTag, Phone, Purpose, Sender};
use crate::i18n::{self, Arg, Messages, Part, long_date};
use crate::render::Published;

/// Messages for files, in one language, for one kind of reader.
pub struct FileWords {
    messages: Messages,
    language: LanguageTag,
    audience: Audience,
}

impl FileWords {
    /// The words for the readers of a list.
    #[must_use]
    pub fn of(published: &Published, language: LanguageTag) -> Self {
        Self::new(language, published.revision.record().organisation().audience)
    }

    /// The words of a language, or English where there is no translation yet. Programs read these
    /// files, so names stand in them without direction marks.
    #[must_use]
    pub fn new(language: LanguageTag, audience: Audience) -> Self {
        let own = Messages::for_locale(language);
        let language = if own.has(Part::Contact) { language } else { LanguageTag::ENGLISH };
        Self { messages: Messages::for_locale(language).without_isolation(), language, audience }
    }

    /// The language that the words are really in.
    #[must_use]
    pub fn language(&self) -> LanguageTag {
        self.language
    }

    /// What an address is called: its own name, or else its purpose.
    #[must_use]
    pub fn label(&self, sender: &Sender) -> String {
        sender.name.as_ref().map_or_else(|| self.purpose(sender.purpose), |name| name.as_str().to_owned())
    }

    /// What a purpose is called.
    #[must_use]
    pub fn purpose(&self, purpose: Purpose) -> String {
        self.text(&format!("purpose-{purpose}"), &[])
    }

    /// The note of a contact: sentences, one a line.
    pub(in crate::render) fn note(&self, number: u32, on: Date, page: &str, phone: Option<&Phone>) -> [String; 3] {
        [
            self.text(
                "contact-note-list",
                &[("number", i18n::number(self.language, number).into()), ("date", self.date(on))],
            ),
            match phone {
                Some(phone) => self.text("contact-note-fake", &[("phone", phone.national().into())]),
                None => self.text("contact-note-fake-ask", &[]),
            },
            // Last, so that no full stop or word can be taken for a part of the address.
            self.text("contact-note-newest", &[("page", page.into())]),
        ]
    }

    /// The head of a file of rules: whose, which list, the warning, where the newest is.
    pub(in crate::render) fn rules_head(&self, school: &str, number: u32, on: Date, page: &str) -> [String; 4] {
        [
            self.text("rules-title", &[("school", school.into())]),
            self.text("rules-list", &[("number", i18n::number(self.language, number).into()), ("date", self.date(on))]),
            self.text("rules-warning", &[]),
            self.text("rules-newest", &[("page", page.into())]),
        ]
    }

    /// A message; the audience is always there to select on.
    pub(in crate::render) fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut args = args.to_vec();
        args.push(("audience", Arg::Key(self.audience.as_str())));
        self.messages.text(id, &args).into_string()
    }

    fn date(&self, day: Date) -> Arg<'static> {
        long_date(self.language, day).into()
    }
}
