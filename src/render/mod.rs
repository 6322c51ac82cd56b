//! Everything shown, printed or downloaded: pure functions of what is published.
//!
//! A renderer takes a [`Published`] school, a language and a [`Context`] and answers a
//! [`Rendition`]. It reads no clock, file or environment, so the same input gives the same bytes,
//! a rendition can be kept for ever, and an export equals what the server answers.

use std::sync::Arc;

use jiff::Timestamp;

use crate::domain::{Digest, LanguageTag, Organisation, PublicUrl, Revision, StatusView};

/// A crest as the store keeps it: already rasterised, never what was uploaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crest {
    /// The picture for letters and `crest.png`: at most 512 pixels a side, with transparency.
    pub png: Arc<[u8]>,
    /// The picture that stands inside the page: small enough for its one request (PNG, some kB).
    pub thumbnail: Arc<[u8]>,
    /// Width of both divided by their height.
    pub width: u32,
    /// See `width`.
    pub height: u32,
}

/// What happened to a list, oldest first: the numbers and dates of its revisions and what changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// When.
    pub at: Timestamp,
    /// What.
    pub kind: ChangeKind,
}

/// One line of a list's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeKind {
    /// A revision was published: which addresses came and went.
    Published {
        /// Its number.
        revision: u32,
        /// Addresses new on the list.
        added: Vec<String>,
        /// Addresses no longer used.
        retired: Vec<String>,
        /// Whether anything else changed, such as a name or a phone number.
        details: bool,
    },
    /// An address was paused.
    Paused {
        /// Which.
        address: String,
    },
    /// An address may be used again.
    Resumed {
        /// Which.
        address: String,
    },
}

/// A school as the public sees it now.
#[derive(Debug, Clone)]
pub struct Published {
    /// The newest revision of its list.
    pub revision: Arc<Revision>,
    /// The organisation's status, as far as it concerns this school, at the time of loading.
    pub status: StatusView,
    /// The organisation.
    pub organisation: Arc<Organisation>,
    /// Its crest.
    pub crest: Option<Crest>,
    /// For a closed school: the names and slugs of its successors.
    pub successors: Vec<(crate::domain::Slug, crate::domain::Name)>,
}

/// All that a rendition depends on besides the school.
#[derive(Debug, Clone)]
pub struct Context {
    /// Where the pages are reached: for codes, letters and files that leave the site.
    pub public_url: PublicUrl,
    /// The version of the program; a new one renders anew.
    pub version: &'static str,
}

/// Bytes with what a server or a folder needs to know about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendition {
    /// The content.
    pub bytes: Vec<u8>,
    /// The value of `Content-Type`.
    pub media_type: &'static str,
    /// The file name to save under, where a browser should know one; only `[a-z0-9.-]`.
    pub file_name: Option<String>,
    /// For pages: the values of `style-src` in the content security policy, `'sha256-…'` each.
    pub style_hashes: Vec<String>,
}

impl Published {
    /// What tells this state of the school from every other: a part of cache keys and entity tags.
    #[must_use]
    pub fn fingerprint(&self, language: LanguageTag, context: &Context) -> Digest {
        let status = serde_json::to_vec(&self.status).unwrap_or_default();
        let organisation = serde_json::to_vec(&*self.organisation).unwrap_or_default();
        let successors = serde_json::to_vec(&self.successors).unwrap_or_default();
        Digest::of_all([
            self.revision.hash().as_bytes().as_slice(),
            if self.revision.is_redacted() { b"redacted".as_slice() } else { b"".as_slice() },
            &status,
            &organisation,
            &successors,
            language.as_str().as_bytes(),
            context.public_url.as_str().as_bytes(),
            context.version.as_bytes(),
        ])
    }
}
