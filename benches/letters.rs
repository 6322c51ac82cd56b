//! Letters of a language per CPU second: `cargo bench --bench letters -- LANGUAGE SECONDS`.
//!
//! With `--inputs FOLDER LANGUAGE` it writes what the same letters say, already worded, for the crate
//! in `benches/typst`; `cargo xtask bench letters` runs both in turn. Every letter is another school's:
//! name, addresses, code and link.
//!
//! With `--formats LANGUAGE SECONDS` it makes whole files of every format from the lists of schools, words
//! and both sides included, for `cargo xtask bench formats`.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use hallpass::domain::{Crest, LanguageTag};
use hallpass::render::Published;
use hallpass::render::letter::{
    Code, Direction, Draft, Engine, Format, Group, LetterContent, Look, Paper, Row, Span, Table, Text, content,
    school_letter, school_sheet,
};
use hallpass::render::qr::QrMatrix;
use serde_json::{Value, json};

#[allow(dead_code)]
#[path = "../tests/files/sample.rs"]
mod sample;

use sample::Sample;

/// How many schools the letters are of.
const SCHOOLS: usize = 200;

fn main() {
    // Cargo adds "--bench".
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--inputs", folder, language] => write_inputs(Path::new(folder), &letters(language)),
        ["--formats", language, seconds] => formats(language, seconds.parse().expect("seconds")),
        [language, seconds] => measure(&letters(language), seconds.parse().expect("seconds")),
        // Cargo runs every benchmark without arguments.
        [] => measure(&letters("en"), 1.0),
        _ => panic!("usage: letters LANGUAGE SECONDS, or --formats LANGUAGE SECONDS, or --inputs FOLDER LANGUAGE"),
    }
}

fn measure(letters: &[LetterContent], seconds: f64) {
    let mut engine = Engine::new();
    let rate = rate(letters, seconds, |letter| {
        engine.sides(std::slice::from_ref(letter), Paper::A4, Look::Standard).unwrap().len()
    });
    println!("{rate}");
}

/// Makes files of `things` again and again; `make` says how many bytes one has.
fn rate<T>(things: &[T], seconds: f64, mut make: impl FnMut(&T) -> usize) -> String {
    // Fonts are cut for the first letter of a language.
    make(&things[0]);
    let (mut made, mut bytes) = (0, 0);
    let (begun, watch) = (cpu(), Instant::now());
    while cpu() - begun < seconds && watch.elapsed() < Duration::from_mins(5) {
        for thing in things {
            bytes += make(thing);
            made += 1;
        }
    }
    format!("{made} letters {:.2} seconds {} bytes", cpu() - begun, bytes / made)
}

fn formats(language: &str, seconds: f64) {
    let language: LanguageTag = language.parse().expect("a language");
    let crest = crest();
    let schools: Vec<Published> =
        (0..20).map(|number| Published { crest: Some(crest.clone()), ..school(number) }).collect();
    let context = sample::context();
    for look in Look::ALL {
        let rate = rate(&schools, seconds, |school| {
            school_letter(school, language, &context, Paper::A4, look, Draft::Refuse).unwrap().bytes.len()
        });
        let name = match look {
            Look::Standard => "letter",
            Look::Easy => "letter-easy",
            Look::Large => "letter-large",
        };
        println!("{name} {rate}");
    }
    for format in Format::ALL {
        let rate = rate(&schools, seconds, |school| {
            school_sheet(school, language, &context, format, Draft::Refuse).unwrap().bytes.len()
        });
        println!("{} {rate}", format.name());
    }
}

/// A school with six addresses of its own.
fn school(number: usize) -> Published {
    let address = |name: &str| format!("{name}@hillside{number}.example");
    let school = Sample::new(&format!("Hillside{number} Primary School"))
        .named("no-reply@textmail.example", "Urgent news", "urgent")
        .named(&address("office"), "School office", "office");
    let plain = ["absence", "payments", "meals", "newsletter"];
    let school = plain.into_iter().fold(school, |school, purpose| school.plain(&address(purpose), purpose));
    school.complete().build()
}

/// The seconds that all threads of this process have used so far, by the hundredth; on Linux only.
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("Linux");
    let fields = stat.rsplit_once(')').unwrap().1.split_whitespace();
    fields.skip(11).take(2).map(|ticks| ticks.parse::<f64>().unwrap() / 100.0).sum()
}

/// One side in a language for each school.
fn letters(language: &str) -> Vec<LetterContent> {
    let language: LanguageTag = language.parse().expect("a language");
    let published = Published { crest: Some(crest()), ..sample::six().build() };
    let letter = content(&published, language, &sample::context(), Draft::Mark).unwrap();
    (0..SCHOOLS).map(|number| of_school(&letter, number)).collect()
}

fn crest() -> Crest {
    let png: Arc<[u8]> = include_bytes!("../tests/page/crest.png").as_slice().into();
    Crest { png: Arc::clone(&png), thumbnail: png, width: 1, height: 1 }
}

