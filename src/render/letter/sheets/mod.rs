//! What is printed besides the letter: half-page letters, slips, labels, cards, posters.
//!
//! ```text
//! SheetContent ──lay out──▶ piece (a small page of its own) ──impose──▶ sheet ──▶ pdf
//! ```
//!
//! A piece is laid out once and stands on the sheet as often as it holds. Where no person has
//! checked the translation, the English stands on the other half of the sheet, on its other side,
//! or on a page of its own.

mod content;
mod fit;
mod format;
mod grid;
mod impose;
mod labels;
mod leaflet;
mod measures;
mod placement;
mod poster;
mod tag;
mod test_page;
mod words;

pub use format::{Format, LabelStock, PosterPaper};
pub use labels::{LabelSheet, LabelSheetError};
pub use placement::{Placement, PlacementError, Shift};

use super::content::{Direction, Look, Paper};
use super::display::Layout;
use super::geometry::{Sheet, mm};
use super::lines::Setter;
use super::school::{Draft, SchoolLetterError};
use super::{Engine, LetterError, pdf, with_engine};
use crate::domain::LanguageTag;
use crate::render::{Context, Published, Rendition, listing};
use content::SheetContent;
use grid::Grid;
use impose::{Piece, cut_marks, impose};
use measures::{HALF_PAGE, SLIP};
use tag::TagKind;

/// What is cut out of cards: the size of bank cards (ISO/IEC 7810 ID-1), rounded.
const CARD: (f32, f32) = (mm(85.5), mm(54.0));

/// Prints one format of a school.
///
/// # Errors
/// The list is not complete and `draft` refuses that, the school is closed, or something cannot be
/// printed.
pub fn school_sheet(
    published: &Published,
    language: LanguageTag,
    context: &Context,
    format: Format,
    draft: Draft,
) -> Result<Rendition, SchoolLetterError> {
    let bytes = match format {
        Format::Labels(stock) => {
            return label_sheet(published, language, context, stock.sheet(), Placement::default(), draft);
        }
        Format::LabelTest(stock) => {
            return label_test_page(published, language, stock.sheet(), Placement::default());
        }
        Format::HalfPage(_) | Format::Slips(_) | Format::Cards(_) | Format::Poster(_) => {
            let contents = words::contents(published, language, context, draft)?;
            with_engine(|engine| engine.format(format, &contents))?
        }
    };
    Ok(rendition(published, language, format.name(), bytes))
}

/// Prints labels, all alike.
///
/// # Errors
/// As [`school_sheet`].
pub fn label_sheet(
    published: &Published,
    language: LanguageTag,
    context: &Context,
    sheet: &LabelSheet,
    placement: Placement,
    draft: Draft,
) -> Result<Rendition, SchoolLetterError> {
    // The label itself holds the English where that is needed.
    let content = words::content(published, language, context, draft)?;
    let bytes = with_engine(|engine| engine.labels(&content, sheet, placement))?;
    Ok(rendition(published, language, &format!("labels-{}", sheet.name()), bytes))
}

/// Prints the outline of every label of a sheet, with rulers, to see where a printer puts them.
///
/// # Errors
/// Something cannot be printed.
pub fn label_test_page(
    published: &Published,
    language: LanguageTag,
    sheet: &LabelSheet,
    placement: Placement,
) -> Result<Rendition, SchoolLetterError> {
    let content = test_page::TestContent::new(published, language, sheet, placement);
    let bytes = with_engine(|engine| engine.test_page(&content, sheet, placement))?;
    Ok(rendition(published, language, &format!("labels-{}-test", sheet.name()), bytes))
}

fn rendition(published: &Published, language: LanguageTag, name: &str, bytes: Vec<u8>) -> Rendition {
    let ending = format!("-{name}-{}.pdf", language.as_str().to_lowercase());
    listing::file(published, &ending, "application/pdf", bytes)
}

/// A page: what it shows, one content for each kind of piece, and where.
struct Page<'c> {
    contents: Vec<&'c SheetContent>,
    layout: Layout,
}

