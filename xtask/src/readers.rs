//! The readers that we did not write: each reads the exported demo and says what it found, and
//! that is compared with the county files.

use crate::demo::{Demo, FILES, PUBLIC_URL};
use crate::options::{Depth, Options};
use crate::report::{Count, Report};
use crate::{run, setup};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const LIMIT: Duration = Duration::from_mins(20);
/// Where nothing is sampled: every page in every language and every look.
const SWEEP_LIMIT: Duration = Duration::from_hours(4);

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

/// A program that reads an export.
pub struct Reader {
    pub name: &'static str,
    file: &'static str,
    language: Language,
    /// Beyond what its language needs.
    needs: &'static [&'static str],
    /// Whether it reads a file that a pause changes.
    after_pause: bool,
    /// Whether it reads the schools that it is told, and not whatever is there.
    pub by_school: bool,
}

impl Reader {
    /// What it needs and is not there.
    pub fn lacking(&self, tools: &setup::Tools) -> Option<String> {
        tools.lacking(&[self.language.needs(), self.needs].concat())
    }

    /// The program on an export.
    pub fn on(&self, export: &Path, expected: &Path) -> Command {
        let mut command = self.language.program();
        command.arg(run::root().join("tests/readers").join(self.file)).arg(export).arg(expected);
        command
    }
}

const fn reader(name: &'static str, file: &'static str, language: Language) -> Reader {
    Reader { name, file, language, needs: &[], after_pause: true, by_school: true }
}

/// Every reader.
pub const READERS: &[Reader] = &[
    reader("contacts (vobject)", "contacts.py", Language::Python),
    reader("contacts (ical.js)", "contacts.mjs", Language::JavaScript),
    reader("Outlook contacts", "outlook.py", Language::Python),
    reader("filters and plain lists", "filters.py", Language::Python),
    reader("signed lists", "lists.py", Language::Python),
    Reader {
        needs: &["node"],
        after_pause: false,
        by_school: false,
        ..reader("example programs", "examples.py", Language::Python)
    },
    Reader {
        needs: &["spamassassin"],
        by_school: false,
        ..reader("lists for mail systems", "desk.py", Language::Python)
    },
    Reader { needs: &["sieve-test"], ..reader("Sieve (sievelib, Dovecot)", "sieve.py", Language::Python) },
    Reader { needs: &["zbarimg"], after_pause: false, ..reader("codes", "codes.py", Language::Python) },
    Reader {
        needs: &["qpdf", "pdftotext", "pdftoppm", "zbarimg"],
        after_pause: false,
        ..reader("letters", "letters.py", Language::Python)
    },
    Reader {
        needs: &["qpdf", "pdftotext", "pdftoppm", "zbarimg"],
        after_pause: false,
        ..reader("slips, labels, cards, posters", "prints.py", Language::Python)
    },
    reader("pages (html5lib)", "pages.py", Language::Python),
    Reader {
        needs: &["java"],
        after_pause: false,
        by_school: false,
        ..reader("pages (vnu)", "pages.mjs", Language::JavaScript)
    },
];

/// Reads print-ready batches instead of an export.
const BATCHES: Reader = Reader {
    needs: &["qpdf", "pdftoppm", "zbarimg"],
    after_pause: false,
    ..reader("letters in batches", "batches.py", Language::Python)
};

/// An address that is paused by command, after everything was read once.
const PAUSED: [&str; 2] = ["hillside-primary", "office@hillside.wensum-schools.example"];

/// What each school should list, worked out from the county files alone and the addresses (each
/// with its school) that were paused since.
pub fn expectations(demo: &Demo, paused: &[[&str; 2]]) -> Result<PathBuf, String> {
    let file = demo.folder.join(if paused.is_empty() { "expected.json" } else { "expected-paused.json" });
    let script = run::root().join("tests/readers/expect.py");
    let mut command = run::program("python3");
    command.arg(script).arg("--out").arg(&file).args(["--public-url", PUBLIC_URL]);
    for pause in paused {
        command.arg("--pause").args(pause);
    }
    command.args(FILES);
    run::quiet(&mut command)?;
    Ok(file)
}

/// Runs every reader whose tools are there.
pub fn run(options: &Options, report: &mut Report, tools: &setup::Tools, demo: &Demo) {
    for reader in READERS {
        if let Some(why) = reader.lacking(tools) {
            report.missing(reader.name, &why);
            continue;
        }
        report.step(reader.name, || {
            let mut command = reader.on(&demo.export, &expectations(demo, &[])?);
            judge(&mut command, options)
        });
    }
    batches(options, report, tools, demo);
}

/// Binds the letters of the demo into batches and has them read.
fn batches(options: &Options, report: &mut Report, tools: &setup::Tools, demo: &Demo) {
    if let Some(why) = BATCHES.lacking(tools) {
        report.missing(BATCHES.name, &why);
        return;
    }
    report.step(BATCHES.name, || {
        let folder = demo.folder.join("batches");
        run::fresh_folder(&folder)?;
        let out = folder.to_str().ok_or("the checkout's path is not UTF-8")?;
        demo.command(&["bulk"], &["--as", "letter,letter-us", "--batches=5", "--two-sided", "--out", out])?;
        judge(&mut BATCHES.on(&folder, &expectations(demo, &[])?), options)
    });
}

/// Pauses an address, exports anew, and lets those readers look again that can tell.
pub fn run_after_pause(options: &Options, report: &mut Report, tools: &setup::Tools, demo: &Demo) {
    let export = demo.folder.join("export-paused");
    let paused = report.step("pause and export again", || {
        let [school, address] = PAUSED;
        demo.command(&["pause"], &[address, "--school", school, "--reason", "the tests pause it"])?;
        demo.export_to(&export)?;
        Ok(Count { passed: 2, failed: 0 })
    });
    if !paused {
        return;
    }
    for reader in READERS.iter().filter(|reader| reader.after_pause && reader.lacking(tools).is_none()) {
        report.step(&format!("{} after a pause", reader.name), || {
            let mut command = reader.on(&export, &expectations(demo, &[PAUSED])?);
            command.env("HALLPASS_EARLIER", &demo.export);
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
    let limit = if options.depth == Depth::Everything { SWEEP_LIMIT } else { LIMIT };
    let answer = run::watched(command, limit)?;
    let count = Count::of_reader(&answer.output).ok_or("it did not say how many checks passed")?;
    Ok(count.with_exit(answer.ok))
}
