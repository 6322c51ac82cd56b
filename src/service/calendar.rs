//! The passing of days: addresses end, and lists are issued anew.

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use serde_json::json;

use crate::domain::{SenderState, StatusChange};
use crate::store::{Head, Origin, Session, StoredOrganisation};

use super::{Actor, Service, ServiceError};

/// How old the newest status may grow before the lists are issued anew.
const ISSUE_EVERY: SignedDuration = SignedDuration::from_hours(24);

impl Service {
    /// Turns days that have passed into events: addresses whose last day is over are retired, and
    /// lists are issued anew once a day. Answers whether anything happened.
    ///
    /// # Errors
    /// The store cannot be written.
    pub async fn tick(&self) -> Result<bool, ServiceError> {
        let now = self.clock.now();
        if !self.is_tick_due(now).await? {
            return Ok(false);
        }
        let today = now.to_zoned(TimeZone::UTC).date();
        let mut session = self.store.write().await?;
        let mut happened = false;
        for organisation in session.organisations().await? {
            happened |= self.retire_ended(&mut session, &organisation, today).await?;
            let newest = session.last_status(organisation.id).await?;
            if newest.is_some_and(|status| now.duration_since(status.issued) >= ISSUE_EVERY) {
                self.add_status(&mut session, &organisation, vec![StatusChange::Issued], Origin::Command).await?;
                happened = true;
            }
        }
        if happened {
            self.audit(&mut session, &Actor::calendar(), "tick", json!({"day": today})).await?;
            session.commit().await?;
        }
        Ok(happened)
    }

    /// Looks without the write lock whether a day has passed that matters.
    async fn is_tick_due(&self, now: Timestamp) -> Result<bool, ServiceError> {
        let today = now.to_zoned(TimeZone::UTC).date();
        let mut session = self.store.read().await?;
        for organisation in session.organisations().await? {
            let newest = session.last_status(organisation.id).await?;
            if newest.is_some_and(|status| now.duration_since(status.issued) >= ISSUE_EVERY) {
                return Ok(true);
            }
            let ending = session.senders_that_end(organisation.id).await?;
            if ending.iter().any(|stored| stored.sender.has_ended(today)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn retire_ended(
        &self,
        session: &mut Session,
        organisation: &StoredOrganisation,
        today: Date,
    ) -> Result<bool, ServiceError> {
        let ended: Vec<_> = session
            .senders_that_end(organisation.id)
            .await?
            .into_iter()
            .filter(|stored| stored.sender.has_ended(today))
            .collect();
        if ended.is_empty() {
            return Ok(false);
        }
        let heads: Vec<Head> =
            session.heads().await?.into_iter().filter(|head| head.organisation == organisation.id).collect();
        let release = self.id();
        for head in heads {
            let mut record = head.revision.record().clone();
            let mut changed = false;
            for sender in &ended {
                let here = sender.school.is_none_or(|school| school == head.school);
                if let Some(next) = record.with_retired(&sender.sender.address, today).filter(|_| here) {
                    record = next;
                    changed = true;
                }
            }
            if changed {
                self.publish_record(session, &head, record, release).await?;
            }
        }
        for mut sender in ended {
            sender.state = SenderState::Retired;
            session.put_sender(&sender).await?;
        }
        Ok(true)
    }
}
