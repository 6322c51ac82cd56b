//! Tables that a spreadsheet opens (RFC 4180, UTF-8 with a mark, which Excel needs to see that it is UTF-8).

/// The writer of such a table.
#[must_use]
pub fn table<W: std::io::Write>(to: W) -> csv::Writer<W> {
    csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(to)
}

/// What stands before the first cell.
pub const MARK: &str = "\u{feff}";

/// A cell that no spreadsheet takes for a formula (OWASP ASVS 1.2.10): an apostrophe stands before what
/// could be one.
#[must_use]
pub fn guarded(cell: &str) -> String {
    let formula = cell.trim_start().starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}']);
    if formula || cell.starts_with(['\t', '\r', '\n']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_guarded() {
        for (cell, wanted) in [
            ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
            (" =1", "' =1"),
            ("@SUM(1)", "'@SUM(1)"),
            ("+44", "'+44"),
            ("-", "'-"),
            ("\t=1", "'\t=1"),
            ("Oak = School", "Oak = School"),
            ("", ""),
        ] {
            assert_eq!(guarded(cell), wanted);
        }
    }
}
