//! What some outputs need besides the published list, fetched only when they are asked for.

use std::pin::Pin;

use serde_json::Value;

use crate::domain::{Change, Revision};
use crate::render::{Need, Output, Published, Source, json};
use crate::sign::Signature;

use crate::store::SchoolId;

use super::Entry;

/// An answer that takes time.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = Result<T, MaterialError>> + Send + 'a>>;

/// Why material could not be had.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct MaterialError(pub Box<dyn std::error::Error + Send + Sync>);

/// Where histories and signatures come from: the store and the keys, or samples in tests.
pub trait Material: Send + Sync {
    /// What happened to a school's list, oldest first.
    fn history(&self, school: SchoolId) -> Pending<'_, Vec<Change>>;

    /// The revisions of a school's list with their seals, oldest first.
    fn revisions(&self, school: SchoolId) -> Pending<'_, Vec<(Revision, Signature)>>;

    /// The canonical bytes of a document with its signature in it.
    ///
    /// # Errors
    /// There is no key.
    fn seal(&self, document: Value) -> Result<Vec<u8>, MaterialError>;

    /// The canonical bytes of a school's signed list (`senders.json`).
    ///
    /// # Errors
    /// There is no key.
    fn signed_list(&self, published: &Published) -> Result<Vec<u8>, MaterialError> {
        self.seal(json::senders_document(published))
    }

    /// The document of keys (`/.well-known/hallpass.json`).
    fn keys(&self) -> Pending<'_, Vec<u8>>;

    /// Whether the store answers.
    fn ready(&self) -> Pending<'_, ()>;
}

/// What was fetched for one output.
#[derive(Debug, Default)]
pub struct Gathered {
    history: Vec<Change>,
    signed_list: Vec<u8>,
}

impl Gathered {
    /// Fetches what an output needs.
    ///
    /// # Errors
    /// The store does not answer, or there is no key.
    pub async fn fetch(material: &dyn Material, entry: &Entry, output: Output) -> Result<Self, MaterialError> {
        let mut gathered = Self::default();
        match output.need() {
            Need::Nothing => {}
            Need::History => gathered.history = material.history(entry.id).await?,
            Need::Signature => gathered.signed_list = material.signed_list(&entry.published)?,
        }
        Ok(gathered)
    }

    /// Everything a renderer takes.
    #[must_use]
    pub fn source<'a>(&'a self, published: &'a Published) -> Source<'a> {
        Source { published, history: &self.history, signed_list: &self.signed_list }
    }
}
