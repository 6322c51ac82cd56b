//! England's register "Get Information about Schools", as it can be downloaded.

use std::borrow::Cow;
use std::io::Read;

use jiff::civil::Date;

use crate::domain::{Identifiers, Scheme, SchoolKind};
use crate::service::county::Fault;

use super::candidate::{At, Batch, Candidate, Given, Standing};
use super::error::ImportError;
use super::table::{Row, Table};
use super::{Weight, repair};

/// Which schools of the register are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Selection {
    /// All.
    #[default]
    All,
    /// Those of one authority, by its three digits.
    Authority(String),
    /// Those of one trust, by its UID.
    Trust(String),
}

/// The columns that are looked at, by their places in [`NAMES`]. Heads' names are not among them.
const NAMES: [&str; 20] = [
    "URN",
    "EstablishmentName",
    "LA (code)",
    "LA (name)",
    "EstablishmentNumber",
    "UKPRN",
    "EstablishmentStatus (code)",
    "EstablishmentStatus (name)",
    "CloseDate",
    "PhaseOfEducation (name)",
    "TypeOfEstablishment (name)",
    "StatutoryLowAge",
    "StatutoryHighAge",
    "Town",
    "Locality",
    "SchoolWebsite",
    "TelephoneNum",
    "Trusts (code)",
    "PhaseOfEducation (code)",
    "Postcode",
];
const URN: usize = 0;
const NAME: usize = 1;
const AUTHORITY: usize = 2;
const AUTHORITY_NAME: usize = 3;
const NUMBER: usize = 4;
const UKPRN: usize = 5;
const STATUS_CODE: usize = 6;
const STATUS: usize = 7;
const CLOSED: usize = 8;
const PHASE: usize = 9;
const TYPE: usize = 10;
const LOW: usize = 11;
const HIGH: usize = 12;
const TOWN: usize = 13;
const LOCALITY: usize = 14;
const WEBSITE: usize = 15;
const PHONE: usize = 16;
const TRUST: usize = 17;
const PHASE_CODE: usize = 18;
const POSTCODE: usize = 19;

/// Reads the register and keeps what is wanted of it.
///
/// # Errors
/// The file is no such register, is cut off, or has a row without an end.
pub fn read_gias(input: impl Read, selection: &Selection) -> Result<Batch, Fault> {
    let mut table = Table::new(input)?;
    let required: &[&str] = match selection {
        Selection::All => &["URN", "EstablishmentName"],
        Selection::Authority(_) => &["URN", "EstablishmentName", "LA (code)"],
        Selection::Trust(_) => &["URN", "EstablishmentName", "Trusts (code)"],
    };
    let places = table.find(NAMES, required)?;
    let last = places.into_iter().flatten().max().unwrap_or_default();
    let mut batch = Batch::of("gias");
    while let Some(row) = table.next_row()? {
        batch.rows += 1;
        let row = Register { row, places };
        let wanted = match selection {
            Selection::All => true,
            Selection::Authority(code) => row.text(AUTHORITY) == code.as_str(),
            Selection::Trust(uid) => row.text(TRUST) == uid.as_str(),
        };
        if wanted { read_row(&mut batch, &row, last)? } else { batch.elsewhere += 1 }
    }
    Ok(batch)
}

/// A row whose cells are asked for by their places in [`NAMES`].
struct Register<'a> {
    row: Row<'a>,
    places: [Option<usize>; NAMES.len()],
}

impl Register<'_> {
    fn get(&self, name: usize) -> Option<Cow<'_, str>> {
        Some(self.row.cell(self.places[name]?))
    }

    fn text(&self, name: usize) -> Cow<'_, str> {
        self.get(name).unwrap_or_default()
    }
}

fn read_row(batch: &mut Batch, row: &Register<'_>, last: usize) -> Result<(), Fault> {
    let line = row.row.line;
    let number = row.text(URN);
    let school = if number.is_empty() { row.text(NAME) } else { format!("urn {number}").into() };
    let school = school.as_ref();
    if !batch.has_shape(&row.row, school, last)? {
        return Ok(());
    }
    let mut identifiers = Identifiers::default();
    if number.is_empty() {
        return batch.tell(line, school, "URN", Weight::NotTaken, ImportError::NoNumber);
    }
    if let Err(problem) = identifiers.insert(Scheme::Urn, &number) {
        return batch.tell(line, school, "URN", Weight::NotTaken, problem);
    }
    let Some(name) = batch.name(line, school, "EstablishmentName", &row.text(NAME))? else { return Ok(()) };
    let Some(standing) = standing(batch, row, school)? else { return Ok(()) };
    more_numbers(batch, row, school, &mut identifiers)?;
    let at = |column| At { line, school, column };
    let town = row.get(TOWN).map(|town| if town.is_empty() { row.text(LOCALITY) } else { town });
    let candidate = Candidate {
        line,
        identifiers,
        name,
        town: batch.value(at("Town"), town.as_deref())?,
        authority: batch.value(at("LA (name)"), row.get(AUTHORITY_NAME).as_deref())?,
        postcode: batch.value(at("Postcode"), row.get(POSTCODE).as_deref())?,
        kind: kind(row),
        phone: batch.mend(
            at("TelephoneNum"),
            row.get(PHONE).as_deref(),
            |text| repair::phone(text, Some(Scheme::Urn)),
            ImportError::Phone,
        )?,
        website: batch.mend(at("SchoolWebsite"), row.get(WEBSITE).as_deref(), repair::website, ImportError::Website)?,
        languages: Given::Unsaid,
        standing,
    };
    batch.take(candidate)
}

