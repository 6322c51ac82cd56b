//! Carrying it out, on all processors.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use tokio::runtime::Handle;

use crate::catalog::{Entry, Material};
use crate::folder::{Folder, Marks, spread};
use crate::render::Context;

use super::bundle::{self, Bundle};
use super::ledger::{DRAFT, LEDGER, Ledger};
use super::school::{Outcome, Workshop};
use super::{BulkError, Options, Others, Packing, Progress, Report, manifest};

/// How a folder tells that it is ours.
const MARKS: Marks = Marks { lock: ".hallpass-bulk.lock", workshop: ".hallpass-bulk.tmp", notes: &[LEDGER] };

/// With so many bytes a batch gets its names before it is full. Printed sheets take a worker a second or two for
/// these, and that is what a kill may cost; a print-ready file takes as long.
const DEAR: u64 = 16 * 1024 * 1024;

/// What all schools need.
#[derive(Clone, Copy)]
pub(super) struct Sources<'a> {
    pub material: &'a dyn Material,
    pub context: &'a Context,
    pub options: &'a Options,
    pub runtime: &'a Handle,
}

/// What a worker does in one go.
enum Unit {
    /// The files of a school.
    School(Arc<Entry>),
    /// A print-ready file of many schools.
    Bundle(Bundle),
}

impl Unit {
    fn len(&self) -> usize {
        match self {
            Self::School(_) => 1,
            Self::Bundle(bundle) => bundle.len(),
        }
    }
}

/// What a worker tells.
enum News {
    /// The files of so many more schools are written.
    Written(usize),
    /// These schools' files bear their names.
    Placed(Vec<Outcome>),
}

/// Makes files for many schools in a folder, and tells how far it is after each school.
///
/// Blocks for long, and asks `runtime` for histories: call it on a thread that may block, beside a
/// runtime that has other threads.
///
/// # Errors
/// The folder cannot be used, or the store or the key cannot. What was made by then is kept, and the next
/// run goes on from it.
pub fn bulk(
    root: &Path,
    material: &dyn Material,
    context: &Context,
    options: &Options,
    runtime: &Handle,
    progress: &mut dyn FnMut(Progress),
) -> Result<Report, BulkError> {
    let folder = Folder::open(root, MARKS)?;
    let mut ledger = Ledger::open(&folder.path(LEDGER))?;
    let mut schools = options.schools.clone();
    schools.sort_by(|a, b| a.published.revision.school().slug.cmp(&b.published.revision.school().slug));
    let mut report = Report::default();
    let (mut done, mut seen) = (0, Vec::new());
    let sources = Sources { material, context, options, runtime };
    let units: Vec<Unit> = match options.packing {
        Packing::Folders | Packing::Zips => schools.into_iter().map(Unit::School).collect(),
        Packing::Bundles(binding) => {
            let (bundles, faults) = bundle::plan(&schools, binding, sources)?;
            report.faults = faults;
            bundles.into_iter().map(Unit::Bundle).collect()
        }
    };
    let total = units.iter().map(Unit::len).sum();
    {
        let workshop = Workshop { folder: &folder, ledger: &ledger, sources };
        let notes = ledger.path();
        let worker = |number| {
            let (mut batch, mut waiting) = (workshop.folder.batch(number), Vec::new());
            move |unit: Option<&Unit>| -> Result<Vec<News>, BulkError> {
                waiting.extend(match unit {
                    Some(Unit::School(school)) => Some(workshop.carry_out(&mut batch, school)?),
                    Some(Unit::Bundle(bundle)) => Some(workshop.bind(&mut batch, bundle)?),
                    None => None,
                });
                let mut news: Vec<News> = unit.map(|unit| News::Written(unit.len())).into_iter().collect();
                let is_dear = matches!(unit, Some(Unit::Bundle(_))) || batch.bytes() >= DEAR;
                if unit.is_none() || is_dear || batch.is_full() {
                    batch.place(Some(notes))?;
                    news.push(News::Placed(std::mem::take(&mut waiting)));
                }
                Ok(news)
            }
        };
        let result = spread(&units, worker, &mut |news| {
            match news {
                News::Written(more) => {
                    done += more;
                    progress(Progress { done, total });
                }
                News::Placed(placed) => {
                    for outcome in placed {
                        report.take(&folder, workshop.ledger, &outcome)?;
                        seen.push(outcome.line.slug);
                    }
                }
            }
            Ok::<(), BulkError>(())
        });
        result?;
    }
    ledger.reread()?;
    let seen: HashSet<&str> = seen.iter().map(String::as_str).collect();
    if matches!(options.packing, Packing::Bundles(_)) {
        bundle::replace(&folder, &mut ledger, &seen, options, &mut report)?;
    }
    if options.others == Others::Prune {
        prune(&folder, &mut ledger, &seen, &mut report)?;
    }
    report.faults.sort_by(|a, b| (&a.slug, &a.output, a.language).cmp(&(&b.slug, &b.output, b.language)));
    if ledger.has_grown() || report.removed > 0 || !manifest::are_there(&folder) {
        ledger.compact(&folder.path(DRAFT), &seen)?;
        let mut settled = manifest::write(&folder, &ledger)?;
        settled.push((DRAFT, LEDGER));
        folder.settle(&settled)?;
    }
    manifest::write_faults(&folder, &report.faults)?;
    Ok(report)
}

/// Takes away what earlier runs made for schools that were not asked for.
fn prune(folder: &Folder, ledger: &mut Ledger, asked: &HashSet<&str>, report: &mut Report) -> Result<(), BulkError> {
    let others: Vec<String> = ledger.schools().filter(|slug| !asked.contains(slug)).map(str::to_owned).collect();
    for slug in others {
        let known = ledger.known(&slug)?;
        let loose = known.line.files.into_iter().filter(|made| made.archive.is_none()).map(|made| made.file);
        let archive = known.line.archive.into_iter().map(|archive| archive.file);
        for name in loose.chain(archive).chain(known.doubtful) {
            report.removed += u64::from(folder.remove(&name)?);
        }
        ledger.forget(&slug);
    }
    Ok(())
}

impl Report {
    fn take(&mut self, folder: &Folder, ledger: &Ledger, outcome: &Outcome) -> Result<(), BulkError> {
        for name in &outcome.left {
            self.removed += u64::from(folder.remove(name)?);
        }
        if outcome.changed {
            ledger.finish(&outcome.line)?;
        }
        self.made += outcome.made;
        self.unchanged += outcome.unchanged;
        self.faults.extend(outcome.faults.iter().cloned());
        Ok(())
    }
}
