//! What is published now, in memory.
//!
//! A [`Catalog`] is never changed: a change makes a new one, which shares every school that did not
//! change, and is swapped in whole. Requests read it without a lock and do no work that grows with it.

mod entry;
mod find;
mod front;
mod library;
mod load;
mod material;
mod register;

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;

use crate::domain::{Code, School, Slug};
use crate::render::page::SchoolEntry;
use crate::search::Index;
use crate::store::{OrganisationId, SchoolId};

pub use entry::{Entry, OrganisationPart, SchoolPart};
pub use find::Search;
pub use front::{Front, FrontError};
pub use library::Library;
pub use load::{POLL, follow, load, prepare_search};
pub use material::{Gathered, Material, MaterialError, Pending};

/// Everything that a catalog is made of.
#[derive(Debug, Clone, Default)]
pub struct Parts {
    /// The organisations.
    pub organisations: HashMap<OrganisationId, Arc<OrganisationPart>>,
    /// The schools that have published a list.
    pub schools: HashMap<SchoolId, Arc<SchoolPart>>,
    /// Slugs that schools had before.
    pub former: Vec<(Slug, SchoolId)>,
    /// The number of the newest event that is in here.
    pub event: i64,
}

/// An organisation and its schools, by name.
#[derive(Debug, Clone)]
pub struct Members {
    /// The organisation.
    pub organisation: Arc<OrganisationPart>,
    /// Its schools, in the order of their names.
    pub schools: Vec<Arc<Entry>>,
    /// How many of them are open.
    pub open: usize,
}

/// Where a slug leads.
#[derive(Debug, Clone)]
pub enum Found<'a> {
    /// To this school.
    School(&'a Arc<Entry>),
    /// To a school that is called otherwise now.
    Moved(&'a Slug),
}

/// What is published now.
#[derive(Debug, Default)]
pub struct Catalog {
    parts: Parts,
    schools: HashMap<Slug, Arc<Entry>>,
    codes: HashMap<Code, Arc<Entry>>,
    former: HashMap<Slug, Slug>,
    organisations: BTreeMap<Slug, Members>,
    index: Arc<OnceLock<Index>>,
    addresses: register::Addresses,
    deadline: Option<Timestamp>,
    serial: u64,
}

impl Catalog {
    /// Makes a catalog, taking over from an older one every school that is the same in both.
    #[must_use]
    pub fn new(parts: Parts, older: Option<&Self>) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let mut catalog = Self {
            serial: NEXT.fetch_add(1, Ordering::Relaxed),
            deadline: parts.organisations.values().filter_map(|part| part.deadline()).min(),
            schools: HashMap::with_capacity(parts.schools.len()),
            codes: HashMap::with_capacity(parts.schools.len()),
            ..Self::default()
        };
        let by_slug: HashMap<&Slug, &School> =
            parts.schools.values().map(|part| (&part.revision.school().slug, part.revision.school())).collect();
        for organisation in parts.organisations.values() {
            let members = Members { organisation: Arc::clone(organisation), schools: Vec::new(), open: 0 };
            catalog.organisations.insert(organisation.organisation.slug.clone(), members);
        }
        for part in parts.schools.values() {
            let Some(organisation) = parts.organisations.get(&part.organisation) else { continue };
            let school = part.revision.school();
            let successors: Vec<SchoolEntry> = school
                .closed
                .iter()
                .flat_map(|closure| &closure.successors)
                .filter_map(|slug| by_slug.get(slug).map(|school| SchoolEntry::from(*school)))
                .collect();
            let known = older.and_then(|older| older.schools.get(&school.slug)).filter(|entry| {
                Arc::ptr_eq(&entry.school, part)
                    && Arc::ptr_eq(&entry.organisation, organisation)
                    && entry.published.successors == successors
            });
            let entry = known
                .cloned()
                .unwrap_or_else(|| Arc::new(Entry::new(Arc::clone(part), Arc::clone(organisation), successors)));
            catalog.codes.insert(school.code, Arc::clone(&entry));
            if let Some(members) = catalog.organisations.get_mut(&organisation.organisation.slug) {
                members.open += usize::from(!entry.is_closed());
                members.schools.push(Arc::clone(&entry));
            }
            catalog.schools.insert(school.slug.clone(), entry);
        }
        for members in catalog.organisations.values_mut() {
            members.schools.sort_by_cached_key(|entry| {
                let school = entry.published.revision.school();
                (school.name.as_str().to_lowercase(), school.slug.clone())
            });
        }
        catalog.former = parts
            .former
            .iter()
            .filter_map(|(slug, id)| Some((slug.clone(), parts.schools.get(id)?.revision.school().slug.clone())))
            .collect();
        // A pause changes no school's name, so what is searched stays.
        if let Some(older) = older.filter(|older| older.has_schools_of(&parts)) {
            catalog.index = Arc::clone(&older.index);
        }
        catalog.addresses = register::Addresses::next(older, &parts);
        catalog.parts = parts;
        catalog
    }

    /// What it was made of, to make the next one.
    #[must_use]
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// Where a slug leads, if anywhere.
    #[must_use]
    pub fn find(&self, slug: &str) -> Option<Found<'_>> {
        if let Some(entry) = self.schools.get(slug) {
            return Some(Found::School(entry));
        }
        self.former.get(slug).map(Found::Moved)
    }

    /// The school that has a code.
    #[must_use]
    pub fn by_code(&self, code: &Code) -> Option<&Arc<Entry>> {
        self.codes.get(code)
    }

    /// An organisation and its schools.
    #[must_use]
    pub fn organisation(&self, slug: &str) -> Option<&Members> {
        self.organisations.get(slug)
    }

    /// Every organisation with its schools, in the order of their slugs.
    #[must_use]
    pub fn organisations(&self) -> impl ExactSizeIterator<Item = &Members> {
        self.organisations.values()
    }

    /// Every school, in no order.
    #[must_use]
    pub fn schools(&self) -> impl ExactSizeIterator<Item = &Arc<Entry>> {
        self.schools.values()
    }

    /// Slugs that schools had before, with those that they have now.
    #[must_use]
    pub fn former(&self) -> impl ExactSizeIterator<Item = (&Slug, &Slug)> {
        self.former.iter()
    }

    /// A number that no other catalog has had since the program began.
    #[must_use]
    pub fn serial(&self) -> u64 {
        self.serial
    }

    /// The number of the newest event that is in here.
    #[must_use]
    pub fn event(&self) -> i64 {
        self.parts.event
    }

    /// The next moment at which a notice begins or ends without any event.
    #[must_use]
    pub fn deadline(&self) -> Option<Timestamp> {
        self.deadline
    }

    /// When the newest status of any organisation was made.
    #[must_use]
    pub fn newest_status(&self) -> Option<Timestamp> {
        self.organisations.values().filter_map(|members| members.organisation.overlay.issued()).max()
    }
}

impl Parts {
    /// Chooses the notices anew for organisations where one began or ended since they were loaded.
    pub fn refresh(&mut self, now: Timestamp) {
        for part in self.organisations.values_mut() {
            if part.deadline().is_some_and(|deadline| deadline <= now) {
                *part = Arc::new(OrganisationPart { as_of: now, ..OrganisationPart::clone(part) });
            }
        }
    }
}
