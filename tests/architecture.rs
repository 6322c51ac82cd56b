//! The walls of the house: which room may use which, and what stands in no room at all.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Every room and the rooms it may use (docs/architecture.md). What is not listed is forbidden.
const ROOMS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("search", &["domain"]),
    ("sign", &["domain"]),
    // Asks name servers; bounded, remembered, and never for more than a registered domain.
    ("dns", &["domain"]),
    // Fetches pages of other websites, from public addresses only.
    ("doctor", &["domain"]),
    ("guide", &["domain"]),
    ("i18n", &["domain"]),
    ("config", &["domain"]),
    ("check", &["domain"]),
    // `sign` to verify, never to sign: keys are not handed in.
    ("render", &["check", "domain", "guide", "i18n", "sign"]),
    // `sign` for the types of keys and signatures, which it keeps.
    ("store", &["domain", "sign"]),
    ("service", &["domain", "sign", "store"]),
    // It holds what renders need, ready made.
    ("catalog", &["check", "domain", "search", "sign", "store", "render"]),
    ("auth", &["domain", "store"]),
    ("telemetry", &["catalog", "config"]),
    ("web", &["auth", "catalog", "check", "config", "dns", "domain", "guide", "i18n", "render", "service"]),
    ("folder", &[]),
    ("site", &["catalog", "domain", "folder", "render"]),
    ("bulk", &["catalog", "domain", "folder", "i18n", "render"]),
    ("mail", &["domain", "i18n"]),
];

/// Rooms that may use every other: the command line, which puts them together.
const TOP: &[&str] = &["cli", "lib", "main"];

/// Words that must not stand in rooms that are pure: the same input gives the same bytes.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net::Tcp",
    "std::process",
    "tokio::",
    "axum::",
    "async fn",
    "SystemTime",
    "Instant::now",
];

const LINES_MAX: usize = 400;

struct Source {
    path: PathBuf,
    room: String,
    /// Without comments and without the tests beneath the code.
    code: String,
    lines: usize,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut open = vec![root.clone()];
    let mut files = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                files.push(path);
            }
        }
    }
    let texts: Vec<(PathBuf, String)> =
        files.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect();
    let only_for_tests: BTreeSet<PathBuf> = texts.iter().flat_map(|(path, text)| test_files(path, text)).collect();
    let sources = texts.into_iter().filter(|(path, _)| !only_for_tests.contains(path)).map(|(path, text)| {
        let inner = path.strip_prefix(&root).unwrap();
        let room = inner.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs").to_owned();
        Source { room, code: code(&text), lines: text.lines().count(), path: inner.to_owned() }
    });
    sources.collect()
}

/// Files that a `#[cfg(test)] mod name;` names.
fn test_files(path: &Path, text: &str) -> Vec<PathBuf> {
    let stem = path.file_stem().unwrap();
    let folder = if ["mod", "lib", "main"].iter().any(|name| stem == *name) {
        path.parent().unwrap().to_owned()
    } else {
        path.with_extension("")
    };
    let lines: Vec<&str> = text.lines().collect();
    let pairs = lines.windows(2).filter(|pair| pair[0].trim() == "#[cfg(test)]");
    let names = pairs.filter_map(|pair| pair[1].trim().strip_prefix("mod ")?.strip_suffix(';'));
    names.flat_map(|name| [folder.join(format!("{name}.rs")), folder.join(name).join("mod.rs")]).collect()
}

fn code(text: &str) -> String {
    let mut kept = String::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let inline = lines.peek().is_some_and(|next| next.starts_with("#[allow") || next.ends_with('{'));
        if line == "#[cfg(test)]" && inline {
            break;
        }
        if !line.trim_start().starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

/// The rooms that a text names after `crate::`, also several in braces.
fn used(code: &str) -> BTreeSet<String> {
    let mut rooms = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let word = |text: &str| -> String { text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect() };
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut start = true;
            for (index, c) in group.char_indices() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => start = true,
                    c if start && c.is_alphabetic() => {
                        rooms.insert(word(&group[index..]));
                        start = false;
                    }
                    _ => {}
                }
            }
        } else {
            rooms.insert(word(rest));
        }
    }
    rooms
}

#[test]
fn no_room_uses_one_that_it_may_not() {
    let sources = sources();
    assert!(sources.len() > 80, "only {} files were found", sources.len());
    let known: BTreeSet<&str> = ROOMS.iter().map(|(room, _)| *room).chain(TOP.iter().copied()).collect();
    let mut wrong = Vec::new();
    for source in &sources {
        assert!(known.contains(source.room.as_str()), "{}: a room that has no rules yet", source.path.display());
        if TOP.contains(&source.room.as_str()) {
            continue;
        }
        let allowed = ROOMS.iter().find(|(room, _)| *room == source.room).map(|(_, allowed)| *allowed).unwrap();
        for room in used(&source.code) {
            if known.contains(room.as_str()) && room != source.room && !allowed.contains(&room.as_str()) {
                wrong.push(format!("{} uses {room}", source.path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_forbidden_edge_would_be_seen() {
    let text = "use crate::store::Store;\n// use crate::web::x;\nuse crate::{domain::{Slug, Name}, render, i18n::Arg};\nlet x = crate::sign::canonical(&y);\n#[cfg(test)]\nmod tests {\n    use crate::cli;\n}\n";
    let expected = ["domain", "i18n", "render", "sign", "store"].map(str::to_owned);
    assert_eq!(used(&code(text)), BTreeSet::from(expected));
}

#[test]
fn pure_rooms_know_no_files_no_clock_and_no_network() {
    let mut wrong = Vec::new();
    for source in sources() {
        if ["check", "domain", "search", "sign", "guide", "i18n", "render"].contains(&source.room.as_str()) {
            let words = IMPURE.iter().filter(|word| source.code.contains(**word));
            wrong.extend(words.map(|word| format!("{}: {word}", source.path.display())));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_database_is_spoken_to_in_one_room() {
    let mut wrong = Vec::new();
    for source in sources().into_iter().filter(|source| source.room != "store") {
        let speaks = |line: &str| {
            let line = line.to_lowercase();
            [("\"select ", " from "), ("\"insert into ", ""), ("\"update ", " set "), ("\"delete from ", "")]
                .iter()
                .any(|(begin, also)| line.contains(begin) && line.contains(also))
        };
        if source.code.contains("sqlx::") || source.code.lines().any(speaks) {
            wrong.push(source.path);
        }
    }
    assert!(wrong.is_empty(), "SQL outside the store: {wrong:#?}");
}

#[test]
fn nothing_from_outside_may_panic() {
    // Without randomness no key may be made: there is nothing better to do than to stop.
    let allowed = Path::new("service/clock.rs");
    let mut wrong = Vec::new();
    for source in sources().into_iter().filter(|source| source.path != allowed) {
        for word in [".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!(", "dbg!("] {
            if source.code.contains(word) {
                wrong.push(format!("{}: {word}", source.path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_file_has_one_subject_and_four_hundred_lines_at_most() {
    let long: Vec<String> = sources()
        .iter()
        .filter(|source| source.lines > LINES_MAX)
        .map(|source| format!("{}: {}", source.path.display(), source.lines))
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}
