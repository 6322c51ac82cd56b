//! Publishing: a new revision wherever something changed.

use std::collections::BTreeMap;

use serde_json::json;

use crate::domain::{Keeper, ListedSender, Record, Revision, SenderState, Slug, StatusChange};
use crate::sign::canonical;
use crate::store::{EventKind, Origin, Session, StoredOrganisation, StoredSchool, StoredSender};

use super::seal::revision_message;
use super::{Actor, Service, ServiceError, require_school};

/// Which schools to publish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Every school of every organisation.
    All,
    /// These.
    Schools(Vec<Slug>),
}

/// What a publication did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Published {
    /// Schools with a new revision, and its number.
    pub revised: Vec<(Slug, u32)>,
    /// How many schools had nothing new.
    pub unchanged: usize,
}

impl Service {
    /// Publishes what changed, all schools in one transaction under one release.
    ///
    /// # Errors
    /// A school is unknown, a record is not valid, or the store cannot be written.
    pub async fn publish(
        &self,
        scope: &Scope,
        actor: &Actor,
        progress: &mut (dyn FnMut(usize, usize) + Send),
    ) -> Result<Published, ServiceError> {
        let mut session = self.store.write().await?;
        let published = self.publish_in(&mut session, scope, actor, progress).await?;
        session.commit().await?;
        Ok(published)
    }

    pub(super) async fn publish_in(
        &self,
        session: &mut Session,
        scope: &Scope,
        actor: &Actor,
        progress: &mut (dyn FnMut(usize, usize) + Send),
    ) -> Result<Published, ServiceError> {
        let organisations = session.organisations().await?;
        if organisations.is_empty() {
            return Err(ServiceError::Empty);
        }
        let schools = match scope {
            Scope::All => session.schools(None).await?,
            Scope::Schools(slugs) => {
                let mut schools = Vec::new();
                for slug in slugs {
                    let school = require_school(session, slug).await?;
                    // Named twice, or by a former slug too, a school is published once.
                    if schools.iter().all(|other: &StoredSchool| other.id != school.id) {
                        schools.push(school);
                    }
                }
                schools
            }
        };
        let mut heads: BTreeMap<_, _> = BTreeMap::new();
        if *scope == Scope::All {
            heads.extend(session.heads().await?.into_iter().map(|head| (head.school, head.revision)));
        } else {
            for school in &schools {
                heads.extend(session.head(school.id).await?.map(|head| (head.school, head.revision)));
            }
        }
        let release = self.id();
        let at = self.clock.now();
        let mut published = Published::default();
        let total = schools.len();
        let mut done = 0;
        for organisation in &organisations {
            let of_it: Vec<&StoredSchool> = schools.iter().filter(|s| s.organisation == organisation.id).collect();
            if of_it.is_empty() {
                continue;
            }
            let senders = SendersOf::new(session.senders(organisation.id).await?);
            for school in of_it {
                let record = record_of(organisation, school, &senders)?;
                let head = heads.get(&school.id);
                if head.is_some_and(|head| head.record() == &record) {
                    published.unchanged += 1;
                } else {
                    let revision = Revision::new(record, head, at, release, &mut || self.salt(), canonical);
                    let signature = self.signer().sign(&revision_message(&revision.hash()));
                    session.add_revision(school.id, &revision, &signature).await?;
                    session
                        .add_event(at, EventKind::Revision, organisation.id, Some(school.id), Some(revision.number()))
                        .await?;
                    published.revised.push((school.school.slug.clone(), revision.number()));
                }
                done += 1;
                progress(done, total);
            }
            // A list can only be believed once it was issued, so the first publication issues it.
            if session.last_status(organisation.id).await?.is_none() {
                self.add_status(session, organisation, vec![StatusChange::Issued], Origin::Command).await?;
            }
        }
        if !published.revised.is_empty() {
            let schools: Vec<&str> = published.revised.iter().map(|(slug, _)| slug.as_str()).collect();
            self.audit(session, actor, "publish", json!({"release": release, "schools": schools})).await?;
        }
        Ok(published)
    }

    /// Publishes one school's record as it is given, for acts that change nothing else about it.
    pub(super) async fn publish_record(
        &self,
        session: &mut Session,
        head: &crate::store::Head,
        record: Record,
        release: uuid::Uuid,
    ) -> Result<(), ServiceError> {
        let at = self.clock.now();
        let revision = Revision::new(record, Some(&head.revision), at, release, &mut || self.salt(), canonical);
        let signature = self.signer().sign(&revision_message(&revision.hash()));
        session.add_revision(head.school, &revision, &signature).await?;
        session
            .add_event(at, EventKind::Revision, head.organisation, Some(head.school), Some(revision.number()))
            .await?;
        Ok(())
    }
}

/// An organisation's senders: those of all schools, and those of each.
pub(super) struct SendersOf {
    inherited: Vec<StoredSender>,
    own: BTreeMap<crate::store::SchoolId, Vec<StoredSender>>,
}

impl SendersOf {
    pub(super) fn new(all: Vec<StoredSender>) -> Self {
        let mut senders = Self { inherited: Vec::new(), own: BTreeMap::new() };
        for sender in all {
            match sender.school {
                None => senders.inherited.push(sender),
                Some(school) => senders.own.entry(school).or_default().push(sender),
            }
        }
        senders
    }
}

/// What a school would publish now.
pub(super) fn record_of(
    organisation: &StoredOrganisation,
    school: &StoredSchool,
    senders: &SendersOf,
) -> Result<Record, ServiceError> {
    let own = senders.own.get(&school.id).map_or(&[][..], Vec::as_slice);
    let listed = |stored: &StoredSender| {
        let state = match stored.state {
            SenderState::Published | SenderState::Retired => stored.state,
            // What nobody has agreed to yet is not published.
            SenderState::Proposed | SenderState::Confirmed | SenderState::Paused => return None,
        };
        let keeper = if stored.school.is_some() { Keeper::School } else { Keeper::Organisation };
        Some(ListedSender { sender: stored.sender.clone(), keeper, state })
    };
    let mut all: Vec<ListedSender> = own.iter().filter_map(listed).collect();
    let kept_by_school: Vec<&str> = own.iter().map(|s| s.sender.address.key()).collect();
    // A school may describe an inherited address in its own words.
    let inherited = senders.inherited.iter().filter(|s| !kept_by_school.contains(&s.sender.address.key()));
    all.extend(inherited.filter_map(listed));
    let mut stated = school.school.clone();
    // Once the last address of its own has been retired, what is left is no complete list.
    let gone = |stored: &StoredSender| stored.state == SenderState::Retired;
    stated.list_complete &= own.is_empty() || !own.iter().all(gone);
    Record::new(
        (&organisation.organisation).into(),
        stated,
        &organisation.organisation.sender_policy,
        &organisation.organisation.domains,
        all,
    )
    .map_err(|source| ServiceError::Record { school: school.school.slug.clone(), source })
}
