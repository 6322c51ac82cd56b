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
    /// The bytes are not those that were signed.
    Altered {
        /// The key.
        key: KeyId,
    },
}

/// Checks a signed document against the keys that are known.
///
/// # Errors
/// It is no signed document.
pub fn verify_document(bytes: &[u8], known: &[PublicKey], now: Timestamp) -> Result<DocumentVerdict, VerifyError> {
    let mut document: Value = serde_json::from_slice(bytes).map_err(|error| VerifyError::NotJson(error.to_string()))?;
    let signatures = document.as_object_mut().and_then(|members| members.remove("signatures"));
    let signatures: Vec<Signature> =
        signatures.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default();
    let Some(first) = signatures.first() else { return Err(VerifyError::Unsigned) };
    let message = canonical(&document);
    for signature in &signatures {
        let Some(key) = known.iter().find(|key| key.id() == signature.key) else { continue };
        if signature.algorithm != "ed25519" || !key.verifies(&message, signature) {
            return Ok(DocumentVerdict::Altered { key: key.id() });
        }
        let expires = document.pointer("/status/expires").and_then(Value::as_str);
        return Ok(match expires.and_then(|text| text.parse::<Timestamp>().ok()) {
            Some(expires) if expires < now => DocumentVerdict::Expired { key: key.id(), expires },
            _ => DocumentVerdict::Valid { key: key.id() },
        });
    }
    Ok(DocumentVerdict::UnconfirmedKey { key: first.key.clone() })
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
