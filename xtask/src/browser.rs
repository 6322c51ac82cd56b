//! The served demo in a real browser, and its bytes against the export.

use crate::demo::Demo;
use crate::options::{Depth, Options};
use crate::report::{Count, Report};
use crate::{readers, run, setup};

const TESTS: &[(&str, &str)] = &[
    ("export equals server", "same-bytes.mjs"),
    ("page budget and headers", "budget.mjs"),
    ("pages in Chromium", "pages.mjs"),
    ("every page in every language", "looks.mjs"),
    ("Lighthouse", "lighthouse.mjs"),
    ("find your school", "find.mjs"),
    ("the check of an e-mail", "check.mjs"),
    ("parents and their mail in Chromium", "mail.mjs"),
    ("two schools together", "together.mjs"),
    ("the list on schools' own websites", "embed.mjs"),
    ("how lists of names are read", "merge-units.mjs"),
    ("letters with names", "merge.mjs"),
];

/// Serves the demo and runs every browser test against it.
pub fn run(options: &Options, report: &mut Report, tools: &setup::Tools, demo: &Demo) {
    let needs = [
        "node",
        "npm packages of the browser tests",
        "chromium",
        "python3",
        "qpdf",
        "zbarimg",
        "pdftotext",
        "pdftoppm",
    ];
    if let Some(why) = tools.lacking(&needs) {
        report.missing("browser", &why);
        return;
    }
    let mut server = None;
    report.step("hallpass serve", || {
        server = Some(demo.serve()?);
        Ok(Count::PASS)
    });
    let Some(server) = server else { return };
    for (name, file) in TESTS {
        report.step(name, || {
            let expected = readers::expectations(demo, &[])?;
            let mut command = run::program("node");
            command
                .arg(run::root().join("tests/browser").join(file))
                .arg(server.address())
                .arg(&demo.export)
                .arg(expected)
                .arg(run::scratch("screens"))
                // Where the readers' packages are installed, files that the browser made are judged by them, too.
                .env("HALLPASS_PYTHON", setup::python());
            readers::judge(&mut command, options)
        });
    }
    if options.depth == Depth::Everything {
        wordpress(options, report, tools, demo);
    }
    report.step("hallpass serve stops when asked", || Ok(if server.stop() { Count::PASS } else { Count::FAIL }));
}

/// A real `WordPress` that takes the list in. It needs a site whose links it can follow.
fn wordpress(options: &Options, report: &mut Report, tools: &setup::Tools, demo: &Demo) {
    const NAME: &str = "the list in Debian's WordPress";
    if let Some(why) = tools.lacking(&["wordpress", "wordpress theme", "php", "php-mysql", "mariadbd", "mariadb"]) {
        report.missing(NAME, &why);
        return;
    }
    report.step(NAME, || {
        let server = demo.serve_as_itself()?;
        let mut command = run::program("node");
        command
            .arg(run::root().join("tests/browser/wordpress.mjs"))
            .arg(server.address())
            .args(["-", "-"])
            .arg(run::scratch("screens"));
        readers::judge(&mut command, options)
    });
}
