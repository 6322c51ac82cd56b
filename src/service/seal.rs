//! Seals: what exactly is signed.

use serde_json::{Value, json};

use crate::domain::Digest;
use crate::sign::{Signer, canonical};

/// The bytes that seal a revision: its kind and its hash.
#[must_use]
pub fn revision_message(hash: &Digest) -> Vec<u8> {
    format!("hallpass-revision:{hash}").into_bytes()
}

/// The bytes that seal a status.
#[must_use]
pub fn status_message(hash: &Digest) -> Vec<u8> {
    format!("hallpass-status:{hash}").into_bytes()
}

/// Signs a document over its canonical bytes and adds `signatures` (design, section 6).
///
/// Ed25519 needs no randomness, so the same document and key give the same bytes: a list can be
/// signed when it is asked for, and an export still equals the server.
#[must_use]
pub fn seal(signer: &Signer, mut document: Value) -> Vec<u8> {
    if let Some(members) = document.as_object_mut() {
        members.remove("signatures");
    }
    let signature = signer.sign(&canonical(&document));
    document["signatures"] = json!([signature]);
    canonical(&document)
}
