//! Schools out of any spreadsheet, under the header of docs/import.md.

use std::borrow::Cow;
use std::io::Read;

use crate::domain::{Identifiers, LanguageTag, Scheme, SchoolKind, UnknownWord};
use crate::service::county::Fault;

use super::candidate::{At, Batch, Candidate, Given, IDENTITY, Reference, Standing};
use super::error::ImportError;
use super::table::{Row, Table};
use super::{Weight, repair};

/// The columns of the header, apart from the registers' numbers.
const NAMES: [&str; 12] = [
    "name",
    "town",
    "authority",
    "kind",
    "phone",
    "website",
    "languages",
    "status",
    "closed_on",
    "successors",
    "successor",
    "postcode",
];
const NAME: usize = 0;
const TOWN: usize = 1;
const AUTHORITY: usize = 2;
const KIND: usize = 3;
const PHONE: usize = 4;
const WEBSITE: usize = 5;
const LANGUAGES: usize = 6;
const STATUS: usize = 7;
const CLOSED_ON: usize = 8;
const SUCCESSORS: usize = 9;
const SUCCESSOR: usize = 10;
const POSTCODE: usize = 11;

/// The words of the column `status`.
const STATUSES: [&str; 3] = ["open", "closed", "proposed"];

/// Reads a table of schools.
///
/// # Errors
/// The file has no such header, is cut off, or has a row without an end.
pub fn read_schools(input: impl Read) -> Result<Batch, Fault> {
    let mut table = Table::new(input)?;
    let places = table.find(NAMES, &["name"])?;
    let numbers = table.find(IDENTITY.map(Scheme::as_str), &[])?;
    if numbers.iter().all(Option::is_none) {
        // Says which columns would do.
        table.find(["urn"], &["urn / laestab / ukprn / seed / deni / nces / uai / ods"])?;
    }
    let last = places.into_iter().chain(numbers).flatten().max().unwrap_or_default();
    let mut batch = Batch::of("csv");
    while let Some(row) = table.next_row()? {
        batch.rows += 1;
        read_row(&mut batch, &Line { row, places, numbers }, last)?;
    }
    Ok(batch)
}

struct Line<'a> {
    row: Row<'a>,
    places: [Option<usize>; NAMES.len()],
    numbers: [Option<usize>; IDENTITY.len()],
}

impl Line<'_> {
    fn get(&self, name: usize) -> Option<Cow<'_, str>> {
        Some(self.row.cell(self.places[name]?))
    }

    fn text(&self, name: usize) -> Cow<'_, str> {
        self.get(name).unwrap_or_default()
    }
}

fn read_row(batch: &mut Batch, line: &Line<'_>, last: usize) -> Result<(), Fault> {
    let number = line.row.line;
    let title = line.text(NAME);
    let school = title.as_ref();
    if !batch.has_shape(&line.row, school, last)? {
        return Ok(());
    }
    let mut identifiers = Identifiers::default();
    for (scheme, place) in IDENTITY.into_iter().zip(line.numbers) {
        let Some(place) = place else { continue };
        let value = line.row.cell(place);
        if value.is_empty() {
            continue;
        }
        if let Err(problem) = identifiers.insert(scheme, &whole(scheme, &value)) {
            // A number that is wrong would make another school of it.
            return batch.tell(number, school, scheme.as_str(), Weight::NotTaken, problem);
        }
    }
    if identifiers.is_empty() {
        return batch.tell(number, school, "row", Weight::NotTaken, ImportError::NoNumber);
    }
    let Some(name) = batch.name(number, school, "name", school)? else { return Ok(()) };
    let register = IDENTITY.into_iter().find(|scheme| identifiers.get(*scheme).is_some());
    let Some(standing) = standing(batch, line, school, register)? else { return Ok(()) };
    let at = |column| At { line: number, school, column };
    let phone = line.get(PHONE);
    let candidate = Candidate {
        line: number,
        identifiers,
        name,
        town: batch.value(at("town"), line.get(TOWN).as_deref())?,
        authority: batch.value(at("authority"), line.get(AUTHORITY).as_deref())?,
        postcode: batch.value(at("postcode"), line.get(POSTCODE).as_deref())?,
        kind: batch.value::<SchoolKind>(at("kind"), line.get(KIND).map(|word| word.to_lowercase()).as_deref())?,
        phone: batch.mend(at("phone"), phone.as_deref(), |text| repair::phone(text, register), ImportError::Phone)?,
        website: batch.mend(at("website"), line.get(WEBSITE).as_deref(), repair::website, ImportError::Website)?,
        languages: languages(batch, line, school)?,
        standing,
    };
    batch.take(candidate)
}

