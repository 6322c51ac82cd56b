//! `cargo xtask test`: sets up what is needed, runs everything, and sums up.

use crate::demo::{Demo, Profile};
use crate::options::{Depth, Group, Options};
use crate::report::Report;
use crate::{api, browser, norfolk, readers, run, rust, setup};
use std::process::ExitCode;

pub fn run(options: &Options) -> ExitCode {
    announce(options);
    let mut report = Report::default();
    let tools = setup::prepare(options, &mut report);
    if options.wants(Group::Lint) {
        rust::lint(&mut report);
    }
    if options.wants(Group::Rust) || options.wants(Group::Postgres) {
        let lacking = tools.lacking(&["initdb", "setpriv"]);
        rust::test(options, &mut report, lacking.as_deref());
    }
    if options.wants(Group::Readers) || options.wants(Group::Browser) {
        let mut demo = None;
        report.step("demo", || {
            let (made, count) = Demo::make(Profile::Dev)?;
            demo = Some(made);
            Ok(count)
        });
        if let Some(demo) = &demo {
            if options.wants(Group::Readers) {
                readers::run(options, &mut report, &tools, demo);
                api::run(options, &mut report, &tools, demo);
            }
            if options.wants(Group::Browser) {
                browser::run(options, &mut report, &tools, demo);
            }
            // Last, because the server and the first export must show the same.
            if options.wants(Group::Readers) {
                readers::run_after_pause(options, &mut report, &tools, demo);
                norfolk::run(options, &mut report, &tools, demo);
            }
        }
    }
    let allow_missing = std::env::var_os("HALLPASS_ALLOW_MISSING").is_some_and(|value| value == "1");
    let (text, ok) = report.finish(allow_missing);
    print!("{text}");
    if ok { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn announce(options: &Options) {
    println!("In {}:", run::root().display());
    println!("  setup: check the tools, install what is missing");
    for group in &options.groups {
        println!("  {}: {}", group.name(), group.about());
    }
    println!(
        "Looking at {}.",
        match options.depth {
            Depth::Quick => "a few pages and letters",
            Depth::Sampled => "every school in some of its languages",
            Depth::Everything => "everything",
        }
    );
}
