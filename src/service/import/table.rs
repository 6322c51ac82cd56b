//! A table of text with a header, read row by row: any separator, any encoding that schools meet.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io::{self, Read};
use std::rc::Rc;

use csv::ByteRecord;
use encoding_rs::WINDOWS_1252;

use crate::domain::Problem;
use crate::service::county::Fault;

use super::ROWS_MAX;
use super::error::shown;

/// The most bytes of one row. The widest real register has rows of some 4,000.
pub const RECORD_MAX: u64 = 256 * 1024;
/// How much is looked at to find the separator.
const HEAD: u64 = 64 * 1024;

/// Why a whole file was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// Nothing in it, or nothing under its header.
    #[error("the file is empty")]
    Empty,
    /// A spreadsheet's own format.
    #[error("a workbook, not a table of text")]
    Workbook,
    /// UTF-16 or no text at all.
    #[error("the file is not in UTF-8 or windows-1252")]
    NotText,
    /// Columns that must be there are not.
    #[error("no column {missing}")]
    NoColumn {
        /// What is missing, with commas.
        missing: String,
        /// What stands there instead, the first few.
        found: String,
    },
    /// Two columns of one name.
    #[error("two columns {0}")]
    ColumnTwice(String),
    /// A row of more than [`RECORD_MAX`] bytes, most often because a quotation mark is missing.
    #[error("a row without an end")]
    RowEndless,
    /// The file stops in the middle of a row.
    #[error("the file is cut off")]
    Cut,
    /// More schools, addresses or findings than [`ROWS_MAX`].
    #[error("more than {ROWS_MAX} rows")]
    TooMany,
    /// The file cannot be read.
    #[error("{0}")]
    Unreadable(String),
}

impl Problem for TableError {
    fn code(&self) -> &'static str {
        match self {
            Self::Empty => "table-empty",
            Self::Workbook => "table-workbook",
            Self::NotText => "table-not-text",
            Self::NoColumn { .. } => "table-no-column",
            Self::ColumnTwice(_) => "table-column-twice",
            Self::RowEndless => "table-row-endless",
            Self::Cut => "table-cut",
            Self::TooMany => "table-too-many",
            Self::Unreadable(_) => "table-unreadable",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NoColumn { missing, found } => vec![("missing", missing.clone()), ("found", found.clone())],
            Self::ColumnTwice(name) => vec![("name", shown(name))],
            Self::RowEndless => vec![("max", (RECORD_MAX / 1024).to_string())],
            Self::TooMany => vec![("max", ROWS_MAX.to_string())],
            Self::Unreadable(why) => vec![("why", why.clone())],
            Self::Empty | Self::Workbook | Self::NotText | Self::Cut => Vec::new(),
        }
    }
}

/// A fault of the file as a whole.
pub(super) fn fault(line: usize, problem: TableError) -> Fault {
    Fault { line, what: "file".to_owned(), problem: Box::new(problem) }
}

/// What has gone through a [`Metered`] reader.
#[derive(Debug, Default)]
struct Meter {
    since_row: Cell<u64>,
    odd_quotes: Cell<bool>,
    newline_last: Cell<bool>,
}

/// A reader that stops a row without an end, and knows how the file ended.
struct Metered<R> {
    inner: R,
    meter: Rc<Meter>,
}

/// Marks the error that [`Metered`] makes itself.
#[derive(Debug, thiserror::Error)]
#[error("a row without an end")]
struct Endless;

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.meter.since_row.get() > RECORD_MAX {
            return Err(io::Error::other(Endless));
        }
        let read = self.inner.read(buffer)?;
        let bytes = buffer.get(..read).unwrap_or_default();
        self.meter.since_row.set(self.meter.since_row.get() + read as u64);
        let odd = bytes.iter().fold(false, |odd, byte| odd ^ (*byte == b'"'));
        self.meter.odd_quotes.set(self.meter.odd_quotes.get() ^ odd);
        if let Some(last) = bytes.last() {
            self.meter.newline_last.set(matches!(last, b'\n' | b'\r'));
        }
        Ok(read)
    }
}

/// A table under its header.
pub(super) struct Table<R> {
    csv: csv::Reader<Metered<io::Chain<io::Cursor<Vec<u8>>, R>>>,
    meter: Rc<Meter>,
    columns: BTreeMap<String, usize>,
    doubled: Vec<String>,
    width: usize,
    record: ByteRecord,
    line: usize,
    /// Lines end with CR LF; the reader then counts a line only when it begins the next.
    two_bytes: bool,
}

/// One row.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    /// The line on which it begins.
    pub line: usize,
    /// How many columns the header has.
    pub width: usize,
    record: &'a ByteRecord,
}

impl<'a> Row<'a> {
    /// A cell without the spaces around it: strict UTF-8, or else windows-1252, which reads any
    /// bytes. Choosing for each cell reads files that were put together from both.
    pub fn cell(&self, column: usize) -> Cow<'a, str> {
        let bytes = self.record.get(column).unwrap_or_default().trim_ascii();
        match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text.trim()),
            Err(_) => Cow::Owned(WINDOWS_1252.decode_without_bom_handling(bytes).0.trim().to_owned()),
        }
    }

    /// How many columns it has.
    pub fn len(&self) -> usize {
        self.record.len()
    }
}

