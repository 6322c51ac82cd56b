//! The readers that we did not write: each reads the exported demo and says what it found, and
//! that is compared with the county files.

use crate::demo::{Demo, FILES};
use crate::options::Options;
use crate::report::{Count, Report};
use crate::{run, setup};
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

const LIMIT: Duration = Duration::from_mins(20);

#[derive(Clone, Copy)]
enum Language {
    Python,
    JavaScript,
}

impl Language {
    fn needs(self) -> &'static [&'static str] {
        match self {
            Self::Python => &["python3", "python packages"],
            Self::JavaScript => &["node", "npm packages of the readers"],
        }
    }

    fn program(self) -> Command {
        match self {
            Self::Python => run::program(setup::python()),
            Self::JavaScript => run::program("node"),
        }
    }
}

struct Reader {
    name: &'static str,
    file: &'static str,
    language: Language,
    /// Beyond what its language needs.
    needs: &'static [&'static str],
}

const READERS: &[Reader] = &[
    Reader { name: "contacts (vobject)", file: "contacts.py", language: Language::Python, needs: &[] },
    Reader { name: "contacts (ical.js)", file: "contacts.mjs", language: Language::JavaScript, needs: &[] },
    Reader { name: "Outlook contacts", file: "outlook.py", language: Language::Python, needs: &[] },
    Reader { name: "filters and plain lists", file: "filters.py", language: Language::Python, needs: &[] },
    Reader { name: "Sieve (sievelib, Dovecot)", file: "sieve.py", language: Language::Python, needs: &["sieve-test"] },
    Reader { name: "signed lists", file: "lists.py", language: Language::Python, needs: &[] },
    Reader {
        name: "letters",
        file: "letters.py",
        language: Language::Python,
        needs: &["qpdf", "pdftotext", "pdftoppm", "zbarimg"],
    },
    Reader { name: "pages (vnu)", file: "pages.mjs", language: Language::JavaScript, needs: &["java"] },
];

/// What each school should list, worked out from the county files alone.
pub fn expectations(demo: &Demo) -> Result<PathBuf, String> {
    let file = demo.folder.join("expected.json");
    let script = run::root().join("tests/readers/expect.py");
    let mut command = run::program("python3");
    command.arg(script).arg("--out").arg(&file).args(FILES);
    run::quiet(&mut command)?;
    Ok(file)
}

/// Runs every reader whose tools are there.
pub fn run(options: &Options, report: &mut Report, tools: &setup::Tools, demo: &Demo) {
    for reader in READERS {
        let needs = [reader.language.needs(), reader.needs].concat();
        if let Some(why) = tools.lacking(&needs) {
            report.missing(reader.name, &why);
            continue;
        }
        report.step(reader.name, || {
            let expected = expectations(demo)?;
            let mut command = reader.language.program();
            command.arg(run::root().join("tests/readers").join(reader.file)).arg(&demo.export).arg(expected);
            judge(&mut command, options)
        });
    }
}

/// Runs a program whose last line is `N passed, N failed`.
pub fn judge(command: &mut Command, options: &Options) -> Result<Count, String> {
    command
        .envs(options.depth.environment())
        // Python must not leave compiled files beside its sources.
        .env("PYTHONDONTWRITEBYTECODE", "1");
    let answer = run::watched(command, LIMIT)?;
    let count = Count::of_reader(&answer.output).ok_or("it did not say how many checks passed")?;
    Ok(count.with_exit(answer.ok))
}
