//! What people can do. Each act is one transaction with its audit entry and its events.

pub mod apply;
mod calendar;
mod clock;
pub mod county;
pub mod crest;
mod error;
mod history;
pub mod import;
mod keyring;
mod publish;
mod redact;
mod seal;
mod status;
mod verify;

use std::fmt;
use std::sync::Arc;

use arc_swap::ArcSwap;

pub use clock::{Clock, Random, SystemClock, SystemRandom, fresh_id};
pub use error::ServiceError;
pub use keyring::{Keyring, KeyringError, endorsement_of, is_endorsed};
pub use publish::{Published, Scope};
pub use redact::Redacted;
pub use seal::{revision_message, seal, status_message};
pub use status::{NoticeChange, PauseOutcome};
pub use verify::{DocumentVerdict, KnownKey, StoreVerdict, VerifyError, verify_document, verify_store};

use crate::domain::Slug;
use crate::sign::Signer;
use crate::store::{AuditEntry, Session, Store};

/// Who acts, for the audit: a command's user, later a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor(String);

impl Actor {
    /// Somebody at the organisation's command line. Their acts count as the organisation's own
    /// attestation, and are recorded as that.
    #[must_use]
    pub fn command(user: &str) -> Self {
        Self(format!("command by {}", user.chars().filter(|c| !c.is_control()).take(60).collect::<String>()))
    }

    /// The service itself, when a date passes.
    #[must_use]
    pub fn calendar() -> Self {
        Self("calendar".to_owned())
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Everything an act needs.
#[derive(Clone)]
pub struct Service {
    store: Store,
    keyring: Keyring,
    signer: Arc<ArcSwap<Signer>>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
}

impl Service {
    /// Opens the service on a store; a store that never signed gets its first key.
    ///
    /// Only that writes: looking something up neither waits for a writer nor needs the right to write.
    ///
    /// # Errors
    /// The store cannot be used, or its key is missing or foreign.
    pub async fn open(
        store: Store,
        keyring: Keyring,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
    ) -> Result<Self, ServiceError> {
        let known = keyring.current(&mut store.read().await?).await?;
        let signer = if let Some(signer) = known {
            signer
        } else {
            let mut session = store.write().await?;
            let signer = keyring.open(&mut session, &*clock, &*random).await?;
            session.commit().await?;
            signer
        };
        Ok(Self { store, keyring, signer: Arc::new(ArcSwap::from_pointee(signer)), clock, random })
    }

    /// The store.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Whether there is a school of this slug.
    ///
    /// # Errors
    /// There is none, or the store cannot be read.
    pub async fn require_school(&self, slug: &Slug) -> Result<(), ServiceError> {
        require_school(&mut self.store.read().await?, slug).await.map(drop)
    }

    /// The clock.
    #[must_use]
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// The key that signs now.
    #[must_use]
    pub fn signer(&self) -> Arc<Signer> {
        self.signer.load_full()
    }

    fn id(&self) -> uuid::Uuid {
        fresh_id(&*self.clock, &*self.random)
    }

    fn salt(&self) -> crate::domain::Salt {
        let mut salt = [0; 16];
        self.random.fill(&mut salt);
        salt
    }

    async fn audit(
        &self,
        session: &mut Session,
        actor: &Actor,
        act: &str,
        detail: serde_json::Value,
    ) -> Result<(), ServiceError> {
        let entry = AuditEntry {
            at: self.clock.now(),
            actor: actor.to_string(),
            act: act.to_owned(),
            detail: detail.to_string(),
        };
        Ok(session.add_audit(&entry).await?)
    }

    /// Makes a new signing key; lists signed from now on carry it, the old one stays known.
    ///
    /// # Errors
    /// The old key or the store cannot be used.
    pub async fn rotate_key(&self, actor: &Actor) -> Result<(Signer, Signer), ServiceError> {
        let mut session = self.store.write().await?;
        let (old, new) = self.keyring.rotate(&mut session, &*self.clock, &*self.random, actor).await?;
        session.commit().await?;
        self.signer.store(Arc::new(new.clone()));
        Ok((old, new))
    }

    /// Takes up a key that another process made.
    ///
    /// # Errors
    /// The new key's file is missing or foreign.
    pub async fn reload_key(&self) -> Result<(), ServiceError> {
        let mut session = self.store.read().await?;
        let signer = self.keyring.open(&mut session, &*self.clock, &*self.random).await?;
        self.signer.store(Arc::new(signer));
        Ok(())
    }
}

/// The most similar name, if it is similar at all.
fn nearest<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (wanted.chars().count() / 3).max(2);
    names.map(|name| (distance(wanted, name), name)).filter(|(d, _)| *d <= limit).min().map(|(_, name)| name)
}

/// Levenshtein's distance, for short names.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = corner + usize::from(x != *y);
            corner = row[j + 1];
            row[j + 1] = change.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

/// The school of a slug, or an error that names the most similar one.
async fn require_school(session: &mut Session, slug: &Slug) -> Result<crate::store::StoredSchool, ServiceError> {
    if let Some(school) = session.school(slug).await? {
        return Ok(school);
    }
    let schools = session.schools(None).await?;
    let nearest = nearest(slug.as_str(), schools.iter().map(|s| s.school.slug.as_str()));
    Err(ServiceError::UnknownSchool { slug: slug.clone(), nearest: nearest.and_then(|slug| slug.parse().ok()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_found_or_none() {
        let names = ["hillside-primary", "larkmoss-school"];
        assert_eq!(nearest("hilside-primary", names.into_iter()), Some("hillside-primary"));
        assert_eq!(nearest("oak", names.into_iter()), None);
        assert_eq!(distance("martham", "marsham"), 1);
        assert_eq!(distance("", "abc"), 3);
    }
}