/// A number as the register writes it: the zero in front of an NCES number is lost in spreadsheets.
pub(super) fn whole(scheme: Scheme, value: &str) -> Cow<'_, str> {
    let lost_zero = scheme == Scheme::Nces && value.len() == 11 && value.bytes().all(|byte| byte.is_ascii_digit());
    if lost_zero { Cow::Owned(format!("0{value}")) } else { Cow::Borrowed(value) }
}

fn languages(batch: &mut Batch, line: &Line<'_>, school: &str) -> Result<Given<Vec<LanguageTag>>, Fault> {
    let Some(cell) = line.get(LANGUAGES) else { return Ok(Given::Unsaid) };
    if cell.is_empty() {
        return Ok(Given::Blank);
    }
    let mut tags = Vec::new();
    for word in cell.split([' ', ',', ';', '/', '|']).filter(|word| !word.is_empty()) {
        match word.parse::<LanguageTag>() {
            Ok(tag) if tags.contains(&tag) => {}
            Ok(tag) => tags.push(tag),
            Err(problem) => batch.tell(line.row.line, school, "languages", Weight::NoValue, problem)?,
        }
    }
    Ok(if tags.is_empty() { Given::Unsaid } else { Given::Value(tags) })
}

fn standing(
    batch: &mut Batch,
    line: &Line<'_>,
    school: &str,
    register: Option<Scheme>,
) -> Result<Option<Standing>, Fault> {
    let number = line.row.line;
    let status = line.text(STATUS).to_lowercase();
    let day = line.text(CLOSED_ON);
    if line.get(STATUS).is_none() && day.is_empty() {
        return Ok(Some(Standing::Unsaid));
    }
    match status.as_str() {
        "" if day.is_empty() => Ok(Some(Standing::Unsaid)),
        "open" => Ok(Some(Standing::Open)),
        "" | "closed" => {
            let on = day.parse().ok();
            if on.is_none() && !day.is_empty() {
                batch.tell(number, school, "closed_on", Weight::NoValue, ImportError::Day(day.into_owned()))?;
            }
            let named = [line.text(SUCCESSORS), line.text(SUCCESSOR)].concat();
            let successors: Vec<Reference> =
                named.split([' ', ',', ';', '|']).filter_map(|word| reference(word, register)).collect();
            let successors = if successors.is_empty() { None } else { Some(successors) };
            Ok(Some(Standing::Closed { on, successors }))
        }
        "proposed" => {
            batch.tell(number, school, "status", Weight::LeftOut, ImportError::NotOpenYet)?;
            Ok(None)
        }
        found => {
            batch.tell(number, school, "status", Weight::NotTaken, UnknownWord::new(found, STATUSES))?;
            Ok(None)
        }
    }
}

/// Another school: a number of the same register as the row's, or a slug.
fn reference(word: &str, register: Option<Scheme>) -> Option<Reference> {
    if let Some(scheme) = register {
        let mut identifiers = Identifiers::default();
        if identifiers.insert(scheme, &whole(scheme, word)).is_ok() {
            return identifiers.get(scheme).map(|number| Reference::Number(scheme, number.into()));
        }
    }
    word.parse().ok().map(Reference::Slug)
}
