//! A whole real county: its register is imported, its addresses come as a table, everything is
//! published and exported, and a part chosen at random is read back by programs we did not write.

use crate::demo::{Demo, PUBLIC_URL};
use crate::options::Options;
use crate::readers::{self, READERS};
use crate::report::{Count, Report};
use crate::{run, setup};
use std::path::{Path, PathBuf};

/// Imports, publishes, exports and reads back.
pub fn run(options: &Options, report: &mut Report, tools: &setup::Tools, demo: &Demo) {
    let mut made = None;
    report.step("Norfolk's register: import, addresses, publish, export", || {
        made = Some(make(demo, options)?);
        Ok(Count { passed: 6, failed: 0 })
    });
    let Some((norfolk, expected)) = made else { return };
    for reader in READERS.iter().filter(|reader| reader.by_school) {
        if let Some(why) = reader.lacking(tools) {
            report.missing(&format!("Norfolk: {}", reader.name), &why);
            continue;
        }
        report.step(&format!("Norfolk: {}", reader.name), || {
            readers::judge(&mut reader.on(&norfolk.export, &expected), options)
        });
    }
}

/// A store with the county, published and exported, and what a part of its schools should list.
pub fn make(demo: &Demo, options: &Options) -> Result<(Demo, PathBuf), String> {
    let folder = run::scratch("norfolk");
    run::fresh_folder(&folder)?;
    let norfolk = demo.beside(folder.clone());
    let register = folder.join("register.csv");
    let [county, addresses, dump] = ["county.toml", "addresses.csv", "dump.toml"].map(|name| folder.join(name));
    script(options, &["bring", text(&folder)?])?;
    norfolk.command(&["apply"], &[text(&county)?])?;
    let whose = ["--organisation", "norfolk"];
    norfolk.command(&["import", "gias"], &[&[text(&register)?, "--authority", "926"], &whose[..]].concat())?;
    norfolk.command(&["import", "senders"], &[&[text(&addresses)?], &whose[..]].concat())?;
    norfolk.command(&["county-file"], &["norfolk", "--output", text(&dump)?])?;
    script(options, &["complete", text(&dump)?])?;
    // The schools came from the register, so a file has to insist.
    norfolk.command(&["apply"], &[text(&dump)?, "--force"])?;
    norfolk.command(&["publish"], &["--all"])?;
    norfolk.export_to(&norfolk.export)?;
    let expected = folder.join("expected.json");
    let said = script(options, &["expect", text(&folder)?, text(&dump)?, PUBLIC_URL, text(&expected)?])?;
    print!("{said}");
    Ok((norfolk, expected))
}

fn script(options: &Options, arguments: &[&str]) -> Result<String, String> {
    let mut command = run::program("python3");
    command.arg(run::root().join("tests/readers/norfolk.py")).args(arguments);
    command.envs(options.depth.environment()).env("PYTHONDONTWRITEBYTECODE", "1");
    run::quiet(&mut command)
}

fn text(path: &Path) -> Result<&str, String> {
    path.to_str().ok_or_else(|| "the checkout's path is not UTF-8".to_owned())
}
