//! What a row says about a school, before anybody looks into the store.

use std::collections::BTreeMap;
use std::str::FromStr;

use jiff::civil::Date;

use crate::domain::{Identifiers, LanguageTag, Name, Phone, Postcode, Problem, Scheme, SchoolKind, Slug, WebAddress};
use crate::service::county::Fault;

use super::error::{ImportError, shown};
use super::links::Links;
use super::table::{Row, TableError, fault};
use super::{Finding, ROWS_MAX, Weight};

/// What a file says about a field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Given<T> {
    /// Nothing: it has no such column, or what stands there cannot be read.
    #[default]
    Unsaid,
    /// The cell is empty.
    Blank,
    /// A value.
    Value(T),
}

impl<T: Clone> Given<T> {
    /// Changes a field to what was said.
    pub fn put(&self, field: &mut Option<T>) {
        match self {
            Self::Unsaid => {}
            Self::Blank => *field = None,
            Self::Value(value) => *field = Some(value.clone()),
        }
    }

    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Unsaid | Self::Blank => None,
        }
    }
}

/// How a file names another school.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reference {
    /// By a number.
    Number(Scheme, Box<str>),
    /// By its slug.
    Slug(Slug),
}

impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(scheme, number) => write!(f, "{scheme} {number}"),
            Self::Slug(slug) => slug.fmt(f),
        }
    }
}

/// Whether a school is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nothing was said.
    Unsaid,
    /// It is open.
    Open,
    /// It has closed.
    Closed {
        /// The last day.
        on: Option<Date>,
        /// Who took over, if that was said.
        successors: Option<Vec<Reference>>,
    },
}

/// A school as a row describes it.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub line: usize,
    pub identifiers: Identifiers,
    pub name: Name,
    pub town: Given<Name>,
    pub authority: Given<Name>,
    pub postcode: Given<Postcode>,
    pub kind: Given<SchoolKind>,
    pub phone: Given<Phone>,
    pub website: Given<WebAddress>,
    pub languages: Given<Vec<LanguageTag>>,
    pub standing: Standing,
}

/// The registers by whose numbers a school is known, the surest first.
pub(super) const IDENTITY: [Scheme; 8] =
    [Scheme::Urn, Scheme::Seed, Scheme::Deni, Scheme::Nces, Scheme::Uai, Scheme::Ods, Scheme::Laestab, Scheme::Ukprn];

impl Candidate {
    /// The number by which it is known first.
    pub fn number(&self) -> Option<(Scheme, &str)> {
        IDENTITY.into_iter().find_map(|scheme| Some((scheme, self.identifiers.get(scheme)?)))
    }

    /// The same, for a person.
    pub fn shown(&self) -> String {
        self.number().map_or_else(|| self.name.to_string(), |(scheme, number)| format!("{scheme} {number}"))
    }
}

/// What a file says, read and checked row by row.
#[derive(Debug, Default)]
pub struct Batch {
    pub(super) candidates: Vec<Candidate>,
    pub(super) findings: Vec<Finding>,
    pub(super) rows: usize,
    pub(super) elsewhere: usize,
    pub(super) mended: usize,
    pub(super) links: Links,
    pub(super) source: &'static str,
    seen: BTreeMap<(Scheme, Box<str>), usize>,
}

impl Batch {
    pub(super) fn of(source: &'static str) -> Self {
        Self { source, ..Self::default() }
    }

    /// Gives closed schools their successors.
    pub fn set_links(&mut self, links: Links) {
        self.links = links;
    }

    /// Takes a school, unless an earlier row has its number.
    pub(super) fn take(&mut self, candidate: Candidate) -> Result<(), Fault> {
        let Some((scheme, number)) = candidate.number() else { return Ok(()) };
        if let Some(first) = self.seen.get(&(scheme, number.into())) {
            let problem = ImportError::Doubled { what: candidate.shown(), first: *first };
            return self.tell(candidate.line, &candidate.shown(), scheme.as_str(), Weight::NotTaken, problem);
        }
        if self.candidates.len() >= ROWS_MAX {
            return Err(fault(candidate.line, TableError::TooMany));
        }
        self.seen.insert((scheme, number.into()), candidate.line);
        self.candidates.push(candidate);
        Ok(())
    }

    pub(super) fn tell(
        &mut self,
        line: usize,
        school: &str,
        column: &'static str,
        weight: Weight,
        problem: impl Problem + Send + Sync + 'static,
    ) -> Result<(), Fault> {
        if self.findings.len() >= ROWS_MAX {
            return Err(fault(line, TableError::TooMany));
        }
        self.findings.push(Finding { line, school: shown(school), column, weight, problem: Box::new(problem) });
        Ok(())
    }

    /// Whether a row has every column that matters; tells it if not.
    pub(super) fn has_shape(&mut self, row: &Row<'_>, school: &str, last: usize) -> Result<bool, Fault> {
        let (got, wanted) = (row.len(), row.width);
        if got > wanted && (wanted..got).any(|column| !row.cell(column).is_empty()) {
            self.tell(row.line, school, "row", Weight::NotTaken, ImportError::RowLong { got, wanted })?;
            return Ok(false);
        }
        if got <= last {
            self.tell(row.line, school, "row", Weight::NotTaken, ImportError::RowShort { got, wanted })?;
            return Ok(false);
        }
        Ok(true)
    }

    /// A school's name; without one the row cannot be taken.
    pub(super) fn name(
        &mut self,
        line: usize,
        school: &str,
        column: &'static str,
        text: &str,
    ) -> Result<Option<Name>, Fault> {
        if text.contains('\u{fffd}') {
            self.tell(line, school, column, Weight::Note, ImportError::LostLetter)?;
        }
        match text.parse() {
            Ok(name) => Ok(Some(name)),
            Err(problem) => {
                let problem: crate::domain::TextError = problem;
                self.tell(line, school, column, Weight::NotTaken, problem)?;
                Ok(None)
            }
        }
    }

    /// A value that the row can do without.
    pub(super) fn value<T>(&mut self, at: At<'_>, text: Option<&str>) -> Result<Given<T>, Fault>
    where
        T: FromStr<Err: Problem + Send + Sync + 'static>,
    {
        match text {
            None => Ok(Given::Unsaid),
            Some("") => Ok(Given::Blank),
            Some(text) => match text.parse() {
                Ok(value) => Ok(Given::Value(value)),
                Err(problem) => {
                    self.tell(at.line, at.school, at.column, Weight::NoValue, problem)?;
                    Ok(Given::Unsaid)
                }
            },
        }
    }

    /// A value that is mended where that is certain.
    pub(super) fn mend<T: FromStr>(
        &mut self,
        at: At<'_>,
        text: Option<&str>,
        mend: impl Fn(&str) -> Option<String>,
        refusal: fn(String) -> ImportError,
    ) -> Result<Given<T>, Fault> {
        let Some(text) = text else { return Ok(Given::Unsaid) };
        if text.is_empty() {
            return Ok(Given::Blank);
        }
        let mended = mend(text);
        if let Some(value) = mended.as_deref().and_then(|mended| mended.parse().ok()) {
            self.mended += usize::from(mended.as_deref() != Some(text));
            return Ok(Given::Value(value));
        }
        self.tell(at.line, at.school, at.column, Weight::NoValue, refusal(text.to_owned()))?;
        Ok(Given::Unsaid)
    }
}

/// Where a value stands.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    pub line: usize,
    pub school: &'a str,
    pub column: &'static str,
}
