//! Carrying an export out, on all processors.

use std::collections::HashSet;
use std::path::Path;

use tokio::runtime::Handle;

use crate::catalog::{Catalog, Material};
use crate::domain::Digest;
use crate::folder::{Batch, Folder, FolderError, Marks, spread};
use crate::render::{Context, Group};

use super::journal::{JOURNAL, Journal};
use super::manifest::{DRAFT, Draft, Line, MANIFEST, Manifest, Written};
use super::unit::{Product, Sources, Unit};
use super::{ExportError, Options, Progress, Report, Warning};

/// At most so many failures are told one by one.
const FAILURES_TOLD: usize = 50;
/// How a folder tells that it is an export.
const MARKS: Marks =
    Marks { lock: ".hallpass-export.lock", workshop: ".hallpass-export.tmp", notes: &[MANIFEST, JOURNAL] };

/// What one unit came to.
struct Outcome {
    line: Line,
    written: u64,
    unchanged: u64,
    bytes: u64,
    /// Names that the unit no longer has.
    left: Vec<String>,
    warnings: Vec<Warning>,
}

/// What all workers share.
struct Workshop<'a> {
    folder: &'a Folder,
    before: &'a Manifest,
    journal: &'a Journal,
    sources: Sources<'a>,
}

/// Writes the site into a folder, and tells how far it is after each unit.
///
/// Blocks for long, and asks `runtime` for histories: call it on a thread that may block, beside a
/// runtime that has other threads.
///
/// # Errors
/// The folder cannot be used, or the store or the key cannot. What was written by then is whole.
pub fn export(
    root: &Path,
    catalog: &Catalog,
    material: &dyn Material,
    context: &Context,
    options: &Options,
    runtime: &Handle,
    progress: &mut dyn FnMut(Progress),
) -> Result<Report, ExportError> {
    let folder = Folder::open(root, MARKS)?;
    let before = Manifest::open(&folder.path(MANIFEST))?;
    let journal = Journal::open(&folder.path(JOURNAL))?;
    let draft = folder.path(DRAFT);
    let mut manifest = Draft::create(&draft)?;
    let sources = Sources { catalog, material, context, options, runtime };
    let workshop = Workshop { folder: &folder, before: &before, journal: &journal, sources };
    let units = Unit::all(catalog, options);
    let mut report = Report::default();
    let mut left: HashSet<String> = HashSet::new();
    let mut done = 0;
    let worker = |number| {
        let (workshop, mut batch) = (&workshop, folder.batch(number));
        move |unit: Option<&Unit>| {
            let outcome = unit.map(|unit| workshop.carry_out(&mut batch, unit)).transpose()?;
            if unit.is_none() || batch.is_full() {
                batch.place(Some(workshop.journal.path()))?;
            }
            Ok(outcome.into_iter().collect())
        }
    };
    spread(&units, worker, &mut |outcome: Outcome| -> Result<(), ExportError> {
        manifest.add(&outcome.line).map_err(FolderError::at(&draft))?;
        report.take(&outcome);
        left.extend(outcome.left);
        done += 1;
        progress(Progress { done, total: units.len() });
        Ok(())
    })?;
    manifest.finish().map_err(FolderError::at(&draft))?;

    let present: HashSet<String> = units.iter().map(Unit::name).collect();
    for unit in before.units().chain(journal.units()).filter(|unit| !present.contains(*unit)) {
        let known = before.line(unit).into_iter().flat_map(|line| line.files).flat_map(|file| file.names);
        left.extend(known.chain(journal.doubtful(unit).into_iter().flatten().cloned()));
    }
    remove_left(&folder, left, &mut report)?;
    folder.settle(&[(DRAFT, MANIFEST)])?;
    journal.close()?;
    report.warn(&units, options);
    Ok(report)
}

