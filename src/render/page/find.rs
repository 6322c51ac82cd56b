//! The front page: find your school.

use std::sync::LazyLock;

use askama::Template;
use serde_json::{Value, json};

use super::PageError;
use super::directory::{OrganisationEntry, SchoolEntry, from_a_to_z};
use super::frame::Frame;
use super::html::{Html, squeeze};
use super::icon::Icon;
use super::script::Script;
use super::words::Words;
use crate::domain::{Audience, LanguageTag, PublicUrl, School, SchoolKind};
use crate::i18n::Arg;
use crate::render::Rendition;

/// With more schools than this the front page names the organisations only.
pub const FRONT_PAGE_SCHOOLS: usize = 60;
/// A search with fewer letters and digits than this finds too much to be of use.
const LETTERS_MIN: usize = 2;

/// Shows schools while somebody is still typing.
static SCRIPT: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("../../../assets/script/find.js")));

/// A school that a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundSchool {
    /// What lists show of it.
    pub entry: SchoolEntry,
    /// What kind of school it is.
    pub kind: SchoolKind,
    /// Whether it has closed.
    pub closed: bool,
}

impl From<&School> for FoundSchool {
    fn from(school: &School) -> Self {
        Self { entry: school.into(), kind: school.kind, closed: school.closed.is_some() }
    }
}

/// What the front page says about searching.
#[derive(Clone, Debug)]
pub enum Searching<'a> {
    /// Nothing was searched yet.
    Here,
    /// This is a copy that cannot search; the live page is there.
    At(&'a PublicUrl),
    /// What was found.
    Found {
        /// What was typed, as it was typed.
        text: &'a str,
        /// The likeliest ones.
        schools: &'a [FoundSchool],
        /// How many there are in all.
        total: usize,
    },
}

/// An organisation on the front page.
struct Section {
    address: String,
    name: Html,
    within: String,
    how_many: Html,
    schools: Vec<SchoolEntry>,
}

/// A school among those found.
struct Line {
    address: String,
    name: Html,
    about: Html,
}

/// What there is to say after a search.
#[derive(Template)]
#[template(path = "components/found.html")]
struct Found {
    said: String,
    lines: Vec<Line>,
    advice: Vec<Html>,
}

#[derive(Template)]
#[template(path = "public/home.html")]
struct HomeTemplate<'a> {
    frame: Frame,
    t: &'a Words,
    elsewhere: Option<String>,
    text: String,
    found: Option<Found>,
    sections: Vec<Section>,
    show_schools: bool,
}

/// The front page: a search, what it found, and every organisation; with its schools from A to Z where they are few.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn home_page(
    organisations: &[OrganisationEntry<'_>],
    searching: &Searching<'_>,
    language: LanguageTag,
) -> Result<Rendition, PageError> {
    let words = Words::new(language, Audience::Parents);
    let mut frame = Frame::new(&words, language, words.text("home-title"), None).with_lists();
    frame.description = words.text("home-lead");
    frame.script = matches!(searching, Searching::Here | Searching::Found { .. }).then(|| &*SCRIPT);
    let total: usize = organisations.iter().map(|entry| entry.open).sum();
    let (found, text, elsewhere) = match searching {
        Searching::Here => (None, "", None),
        Searching::At(live) => (None, "", Some(format!("{}/", live.as_str()))),
        Searching::Found { text, schools, total } => (Some(found(&words, text, schools, *total)), *text, None),
    };
    let show_schools = total <= FRONT_PAGE_SCHOOLS && found.is_none();
    let mut sections: Vec<Section> = organisations
        .iter()
        .map(|entry| Section {
            address: format!("/o/{}", entry.organisation.slug),
            name: Html::name(entry.organisation.name.as_str()),
            within: entry.organisation.name.to_string(),
            how_many: words.html_with("home-many", &[("count", entry.open.into())]),
            // Sorting those of a country for nothing would take longer than finding one among them.
            schools: if show_schools { from_a_to_z(&entry.schools) } else { Vec::new() },
        })
        .collect();
    sections.sort_by_key(|section| section.name.as_str().to_lowercase());
    let text = text.to_owned();
    let template = HomeTemplate { frame, t: &words, elsewhere, text, found, sections, show_schools };
    let rendered = template.render()?;
    Ok(template.frame.finish(&rendered))
}

/// The same answer for programs and for the page's own script: what was found, in words and as a piece of the page.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn found_document(
    text: &str,
    schools: &[FoundSchool],
    total: usize,
    language: LanguageTag,
) -> Result<Value, PageError> {
    let words = Words::new(language, Audience::Parents);
    let found = found(&words, text, schools, total);
    let listed: Vec<Value> = schools
        .iter()
        .map(|school| {
            json!({
                "slug": school.entry.slug,
                "name": school.entry.name,
                "town": school.entry.town,
                "authority": school.entry.authority,
                "kind": school.kind,
                "closed": school.closed,
                "address": format!("/s/{}", school.entry.slug),
            })
        })
        .collect();
    Ok(json!({ "total": total, "schools": listed, "said": found.said, "html": squeeze(&found.render()?) }))
}

fn found(words: &Words, text: &str, schools: &[FoundSchool], total: usize) -> Found {
    let letters = text.chars().filter(|c| c.is_alphanumeric()).take(LETTERS_MIN).count();
    let lines: Vec<Line> = schools.iter().map(|school| line(words, school)).collect();
    let (said, advice) = match (letters, total) {
        (0, 0) => (words.text("find-nothing-typed"), Vec::new()),
        (1, 0) => (words.text("find-too-short"), Vec::new()),
        (_, 0) => {
            let advice = ["find-none-letters", "find-none-town", "find-none-code", "find-none-absent"];
            (words.text("find-none"), advice.map(|id| words.html(id)).into())
        }
        (_, total) if total > schools.len() => {
            let values = [("shown", Arg::from(schools.len())), ("total", Arg::from(total))];
            (words.text_with("find-many", &values), Vec::new())
        }
        (_, total) => (words.text_with("find-some", &[("count", Arg::from(total))]), Vec::new()),
    };
    Found { said, lines, advice }
}

fn line(words: &Words, school: &FoundSchool) -> Line {
    let mut about = school.entry.place("").unwrap_or_default();
    let mut add = |html: Html| {
        if !about.as_str().is_empty() {
            about.push_text(" · ");
        }
        about.push(&html);
    };
    if school.kind != SchoolKind::Other {
        add(words.html_with("find-kind", &[("kind", super::words::Slot::Key(school.kind.as_str().to_owned()))]));
    }
    if school.closed {
        add(words.html("find-closed").strong());
    }
    Line { address: format!("/s/{}", school.entry.slug), name: Html::name(school.entry.name.as_str()), about }
}
