//! Letters by typst as a library: `typst-letters FOLDER SECONDS [FILE.pdf]`.
//!
//! The folder is what `cargo bench --bench letters -- --inputs FOLDER` writes: `letters.json` (already
//! worded), `crest.png` and the fonts. It prints how many letters were made, in how many CPU seconds
//! (of all threads) and how many bytes one has; the file, if named, is the first letter, to look at.

use std::error::Error;
use std::path::Path;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// How many compilations typst remembers: without an end it would keep them all.
const REMEMBERED: usize = 10;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, seconds, file @ ..] = arguments.as_slice() else {
        return Err("usage: typst-letters FOLDER SECONDS [FILE.pdf]".into());
    };
    let folder = Path::new(folder);
    let letters: serde_json::Value = serde_json::from_slice(&std::fs::read(folder.join("letters.json"))?)?;
    let letters = letters.as_array().ok_or("letters.json holds no list")?;
    let mut letters: Vec<Bytes> = letters.iter().map(|letter| Bytes::from_string(letter.to_string())).collect();
    letters.rotate_left(1);
    let mut desk = Desk::new(folder)?;
    let options = PdfOptions {
        ident: Smart::Auto,
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| error.message().to_string())?,
        ..PdfOptions::default()
    };
    // Reading fonts and template is no part of a letter.
    let first = desk.set(letters.last().ok_or("no letter")?, &options)?;
    if let [file] = file {
        std::fs::write(file, &first)?;
    }
    let seconds: f64 = seconds.parse()?;
    let begun = cpu_seconds()?;
    let (mut made, mut bytes, mut used) = (0_usize, 0_usize, 0.0);
    while used < seconds {
        for letter in &letters {
            bytes += desk.set(letter, &options)?.len();
            comemo::evict(REMEMBERED);
            made += 1;
        }
        used = cpu_seconds()? - begun;
    }
    println!("{made} letters {used:.2} seconds {} bytes", bytes / made);
    Ok(())
}

/// Everything that typst asks for.
struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    letter: FileId,
    crest: FileId,
    picture: Bytes,
    words: Bytes,
}

impl Desk {
    fn new(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let mut fonts = Vec::new();
        let mut files: Vec<_> = std::fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
        files.sort();
        for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "ttf")) {
            fonts.extend(Font::iter(Bytes::new(std::fs::read(file)?)));
        }
        let id = |name: &str| -> Result<FileId, Box<dyn Error>> {
            let path = VirtualPath::new(name).map_err(|_| "no path")?;
            Ok(RootedPath::new(VirtualRoot::Project, path).intern())
        };
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            template: Source::new(id("/letter.typ")?, include_str!("letter.typ").to_owned()),
            letter: id("/letter.json")?,
            crest: id("/crest.png")?,
            picture: Bytes::new(std::fs::read(folder.join("crest.png"))?),
            words: Bytes::from_string(String::new()),
        })
    }

    /// Makes one letter.
    fn set(&mut self, words: &Bytes, options: &PdfOptions) -> Result<Vec<u8>, Box<dyn Error>> {
        self.words = words.clone();
        let document = typst::compile::<PagedDocument>(&*self).output;
        let document = document.map_err(|errors| format!("{errors:?}"))?;
        Ok(typst_pdf::pdf(&document, options).map_err(|errors| format!("{errors:?}"))?)
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.letter {
            Ok(self.words.clone())
        } else if id == self.crest {
            Ok(self.picture.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// What all threads of this process have used so far.
fn cpu_seconds() -> Result<f64, Box<dyn Error>> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    // After the name in brackets: the 12th and 13th field, in hundredths of a second on Linux.
    let fields = stat.rsplit_once(')').ok_or("no name")?.1.split_whitespace();
    let ticks: Vec<f64> = fields.skip(11).take(2).map(str::parse).collect::<Result<_, _>>()?;
    Ok(ticks.iter().sum::<f64>() / 100.0)
}
