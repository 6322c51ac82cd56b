//! What a contact says, before it is written in one format or another.

use jiff::Timestamp;
use uuid::Uuid;

use super::text;

use crate::domain::{LanguageTag, Phone, Sender};
use crate::render::listing::{FileWords, changed_at, current, page_address, published_on};
use crate::render::{Context, Published};

/// Names the UIDs of our cards (RFC 9562, section 5.5). It never changes, or every saved contact would be doubled.
const NAMESPACE: Uuid = Uuid::from_u128(0x8d0c_7e1a_52b4_4f6c_9b1e_3a70_d4f2_6c58);

/// A contact.
pub(super) struct Card {
    /// The same for ever for the same school (or school and address), in every format.
    pub uid: Uuid,
    /// What the address book shows.
    pub name: String,
    /// The school.
    pub organisation: String,
    /// The addresses, in the order of the list.
    pub emails: Vec<CardEmail>,
    /// The number to ring.
    pub phone: Option<Phone>,
    /// The page of the list.
    pub url: String,
    /// Sentences, one a line.
    pub note: Vec<String>,
    /// When the contact last changed.
    pub revised: Timestamp,
}

/// An address of a contact.
pub(super) struct CardEmail {
    /// The address in its form for mail programs.
    pub address: String,
    /// What it is for.
    pub label: String,
    /// Whether it is the one to write to: the first that reads replies, or else the first.
    pub preferred: bool,
}

impl Card {
    /// The contact of a whole list.
    pub(super) fn of_school(published: &Published, language: LanguageTag, context: &Context) -> Self {
        let words = FileWords::of(published, language);
        let senders: Vec<&Sender> = current(published).map(|current| current.sender).collect();
        let preferred = senders.iter().position(|sender| sender.replies != Some(false)).unwrap_or(0);
        let school = published.revision.school();
        let name = text::name(school.name.as_str());
        Self {
            uid: Uuid::new_v5(&NAMESPACE, school.code.as_str().as_bytes()),
            organisation: name.clone(),
            name,
            emails: senders
                .iter()
                .enumerate()
                .map(|(index, sender)| email(sender, &words, index == preferred))
                .collect(),
            phone: school.phone.clone(),
            url: text::address(&page_address(published, language, context)),
            note: note(published, &words, language, context),
            revised: changed_at(published),
        }
    }

    /// The contact of one address of a list.
    pub(super) fn of_sender(published: &Published, sender: &Sender, language: LanguageTag, context: &Context) -> Self {
        let words = FileWords::of(published, language);
        let school = published.revision.school();
        let organisation = text::name(school.name.as_str());
        let email = email(sender, &words, true);
        Self {
            uid: Uuid::new_v5(&NAMESPACE, format!("{}/{}", school.code, sender.address.key()).as_bytes()),
            name: format!("{organisation} – {}", email.label),
            organisation,
            emails: vec![email],
            phone: school.phone.clone(),
            url: text::address(&page_address(published, language, context)),
            note: note(published, &words, language, context),
            revised: changed_at(published),
        }
    }
}

fn email(sender: &Sender, words: &FileWords, preferred: bool) -> CardEmail {
    CardEmail { address: sender.address.wire(), label: text::label(&words.label(sender)), preferred }
}

fn note(published: &Published, words: &FileWords, language: LanguageTag, context: &Context) -> Vec<String> {
    let lines = words.note(
        published.revision.number(),
        published_on(published),
        &page_address(published, language, context),
        published.revision.school().phone.as_ref(),
    );
    lines.iter().map(|line| text::name(line)).collect()
}
