//! Several schools at once: one list, and one file with all their contacts.

use std::sync::LazyLock;

use askama::Template;

use super::PageError;
use super::directory::SchoolEntry;
use super::frame::{Frame, Languages};
use super::html::Html;
use super::icon::Icon;
use super::list::{self, Wording};
use super::school::as_of;
use super::script::Script;
use super::words::Words;
use crate::domain::{Audience, LanguageTag, PublicUrl};
use crate::render::listing::current;
use crate::render::{Context, Published, Rendition};

/// The most schools that one family can put together.
pub const TOGETHER_MAX: usize = 6;

/// Brings the school along from whose page somebody came: its name stands behind the `#`, which no browser sends.
static SCRIPT: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("../../../assets/script/together.js")));

/// What the page does besides showing what was chosen.
#[derive(Clone, Copy, Debug)]
pub enum Adding<'a> {
    /// Nothing was searched.
    Nothing,
    /// This is a copy that cannot do it; the live page is there.
    At(&'a PublicUrl),
    /// What a search found.
    Found {
        /// What was typed, as it was typed.
        text: &'a str,
        /// The likeliest ones.
        schools: &'a [SchoolEntry],
        /// How many there are in all.
        total: usize,
    },
}

/// A school that was chosen.
struct Chosen {
    slug: String,
    name: Html,
    place: Html,
    take: String,
    rows: Vec<Row>,
}

/// One of its addresses.
struct Row {
    name: Html,
    address: Html,
}

/// A school to add.
struct Offer {
    slug: String,
    name: Html,
    place: Html,
}

#[derive(Template)]
#[template(path = "public/together.html")]
struct TogetherTemplate<'a> {
    frame: Frame,
    t: &'a Words,
    action: String,
    tag: LanguageTag,
    chosen: Vec<Chosen>,
    missing: bool,
    save: Html,
    /// "You can choose so many", once they are.
    full: Option<Html>,
    elsewhere: Option<String>,
    text: String,
    /// What is said after a search.
    said: Option<Html>,
    offers: Vec<Offer>,
}

/// The page for several schools; `missing` when one that was chosen is not there any more.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn together_page(
    schools: &[&Published],
    missing: bool,
    adding: Adding<'_>,
    language: LanguageTag,
    context: &Context,
) -> Result<Rendition, PageError> {
    let audience = schools.first().map_or(Audience::Parents, |first| first.revision.record().organisation().audience);
    let words = Words::new(language, audience);
    let action = format!("/together/{language}");
    let mut frame = Frame::new(&words, language, words.text("together-title"), None).with_lists();
    frame.make_known(words.text("together-lead"), &context.public_url);
    let tags: Vec<LanguageTag> = LanguageTag::all().collect();
    frame.languages = Languages::new(&tags, language, |tag| format!("/together/{tag}"));
    frame.script = (schools.is_empty() && !matches!(adding, Adding::At(_))).then(|| &*SCRIPT);
    let (text, said, offers) = match adding {
        Adding::Found { text, schools: found, total } => {
            let said = match (found.len(), total) {
                (0, _) => "together-found-none",
                (shown, total) if total > shown => "together-found-many",
                _ => "together-found",
            };
            let known = |entry: &&SchoolEntry| !schools.iter().any(|other| other.revision.school().slug == entry.slug);
            (text.to_owned(), Some(words.html(said)), found.iter().filter(known).map(offer).collect())
        }
        Adding::Nothing | Adding::At(_) => (String::new(), None, Vec::new()),
    };
    let template = TogetherTemplate {
        chosen: schools.iter().map(|published| chosen(published, &words)).collect(),
        missing,
        save: words.html_with("together-save", &[("count", schools.len().into())]),
        full: (schools.len() >= TOGETHER_MAX)
            .then(|| words.html_with("together-full", &[("count", TOGETHER_MAX.into())])),
        elsewhere: match adding {
            Adding::At(live) => Some(format!("{live}{action}")),
            _ => None,
        },
        frame,
        t: &words,
        action,
        tag: language,
        text,
        said,
        offers,
    };
    let rendered = template.render()?;
    Ok(template.frame.finish(&rendered))
}

fn offer(entry: &SchoolEntry) -> Offer {
    Offer {
        slug: entry.slug.to_string(),
        name: Html::name(entry.name.as_str()),
        place: entry.place("").unwrap_or_default(),
    }
}

fn chosen(published: &Published, words: &Words) -> Chosen {
    let school = published.revision.school();
    let entry = SchoolEntry::from(school);
    let wording = Wording {
        words,
        organisation: &published.organisation.name,
        status: &published.status,
        as_of: as_of(published),
        zone: published.organisation.zone(),
    };
    let row = |sender: &crate::domain::Sender| Row { name: wording.name(sender), address: list::address(sender) };
    Chosen {
        slug: school.slug.to_string(),
        name: Html::name(school.name.as_str()),
        place: entry.place("").unwrap_or_default(),
        take: words.text_with("together-take-label", &[("school", school.name.as_str().into())]),
        rows: current(published).map(|current| row(current.sender)).collect(),
    }
}