impl<R: Read> Table<R> {
    /// Reads the header. Names are matched without regard to case, spaces, hyphens and underscores.
    pub fn new(mut input: R) -> Result<Self, Fault> {
        let unreadable = |error: io::Error| fault(1, TableError::Unreadable(error.to_string()));
        let mut head = Vec::new();
        input.by_ref().take(HEAD).read_to_end(&mut head).map_err(unreadable)?;
        if head.starts_with(b"\xef\xbb\xbf") {
            head.drain(..3);
        }
        let first = head.split(|byte| matches!(byte, b'\n' | b'\r')).next().unwrap_or_default();
        if head.starts_with(b"PK\x03\x04") || head.starts_with(b"\xd0\xcf\x11\xe0") {
            return Err(fault(1, TableError::Workbook));
        }
        if first.contains(&0) || head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
            return Err(fault(1, TableError::NotText));
        }
        let separator = separator(first);
        let two_bytes = head.get(first.len()..).is_some_and(|rest| rest.starts_with(b"\r\n"));
        let meter = Rc::new(Meter::default());
        let metered = Metered { inner: io::Cursor::new(head).chain(input), meter: meter.clone() };
        let csv = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(metered);
        let mut table = Self {
            csv,
            meter,
            columns: BTreeMap::new(),
            doubled: Vec::new(),
            width: 0,
            record: ByteRecord::new(),
            line: 1,
            two_bytes,
        };
        if !table.advance()? {
            return Err(fault(1, TableError::Empty));
        }
        let row = Row { line: 1, width: 0, record: &table.record };
        for column in 0..row.len() {
            let name = plain_name(&row.cell(column));
            if name.is_empty() {
                continue;
            }
            match table.columns.entry(name) {
                Entry::Occupied(taken) => table.doubled.push(taken.key().clone()),
                Entry::Vacant(place) => {
                    place.insert(column);
                }
            }
        }
        table.width = table.record.len();
        Ok(table)
    }

    /// Where columns stand; those of `required` must be there, and none that is asked for twice.
    pub fn find<const N: usize>(&self, names: [&str; N], required: &[&str]) -> Result<[Option<usize>; N], Fault> {
        let missing: Vec<&str> =
            required.iter().copied().filter(|name| !self.columns.contains_key(&plain_name(name))).collect();
        if !missing.is_empty() {
            let mut found: Vec<(&usize, &String)> = self.columns.iter().map(|(name, at)| (at, name)).collect();
            found.sort_unstable();
            let found: Vec<String> = found.into_iter().take(8).map(|(_, name)| shown(name)).collect();
            return Err(fault(1, TableError::NoColumn { missing: missing.join(", "), found: found.join(", ") }));
        }
        if let Some(name) = names.iter().find(|name| self.doubled.contains(&plain_name(name))) {
            return Err(fault(1, TableError::ColumnTwice((*name).to_owned())));
        }
        Ok(names.map(|name| self.columns.get(&plain_name(name)).copied()))
    }

    /// The next row that holds anything.
    pub fn next_row(&mut self) -> Result<Option<Row<'_>>, Fault> {
        loop {
            if !self.advance()? {
                return Ok(None);
            }
            if self.record.iter().any(|cell| !cell.trim_ascii().is_empty()) {
                let (line, width) = (self.line, self.width);
                return Ok(Some(Row { line, width, record: &self.record }));
            }
        }
    }

    fn advance(&mut self) -> Result<bool, Fault> {
        let last = self.record.len();
        let broken = self.record.iter().any(|cell| cell.contains(&b'\n'));
        let number = |line: u64| usize::try_from(line).unwrap_or(usize::MAX);
        let pending = usize::from(self.two_bytes);
        let next = number(self.csv.position().line()) + if self.width > 0 { pending } else { 0 };
        match self.csv.read_byte_record(&mut self.record) {
            Ok(true) => {
                self.meter.since_row.set(0);
                // Counted from its end: empty lines in front of a row are passed over.
                let within: usize = self.record.iter().map(|cell| cell.split(|byte| *byte == b'\n').count() - 1).sum();
                let end = number(self.csv.position().line()).saturating_sub(within + 1 - pending);
                self.line = next.max(end);
                Ok(true)
            }
            Ok(false) => {
                // A quotation mark that is never closed, or a last row without its end.
                let (odd, newline) = (self.meter.odd_quotes.get(), self.meter.newline_last.get());
                let short = self.width > 0 && last > 0 && last < self.width;
                let cut = if newline { odd && broken } else { odd || short };
                if cut { Err(fault(self.line, TableError::Cut)) } else { Ok(false) }
            }
            Err(error) => {
                let why = error.to_string();
                Err(match error.into_kind() {
                    csv::ErrorKind::Io(error) if matches!(error.get_ref(), Some(inner) if inner.is::<Endless>()) => {
                        fault(next, TableError::RowEndless)
                    }
                    csv::ErrorKind::Io(error) => fault(next, TableError::Unreadable(error.to_string())),
                    _ => fault(next, TableError::Unreadable(why)),
                })
            }
        }
    }
}

