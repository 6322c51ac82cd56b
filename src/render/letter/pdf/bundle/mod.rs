//! Many finished documents in one file, as a print shop wants them: each a part of its own with a
//! bookmark, and the fonts that they share in the file once.

mod import;

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest as _, Sha256};

use super::metadata::xmp;
use super::text_string;
use crate::domain::LanguageTag;

/// Whether a document that ends on the front of a sheet is followed by an empty page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Printing {
    /// Every page on a sheet of its own.
    OneSided,
    /// Both sides of the paper: each document begins on a new sheet.
    TwoSided,
}

/// Where a document is in the bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// Its first page, from 1.
    pub page: usize,
    /// How many pages it has, without an empty one after it.
    pub pages: usize,
}

/// Why documents cannot be bound. Faults of ours only.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BundleError {
    /// A document is not as we write them.
    #[error("a finished document cannot be read: {0}")]
    Unreadable(String),
    /// The file cannot be put together.
    #[error("the file cannot be written: {0}")]
    Unwritable(String),
}

/// Puts documents into one file, one after the other. The same documents in the same order give the
/// same bytes.
pub struct Binder {
    document: Document,
    printing: Printing,
    language: LanguageTag,
    /// The root of the page tree, of the tag tree, and the element that all parts are in.
    page_tree: ObjectId,
    tag_root: ObjectId,
    whole: ObjectId,
    pages: Vec<ObjectId>,
    parts: Vec<ObjectId>,
    /// What the marked pieces of each page belong to (ISO 32000-1 §14.7.4.4).
    parents: Vec<(i64, Object)>,
    next_parent: i64,
    bookmarks: Vec<(String, ObjectId)>,
    /// Fonts and pictures that are in the file already, by the digest of their content.
    shared: HashMap<[u8; 32], ObjectId>,
    identity: Sha256,
}

impl Binder {
    /// An empty bundle of documents in a language.
    #[must_use]
    pub fn new(language: LanguageTag, printing: Printing) -> Self {
        let mut document = Document::with_version("1.7");
        let [page_tree, tag_root, whole] = [(); 3].map(|()| document.new_object_id());
        Self {
            document,
            printing,
            language,
            page_tree,
            tag_root,
            whole,
            pages: Vec::new(),
            parts: Vec::new(),
            parents: Vec::new(),
            next_parent: 0,
            bookmarks: Vec::new(),
            shared: HashMap::new(),
            identity: Sha256::new(),
        }
    }

    /// Adds a document that was written here, under the name that its bookmark has.
    ///
    /// # Errors
    /// It was not written here, or is damaged.
    pub fn add(&mut self, name: &str, pdf: &[u8]) -> Result<Placed, BundleError> {
        if self.printing == Printing::TwoSided && self.pages.len() % 2 == 1 {
            self.blank()?;
        }
        let from = Document::load_mem(pdf).map_err(|error| BundleError::Unreadable(error.to_string()))?;
        let page = self.pages.len() + 1;
        import::import(self, &from, name)?;
        let pages = self.pages.len() + 1 - page;
        let Some(first) = self.pages.get(page - 1) else { return Err(unreadable("a document without pages")) };
        self.bookmarks.push((name.to_owned(), *first));
        for bytes in [name.as_bytes(), pdf] {
            self.identity.update(bytes.len().to_be_bytes());
            self.identity.update(bytes);
        }
        Ok(Placed { page, pages })
    }

    /// An empty page, as large as the last one.
    fn blank(&mut self) -> Result<(), BundleError> {
        let last = self.pages.last().and_then(|page| self.document.get_dictionary(*page).ok());
        let size = last.and_then(|page| page.get(b"MediaBox").ok()).cloned();
        let size = size.ok_or_else(|| unreadable("a page without a size"))?;
        let page = self.document.add_object(dictionary! {
            "Type" => "Page",
            "Parent" => self.page_tree,
            "MediaBox" => size,
            "Resources" => dictionary! {},
            "Tabs" => "S",
        });
        self.pages.push(page);
        Ok(())
    }

