//! `hallpass bulk`.

use std::path::PathBuf;
use std::sync::Arc;

use tokio::runtime::Handle;

use crate::bulk::{self, BUNDLE_MAX, Binding, Choice, Others, Packing, Report, Why};
use crate::catalog::{Catalog, Entry, Found};
use crate::domain::Slug;
use crate::i18n::Arg;
use crate::render::letter::Printing;
use crate::service::ServiceError;

use super::failure::Failure;
use super::locale::languages;
use super::open::{Beginning, open, settings};
use super::public::{self, Public};
use super::say::Progress;
use super::{Common, say};

/// How many faults are told on screen; the table holds all.
const SHOWN_MAX: usize = 20;

/// Make letters, pages and files of many schools, or print-ready batches
///
/// A second run makes only what is missing or has changed, also after the first was stopped in the middle.
/// What is there is listed in manifest.csv and manifest.json; what could not be made, in faults.csv.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example: hallpass bulk --as letter,contact --locale en,ur --out letters --organisation wensum --zip"
)]
pub struct Bulk {
    /// What to make, with commas: letter, letter-us, page, history, contact, qr, senders …, or all files
    #[arg(long = "as", value_name = "OUTPUTS", value_delimiter = ',', default_value = "letter")]
    outputs: Vec<Choice>,
    /// In which languages: tags with commas, `all`, or `school` (those that each school names)
    #[arg(long, value_name = "LANGUAGES", value_delimiter = ',', default_value = "school")]
    locale: Vec<String>,
    /// The folder: empty, or one that this command wrote
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Only these schools, with commas
    #[arg(long = "school", value_name = "SCHOOLS", value_delimiter = ',')]
    schools: Vec<Slug>,
    /// Only the schools of this organisation
    #[arg(long, value_name = "SLUG", conflicts_with = "schools")]
    organisation: Option<Slug>,
    /// One ZIP for each school instead of a folder
    #[arg(long)]
    zip: bool,
    /// Print-ready files instead of folders, each with the sheets of so many schools, at most 100
    #[arg(long, value_name = "SHEETS", conflicts_with = "zip", num_args = 0..=1, default_missing_value = "100",
        value_parser = clap::value_parser!(u8).range(1..=100))]
    batches: Option<u8>,
    /// In batches: begin each school on a new sheet of paper, for printing on both sides
    #[arg(long, requires = "batches")]
    two_sided: bool,
    /// Take away what earlier runs made and this one does not ask for
    #[arg(long)]
    prune: bool,
}

impl Bulk {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        let languages = languages(&self.locale)?;
        let packing = self.packing()?;
        let config = settings(common)?.config;
        let service = open(common, Beginning::Refused).await?;
        service.tick().await?;
        let Public { library, material, context } = public::load(&service, &config).await?;
        let schools = self.chosen(&library.current())?;
        let count = schools.len();
        let options = bulk::Options {
            outputs: self.outputs,
            languages,
            schools,
            packing,
            others: if self.prune { Others::Prune } else { Others::Keep },
        };
        let (folder, runtime) = (self.out.clone(), Handle::current());
        let work = tokio::task::spawn_blocking(move || {
            let mut bar = Progress::with_lines();
            let mut progress = |at: bulk::Progress| bar.advance(at.done, at.total);
            bulk::bulk(&folder, &*material, &context, &options, &runtime, &mut progress)
        });
        let report = work
            .await
            .map_err(|error| Failure::Message(error.to_string()))?
            .map_err(|error| Failure::Message(error.to_string()))?;
        print(&report, count, &self.out);
        if report.failed() { Err(Failure::Negative) } else { Ok(()) }
    }

    /// How files lie. Only what is printed can be bound together.
    fn packing(&self) -> Result<Packing, Failure> {
        let Some(most) = self.batches else {
            return Ok(if self.zip { Packing::Zips } else { Packing::Folders });
        };
        if !self.outputs.iter().all(Choice::is_printed) {
            return Err(Failure::message("bulk-not-printed", &[]));
        }
        let printing = if self.two_sided { Printing::TwoSided } else { Printing::OneSided };
        Ok(Packing::Bundles(Binding { most: usize::from(most).min(BUNDLE_MAX), printing }))
    }

    /// The schools that were named; else all that are open.
    fn chosen(&self, catalog: &Catalog) -> Result<Vec<Arc<Entry>>, Failure> {
        if let Some(slug) = &self.organisation {
            let members = catalog.organisation(slug.as_str());
            let members = members.ok_or_else(|| ServiceError::UnknownOrganisation(slug.clone()))?;
            return Ok(members.schools.iter().filter(|entry| !entry.is_closed()).cloned().collect());
        }
        if self.schools.is_empty() {
            return Ok(catalog.schools().filter(|entry| !entry.is_closed()).cloned().collect());
        }
        let mut chosen: Vec<Arc<Entry>> = Vec::new();
        for slug in &self.schools {
            let found = match catalog.find(slug.as_str()) {
                Some(Found::Moved(now)) => catalog.find(now.as_str()),
                found => found,
            };
            let Some(Found::School(entry)) = found else {
                return Err(ServiceError::UnknownSchool { slug: slug.clone(), nearest: None }.into());
            };
            if !chosen.iter().any(|known| known.id == entry.id) {
                chosen.push(Arc::clone(entry));
            }
        }
        Ok(chosen)
    }
}

fn print(report: &Report, schools: usize, folder: &std::path::Path) {
    let (failed, left_out): (Vec<_>, Vec<_>) =
        report.faults.iter().partition(|fault| matches!(fault.why, Why::Failed(_)));
    for fault in failed.iter().take(SHOWN_MAX) {
        let Why::Failed(why) = &fault.why else { continue };
        let language = fault.language.map(|language| language.to_string()).unwrap_or_default();
        let args = [
            ("school", Arg::from(fault.slug.as_str())),
            ("output", Arg::from(fault.output.as_str())),
            ("language", Arg::from(language)),
            ("why", Arg::from(why.as_str())),
        ];
        say::say("bulk-failed", &args);
    }
    if failed.len() > SHOWN_MAX {
        say::say("and-more", &[("count", Arg::from(failed.len() - SHOWN_MAX))]);
    }
    let incomplete: std::collections::BTreeSet<&Slug> =
        left_out.iter().filter(|fault| fault.why == Why::NotComplete).map(|fault| &fault.slug).collect();
    if !incomplete.is_empty() {
        say::say("bulk-not-complete", &[("count", Arg::from(incomplete.len()))]);
    }
    if !report.faults.is_empty() {
        let file = folder.join("faults.csv").display().to_string();
        say::say("bulk-faults", &[("count", Arg::from(report.faults.len())), ("file", Arg::from(file))]);
    }
    let number = |count: u64| Arg::from(count.to_string());
    let args = [
        ("folder", Arg::from(folder.display().to_string())),
        ("schools", Arg::from(schools)),
        ("made", number(report.made)),
        ("unchanged", number(report.unchanged)),
        ("removed", number(report.removed)),
    ];
    say::say("bulk-done", &args);
}
