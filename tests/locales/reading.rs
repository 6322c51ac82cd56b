//! How old one has to be to read the English (Flesch and Kincaid's grade: school years of the United States, where
//! children of nine are in the fourth).

use std::collections::BTreeMap;

use hallpass::domain::LanguageTag;

use super::read::{for_families, read};

const GRADE_MAX: f64 = 5.0;
const WORDS_IN_A_SENTENCE_MAX: usize = 25;

/// The sentences of a text, as words. Headings and buttons have no full stop and are none: counted as sentences they
/// would make any text look easy.
fn sentences(text: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(end) = rest.find(['.', '?', '!', ':']) {
        let words = rest[..end].split(|symbol: char| !symbol.is_alphabetic() && symbol != '’').map(str::to_lowercase);
        let words: Vec<String> = words.filter(|word| word.chars().any(char::is_alphabetic)).collect();
        found.extend((!words.is_empty()).then_some(words));
        rest = &rest[end + 1..];
    }
    found
}

/// Groups of vowels, without a silent e at the end: what Kincaid's own count comes to for everyday words.
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.chars().filter(char::is_ascii_alphabetic).collect();
    let vowel = |letter: &char| "aeiouy".contains(*letter);
    let groups = letters.chunk_by(|a, b| vowel(a) == vowel(b)).filter(|group| vowel(&group[0])).count();
    let silent = word.ends_with('e') && !word.ends_with("le") && groups > 1
        || word.ends_with("es") && !word.ends_with("ses") && groups > 1
        || word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded") && groups > 1;
    groups.saturating_sub(usize::from(silent)).max(1)
}

#[expect(clippy::cast_precision_loss, reason = "a few thousand words")]
fn grade(sentences: &[Vec<String>]) -> f64 {
    let words = sentences.iter().map(Vec::len).sum::<usize>() as f64;
    let parts = sentences.iter().flatten().map(|word| syllables(word)).sum::<usize>() as f64;
    0.39 * words / sentences.len() as f64 + 11.8 * parts / words - 15.59
}

#[test]
fn syllables_are_counted_as_people_speak() {
    for (word, count) in [
        ("save", 1),
        ("contact", 2),
        ("address", 2),
        ("people", 2),
        ("pressed", 1),
        ("wanted", 2),
        ("computer", 3),
        ("addresses", 3),
        ("email", 2),
        ("the", 1),
    ] {
        assert_eq!(syllables(word), count, "{word}");
    }
}

#[test]
fn a_sentence_of_lawyers_is_too_hard() {
    let text = "Correspondence originating from unregistered organisations is administratively quarantined.";
    assert!(grade(&sentences(text)) > 12.0);
}

#[test]
fn a_nine_year_old_can_read_what_families_read() {
    let mut pages: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for file in for_families() {
        for (id, message) in read(LanguageTag::ENGLISH, &file) {
            // A list of names is no sentence.
            if id.starts_with("it-") || id.starts_with("file-") || id == "provider-name" {
                continue;
            }
            let found = sentences(&message.words);
            for sentence in &found {
                assert!(sentence.len() <= WORDS_IN_A_SENTENCE_MAX, "{file}: {id} has {} words", sentence.len());
            }
            let name = file.trim_end_matches(".ftl");
            let page = if file == "about.ftl" { id.split('-').next().unwrap_or(name) } else { name };
            pages.entry(page.to_owned()).or_default().extend(found);
        }
    }
    for (page, sentences) in &pages {
        let grade = grade(sentences);
        println!("{page:14} grade {grade:.1} in {} sentences", sentences.len());
        assert!(sentences.len() < 8 || grade <= GRADE_MAX, "{page}: grade {grade:.1}");
    }
}
