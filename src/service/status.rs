//! Acts that change no list: pause, resume, notices and reviews.
//! Retiring is here too, for it is done in the same breath although it makes new revisions.

use jiff::tz::TimeZone;
use serde_json::{Value, json};

use crate::domain::{Digest, EmailAddress, Notice, Pause, Reason, Review, SenderState, Slug, StatusChange};
use crate::sign::canonical;
use crate::store::{EventKind, Head, Origin, Session, StoredOrganisation, StoredStatus};

use super::seal::status_message;
use super::{Actor, Service, ServiceError, nearest, require_school};

/// What a pause, resumption or retirement did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PauseOutcome {
    /// The schools whose lists hold the address.
    pub schools: Vec<Slug>,
    /// Whether it was so already, and nothing was done.
    pub already: bool,
}

/// What to do with a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoticeChange {
    /// Show it.
    Post(Notice),
    /// Take every notice about the provider down.
    Withdraw(Slug),
}

impl Service {
    /// Pauses an address: everywhere, or at one school. One person is enough.
    ///
    /// # Errors
    /// No list holds the address, the school is unknown, or the store cannot be written.
    pub async fn pause(
        &self,
        address: &EmailAddress,
        school: Option<&Slug>,
        reason: &Reason,
        actor: &Actor,
    ) -> Result<PauseOutcome, ServiceError> {
        let mut session = self.store.write().await?;
        let lists = lists_with(&mut session, address, school).await?;
        let scope = match school {
            Some(slug) => Some(require_school(&mut session, slug).await?.school.slug),
            None => None,
        };
        let mut outcome = PauseOutcome { schools: slugs(&lists), already: true };
        for organisation in organisations_of(&mut session, &lists).await? {
            let overlay = session.overlay(organisation.id).await?;
            let everywhere = overlay.pause(address, None).is_some();
            if everywhere || overlay.pause(address, scope.as_ref()).is_some() {
                continue;
            }
            outcome.already = false;
            let pause = Pause {
                address: address.clone(),
                school: scope.clone(),
                since: self.clock.now(),
                reason: reason.clone(),
            };
            let changes = vec![StatusChange::Paused { pause }];
            self.add_status(&mut session, &organisation, changes, Origin::Command).await?;
        }
        if !outcome.already {
            let detail = json!({"address": address.key(), "school": scope, "reason": reason});
            self.audit(&mut session, actor, "pause", detail).await?;
            session.commit().await?;
        }
        Ok(outcome)
    }

    /// Ends a pause. Resuming needs what adding needs; an organisation's own command is its attestation.
    ///
    /// # Errors
    /// The address is not paused, or at another scope; the store cannot be written.
    pub async fn resume(
        &self,
        address: &EmailAddress,
        school: Option<&Slug>,
        reason: &Reason,
        actor: &Actor,
    ) -> Result<PauseOutcome, ServiceError> {
        let mut session = self.store.write().await?;
        let scope = match school {
            Some(slug) => Some(require_school(&mut session, slug).await?),
            None => None,
        };
        let mut ended = false;
        let mut elsewhere = false;
        for organisation in session.organisations().await? {
            let overlay = session.overlay(organisation.id).await?;
            let of_address: Vec<&Pause> = overlay.pauses().filter(|pause| &pause.address == address).collect();
            let chosen = |pause: &&&Pause| match &scope {
                None => true,
                Some(stored) => pause.school.as_ref() == Some(&stored.school.slug),
            };
            let changes: Vec<StatusChange> = of_address
                .iter()
                .filter(chosen)
                .map(|pause| StatusChange::Resumed {
                    address: address.clone(),
                    school: pause.school.clone(),
                    reason: reason.clone(),
                })
                .collect();
            let here = scope.as_ref().is_none_or(|stored| stored.organisation == organisation.id);
            elsewhere |= here && of_address.iter().any(|pause| pause.school.is_none());
            if !changes.is_empty() {
                ended = true;
                self.add_status(&mut session, &organisation, changes, Origin::Command).await?;
            }
        }
        if !ended {
            return Err(if elsewhere && scope.is_some() {
                ServiceError::PausedEverywhere(address.clone())
            } else {
                ServiceError::NotPaused(address.clone())
            });
        }
        let slug = scope.as_ref().map(|stored| &stored.school.slug);
        let schools = lists_with(&mut session, address, slug).await.map(|lists| slugs(&lists)).unwrap_or_default();
        let detail = json!({"address": address.key(), "school": slug, "reason": reason});
        self.audit(&mut session, actor, "resume", detail).await?;
        session.commit().await?;
        Ok(PauseOutcome { schools, already: false })
    }

