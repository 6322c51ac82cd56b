//! Why an export stopped.

use crate::catalog::MaterialError;
use crate::folder::{Crashed, FolderError};

/// Why an export stopped. What was written before stays whole.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The folder cannot be filled.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The store or the key cannot be used.
    #[error(transparent)]
    Material(#[from] MaterialError),
    /// A part of the program failed.
    #[error(transparent)]
    Crashed(#[from] Crashed),
}
