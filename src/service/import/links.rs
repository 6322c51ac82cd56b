//! Which school took over from which: the register's links file.

use std::collections::BTreeMap;
use std::io::Read;

use crate::service::county::Fault;

use super::ROWS_MAX;
use super::table::{Table, TableError, fault};

/// Successors by URN.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Links(BTreeMap<u32, Vec<u32>>);

impl Links {
    /// The direct successors of a school, the first named first.
    #[must_use]
    pub fn successors(&self, urn: u32) -> &[u32] {
        self.0.get(&urn).map_or(&[], Vec::as_slice)
    }

    /// How many schools have successors.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether no school has any.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Reads the links file. Rows of other kinds, or without two numbers, are passed over.
///
/// # Errors
/// The file is no such file, is cut off, or has a row without an end.
pub fn read_links(input: impl Read) -> Result<Links, Fault> {
    let mut table = Table::new(input)?;
    let names = ["URN", "LinkURN", "LinkType"];
    let [urn, link, kind] = table.find(names, &names)?.map(Option::unwrap_or_default);
    let mut links = Links::default();
    while let Some(row) = table.next_row()? {
        let word = row.cell(kind).to_lowercase();
        // An amalgamation is written on both sides alike; it is only asked about for the one that closed.
        if !word.starts_with("successor") && word != "result of amalgamation" {
            continue;
        }
        let (Ok(from), Ok(to)) = (row.cell(urn).parse(), row.cell(link).parse()) else { continue };
        let successors = links.0.entry(from).or_insert_with(Vec::new);
        if !successors.contains(&to) && successors.len() < 20 {
            successors.push(to);
        }
        if links.0.len() > ROWS_MAX {
            return Err(fault(row.line, TableError::TooMany));
        }
    }
    Ok(links)
}