    /// Writes the file.
    ///
    /// # Errors
    /// Nothing was added, or it cannot be written.
    pub fn finish(mut self, title: &str) -> Result<Vec<u8>, BundleError> {
        if self.pages.is_empty() {
            return Err(BundleError::Unwritable("no pages".to_owned()));
        }
        let count = self.pages.len();
        let kids: Vec<Object> = self.pages.iter().map(|&page| page.into()).collect();
        let page_tree = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => number(count) };
        self.document.objects.insert(self.page_tree, page_tree.into());
        self.tags();
        let outlines = self.outlines();
        let tag = self.language.as_str();
        let mut metadata =
            Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp(title, tag, count).into_bytes());
        // Search programs read it without unpacking the file.
        metadata.allows_compression = false;
        let metadata = self.document.add_object(metadata);
        let catalog = self.document.add_object(dictionary! {
            "Type" => "Catalog",
            "Pages" => self.page_tree,
            "StructTreeRoot" => self.tag_root,
            "MarkInfo" => dictionary! { "Marked" => true },
            "Lang" => text_string(tag),
            "Metadata" => metadata,
            "Outlines" => outlines,
            "PageMode" => "UseOutlines",
            // No "Direction": see `metadata`.
            "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
        });
        let info = dictionary! { "Title" => text_string(title), "Producer" => text_string("Hallpass") };
        let info = self.document.add_object(info);
        self.identity.update(title);
        let id = Object::String(self.identity.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
        let trailer = &mut self.document.trailer;
        trailer.set("Root", catalog);
        trailer.set("Info", info);
        trailer.set("ID", vec![id.clone(), id]);
        let mut bytes = Vec::with_capacity(count * 8 * 1024);
        let saved = self.document.save_modern(&mut bytes);
        saved.map_err(|error| BundleError::Unwritable(error.to_string()))?;
        Ok(bytes)
    }

    /// The tag tree: one document of parts, each in its own language.
    fn tags(&mut self) {
        let parts: Vec<Object> = self.parts.iter().map(|&part| part.into()).collect();
        let whole = dictionary! { "S" => "Document", "P" => self.tag_root, "K" => parts };
        self.document.objects.insert(self.whole, whole.into());
        let parents = std::mem::take(&mut self.parents);
        let numbers: Vec<Object> = parents.into_iter().flat_map(|(key, value)| [key.into(), value]).collect();
        let root = dictionary! {
            "Type" => "StructTreeRoot",
            "K" => self.whole,
            "ParentTree" => dictionary! { "Nums" => numbers },
            "ParentTreeNextKey" => self.next_parent,
        };
        self.document.objects.insert(self.tag_root, root.into());
    }

    /// The bookmarks (ISO 32000-1 §12.3.3).
    fn outlines(&mut self) -> ObjectId {
        let root = self.document.new_object_id();
        let ids: Vec<ObjectId> = self.bookmarks.iter().map(|_| self.document.new_object_id()).collect();
        let bookmarks = std::mem::take(&mut self.bookmarks);
        for (at, (name, page)) in bookmarks.iter().enumerate() {
            let mut item: Dictionary = dictionary! {
                "Title" => text_string(name),
                "Parent" => root,
                "Dest" => vec![Object::from(*page), "Fit".into()],
            };
            if let Some(before) = at.checked_sub(1).and_then(|before| ids.get(before)) {
                item.set("Prev", *before);
            }
            if let Some(after) = ids.get(at + 1) {
                item.set("Next", *after);
            }
            self.document.objects.insert(ids[at], item.into());
        }
        let mut outlines: Dictionary = dictionary! { "Type" => "Outlines", "Count" => number(ids.len()) };
        if let (Some(first), Some(last)) = (ids.first(), ids.last()) {
            outlines.set("First", *first);
            outlines.set("Last", *last);
        }
        self.document.objects.insert(root, outlines.into());
        root
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn unreadable(why: &str) -> BundleError {
    BundleError::Unreadable(why.to_owned())
}
