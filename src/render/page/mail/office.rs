//! Messages that are ready to be sent: to the school's office, to an IT desk, to oneself.

use crate::domain::{EmailAddress, LanguageTag, Purpose};
use crate::i18n::Arg;
use crate::render::page::html::Html;
use crate::render::page::notice::phone_link;
use crate::render::page::words::Words;
use crate::render::{Context, Published, listing};

use super::addresses::Addresses;

/// A message to send or to copy.
pub struct Message {
    /// `mailto:` with everything filled in; none where nobody is known to read it.
    pub link: Option<String>,
    /// The words of the button that sends it.
    pub send: Html,
    /// Where it cannot be sent: whom to tell.
    pub tell: Option<Html>,
    /// Its subject.
    pub subject: Html,
    /// What it says, its lines kept.
    pub text: Html,
    /// The language of whoever is to read it.
    pub language: LanguageTag,
}

/// Writes messages for a school.
pub(super) struct Office<'a> {
    published: &'a Published,
    /// The words of the page.
    words: &'a Words,
    /// The words of the school's first language, which its office reads.
    own: Words,
    to: Option<EmailAddress>,
}

impl<'a> Office<'a> {
    pub(super) fn new(published: &'a Published, words: &'a Words) -> Self {
        let record = published.revision.record();
        let own = Words::new(record.school().first_language(), record.organisation().audience);
        // Only where somebody is known to read it.
        let reads = |current: &listing::Current<'_>| {
            current.sender.purpose == Purpose::Office && current.sender.replies == Some(true)
        };
        let to = listing::current(published).find(reads).map(|current| current.sender.address.clone());
        Self { published, words, own, to }
    }

    /// A message to the office: `mail-{name}-subject` and `mail-{name}-text`.
    pub(super) fn message(&self, subject: &str, text: &str) -> Message {
        let (subject, text) = (self.own.text(subject), self.own.text(text));
        let tell = || match &self.published.revision.school().phone {
            Some(phone) => self.words.html_with("mail-ring-office", &[("phone", phone_link(phone).into())]),
            None => self.words.html("mail-tell-office"),
        };
        Message {
            link: self.to.as_ref().map(|to| mailto(Some(to), &subject, &text)),
            send: self.words.html("mail-send-office"),
            tell: self.to.is_none().then(tell),
            subject: Html::text(&subject),
            text: Html::lines(&text),
            language: self.own.language(),
        }
    }

    /// A link that asks the office for a test e-mail, where somebody there reads it.
    pub(super) fn test_link(&self) -> Option<String> {
        let to = self.to.as_ref()?;
        Some(mailto(Some(to), &self.own.text("mail-test-subject"), &self.own.text("mail-test-text")))
    }

    /// The message to whoever looks after the mail at work.
    pub(super) fn to_work(&self, addresses: &Addresses, context: &Context) -> Message {
        let school = self.published.revision.school();
        let name = school.name.as_str();
        let list = format!("{}/s/{}/senders.json", context.public_url, school.slug);
        let lines: Vec<String> = addresses.offered.iter().map(EmailAddress::wire).collect();
        let subject = self.own.text_with("mail-work-subject", &[("school", name.into())]);
        let values: [(&str, Arg<'_>); 3] =
            [("school", name.into()), ("addresses", lines.join("\n").into()), ("list", list.into())];
        let text = self.own.text_with("mail-work-text", &values);
        Message {
            link: Some(mailto(None, &subject, &text)),
            send: self.words.html("mail-work-send"),
            tell: None,
            subject: Html::text(&subject),
            text: Html::lines(&text),
            language: self.own.language(),
        }
    }
}

/// A link that writes an e-mail (RFC 6068): everything but unreserved characters is encoded, lines end in CR LF.
pub(super) fn mailto(to: Option<&EmailAddress>, subject: &str, text: &str) -> String {
    let to = to.map(|to| encode(&to.wire()).replacen("%40", "@", 1)).unwrap_or_default();
    format!("mailto:{to}?subject={}&body={}", encode(subject), encode(&text.replace('\n', "\r\n")))
}

fn encode(text: &str) -> String {
    use std::fmt::Write as _;
    let mut encoded = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a `String` cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn nothing_in_a_message_ends_its_header_or_its_address() {
        let to: EmailAddress = "office+x@hillside.example".parse().unwrap();
        assert_eq!(
            mailto(Some(&to), "A&b?\r\nBcc: x", "1 %\n2"),
            "mailto:office%2Bx@hillside.example?subject=A%26b%3F%0D%0ABcc%3A%20x&body=1%20%25%0D%0A2"
        );
        assert_eq!(mailto(None, "é", ""), "mailto:?subject=%C3%A9&body=");
    }
}
