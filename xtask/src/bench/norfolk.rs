//! `cargo xtask bench norfolk`: a real county's register, and everything it would print in one go.

use super::usage::{self, Usage};
use super::{Figure, machine, table};
use crate::demo::{Demo, Profile};
use crate::norfolk;
use crate::options::Options;
use crate::run;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::thread;
use std::time::Duration;

const LIMIT: Duration = Duration::from_mins(30);
/// What the county prints, in its three most spoken languages.
const LANGUAGES: &str = "en,pl,ur";
/// How often the large register repeats the county, to be as long as England's: some 65,000 rows.
const REPEATED: usize = 155;

pub fn run(options: &Options) -> ExitCode {
    match measure(options) {
        Ok(figures) => {
            print!("{}", table(&figures));
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}\n{}", machine());
            ExitCode::FAILURE
        }
    }
}

fn measure(options: &Options) -> Result<Vec<Figure>, String> {
    let demo = Demo::published(Profile::Release)?;
    let (norfolk, _) = norfolk::make(&demo, options)?;
    let mut figures = vec![import(&norfolk)?];
    for sheets in SHEETS {
        figures.extend(printed(&norfolk, sheets)?);
    }
    Ok(figures)
}

/// The printed sheets that a county sends home with every child.
const SHEETS: [&str; 2] = ["letter", "letter,slips"];

/// One authority out of a register as long as England's, looked at without taking anything.
fn import(norfolk: &Demo) -> Result<Figure, String> {
    let county = std::fs::read(norfolk.folder.join("register.csv")).map_err(|error| error.to_string())?;
    let end = county.iter().position(|byte| *byte == b'\n').ok_or("the register is empty")?;
    let (heading, rows) = county.split_at(end + 1);
    let mut register = heading.to_vec();
    // Of other authorities, but for the last time.
    let others: Vec<u8> = replaced(rows, b",\"926\",", b",\"925\",");
    for _ in 1..REPEATED {
        register.extend_from_slice(&others);
    }
    register.extend_from_slice(rows);
    let file = norfolk.folder.join("england.csv");
    std::fs::write(&file, &register).map_err(|error| format!("{}: {error}", file.display()))?;
    let path = file.to_str().ok_or("the checkout's path is not UTF-8")?;
    let arguments = [path, "--authority", "926", "--organisation", "norfolk", "--dry-run"];
    let usage = usage::measured(&mut norfolk.program(&["import", "gias"], &arguments), LIMIT)?;
    let rows = register.split(|byte| *byte == b'\n').count() - 1;
    Ok(Figure::new(
        "one authority out of a register",
        told(usage),
        format!("{rows} lines, {:.0} MB, --dry-run", megabytes(register.len())),
    ))
}

fn replaced(text: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut result = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        if text[at..].starts_with(from) {
            result.extend_from_slice(to);
            at += from.len();
        } else {
            result.push(text[at]);
            at += 1;
        }
    }
    result
}

/// One kind of sheet for every school: as files of their own, and bound; the second killed in the middle and
/// resumed, which must end with the same files.
fn printed(norfolk: &Demo, sheets: &str) -> Result<Vec<Figure>, String> {
    let mut figures = Vec::new();
    for (how, packing) in [("a file each", &[][..]), ("in batches of 100", &["--batches", "--two-sided"])] {
        let whole = fresh(norfolk, &format!("bulk-{sheets}-{}", packing.len()))?;
        let usage = usage::measured(&mut bulk(norfolk, sheets, packing, &whole), LIMIT)?;
        let files = tree(&whole)?;
        let pdfs: Vec<usize> = files
            .iter()
            .filter(|(name, _)| name.extension().is_some_and(|e| e == "pdf"))
            .map(|(_, b)| b.len())
            .collect();
        let count = rows(&files)?;
        #[expect(clippy::cast_precision_loss, reason = "a count of sheets")]
        let rate = count as f64 / usage.cpu_seconds;
        let bytes = megabytes(pdfs.iter().sum());
        figures.push(Figure::new(
            format!("{sheets} of all schools in three languages, {how}"),
            format!("{}; {rate:.0} a CPU-second", told(usage)),
            format!("{count} in {} files, {bytes:.1} MB; start and disk included", pdfs.len()),
        ));
        let again = usage::measured(&mut bulk(norfolk, sheets, packing, &whole), LIMIT)?;
        figures.push(Figure::new(format!("{sheets}, {how}, the same again"), told(again), "nothing made"));
        let resumed = resume(norfolk, sheets, packing, usage.seconds, &files)?;
        figures.push(Figure::new(format!("{sheets}, {how}, killed and resumed"), resumed, "the same files"));
    }
    Ok(figures)
}