/// The letter with another school's name, addresses, code and link in it.
fn of_school(letter: &LetterContent, number: usize) -> LetterContent {
    let code = letter.code.as_ref().unwrap();
    let old = code.address.split('/').nth(2).unwrap();
    let new = format!("K{:07}", number * 7919 % 10_000_000);
    let change = |text: &str| {
        text.replace("Hillside", &format!("Hillside{number}"))
            .replace("hillside", &format!("hillside{number}"))
            .replace(old, &new)
    };
    let text = |text: &Text| {
        let whole: String = text.spans().iter().map(|span| change(span.as_str())).collect();
        let exact = text.spans().iter().filter(|span| matches!(span, Span::Exact(_)));
        let exact: Vec<String> = exact.map(|span| change(span.as_str())).collect();
        let new = Text::naming(&whole, &exact.iter().map(String::as_str).collect::<Vec<_>>());
        text.other_language().map_or(new.clone(), |language| new.in_language(language.clone()))
    };
    let row =
        |row: &Row| Row { name: text(&row.name), address: change(&row.address), note: row.note.as_ref().map(text) };
    let group =
        |group: &Group| Group { heading: group.heading.as_ref().map(text), rows: group.rows.iter().map(row).collect() };
    let address = change(&code.address);
    let mut new = LetterContent {
        title: change(&letter.title),
        school: text(&letter.school),
        paragraphs: letter.paragraphs.iter().map(text).collect(),
        closing: letter.closing.iter().map(text).collect(),
        table: Table { groups: letter.table.groups.iter().map(group).collect(), ..letter.table.clone() },
        code: Some(Code {
            matrix: QrMatrix::new(&format!("https://{address}").to_uppercase()).unwrap(),
            alt: change(&code.alt),
            address,
        }),
        // It says that it is one because the sample's list is not complete.
        draft: None,
        ..letter.clone()
    };
    new.footer.reference = text(&letter.footer.reference);
    new
}

/// What the crate with typst reads.
fn write_inputs(folder: &Path, letters: &[LetterContent]) {
    std::fs::create_dir_all(folder).unwrap();
    let said: Vec<Value> = letters.iter().map(said).collect();
    std::fs::write(folder.join("letters.json"), serde_json::to_vec(&said).unwrap()).unwrap();
    std::fs::write(folder.join("crest.png"), crest().png).unwrap();
    for file in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts")).unwrap() {
        let file = file.unwrap().path();
        let name = file.file_name().unwrap().to_str().unwrap();
        if let Some(name) = name.strip_suffix(".br") {
            let mut font = Vec::new();
            let packed = std::fs::File::open(&file).unwrap();
            brotli::Decompressor::new(packed, 1 << 16).read_to_end(&mut font).unwrap();
            std::fs::write(folder.join(name), font).unwrap();
        } else if file.extension().is_some_and(|ending| ending == "ttf") {
            std::fs::copy(&file, folder.join(name)).unwrap();
        }
    }
}

fn said(letter: &LetterContent) -> Value {
    let text = |text: &Text| -> Value {
        let bare = |said: &str| said.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "");
        let spans = text.spans().iter().map(|span| match span {
            Span::Words(said) => json!(["words", bare(said)]),
            Span::Exact(said) => json!(["exact", said]),
        });
        spans.collect()
    };
    let texts = |texts: &[Text]| -> Value { texts.iter().map(text).collect() };
    let some = |some: &Option<Text>| some.as_ref().map(text);
    let rows = |group: &Group| -> Value {
        let row = |row: &Row| json!({ "name": text(&row.name), "address": row.address, "note": some(&row.note) });
        group.rows.iter().map(row).collect()
    };
    let groups = letter.table.groups.iter();
    let code = letter.code.as_ref().unwrap();
    json!({
        "lang": letter.locale.split('-').next(),
        "rtl": letter.direction == Direction::Rtl,
        "fonts": families(&letter.locale),
        "title": letter.title,
        "crest": letter.crest.as_ref().and_then(|crest| crest.alt.clone()),
        "school": text(&letter.school),
        "town": some(&letter.town),
        "contact": texts(&letter.contact),
        "heading": text(&letter.heading),
        "paragraphs": texts(&letter.paragraphs),
        "steps_heading": some(&letter.steps_heading),
        "steps": texts(&letter.steps),
        "code": code.matrix.svg(),
        "code_alt": code.alt,
        "code_address": code.address,
        "warning": some(&letter.warning),
        "table_heading": some(&letter.table.heading),
        "name_heading": text(&letter.table.name_heading),
        "address_heading": text(&letter.table.address_heading),
        "groups": groups.map(|group| json!({ "heading": some(&group.heading), "rows": rows(group) })).collect::<Value>(),
        "closing": texts(&letter.closing),
        "remark": some(&letter.remark),
        "reference": text(&letter.footer.reference),
        "page": letter.footer.page,
    })
}

/// The fonts in the order in which a letter asks for a character.
fn families(locale: &str) -> Vec<&'static str> {
    let own = match locale {
        "ur" => "Noto Nastaliq Urdu",
        "ar" | "fa" | "ckb" => "Noto Naskh Arabic",
        "bn" => "Noto Sans Bengali",
        "pa" => "Noto Sans Gurmukhi",
        "gu" => "Noto Sans Gujarati",
        "hi" | "ne" => "Noto Sans Devanagari",
        "ta" => "Noto Sans Tamil",
        "zh-Hans" => return vec!["Noto Sans CJK SC", "Noto Sans"],
        _ => return vec!["Noto Sans"],
    };
    vec!["Noto Sans", own]
}
