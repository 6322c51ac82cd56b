//! What a letter's tag tree says, kept as text files: `UPDATE_GOLDEN=1` writes them anew.

use std::fmt::Write as _;
use std::path::Path;

use hallpass::render::letter::{LetterContent, Paper, letter};

use super::reader::Letter;
use super::sample;

fn of_content(name: &str, content: &LetterContent, paper: Paper) {
    golden(name, &letter(content, paper).unwrap());
}

/// Compares what a letter says with what is kept.
pub fn golden(name: &str, bytes: &[u8]) {
    let read = Letter::read(bytes);
    let mut text = format!("{} pages\n\n{}", read.pages, read.tree);
    for (i, unmarked) in read.unmarked.iter().enumerate() {
        let lines: Vec<_> = unmarked.lines().filter(|line| !line.is_empty()).collect();
        let _ = write!(text, "\nonly on paper, page {}:\n{}\n", i + 1, lines.join("\n"));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/letter/{name}.txt"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).expect("UPDATE_GOLDEN=1 writes missing golden files");
    assert_eq!(text, kept, "{name} differs from {}", path.display());
}

#[test]
fn eight_addresses() {
    of_content("eight", &sample::letter(), Paper::A4);
}

#[test]
fn sixty_addresses() {
    of_content("sixty", &sample::with_rows(60), Paper::A4);
}

#[test]
fn us_letter() {
    of_content("us", &sample::letter(), Paper::UsLetter);
}

#[test]
fn draft() {
    let mut content = sample::with_rows(30);
    content.draft = sample::draft().draft;
    of_content("draft", &content, Paper::A4);
}

#[test]
fn signed() {
    of_content("signed", &sample::signed(), Paper::A4);
}
