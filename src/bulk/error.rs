//! Why the work stopped.

use crate::catalog::MaterialError;
use crate::folder::{Crashed, FolderError};

/// Why the work stopped. What was made before stays, and the next run goes on from it.
#[derive(Debug, thiserror::Error)]
pub enum BulkError {
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
