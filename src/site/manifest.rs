//! What an export wrote: one line a unit, so that memory does not grow with the number of files.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use crate::domain::Digest;
use crate::folder::FolderError;

/// The manifest in the export's folder.
pub(super) const MANIFEST: &str = ".hallpass-export.json";
/// The next one, until it is whole.
pub(super) const DRAFT: &str = ".hallpass-export.new";
/// The shape of its lines; a higher number is not read.
const FORMAT: u32 = 1;

/// The first line.
#[derive(Serialize, Deserialize)]
struct Heading {
    hallpass_export: u32,
}

/// What one unit (a school, an organisation, a page) wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Line {
    /// The unit's name.
    pub unit: String,
    /// What its files were made of.
    pub state: Digest,
    /// Its files.
    pub files: Vec<Written>,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Written {
    /// Its names on the site; the same bytes under each.
    pub names: Vec<String>,
    /// The digest of its bytes.
    pub digest: Digest,
    /// How many bytes.
    pub size: u64,
}

/// Only the unit's name, to find a line without keeping it.
#[derive(Deserialize)]
struct Name {
    unit: String,
}

/// The manifest of the export before.
#[derive(Debug, Default)]
pub(super) struct Manifest {
    file: Option<Mutex<File>>,
    places: HashMap<String, (u64, usize)>,
}

impl Manifest {
    /// Reads where each unit's line is. A line that was cut off is passed over.
    pub(super) fn open(path: &Path) -> Result<Self, FolderError> {
        let file = match File::open(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            result => result.map_err(FolderError::at(path))?,
        };
        let mut reader = BufReader::new(&file);
        let (mut places, mut offset, mut line) = (HashMap::new(), 0_u64, String::new());
        loop {
            line.clear();
            let length = reader.read_line(&mut line).map_err(FolderError::at(path))?;
            if length == 0 {
                break;
            }
            if let Ok(name) = serde_json::from_str::<Name>(&line) {
                places.insert(name.unit, (offset, length));
            } else if serde_json::from_str::<Heading>(&line).is_ok_and(|heading| heading.hallpass_export > FORMAT) {
                return Err(FolderError::Newer(path.to_owned()));
            }
            offset += length as u64;
        }
        Ok(Self { file: Some(Mutex::new(file)), places })
    }

    /// What a unit wrote then.
    pub(super) fn line(&self, unit: &str) -> Option<Line> {
        let (offset, length) = *self.places.get(unit)?;
        let mut file = self.file.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner);
        let mut bytes = vec![0; length];
        file.seek(SeekFrom::Start(offset)).ok()?;
        file.read_exact(&mut bytes).ok()?;
        serde_json::from_slice(&bytes).ok()
    }

    /// The names of all units.
    pub(super) fn units(&self) -> impl Iterator<Item = &str> {
        self.places.keys().map(String::as_str)
    }
}

/// The manifest that is being written.
#[derive(Debug)]
pub(super) struct Draft {
    writer: BufWriter<File>,
}

impl Draft {
    pub(super) fn create(path: &Path) -> Result<Self, FolderError> {
        let file = File::create(path).map_err(FolderError::at(path))?;
        let mut draft = Self { writer: BufWriter::new(file) };
        draft.write(&Heading { hallpass_export: FORMAT }).map_err(FolderError::at(path))?;
        Ok(draft)
    }

    pub(super) fn add(&mut self, line: &Line) -> io::Result<()> {
        self.write(line)
    }

    fn write(&mut self, value: &impl Serialize) -> io::Result<()> {
        serde_json::to_writer(&mut self.writer, value)?;
        self.writer.write_all(b"\n")
    }

    /// Makes what was written last.
    pub(super) fn finish(mut self) -> io::Result<()> {
        self.writer.flush()?;
        self.writer.get_ref().sync_data()
    }
}
