//! Pages that say one thing and help on: closed, not found, out of order.

use askama::Template;

use super::PageError;
use super::frame::{Frame, Languages};
use super::html::Html;
use super::icon::Icon;
use super::school::masthead;
use super::words::Words;
use crate::domain::{Audience, LanguageTag};
use crate::i18n::long_date;
use crate::render::letter::{PlacementError, Shift};
use crate::render::{Published, Rendition};

/// Why a page cannot be shown, apart from its not being there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The program failed (HTTP 500).
    Broken,
    /// It is starting, stopping or overloaded (HTTP 503).
    Unavailable,
}

/// Where to go instead.
struct Way {
    address: String,
    words: Html,
    place: Option<Html>,
}

#[derive(Template)]
#[template(path = "public/message.html")]
struct MessageTemplate<'a> {
    frame: Frame,
    t: &'a Words,
    heading: Html,
    lead: Html,
    lines: Vec<Html>,
    ways: Vec<Way>,
}

impl MessageTemplate<'_> {
    fn page(&self) -> Result<Rendition, PageError> {
        let rendered = self.render()?;
        Ok(self.frame.finish(&rendered))
    }
}

/// The page of a closed school (HTTP 410), which leads on to the schools that took over.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn gone_page(published: &Published, language: LanguageTag) -> Result<Rendition, PageError> {
    let school = published.revision.school();
    let words = Words::new(language, published.revision.record().organisation().audience);
    let title = words.text_with("gone-title", &[("school", school.name.as_str().into())]);
    let mut frame = Frame::new(&words, language, title, Some(masthead(published, language))).with_lists();
    frame.languages = Languages::of_school(school, language, |tag| format!("/s/{}/{tag}", school.slug));
    let lead = school.closed.as_ref().map(|closure| {
        let day = Html::time(&closure.on.to_string(), &long_date(words.language(), closure.on));
        words.html_with("gone-closed", &[("date", day.into())])
    });
    let ways: Vec<Way> = published
        .successors
        .iter()
        .map(|successor| Way {
            address: format!("/s/{}/{language}", successor.slug),
            words: Html::name(successor.name.as_str()),
            place: successor.place(""),
        })
        .collect();
    let mut lines = vec![words.html("gone-caution")];
    lines.extend((!ways.is_empty()).then(|| words.html("gone-successors")));
    MessageTemplate {
        frame,
        t: &words,
        heading: words.html_with("gone-title", &[("school", Html::name(school.name.as_str()).into())]),
        lead: lead.unwrap_or_default(),
        lines,
        ways,
    }
    .page()
}

/// The page for labels that were asked for with numbers that do not work (HTTP 422).
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn labels_refused_page(
    published: &Published,
    language: LanguageTag,
    error: PlacementError,
) -> Result<Rendition, PageError> {
    let school = published.revision.school();
    let words = Words::new(language, published.revision.record().organisation().audience);
    let title = words.text("shop-labels-wrong");
    let mut frame = Frame::new(&words, language, title, Some(masthead(published, language))).with_lists();
    frame.languages = Languages::of_school(school, language, |tag| format!("/s/{}/{tag}/print", school.slug));
    let (id, most) = match error {
        PlacementError::First { last } => ("shop-labels-wrong-first", last.to_string()),
        PlacementError::Shift => ("shop-labels-wrong-move", Shift::MOST_MM.to_string()),
    };
    MessageTemplate {
        frame,
        t: &words,
        heading: words.html("shop-labels-wrong"),
        lead: words.html_with(id, &[("max", Html::text(&most).into())]),
        lines: Vec::new(),
        ways: vec![Way {
            address: format!("/s/{}/{language}/print#labels", school.slug),
            words: words.html("shop-back"),
            place: None,
        }],
    }
    .page()
}

/// The page for an address or a code that leads nowhere (HTTP 404).
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn not_found_page(language: LanguageTag) -> Result<Rendition, PageError> {
    let words = Words::new(language, Audience::Parents);
    MessageTemplate {
        frame: Frame::new(&words, language, words.text("not-found-title"), None).with_lists(),
        t: &words,
        heading: words.html("not-found-title"),
        lead: words.html("not-found-code"),
        lines: vec![words.html("not-found-old")],
        ways: vec![Way { address: "/".to_owned(), words: words.html("find-school"), place: None }],
    }
    .page()
}

/// The page for trouble on our side (HTTP 500 and 503).
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn trouble_page(trouble: Trouble, language: LanguageTag) -> Result<Rendition, PageError> {
    let words = Words::new(language, Audience::Parents);
    let (title, lead) = match trouble {
        Trouble::Broken => ("broken-title", "broken-lead"),
        Trouble::Unavailable => ("unavailable-title", "unavailable-lead"),
    };
    MessageTemplate {
        frame: Frame::new(&words, language, words.text(title), None).with_lists(),
        t: &words,
        heading: words.html(title),
        lead: words.html(lead),
        lines: Vec::new(),
        ways: vec![Way { address: "/".to_owned(), words: words.html("find-school"), place: None }],
    }
    .page()
}
