//! `hallpass import`.

mod report;

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use crate::domain::Slug;
use crate::i18n::Arg;
use crate::service::Scope;
use crate::service::apply::{Plan, Refusal, Step, Subject, Verb};
use crate::service::county::Fault;
use crate::service::import::{self, Batch, Finding, Imported, Selection, Weight};

use super::failure::Failure;
use super::open::{Beginning, actor, open};
use super::{Common, say};

/// How many lines of a kind are told on screen; the report holds all.
const SHOWN_MAX: usize = 20;

/// Bring in schools from a register or spreadsheet, or addresses in bulk
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass import csv schools.csv --organisation wensum --dry-run")]
pub struct Import {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Schools from England's register, as it can be downloaded
    #[command(
        after_help = "Example: hallpass import gias edubasealldata20261121.csv --links links_edubasealldata20261121.csv --authority 926 --organisation norfolk --dry-run"
    )]
    Gias(Gias),
    /// Schools from any spreadsheet, saved as CSV (docs/import.md)
    #[command(after_help = "Example: hallpass import csv schools.csv --organisation fife --dry-run")]
    Csv(Schools),
    /// Addresses of many schools from a spreadsheet, saved as CSV: all of them or none (docs/import.md)
    #[command(after_help = "Example: hallpass import senders addresses.csv --organisation norfolk --dry-run")]
    Senders(Addresses),
}

#[derive(Debug, clap::Args)]
struct Gias {
    #[command(flatten)]
    schools: Schools,
    /// The register's links file, which says who took over from closed schools
    #[arg(long, value_name = "FILE")]
    links: Option<PathBuf>,
    /// Only the schools of this authority: its three digits, such as 926
    #[arg(long, value_name = "CODE", conflicts_with = "trust")]
    authority: Option<String>,
    /// Only the schools of this trust: its UID, such as 2044
    #[arg(long, value_name = "UID")]
    trust: Option<String>,
}

#[derive(Debug, clap::Args)]
struct Schools {
    /// The file
    file: PathBuf,
    /// The organisation that runs these schools' lists
    #[arg(long, value_name = "SLUG")]
    organisation: Slug,
    /// Only say what would happen
    #[arg(long)]
    dry_run: bool,
    /// Write every row that was not taken, every value left out and every change to this file
    #[arg(long, value_name = "FILE.csv")]
    report: Option<PathBuf>,
    /// Publish afterwards
    #[arg(long, conflicts_with = "dry_run")]
    publish: bool,
}

#[derive(Debug, clap::Args)]
struct Addresses {
    /// The file
    file: PathBuf,
    /// The organisation that runs these schools' lists
    #[arg(long, value_name = "SLUG")]
    organisation: Slug,
    /// Only say what would happen
    #[arg(long)]
    dry_run: bool,
    /// Publish afterwards
    #[arg(long, conflicts_with = "dry_run")]
    publish: bool,
}

impl Import {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        match self.what {
            What::Gias(gias) => {
                let selection = match (gias.authority, gias.trust) {
                    (Some(code), _) => Selection::Authority(code),
                    (None, Some(uid)) => Selection::Trust(uid),
                    (None, None) => Selection::All,
                };
                let mut batch = read(&gias.schools.file, |input| import::read_gias(input, &selection).map_err(one))?;
                if let Some(links) = &gias.links {
                    batch.set_links(read(links, |input| import::read_links(input).map_err(one))?);
                }
                schools(common, gias.schools, batch).await
            }
            What::Csv(csv) => {
                let batch = read(&csv.file, |input| import::read_schools(input).map_err(one))?;
                schools(common, csv, batch).await
            }
            What::Senders(addresses) => senders(common, addresses).await,
        }
    }
}

fn one(fault: Fault) -> Vec<Fault> {
    vec![fault]
}

/// Reads a file with progress, or says which lines to mend.
fn read<T>(path: &Path, read: impl FnOnce(Watched<BufReader<File>>) -> Result<T, Vec<Fault>>) -> Result<T, Failure> {
    let file = File::open(path).map_err(|error| Failure::file(path, &error))?;
    let length = file.metadata().map_err(|error| Failure::file(path, &error))?.len();
    let input = Watched { inner: BufReader::new(file), done: 0, length, progress: say::Progress::new() };
    read(input).map_err(|faults| Failure::Faults(path.to_owned(), faults))
}

/// A reader that shows how far it is, in kilobytes.
struct Watched<R> {
    inner: R,
    done: u64,
    length: u64,
    progress: say::Progress,
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.done += read as u64;
        let kilobytes = |bytes: u64| usize::try_from(bytes / 1024).unwrap_or(usize::MAX);
        self.progress.set(kilobytes(self.done), kilobytes(self.length));
        Ok(read)
    }
}

async fn schools(common: &Common, options: Schools, batch: Batch) -> Result<(), Failure> {
    let service = open(common, Beginning::Refused).await?;
    let progress = say::Progress::new();
    let imported = service
        .import_schools(batch, &options.organisation, options.dry_run, &actor(), &mut |done, of| progress.set(done, of))
        .await?;
    drop(progress);
    print_schools(&imported, options.dry_run);
    if let Some(path) = &options.report {
        let bytes = report::write(&imported).map_err(|error| Failure::Message(error.to_string()))?;
        super::county_file::save(path, &bytes)?;
        say::say("import-report", &[("file", Arg::from(path.display().to_string()))]);
    }
    if options.publish {
        super::publish::publish(&service, &Scope::All).await?;
    }
    Ok(())
}

