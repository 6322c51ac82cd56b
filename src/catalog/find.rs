//! Finding schools by what people type.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::Slug;
use crate::search::{Index, Row};

use super::{Catalog, Entry, Parts};

/// What a search found.
#[derive(Debug, Clone, Default)]
pub struct Search {
    /// The schools, the likeliest first, closed ones last.
    pub schools: Vec<Arc<Entry>>,
    /// How many there are, also those left out.
    pub total: usize,
    /// Whether a code, a number or an address was given that means these schools and no others.
    pub exact: bool,
}

impl Catalog {
    /// The schools that somebody may mean, at most `most`; only those of one organisation, if one is named.
    ///
    /// The first search after schools changed builds the index, which takes a tenth of a second for twenty thousand
    /// schools: see [`Catalog::prepare_search`].
    #[must_use]
    pub fn search(&self, text: &str, within: Option<&Slug>, most: usize) -> Search {
        let hits = self.index().search(text, within, most);
        let schools = hits.schools.iter().filter_map(|slug| self.schools.get(slug)).cloned().collect();
        Search { schools, total: hits.total, exact: hits.exact }
    }

    /// The schools after a short name, in the order of short names, at most `most`; only those of one organisation, if
    /// one is named, and only those that are `wanted`. It looks at each school once and keeps no more than `most`.
    #[must_use]
    pub fn schools_after(
        &self,
        after: Option<&str>,
        within: Option<&Slug>,
        most: usize,
        wanted: impl Fn(&Entry) -> bool,
    ) -> Vec<&Arc<Entry>> {
        let mut kept: BTreeMap<&Slug, &Arc<Entry>> = BTreeMap::new();
        for (slug, entry) in &self.schools {
            let here = within.is_none_or(|organisation| entry.organisation.organisation.slug == *organisation);
            if !here || after.is_some_and(|after| slug.as_str() <= after) || !wanted(entry) {
                continue;
            }
            if kept.len() >= most && kept.last_key_value().is_some_and(|(last, _)| slug > *last) {
                continue;
            }
            kept.insert(slug, entry);
            if kept.len() > most {
                kept.pop_last();
            }
        }
        kept.into_values().collect()
    }

    /// Builds the index unless it is there, so that nobody's search waits for it.
    pub fn prepare_search(&self) {
        self.index();
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            let rows: Vec<Row<'_>> = self.schools.values().map(|entry| row(entry)).collect();
            Index::new(&rows)
        })
    }

    /// Whether the schools are the same, each with the same list.
    pub(super) fn has_schools_of(&self, parts: &Parts) -> bool {
        let own = &self.parts;
        own.schools.len() == parts.schools.len()
            && own.organisations.len() == parts.organisations.len()
            && parts.schools.iter().all(|(id, part)| own.schools.get(id).is_some_and(|known| Arc::ptr_eq(known, part)))
    }
}

fn row(entry: &Entry) -> Row<'_> {
    let school = entry.published.revision.school();
    Row {
        slug: &school.slug,
        organisation: &entry.organisation.organisation.slug,
        name: school.name.as_str(),
        town: school.town.as_ref().map(crate::domain::Name::as_str),
        authority: school.authority.as_ref().map(crate::domain::Name::as_str),
        postcode: school.postcode.as_ref(),
        identifiers: &school.identifiers,
        code: school.code,
        closed: school.closed.is_some(),
    }
}
