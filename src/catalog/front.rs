//! The outputs that belong to no single school.

use std::sync::Arc;

use crate::domain::{LanguageTag, Slug};
use crate::render::filter::{DeskFile, organisation_text};
use crate::render::page::{self, About, Adding, OrganisationEntry, SchoolEntry, Searching};
use crate::render::{Context, Published, Rendition, json};

use super::{Catalog, Entry, Material, MaterialError, Members};

/// A page or file of the whole site or of one organisation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Front {
    /// Find your school.
    Home,
    /// The same in an exported copy, where nothing can be searched.
    HomeOfCopy,
    /// An organisation's schools and notices.
    Organisation(Slug),
    /// The lists of an organisation's schools, signed in one document.
    OrganisationSenders(Slug),
    /// The addresses of all its schools, one a line.
    OrganisationText(Slug),
    /// A list of all its schools that a mail system fetches by itself.
    OrganisationDesk(Slug, DeskFile),
    /// About the site itself.
    About(About, LanguageTag),
    /// What the API has to offer, to read.
    ApiReference,
    /// The same for programs (OpenAPI 3.1).
    ApiDocument,
    /// Several schools at once, before any was chosen.
    Together(LanguageTag),
    /// The same in a copy that cannot put any together.
    TogetherOfCopy(LanguageTag),
    /// A script that pages load, by its file name: a version of that of boxes, or the one that puts names on letters.
    Script(String),
    /// What search engines may read.
    Robots,
    /// The picture that browsers ask for.
    Favicon,
}

impl Front {
    /// Its address on the site, without a slash before it.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Home | Self::HomeOfCopy => String::new(),
            Self::Organisation(slug) => format!("o/{slug}"),
            Self::OrganisationSenders(slug) => format!("o/{slug}/senders.json"),
            Self::OrganisationText(slug) => format!("o/{slug}/senders.txt"),
            Self::OrganisationDesk(slug, file) => format!("o/{slug}/{}", file.path()),
            Self::ApiReference => "api/v1".to_owned(),
            Self::ApiDocument => "api/v1/openapi.json".to_owned(),
            Self::About(about, language) => format!("about/{}/{language}", about.as_str()),
            Self::Together(language) | Self::TogetherOfCopy(language) => format!("together/{language}"),
            Self::Script(name) => format!("embed/{name}"),
            Self::Robots => "robots.txt".to_owned(),
            Self::Favicon => "favicon.ico".to_owned(),
        }
    }

    /// Whether it is a page to read in a browser.
    #[must_use]
    pub fn is_page(&self) -> bool {
        !matches!(
            self,
            Self::OrganisationSenders(_)
                | Self::OrganisationText(_)
                | Self::OrganisationDesk(..)
                | Self::ApiDocument
                | Self::Script(_)
                | Self::Robots
                | Self::Favicon
        )
    }

    /// Whether programs on other sites may read it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self, Self::OrganisationSenders(_) | Self::ApiDocument | Self::Script(_))
    }

    /// Everything of an organisation.
    pub fn of_organisation(slug: &Slug) -> impl Iterator<Item = Self> {
        let desk = DeskFile::ALL.map(|file| Self::OrganisationDesk(slug.clone(), file));
        [
            Self::Organisation(slug.clone()),
            Self::OrganisationSenders(slug.clone()),
            Self::OrganisationText(slug.clone()),
        ]
        .into_iter()
        .chain(desk)
    }

    /// Renders it; none for an organisation that is not in the catalog, and for a script that never was.
    ///
    /// # Errors
    /// There is no key, or the program has an error: see [`page::PageError`].
    pub fn render(
        &self,
        catalog: &Catalog,
        material: &dyn Material,
        context: &Context,
    ) -> Result<Option<Rendition>, FrontError> {
        let members = |slug: &Slug| catalog.organisation(slug.as_str());
        Ok(match self {
            Self::Home => Some(catalog.home_page(&Searching::Here)?),
            Self::HomeOfCopy => Some(catalog.home_page(&Searching::At(&context.public_url))?),
            Self::Organisation(slug) => match members(slug) {
                Some(members) => Some(organisation_page(members)?),
                None => None,
            },
            Self::OrganisationSenders(slug) => match members(slug) {
                Some(members) => {
                    let part = &members.organisation;
                    let document =
                        json::organisation_document(&part.organisation, &part.overlay, lists(members), context);
                    Some(file(material.seal(document)?, "application/json"))
                }
                None => None,
            },
            Self::OrganisationText(slug) => members(slug).map(|members| {
                let open: Vec<&Published> =
                    lists(members).filter(|published| published.revision.school().closed.is_none()).collect();
                organisation_text(&members.organisation.organisation, &open)
            }),
            Self::OrganisationDesk(slug, file) => members(slug)
                .map(|members| file.of_organisation(&members.organisation.organisation, lists(members), context)),
            Self::ApiReference => Some(page::reference_page(context)?),
            Self::ApiDocument => Some(file(page::api_document(), "application/json")),
            Self::About(about, language) => {
                let organisations: Vec<_> =
                    catalog.organisations().map(|members| &*members.organisation.organisation).collect();
                Some(page::about_page(*about, &organisations, *language, context)?)
            }
            Self::Together(language) => Some(page::together_page(&[], false, Adding::Nothing, *language, context)?),
            Self::TogetherOfCopy(language) => {
                Some(page::together_page(&[], false, Adding::At(&context.public_url), *language, context)?)
            }
            Self::Script(name) => {
                let script = page::widget::version(name).map(std::borrow::Cow::into_owned);
                let script = script.or_else(|| page::merge_script(name).map(<[u8]>::to_vec));
                script.map(|bytes| file(bytes, "text/javascript; charset=utf-8"))
            }
            Self::Robots => Some(file(ROBOTS.as_bytes().to_vec(), "text/plain; charset=utf-8")),
            Self::Favicon => Some(file(FAVICON.to_vec(), "image/png")),
        })
    }
}

