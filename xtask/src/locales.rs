//! `cargo xtask locales`: what each language still lacks of the texts that families read.

use crate::options::Options;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

/// Texts for people who run the service; they need not be translated.
const FOR_OPERATORS: [&str; 5] = ["backup.ftl", "bulk.ftl", "cli.ftl", "import.ftl", "problem.ftl"];

pub fn run(_: &Options) -> ExitCode {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/locales");
    match report(&locales) {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{}: {problem}", locales.display());
            ExitCode::FAILURE
        }
    }
}

/// The languages that have a letter of their own, English first.
pub fn with_letter() -> Result<Vec<String>, String> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/locales");
    let tags = names(&locales).map_err(|problem| format!("{}: {problem}", locales.display()))?;
    let mut tags: Vec<_> = tags.into_iter().filter(|tag| locales.join(tag).join("letter.ftl").is_file()).collect();
    tags.sort_by_key(|tag| tag != "en");
    Ok(tags)
}

fn report(locales: &Path) -> io::Result<String> {
    let english = locales.join("en");
    let files: BTreeSet<String> = names(&english)?
        .into_iter()
        .filter(|name| {
            Path::new(name).extension().is_some_and(|ending| ending == "ftl") && !FOR_OPERATORS.contains(&&**name)
        })
        .collect();
    let mut text = String::new();
    for tag in names(locales)?.into_iter().filter(|tag| tag != "en") {
        let folder = locales.join(&tag);
        let mut lacks = Vec::new();
        for file in &files {
            let wanted = ids(&english.join(file))?;
            let path = folder.join(file);
            let missing = if path.exists() { wanted.difference(&ids(&path)?).count() } else { wanted.len() };
            if missing > 0 {
                lacks.push(format!("{file} {missing} of {}", wanted.len()));
            }
        }
        let about = fs::read_to_string(folder.join("locale.toml"))?;
        let checked = if about.contains("\nchecked") { "checked" } else { "unchecked" };
        let lacks = if lacks.is_empty() { "lacks nothing".to_owned() } else { format!("lacks {}", lacks.join(", ")) };
        let _ = writeln!(text, "{tag:<8} {checked:<10} {lacks}");
    }
    Ok(text)
}

fn names(folder: &Path) -> io::Result<BTreeSet<String>> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}

/// The ids of a file's messages: what stands at the start of a line, before an equals sign.
fn ids(file: &Path) -> io::Result<BTreeSet<String>> {
    let text = fs::read_to_string(file)?;
    let starts = |line: &&str| line.starts_with(|symbol: char| symbol.is_ascii_lowercase());
    let id = |line: &str| line.split_once('=').map(|(id, _)| id.trim().to_owned());
    Ok(text.lines().filter(starts).filter_map(id).collect())
}
