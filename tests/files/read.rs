//! Reads our files back, each by its format's own rules and not by the code that wrote it.

use calcard::vcard::{VCard, VCardProperty, VCardValue};
use hallpass::domain::EmailAddress;
use hallpass::render::filter::FilterFile;
use hallpass::render::listing::current;
use hallpass::render::{Published, Rendition, vcard};

use super::sample::{ENGLISH, context};

pub fn text(rendition: &Rendition) -> String {
    String::from_utf8(rendition.bytes.clone()).unwrap()
}

/// The addresses that a file should hold.
pub fn expected(published: &Published) -> Vec<EmailAddress> {
    let mut addresses: Vec<_> = current(published).map(|current| current.sender.address.clone()).collect();
    addresses.sort();
    addresses
}

/// What a contact says, as `calcard` reads it.
#[derive(Debug, PartialEq, Eq)]
pub struct Contact {
    pub name: String,
    pub organisation: String,
    pub uid: String,
    pub url: String,
    pub note: String,
    pub phone: Option<String>,
    /// Addresses with their labels, in order.
    pub emails: Vec<(String, String)>,
}

pub fn contact(text: &str) -> Contact {
    let card = VCard::parse(text).expect("a card");
    let value = |value: &VCardValue| match value {
        VCardValue::Component(parts) => parts.join(";"),
        other => other.as_text().map(str::to_owned).unwrap_or_default(),
    };
    let first = |property: &VCardProperty| {
        let entry = card.entries.iter().find(|entry| entry.name == *property)?;
        Some(entry.values.iter().map(value).collect::<Vec<_>>().join(";"))
    };
    let label = |group: &Option<String>| {
        let name = VCardProperty::Other("X-ABLabel".to_owned());
        let entry = card.entries.iter().find(|entry| entry.group == *group && is_label(&entry.name, &name)).unwrap();
        entry.values.iter().map(value).collect::<Vec<_>>().join(",")
    };
    Contact {
        name: first(&VCardProperty::Fn).unwrap(),
        organisation: first(&VCardProperty::Org).unwrap(),
        uid: first(&VCardProperty::Uid).unwrap(),
        url: first(&VCardProperty::Url).unwrap(),
        note: first(&VCardProperty::Note).unwrap(),
        phone: first(&VCardProperty::Tel).map(|tel| tel.trim_start_matches("tel:").to_owned()),
        emails: card
            .entries
            .iter()
            .filter(|entry| entry.name == VCardProperty::Email)
            .map(|entry| (value(&entry.values[0]), label(&entry.group)))
            .collect(),
    }
}

fn is_label(found: &VCardProperty, name: &VCardProperty) -> bool {
    found.as_str().eq_ignore_ascii_case(name.as_str())
}

/// Parses addresses and sorts them.
fn addresses<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<EmailAddress> {
    let mut found: Vec<EmailAddress> =
        texts.into_iter().map(|text| text.parse().unwrap_or_else(|error| panic!("{text:?}: {error}"))).collect();
    found.sort();
    found
}

/// Every file of a list with the addresses that it holds.
pub fn files(published: &Published) -> Vec<(&'static str, Rendition, Vec<EmailAddress>)> {
    let context = context();
    let card = vcard::contact(published, ENGLISH, &context);
    let card_4 = vcard::contact_4(published, ENGLISH, &context).unwrap();
    let csv = vcard::outlook_csv(published, ENGLISH, &context);
    let emails = |card: &Rendition| {
        let contact = contact(&text(card));
        addresses(contact.emails.iter().map(|(address, _)| address.as_str()))
    };
    let mut files = Vec::new();
    let (in_card, in_card_4) = (emails(&card), emails(&card_4));
    files.push(("contact.vcf", card, in_card));
    files.push(("contact-4.vcf", card_4, in_card_4));
    let in_csv = csv_addresses(&csv.bytes);
    files.push(("outlook.csv", csv, in_csv));
    for file in FilterFile::ALL {
        let rendition = file.render(published, ENGLISH, &context);
        let text = text(&rendition);
        let found = match file {
            FilterFile::Gmail => gmail(&text),
            FilterFile::OutlookSafeSenders | FilterFile::Plain => addresses(text.lines()),
            FilterFile::Sieve => sieve(&text),
        };
        files.push((file.path(), rendition, found));
    }
    files
}

pub fn csv_addresses(bytes: &[u8]) -> Vec<EmailAddress> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").expect("a byte order mark");
    let mut reader = csv::Reader::from_reader(bytes);
    let columns: Vec<usize> = reader
        .headers()
        .unwrap()
        .iter()
        .enumerate()
        .filter(|(_, name)| name.starts_with("E-mail") && name.ends_with("Address"))
        .map(|(index, _)| index)
        .collect();
    assert_eq!(columns.len(), 3);
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    addresses(records.iter().flat_map(|row| columns.iter().map(|c| &row[*c])).filter(|cell| !cell.is_empty()))
}

/// The conditions of Gmail's filters.
pub fn gmail_conditions(xml: &str) -> Vec<String> {
    xml.split("<apps:property name=\"from\" value=\"")
        .skip(1)
        .map(|rest| {
            let value = rest.split('"').next().unwrap();
            value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        })
        .collect()
}

fn gmail(xml: &str) -> Vec<EmailAddress> {
    let conditions = gmail_conditions(xml);
    addresses(conditions.iter().flat_map(|condition| condition.split(" OR ")).map(|term| term.trim_matches('"')))
}

fn sieve(script: &str) -> Vec<EmailAddress> {
    let Some((_, rest)) = script.split_once(" [\r\n") else {
        return Vec::new();
    };
    let (list, _) = rest.split_once("\r\n]").unwrap();
    let strings = list.split(",\r\n").map(|line| line.trim().trim_matches('"'));
    addresses(strings)
}
