//! The report of an import as a table that a spreadsheet opens (RFC 4180, UTF-8 with a mark).

use crate::render::spreadsheet::{MARK, guarded, table};
use crate::service::apply::Verb;
use crate::service::import::Imported;

use super::say;

const HEADER: [&str; 5] = ["line", "what", "school", "column", "why"];

/// Every finding and every change, in the order of lines.
pub(super) fn write(imported: &Imported) -> Result<Vec<u8>, csv::Error> {
    let mut rows: Vec<(usize, [String; 4])> = Vec::new();
    for finding in &imported.findings {
        let what = finding.weight.as_str().to_owned();
        let cells = [what, finding.school.clone(), finding.column.to_owned(), say::problem(&*finding.problem)];
        rows.push((finding.line, cells));
    }
    for step in &imported.steps {
        let what = match step.verb {
            Verb::Add => "added",
            Verb::Change => "changed",
            Verb::Retire => "retired",
            Verb::Keep => "kept",
        };
        let why = if step.verb == Verb::Keep { say::message("import-kept", &[]) } else { String::new() };
        rows.push((step.line, [what.to_owned(), step.school.to_string(), step.fields.join(" "), why]));
    }
    rows.sort_by_key(|(line, _)| *line);
    let mut writer = table(MARK.as_bytes().to_vec());
    writer.write_record(HEADER)?;
    for (line, cells) in rows {
        writer.write_field(line.to_string())?;
        writer.write_record(cells.iter().map(|cell| guarded(cell)))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}
