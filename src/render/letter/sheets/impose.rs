//! Pieces to sheets: the same small page in many places, and the marks to cut along.

use std::rc::Rc;

use super::super::display::{Draw, Ink, Layout, Mark, Node, Page, Role, Tree};
use super::super::geometry::{Area, DOT, Sheet, mm};
use super::content::SheetContent;
use super::grid::Grid;

/// How long a mark to cut along is, and how far it stays away from what is cut out.
const MARK: f32 = mm(4.0);
const MARK_GAP: f32 = mm(1.0);
/// How close to the edge of the paper printers get.
const UNPRINTED: f32 = mm(4.2);
const HAIRLINE: f32 = 0.4;

/// A piece, laid out as a small page.
pub(super) struct Piece<'c> {
    pub content: &'c SheetContent,
    pub layout: Layout,
}

/// Puts pieces at places: the first at the first place, the second at the second, the last at all
/// that are left. Each copy is an article of the document, in its own language.
pub(super) fn impose(paper: (f32, f32), places: impl Iterator<Item = (f32, f32)>, pieces: &[Piece<'_>]) -> Layout {
    let direction = pieces.first().map_or_else(Default::default, |piece| piece.layout.sheet.direction);
    let sheet = Sheet::sized(paper.0, paper.1, direction);
    let mut layout = Layout { sheet, pages: vec![Page::default()], tree: Tree::new() };
    for (number, place) in places.enumerate() {
        let which = number.min(pieces.len().saturating_sub(1));
        let (Some(piece), Some(first)) = (pieces.get(which), pieces.first()) else { break };
        let foreign = piece.content.locale != first.content.locale;
        let language = foreign.then(|| Rc::from(piece.content.locale.as_str()));
        copy(&mut layout, &piece.layout, which, place, language);
    }
    layout
}

/// Adds one copy of a piece.
fn copy(layout: &mut Layout, piece: &Layout, which: usize, (x, y): (f32, f32), language: Option<Rc<str>>) {
    let article = layout.tree.add(Tree::ROOT, Role::Article);
    layout.tree.0[article].language = language;
    let height = layout.sheet.height;
    // The root of the piece becomes the article; the others follow in their order.
    let moved = |node: usize| if node == Tree::ROOT { article } else { article + node };
    for node in piece.tree.0.iter().skip(1) {
        let figure = node.figure.clone().map(|(alt, page, area)| (alt, page, shifted(area, x, y)));
        layout.tree.0.push(Node { parent: moved(node.parent), figure, ..node.clone() });
    }
    for page in &piece.pages {
        for (mark, draw) in &page.0 {
            let mark = if let Mark::Part(node) = mark { Mark::Part(moved(*node)) } else { *mark };
            let draw = match draw.clone() {
                Draw::Text { x: left, baseline, leading, size, text } => {
                    Draw::Text { x: left + x, baseline: baseline + y, leading, size, text }
                }
                Draw::Fill(area, ink) => Draw::Fill(shifted(area, x, y), ink),
                Draw::Code(_, area) => Draw::Code(which, on_dots(shifted(area, x, y), height)),
                Draw::Crest(area) => Draw::Crest(shifted(area, x, y)),
            };
            if let Some(page) = layout.pages.last_mut() {
                page.0.push((mark, draw));
            }
        }
    }
}

fn shifted(area: Area, x: f32, y: f32) -> Area {
    Area { x: area.x + x, y: area.y + y, ..area }
}

/// The same area, beginning on a dot of a printer: dots are counted from the foot of the sheet,
/// where a PDF counts from.
fn on_dots(area: Area, sheet_height: f32) -> Area {
    let on_dot = |length: f32| (length / DOT).round() * DOT;
    Area { x: on_dot(area.x), y: sheet_height - on_dot(sheet_height - area.y), ..area }
}

/// Draws marks at the edges of the paper where it is cut, and a small cross where cuts meet inside.
pub(super) fn cut_marks(layout: &mut Layout, grid: &Grid) {
    let (width, height) = grid.paper;
    let (across, down) = (cuts(grid.first.0, grid.size.0, grid.columns), cuts(grid.first.1, grid.size.1, grid.rows));
    let (top, left) = (mark_end(grid.first.1), mark_end(grid.first.0));
    let mut marks = Vec::new();
    for &x in across.iter().filter(|x| inside(**x, width)) {
        let x = x - HAIRLINE / 2.0;
        marks.push(Area { x, y: top - MARK, width: HAIRLINE, height: MARK });
        marks.push(Area { x, y: height - top, width: HAIRLINE, height: MARK });
    }
    for &y in down.iter().filter(|y| inside(**y, height)) {
        let y = y - HAIRLINE / 2.0;
        marks.push(Area { x: left - MARK, y, width: MARK, height: HAIRLINE });
        marks.push(Area { x: width - left, y, width: MARK, height: HAIRLINE });
    }
    // Inside, only where nothing else helps: a sheet cut into quarters.
    for &x in across.iter().filter(|x| inside(**x, width)) {
        for &y in down.iter().filter(|y| inside(**y, height)) {
            let arm = MARK / 2.0;
            marks.push(Area { x: x - arm, y: y - HAIRLINE / 2.0, width: 2.0 * arm, height: HAIRLINE });
            marks.push(Area { x: x - HAIRLINE / 2.0, y: y - arm, width: HAIRLINE, height: 2.0 * arm });
        }
    }
    if let Some(page) = layout.pages.last_mut() {
        page.0.extend(marks.into_iter().map(|area| (Mark::Layout, Draw::Fill(area, Ink::Grey(0.35)))));
    }
}

/// Where the paper is cut in one direction.
fn cuts(first: f32, size: f32, count: u16) -> Vec<f32> {
    (0..=count).map(|number| first + size * f32::from(number)).collect()
}

/// Whether a cut is not the edge of the paper itself.
fn inside(at: f32, length: f32) -> bool {
    at > 1.0 && at < length - 1.0
}

/// Where marks beside pieces that begin at `first` end.
fn mark_end(first: f32) -> f32 {
    if first < UNPRINTED { UNPRINTED + MARK } else { (first - MARK_GAP).max(MARK) }
}
