//! Addresses of many schools out of one table (docs/import.md).

use std::borrow::Cow;
use std::io::Read;
use std::str::FromStr;

use jiff::civil::Date;

use crate::domain::{EmailAddress, Identifiers, Problem, Purpose, Scheme, Sender};
use crate::service::county::{FAULTS_MAX, Fault};

use super::ROWS_MAX;
use super::candidate::IDENTITY;
use super::error::{ImportError, shown};
use super::schools::whole;
use super::table::{Row, Table, TableError, fault};

const NAMES: [&str; 10] =
    ["school", "address", "name", "purpose", "platform", "shared", "from_name", "replies", "since", "until"];
const SCHOOL: usize = 0;
const ADDRESS: usize = 1;
const NAME: usize = 2;
const PURPOSE: usize = 3;
const PLATFORM: usize = 4;
const SHARED: usize = 5;
const FROM_NAME: usize = 6;
const REPLIES: usize = 7;
const SINCE: usize = 8;
const UNTIL: usize = 9;

/// How a row names its school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SchoolName {
    /// By a slug or a code.
    Word(String),
    /// By a number.
    Number(Scheme, String),
}

impl std::fmt::Display for SchoolName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Word(word) => f.write_str(word),
            Self::Number(scheme, number) => write!(f, "{scheme} {number}"),
        }
    }
}

/// One address of one school.
#[derive(Debug)]
pub(super) struct SenderRow {
    pub line: usize,
    pub school: SchoolName,
    pub sender: Sender,
}

/// A table of addresses that was read and found right in itself.
#[derive(Debug, Default)]
pub struct SenderList {
    pub(super) rows: Vec<SenderRow>,
    pub(super) personal: Vec<(usize, EmailAddress)>,
}

impl SenderList {
    /// How many addresses it has.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows.len()
    }
}

/// Reads a table of addresses and checks everything that can be checked without a store.
///
/// # Errors
/// Every fault found, in the order of lines, at most [`FAULTS_MAX`].
pub fn read_senders(input: impl Read) -> Result<SenderList, Vec<Fault>> {
    let one = |fault| vec![fault];
    let mut table = Table::new(input).map_err(one)?;
    let places = table.find(NAMES, &["address", "purpose"]).map_err(one)?;
    let numbers = table.find(IDENTITY.map(Scheme::as_str), &[]).map_err(one)?;
    if places[SCHOOL].is_none() && numbers.iter().all(Option::is_none) {
        table.find(["school"], &["school / urn / laestab / ukprn / seed / deni / nces / uai / ods"]).map_err(one)?;
    }
    let last = places.into_iter().chain(numbers).flatten().max().unwrap_or_default();
    let mut reader = Reader { list: SenderList::default(), faults: Vec::new(), places, numbers };
    while reader.faults.len() < FAULTS_MAX {
        let row = match table.next_row() {
            Ok(Some(row)) => row,
            Ok(None) => break,
            Err(fault) => {
                reader.faults.push(fault);
                break;
            }
        };
        if reader.list.rows.len() >= ROWS_MAX {
            reader.faults.push(fault(row.line, TableError::TooMany));
            break;
        }
        let (got, wanted) = (row.len(), row.width);
        if got > wanted && (wanted..got).any(|column| !row.cell(column).is_empty()) {
            reader.fault(row.line, "row", ImportError::RowLong { got, wanted });
        } else if got <= last {
            reader.fault(row.line, "row", ImportError::RowShort { got, wanted });
        } else if let Some(taken) = reader.row(row) {
            reader.list.rows.push(taken);
        }
    }
    if reader.faults.is_empty() { Ok(reader.list) } else { Err(reader.faults) }
}

struct Reader {
    list: SenderList,
    faults: Vec<Fault>,
    places: [Option<usize>; NAMES.len()],
    numbers: [Option<usize>; IDENTITY.len()],
}

impl Reader {
    fn fault(&mut self, line: usize, what: &str, problem: impl Problem + Send + Sync + 'static) {
        self.faults.push(Fault { line, what: what.to_owned(), problem: Box::new(problem) });
    }

    fn text<'a>(&self, row: Row<'a>, name: usize) -> Cow<'a, str> {
        self.places[name].map_or(Cow::Borrowed(""), |column| row.cell(column))
    }

    fn value<T>(&mut self, row: Row<'_>, name: usize) -> Option<T>
    where
        T: FromStr<Err: Problem + Send + Sync + 'static>,
    {
        match self.text(row, name).parse() {
            Ok(value) => Some(value),
            Err(problem) => {
                self.fault(row.line, NAMES[name], problem);
                None
            }
        }
    }

    fn maybe<T>(&mut self, row: Row<'_>, name: usize) -> Option<T>
    where
        T: FromStr<Err: Problem + Send + Sync + 'static>,
    {
        if self.text(row, name).is_empty() { None } else { self.value(row, name) }
    }

    fn day(&mut self, row: Row<'_>, name: usize) -> Option<Date> {
        let text = self.text(row, name);
        let day = text.parse().ok();
        if day.is_none() && !text.is_empty() {
            self.fault(row.line, NAMES[name], ImportError::Day(text.into_owned()));
        }
        day
    }

    fn yes_no(&mut self, row: Row<'_>, name: usize) -> Option<bool> {
        let text = self.text(row, name);
        match text.to_lowercase().as_str() {
            "" => None,
            "yes" | "true" | "1" => Some(true),
            "no" | "false" | "0" => Some(false),
            _ => {
                self.fault(row.line, NAMES[name], ImportError::YesNo(text.into_owned()));
                None
            }
        }
    }

    fn school(&mut self, row: Row<'_>) -> Option<SchoolName> {
        let word = self.text(row, SCHOOL);
        if !word.is_empty() {
            return Some(SchoolName::Word(shown(&word)));
        }
        for (scheme, place) in IDENTITY.into_iter().zip(self.numbers) {
            let number = place.map_or(Cow::Borrowed(""), |column| row.cell(column));
            if number.is_empty() {
                continue;
            }
            let mut identifiers = Identifiers::default();
            if let Err(problem) = identifiers.insert(scheme, &whole(scheme, &number)) {
                self.fault(row.line, scheme.as_str(), problem);
                return None;
            }
            return identifiers.get(scheme).map(|number| SchoolName::Number(scheme, number.to_owned()));
        }
        self.fault(row.line, NAMES[SCHOOL], ImportError::SchoolMissing);
        None
    }

    fn row(&mut self, row: Row<'_>) -> Option<SenderRow> {
        let school = self.school(row);
        let address: Option<EmailAddress> = self.value(row, ADDRESS);
        let word = self.text(row, PURPOSE).to_lowercase();
        let purpose = word.parse::<Purpose>().map_err(|problem| self.fault(row.line, NAMES[PURPOSE], problem)).ok();
        let sender = Sender {
            name: self.maybe(row, NAME),
            platform: self.maybe(row, PLATFORM),
            shared: self.yes_no(row, SHARED).unwrap_or(false),
            from_name: self.maybe(row, FROM_NAME),
            replies: self.yes_no(row, REPLIES),
            since: self.day(row, SINCE),
            until: self.day(row, UNTIL),
            address: address?,
            purpose: purpose?,
        };
        if let Err(problem) = sender.check() {
            self.fault(row.line, NAMES[UNTIL], problem);
        }
        if sender.address.personal_hint().is_some() {
            self.list.personal.push((row.line, sender.address.clone()));
        }
        Some(SenderRow { line: row.line, school: school?, sender })
    }
}
