//! The page that shows where a printer puts labels: their outlines, a ruler, and what to do.

use super::super::LetterError;
use super::super::check::{Field, check_exact, check_text};
use super::super::content::{Direction, Text};
use super::super::display::{About, Draw, Ink, Layout, Mark};
use super::super::flow::Flow;
use super::super::geometry::{Area, Sheet, mm};
use super::super::lines::Setter;
use super::super::shape::Face;
use super::super::words::LetterWords;
use super::fit::{Line, Stack, style};
use super::grid::Grid;
use super::labels::LabelSheet;
use super::placement::Placement;
use super::words::spoken;
use crate::domain::{self, LanguageTag};
use crate::render::Published;

/// How thick outlines are.
const OUTLINE: f32 = 0.4;
/// How long the ruler is, in millimetres.
const RULER: u16 = 100;
/// How much of a label the words may fill; the ruler runs below them.
const WORDS: f32 = 0.7;
/// How far the small rulers reach to both sides of an edge, in millimetres.
const ARM: i8 = 5;

const SCALES: [f32; 7] = [1.0, 0.9, 0.8, 0.7, 0.62, 0.55, 0.5];

/// What the page says.
pub(super) struct TestContent {
    pub locale: String,
    pub direction: Direction,
    title: String,
    heading: Text,
    texts: Vec<Text>,
    ruler: Text,
}

impl TestContent {
    pub fn new(published: &Published, language: LanguageTag, sheet: &LabelSheet, placement: Placement) -> Self {
        let spoken = spoken(language);
        let words = LetterWords::new(published, spoken);
        let name = sheet.name().to_uppercase();
        let args = [("sheet", name.as_str().into())];
        let mut texts: Vec<Text> = ["sheet-test-print", "sheet-test-hold", "sheet-test-right", "sheet-test-down"]
            .into_iter()
            .map(|id| words.say(id, &[]).into())
            .collect();
        let (right, down) = placement.shift();
        if !(right.is_none() && down.is_none()) {
            let args = [("dx", right.to_string().into()), ("dy", down.to_string().into())];
            texts.push(words.say("sheet-test-moved", &args).into());
        }
        Self {
            locale: spoken.as_str().to_owned(),
            direction: match spoken.direction() {
                domain::Direction::LeftToRight => Direction::Ltr,
                domain::Direction::RightToLeft => Direction::Rtl,
            },
            title: words.say_plain("sheet-test-title", &args),
            heading: words.say("sheet-test-title", &args).into(),
            texts,
            ruler: words.say("sheet-test-ruler", &[("length", RULER.to_string().into())]).into(),
        }
    }

    pub fn about(&self) -> About<'_> {
        About { locale: &self.locale, title: &self.title, codes: Vec::new(), crest: None }
    }
}

/// Draws the page: what to do stands in the first labels, as few in each as there are labels for.
pub(super) fn lay_out(setter: Setter<'_>, content: &TestContent, grid: &Grid) -> Result<Layout, LetterError> {
    check_exact(Field::Title, &content.title)?;
    for text in content.texts.iter().chain([&content.heading, &content.ruler]) {
        check_text(Field::Paragraph(1), text)?;
    }
    let mut flow = Flow::new(setter, Sheet::sized(grid.paper.0, grid.paper.1, content.direction));
    let mut lines = vec![Line::heading(Field::Heading, &content.heading, 13.0)];
    let paragraphs = content.texts.iter().enumerate();
    lines.extend(paragraphs.map(|(index, text)| Line::words(Field::Paragraph(index + 1), text, 11.0)));
    // What is said of the ruler stands in the row of the ruler, if others do not need that label. The
    // last label stays free for the small rulers.
    let count = grid.count();
    let of_ruler = count - usize::from(grid.columns);
    let ruled = Line::words(Field::Paragraph(lines.len()), &content.ruler, 11.0);
    if lines.len() > of_ruler {
        lines.push(ruled.clone());
    }
    let free = count.saturating_sub(1).max(1);
    let mut said = lines.chunks(lines.len().div_ceil(free));
    for (index, (x, y)) in grid.places().enumerate() {
        let area = Area { x, y, width: grid.size.0, height: grid.size.1 };
        outline(&mut flow, area);
        number(&mut flow, index + 1, area)?;
        match said.next() {
            Some(lines) => words(&mut flow, lines, area)?,
            None if index == of_ruler => words(&mut flow, std::slice::from_ref(&ruled), area)?,
            None => {}
        }
        if index + 1 == count {
            edges(&mut flow, area);
        }
    }
    ruler(&mut flow, grid);
    Ok(flow.layout)
}

