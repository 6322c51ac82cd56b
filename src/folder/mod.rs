//! A folder that a command fills with many files, on all processors: whole files or none.
//!
//! What is promised ([decision 0014](https://github.com/hallpass/hallpass/blob/main/docs/decisions/0014-files-in-batches.md)):
//! a file that bears its name is whole, also after a power cut. So files are written as drafts in a
//! workshop on the same file system; when a [`Batch`] of them is full, one call brings all of it to the
//! disk, and only then do they get their names.

mod batch;
mod error;
mod workers;

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

pub use batch::Batch;
pub use error::FolderError;
pub use workers::{Crashed, spread};

/// How a command marks a folder as its own.
#[derive(Debug, Clone, Copy)]
pub struct Marks {
    /// The file that is locked while the command writes.
    pub lock: &'static str,
    /// The folder of drafts.
    pub workshop: &'static str,
    /// Files of which any one tells that the command has written here before.
    pub notes: &'static [&'static str],
}

/// A folder, locked for this process.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    marks: Marks,
    _lock: File,
}

impl Folder {
    /// Opens a folder, and makes it when it is not there.
    ///
    /// # Errors
    /// It holds files of others, another process writes there, or it cannot be written.
    pub fn open(root: &Path, marks: Marks) -> Result<Self, FolderError> {
        fs::create_dir_all(root).map_err(FolderError::at(root))?;
        let ours = marks.notes.iter().chain([&marks.lock]).any(|name| root.join(name).exists());
        if !ours && !is_empty(root).map_err(FolderError::at(root))? {
            return Err(FolderError::Foreign(root.to_owned()));
        }
        let path = root.join(marks.lock);
        let lock =
            File::options().create(true).truncate(false).write(true).open(&path).map_err(FolderError::at(&path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(FolderError::Busy(root.to_owned())),
            Err(TryLockError::Error(error)) => return Err(FolderError::at(&path)(error)),
        }
        let workshop = root.join(marks.workshop);
        if workshop.exists() {
            // Drafts of a process that was killed.
            fs::remove_dir_all(&workshop).map_err(FolderError::at(&workshop))?;
        }
        fs::create_dir(&workshop).map_err(FolderError::at(&workshop))?;
        Ok(Self { root: root.to_owned(), marks, _lock: lock })
    }

    /// Where a file of this folder is.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// The size of a file, if it is there.
    #[must_use]
    pub fn size(&self, name: &str) -> Option<u64> {
        fs::symlink_metadata(self.path(name)).ok().filter(fs::Metadata::is_file).map(|metadata| metadata.len())
    }

    /// Files to be, written by one worker. `worker` keeps threads apart: one batch at a time for each number.
    #[must_use]
    pub fn batch(&self, worker: usize) -> Batch<'_> {
        Batch::new(self, worker)
    }

    /// Takes a file away, and the folders that are empty without it. Answers whether it was there.
    ///
    /// # Errors
    /// It cannot be taken away.
    pub fn remove(&self, name: &str) -> Result<bool, FolderError> {
        let file = self.path(name);
        match fs::remove_file(&file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            result => result.map_err(FolderError::at(&file))?,
        }
        for folder in file.ancestors().skip(1).take_while(|folder| *folder != self.root) {
            // Refused while something is in it, which is what we want.
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(true)
    }

    /// Puts finished files in the places of older ones so that they survive a power cut, and with them
    /// everything that was done in this folder before. Each pair is a draft and its name.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn settle(&self, files: &[(&str, &str)]) -> Result<(), FolderError> {
        let drafts: Vec<PathBuf> = files.iter().map(|(draft, _)| self.path(draft)).collect();
        self.sync(&drafts)?;
        for (draft, name) in files {
            let path = self.path(name);
            fs::rename(self.path(draft), &path).map_err(FolderError::at(&path))?;
        }
        File::open(&self.root).and_then(|folder| folder.sync_data()).map_err(FolderError::at(&self.root))
    }

    /// Brings everything that was written in this folder to the disk with one call.
    #[cfg(target_os = "linux")]
    fn sync(&self, _: &[PathBuf]) -> Result<(), FolderError> {
        let sync = || File::open(&self.root).and_then(|folder| Ok(rustix::fs::syncfs(folder)?));
        sync().map_err(FolderError::at(&self.root))
    }

    /// Brings files to the disk one by one, where there is no call for all of them.
    #[cfg(not(target_os = "linux"))]
    fn sync(&self, files: &[PathBuf]) -> Result<(), FolderError> {
        files.iter().try_for_each(|path| {
            let sync = File::options().write(true).open(path).and_then(|file| file.sync_data());
            sync.map_err(FolderError::at(path))
        })
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left of it is cleared by the next command.
        let _ = fs::remove_dir_all(self.root.join(self.marks.workshop));
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
