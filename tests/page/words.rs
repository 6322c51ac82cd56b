//! Messages and their uses: none missing, none forgotten.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Every file below a folder with one of the endings.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                found.push(path);
            }
        }
    }
    found
}

/// The messages of one language: each id with the text that belongs to it.
fn messages(tag: &str) -> BTreeMap<String, String> {
    let mut messages = BTreeMap::new();
    for path in files(&format!("assets/locales/{tag}"), "ftl") {
        let mut current = None;
        for line in fs::read_to_string(path).unwrap().lines() {
            let id = line.split_once(" =").map(|(id, _)| id).filter(|id| is_id(id));
            if let Some(id) = id {
                current = Some(id.to_owned());
            } else if line.starts_with('#') {
                current = None;
            }
            if let Some(id) = &current {
                let text: &mut String = messages.entry(id.clone()).or_default();
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    messages
}

fn is_id(text: &str) -> bool {
    text.starts_with(|symbol: char| symbol.is_ascii_lowercase())
        && text.chars().all(|symbol| symbol.is_ascii_lowercase() || symbol.is_ascii_digit() || symbol == '-')
}

/// What stands between quotes in the program and in the templates.
fn literals() -> BTreeSet<String> {
    let mut literals = BTreeSet::new();
    for path in files("src", "rs").into_iter().chain(files("templates", "html")) {
        let text = fs::read_to_string(path).unwrap();
        literals.extend(text.split('"').map(str::to_owned));
    }
    literals
}

/// Ids that the program or a template asks for by name.
fn asked_for() -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    let calls = ["html(\"", "text(\"", "html_with(\"", "text_with(\"", "attribute(\""];
    for path in files("src/render", "rs").into_iter().chain(files("templates", "html")) {
        // A call may break after its bracket.
        let text: String = fs::read_to_string(path).unwrap().replace("(\n", "(");
        let text = text.split('(').map(str::trim_start).collect::<Vec<_>>().join("(");
        for call in calls {
            let ids = text.split(call).skip(1).map(|after| after.split('"').next().unwrap());
            asked.extend(ids.filter(|id| is_id(id) && id.contains('-')).map(str::to_owned));
        }
    }
    asked
}

#[test]
fn every_message_asked_for_exists_in_english() {
    let english = messages("en");
    let asked = asked_for();
    assert!(asked.len() > 80, "the search for uses finds too little: {}", asked.len());
    let missing: Vec<_> = asked.iter().filter(|id| !english.contains_key(*id)).collect();
    assert!(missing.is_empty(), "not in assets/locales/en: {missing:?}");
    // Ids that are chosen and then asked for: whatever begins like a page's message must be one.
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales/en/page.ftl")).unwrap();
    let beginnings: BTreeSet<_> = page
        .lines()
        .filter_map(|line| line.split_once('-').map(|(start, _)| start))
        .filter(|start| is_id(start))
        .collect();
    for path in files("src/render/page", "rs") {
        let text = fs::read_to_string(&path).unwrap();
        for literal in text.split('"').filter(|literal| is_id(literal) && literal.contains('-')) {
            let ours = literal.split_once('-').is_some_and(|(start, _)| beginnings.contains(start));
            assert!(!ours || english.contains_key(literal), "{literal} of {} is no message", path.display());
        }
    }
}

#[test]
fn no_message_is_forgotten() {
    let english = messages("en");
    let literals = literals();
    // `format!("purpose-{purpose}")` asks for every message that begins so.
    let openings: Vec<_> = literals
        .iter()
        .filter_map(|literal| literal.split_once('{').map(|(start, _)| start))
        .filter(|start| start.ends_with('-') && is_id(start))
        .collect();
    let within: BTreeSet<_> =
        english.values().flat_map(|text| text.split("{ ").skip(1)).filter_map(|rest| rest.split(' ').next()).collect();
    let forgotten: Vec<_> = english
        .keys()
        .filter(|id| !literals.contains(*id) && !within.contains(id.as_str()))
        .filter(|id| !openings.iter().any(|opening| id.starts_with(opening)))
        .collect();
    assert!(forgotten.is_empty(), "nobody asks for {forgotten:?}");
}
