//! A laid-out letter: what is drawn where, and what each drawing means.
//!
//! Layout fills this and the PDF writer reads it; neither knows the other.

use std::ops::Range;
use std::rc::Rc;

use super::content::{Code, Crest};
use super::geometry::{Area, Sheet};
use super::lines::SetLine;

/// What a document is: how a file names it, and the pictures that its pages show.
#[derive(Debug, Clone)]
pub(super) struct About<'a> {
    /// BCP 47 tag of its language.
    pub locale: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Its QR codes; drawings name them by their place.
    pub codes: Vec<&'a Code>,
    /// Its crest.
    pub crest: Option<&'a Crest>,
}

/// What a part of the document is (ISO 32000-1 §14.8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Document,
    Heading1,
    Heading2,
    Paragraph,
    List,
    Item,
    Label,
    Body,
    Table,
    Row,
    /// The heading of a column.
    ColumnHead,
    /// The heading of the rows below it, over all columns.
    GroupHead,
    Cell,
    Figure,
    /// A list of names with what belongs to each, in no order.
    Pairs,
    /// Something whole in itself, of several on a sheet.
    Article,
}

impl Role {
    /// Its name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Heading1 => "H1",
            Self::Heading2 => "H2",
            Self::Paragraph => "P",
            Self::List | Self::Pairs => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::Body => "LBody",
            Self::Table => "Table",
            Self::Row => "TR",
            Self::ColumnHead | Self::GroupHead => "TH",
            Self::Cell => "TD",
            Self::Figure => "Figure",
            Self::Article => "Art",
        }
    }
}

/// A place in the [`Tree`].
pub(super) type NodeId = usize;

/// One part of the document.
#[derive(Debug, Clone)]
pub(super) struct Node {
    /// What it is.
    pub role: Role,
    /// What it is part of; the root is part of itself.
    pub parent: NodeId,
    /// For a figure: what it shows, and on which page and where.
    pub figure: Option<(String, usize, Area)>,
    /// The language of its words, where it is not that of what it is part of.
    pub language: Option<Rc<str>>,
    /// What it says in order, where its glyphs stand in another.
    pub says: Option<Rc<str>>,
}

/// The parts of the document in reading order; the first is the whole.
#[derive(Debug, Clone)]
pub(super) struct Tree(pub Vec<Node>);

impl Tree {
    /// The whole document.
    pub const ROOT: NodeId = 0;

    /// A document with no parts yet.
    pub fn new() -> Self {
        Self(vec![Node { role: Role::Document, parent: Self::ROOT, figure: None, language: None, says: None }])
    }

    /// Adds a part to `parent`.
    pub fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.0.push(Node { role, parent, figure: None, language: None, says: None });
        self.0.len() - 1
    }
}

/// What a drawing means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// It is this part of the document.
    Part(NodeId),
    /// Lines and grounds.
    Layout,
    /// What is on every page: footers, repeated headings, the draft notice.
    Page,
}

/// How dark something is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Ink {
    /// 0 is black, 1 is white.
    Grey(f32),
    /// Red, green, blue from 0 to 1.
    Colour([f32; 3]),
}

/// Some of the lines of a text, shared with whoever measured it.
#[derive(Debug, Clone)]
pub(super) struct Lines {
    all: Rc<[SetLine]>,
    part: Range<usize>,
}

impl Lines {
    /// All of them.
    pub fn new(lines: Vec<SetLine>) -> Self {
        Self { part: 0..lines.len(), all: lines.into() }
    }

    /// From the first to the last.
    pub fn iter(&self) -> std::slice::Iter<'_, SetLine> {
        self.all.get(self.part.clone()).unwrap_or_default().iter()
    }

    /// The first `count` and the rest.
    pub fn split(&self, count: usize) -> (Self, Self) {
        let middle = (self.part.start + count).min(self.part.end);
        let first = Self { all: Rc::clone(&self.all), part: self.part.start..middle };
        (first, Self { all: Rc::clone(&self.all), part: middle..self.part.end })
    }
}

/// One drawing.
#[derive(Debug, Clone)]
pub(super) enum Draw {
    /// Lines of text.
    Text {
        /// The left edge of the column.
        x: f32,
        /// The baseline of the first line.
        baseline: f32,
        /// From one baseline to the next.
        leading: f32,
        /// The type size.
        size: f32,
        /// The lines.
        text: Lines,
    },
    /// A filled rectangle.
    Fill(Area, Ink),
    /// A QR code, by its place among the document's.
    Code(usize, Area),
    /// The document's crest.
    Crest(Area),
}

/// One page's drawings, in reading order.
#[derive(Debug, Clone, Default)]
pub(super) struct Page(pub Vec<(Mark, Draw)>);

/// A whole letter, ready to be written.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    /// The paper.
    pub sheet: Sheet,
    /// The pages.
    pub pages: Vec<Page>,
    /// What the drawings mean.
    pub tree: Tree,
}
