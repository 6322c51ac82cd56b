//! A laid-out letter as a PDF file. Only this folder knows printpdf, lopdf and subsetter.
//!
//! printpdf writes fonts and page content. It has no tag tree, no XMP and random
//! identifiers, so the objects around the content are put together here, as lopdf has them.

mod bundle;
mod content;
mod file;
mod fonts;
mod groups;
mod meanings;
mod metadata;
mod pictures;
mod program;
mod strings;
mod tags;
mod words;

use std::cell::RefCell;

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};

use super::LetterError;
use super::display::{About, Layout};
use super::shape::Shaper;
pub use bundle::{Binder, BundleError, Placed, Printing};
use file::File;
use pictures::Pictures;
use words::Spellings;

/// What was made for the last letters and serves the next ones. It only saves time.
#[derive(Default)]
pub(super) struct Memory {
    pictures: Pictures,
    spellings: Spellings,
}

/// Writes the file.
///
/// # Errors
/// Faults of ours only: [`LetterError::Font`] and [`LetterError::Pdf`].
pub(super) fn write(sides: &[Side<'_>], shaper: &mut Shaper, memory: &mut Memory) -> Result<Vec<u8>, LetterError> {
    let Memory { pictures, spellings } = memory;
    let (own, mut of_own);
    let (fonts, spellings) = if let Some(pool) = fonts::shared(sides, shaper)? {
        (pool, spellings)
    } else {
        // Its words are forgotten with it: the fonts of another letter may lie at the same place in memory later.
        own = fonts::FontSet::for_letter(sides)?;
        of_own = Spellings::default();
        (&own, &mut of_own)
    };
    let mut file = fonts.file();
    let page_tree = file.reserve();
    let mut written = Vec::with_capacity(sides.len());
    let mut streams = Vec::new();
    let mut count = 0;
    for side in sides {
        let pages = content::pages(side, fonts, spellings);
        let resources = resources(&mut file, &side.about, fonts, pictures);
        let mut ids = Vec::with_capacity(pages.len());
        for page in &pages {
            let packed = deflated(&page.bytes, Effort::Once);
            streams.push(packed.clone());
            let content = file.add(Stream::new(dictionary! { "Filter" => "FlateDecode" }, packed));
            let sheet = side.layout.sheet;
            ids.push(file.add(dictionary! {
                "Type" => "Page",
                "Parent" => page_tree,
                "MediaBox" => vec![0.into(), 0.into(), real(sheet.width), real(sheet.height)],
                "Resources" => resources,
                "Contents" => content,
                "StructParents" => count,
                "Tabs" => "S",
            }));
            count += 1;
        }
        written.push(WrittenSide { side, pages, ids });
    }
    let kids: Vec<Object> = written.iter().flat_map(|side| &side.ids).map(|&id| id.into()).collect();
    file.set(page_tree, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count });
    let tree = tags::add(&mut file, &written);
    let abouts: Vec<_> = sides.iter().map(|side| &side.about).collect();
    metadata::finish(file, &abouts, page_tree, tree, &streams)
}

/// One document of a file: a file may hold the same one in two languages.
pub(super) struct Side<'a> {
    /// What it is.
    pub about: About<'a>,
    /// What stands where.
    pub layout: Layout,
}

/// A side with its pages in the file.
struct WrittenSide<'a> {
    side: &'a Side<'a>,
    pages: Vec<content::Written>,
    ids: Vec<ObjectId>,
}

/// What the pages of a side draw with.
fn resources(file: &mut File, about: &About<'_>, fonts: &fonts::FontSet, pictures: &mut Pictures) -> ObjectId {
    let mut xobjects = Dictionary::new();
    for (place, code) in about.codes.iter().enumerate() {
        xobjects.set(content::code_name(place), file.add(pictures::code(&code.matrix)));
    }
    if let Some(crest) = about.crest {
        xobjects.set(content::CREST, pictures.crest(crest, file));
    }
    file.add(dictionary! { "Font" => fonts.resources(), "XObject" => xobjects })
}

/// How hard to compress.
#[derive(Clone, Copy)]
enum Effort {
    /// For what is written into one file.
    Once,
    /// For what is written into many.
    Many,
}

/// Bytes from which on a page is compressed harder though it is in one file only: those of Nastaliq, which
/// would else be the largest letters of all.
const LONG: usize = 16 * 1024;

fn deflated(bytes: &[u8], effort: Effort) -> Vec<u8> {
    thread_local! {
        // Making a compressor costs as much as compressing a page.
        static SHORT_ONCE: RefCell<Compress> = RefCell::new(Compress::new(Compression::new(3), true));
        static LONG_ONCE: RefCell<Compress> = RefCell::new(Compress::new(Compression::new(6), true));
    }
    let once = match effort {
        Effort::Once if bytes.len() < LONG => &SHORT_ONCE,
        Effort::Once => &LONG_ONCE,
        Effort::Many => return deflated_by(&mut Compress::new(Compression::best(), true), bytes),
    };
    once.with_borrow_mut(|compressor| {
        compressor.reset();
        deflated_by(compressor, bytes)
    })
}

fn deflated_by(compressor: &mut Compress, bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::with_capacity(bytes.len() / 3 + 64);
    loop {
        let read = usize::try_from(compressor.total_in()).unwrap_or(usize::MAX);
        let rest = bytes.get(read..).unwrap_or_default();
        match compressor.compress_vec(rest, &mut packed, FlushCompress::Finish) {
            // More room is needed.
            Ok(Status::Ok | Status::BufError) => packed.reserve(packed.capacity().max(64)),
            Ok(Status::StreamEnd) | Err(_) => return packed,
        }
    }
}

/// A number with at most two places, so that the file says 12.5 and not 12.500001.
fn real(points: f32) -> Object {
    Object::Real(hundredths(points))
}

fn hundredths(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

/// Text outside the page content (ISO 32000-1 §7.9.2.2): ASCII as it is, all else as UTF-16.
fn text_string(text: &str) -> Object {
    Object::String(text_bytes(text), lopdf::StringFormat::Literal)
}

fn text_bytes(text: &str) -> Vec<u8> {
    if text.is_ascii() {
        return text.as_bytes().to_vec();
    }
    [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect()
}
