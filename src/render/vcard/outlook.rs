//! `outlook.csv`: contacts for Outlook, which keeps three addresses in one contact and reads one contact of a card file.

use super::text;

use crate::domain::{EmailAddress, LanguageTag, Sender};
use crate::render::listing::{FileWords, current, file, page_address, published_on};
use crate::render::spreadsheet::guarded;
use crate::render::{Context, Published, Rendition};

/// The columns' names, which Outlook knows by heart.
const HEADER: [&str; 10] = [
    "First Name",
    "Last Name",
    "Company",
    "E-mail Address",
    "E-mail Display Name",
    "E-mail 2 Address",
    "E-mail 3 Address",
    "Business Phone",
    "Web Page",
    "Notes",
];
/// How many addresses one contact of Outlook's holds.
const ADDRESSES: usize = 3;

/// `outlook.csv`: every address, three a row (RFC 4180; UTF-8 with a byte order mark, which Outlook needs).
#[must_use]
pub fn outlook_csv(published: &Published, language: LanguageTag, context: &Context) -> Rendition {
    // Writing to memory cannot fail.
    let bytes = write(published, language, context).unwrap_or_default();
    file(published, "-outlook.csv", "text/csv; charset=utf-8", bytes)
}

fn write(published: &Published, language: LanguageTag, context: &Context) -> Result<Vec<u8>, csv::Error> {
    let words = FileWords::of(published, language);
    let school = published.revision.school();
    let name = text::name(school.name.as_str());
    let page = page_address(published, language, context);
    let number = published.revision.number();
    let note = words.note(number, published_on(published), &page, school.phone.as_ref()).join(" ");
    // Only digits and spaces follow the plus sign, so no program can take it for a formula that does anything.
    let phone = school.phone.as_ref().map(|phone| phone.international().to_owned()).unwrap_or_default();

    let senders: Vec<&Sender> = current(published).map(|current| current.sender).collect();
    let mut rows: Vec<&[&Sender]> = senders.chunks(ADDRESSES).collect();
    if rows.is_empty() {
        rows.push(&[]);
    }
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(HEADER)?;
    for (index, row) in rows.iter().enumerate() {
        let row_name = if rows.len() == 1 { name.clone() } else { format!("{name} ({})", index + 1) };
        let label = row.first().map(|sender| format!("{name} – {}", words.label(sender))).unwrap_or_default();
        let address = |index: usize| row.get(index).map(|sender| cell_address(&sender.address)).unwrap_or_default();
        writer.write_record([
            guarded(&row_name),
            String::new(),
            guarded(&name),
            address(0),
            guarded(&label),
            address(1),
            address(2),
            phone.clone(),
            page.clone(),
            guarded(&note),
        ])?;
    }
    writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

/// An address for a cell. An apostrophe would make it another address, so one that could begin a
/// formula is written with its first part in quotes, which is the same address (RFC 5321, section 4.1.2).
fn cell_address(address: &EmailAddress) -> String {
    let wire = address.wire();
    if guarded(&wire) == wire { wire } else { format!("\"{}\"@{}", address.local(), address.domain().ascii()) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_every_address_stays_itself() {
        for text in ["=1+1", "+1", "-1", "@a", "\tx"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        assert_eq!(guarded("a=1"), "a=1");
        for text in ["=cmd@x.example", "+a@x.example", "-a@x.example", "a@x.example"] {
            let address: EmailAddress = text.parse().unwrap();
            let cell = cell_address(&address);
            assert_eq!(cell.parse::<EmailAddress>().unwrap(), address);
            assert!(cell.starts_with(['"', 'a']), "{cell}");
        }
    }
}
