//! Print-ready files: one kind of sheet in one language, of many schools, one after the other.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use crate::catalog::Entry;
use crate::domain::{Digest, LanguageTag, School};
use crate::folder::{Batch, Folder};
use crate::i18n::{Arg, Messages};
use crate::render::letter::{Binder, Printing};
use crate::render::{Languages, Output};

use super::choice::{Choice, name};
use super::ledger::{Ledger, Line, Made, Member};
use super::plan::{Plan, Wanted};
use super::school::{Outcome, Workshop, made};
use super::work::Sources;
use super::{BulkError, Fault, Options, Report, Why};

/// The most documents that are bound into one file: print shops stop at some size, and somebody
/// has to find a page in it.
pub const BUNDLE_MAX: usize = 100;

/// How documents of many schools are bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    /// The most documents in a file, from 1 to [`BUNDLE_MAX`].
    pub most: usize,
    /// How they will be printed.
    pub printing: Printing,
}

/// One file to be.
#[derive(Debug)]
pub(super) struct Bundle {
    pub file: String,
    output: Output,
    language: LanguageTag,
    printing: Printing,
    /// Which one it is of how many.
    number: usize,
    of: usize,
    documents: Vec<Document>,
}

/// One school's document in it.
#[derive(Debug)]
struct Document {
    entry: Arc<Entry>,
    wanted: Wanted,
}

/// What is bound together, and what the schools cannot have.
pub(super) fn plan(
    schools: &[Arc<Entry>],
    binding: Binding,
    sources: Sources<'_>,
) -> Result<(Vec<Bundle>, Vec<Fault>), BulkError> {
    let mut sets: BTreeMap<(Output, LanguageTag), Vec<Document>> = BTreeMap::new();
    let mut faults = Vec::new();
    for entry in schools {
        let plan = Plan::of(entry, sources)?;
        faults.extend(plan.faults);
        for wanted in plan.wanted {
            let set = sets.entry((wanted.output, wanted.language)).or_default();
            set.push(Document { entry: Arc::clone(entry), wanted });
        }
    }
    let most = binding.most.clamp(1, BUNDLE_MAX);
    let mut bundles = Vec::new();
    for ((output, language), mut documents) in sets {
        let of = documents.len().div_ceil(most);
        let digits = of.to_string().len().max(3);
        for number in 1..=of {
            let rest = documents.split_off(documents.len().min(most));
            let file = format!("{}-{language}-{number:0digits$}.pdf", name(output));
            let printing = binding.printing;
            bundles.push(Bundle { file, output, language, printing, number, of, documents });
            documents = rest;
        }
    }
    Ok((bundles, faults))
}

impl Bundle {
    /// How many documents it holds.
    pub(super) fn len(&self) -> usize {
        self.documents.len()
    }

    /// What each of its documents is made of.
    fn states(&self) -> impl Iterator<Item = Digest> {
        let printing: &[u8] = match self.printing {
            Printing::OneSided => b"one-sided",
            Printing::TwoSided => b"two-sided",
        };
        let place = format!("{} of {}", self.number, self.of);
        let states = self.documents.iter().map(|document| document.wanted.state);
        states.map(move |state| Digest::of_all([state.as_bytes().as_slice(), printing, place.as_bytes()]))
    }

    /// What the file is called where people see it opened.
    fn title(&self) -> String {
        let ends =
            [self.documents.first(), self.documents.last()].map(|end| end.map(|d| school(&d.entry).name.as_str()));
        let args = [
            ("output", Arg::from(name(self.output))),
            ("language", Arg::from(self.language.as_str())),
            ("number", Arg::from(self.number)),
            ("of", Arg::from(self.of)),
            ("first", Arg::from(ends[0].unwrap_or_default())),
            ("last", Arg::from(ends[1].unwrap_or_default())),
        ];
        let messages = Messages::for_locale(LanguageTag::ENGLISH).without_isolation();
        messages.text("bulk-bundle-title", &args).into_string()
    }
}