/// The separator that the header uses most, outside quotation marks.
fn separator(header: &[u8]) -> u8 {
    let mut counts = [(b',', 0_usize), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in header {
        quoted ^= *byte == b'"';
        for (separator, count) in &mut counts {
            *count += usize::from(!quoted && byte == separator);
        }
    }
    let best = counts.iter().map(|(_, count)| *count).max().unwrap_or_default();
    counts.iter().find(|(_, count)| *count == best).map_or(b',', |(separator, _)| *separator)
}

/// A column's name as it is compared.
fn plain_name(name: &str) -> String {
    let kept = name.chars().filter(|c| !matches!(c, ' ' | '_' | '-' | '\u{feff}' | '\u{a0}'));
    kept.flat_map(char::to_lowercase).take(80).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    type Lines = Vec<(usize, Vec<String>)>;

    fn read(bytes: &[u8]) -> Result<Lines, (usize, &'static str)> {
        let told = |fault: Fault| (fault.line, fault.problem.code());
        let mut table = Table::new(bytes).map_err(told)?;
        let mut rows = Vec::new();
        while let Some(row) = table.next_row().map_err(told)? {
            rows.push((row.line, (0..row.len()).map(|column| row.cell(column).into_owned()).collect()));
        }
        Ok(rows)
    }

    #[test]
    fn every_encoding_and_separator_reads_the_same() {
        let wanted = vec![(2, vec!["1".to_owned(), "St Éloi’s, “Café”".to_owned()]), (3, vec!["2".into(), "b".into()])];
        for bytes in [
            "a,b\n1,\"St Éloi’s, “Café”\"\n2,b\n".as_bytes(),
            "\u{feff}a,b\r\n1,\"St Éloi’s, “Café”\"\r\n2,b\r\n".as_bytes(),
            "\"a\";\"b\"\n\"1\";\"St Éloi’s, “Café”\"\n2;b".as_bytes(),
            "a\tb\n1\tSt Éloi’s, “Café”\n2\t b \n\n".as_bytes(),
            b"a,b\r\n1,\"St \xc9loi\x92s, \x93Caf\xe9\x94\"\r\n2,b\r\n,\r\n",
        ] {
            assert_eq!(read(bytes).unwrap(), wanted, "{}", String::from_utf8_lossy(bytes));
        }
        let mixed = b"a,b\n1,Caf\xe9\n2,Caf\xc3\xa9\n";
        assert_eq!(
            read(mixed).unwrap().into_iter().map(|(_, row)| row[1].clone()).collect::<Vec<_>>(),
            ["Café", "Café"]
        );
    }

    #[test]
    fn files_that_are_no_table_or_are_cut_say_so() {
        for (bytes, wanted) in [
            (&b""[..], (1, "table-empty")),
            (b"\n\n", (1, "table-empty")),
            (b"PK\x03\x04rest", (1, "table-workbook")),
            (b"\xff\xfea\0,\0", (1, "table-not-text")),
            (b"a\0,\0b\0", (1, "table-not-text")),
            (b"a,b,c\n1,2,3\n1,2", (3, "table-cut")),
            (b"a,b\n1,\"2", (2, "table-cut")),
            (b"a,b\n1,\"2\n3,4\n5,6\n", (2, "table-cut")),
        ] {
            assert_eq!(read(bytes), Err(wanted), "{}", String::from_utf8_lossy(bytes));
        }
        assert_eq!(read(b"a,b\n1,2\n3,5\" pipe\n").unwrap().len(), 2);
        assert_eq!(read(b"a,b\n1,2\n3,4").unwrap().len(), 2);
    }

    #[test]
    fn a_row_without_an_end_is_stopped_at_its_line() {
        let mut bytes = b"a,b\n1,2\n3,\"".to_vec();
        bytes.resize(10_000_000, b'x');
        assert_eq!(read(&bytes), Err((3, "table-row-endless")));
        let header = vec![b'x'; 10_000_000];
        assert_eq!(read(&header), Err((1, "table-row-endless")));
    }

    #[test]
    fn lines_are_those_of_an_editor() {
        for newline in ["\n", "\r\n"] {
            let text = "a,b\n1,2\n\n3,\"x\ny\"\n5,6\n\n\n7,8\n".replace('\n', newline);
            let lines: Vec<usize> = read(text.as_bytes()).unwrap().into_iter().map(|(line, _)| line).collect();
            assert_eq!(lines, [2, 4, 6, 9], "{newline:?}");
        }
    }

    #[test]
    fn columns_are_found_by_name_wherever_they_stand() {
        let table = Table::new(&b"x, Closed On ,LA (code),x\n"[..]).unwrap();
        assert_eq!(table.find(["closed_on", "LA (code)", "urn"], &[]).unwrap(), [Some(1), Some(2), None]);
        assert_eq!(table.find(["urn"], &["urn"]).unwrap_err().problem.code(), "table-no-column");
        assert_eq!(table.find(["x"], &[]).unwrap_err().problem.code(), "table-column-twice");
    }
}