fn print_schools(imported: &Imported, dry_run: bool) {
    for verb in [Verb::Add, Verb::Change, Verb::Keep] {
        let steps: Vec<&import::Step> = imported.steps.iter().filter(|step| step.verb == verb).collect();
        for step in steps.iter().take(SHOWN_MAX) {
            let what = say::message("apply-school", &[("name", Arg::from(step.school.as_str()))]);
            say::line(&step_line(verb, &what, &step.fields.join(", ")));
        }
        more(steps.len());
    }
    for weight in [Weight::NotTaken, Weight::NoValue, Weight::Note] {
        let findings: Vec<&Finding> = imported.findings.iter().filter(|f| f.weight == weight).collect();
        for finding in findings.iter().take(SHOWN_MAX) {
            say::say(
                &format!("import-{}", weight.as_str()),
                &[
                    ("line", Arg::from(finding.line.to_string())),
                    ("school", Arg::from(finding.school.as_str())),
                    ("column", Arg::from(finding.column)),
                    ("why", Arg::from(say::problem(&*finding.problem))),
                ],
            );
        }
        more(findings.len());
    }
    let counts = [
        ("rows", imported.rows),
        ("elsewhere", imported.elsewhere),
        ("left_out", imported.findings_of(Weight::LeftOut)),
        ("not_taken", imported.findings_of(Weight::NotTaken)),
        ("mended", imported.mended),
        ("no_value", imported.findings_of(Weight::NoValue)),
        ("unchanged", imported.unchanged),
    ];
    let counts = counts.map(|(name, count)| (name, Arg::from(count)));
    say::say("import-rows", &counts);
    say::say("import-mended", &counts);
    let totals = [
        ("added", Arg::from(imported.count(Verb::Add))),
        ("changed", Arg::from(imported.count(Verb::Change))),
        ("kept", Arg::from(imported.count(Verb::Keep))),
        ("unchanged", Arg::from(imported.unchanged)),
    ];
    say::say(ending(imported.changes_anything(), dry_run), &totals);
}

fn ending(changes: bool, dry_run: bool) -> &'static str {
    match (changes, dry_run) {
        (false, _) => "import-nothing",
        (true, true) => "import-would",
        (true, false) => "import-done",
    }
}

fn step_line(verb: Verb, what: &str, fields: &str) -> String {
    let verb = match verb {
        Verb::Add => "apply-verb-add",
        Verb::Change => "apply-verb-change",
        Verb::Retire => "apply-verb-retire",
        Verb::Keep => "import-verb-keep",
    };
    let verb = say::message(verb, &[]);
    if fields.is_empty() { format!("{verb} {what}") } else { format!("{verb} {what} ({fields})") }
}

/// Says that there are more lines than were shown.
fn more(count: usize) {
    if count > SHOWN_MAX {
        say::say("and-more", &[("count", Arg::from(count - SHOWN_MAX))]);
    }
}

async fn senders(common: &Common, options: Addresses) -> Result<(), Failure> {
    let list = read(&options.file, import::read_senders)?;
    let service = open(common, Beginning::Refused).await?;
    let progress = say::Progress::new();
    let plan = service
        .import_senders(&list, &options.organisation, options.dry_run, &actor(), &mut |done, of| progress.set(done, of))
        .await
        .map_err(|refusal| match refusal {
            Refusal::Faults(faults) => Failure::Faults(options.file.clone(), faults),
            Refusal::Service(error) => error.into(),
        })?;
    drop(progress);
    print_senders(&plan, list.rows(), options.dry_run);
    if options.publish {
        super::publish::publish(&service, &Scope::All).await?;
    }
    Ok(())
}

fn print_senders(plan: &Plan, rows: usize, dry_run: bool) {
    for verb in [Verb::Add, Verb::Change, Verb::Keep] {
        let steps: Vec<&Step> = plan.steps.iter().filter(|step| step.verb == verb).collect();
        for step in steps.iter().take(SHOWN_MAX) {
            let Subject::Sender { school: Some(school), address } = &step.subject else { continue };
            let args = [("name", Arg::from(address.to_string())), ("school", Arg::from(school.as_str()))];
            say::line(&step_line(verb, &say::message("apply-sender", &args), &step.fields.join(", ")));
        }
        more(steps.len());
    }
    for (line, address) in plan.personal.iter().take(SHOWN_MAX) {
        let args = [("line", Arg::from(line.to_string())), ("address", Arg::from(address.to_string()))];
        say::say("apply-personal", &args);
    }
    more(plan.personal.len());
    let kept = plan.count(Verb::Keep);
    let totals = [
        ("added", Arg::from(plan.count(Verb::Add))),
        ("changed", Arg::from(plan.count(Verb::Change))),
        ("kept", Arg::from(kept)),
        ("unchanged", Arg::from(rows - plan.steps.len())),
    ];
    say::say(ending(plan.changes_anything(), dry_run), &totals);
}