fn resume(
    norfolk: &Demo,
    sheets: &str,
    packing: &[&str],
    seconds: f64,
    expected: &BTreeMap<PathBuf, Vec<u8>>,
) -> Result<String, String> {
    let mut told = String::new();
    for part in [0.3, 0.6, 0.9] {
        let folder = fresh(norfolk, &format!("cut-{sheets}-{}", packing.len()))?;
        let mut command = bulk(norfolk, sheets, packing, &folder);
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let mut child = child.map_err(|error| error.to_string())?;
        thread::sleep(Duration::from_secs_f64(seconds * part));
        let ended = child.try_wait().map_err(|error| error.to_string())?.is_some();
        // SIGKILL, as a power cut.
        let _ = child.kill();
        let _ = child.wait();
        let there = tree(&folder)?.keys().filter(|name| name.extension().is_some_and(|e| e == "pdf")).count();
        usage::measured(&mut bulk(norfolk, sheets, packing, &folder), LIMIT)?;
        if tree(&folder)? != *expected {
            return Err(format!("{sheets} {packing:?}: resumed after a kill at {part}, but the files differ"));
        }
        let when = if ended { "ended before" } else { "files there" };
        let _ = write!(told, "{}{:.0} %: {there} {when}", if told.is_empty() { "" } else { "; " }, part * 100.0);
    }
    Ok(told)
}

fn bulk(norfolk: &Demo, sheets: &str, packing: &[&str], out: &Path) -> Command {
    let mut command = norfolk.program(&["bulk"], &["--as", sheets, "--locale", LANGUAGES]);
    command.args(packing).arg("--out").arg(out);
    command
}

fn fresh(norfolk: &Demo, name: &str) -> Result<PathBuf, String> {
    let folder = norfolk.folder.join(name);
    run::fresh_folder(&folder)?;
    Ok(folder)
}

/// Everything below a folder that people see.
fn tree(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>, String> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(&next).map_err(|error| format!("{}: {error}", next.display()))? {
            let path = entry.map_err(|error| error.to_string())?.path();
            if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')) {
                continue;
            }
            if path.is_dir() {
                open.push(path);
            } else {
                let bytes = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                files.insert(path.strip_prefix(folder).unwrap_or(&path).to_owned(), bytes);
            }
        }
    }
    Ok(files)
}

/// How many rows the manifest has.
fn rows(files: &BTreeMap<PathBuf, Vec<u8>>) -> Result<usize, String> {
    let manifest = files.get(Path::new("manifest.csv")).ok_or("there is no manifest")?;
    Ok(manifest.split(|byte| *byte == b'\n').count().saturating_sub(2))
}

fn told(usage: Usage) -> String {
    format!("{:.2} s, {:.2} s of CPU, {:.0} MB of memory", usage.seconds, usage.cpu_seconds, usage.peak_megabytes)
}

#[expect(clippy::cast_precision_loss, reason = "a size for people")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_authorities_are_replaced() {
        assert_eq!(replaced(b"1,\"926\",x\n2,\"926\",y\n", b",\"926\",", b",\"925\","), b"1,\"925\",x\n2,\"925\",y\n");
    }
}
