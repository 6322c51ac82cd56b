//! Files that are written but do not bear their names yet.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::{Folder, FolderError};

/// A batch is full with so many bytes: some seconds of work, so that a kill costs little, and the call
/// that brings them to the disk is made seldom.
const BYTES: u64 = 64 * 1024 * 1024;
/// A batch is full with so many files.
const FILES: usize = 8192;

/// Files that are written but do not bear their names yet.
#[derive(Debug)]
pub struct Batch<'a> {
    folder: &'a Folder,
    worker: usize,
    drafts: Vec<PathBuf>,
    names: Vec<Vec<PathBuf>>,
    bytes: u64,
}

impl<'a> Batch<'a> {
    pub(super) fn new(folder: &'a Folder, worker: usize) -> Self {
        Self { folder, worker, drafts: Vec::new(), names: Vec::new(), bytes: 0 }
    }

    /// Writes a file that will have these names.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn write(&mut self, names: &[String], bytes: &[u8]) -> Result<(), FolderError> {
        let Some(first) = names.first() else { return Ok(()) };
        let workshop = self.folder.path(self.folder.marks.workshop);
        let draft = workshop.join(format!("{}-{}", self.worker, self.drafts.len()));
        let write = File::create(&draft).and_then(|mut file| file.write_all(bytes));
        write.map_err(FolderError::at(&self.folder.path(first)))?;
        self.drafts.push(draft);
        self.names.push(names.iter().map(|name| self.folder.path(name)).collect());
        self.bytes += bytes.len() as u64;
        Ok(())
    }

    /// How many bytes it holds.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Whether it is time to [`place`](Self::place) it.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.bytes >= BYTES || self.drafts.len() >= FILES
    }

    /// Brings the files to the disk and then gives them their names. `notes` is brought there with them:
    /// what must be known after a power cut that happens while names are given.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn place(&mut self, notes: Option<&Path>) -> Result<(), FolderError> {
        let drafts = std::mem::take(&mut self.drafts);
        let names = std::mem::take(&mut self.names);
        self.bytes = 0;
        if drafts.is_empty() {
            return Ok(());
        }
        let together: Vec<PathBuf> = drafts.iter().cloned().chain(notes.map(Path::to_owned)).collect();
        self.folder.sync(&together)?;
        for (draft, names) in drafts.iter().zip(&names) {
            place(draft, names)?;
        }
        Ok(())
    }
}

fn place(draft: &Path, names: &[PathBuf]) -> Result<(), FolderError> {
    let Some((first, others)) = names.split_first() else { return Ok(()) };
    name(draft, first)?;
    for other in others {
        // A second name for the same bytes takes no room; some file systems have no such thing.
        if fs::hard_link(first, draft).is_err() {
            let copy = fs::copy(first, draft).and_then(|_| File::options().write(true).open(draft)?.sync_data());
            copy.map_err(FolderError::at(other))?;
        }
        name(draft, other)?;
    }
    Ok(())
}

fn name(draft: &Path, path: &Path) -> Result<(), FolderError> {
    match fs::rename(draft, path) {
        // Most folders are there already.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(FolderError::at(path))?;
            }
            fs::rename(draft, path).map_err(FolderError::at(path))?;
        }
        result => result.map_err(FolderError::at(path))?,
    }
    // Renaming one name of a file over another does nothing, by POSIX.
    match fs::remove_file(draft) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(FolderError::at(draft)(error)),
        _ => Ok(()),
    }
}