impl Engine {
    /// Everything but labels. `contents` are those of the language and, where that is unchecked, of
    /// English.
    fn format(&mut self, format: Format, contents: &[SheetContent]) -> Result<Vec<u8>, LetterError> {
        let pages = match format {
            Format::HalfPage(paper) => {
                let grid = Grid::whole(size(paper, Turn::Lying), 2, 1);
                let pieces = self.pieces(contents, |setter, content| {
                    leaflet::lay_out(setter, content, grid.size, &HALF_PAGE, content.remarks.half.as_ref())
                })?;
                vec![cut(&grid, &pieces)]
            }
            Format::Slips(paper) => {
                let grid = Grid::whole(size(paper, Turn::Upright), 2, 2);
                let pieces = self.pieces(contents, |setter, content| {
                    leaflet::lay_out(setter, content, grid.size, &SLIP, content.remarks.other_side.as_ref())
                })?;
                pieces.chunks(1).map(|piece| cut(&grid, piece)).collect()
            }
            Format::Cards(paper) => {
                let grid = Grid::centred(size(paper, Turn::Upright), CARD, 2, 5);
                let pieces =
                    self.pieces(contents, |setter, content| tag::lay_out(setter, content, grid.size, TagKind::Card))?;
                pieces.chunks(1).map(|piece| cut(&grid, piece)).collect()
            }
            Format::Poster(paper) => {
                let pieces = self.pieces(contents, |setter, content| poster::lay_out(setter, content, paper.size()))?;
                let pages = pieces.into_iter();
                pages.map(|piece| Page { contents: vec![piece.content], layout: piece.layout }).collect()
            }
            Format::Labels(_) | Format::LabelTest(_) => Vec::new(),
        };
        self.write(pages)
    }

    fn labels(
        &mut self,
        content: &SheetContent,
        sheet: &LabelSheet,
        placement: Placement,
    ) -> Result<Vec<u8>, LetterError> {
        let grid = sheet.grid(placement.shift());
        let contents = std::slice::from_ref(content);
        let pieces =
            self.pieces(contents, |setter, content| tag::lay_out(setter, content, grid.size, TagKind::Label))?;
        let layout = impose(grid.paper, grid.places().skip(placement.skipped()), &pieces);
        self.write(vec![Page { contents: vec![content], layout }])
    }

    fn test_page(
        &mut self,
        content: &test_page::TestContent,
        sheet: &LabelSheet,
        placement: Placement,
    ) -> Result<Vec<u8>, LetterError> {
        let setter = Setter { shaper: &mut self.shaper, locale: &content.locale, direction: content.direction };
        let layout = test_page::lay_out(setter, content, &sheet.grid(placement.shift()))?;
        pdf::write(&[pdf::Side { about: content.about(), layout }], &mut self.shaper, &mut self.memory)
    }

    /// Lays each content out.
    fn pieces<'c>(
        &mut self,
        contents: &'c [SheetContent],
        lay_out: impl Fn(Setter<'_>, &SheetContent) -> Result<Layout, LetterError>,
    ) -> Result<Vec<Piece<'c>>, LetterError> {
        let mut pieces = Vec::with_capacity(contents.len());
        for content in contents {
            content.check()?;
            let shaper = &mut self.shaper;
            let mut setter = Setter { shaper, locale: &content.locale, direction: content.direction };
            setter.learn(content.words());
            pieces.push(Piece { content, layout: lay_out(setter, content)? });
        }
        Ok(pieces)
    }

    fn write(&mut self, pages: Vec<Page<'_>>) -> Result<Vec<u8>, LetterError> {
        let sides = pages.into_iter().filter_map(|page| {
            let first = page.contents.first()?;
            let codes = page.contents.iter().map(|content| &content.code).collect();
            Some(pdf::Side { about: first.about(codes), layout: page.layout })
        });
        pdf::write(&sides.collect::<Vec<_>>(), &mut self.shaper, &mut self.memory)
    }
}

/// A sheet of pieces, with marks to cut along. Of two pieces each fills half of it.
fn cut<'c>(grid: &Grid, pieces: &[Piece<'c>]) -> Page<'c> {
    let mut layout = impose(grid.paper, grid.places(), pieces);
    cut_marks(&mut layout, grid);
    Page { contents: pieces.iter().map(|piece| piece.content).collect(), layout }
}

/// How a paper lies before its reader.
#[derive(Clone, Copy)]
enum Turn {
    Upright,
    Lying,
}

/// Width and height of a paper, in points.
fn size(paper: Paper, turn: Turn) -> (f32, f32) {
    let Sheet { width, height, .. } = Sheet::new(paper, Direction::Ltr, Look::Standard);
    match turn {
        Turn::Upright => (width, height),
        Turn::Lying => (height, width),
    }
}