    /// Retires an address for good: new revisions of every list that holds it, in one release.
    /// Nothing else that waits to be published is published with it.
    ///
    /// # Errors
    /// No list holds the address, the school is unknown, or the store cannot be written.
    pub async fn retire(
        &self,
        address: &EmailAddress,
        school: Option<&Slug>,
        reason: &Reason,
        actor: &Actor,
    ) -> Result<PauseOutcome, ServiceError> {
        let mut session = self.store.write().await?;
        let lists = lists_with(&mut session, address, school).await?;
        let today = self.clock.now().to_zoned(TimeZone::UTC).date();
        let mut outcome = PauseOutcome { schools: slugs(&lists), already: true };
        let release = self.id();
        for mut stored in session.senders_with(address).await? {
            let meant = match (school, stored.school) {
                (None, _) => true,
                (Some(_), Some(id)) => lists.iter().any(|head| head.school == id),
                // An inherited address is the organisation's; at one school it can only be paused.
                (Some(_), None) => false,
            };
            if meant && stored.state != SenderState::Retired {
                stored.state = SenderState::Retired;
                stored.sender.until = Some(stored.sender.until.map_or(today, |until| until.min(today)));
                stored.changed_by = Origin::Command;
                session.put_sender(&stored).await?;
                outcome.already = false;
            }
        }
        for head in &lists {
            let inherited_here = school.is_some() && outcome.already;
            if let Some(record) = head.revision.record().with_retired(address, today).filter(|_| !inherited_here) {
                self.publish_record(&mut session, head, record, release).await?;
                outcome.already = false;
            }
        }
        if !outcome.already {
            let detail = json!({"address": address.key(), "school": school, "reason": reason, "release": release});
            self.audit(&mut session, actor, "retire", detail).await?;
            session.commit().await?;
        }
        Ok(outcome)
    }

    /// Posts or withdraws a notice, for one organisation or for all.
    ///
    /// # Errors
    /// There is no such organisation or notice, or the store cannot be written.
    pub async fn notice(
        &self,
        change: &NoticeChange,
        organisation: Option<&Slug>,
        actor: &Actor,
    ) -> Result<usize, ServiceError> {
        let mut session = self.store.write().await?;
        let chosen = choose(&mut session, organisation).await?;
        let mut done = 0;
        for stored in &chosen {
            let overlay = session.overlay(stored.id).await?;
            let changes: Vec<StatusChange> = match change {
                NoticeChange::Post(notice) if overlay.notices().any(|other| other == notice) => Vec::new(),
                NoticeChange::Post(notice) => vec![StatusChange::NoticePosted { notice: notice.clone() }],
                NoticeChange::Withdraw(provider) => overlay
                    .notices()
                    .filter(|notice| &notice.provider == provider)
                    .map(|n| StatusChange::NoticeWithdrawn { provider: n.provider.clone(), from: n.from })
                    .collect(),
            };
            if !changes.is_empty() {
                done += 1;
                self.add_status(&mut session, stored, changes, Origin::Command).await?;
            }
        }
        if let (0, NoticeChange::Withdraw(provider)) = (done, change) {
            return Err(ServiceError::UnknownNotice(provider.clone()));
        }
        if done > 0 {
            let detail = match change {
                NoticeChange::Post(notice) => json!({"post": notice}),
                NoticeChange::Withdraw(provider) => json!({"withdraw": provider}),
            };
            self.audit(&mut session, actor, "notice", detail).await?;
            session.commit().await?;
        }
        Ok(done)
    }

    /// Records that somebody looked at a school's list and found it right.
    ///
    /// # Errors
    /// The school is unknown, or the store cannot be written.
    pub async fn review(&self, school: &Slug, review: Review, actor: &Actor) -> Result<(), ServiceError> {
        let mut session = self.store.write().await?;
        let stored = require_school(&mut session, school).await?;
        let organisations = session.organisations().await?;
        if let Some(organisation) = organisations.iter().find(|o| o.id == stored.organisation) {
            let detail = json!({"school": stored.school.slug, "on": review.on, "by": review.by});
            let changes = vec![StatusChange::Reviewed { school: stored.school.slug, review }];
            self.add_status(&mut session, organisation, changes, Origin::Command).await?;
            self.audit(&mut session, actor, "review", detail).await?;
            session.commit().await?;
        }
        Ok(())
    }

