//! Where an address stands on a school's list.

use jiff::{Timestamp, civil::Date};

use crate::domain::{EmailAddress, SenderState, Slug};

use super::{Service, ServiceError, require_school};

/// Where an address stands on a school's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Listing {
    /// It is on the list and in use.
    Listed,
    /// It is on the list but paused.
    Paused {
        /// Since when.
        since: Timestamp,
    },
    /// It was on the list.
    Withdrawn {
        /// Its last day.
        until: Option<Date>,
    },
    /// It ends like the school's addresses but is not on the list.
    SameDomain,
    /// It is not on the list, and the list is complete.
    NotListed,
    /// It is not on the list, but the school has not given its full list.
    Unknown,
}

impl Service {
    /// Looks an address up on the newest published list of a school.
    ///
    /// # Errors
    /// The school is unknown, or the store cannot be read.
    pub async fn listing(&self, address: &EmailAddress, school: &Slug) -> Result<Listing, ServiceError> {
        let mut session = self.store().read().await?;
        let stored = require_school(&mut session, school).await?;
        let Some(head) = session.head(stored.id).await? else { return Ok(Listing::Unknown) };
        let record = head.revision.record();
        if let Some(listed) = record.senders().iter().find(|l| &l.sender.address == address) {
            if listed.state == SenderState::Retired {
                return Ok(Listing::Withdrawn { until: listed.sender.until });
            }
            let view = session.overlay(stored.organisation).await?.view(&record.school().slug, self.clock().now());
            return Ok(view.pause_of(address).map_or(Listing::Listed, |p| Listing::Paused { since: p.since }));
        }
        let same = |l: &crate::domain::ListedSender| !l.sender.shared && l.sender.address.domain() == address.domain();
        Ok(if record.in_use().any(same) {
            Listing::SameDomain
        } else if record.school().list_complete {
            Listing::NotListed
        } else {
            Listing::Unknown
        })
    }
}
