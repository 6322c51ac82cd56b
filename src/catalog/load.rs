//! Filling the catalog from the store, and keeping it up to date.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use crate::domain::{Crest, Digest};
use crate::store::{EventKind, Head, OrganisationId, SchoolId, Session, Store, StoreError, StoredOrganisation};

use super::{Catalog, Library, OrganisationPart, Parts, SchoolPart};

/// How often the store is asked for new events: a pause shall show within a second.
pub const POLL: Duration = Duration::from_millis(200);
/// How many events are read at a time.
const BATCH: u32 = 1000;
/// With more schools to load than this, all are read in one query.
const ONE_BY_ONE: usize = 200;

/// Loads everything that is published.
///
/// # Errors
/// The store cannot be read.
pub async fn load(store: &Store, now: Timestamp) -> Result<Catalog, StoreError> {
    let mut session = store.read().await?;
    let mut parts = Parts { event: session.newest_event().await?, ..Parts::default() };
    for stored in session.organisations().await? {
        let part = organisation(&mut session, stored, now).await?;
        parts.organisations.insert(part.id, part);
    }
    for head in session.heads().await? {
        let part = school(&mut session, head, &parts).await?;
        parts.schools.insert(part.id, part);
    }
    parts.former = session.former_slugs().await?;
    Ok(Catalog::new(parts, None))
}

/// Keeps a library up to date for ever: looks for events every [`POLL`], loads what they touch, and
/// lets notices begin and end in time. A store that does not answer is asked again.
///
/// `new_key` is called before lists that another key signs are shown.
pub async fn follow<F>(
    library: Arc<Library>,
    store: Store,
    now: impl Fn() -> Timestamp + Send,
    new_key: impl Fn() -> F + Send,
) where
    F: Future<Output = ()> + Send,
{
    let mut failing = false;
    loop {
        tokio::time::sleep(POLL).await;
        match step(&library, &store, now(), &new_key).await {
            Ok(()) => failing = false,
            // Said once, or the log would fill with it.
            Err(error) if !failing => {
                tracing::error!(%error, "the store does not answer; what is published stays as it is");
                failing = true;
            }
            Err(_) => {}
        }
    }
}

async fn step<F: Future<Output = ()> + Send>(
    library: &Library,
    store: &Store,
    now: Timestamp,
    new_key: &(impl Fn() -> F + Send),
) -> Result<(), StoreError> {
    let current = Arc::clone(&library.current());
    let mut session = store.read().await?;
    let news = session.newest_event().await? != current.event();
    let due = current.deadline().is_some_and(|deadline| deadline <= now);
    if !news && !due {
        return Ok(());
    }
    let mut parts = current.parts().clone();
    if due {
        parts.refresh(now);
    }
    if news && take_events(&mut session, &mut parts, now).await? {
        new_key().await;
    }
    drop(session);
    // Making a catalog of thousands of schools takes milliseconds that requests should not wait for.
    let made = tokio::task::spawn_blocking(move || Catalog::new(parts, Some(&current))).await;
    if let Ok(catalog) = made {
        library.replace(catalog);
        prepare_search(library);
    }
    Ok(())
}

/// Builds what a search needs beside everything else, where schools have changed.
pub fn prepare_search(library: &Library) {
    let catalog = Arc::clone(&library.current());
    tokio::task::spawn_blocking(move || catalog.prepare_search());
}

/// Loads what the events after `parts.event` touch. Answers whether another key signs now.
async fn take_events(session: &mut Session, parts: &mut Parts, now: Timestamp) -> Result<bool, StoreError> {
    let mut organisations: HashSet<OrganisationId> = HashSet::new();
    let mut schools: HashSet<SchoolId> = HashSet::new();
    let mut everything = false;
    let mut another_key = false;
    loop {
        let events = session.events_after(parts.event, BATCH).await?;
        let Some(last) = events.last() else { break };
        parts.event = last.seq;
        for event in &events {
            match (event.kind, event.school) {
                (EventKind::Revision, Some(school)) => {
                    schools.insert(school);
                }
                // A redaction may touch every revision and status of the organisation.
                (EventKind::Redaction, _) => {
                    everything = true;
                    organisations.insert(event.organisation);
                }
                (EventKind::Organisation | EventKind::Status | EventKind::Revision, _) => {
                    organisations.insert(event.organisation);
                }
                // Lists are signed when they are asked for, so an organisation's renditions are made anew.
                (EventKind::Key, _) => {
                    organisations.extend(parts.organisations.keys());
                    another_key = true;
                }
            }
        }
    }
    let stored = session.organisations().await?;
    for stored in stored.into_iter().filter(|stored| organisations.contains(&stored.id)) {
        let part = self::organisation(session, stored, now).await?;
        parts.organisations.insert(part.id, part);
    }
    let heads = if everything || schools.len() > ONE_BY_ONE {
        let heads = session.heads().await?;
        heads.into_iter().filter(|head| everything || schools.contains(&head.school)).collect()
    } else {
        let mut heads = Vec::with_capacity(schools.len());
        for school in schools {
            heads.extend(session.head(school).await?);
        }
        heads
    };
    for head in heads {
        let part = school(session, head, parts).await?;
        parts.schools.insert(part.id, part);
    }
    parts.former = session.former_slugs().await?;
    Ok(another_key)
}

async fn organisation(
    session: &mut Session,
    stored: StoredOrganisation,
    now: Timestamp,
) -> Result<Arc<OrganisationPart>, StoreError> {
    let overlay = session.overlay(stored.id).await?;
    Ok(Arc::new(OrganisationPart { id: stored.id, organisation: Arc::new(stored.organisation), overlay, as_of: now }))
}

async fn school(session: &mut Session, head: Head, parts: &Parts) -> Result<Arc<SchoolPart>, StoreError> {
    let wanted = head.revision.school().crest;
    let known = parts.schools.get(&head.school).filter(|part| part.revision.school().crest == wanted);
    let crest = match (known, wanted) {
        (Some(part), _) => part.crest.clone(),
        (None, Some(digest)) => crest(session, &digest).await?,
        (None, None) => None,
    };
    Ok(Arc::new(SchoolPart {
        id: head.school,
        organisation: head.organisation,
        revision: Arc::new(head.revision),
        crest,
    }))
}

async fn crest(session: &mut Session, digest: &Digest) -> Result<Option<Crest>, StoreError> {
    let crest = session.crest(digest).await?;
    if crest.is_none() {
        tracing::warn!(crest = %digest, "a crest is not in the store");
    }
    Ok(crest)
}
