//! What an export was about to write, for the one that comes after it was killed.
//!
//! A unit's names are noted before its first file is touched. After a kill, the files of noted units
//! may be of either export, so the next one writes them all, and takes away those that it does not know.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::folder::FolderError;

/// The journal in the export's folder; there only while an export runs, or when one was killed.
pub(super) const JOURNAL: &str = ".hallpass-export.journal";

/// Notes of what is about to be written.
#[derive(Debug)]
pub(super) struct Journal {
    path: PathBuf,
    file: Mutex<File>,
    /// Units that a killed export had begun, and the names of their files.
    doubtful: HashMap<String, Vec<String>>,
}

impl Journal {
    /// Opens the journal and reads what a killed export left in it.
    pub(super) fn open(path: &Path) -> Result<Self, FolderError> {
        let mut doubtful: HashMap<String, Vec<String>> = HashMap::new();
        match fs::read_to_string(path) {
            Ok(text) => {
                // The last line may have been cut off; then nothing of it was written yet.
                for line in text.lines() {
                    if let Ok((unit, names)) = serde_json::from_str::<(String, Vec<String>)>(line) {
                        doubtful.entry(unit).or_default().extend(names);
                    }
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(FolderError::at(path)(error)),
        }
        let mut file = File::options().create(true).append(true).open(path).map_err(FolderError::at(path))?;
        // Ends a line that was cut off.
        file.write_all(b"\n").map_err(FolderError::at(path))?;
        Ok(Self { path: path.to_owned(), file: Mutex::new(file), doubtful })
    }

    /// Where it is: what it says must be on the disk before a file of a noted unit changes.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The names of a unit's files that may be of a killed export.
    pub(super) fn doubtful(&self, unit: &str) -> Option<&[String]> {
        self.doubtful.get(unit).map(Vec::as_slice)
    }

    /// The units that a killed export had begun.
    pub(super) fn units(&self) -> impl Iterator<Item = &str> {
        self.doubtful.keys().map(String::as_str)
    }

    /// Notes that a unit's files are about to be written.
    pub(super) fn note<'a>(&self, unit: &str, names: impl Iterator<Item = &'a String>) -> Result<(), FolderError> {
        let names: Vec<&String> = names.collect();
        let mut line = serde_json::to_vec(&(unit, names)).unwrap_or_default();
        line.push(b'\n');
        // One call, so that lines of two threads do not mix.
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.write_all(&line).map_err(FolderError::at(&self.path))
    }

    /// Forgets it all: the manifest knows.
    pub(super) fn close(self) -> Result<(), FolderError> {
        fs::remove_file(&self.path).map_err(FolderError::at(&self.path))
    }
}