/// Why one could not be made.
#[derive(Debug, thiserror::Error)]
pub enum FrontError {
    /// A page failed.
    #[error(transparent)]
    Page(#[from] page::PageError),
    /// It could not be signed.
    #[error(transparent)]
    Material(#[from] MaterialError),
}

fn lists(members: &Members) -> impl Iterator<Item = &Published> {
    members.schools.iter().map(|entry| &entry.published)
}

impl Catalog {
    /// Find your school, with what was found or how to search.
    ///
    /// # Errors
    /// Only a program error: see [`page::PageError`].
    pub fn home_page(&self, searching: &Searching<'_>) -> Result<Rendition, page::PageError> {
        let open: usize = self.organisations().map(|members| members.open).sum();
        let lists = open <= page::FRONT_PAGE_SCHOOLS && !matches!(searching, Searching::Found { .. });
        let entries: Vec<_> = self.organisations().map(if lists { directory } else { unlisted }).collect();
        page::home_page(&entries, searching, LanguageTag::ENGLISH)
    }
}

/// Everything may be read; files for mail programs are of no use to somebody who searches.
const ROBOTS: &str = "User-agent: *\nDisallow: /s/*/contacts/\n";

/// The slot of a pass, 32 pixels a side: our own drawing.
const FAVICON: &[u8] = include_bytes!("../../assets/icon/favicon.png");

fn file(bytes: Vec<u8>, media_type: &'static str) -> Rendition {
    Rendition { bytes, media_type, file_name: None, style_hashes: Vec::new(), script_hashes: Vec::new() }
}

/// An organisation's schools as pages list them: those that are open.
fn directory(members: &Members) -> OrganisationEntry<'_> {
    let open = |entry: &&Arc<Entry>| !entry.is_closed();
    let schools = members.schools.iter().filter(open).map(|entry| SchoolEntry::from(&entry.published)).collect();
    OrganisationEntry { organisation: &members.organisation.organisation, open: members.open, schools }
}

/// An organisation where its schools are not listed.
fn unlisted(members: &Members) -> OrganisationEntry<'_> {
    OrganisationEntry { organisation: &members.organisation.organisation, open: members.open, schools: Vec::new() }
}

fn organisation_page(members: &Members) -> Result<Rendition, page::PageError> {
    let part = &members.organisation;
    let notices: Vec<_> = part.overlay.notices().filter(|notice| notice.is_shown(part.as_of)).cloned().collect();
    let organisation: &crate::domain::Organisation = &part.organisation;
    let language = organisation.languages.first().copied().unwrap_or(LanguageTag::ENGLISH);
    page::organisation_page(&directory(members), &notices, language)
}
