//! Why a folder cannot be filled.

use std::io;
use std::path::{Path, PathBuf};

/// Why a folder cannot be filled. What bears its name already is whole.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// Somebody else's files are there.
    #[error(
        "{} holds files that this command did not write; choose an empty folder, so that nothing of yours is overwritten",
        .0.display()
    )]
    Foreign(PathBuf),
    /// Another process writes there.
    #[error("another process is writing to {}; wait until it is done", .0.display())]
    Busy(PathBuf),
    /// No room.
    #[error(
        "no room left while writing {}; free some and run the same command again: the files that are there are whole, and it goes on from them",
        .0.display()
    )]
    Full(PathBuf),
    /// A newer program wrote there.
    #[error("{} was written by a newer Hallpass", .0.display())]
    Newer(PathBuf),
    /// A file or folder cannot be used.
    #[error("{}: {source}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
}

impl FolderError {
    /// The error for a file.
    pub fn at(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |source| match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full(path.to_owned()),
            _ => Self::File { path: path.to_owned(), source },
        }
    }
}
