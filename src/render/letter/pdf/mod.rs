//! A laid-out letter as a PDF file. Only this folder knows printpdf, lopdf and subsetter.
//!
//! printpdf writes fonts and page content. It has no tag tree, no XMP and random
//! identifiers, so the objects around the content are put together with lopdf.

mod content;
mod fonts;
mod metadata;
mod pictures;
mod tags;

use std::cell::RefCell;

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::LetterError;
use super::content::LetterContent;
use super::display::Layout;
use super::shape::Shaper;
pub(super) use pictures::Pictures;

/// Writes the file.
///
/// # Errors
/// Faults of ours only: [`LetterError::Font`] and [`LetterError::Pdf`].
pub(super) fn write(
    layout: &Layout,
    letter: &LetterContent,
    shaper: &mut Shaper,
    pictures: &mut Pictures,
) -> Result<Vec<u8>, LetterError> {
    let own;
    let fonts = if let Some(pool) = fonts::shared(layout, &letter.locale, shaper)? {
        pool
    } else {
        own = fonts::FontSet::for_letter(layout)?;
        &own
    };
    let pages = content::pages(layout, letter, fonts);
    let mut file = File::new(fonts);
    let mut xobjects = Dictionary::new();
    if let Some(code) = &letter.code {
        xobjects.set(content::CODE, file.add(pictures::code(&code.matrix)));
    }
    if let Some(crest) = &letter.crest {
        xobjects.set(content::CREST, pictures.crest(crest, &mut file));
    }
    let resources = file.add(dictionary! { "Font" => fonts.resources(), "XObject" => xobjects });
    let page_tree = file.reserve();
    let mut page_ids = Vec::with_capacity(pages.len());
    let mut streams = Vec::with_capacity(pages.len());
    for (index, page) in (0_i64..).zip(&pages) {
        let packed = deflated(&page.bytes, Effort::Once);
        streams.push(packed.clone());
        let content = file.add(Stream::new(dictionary! { "Filter" => "FlateDecode" }, packed));
        let sheet = layout.sheet;
        page_ids.push(file.add(dictionary! {
            "Type" => "Page",
            "Parent" => page_tree,
            "MediaBox" => vec![0.into(), 0.into(), real(sheet.width), real(sheet.height)],
            "Resources" => resources,
            "Contents" => content,
            "StructParents" => index,
            "Tabs" => "S",
        }));
    }
    let kids: Vec<Object> = page_ids.iter().map(|&id| id.into()).collect();
    let count = i64::try_from(page_ids.len()).unwrap_or(i64::MAX);
    file.set(page_tree, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count });
    let tree = tags::add(&mut file, layout, &pages, &page_ids, letter);
    metadata::finish(file, letter, page_tree, tree, &streams)
}

/// The objects of a file, numbered without gaps.
struct File(Document);

impl File {
    /// A file with the fonts in it.
    fn new(fonts: &fonts::FontSet) -> Self {
        let mut document = Document::with_version("1.7");
        document.reference_table.cross_reference_type = lopdf::xref::XrefType::CrossReferenceTable;
        document.objects.extend(fonts.objects().cloned());
        document.max_id = fonts.last_id();
        Self(document)
    }

    fn reserve(&mut self) -> ObjectId {
        self.0.new_object_id()
    }

    fn set(&mut self, id: ObjectId, object: impl Into<Object>) {
        self.0.objects.insert(id, object.into());
    }

    fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        self.0.add_object(object)
    }
}

/// How hard to compress.
#[derive(Clone, Copy)]
enum Effort {
    /// For what is written into one file.
    Once,
    /// For what is written into many.
    Many,
}

fn deflated(bytes: &[u8], effort: Effort) -> Vec<u8> {
    thread_local! {
        // Making a compressor costs as much as compressing a page.
        static ONCE: RefCell<Compress> = RefCell::new(Compress::new(Compression::new(3), true));
    }
    match effort {
        Effort::Once => ONCE.with_borrow_mut(|compressor| {
            compressor.reset();
            deflated_by(compressor, bytes)
        }),
        Effort::Many => deflated_by(&mut Compress::new(Compression::best(), true), bytes),
    }
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
