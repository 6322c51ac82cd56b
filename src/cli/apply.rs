//! `hallpass apply`.

use std::path::{Path, PathBuf};

use crate::i18n::Arg;
use crate::service::apply::{Options, Plan, Refusal, Step, Subject, Verb};
use crate::service::county::{self, CountyFile};
use crate::service::{Scope, Service, crest};

use super::failure::Failure;
use super::load::load;
use super::open::{Beginning, actor, open};
use super::{Common, say};

/// Bring a county file in
///
/// Adds, changes, and retires only what an earlier apply of this file brought. It never resumes a
/// pause and never overwrites what somebody changed since, unless forced. All of it or nothing.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass apply wensum.toml --dry-run")]
pub struct Apply {
    /// The county file (TOML; docs/county-file.md)
    file: PathBuf,
    /// Only say what would happen
    #[arg(long)]
    dry_run: bool,
    /// Overwrite what somebody changed since the last apply
    #[arg(long)]
    force: bool,
    /// Publish afterwards
    #[arg(long, conflicts_with = "dry_run")]
    publish: bool,
}

impl Apply {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        let bytes = load(&self.file, county::FILE_MAX).map_err(|error| Failure::file(&self.file, &error))?;
        let folder = self.file.parent().unwrap_or(Path::new("")).to_owned();
        let county = read(&self.file, &bytes, &|path| load(&folder.join(path), crest::FILE_MAX))?;
        let service = open(common, Beginning::Allowed).await?;
        let options = Options { dry_run: self.dry_run, force: self.force };
        let plan = apply(&service, &self.file, &county, options).await?;
        print_plan(&plan, options);
        if self.publish {
            super::publish::publish(&service, &Scope::All).await?;
        }
        Ok(())
    }
}

/// Reads a county file, or says which lines to mend.
pub fn read(name: &Path, bytes: &[u8], load: county::LoadCrest<'_>) -> Result<CountyFile, Failure> {
    county::parse(bytes, load).map_err(|faults| Failure::Faults(name.to_owned(), faults))
}

/// Applies a county file, or says why not.
pub async fn apply(service: &Service, name: &Path, county: &CountyFile, options: Options) -> Result<Plan, Failure> {
    service.apply(county, options, &actor()).await.map_err(|refusal| match refusal {
        Refusal::Faults(faults) => Failure::Faults(name.to_owned(), faults),
        Refusal::Service(error) => error.into(),
    })
}

fn print_plan(plan: &Plan, options: Options) {
    for step in &plan.steps {
        say::line(&describe(step));
    }
    for (line, address) in &plan.personal {
        let args = [("line", Arg::from(line.to_string())), ("address", Arg::from(address.to_string()))];
        say::say("apply-personal", &args);
    }
    if !plan.absent.is_empty() {
        let names = plan.absent.iter().take(10).map(ToString::to_string).collect::<Vec<_>>().join(", ");
        say::say("apply-absent", &[("count", Arg::from(plan.absent.len())), ("schools", Arg::from(names))]);
    }
    if !plan.changes_anything() {
        say::say("apply-nothing", &[]);
        return;
    }
    let id = if options.dry_run { "apply-would" } else { "apply-done" };
    say::say(
        id,
        &[
            ("added", Arg::from(plan.count(Verb::Add))),
            ("changed", Arg::from(plan.count(Verb::Change))),
            ("retired", Arg::from(plan.count(Verb::Retire))),
            ("kept", Arg::from(plan.count(Verb::Keep))),
        ],
    );
}

fn describe(step: &Step) -> String {
    let verb = match step.verb {
        Verb::Add => "apply-verb-add",
        Verb::Change => "apply-verb-change",
        Verb::Retire => "apply-verb-retire",
        Verb::Keep => "apply-verb-keep",
    };
    let (id, name, school) = match &step.subject {
        Subject::Organisation(slug) => ("apply-organisation", slug.to_string(), None),
        Subject::School(slug) => ("apply-school", slug.to_string(), None),
        Subject::Sender { school: None, address } => ("apply-sender-shared", address.to_string(), None),
        Subject::Sender { school, address } => ("apply-sender", address.to_string(), school.as_ref()),
        Subject::Notice(provider) => ("apply-notice", provider.to_string(), None),
        Subject::Pause(address) => ("apply-pause", address.to_string(), None),
        Subject::Review(slug) => ("apply-review", slug.to_string(), None),
    };
    let mut args = vec![("name", Arg::from(name))];
    args.extend(school.map(|slug| ("school", Arg::from(slug.to_string()))));
    let what = say::message(id, &args);
    let fields = step.fields.join(", ");
    let verb = say::message(verb, &[]);
    if fields.is_empty() { format!("{verb} {what}") } else { format!("{verb} {what} ({fields})") }
}