/// The authority's and the funders' numbers.
fn more_numbers(batch: &mut Batch, row: &Register<'_>, school: &str, to: &mut Identifiers) -> Result<(), Fault> {
    let (authority, number) = (row.text(AUTHORITY), row.text(NUMBER));
    let mut wanted = Vec::new();
    if !authority.is_empty() && !number.is_empty() {
        // A spreadsheet takes the zeros in front away.
        wanted.push((Scheme::Laestab, "EstablishmentNumber", format!("{authority:0>3}{number:0>4}")));
    }
    let ukprn = row.text(UKPRN);
    if !ukprn.is_empty() {
        wanted.push((Scheme::Ukprn, "UKPRN", ukprn.into_owned()));
    }
    for (scheme, column, value) in wanted {
        if let Err(problem) = to.insert(scheme, &value) {
            batch.tell(row.row.line, school, column, Weight::NoValue, problem)?;
        }
    }
    Ok(())
}

/// Whether the school is open; nothing when the row is not to be taken.
fn standing(batch: &mut Batch, row: &Register<'_>, school: &str) -> Result<Option<Standing>, Fault> {
    let line = row.row.line;
    let (code, name) = (row.get(STATUS_CODE), row.get(STATUS));
    if code.is_none() && name.is_none() {
        return Ok(Some(Standing::Unsaid));
    }
    let name = name.unwrap_or_default();
    let word = name.to_lowercase();
    Ok(match (word.as_str(), code.unwrap_or_default().as_ref()) {
        ("open" | "open, but proposed to close", _) | ("", "1" | "3") => Some(Standing::Open),
        ("closed", _) | ("", "2") => {
            let day = row.text(CLOSED);
            let on = if day.is_empty() { None } else { day_of(&day) };
            if on.is_none() && !day.is_empty() {
                batch.tell(line, school, "CloseDate", Weight::NoValue, ImportError::Day(day.into_owned()))?;
            }
            Some(Standing::Closed { on, successors: None })
        }
        ("proposed to open", _) | ("", "4") => {
            batch.tell(line, school, "EstablishmentStatus", Weight::LeftOut, ImportError::NotOpenYet)?;
            None
        }
        _ => {
            let found = ImportError::Status(name.into_owned());
            batch.tell(line, school, "EstablishmentStatus", Weight::NotTaken, found)?;
            None
        }
    })
}

/// The register writes the day first; a spreadsheet may have turned that round or changed the strokes.
pub(super) fn day_of(text: &str) -> Option<Date> {
    if let Ok(date) = text.parse() {
        return Some(date);
    }
    let mut parts = text.split(['-', '/', '.']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

fn kind(row: &Register<'_>) -> Given<SchoolKind> {
    let (phase, code) = (row.get(PHASE), row.get(PHASE_CODE));
    if phase.is_none() && code.is_none() {
        return Given::Unsaid;
    }
    let kind_of_place = row.text(TYPE).to_lowercase();
    if kind_of_place.contains("special") {
        return Given::Value(SchoolKind::Special);
    }
    let phase = phase.unwrap_or_default().to_lowercase();
    let age = |name| row.text(name).parse::<u8>().ok();
    Given::Value(match (phase.as_str(), code.unwrap_or_default().as_ref()) {
        ("nursery", _) | ("", "1") => SchoolKind::Nursery,
        ("primary", _) | ("", "2") => match (age(LOW), age(HIGH)) {
            (_, Some(high)) if high <= 7 => SchoolKind::Infant,
            (Some(low), _) if low >= 7 => SchoolKind::Junior,
            _ => SchoolKind::Primary,
        },
        ("middle deemed primary" | "middle deemed secondary", _) | ("", "3" | "5") => SchoolKind::Middle,
        ("secondary", _) | ("", "4") => SchoolKind::Secondary,
        ("16 plus", _) | ("", "6") => SchoolKind::College,
        ("all-through" | "all through", _) | ("", "7") => SchoolKind::AllThrough,
        _ => SchoolKind::Other,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn days() {
        for (text, day) in [
            ("31-08-2021", Some("2021-08-31")),
            ("31/08/2021", Some("2021-08-31")),
            ("2021-08-31", Some("2021-08-31")),
            ("31-08-21", None),
            ("31-02-2021", None),
            ("08/31/2021", None),
            ("soon", None),
        ] {
            assert_eq!(day_of(text), day.map(|day| day.parse().unwrap()), "{text}");
        }
    }

    /// Columns moved, unknown, missing, and with other capitals.
    #[test]
    fn columns_may_stand_anywhere() {
        let bytes = b"new,establishmentname,la (code),urn,headlastname\n,Oak School,926,900001,Secret\n,Elm School,925,900002,\n";
        let batch = read_gias(&bytes[..], &Selection::Authority("926".into())).unwrap();
        assert_eq!((batch.rows, batch.elsewhere, batch.candidates.len()), (2, 1, 1));
        let oak = &batch.candidates[0];
        assert_eq!((oak.name.as_str(), oak.line, &oak.standing), ("Oak School", 2, &Standing::Unsaid));
        assert!(!format!("{batch:?}").contains("Secret"));
    }
}
