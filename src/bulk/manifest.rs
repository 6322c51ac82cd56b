//! The lists for people: what is in the folder, and what could not be made.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};

use serde::Serialize;

use crate::domain::LanguageTag;
use crate::folder::{Folder, FolderError};
use crate::i18n::Messages;
use crate::render::spreadsheet::{MARK, guarded, table};

use super::Fault;
use super::ledger::{Ledger, Line, Made};

const CSV: &str = "manifest.csv";
const JSON: &str = "manifest.json";
const FAULTS: &str = "faults.csv";
const CSV_DRAFT: &str = ".hallpass-bulk.csv";
const JSON_DRAFT: &str = ".hallpass-bulk.json";
const FAULTS_DRAFT: &str = ".hallpass-bulk.faults";

const COLUMNS: [&str; 11] =
    ["school", "slug", "language", "output", "file", "archive", "page", "pages", "revision", "sha256", "bytes"];
const FAULT_COLUMNS: [&str; 6] = ["school", "slug", "language", "output", "what", "why"];

/// One file, or one school's part of it, as `manifest.json` tells it.
#[derive(Serialize)]
struct Row<'a> {
    school: &'a str,
    slug: &'a str,
    language: Option<LanguageTag>,
    output: &'a str,
    file: &'a str,
    archive: Option<&'a str>,
    /// In a file of many schools: the first page of this one.
    page: Option<usize>,
    pages: Option<usize>,
    revision: u32,
    sha256: String,
    bytes: u64,
}

impl<'a> Row<'a> {
    fn of(line: &'a Line, made: &'a Made) -> Self {
        Self {
            school: made.member.as_ref().map_or(&line.name, |member| &member.name),
            slug: made.member.as_ref().map_or(&line.slug, |member| &member.slug),
            language: made.language,
            output: &made.output,
            file: &made.file,
            archive: made.archive.as_deref(),
            page: made.member.as_ref().map(|member| member.page),
            pages: made.pages,
            revision: made.revision,
            sha256: made.digest.to_string(),
            bytes: made.size,
        }
    }

    fn cells(&self) -> [String; 11] {
        [
            guarded(self.school),
            guarded(self.slug),
            self.language.map(|language| language.to_string()).unwrap_or_default(),
            self.output.to_owned(),
            guarded(self.file),
            self.archive.map(guarded).unwrap_or_default(),
            self.page.map(|page| page.to_string()).unwrap_or_default(),
            self.pages.map(|pages| pages.to_string()).unwrap_or_default(),
            self.revision.to_string(),
            self.sha256.clone(),
            self.bytes.to_string(),
        ]
    }
}

/// Whether the lists are there.
pub(super) fn are_there(folder: &Folder) -> bool {
    [CSV, JSON].iter().all(|name| folder.size(name).is_some())
}

/// Writes what is in the folder, as a table and as JSON. Answers drafts with their names.
pub(super) fn write(folder: &Folder, ledger: &Ledger) -> Result<Vec<(&'static str, &'static str)>, FolderError> {
    let (csv_path, json_path) = (folder.path(CSV_DRAFT), folder.path(JSON_DRAFT));
    let (at_csv, at_json) = (|| FolderError::at(&csv_path), || FolderError::at(&json_path));
    let mut csv = BufWriter::new(File::create(&csv_path).map_err(at_csv())?);
    csv.write_all(MARK.as_bytes()).map_err(at_csv())?;
    let mut csv = table(csv);
    csv.write_record(COLUMNS).map_err(|error| at_csv()(error.into()))?;
    let mut json = BufWriter::new(File::create(&json_path).map_err(at_json())?);
    json.write_all(b"{\"format\":1,\"files\":[").map_err(at_json())?;
    let mut between = "\n";
    for line in ledger.lines() {
        let line = line?;
        for made in &line.files {
            let row = Row::of(&line, made);
            csv.write_record(row.cells()).map_err(|error| at_csv()(error.into()))?;
            json.write_all(between.as_bytes()).map_err(at_json())?;
            serde_json::to_writer(&mut json, &row).map_err(|error| at_json()(error.into()))?;
            between = ",\n";
        }
    }
    json.write_all(b"\n]}\n").and_then(|()| json.flush()).map_err(at_json())?;
    csv.flush().map_err(at_csv())?;
    Ok(vec![(CSV_DRAFT, CSV), (JSON_DRAFT, JSON)])
}

/// Writes what could not be made; takes the table away when there is nothing to tell.
pub(super) fn write_faults(folder: &Folder, faults: &[Fault]) -> Result<(), FolderError> {
    if faults.is_empty() {
        return folder.remove(FAULTS).map(drop);
    }
    let path = folder.path(FAULTS_DRAFT);
    let at = || FolderError::at(&path);
    let messages = Messages::for_locale(LanguageTag::ENGLISH).without_isolation();
    let mut writer = table(MARK.as_bytes().to_vec());
    writer.write_record(FAULT_COLUMNS).map_err(|error| at()(error.into()))?;
    for fault in faults {
        let language = fault.language.map(|language| language.to_string()).unwrap_or_default();
        let why = fault.why.sentence(&fault.slug, &messages);
        let (school, slug) = (guarded(fault.name.as_str()), guarded(fault.slug.as_str()));
        let cells = [school, slug, language, fault.output.clone(), fault.why.word().to_owned(), guarded(&why)];
        writer.write_record(cells).map_err(|error| at()(error.into()))?;
    }
    let bytes = writer.into_inner().map_err(|error| at()(error.into_error()))?;
    if fs::read(folder.path(FAULTS)).is_ok_and(|present| present == bytes) {
        return Ok(());
    }
    fs::write(&path, bytes).map_err(at())?;
    folder.settle(&[(FAULTS_DRAFT, FAULTS)])
}
