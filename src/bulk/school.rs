//! Making the files of one school.

use crate::catalog::{Entry, Gathered};
use crate::domain::{Digest, Slug};
use crate::folder::{Batch, Folder, FolderError};
use crate::render::{self, letter};

use super::ledger::{Archive, Known, Ledger, Line, Made};
use super::plan::{Plan, Wanted};
use super::work::Sources;
use super::{BulkError, Fault, Others, Packing, Why, archive, choice};

/// What one school came to.
#[derive(Debug)]
pub(super) struct Outcome {
    pub line: Line,
    /// Whether the line says something new.
    pub changed: bool,
    pub made: u64,
    pub unchanged: u64,
    /// Files that the school no longer has.
    pub left: Vec<String>,
    pub faults: Vec<Fault>,
}

/// What all workers share.
#[derive(Clone, Copy)]
pub(super) struct Workshop<'a> {
    pub folder: &'a Folder,
    pub ledger: &'a Ledger,
    pub sources: Sources<'a>,
}

impl Workshop<'_> {
    /// Makes what a school lacks, and writes it into the batch.
    pub(super) fn carry_out(self, batch: &mut Batch<'_>, entry: &Entry) -> Result<Outcome, BulkError> {
        let school = entry.published.revision.school();
        let plan = Plan::of(entry, self.sources)?;
        let known = self.ledger.known(school.slug.as_str())?;
        let (there, gone): (Vec<Made>, Vec<Made>) =
            known.line.files.iter().cloned().partition(|made| self.is_whole(&known, made));
        let mut outcome = Outcome {
            line: Line { slug: school.slug.to_string(), name: school.name.to_string(), ..Line::default() },
            changed: false,
            made: 0,
            unchanged: 0,
            left: Vec::new(),
            faults: plan.faults.clone(),
        };
        match self.sources.options.packing {
            Packing::Folders | Packing::Bundles(_) => self.folders(batch, entry, &plan, &there, &mut outcome)?,
            Packing::Zips => self.zip(batch, entry, &plan, &known, &there, &mut outcome)?,
        }
        self.take_over(&plan, &there, &known, &mut outcome.line);
        let names = |line: &Line| -> Vec<String> {
            let loose = line.files.iter().filter(|made| made.archive.is_none()).map(|made| made.file.clone());
            loose.chain(line.archive.iter().map(|archive| archive.file.clone())).collect()
        };
        let present = names(&outcome.line);
        outcome.left = names(&known.line).into_iter().chain(known.doubtful.iter().cloned()).collect();
        outcome.left.retain(|name| !present.contains(name));
        outcome.left.sort_unstable();
        outcome.left.dedup();
        outcome.changed = outcome.line != known.line || !known.doubtful.is_empty() || !gone.is_empty();
        Ok(outcome)
    }

    /// Keeps what this run is not about.
    fn take_over(self, plan: &Plan, there: &[Made], known: &Known, line: &mut Line) {
        let options = self.sources.options;
        if options.others == Others::Prune {
            return;
        }
        let about_zips = options.packing == Packing::Zips;
        for made in there {
            // A ZIP is made or kept as a whole.
            let other = if about_zips { made.archive.is_none() } else { made.archive.is_some() };
            let covered = plan.covers(&options.outputs, &made.output, made.language);
            if other || (made.archive.is_none() && !covered) {
                line.files.push(made.clone());
            }
        }
        if !about_zips && there.iter().any(|made| made.archive.is_some()) {
            line.archive.clone_from(&known.line.archive);
        }
        line.files.sort_by(|a, b| (&a.archive, &a.file).cmp(&(&b.archive, &b.file)));
    }

    fn folders(
        self,
        batch: &mut Batch<'_>,
        entry: &Entry,
        plan: &Plan,
        there: &[Made],
        outcome: &mut Outcome,
    ) -> Result<(), BulkError> {
        let slug = &entry.published.revision.school().slug;
        let path = |wanted: &Wanted| format!("{slug}/{}", wanted.file);
        let mut fresh = Vec::new();
        for wanted in &plan.wanted {
            let path = path(wanted);
            let same = |made: &&Made| made.archive.is_none() && made.file == path && made.state == wanted.state;
            if let Some(made) = there.iter().find(same) {
                outcome.line.files.push(made.clone());
                outcome.unchanged += 1;
            } else if let Some(bytes) = self.render(entry, wanted, &mut outcome.faults)? {
                let made = made(entry, wanted, path.clone(), None, &bytes);
                // What it is made of may change without any change to be seen: lists are issued anew daily.
                if there.iter().any(|old| old.archive.is_none() && old.file == path && old.digest == made.digest) {
                    outcome.unchanged += 1;
                } else {
                    fresh.push((path, bytes));
                }
                outcome.line.files.push(made);
            }
        }
        if !fresh.is_empty() {
            self.ledger.begin(slug.as_str(), fresh.iter().map(|(path, _)| path.clone()).collect())?;
        }
        for (path, bytes) in fresh {
            batch.write(&[path], &bytes)?;
            outcome.made += 1;
        }
        outcome.line.files.sort_by(|a, b| a.file.cmp(&b.file));
        Ok(())
    }

    fn zip(
        self,
        batch: &mut Batch<'_>,
        entry: &Entry,
        plan: &Plan,
        known: &Known,
        there: &[Made],
        outcome: &mut Outcome,
    ) -> Result<(), BulkError> {
        let slug = &entry.published.revision.school().slug;
        let zipped: Vec<&Made> = there.iter().filter(|made| made.archive.is_some()).collect();
        let same = |wanted: &Wanted| zipped.iter().any(|made| made.file == wanted.file && made.state == wanted.state);
        if !zipped.is_empty() && zipped.len() == plan.wanted.len() && plan.wanted.iter().all(same) {
            outcome.unchanged = zipped.len() as u64;
            outcome.line.files.extend(zipped.into_iter().cloned());
            outcome.line.archive.clone_from(&known.line.archive);
            return Ok(());
        }
        let file = format!("{slug}.zip");
        let mut members = Vec::new();
        for wanted in &plan.wanted {
            if let Some(bytes) = self.render(entry, wanted, &mut outcome.faults)? {
                let name = wanted.file.clone();
                outcome.line.files.push(made(entry, wanted, name.clone(), Some(file.clone()), &bytes));
                members.push((name, bytes));
            }
        }
        if members.is_empty() {
            return Ok(());
        }
        members.sort();
        outcome.line.files.sort_by(|a, b| a.file.cmp(&b.file));
        let packed = archive::pack(members.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))
            .map_err(|error| FolderError::at(&self.folder.path(&file))(error.into()))?;
        let archive = Archive { file: file.clone(), digest: Digest::of(&packed), size: packed.len() as u64 };
        outcome.line.archive = Some(archive);
        if !zipped.is_empty() && outcome.line.archive == known.line.archive {
            outcome.unchanged = members.len() as u64;
            return Ok(());
        }
        outcome.made = members.len() as u64;
        self.ledger.begin(slug.as_str(), vec![file.clone()])?;
        batch.write(&[file], &packed)?;
        Ok(())
    }

    /// The bytes of a file, or a fault that says why there are none.
    pub(super) fn render(
        self,
        entry: &Entry,
        wanted: &Wanted,
        faults: &mut Vec<Fault>,
    ) -> Result<Option<Vec<u8>>, BulkError> {
        let Sources { material, context, runtime, .. } = self.sources;
        let gathered = runtime.block_on(Gathered::fetch(material, entry, wanted.output))?;
        let published = &entry.published;
        match render::render(wanted.output, gathered.source(published), wanted.language, context) {
            Ok(rendition) => Ok(Some(rendition.bytes)),
            Err(error) => {
                let school = published.revision.school();
                faults.push(Fault {
                    slug: Slug::clone(&school.slug),
                    name: school.name.clone(),
                    output: choice::name(wanted.output),
                    language: wanted.output.has_languages().then_some(wanted.language),
                    why: Why::Failed(error.to_string()),
                });
                Ok(None)
            }
        }
    }

    /// Whether a file is there as the ledger says, and could not be of another state.
    pub(super) fn is_whole(self, known: &Known, made: &Made) -> bool {
        let (file, size, digest) = match (&made.archive, &known.line.archive) {
            (None, _) => (&made.file, made.size, made.digest),
            (Some(_), Some(archive)) => (&archive.file, archive.size, archive.digest),
            (Some(_), None) => return false,
        };
        !known.doubtful.contains(file)
            && self.folder.size(file) == Some(size)
            && (!known.young || std::fs::read(self.folder.path(file)).is_ok_and(|bytes| Digest::of(&bytes) == digest))
    }
}

pub(super) fn made(entry: &Entry, wanted: &Wanted, file: String, archive: Option<String>, bytes: &[u8]) -> Made {
    Made {
        file,
        archive,
        output: choice::name(wanted.output),
        language: wanted.output.has_languages().then_some(wanted.language),
        state: wanted.state,
        revision: entry.published.revision.number(),
        pages: letter::page_count(bytes),
        digest: Digest::of(bytes),
        size: bytes.len() as u64,
        member: None,
    }
}
