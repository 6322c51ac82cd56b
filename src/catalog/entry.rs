//! What stands in the catalog.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;

use crate::domain::{Crest, Organisation, Overlay, Revision};
use crate::render::Published;
use crate::render::page::SchoolEntry;

use crate::store::{OrganisationId, SchoolId};

/// An organisation as it was loaded.
#[derive(Debug, Clone)]
pub struct OrganisationPart {
    /// Its key in the store.
    pub id: OrganisationId,
    /// What it states about itself.
    pub organisation: Arc<Organisation>,
    /// Its status: pauses, notices and reviews.
    pub overlay: Overlay,
    /// The moment for which its notices were chosen.
    pub as_of: Timestamp,
}

impl OrganisationPart {
    /// The next moment at which a notice begins or ends without any event.
    #[must_use]
    pub fn deadline(&self) -> Option<Timestamp> {
        self.overlay
            .notices()
            .flat_map(|notice| [Some(notice.from), notice.until])
            .flatten()
            .filter(|moment| *moment > self.as_of)
            .min()
    }
}

/// A school as it was loaded.
#[derive(Debug, Clone)]
pub struct SchoolPart {
    /// Its key in the store.
    pub id: SchoolId,
    /// Its organisation's key.
    pub organisation: OrganisationId,
    /// The newest revision of its list.
    pub revision: Arc<Revision>,
    /// Its crest.
    pub crest: Option<Crest>,
}

/// A school as the public sees it now.
#[derive(Debug)]
pub struct Entry {
    /// Its key in the store.
    pub id: SchoolId,
    /// What renderers need.
    pub published: Published,
    pub(super) school: Arc<SchoolPart>,
    pub(super) organisation: Arc<OrganisationPart>,
    serial: u64,
}

impl Entry {
    pub(super) fn new(
        school: Arc<SchoolPart>,
        organisation: Arc<OrganisationPart>,
        successors: Vec<SchoolEntry>,
    ) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let status = organisation.overlay.view(&school.revision.school().slug, organisation.as_of);
        Self {
            id: school.id,
            published: Published {
                revision: Arc::clone(&school.revision),
                status,
                organisation: Arc::clone(&organisation.organisation),
                crest: school.crest.clone(),
                successors,
            },
            school,
            organisation,
            serial: NEXT.fetch_add(1, Ordering::Relaxed),
        }
    }

    /// A number that no other state of this or another school has had since the program began.
    #[must_use]
    pub fn serial(&self) -> u64 {
        self.serial
    }

    /// Whether the school has closed.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.published.revision.school().closed.is_some()
    }
}
