//! What a rendition is made of, and why it could not be made.

use crate::domain::Change;

use super::Published;
use super::letter::SchoolLetterError;
use super::page::PageError;
use super::page::widget::ButtonError;
use super::qr::QrError;
use super::vcard::CardError;

/// What a rendition is made of.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The school as the public sees it now.
    pub published: &'a Published,
    /// What happened to its list, oldest first; for outputs that [`Need::History`](super::Need).
    pub history: &'a [Change],
    /// Its signed list; for outputs that [`Need::Signature`](super::Need).
    pub signed_list: &'a [u8],
}

/// Why an output could not be rendered.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The school has no such output.
    #[error("there is no such output for this school")]
    Missing,
    /// A page failed.
    #[error(transparent)]
    Page(#[from] PageError),
    /// A contact failed.
    #[error(transparent)]
    Card(#[from] CardError),
    /// A code failed.
    #[error(transparent)]
    Qr(#[from] QrError),
    /// A button failed.
    #[error(transparent)]
    Button(#[from] ButtonError),
    /// A letter failed.
    #[error(transparent)]
    Letter(#[from] SchoolLetterError),
}
