//! Everything shown, printed or downloaded: pure functions of what is published.
//!
//! A renderer takes a [`Published`] school, a language and a [`Context`] and answers a
//! [`Rendition`]. It reads no clock, file or environment, so the same input gives the same bytes,
//! a rendition can be kept for ever, and an export equals what the server answers.

pub mod feed;
pub mod filter;
mod group;
pub mod guide;
pub mod json;
mod languages;
pub mod letter;
pub mod listing;
pub mod newsletter;
pub mod oembed;
mod output;
pub mod page;
pub mod qr;
mod source;
pub mod spreadsheet;
pub mod vcard;
pub mod xml;

use std::sync::Arc;

use crate::check::List;
pub use crate::domain::{Change, ChangeKind, Crest};
use crate::domain::{Digest, LanguageTag, Organisation, PublicUrl, Revision, StatusView};
pub use group::{Group, Need, Opening};
pub use languages::Languages;
pub use output::{Output, render};
pub use source::{RenderError, Source};

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
    /// For a closed school: its successors.
    pub successors: Vec<page::SchoolEntry>,
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
    /// For pages with a script: the values of `script-src`, `'sha256-…'` each. Without any, nothing runs.
    pub script_hashes: Vec<String>,
}

impl Published {
    /// The list as an address is checked against it.
    #[must_use]
    pub fn list(&self) -> List<'_> {
        List { record: self.revision.record(), status: &self.status, policy: &self.organisation.sender_policy }
    }

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
