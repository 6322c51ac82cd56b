//! The outputs that belong to no single school.

use std::sync::Arc;

use crate::domain::{LanguageTag, Slug};
use crate::render::page::{self, About, Adding, OrganisationEntry, SchoolEntry, Searching};
use crate::render::{Context, Rendition, json};
use crate::sign::canonical;

use super::{Catalog, Entry, Members};

/// A page or file of the whole site or of one organisation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Front {
    /// Find your school.
    Home,
    /// The same in an exported copy, where nothing can be searched.
    HomeOfCopy,
    /// An organisation's schools and notices.
    Organisation(Slug),
    /// Where the signed lists of an organisation's schools are.
    OrganisationSenders(Slug),
    /// About the site itself.
    About(About, LanguageTag),
    /// Several schools at once, before any was chosen.
    Together(LanguageTag),
    /// The same in a copy that cannot put any together.
    TogetherOfCopy(LanguageTag),
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
            Self::About(about, language) => format!("about/{}/{language}", about.as_str()),
            Self::Together(language) | Self::TogetherOfCopy(language) => format!("together/{language}"),
            Self::Robots => "robots.txt".to_owned(),
            Self::Favicon => "favicon.ico".to_owned(),
        }
    }

    /// Whether it is a page to read in a browser.
    #[must_use]
    pub fn is_page(&self) -> bool {
        !matches!(self, Self::OrganisationSenders(_) | Self::Robots | Self::Favicon)
    }

    /// Renders it; none for an organisation that is not in the catalog.
    ///
    /// # Errors
    /// Only a program error: see [`page::PageError`].
    pub fn render(&self, catalog: &Catalog, context: &Context) -> Result<Option<Rendition>, page::PageError> {
        let members = |slug: &Slug| catalog.organisation(slug.as_str());
        Ok(match self {
            Self::Home => Some(catalog.home_page(&Searching::Here)?),
            Self::HomeOfCopy => Some(catalog.home_page(&Searching::At(&context.public_url))?),
            Self::Organisation(slug) => match members(slug) {
                Some(members) => Some(organisation_page(members)?),
                None => None,
            },
            Self::OrganisationSenders(slug) => members(slug).map(|members| {
                let schools = members.schools.iter().map(|entry| &entry.published);
                let organisation = &members.organisation.organisation;
                let document = json::organisation_document(organisation, schools, context);
                file(canonical(&document), "application/json")
            }),
            Self::About(about, language) => {
                let organisations: Vec<_> =
                    catalog.organisations().map(|members| &*members.organisation.organisation).collect();
                Some(page::about_page(*about, &organisations, *language, context)?)
            }
            Self::Together(language) => Some(page::together_page(&[], false, Adding::Nothing, *language, context)?),
            Self::TogetherOfCopy(language) => {
                Some(page::together_page(&[], false, Adding::At(&context.public_url), *language, context)?)
            }
            Self::Robots => Some(file(ROBOTS.as_bytes().to_vec(), "text/plain; charset=utf-8")),
            Self::Favicon => Some(file(FAVICON.to_vec(), "image/png")),
        })
    }
}

impl Catalog {
    /// Find your school, with what was found or how to search.
    ///
    /// # Errors
    /// Only a program error: see [`page::PageError`].
    pub fn home_page(&self, searching: &Searching<'_>) -> Result<Rendition, page::PageError> {
        let entries: Vec<_> = self.organisations().map(directory).collect();
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
    OrganisationEntry { organisation: &members.organisation.organisation, schools }
}

fn organisation_page(members: &Members) -> Result<Rendition, page::PageError> {
    let part = &members.organisation;
    let notices: Vec<_> = part.overlay.notices().filter(|notice| notice.is_shown(part.as_of)).cloned().collect();
    let organisation: &crate::domain::Organisation = &part.organisation;
    let language = organisation.languages.first().copied().unwrap_or(LanguageTag::ENGLISH);
    page::organisation_page(&directory(members), &notices, language)
}