/// Draws a frame whose lines run along the middle of the edges.
fn outline(flow: &mut Flow<'_>, area: Area) {
    let half = OUTLINE / 2.0;
    let outside =
        Area { x: area.x - half, y: area.y - half, width: area.width + OUTLINE, height: area.height + OUTLINE };
    flow.frame(outside, OUTLINE);
}

/// The label's number, in its corner; only for the eye.
fn number(flow: &mut Flow<'_>, number: usize, area: Area) -> Result<(), LetterError> {
    let text = Text::from(number.to_string());
    let block = flow.measure_fixed(Field::Footer, &text, style(Face::Regular, 7.0), area.width)?;
    let width = block.width();
    let left = area.x + area.width - width - mm(1.5);
    // Set from the side on which lines start.
    let x = if flow.sheet().direction == Direction::Rtl { left + width - area.width } else { left };
    flow.put(block, Mark::Layout, x, area.y + mm(0.5));
    Ok(())
}

fn words(flow: &mut Flow<'_>, lines: &[Line<'_>], area: Area) -> Result<(), LetterError> {
    let (width, room) = (area.width - mm(7.0), area.height * WORDS - mm(1.0));
    for scale in SCALES {
        let stack = Stack::new(flow, lines, width, scale, 2.0)?;
        if stack.height() <= room {
            stack.put(flow, area.x + mm(2.5), area.y + mm(1.0));
            return Ok(());
        }
    }
    Err(LetterError::NoRoom(Field::Paragraph(1)))
}

/// A line of 100 mm across the last row, with a mark every 10 mm.
fn ruler(flow: &mut Flow<'_>, grid: &Grid) {
    let length = mm(f32::from(RULER));
    let x = (grid.paper.0 - length) / 2.0;
    let y = grid.places().last().map_or(0.0, |(_, y)| y) + grid.size.1 * 0.85;
    line(flow, Area { x, y: y - OUTLINE / 2.0, width: length, height: OUTLINE });
    for tick in 0..=RULER / 10 {
        let height = if tick % 5 == 0 { mm(3.0) } else { mm(2.0) };
        let x = x + mm(f32::from(tick * 10)) - OUTLINE / 2.0;
        line(flow, Area { x, y: y - height, width: OUTLINE, height });
    }
}

/// Small rulers across the left and the upper edge, a mark every millimetre.
fn edges(flow: &mut Flow<'_>, area: Area) {
    let (middle_x, middle_y) = (area.x + area.width * 0.6, area.y + area.height * 0.5);
    let arm = mm(f32::from(ARM));
    line(flow, Area { x: area.x - arm, y: middle_y - OUTLINE / 2.0, width: 2.0 * arm, height: OUTLINE });
    line(flow, Area { x: middle_x - OUTLINE / 2.0, y: area.y - arm, width: OUTLINE, height: 2.0 * arm });
    for tick in -ARM..=ARM {
        let (at, length) = (mm(f32::from(tick)), if tick % 5 == 0 { mm(2.4) } else { mm(1.4) });
        line(flow, Area { x: area.x + at - 0.15, y: middle_y - length / 2.0, width: 0.3, height: length });
        line(flow, Area { x: middle_x - length / 2.0, y: area.y + at - 0.15, width: length, height: 0.3 });
    }
}

fn line(flow: &mut Flow<'_>, area: Area) {
    flow.draw(Mark::Layout, Draw::Fill(area, Ink::Grey(0.0)));
}
