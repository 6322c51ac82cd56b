//! Contact files: the addresses of a list for a phone's or a mail program's address book.
//!
//! The file to offer first is vCard 3.0 (RFC 2426): phones and Outlook read it best. It is one
//! card with every address and no picture, because programs show or keep only the first card of
//! a file and some refuse pictures. vCard 4.0 (RFC 6350) is written by the crate `vcard`.
//!
//! Which addresses a file holds is [`crate::render::listing`]'s rule. A closed school has no
//! files; that is for the caller to know.

mod card;
mod outlook;
mod text;
mod v3;
mod v4;

pub use outlook::outlook_csv;
pub use v4::CardError;

use crate::domain::LanguageTag;
use crate::render::listing::{current, file};
use crate::render::{Context, Published, Rendition};
use card::Card;

const MEDIA_TYPE: &str = "text/vcard; charset=utf-8";

/// `contact.vcf`: one contact with every address, vCard 3.0.
#[must_use]
pub fn contact(published: &Published, language: LanguageTag, context: &Context) -> Rendition {
    let card = Card::of_school(published, language, context);
    file(published, ".vcf", MEDIA_TYPE, v3::write(&card, None))
}

/// `contacts.vcf`: the contacts of several schools, one after the other, vCard 3.0; none where no school has an address
/// to give out.
#[must_use]
pub fn contacts(schools: &[&Published], language: LanguageTag, context: &Context) -> Option<Rendition> {
    let given = schools.iter().filter(|published| current(published).next().is_some());
    let bytes: Vec<u8> =
        given.flat_map(|published| v3::write(&Card::of_school(published, language, context), None)).collect();
    (!bytes.is_empty()).then(|| Rendition {
        bytes,
        media_type: MEDIA_TYPE,
        file_name: Some("contacts.vcf".to_owned()),
        style_hashes: Vec::new(),
        script_hashes: Vec::new(),
    })
}

/// `contact-4.vcf`: the same contact, vCard 4.0.
///
/// # Errors
/// The crate that writes 4.0 does not know an address' form.
pub fn contact_4(published: &Published, language: LanguageTag, context: &Context) -> Result<Rendition, CardError> {
    let card = Card::of_school(published, language, context);
    Ok(file(published, "-4.vcf", MEDIA_TYPE, v4::write(&card)?))
}

/// `contact-photo.vcf`: the contact with the crest, vCard 3.0; none where the school has no crest.
#[must_use]
pub fn contact_photo(published: &Published, language: LanguageTag, context: &Context) -> Option<Rendition> {
    let crest = published.crest.as_ref()?;
    let card = Card::of_school(published, language, context);
    Some(file(published, "-photo.vcf", MEDIA_TYPE, v3::write(&card, Some(&crest.thumbnail))))
}

/// `contacts/{number}.vcf`: a contact of one address, vCard 3.0.
///
/// The number counts from 1 over all senders in use; none for an address that is paused or not to
/// be given out now ([`contact_numbers`] names those that are).
#[must_use]
pub fn contact_of(published: &Published, language: LanguageTag, context: &Context, number: usize) -> Option<Rendition> {
    let sender = current(published).find(|current| current.number == number)?.sender;
    let card = Card::of_sender(published, sender, language, context);
    Some(file(published, &format!("-{number}.vcf"), MEDIA_TYPE, v3::write(&card, None)))
}

/// The numbers for which [`contact_of`] has a file, in the order of the list.
#[must_use]
pub fn contact_numbers(published: &Published) -> Vec<usize> {
    current(published).map(|current| current.number).collect()
}