impl Workshop<'_> {
    fn carry_out(&self, batch: &mut Batch<'_>, unit: &Unit) -> Result<Outcome, ExportError> {
        let name = unit.name();
        let doubtful = self.journal.doubtful(&name);
        let before = self.before.line(&name);
        let state = unit.state(self.sources)?;
        if let (Some(line), Some(state), None) = (&before, state, doubtful)
            && line.state == state
            && line.files.iter().all(|file| self.is_there(file))
        {
            let unchanged = line.files.iter().map(|file| file.names.len() as u64).sum();
            let (line, none) = (line.clone(), Vec::new());
            return Ok(Outcome { line, written: 0, unchanged, bytes: 0, left: none, warnings: Vec::new() });
        }
        let (products, warnings) = unit.make(self.sources)?;
        // What was there is trusted only if no killed export may have changed it.
        let trusted = if doubtful.is_none() { before.as_ref() } else { None };
        let written: Vec<Written> = products.iter().map(Product::written).collect();
        let fresh: Vec<bool> = written.iter().map(|file| !self.holds(trusted, file)).collect();
        let changed = || written.iter().zip(&fresh).filter(|(_, fresh)| **fresh).map(|(file, _)| file);
        if changed().next().is_some() {
            self.journal.note(&name, changed().flat_map(|file| &file.names))?;
        }
        let count = |wanted: bool| {
            let files = written.iter().zip(&fresh).filter(|(_, fresh)| **fresh == wanted);
            files.map(|(file, _)| file.names.len() as u64).sum()
        };
        let mut bytes = 0;
        for (product, _) in products.iter().zip(&fresh).filter(|(_, fresh)| **fresh) {
            batch.write(&product.names, &product.bytes)?;
            bytes += product.bytes.len() as u64;
        }
        let kept: HashSet<&String> = written.iter().flat_map(|file| &file.names).collect();
        let old = before.iter().flat_map(|line| &line.files).flat_map(|file| &file.names);
        let left: Vec<String> =
            old.chain(doubtful.into_iter().flatten()).filter(|name| !kept.contains(name)).cloned().collect();
        let state = state.unwrap_or_else(|| Digest::of(b""));
        let (names_written, names_kept) = (count(true), count(false));
        let line = Line { unit: name, state, files: written };
        Ok(Outcome { line, written: names_written, unchanged: names_kept, bytes, left, warnings })
    }

    /// Whether a file is on the disk as far as its size tells.
    fn is_there(&self, file: &Written) -> bool {
        file.names.iter().all(|name| self.folder.size(name) == Some(file.size))
    }

    /// Whether the export before wrote exactly this file, and it is still there.
    fn holds(&self, before: Option<&Line>, file: &Written) -> bool {
        before.is_some_and(|line| line.files.contains(file)) && self.is_there(file)
    }
}

impl Product {
    fn written(&self) -> Written {
        Written { names: self.names.clone(), digest: Digest::of(&self.bytes), size: self.bytes.len() as u64 }
    }
}

/// Takes away what no unit has any more. A name may have gone from one unit to another, so the new
/// manifest is asked first.
fn remove_left(folder: &Folder, mut left: HashSet<String>, report: &mut Report) -> Result<(), ExportError> {
    if left.is_empty() {
        return Ok(());
    }
    let present = Manifest::open(&folder.path(DRAFT))?;
    for unit in present.units() {
        for file in present.line(unit).into_iter().flat_map(|line| line.files) {
            for name in &file.names {
                left.remove(name);
            }
        }
    }
    for name in left {
        report.removed += u64::from(folder.remove(&name)?);
    }
    Ok(())
}

impl Report {
    fn take(&mut self, outcome: &Outcome) {
        self.written += outcome.written;
        self.unchanged += outcome.unchanged;
        self.bytes += outcome.bytes;
        let room = FAILURES_TOLD.saturating_sub(self.warnings.len());
        self.warnings.extend(outcome.warnings.iter().take(room).cloned());
    }

    fn warn(&mut self, units: &[Unit], options: &Options) {
        let without = units.iter().filter(|unit| unit.lacks_letter(options)).count();
        if without > 0 {
            self.warnings.push(Warning::WithoutLetter(without));
        }
        if options.groups.contains(&Group::Page) || options.groups.contains(&Group::Files) {
            self.warnings.push(Warning::PausesWait);
        }
    }
}