    /// Adds one status with its seal and its event.
    pub(super) async fn add_status(
        &self,
        session: &mut Session,
        organisation: &StoredOrganisation,
        changes: Vec<StatusChange>,
        origin: Origin,
    ) -> Result<(), ServiceError> {
        let last = session.last_status(organisation.id).await?;
        let issued = self.clock.now();
        let entries: Vec<Value> =
            changes.iter().map(|change| json!({"salt": hex::encode(self.salt()), "change": change})).collect();
        let mut status = StoredStatus {
            organisation: organisation.id,
            number: last.as_ref().map_or(1, |last| last.number + 1),
            previous: last.map(|last| last.hash),
            hash: Digest::of(b""),
            payload: json!({"changes": entries}),
            signature: self.signer().sign(b""),
            origin,
            issued,
        };
        status.hash = status_hash(&status, &organisation.organisation.slug);
        status.signature = self.signer().sign(&status_message(&status.hash));
        session.add_status(&status).await?;
        session.add_event(issued, EventKind::Status, organisation.id, None, Some(status.number)).await?;
        Ok(())
    }
}

/// The hash of a status: every change as the digest of its salt and canonical bytes, so that one
/// can be redacted later.
pub(super) fn status_hash(status: &StoredStatus, organisation: &Slug) -> Digest {
    let entries = status.payload.get("changes").and_then(Value::as_array);
    let digests: Vec<Value> = entries.into_iter().flatten().map(|entry| json!(entry_digest(entry))).collect();
    Digest::of(&canonical(&json!({
        "organisation": organisation,
        "number": status.number,
        "previous": status.previous,
        "issued": status.issued,
        "changes": digests,
    })))
}

/// The digest of one entry of a status' payload.
pub(super) fn entry_digest(entry: &Value) -> String {
    if let Some(digest) = entry.get("digest").and_then(Value::as_str) {
        return digest.to_owned();
    }
    let salt = entry.get("salt").and_then(Value::as_str).unwrap_or_default();
    let change = entry.get("change").map(canonical).unwrap_or_default();
    Digest::of_all([salt.as_bytes(), change.as_slice()]).to_string()
}

/// The newest revisions that have an address in use, of all schools or of one.
async fn lists_with(
    session: &mut Session,
    address: &EmailAddress,
    school: Option<&Slug>,
) -> Result<Vec<Head>, ServiceError> {
    let heads = match school {
        Some(slug) => {
            let stored = require_school(session, slug).await?;
            session.head(stored.id).await?.into_iter().collect()
        }
        None => session.heads().await?,
    };
    let has = |head: &&Head| head.revision.record().senders().iter().any(|l| &l.sender.address == address);
    let lists: Vec<Head> = heads.iter().filter(has).cloned().collect();
    if lists.is_empty() {
        let known: Vec<String> = heads
            .iter()
            .flat_map(|head| head.revision.record().in_use().map(|l| l.sender.address.key().to_owned()))
            .collect();
        let nearest = nearest(address.key(), known.iter().map(String::as_str)).map(str::to_owned);
        return Err(ServiceError::UnknownAddress { address: address.clone(), nearest });
    }
    Ok(lists)
}

fn slugs(lists: &[Head]) -> Vec<Slug> {
    let mut slugs: Vec<Slug> = lists.iter().map(|head| head.revision.school().slug.clone()).collect();
    slugs.sort();
    slugs
}

async fn organisations_of(session: &mut Session, lists: &[Head]) -> Result<Vec<StoredOrganisation>, ServiceError> {
    let all = session.organisations().await?;
    Ok(all.into_iter().filter(|o| lists.iter().any(|head| head.organisation == o.id)).collect())
}

async fn choose(session: &mut Session, slug: Option<&Slug>) -> Result<Vec<StoredOrganisation>, ServiceError> {
    let all = session.organisations().await?;
    let Some(slug) = slug else {
        return if all.is_empty() { Err(ServiceError::Empty) } else { Ok(all) };
    };
    let chosen: Vec<_> = all.into_iter().filter(|o| &o.organisation.slug == slug).collect();
    if chosen.is_empty() { Err(ServiceError::UnknownOrganisation(slug.clone())) } else { Ok(chosen) }
}
