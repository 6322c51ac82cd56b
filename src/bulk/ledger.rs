//! What is in the folder, school by school, kept while the work goes on.
//!
//! A file of lines that only grows during a run and is written anew at its end. Before a school's files
//! get their names, a line says that they are begun; afterwards, one says what they are. What was begun
//! and not finished may be of either state, so it is not trusted. Lines of a run that did not end are
//! believed only where the files have the digests they name: after a power cut a line may be there
//! without its file. Only the places of lines are kept in memory.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use crate::domain::{Digest, LanguageTag};
use crate::folder::FolderError;

/// The ledger in the folder.
pub(super) const LEDGER: &str = ".hallpass-bulk.jsonl";
/// The next one, until it is whole.
pub(super) const DRAFT: &str = ".hallpass-bulk.new";
/// The shape of its lines; a higher number is not read.
const FORMAT: u32 = 1;

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Made {
    /// Its path in the folder, or its name in the ZIP.
    pub file: String,
    /// The ZIP that it is in, if any.
    pub archive: Option<String>,
    pub output: String,
    pub language: Option<LanguageTag>,
    /// What it was made of.
    pub state: Digest,
    /// The number of the list that it shows.
    pub revision: u32,
    /// For printed sheets.
    pub pages: Option<usize>,
    /// Of its bytes.
    pub digest: Digest,
    pub size: u64,
    /// Whose it is and where, in a file of many schools.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<Member>,
}

/// A school's part of a print-ready file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Member {
    pub slug: String,
    pub name: String,
    /// Its first page, from 1.
    pub page: usize,
}

/// A school's ZIP.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Archive {
    pub file: String,
    pub digest: Digest,
    pub size: u64,
}

/// What one school has, or what is in one print-ready file, whose name then stands for the slug.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Line {
    pub slug: String,
    pub name: String,
    pub files: Vec<Made>,
    pub archive: Option<Archive>,
}

#[derive(Serialize, Deserialize)]
enum Entry<L, N> {
    #[serde(rename = "hallpass_bulk")]
    Heading(u32),
    /// The files of this school are about to change.
    #[serde(rename = "begun")]
    Begun(N, Vec<String>),
    /// This is what the school has now.
    #[serde(rename = "done")]
    Done(L),
    /// The lines that follow are of a run that did not end.
    #[serde(rename = "unsettled")]
    Unsettled,
}

/// Only the school, to find a line without keeping it.
#[derive(Deserialize)]
struct Whose {
    slug: String,
}

#[derive(Debug, Clone, Copy)]
struct Place {
    offset: u64,
    length: usize,
    /// From a run that did not end.
    young: bool,
}

/// What is known of a school's files.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub line: Line,
    /// Whether contents have to be looked at, not only sizes.
    pub young: bool,
    /// Files that may be of either state.
    pub doubtful: Vec<String>,
}

/// The ledger.
#[derive(Debug)]
pub(super) struct Ledger {
    path: PathBuf,
    file: Mutex<File>,
    content: Content,
    /// Whether it says more than it did when it was last written anew.
    has_grown: AtomicBool,
}

#[derive(Debug, Default)]
struct Content {
    places: BTreeMap<String, Place>,
    doubtful: HashMap<String, Vec<String>>,
    bytes: u64,
    is_unsettled: bool,
}

impl Content {
    fn read(file: &File, path: &Path) -> Result<Self, FolderError> {
        let mut reader = BufReader::new(file);
        reader.seek(SeekFrom::Start(0)).map_err(FolderError::at(path))?;
        let (mut content, mut line) = (Self::default(), Vec::new());
        loop {
            line.clear();
            let length = reader.read_until(b'\n', &mut line).map_err(FolderError::at(path))?;
            if length == 0 {
                return Ok(content);
            }
            // A line that was cut off says nothing: what it would say has not happened, or is made again.
            match serde_json::from_slice::<Entry<Whose, String>>(&line) {
                Ok(Entry::Heading(version)) if version > FORMAT => return Err(FolderError::Newer(path.to_owned())),
                Ok(Entry::Begun(slug, names)) => {
                    content.is_unsettled = true;
                    content.doubtful.entry(slug).or_default().extend(names);
                }
                Ok(Entry::Done(Whose { slug })) => {
                    content.doubtful.remove(&slug);
                    let place = Place { offset: content.bytes, length, young: content.is_unsettled };
                    content.places.insert(slug, place);
                }
                Ok(Entry::Unsettled) => content.is_unsettled = true,
                Ok(Entry::Heading(_)) | Err(_) => {}
            }
            content.bytes += length as u64;
        }
    }
}

impl Ledger {
    /// Opens the ledger, or begins one.
    pub(super) fn open(path: &Path) -> Result<Self, FolderError> {
        let at = || FolderError::at(path);
        let mut file = File::options().read(true).append(true).create(true).open(path).map_err(at())?;
        let content = Content::read(&file, path)?;
        if content.bytes == 0 {
            write(&mut file, &Entry::<Line, String>::Heading(FORMAT)).map_err(at())?;
        } else if content.is_unsettled {
            // Ends a line that was cut off.
            file.write_all(b"\n").map_err(at())?;
        }
        let has_grown = AtomicBool::new(content.is_unsettled || content.bytes == 0);
        Ok(Self { path: path.to_owned(), file: Mutex::new(file), content, has_grown })
    }

