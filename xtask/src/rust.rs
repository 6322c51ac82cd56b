//! What cargo itself can judge: format, lints, licences, tests.

use crate::options::{Group, Options};
use crate::postgres::Postgres;
use crate::report::{Count, Report};
use crate::run;
use std::process::Command;
use std::time::Duration;

/// A cold build of everything takes about a quarter of an hour on two cores.
const LIMIT: Duration = Duration::from_mins(45);

/// `cargo fmt`, `clippy`, and `cargo deny` where somebody has installed it.
pub fn lint(report: &mut Report) {
    report.step("cargo fmt", || once(&mut run::cargo(&["fmt", "--all", "--check"])));
    report.step("cargo clippy", || {
        once(&mut run::cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]))
    });
    if run::find("cargo-deny").is_some() || run::quiet(&mut run::cargo(&["deny", "--version"])).is_ok() {
        report.step("cargo deny", || once(&mut run::cargo(&["deny", "check", "bans", "licenses", "sources"])));
    } else {
        report.skip("cargo deny", "cargo-deny is not installed here; the public CI has it");
    }
}

fn once(command: &mut Command) -> Result<Count, String> {
    let answer = run::watched(command, LIMIT)?;
    Ok(if answer.ok { Count::PASS } else { Count::FAIL })
}

/// `cargo test`, on `PostgreSQL` too where that was chosen.
pub fn test(options: &Options, report: &mut Report, lacking: Option<&str>) {
    let mut postgres = None;
    if options.wants(Group::Postgres) {
        match lacking {
            Some(why) => report.missing("PostgreSQL", why),
            None => {
                report.step("PostgreSQL starts", || {
                    postgres = Some(Postgres::start()?);
                    Ok(Count::PASS)
                });
            }
        }
    }
    report.step("cargo test", || {
        let mut command = run::cargo(&["test", "--workspace", "--no-fail-fast"]);
        command.envs(options.depth.environment());
        if let Some(postgres) = &postgres {
            command.env("HALLPASS_TEST_POSTGRES", postgres.url());
        }
        let answer = run::watched(&mut command, LIMIT)?;
        Ok(Count::of_cargo_test(&answer.output).with_exit(answer.ok))
    });
}
