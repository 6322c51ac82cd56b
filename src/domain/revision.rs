//! The numbered, chained content of one school's list.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::address::EmailAddress;
use super::digest::Digest;
use super::organisation::OrganisationSummary;
use super::policy::ProtectedDomain;
use super::record::{ListedSender, Record};
use super::school::School;

/// 16 random bytes that keep a redacted sender from being guessed from its digest.
pub type Salt = [u8; 16];

/// The shape of stored revisions; a higher number is not read.
pub const FORMAT: u32 = 1;

/// A sender as a revision keeps it: open, or only its salted digest after a redaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Entry {
    Open { salt: String, sender: Box<ListedSender> },
    Redacted { digest: Digest },
}

/// The content of one school's list at one time. Never changed, only followed or redacted.
///
/// What is hashed and signed holds each sender as the digest of its salt and its canonical bytes,
/// so one sender can be taken out of the stored payload later while the hash stays the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    number: u32,
    previous: Option<Digest>,
    published: Timestamp,
    release: Uuid,
    record: Record,
    entries: Vec<Entry>,
    hash: Digest,
}

/// The stored form.
#[derive(Serialize, Deserialize)]
struct Payload {
    format: u32,
    number: u32,
    previous: Option<Digest>,
    published: Timestamp,
    release: Uuid,
    organisation: OrganisationSummary,
    school: School,
    domains: Vec<ProtectedDomain>,
    senders: Vec<Entry>,
}

/// Why stored bytes are no revision.
#[derive(Debug, thiserror::Error)]
pub enum RevisionError {
    /// Not the JSON of a revision.
    #[error("a stored revision cannot be read: {0}")]
    Malformed(#[from] serde_json::Error),
    /// Written by a newer program.
    #[error("a stored revision has format {0}; this program reads {FORMAT}")]
    Format(u32),
}

/// How JSON values become canonical bytes (RFC 8785); handed in because `sign` owns the rule.
pub type Canonical = fn(&Value) -> Vec<u8>;

impl Revision {
    /// Makes the revision that follows `previous`.
    ///
    /// `salts` gives one fresh salt a sender.
    #[must_use]
    pub fn new(
        record: Record,
        previous: Option<&Revision>,
        published: Timestamp,
        release: Uuid,
        salts: &mut dyn FnMut() -> Salt,
        canonical: Canonical,
    ) -> Self {
        let entries = record
            .senders()
            .iter()
            .map(|sender| Entry::Open { salt: hex::encode(salts()), sender: Box::new(sender.clone()) })
            .collect();
        let mut revision = Self {
            number: previous.map_or(1, |revision| revision.number + 1),
            previous: previous.map(|revision| revision.hash),
            published,
            release,
            record,
            entries,
            hash: Digest::of(b""),
        };
        revision.hash = revision.compute_hash(canonical);
        revision
    }

    /// 1, 2, 3 … for each school.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The hash of the revision before.
    #[must_use]
    pub fn previous(&self) -> Option<Digest> {
        self.previous
    }

    /// SHA-256 over the canonical bytes, each sender as its salted digest.
    #[must_use]
    pub fn hash(&self) -> Digest {
        self.hash
    }

    /// When it was published.
    #[must_use]
    pub fn published(&self) -> Timestamp {
        self.published
    }

    /// The act that made it, together with the revisions of other schools.
    #[must_use]
    pub fn release(&self) -> Uuid {
        self.release
    }

    /// What it says.
    #[must_use]
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// The school.
    #[must_use]
    pub fn school(&self) -> &School {
        self.record.school()
    }

    /// Whether a sender was taken out of it.
    #[must_use]
    pub fn is_redacted(&self) -> bool {
        self.entries.iter().any(|entry| matches!(entry, Entry::Redacted { .. }))
    }

    /// Computes the hash anew, for checking a stored one.
    #[must_use]
    pub fn compute_hash(&self, canonical: Canonical) -> Digest {
        let digests: Vec<String> =
            self.entries.iter().map(|entry| entry_digest(entry, canonical).to_string()).collect();
        Digest::of(&canonical(&json!({
            "format": FORMAT,
            "number": self.number,
            "previous": self.previous,
            "published": self.published,
            "release": self.release.to_string(),
            "organisation": self.record.organisation(),
            "school": self.record.school(),
            "domains": self.record.domains(),
            "senders": digests,
        })))
    }

    /// Takes an address out of the payload for good; its salted digest stays, so the hash does too.
    ///
    /// Answers how many senders it took out.
    pub fn redact(&mut self, address: &EmailAddress, canonical: Canonical) -> usize {
        let mut taken = 0;
        for entry in &mut self.entries {
            let digest = entry_digest(entry, canonical);
            if matches!(entry, Entry::Open { sender, .. } if &sender.sender.address == address) {
                *entry = Entry::Redacted { digest };
                taken += 1;
            }
        }
        while let Some(index) = self.record.senders().iter().position(|s| &s.sender.address == address) {
            self.record.remove(index);
        }
        taken
    }

    /// The bytes to store.
    ///
    /// # Errors
    /// Never in practice: every part can be written as JSON.
    pub fn to_payload(&self) -> Result<String, RevisionError> {
        Ok(serde_json::to_string(&Payload {
            format: FORMAT,
            number: self.number,
            previous: self.previous,
            published: self.published,
            release: self.release,
            organisation: self.record.organisation().clone(),
            school: self.record.school().clone(),
            domains: self.record.domains().to_vec(),
            senders: self.entries.clone(),
        })?)
    }

    /// Reads stored bytes; `hash` is what the store keeps beside them and is not checked here
    /// (`hallpass verify --store` does that).
    ///
    /// # Errors
    /// The bytes are no revision, or one of a newer program.
    pub fn from_payload(payload: &str, hash: Digest) -> Result<Self, RevisionError> {
        let payload: Payload = serde_json::from_str(payload)?;
        if payload.format != FORMAT {
            return Err(RevisionError::Format(payload.format));
        }
        let senders = payload
            .senders
            .iter()
            .filter_map(|entry| match entry {
                Entry::Open { sender, .. } => Some(ListedSender::clone(sender)),
                Entry::Redacted { .. } => None,
            })
            .collect();
        Ok(Self {
            number: payload.number,
            previous: payload.previous,
            published: payload.published,
            release: payload.release,
            record: Record::restore(payload.organisation, payload.school, payload.domains, senders),
            entries: payload.senders,
            hash,
        })
    }
}

fn entry_digest(entry: &Entry, canonical: Canonical) -> Digest {
    match entry {
        Entry::Redacted { digest } => *digest,
        Entry::Open { salt, sender } => {
            let bytes = canonical(&json!(sender));
            Digest::of_all([salt.as_bytes(), bytes.as_slice()])
        }
    }
}