    /// Takes in what was noted since it was opened.
    pub(super) fn reread(&mut self) -> Result<(), FolderError> {
        let file = self.file.get_mut().unwrap_or_else(PoisonError::into_inner);
        self.content = Content::read(file, &self.path)?;
        Ok(())
    }

    /// Where it is: what it says must be on the disk before files change.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// What is known of a school's files.
    pub(super) fn known(&self, slug: &str) -> Result<Known, FolderError> {
        let doubtful = self.content.doubtful.get(slug).cloned().unwrap_or_default();
        let Some(place) = self.content.places.get(slug) else { return Ok(Known { doubtful, ..Known::default() }) };
        Ok(Known { line: self.read(*place)?, young: place.young, doubtful })
    }

    fn read(&self, place: Place) -> Result<Line, FolderError> {
        let mut bytes = vec![0; place.length];
        {
            let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
            let mut read = || {
                file.seek(SeekFrom::Start(place.offset))?;
                file.read_exact(&mut bytes)
            };
            read().map_err(FolderError::at(&self.path))?;
        }
        match serde_json::from_slice::<Entry<Line, String>>(&bytes) {
            Ok(Entry::Done(line)) => Ok(line),
            // It was read when the ledger was opened; if it has changed since, nothing is known.
            _ => Ok(Line::default()),
        }
    }

    /// Notes that files of a school are about to change.
    pub(super) fn begin(&self, slug: &str, names: Vec<String>) -> Result<(), FolderError> {
        self.append(&Entry::<Line, &str>::Begun(slug, names)).map(drop)
    }

    /// Notes what a school has now.
    pub(super) fn finish(&self, line: &Line) -> Result<(), FolderError> {
        self.append(&Entry::<&Line, &str>::Done(line))
    }

    fn append(&self, entry: &impl Serialize) -> Result<(), FolderError> {
        self.has_grown.store(true, Ordering::Relaxed);
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        write(&mut *file, entry).map_err(FolderError::at(&self.path))
    }

    /// The schools that it knows.
    pub(super) fn schools(&self) -> impl Iterator<Item = &str> {
        let doubtful = self.content.doubtful.keys().filter(|slug| !self.content.places.contains_key(*slug));
        self.content.places.keys().chain(doubtful).map(String::as_str)
    }

    /// Forgets a school.
    pub(super) fn forget(&mut self, slug: &str) {
        self.content.places.remove(slug);
        self.content.doubtful.remove(slug);
        self.has_grown.store(true, Ordering::Relaxed);
    }

    /// Whether it says more than it did when it was last written anew.
    pub(super) fn has_grown(&self) -> bool {
        self.has_grown.load(Ordering::Relaxed)
    }

    /// What every school has, in the order of slugs, without what is in doubt.
    pub(super) fn lines(&self) -> impl Iterator<Item = Result<Line, FolderError>> {
        let lines = self.content.places.iter().map(|(slug, place)| {
            let mut line = self.read(*place)?;
            if let Some(doubtful) = self.content.doubtful.get(slug) {
                line.files.retain(|made| !doubtful.contains(made.archive.as_ref().unwrap_or(&made.file)));
                line.archive = line.archive.filter(|archive| !doubtful.contains(&archive.file));
            }
            Ok(line)
        });
        lines.filter(|line| line.as_ref().map_or(true, |line| !line.files.is_empty()))
    }

    /// Writes it anew, without what is overtaken. Doubt remains about schools that were not `seen`.
    pub(super) fn compact(&self, draft: &Path, seen: &HashSet<&str>) -> Result<(), FolderError> {
        let at = || FolderError::at(draft);
        let mut writer = BufWriter::new(File::create(draft).map_err(at())?);
        write(&mut writer, &Entry::<Line, String>::Heading(FORMAT)).map_err(at())?;
        let is_young = |line: &Line| {
            let place = self.content.places.get(&line.slug);
            place.is_some_and(|place| place.young) && !seen.contains(line.slug.as_str())
        };
        for young in [false, true] {
            let mut lines = self.lines().filter(|line| line.as_ref().map_or(true, |line| is_young(line) == young));
            if let Some(first) = lines.next() {
                if young {
                    write(&mut writer, &Entry::<Line, String>::Unsettled).map_err(at())?;
                }
                for line in std::iter::once(first).chain(lines) {
                    write(&mut writer, &Entry::<Line, String>::Done(line?)).map_err(at())?;
                }
            }
        }
        for (slug, names) in &self.content.doubtful {
            write(&mut writer, &Entry::<Line, &str>::Begun(slug, names.clone())).map_err(at())?;
        }
        writer.flush().map_err(at())
    }
}

/// Writes one line in one call, so that lines of two threads do not mix.
fn write(to: &mut impl io::Write, entry: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_vec(entry)?;
    line.push(b'\n');
    to.write_all(&line)
}
