//! The folder of an export: whole files or none.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::ExportError;
use super::journal::JOURNAL;
use super::manifest::MANIFEST;

/// Held while an export writes.
const LOCK: &str = ".hallpass-export.lock";
/// Where files are written before they get their names: the same file system, so renaming is one step.
const WORKSHOP: &str = ".hallpass-export.tmp";

/// An export's folder, locked for this process.
#[derive(Debug)]
pub(super) struct Folder {
    root: PathBuf,
    _lock: File,
}

impl Folder {
    /// Opens a folder, and makes it when it is not there.
    ///
    /// # Errors
    /// It holds files of others, another export writes there, or it cannot be written.
    pub(super) fn open(root: &Path) -> Result<Self, ExportError> {
        fs::create_dir_all(root).map_err(ExportError::at(root))?;
        let ours = [MANIFEST, JOURNAL, LOCK].iter().any(|name| root.join(name).exists());
        if !ours && !is_empty(root).map_err(ExportError::at(root))? {
            return Err(ExportError::Foreign(root.to_owned()));
        }
        let path = root.join(LOCK);
        let lock =
            File::options().create(true).truncate(false).write(true).open(&path).map_err(ExportError::at(&path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(ExportError::Busy(root.to_owned())),
            Err(TryLockError::Error(error)) => return Err(ExportError::at(&path)(error)),
        }
        let workshop = root.join(WORKSHOP);
        if workshop.exists() {
            // Half files of an export that was killed.
            fs::remove_dir_all(&workshop).map_err(ExportError::at(&workshop))?;
        }
        fs::create_dir(&workshop).map_err(ExportError::at(&workshop))?;
        Ok(Self { root: root.to_owned(), _lock: lock })
    }

    /// Where a path of the site is.
    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The size of a file, if it is there.
    pub(super) fn size(&self, path: &str) -> Option<u64> {
        fs::symlink_metadata(self.path(path)).ok().filter(fs::Metadata::is_file).map(|metadata| metadata.len())
    }

    /// Writes a file under its name, and under more names. `worker` keeps threads apart.
    pub(super) fn put(&self, worker: usize, names: &[String], bytes: &[u8]) -> Result<(), ExportError> {
        let Some((first, others)) = names.split_first() else { return Ok(()) };
        let draft = self.root.join(WORKSHOP).join(worker.to_string());
        let path = self.path(first);
        File::create(&draft).and_then(|mut file| file.write_all(bytes)).map_err(ExportError::at(&path))?;
        Self::name(&draft, &path)?;
        for other in others {
            let other = self.path(other);
            // A second name for the same bytes takes no room; some file systems have no such thing.
            if fs::hard_link(&path, &draft).is_err() {
                fs::copy(&path, &draft).map_err(ExportError::at(&other))?;
            }
            Self::name(&draft, &other)?;
        }
        Ok(())
    }

    fn name(draft: &Path, path: &Path) -> Result<(), ExportError> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(ExportError::at(path))?;
        }
        fs::rename(draft, path).map_err(ExportError::at(path))?;
        // Renaming one name of a file over another does nothing, by POSIX.
        match fs::remove_file(draft) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(ExportError::at(draft)(error)),
            _ => Ok(()),
        }
    }

    /// Takes a file away, and the folders that are empty without it. Answers whether it was there.
    pub(super) fn remove(&self, path: &str) -> Result<bool, ExportError> {
        let file = self.path(path);
        match fs::remove_file(&file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            result => result.map_err(ExportError::at(&file))?,
        }
        for folder in file.ancestors().skip(1).take_while(|folder| *folder != self.root) {
            // Refused while something is in it, which is what we want.
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(true)
    }

    /// Puts a finished file of our own in place so that it survives a power cut.
    pub(super) fn settle(&self, draft: &str, name: &str) -> Result<(), ExportError> {
        let (draft, path) = (self.path(draft), self.path(name));
        fs::rename(&draft, &path).map_err(ExportError::at(&path))?;
        File::open(&self.root).and_then(|folder| folder.sync_data()).map_err(ExportError::at(&self.root))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left of it is cleared by the next export.
        let _ = fs::remove_dir_all(self.root.join(WORKSHOP));
    }
}

fn is_empty(folder: &Path) -> io::Result<bool> {
    for entry in fs::read_dir(folder)? {
        if entry?.file_name() != "lost+found" {
            return Ok(false);
        }
    }
    Ok(true)
}
