//! Whole pages, as files to read and compare. `UPDATE_GOLDEN=1` writes them anew.

use std::path::Path;

use hallpass::domain::LanguageTag;
use hallpass::guide::Guides;
use hallpass::render::page::Question;
use hallpass::render::{Rendition, page};

use super::county::{County, changes, context, tag};
use super::markup::html;

/// The page without the common style, the crest's bytes and the name of the script that it loads, which have tests of
/// their own and would drown the rest.
fn legible(page: &Rendition) -> String {
    let html = html(page);
    let (head, rest) = html.split_once("</style>\n<style>").unwrap();
    let (_, body) = rest.split_once("</style>").unwrap();
    let mut legible = format!("{head}</style>\n<style>…</style>{body}");
    while let Some((before, after)) = legible.split_once("data:image/png;base64,") {
        let end = after.find('"').unwrap();
        legible = format!("{before}crest{}", &after[end..]);
    }
    if let Some((before, after)) = legible.split_once(" data-script=\"") {
        let end = after.find(" data-letters=").unwrap();
        legible = format!("{before} data-script=\"…\"{}", &after[end..]);
    }
    legible
}

fn compare(name: &str, page: &Rendition) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/page/{name}.html"));
    let found = legible(page);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &found).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    let at = found.lines().zip(expected.lines()).position(|(found, expected)| found != expected);
    assert!(found == expected, "{name} differs from its golden file from line {} on", at.unwrap_or(0) + 1);
}

#[test]
fn pages_look_as_they_did() {
    let county = County::read("tests/page/samples.toml");
    for (slug, language) in
        [("plain", "en"), ("plain", "ur"), ("partial", "en"), ("nothing-own", "en"), ("hostile", "en")]
    {
        let page = page::school_page(county.school(slug), tag(language), &context()).unwrap();
        compare(&format!("school-{slug}-{language}"), &page);
    }
    let hospital = County::read("tests/page/patients.toml");
    let page = page::school_page(hospital.school("ward"), LanguageTag::ENGLISH, &context()).unwrap();
    compare("school-ward-en", &page);
    let plain = county.school("plain");
    compare("history", &page::history_page(plain, &changes(), LanguageTag::ENGLISH, &context()).unwrap());
    compare("print", &page::print_page(plain, LanguageTag::ENGLISH, &context()).unwrap());
    compare("closed", &page::gone_page(county.school("closed"), LanguageTag::ENGLISH).unwrap());
    for provider in ["gmail", "outlook_com", "other"] {
        let guide = Guides::all().get(provider).unwrap();
        let steps = page::provider_page(plain, guide, LanguageTag::ENGLISH, &context()).unwrap();
        compare(&format!("mail-{provider}"), &steps);
    }
    compare("mail", &page::choose_page(plain, &Question::Open, LanguageTag::ENGLISH, &context()).unwrap());
    compare("mail-help", &page::help_page(plain, LanguageTag::ENGLISH, &context()).unwrap());
    let entry = county.entry();
    compare("organisation", &page::organisation_page(&entry, &county.notices, LanguageTag::ENGLISH).unwrap());
    compare("home", &page::home_page(&[entry], &page::Searching::Here, LanguageTag::ENGLISH).unwrap());
    compare("not-found", &page::not_found_page(LanguageTag::ENGLISH).unwrap());
}