impl Workshop<'_> {
    /// Makes a bundle if it is not there as it should be, and writes it into the batch.
    pub(super) fn bind(self, batch: &mut Batch<'_>, bundle: &Bundle) -> Result<Outcome, BulkError> {
        let known = self.ledger.known(&bundle.file)?;
        let line = Line { slug: bundle.file.clone(), ..Line::default() };
        let mut outcome = Outcome { line, changed: true, made: 0, unchanged: 0, left: Vec::new(), faults: Vec::new() };
        let there = known.line.files.first().is_some_and(|made| self.is_whole(&known, made));
        if there && bundle.states().eq(known.line.files.iter().map(|made| made.state)) {
            outcome.line = known.line;
            outcome.changed = false;
            outcome.unchanged = 1;
            return Ok(outcome);
        }
        let mut binder = Binder::new(bundle.language, bundle.printing);
        for (document, state) in bundle.documents.iter().zip(bundle.states()) {
            let Document { entry, wanted } = document;
            let Some(bytes) = self.render(entry, wanted, &mut outcome.faults)? else { continue };
            match binder.add(&bookmark(school(entry)), &bytes) {
                Ok(placed) => {
                    let school = school(entry);
                    let (slug, name) = (school.slug.to_string(), school.name.to_string());
                    let member = Some(Member { slug, name, page: placed.page });
                    let made = made(entry, wanted, bundle.file.clone(), None, &bytes);
                    outcome.line.files.push(Made { state, member, ..made });
                }
                Err(error) => outcome.faults.push(failed(entry, wanted, &error)),
            }
        }
        if !outcome.line.files.is_empty() {
            match binder.finish(&bundle.title()) {
                Ok(bytes) => {
                    let (digest, size) = (Digest::of(&bytes), bytes.len() as u64);
                    for made in &mut outcome.line.files {
                        (made.digest, made.size) = (digest, size);
                    }
                    self.write(batch, bundle, &bytes, there, &known.line, &mut outcome)?;
                }
                Err(error) => {
                    let all = bundle.documents.iter();
                    outcome.faults.extend(all.map(|document| failed(&document.entry, &document.wanted, &error)));
                    outcome.line.files.clear();
                }
            }
        }
        if outcome.line.files.is_empty() {
            outcome.left.push(bundle.file.clone());
        }
        Ok(outcome)
    }

    fn write(
        self,
        batch: &mut Batch<'_>,
        bundle: &Bundle,
        bytes: &[u8],
        there: bool,
        before: &Line,
        outcome: &mut Outcome,
    ) -> Result<(), BulkError> {
        let same = |old: &Made, new: &Made| old.digest == new.digest && old.size == new.size;
        // What it is made of may change without any change to be seen: lists are issued anew daily.
        if there && before.files.first().zip(outcome.line.files.first()).is_some_and(|(old, new)| same(old, new)) {
            outcome.unchanged = 1;
            return Ok(());
        }
        self.ledger.begin(&bundle.file, vec![bundle.file.clone()])?;
        batch.write(std::slice::from_ref(&bundle.file), bytes)?;
        outcome.made = 1;
        Ok(())
    }
}

/// Takes away bundles of an earlier run that this one has taken the place of: the last ones of a set
/// that became shorter.
pub(super) fn replace(
    folder: &Folder,
    ledger: &mut Ledger,
    present: &HashSet<&str>,
    options: &Options,
    report: &mut Report,
) -> Result<(), BulkError> {
    let made: BTreeSet<String> = options.outputs.iter().flat_map(Choice::outputs).map(|output| name(*output)).collect();
    // The key of a school is a slug, which has no dot.
    let others: Vec<String> =
        ledger.schools().filter(|key| key.contains('.') && !present.contains(key)).map(str::to_owned).collect();
    for key in others {
        let line = ledger.known(&key)?.line;
        let is_asked = |made_before: &Made| {
            made.contains(&made_before.output)
                && match (&options.languages, made_before.language) {
                    (Languages::These(languages), Some(language)) => languages.contains(&language),
                    _ => true,
                }
        };
        if line.files.first().is_none_or(is_asked) {
            report.removed += u64::from(folder.remove(&key)?);
            ledger.forget(&key);
        }
    }
    Ok(())
}

fn failed(entry: &Entry, wanted: &Wanted, error: &dyn std::fmt::Display) -> Fault {
    let school = school(entry);
    Fault {
        slug: school.slug.clone(),
        name: school.name.clone(),
        output: name(wanted.output),
        language: Some(wanted.language),
        why: Why::Failed(error.to_string()),
    }
}

fn school(entry: &Entry) -> &School {
    entry.published.revision.school()
}

/// The school as bookmarks name it: with its town, because many schools share a name.
fn bookmark(school: &School) -> String {
    let town =
        school.town.as_ref().map(crate::domain::Name::as_str).filter(|town| !school.name.as_str().contains(town));
    town.map_or_else(|| school.name.to_string(), |town| format!("{}, {town}", school.name))
}
