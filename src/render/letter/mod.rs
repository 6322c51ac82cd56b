//! The letter that a school gives to its families, as a tagged PDF.
//!
//! ```text
//! LetterContent ──check──▶ shape (words to glyphs) ──▶ lines ──▶ pages (display) ──▶ pdf
//! ```
//!
//! A letter is a pure function of its content and its paper: the same ones give the same
//! bytes, whatever was made before. What an [`Engine`] remembers only saves time.
//!
//! `sheets` makes everything else that is printed out of the same parts.

mod body;
mod check;
mod content;
mod crest;
mod display;
mod flow;
mod fonts;
mod geometry;
mod letterhead;
mod lines;
pub(super) mod outline;
mod pages;
mod pdf;
mod pool;
mod school;
mod shape;
mod sheets;
mod stock;
mod table;
#[cfg(test)]
mod template_tests;
mod words;

use std::cell::RefCell;

pub use check::{Field, LetterError, MAX_ROWS, MAX_TEXT};
pub use content::{
    Code, Crest, Direction, Footer, Group, Language, LetterContent, Look, Paper, Row, SignOff, Span, Table, Text,
};
pub use pages::page_count;
pub use pdf::{Binder, BundleError, Placed, Printing};
pub use school::{Draft, SchoolLetterError, content, contents, school_letter};
pub use sheets::{
    Format, LabelSheet, LabelSheetError, LabelStock, Placement, PlacementError, PosterPaper, Shift, label_sheet,
    label_test_page, school_sheet,
};

use geometry::Sheet;
use lines::Setter;
use shape::{Face, Shaper};

/// Makes letters. It remembers shaped words and compressed crests, so one engine a thread
/// makes many letters fast; the cut fonts are shared by all.
pub struct Engine {
    shaper: Shaper,
    memory: pdf::Memory,
}

impl Engine {
    /// An engine with nothing remembered yet.
    #[must_use]
    pub fn new() -> Self {
        Self { shaper: Shaper::new(), memory: pdf::Memory::default() }
    }

    /// Makes one letter.
    ///
    /// # Errors
    /// What the letter refuses to print, and what does not fit: see [`LetterError`].
    pub fn letter(&mut self, content: &LetterContent, paper: Paper) -> Result<Vec<u8>, LetterError> {
        self.sides(std::slice::from_ref(content), paper, Look::Standard)
    }

    /// Makes one file of a letter in more than one language, one after the other; the first
    /// gives the file its title and language.
    ///
    /// # Errors
    /// As [`Engine::letter`].
    pub fn sides(&mut self, letters: &[LetterContent], paper: Paper, look: Look) -> Result<Vec<u8>, LetterError> {
        let mut sides = Vec::with_capacity(letters.len());
        for letter in letters {
            check::check(letter)?;
            let sheet = Sheet::new(paper, letter.direction, look);
            let shaper = &mut self.shaper;
            let mut setter = Setter { shaper, locale: &letter.locale, direction: letter.direction };
            setter.learn(words(letter));
            sides.push(pdf::Side { about: letter.about(), layout: body::lay_out(setter, letter, sheet)? });
        }
        pdf::write(&sides, &mut self.shaper, &mut self.memory)
    }
}

impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}

/// Makes one letter with this thread's own engine.
///
/// # Errors
/// As [`Engine::letter`].
pub fn letter(content: &LetterContent, paper: Paper) -> Result<Vec<u8>, LetterError> {
    sides(std::slice::from_ref(content), paper, Look::Standard)
}

/// Makes one file of a letter in more than one language with this thread's own engine.
///
/// # Errors
/// As [`Engine::letter`].
pub fn sides(letters: &[LetterContent], paper: Paper, look: Look) -> Result<Vec<u8>, LetterError> {
    with_engine(|engine| engine.sides(letters, paper, look))
}

/// Lends this thread's own engine.
fn with_engine<T>(work: impl FnOnce(&mut Engine) -> T) -> T {
    thread_local! {
        static ENGINE: RefCell<Engine> = RefCell::new(Engine::new());
    }
    ENGINE.with_borrow_mut(work)
}

/// Everything that will be shaped, to be shaped in one go.
fn words(content: &LetterContent) -> impl Iterator<Item = (Face, &str)> {
    let spans = check::texts(content).flat_map(|(_, face, text)| {
        text.spans().iter().map(move |span| match span {
            Span::Words(words) => (face, words.as_str()),
            Span::Exact(exact) => (face.exact(), exact.as_str()),
        })
    });
    spans.chain(check::addresses(content).map(|(_, face, address)| (face, address)))
}
