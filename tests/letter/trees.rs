//! The tag tree of every format in every language, a text file a format: `UPDATE_GOLDEN=1` writes them
//! anew.
//!
//! What was said is not said again: pieces of a sheet that are alike are counted, the English behind a
//! translation is that of the English file, and a format with the tree of an earlier one names it.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;

use hallpass::domain::LanguageTag;
use hallpass::render::letter::{Draft, Engine, Format, Look, Paper, contents, school_sheet};

use super::reader::Letter;
use crate::files::sample;

/// What can be printed, by its name.
enum Print {
    Letter(Paper, Look),
    Sheet(Format),
}

impl Print {
    /// The letters, then all else.
    fn all() -> impl Iterator<Item = Self> {
        let papers = |look| [Paper::A4, Paper::UsLetter].map(|paper| Self::Letter(paper, look));
        Look::ALL.into_iter().flat_map(papers).chain(Format::ALL.into_iter().map(Self::Sheet))
    }

    fn name(&self) -> String {
        match self {
            Self::Letter(paper, look) => {
                let paper = if *paper == Paper::UsLetter { "-us" } else { "" };
                let look = match look {
                    Look::Standard => "",
                    Look::Easy => "-easy",
                    Look::Large => "-large",
                };
                format!("letter{paper}{look}")
            }
            Self::Sheet(format) => format.name().to_owned(),
        }
    }

    fn tree(&self, language: LanguageTag) -> String {
        let published = sample::six().complete().build();
        let bytes = match self {
            Self::Letter(paper, look) => {
                let letters = contents(&published, language, &sample::context(), Draft::Refuse).unwrap();
                Engine::new().sides(&letters, *paper, *look).unwrap()
            }
            Self::Sheet(format) => {
                school_sheet(&published, language, &sample::context(), *format, Draft::Refuse).unwrap().bytes
            }
        };
        Letter::read(&bytes).tree
    }
}

/// A part of a document: its line, and what is in it.
#[derive(PartialEq)]
struct Part<'a> {
    line: &'a str,
    within: Vec<Self>,
}

/// Takes the parts that are at least `least` blanks deep from the front of the lines.
fn parts<'a>(lines: &mut &[&'a str], least: usize) -> Vec<Part<'a>> {
    let mut found = Vec::new();
    while let Some((line, rest)) = lines.split_first() {
        let text = line.trim_start();
        let depth = line.len() - text.len();
        if depth < least {
            break;
        }
        *lines = rest;
        found.push(Part { line: text, within: parts(lines, depth + 1) });
    }
    found
}

/// Writes parts, `english` being what is in the English document.
fn write(parts: &[Part<'_>], english: &[Part<'_>], depth: usize, to: &mut String) {
    let indent = " ".repeat(depth);
    let mut rest = parts;
    while let Some(first) = rest.first() {
        let alike = rest.iter().take_while(|part| *part == first).count();
        rest = &rest[alike..];
        let times = if alike > 1 { format!("{alike} × ") } else { String::new() };
        if depth > 0 && first.line == "Part lang=en" && first.within == english {
            let _ = writeln!(to, "{indent}{}: as in English", first.line);
        } else {
            let _ = writeln!(to, "{indent}{times}{}", first.line);
            write(&first.within, english, depth + 2, to);
        }
    }
}

fn folded(tree: &str, english: &str) -> String {
    let lines = [tree, english].map(|tree| tree.lines().collect::<Vec<_>>());
    let [tree, english] = lines.each_ref().map(|lines| parts(&mut &lines[..], 0));
    let mut text = String::new();
    write(&tree, &english[0].within, 0, &mut text);
    text
}

#[test]
fn every_format_in_every_language() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/letter/trees");
    let mut known: HashMap<String, String> = HashMap::new();
    for print in Print::all() {
        let name = print.name();
        let english = print.tree(LanguageTag::ENGLISH);
        let mut text = String::new();
        for language in LanguageTag::all() {
            let tree = print.tree(language);
            let earlier = known.entry(tree.clone()).or_insert_with(|| name.clone());
            let _ = if *earlier == name {
                write!(text, "== {language}\n{}", folded(&tree, &english))
            } else {
                writeln!(text, "== {language}: as {earlier}")
            };
        }
        let path = folder.join(format!("{name}.txt"));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &text).unwrap();
        }
        let kept = std::fs::read_to_string(&path).expect("UPDATE_GOLDEN=1 writes missing golden files");
        // Not assert_eq: both are long.
        let differs = text.lines().zip(kept.lines()).find(|(now, kept)| now != kept);
        assert!(text == kept, "{name} differs from {}: {differs:?}", path.display());
    }
}
