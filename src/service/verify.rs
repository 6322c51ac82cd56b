//! Who signed this, when, and whether it is valid.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::domain::{Problem, Slug};
use crate::sign::{KeyId, PublicKey, Signature, canonical};
use crate::store::Store;

use super::keyring::is_endorsed;
use super::seal::{revision_message, status_message};
use super::status::status_hash;
use super::{Service, ServiceError};

/// Why a file is no signed list at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VerifyError {
    /// Not JSON.
    #[error("the file is no JSON: {0}")]
    NotJson(String),
    /// JSON without signatures.
    #[error("the file carries no signature")]
    Unsigned,
}

impl Problem for VerifyError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotJson(_) => "verify-not-json",
            Self::Unsigned => "verify-unsigned",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotJson(why) => vec![("why", why.clone())],
            Self::Unsigned => Vec::new(),
        }
    }
}

/// What a signed file's check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DocumentVerdict {
    /// A known key signed exactly these bytes, and the list may still be believed.
    Valid {
        /// The key.
        key: KeyId,
    },
    /// Signed by a known key, but its time is over: a newer list exists.
    Expired {
        /// The key.
        key: KeyId,
        /// When it ended.
        expires: Timestamp,
    },
    /// No known key is at hand, so who signed it cannot be said.
    UnconfirmedKey {
        /// The key that it names.
        key: KeyId,
    },
    /// Signed by a known key after it had been replaced: whoever did that had no right to.
    Retired {
        /// The key.
        key: KeyId,
        /// When another key took over.
        retired: Timestamp,
    },
    /// The bytes are not those that were signed.
    Altered {
        /// The key.
        key: KeyId,
    },
}

/// How long a list may be believed after it was issued, in hours.
const BELIEVED_HOURS: i64 = 7 * 24;

/// A key that is known, and when it was replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownKey {
    /// The key.
    pub public: PublicKey,
    /// When another key took over; none while it signs.
    pub retired: Option<Timestamp>,
}

impl KnownKey {
    /// Whether a list that it signed may have been signed while the key was in use.
    ///
    /// Who stole an old key can write any day into a list. So both days must fit: an early issue with a late end is
    /// refused too.
    fn was_in_use(&self, issued: Option<Timestamp>, expires: Option<Timestamp>) -> bool {
        let Some(retired) = self.retired else { return true };
        let last = retired + jiff::SignedDuration::from_hours(BELIEVED_HOURS);
        issued.is_some_and(|issued| issued <= retired) && expires.is_some_and(|expires| expires <= last)
    }
}

/// Checks a signed document against the keys that are known.
///
/// # Errors
/// It is no signed document.
pub fn verify_document(bytes: &[u8], known: &[KnownKey], now: Timestamp) -> Result<DocumentVerdict, VerifyError> {
    let mut document: Value = serde_json::from_slice(bytes).map_err(|error| VerifyError::NotJson(error.to_string()))?;
    let signatures = document.as_object_mut().and_then(|members| members.remove("signatures"));
    let signatures: Vec<Signature> =
        signatures.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default();
    let Some(first) = signatures.first() else { return Err(VerifyError::Unsigned) };
    let message = canonical(&document);
    let moment = |pointer: &str| document.pointer(pointer).and_then(Value::as_str)?.parse::<Timestamp>().ok();
    let (issued, expires) = (moment("/status/issued"), moment("/status/expires"));
    let mut outdated = None;
    for signature in &signatures {
        let Some(known) = known.iter().find(|key| key.public.id() == signature.key) else { continue };
        let key = known.public.id();
        if signature.algorithm != "ed25519" || !known.public.verifies(&message, signature) {
            return Ok(DocumentVerdict::Altered { key });
        }
        match known.retired {
            // Another signature may be by the key that took over.
            Some(retired) if !known.was_in_use(issued, expires) => {
                outdated = Some(DocumentVerdict::Retired { key, retired });
            }
            _ => {
                return Ok(match expires {
                    Some(expires) if expires < now => DocumentVerdict::Expired { key, expires },
                    _ => DocumentVerdict::Valid { key },
                });
            }
        }
    }
    Ok(outdated.unwrap_or_else(|| DocumentVerdict::UnconfirmedKey { key: first.key.clone() }))
}

/// What the check of a whole store found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoreVerdict {
    /// Revisions that were checked.
    pub revisions: usize,
    /// Statuses that were checked.
    pub statuses: usize,
    /// Revisions that were redacted and still verify.
    pub redacted: usize,
    /// What does not fit: whose, its number, and a code for the sentence.
    pub faults: Vec<(Slug, u32, &'static str)>,
}

impl Service {
    /// Recomputes every hash, follows every chain and checks every seal.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn verify_store(&self) -> Result<StoreVerdict, ServiceError> {
        verify_store(&self.store).await
    }
}

/// The same without a service: the private key is not needed, so a backup without it can be checked.
///
/// # Errors
/// The store cannot be read.
pub async fn verify_store(store: &Store) -> Result<StoreVerdict, ServiceError> {
    let mut session = store.read().await?;
    let stored_keys = session.keys().await?;
    let keys: BTreeMap<KeyId, PublicKey> = stored_keys.iter().map(|k| (k.public.id(), k.public)).collect();
    let mut verdict = StoreVerdict::default();
    for stored in &stored_keys {
        if let Some(endorsement) = &stored.endorsement {
            let vouched = keys.get(&endorsement.key).is_some_and(|old| is_endorsed(old, &stored.public, endorsement));
            if !vouched && let Ok(slug) = stored.public.id().as_str().parse() {
                verdict.faults.push((slug, 0, "fault-key"));
            }
        }
    }
    let sealed = |message: &[u8], signature: &Signature| {
        keys.get(&signature.key).is_some_and(|key| key.verifies(message, signature))
    };
    for school in session.schools(None).await? {
        let mut previous = None;
        for stored in session.revisions(school.id).await? {
            let revision = &stored.revision;
            let mut fault = |code| verdict.faults.push((school.school.slug.clone(), revision.number(), code));
            if revision.previous() != previous {
                fault("fault-chain");
            }
            if revision.compute_hash(canonical) != revision.hash() {
                fault("fault-hash");
            }
            if !sealed(&revision_message(&revision.hash()), &stored.signature) {
                fault("fault-seal");
            }
            verdict.revisions += 1;
            verdict.redacted += usize::from(revision.is_redacted());
            previous = Some(revision.hash());
        }
    }
    for organisation in session.organisations().await? {
        let slug = &organisation.organisation.slug;
        let mut previous = None;
        for status in session.statuses(organisation.id).await? {
            let mut fault = |code| verdict.faults.push((slug.clone(), status.number, code));
            if status.previous != previous {
                fault("fault-chain");
            }
            if status_hash(&status, slug) != status.hash {
                fault("fault-hash");
            }
            if !sealed(&status_message(&status.hash), &status.signature) {
                fault("fault-seal");
            }
            verdict.statuses += 1;
            previous = Some(status.hash);
        }
    }
    Ok(verdict)
}
