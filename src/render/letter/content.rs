//! What a letter says, already worded: neutral to school, hospital and language.
//!
//! The caller words everything; the letter only lays it out. Nothing here is translated,
//! shortened or corrected.

use std::sync::Arc;

use super::display::About;
use crate::render::qr::QrMatrix;

/// Which way the language runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left: the page is mirrored, addresses stay left to right.
    Rtl,
}

/// A sentence or a name, with the addresses and codes in it marked.
///
/// The isolate characters U+2066 to U+2069 that Fluent writes around values are accepted
/// when they come in pairs; they are never drawn.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Text {
    spans: Vec<Span>,
    other: Option<Language>,
}

/// A language that words are in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Language {
    /// Its BCP 47 tag.
    pub locale: String,
    /// Which way it runs.
    pub direction: Direction,
}

/// One piece of a [`Text`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Span {
    /// Words of the letter's language.
    Words(String),
    /// An address, a code or a web address: set in the face in which l, I, 1 and O, 0
    /// differ, left to right, never hyphenated, broken only where a line cannot hold it.
    Exact(String),
}

impl Text {
    /// Only an address, a code or a web address.
    pub fn exact(text: impl Into<String>) -> Self {
        Self { spans: vec![Span::Exact(text.into())], other: None }
    }

    /// A sentence in which every occurrence of one of `exact` is an address or a code.
    #[must_use]
    pub fn naming(sentence: &str, exact: &[&str]) -> Self {
        let mut spans = Vec::new();
        let mut rest = sentence;
        let first = |rest: &str| {
            let found = exact.iter().filter(|name| !name.is_empty());
            // The earliest, and of those that start together the longest.
            found.filter_map(|name| Some((rest.find(name)?, std::cmp::Reverse(name.len())))).min()
        };
        while let Some((at, std::cmp::Reverse(length))) = first(rest) {
            if at > 0 {
                spans.push(Span::Words(rest[..at].to_owned()));
            }
            spans.push(Span::Exact(rest[at..at + length].to_owned()));
            rest = &rest[at + length..];
        }
        if !rest.is_empty() {
            spans.push(Span::Words(rest.to_owned()));
        }
        Self { spans, other: None }
    }

    /// The same words, said to be in another language than the letter's: read aloud in that
    /// one, and laid out the way it runs.
    #[must_use]
    pub fn in_language(self, other: Language) -> Self {
        Self { other: Some(other), ..self }
    }

    /// The language of the words, where it is not the letter's.
    #[must_use]
    pub fn other_language(&self) -> Option<&Language> {
        self.other.as_ref()
    }

    /// The pieces in reading order.
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// Whether nothing of it would be seen.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.spans.iter().all(|span| span.as_str().trim().is_empty())
    }
}

impl Span {
    /// The characters of the piece.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Words(text) | Self::Exact(text) => text,
        }
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::from(words.to_owned())
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self { spans: vec![Span::Words(words)], other: None }
    }
}

/// A school's crest, as straight (not premultiplied) RGBA pixels, row by row from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crest {
    /// Pixels a row; 1 to [`Crest::MAX_SIDE`].
    pub width: u32,
    /// Rows; 1 to [`Crest::MAX_SIDE`].
    pub height: u32,
    /// `width` × `height` × 4 bytes. Shared, so that a school's letters compress it once.
    pub rgba: Arc<[u8]>,
    /// What it shows, for people who listen. Without it the crest counts as decoration.
    pub alt: Option<String>,
}

impl Crest {
    /// The longest side in pixels.
    pub const MAX_SIDE: u32 = 2000;
}

/// One address in the table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// What it is for, or who writes from it.
    pub name: Text,
    /// The address.
    pub address: String,
    /// What else to know: from when, paused, which name to look for.
    pub note: Option<Text>,
}

/// Rows that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Group {
    /// Who they belong to; drawn as a row of its own.
    pub heading: Option<Text>,
    /// The addresses.
    pub rows: Vec<Row>,
}

/// The table of addresses.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// A heading over the table (second level).
    pub heading: Option<Text>,
    /// Over the first column.
    pub name_heading: Text,
    /// Over the column of addresses.
    pub address_heading: Text,
    /// The rows.
    pub groups: Vec<Group>,
}

/// The QR code and what stands with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The code.
    pub matrix: QrMatrix,
    /// What it is, for people who listen; should name the address.
    pub alt: String,
    /// The same address to read and type, printed beneath in bold.
    pub address: String,
}

/// Where somebody signs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SignOff {
    /// The greeting above the space for the signature.
    pub greeting: Text,
    /// Name and office beneath it.
    pub signatory: Vec<Text>,
}

/// The foot of every page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Footer {
    /// Which list this is printed from, its number and code.
    pub reference: Text,
    /// The page number; `{n}` and `{m}` stand for this page and how many there are.
    pub page: String,
}

/// Everything a letter says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterContent {
    /// BCP 47 tag of the language.
    pub locale: String,
    /// Which way it runs.
    pub direction: Direction,
    /// The title that a reader shows in its window. Never empty.
    pub title: String,
    /// The school's crest.
    pub crest: Option<Crest>,
    /// The colour of the line under the letterhead, red, green, blue.
    pub accent: Option<[u8; 3]>,
    /// The school. Never empty.
    pub school: Text,
    /// Where it is, beneath its name.
    pub town: Option<Text>,
    /// Lines at the right above the letter: telephone, website.
    pub contact: Vec<Text>,
    /// When the letter was made, beneath the contact lines.
    pub date: Option<Text>,
    /// The heading. Never empty.
    pub heading: Text,
    /// The reason, in plain words.
    pub paragraphs: Vec<Text>,
    /// A heading over the steps (second level).
    pub steps_heading: Option<Text>,
    /// What to do, in order; numbered by the letter.
    pub steps: Vec<Text>,
    /// The QR code, beside the steps.
    pub code: Option<Code>,
    /// The warning that addresses can be forged, in a box on the page of the code.
    pub warning: Option<Text>,
    /// The addresses.
    pub table: Table,
    /// What follows the table.
    pub closing: Vec<Text>,
    /// Room to sign, if the letter is to be signed.
    pub sign_off: Option<SignOff>,
    /// What is said about the letter itself, small, at its end: who has not checked the words.
    pub remark: Option<Text>,
    /// The foot of every page.
    pub footer: Footer,
    /// For letters that must not go out yet: printed large at the top of every page.
    pub draft: Option<Text>,
}

impl LetterContent {
    /// What a file says about it.
    pub(super) fn about(&self) -> About<'_> {
        let codes = self.code.iter().collect();
        About { locale: &self.locale, title: &self.title, codes, crest: self.crest.as_ref() }
    }
}

/// How large a letter is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Look {
    /// 12 points.
    Standard,
    /// Easy to read: 14 points, lines one and a half times that apart.
    Easy,
    /// Large print: 18 points, addresses beneath their names.
    Large,
}

impl Look {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Standard, Self::Easy, Self::Large];

    /// How much larger type is than in the standard letter.
    pub(super) fn scale(self) -> f32 {
        match self {
            Self::Standard => 1.0,
            Self::Easy => 14.0 / 12.0,
            Self::Large => 18.0 / 12.0,
        }
    }
}

/// The paper a letter is printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Paper {
    /// ISO 216, 210 × 297 mm.
    A4,
    /// 8.5 × 11 in.
    UsLetter,
}
