//! The served demo's API against its own description, by schemathesis.

use crate::demo::Demo;
use crate::options::Options;
use crate::report::Report;
use crate::{readers, run, setup};

const NAME: &str = "API (schemathesis)";

/// Serves the demo and lets schemathesis ask it.
pub fn run(options: &Options, report: &mut Report, tools: &setup::Tools, demo: &Demo) {
    if let Some(why) = tools.lacking(&["python3", "python packages"]) {
        report.missing(NAME, &why);
        return;
    }
    report.step(NAME, || {
        let server = demo.serve()?;
        let mut command = run::program(setup::python());
        command.arg(run::root().join("tests/readers/api.py")).arg(server.address());
        readers::judge(&mut command, options)
    });
}
