//! Lists of schools: the front page and an organisation's page.

use askama::Template;
use serde::Serialize;

use super::PageError;
use super::frame::{Frame, Masthead};
use super::html::Html;
use super::icon::Icon;
use super::notice::{NoticeBox, gravest_first, notice_box};
use super::words::Words;
use crate::domain::{Audience, LanguageTag, Name, Notice, Organisation, School, Slug};
use crate::render::{Published, Rendition};

/// With more schools than this the front page names the organisations only.
const FRONT_PAGE_SCHOOLS: usize = 200;

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
    /// Its schools, without the closed ones.
    pub schools: Vec<SchoolEntry>,
}

/// An organisation on the front page.
struct Section {
    address: String,
    name: Html,
    within: String,
    how_many: Html,
    schools: Vec<SchoolEntry>,
}

#[derive(Template)]
#[template(path = "public/home.html")]
struct HomeTemplate<'a> {
    frame: Frame,
    t: &'a Words,
    sections: Vec<Section>,
    show_schools: bool,
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
}

/// The front page: every organisation with its schools from A to Z, or the organisations alone where there are many
/// schools.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn home_page(organisations: &[OrganisationEntry<'_>], language: LanguageTag) -> Result<Rendition, PageError> {
    let words = Words::new(language, Audience::Parents);
    let frame = Frame::new(&words, language, words.text("home-title"), None);
    let total: usize = organisations.iter().map(|entry| entry.schools.len()).sum();
    let mut sections: Vec<Section> = organisations
        .iter()
        .map(|entry| Section {
            address: format!("/o/{}", entry.organisation.slug),
            name: Html::name(entry.organisation.name.as_str()),
            within: entry.organisation.name.to_string(),
            how_many: words.html_with("home-many", &[("count", entry.schools.len().into())]),
            schools: from_a_to_z(&entry.schools),
        })
        .collect();
    sections.sort_by_key(|section| section.name.as_str().to_lowercase());
    let template = HomeTemplate { frame, t: &words, sections, show_schools: total <= FRONT_PAGE_SCHOOLS };
    let rendered = template.render()?;
    Ok(template.frame.finish(&rendered))
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
    let masthead = Masthead {
        address: format!("/o/{}", organisation.slug),
        name: organisation.name.to_string(),
        ..Masthead::default()
    };
    let title = words.text_with("organisation-title", &[("name", organisation.name.as_str().into())]);
    let template = OrganisationTemplate {
        frame: Frame::new(&words, language, title.clone(), Some(masthead)),
        t: &words,
        name: title,
        within: organisation.name.as_str(),
        slug: &organisation.slug,
        notices: gravest_first(notices).into_iter().map(|notice| notice_box(notice, None, &words)).collect(),
        schools: from_a_to_z(&entry.schools),
    };
    let rendered = template.render()?;
    Ok(template.frame.finish(&rendered))
}

fn from_a_to_z(schools: &[SchoolEntry]) -> Vec<SchoolEntry> {
    let mut sorted = schools.to_vec();
    sorted.sort_by_cached_key(|school| (school.name.as_str().to_lowercase(), school.slug.clone()));
    sorted
}
