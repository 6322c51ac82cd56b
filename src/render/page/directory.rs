//! Lists of schools, and an organisation's page.

use askama::Template;
use serde::Serialize;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::PageError;
use super::frame::{Frame, Masthead};
use super::html::Html;
use super::icon::Icon;
use super::notice::{NoticeBox, gravest_first, notice_box};
use super::words::Words;
use crate::domain::{LanguageTag, Name, Notice, Organisation, School, Slug};
use crate::render::filter::DeskFile;
use crate::render::{Published, Rendition};

/// With more schools than this an organisation's page puts them under their letters.
const WITHOUT_LETTERS: usize = 60;

/// A school in a list of schools.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SchoolEntry {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name.
    pub name: Name,
    /// Where it is.
    pub town: Option<Name>,
    /// The authority that a register lists it under.
    pub authority: Option<Name>,
}

impl SchoolEntry {
    /// Where it is, to tell it from another of the same name. The authority is left out when it is that of everybody
    /// around: when `within`, the organisation's name, holds it.
    #[must_use]
    pub fn place(&self, within: &str) -> Option<Html> {
        place(self.town.as_ref(), self.authority.as_ref(), within)
    }
}

/// A town and an authority, each apart from the other's direction of writing.
pub(super) fn place(town: Option<&Name>, authority: Option<&Name>, within: &str) -> Option<Html> {
    let authority = authority.filter(|authority| !within.contains(authority.as_str()) && town != Some(*authority));
    let mut parts = town.into_iter().chain(authority).map(|part| Html::name(part.as_str()));
    let mut place = parts.next()?;
    for part in parts {
        place.push_text(" · ");
        place.push(&part);
    }
    Some(place)
}

impl From<&School> for SchoolEntry {
    fn from(school: &School) -> Self {
        Self {
            slug: school.slug.clone(),
            name: school.name.clone(),
            town: school.town.clone(),
            authority: school.authority.clone(),
        }
    }
}

impl From<&Published> for SchoolEntry {
    fn from(published: &Published) -> Self {
        Self::from(published.revision.school())
    }
}

/// An organisation with its open schools, in any order.
#[derive(Clone, Debug)]
pub struct OrganisationEntry<'a> {
    /// The organisation.
    pub organisation: &'a Organisation,
    /// How many open schools it has.
    pub open: usize,
    /// Those schools; may be left out for a front page that does not list them: see
    /// [`FRONT_PAGE_SCHOOLS`](super::FRONT_PAGE_SCHOOLS).
    pub schools: Vec<SchoolEntry>,
}

/// Schools under their first letter.
struct Letter {
    heading: String,
    /// Its place on the page.
    id: String,
    schools: Vec<SchoolEntry>,
}

#[derive(Template)]
#[template(path = "public/organisation.html")]
struct OrganisationTemplate<'a> {
    frame: Frame,
    t: &'a Words,
    name: String,
    within: &'a str,
    slug: &'a Slug,
    notices: Vec<NoticeBox>,
    schools: Vec<SchoolEntry>,
    /// Where there are many; then `schools` is empty.
    letters: Vec<Letter>,
}

/// An organisation's page: what parents of all its schools should know now, and its schools from A to Z.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn organisation_page(
    entry: &OrganisationEntry<'_>,
    notices: &[Notice],
    language: LanguageTag,
) -> Result<Rendition, PageError> {
    let organisation = entry.organisation;
    let words = Words::new(language, organisation.audience);
    let zone = organisation.zone();
    let masthead = Masthead {
        address: format!("/o/{}", organisation.slug),
        name: organisation.name.to_string(),
        ..Masthead::default()
    };
    let title = words.text_with("organisation-title", &[("name", organisation.name.as_str().into())]);
    let mut schools = from_a_to_z(&entry.schools);
    let letters =
        if schools.len() > WITHOUT_LETTERS { under_letters(std::mem::take(&mut schools)) } else { Vec::new() };
    let mut frame = Frame::new(&words, language, title.clone(), Some(masthead)).with_lists();
    frame.description = words.text("organisation-lead");
    let template = OrganisationTemplate {
        frame,
        t: &words,
        name: title,
        within: organisation.name.as_str(),
        slug: &organisation.slug,
        notices: gravest_first(notices)
            .into_iter()
            .filter(|notice| notice.is_for_everybody())
            .map(|notice| notice_box(notice, None, &zone, &words))
            .collect(),
        schools,
        letters,
    };
    let rendered = template.render()?;
    Ok(template.frame.finish(&rendered))
}

/// By name, as people look them up: capitals and accents make no difference.
pub(super) fn from_a_to_z(schools: &[SchoolEntry]) -> Vec<SchoolEntry> {
    let mut sorted = schools.to_vec();
    sorted.sort_by_cached_key(|school| (plain(school.name.as_str()), school.slug.clone()));
    sorted
}

fn plain(name: &str) -> String {
    name.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// Sorted schools, each under the first letter of its name; what begins with a digit stands under `0–9`.
fn under_letters(schools: Vec<SchoolEntry>) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    for school in schools {
        let first = plain(school.name.as_str()).chars().find(|c| c.is_alphanumeric());
        let letter = match first {
            Some(c) if c.is_numeric() => "0–9".to_owned(),
            Some(c) => c.to_uppercase().collect(),
            None => "…".to_owned(),
        };
        match letters.iter_mut().find(|known| known.heading == letter) {
            Some(known) => known.schools.push(school),
            None => {
                letters.push(Letter { id: format!("l{}", letters.len() + 1), heading: letter, schools: vec![school] });
            }
        }
    }
    letters
}
