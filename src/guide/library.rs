//! All guides, read once from the data in the program.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rust_embed::Embed;

use crate::domain::DomainName;

use super::error::GuideError;
use super::provider::{Guide, Kind, Size};

#[derive(Embed)]
#[folder = "assets/providers"]
struct Files;

static GUIDES: LazyLock<Guides> = LazyLock::new(|| Guides::read_leniently(&Guides::files()));

/// Every provider's guide.
#[derive(Debug, Default)]
pub struct Guides {
    by_id: BTreeMap<Box<str>, Guide>,
    by_domain: BTreeMap<DomainName, Box<str>>,
}

impl Guides {
    /// The guides of this program.
    #[must_use]
    pub fn all() -> &'static Self {
        &GUIDES
    }

    /// Reads guides from pairs of an id and the text of its file.
    ///
    /// # Errors
    /// The first file that is refused, with its id; a domain in two files; a `like` that leads nowhere.
    pub fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, (String, GuideError)> {
        let mut guides = Self::default();
        for (id, text) in files {
            let guide = Guide::parse(id, text).map_err(|error| (id.to_owned(), error))?;
            guides.insert(guide).map_err(|error| (id.to_owned(), error))?;
        }
        guides.follow_likes()?;
        Ok(guides)
    }

    /// One guide: `gmail`.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Guide> {
        self.by_id.get(id)
    }

    /// Every guide, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Guide> {
        self.by_id.values()
    }

    /// The guides in the order in which people look for theirs: those known everywhere, then those at home in the
    /// country (ISO 3166-1, two letters), then the rest by size; programs after mailboxes, and what fits anybody
    /// last. Guides of closed mailboxes are left out.
    #[must_use]
    pub fn in_order(&self, country: Option<&str>) -> Vec<&Guide> {
        let mut guides: Vec<_> = self.iter().filter(|guide| !guide.is_closed()).collect();
        guides.sort_by_key(|guide| {
            let kind = match guide.kind {
                Kind::Mailbox => 0,
                Kind::Program => 1,
                Kind::Workplace => 2,
                Kind::Other => 3,
            };
            let at_home = country.is_some_and(|country| guide.countries.iter().any(|home| &**home == country));
            let place = match guide.size {
                Size::Large => 0,
                _ if at_home => 1,
                Size::Middle => 2,
                Size::Small => 3,
            };
            (kind, place, guide.size, &guide.name)
        });
        guides
    }

    /// The guide that has a domain among its exact ones.
    pub(super) fn by_domain(&self, domain: &DomainName) -> Option<&Guide> {
        self.by_domain.get(domain).and_then(|id| self.get(id))
    }

    /// Every exact domain with its guide.
    pub(super) fn domains(&self) -> impl Iterator<Item = (&DomainName, &Guide)> {
        self.by_domain.iter().filter_map(|(domain, id)| Some((domain, self.get(id)?)))
    }

    /// The files in the program: id and text.
    pub(super) fn files() -> Vec<(String, String)> {
        let name = |path: &str| path.strip_suffix(".toml").map(str::to_owned);
        Files::iter()
            .filter_map(|path| Some((name(&path)?, String::from_utf8(Files::get(&path)?.data.into_owned()).ok()?)))
            .collect()
    }

    /// A file that is refused is left out: the page then says that it has no guide. A test refuses such files.
    fn read_leniently(files: &[(String, String)]) -> Self {
        let mut guides = Self::default();
        for guide in files.iter().filter_map(|(id, text)| Guide::parse(id, text).ok()) {
            if let Err(error) = guides.insert(guide) {
                tracing::error!(%error, "a guide is left out");
            }
        }
        if let Err((id, error)) = guides.follow_likes() {
            tracing::error!(%id, %error, "a guide has no ways");
        }
        guides
    }

    fn insert(&mut self, guide: Guide) -> Result<(), GuideError> {
        for domain in guide.domains.iter().chain(&guide.endings) {
            if self.by_domain.contains_key(domain) {
                return Err(GuideError::DomainTwice(domain.to_string()));
            }
        }
        for domain in &guide.domains {
            self.by_domain.insert(domain.clone(), guide.id.as_str().into());
        }
        self.by_id.insert(guide.id.as_str().into(), guide);
        Ok(())
    }

    fn follow_likes(&mut self) -> Result<(), (String, GuideError)> {
        let followers: Vec<Guide> = self.iter().filter(|guide| guide.like.is_some()).cloned().collect();
        for guide in followers {
            let Some(like) = guide.like.clone() else { continue };
            let id = guide.id.as_str().to_owned();
            let Some(other) = self.get(like.as_str()).filter(|other| other.like.is_none()) else {
                return Err((id, GuideError::Like(like.to_string())));
            };
            let whole = guide.with_ways_of(other);
            self.by_id.insert(id.into(), whole);
        }
        Ok(())
    }
}
