//! Why an export stopped.

use std::io;
use std::path::{Path, PathBuf};

use crate::catalog::MaterialError;

/// Why an export stopped. What was written before stays whole.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// Somebody else's files are there.
    #[error(
        "{} holds files that are not from an export; choose an empty folder, so that nothing of yours is overwritten",
        .0.display()
    )]
    Foreign(PathBuf),
    /// Another export writes there.
    #[error("another export is writing to {}; wait until it is done", .0.display())]
    Busy(PathBuf),
    /// No room.
    #[error("no room left while writing {}; free some and export again, the files that are there are whole", .0.display())]
    Full(PathBuf),
    /// A newer program's export.
    #[error("{} was exported by a newer Hallpass", .0.display())]
    Newer(PathBuf),
    /// A file or folder cannot be used.
    #[error("{}: {source}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The store or the key cannot be used.
    #[error(transparent)]
    Material(#[from] MaterialError),
    /// A part of the program failed.
    #[error("the export crashed; export again")]
    Crashed,
}

impl ExportError {
    /// The error for a file.
    pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |source| match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full(path.to_owned()),
            _ => Self::File { path: path.to_owned(), source },
        }
    }
}
