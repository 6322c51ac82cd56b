//! Schools from registers and spreadsheets, and their addresses in bulk.

mod command;
mod dirt;
mod gias;
mod senders;
mod spreadsheet;

use hallpass::service::apply::Verb;
use hallpass::service::import::{Batch, Imported};

use crate::support::{Desk, p};

const NORFOLK: &[u8] = include_bytes!("../data/import/norfolk-cut.csv");

impl Desk {
    async fn import_into(&self, batch: Batch, organisation: &str, dry_run: bool) -> Imported {
        self.service.import_schools(batch, &p(organisation), dry_run, &Self::actor(), &mut |_, _| {}).await.unwrap()
    }

    async fn import(&self, batch: Batch) -> Imported {
        self.import_into(batch, "wensum", false).await
    }
}

/// The steps in short: `+` add, `~` change, `=` keep.
fn short(imported: &Imported) -> Vec<String> {
    let steps = imported.steps.iter().map(|step| {
        let verb = match step.verb {
            Verb::Add => '+',
            Verb::Change => '~',
            Verb::Retire => '-',
            Verb::Keep => '=',
        };
        format!("{verb}{} {}", step.school, step.fields.join(" ")).trim().to_owned()
    });
    steps.collect()
}

/// The findings in short: line, weight, column, code.
fn told(imported: &Imported) -> Vec<String> {
    let findings = imported.findings.iter();
    findings.map(|f| format!("{} {} {} {}", f.line, f.weight.as_str(), f.column, f.problem.code())).collect()
}
