//! Labels and cards: a code, and a few words beside it.

use super::super::LetterError;
use super::super::check::Field;
use super::super::content::{Direction, Span, Text};
use super::super::display::{Draw, Layout, Mark, Role, Tree};
use super::super::flow::Flow;
use super::super::geometry::{Area, Sheet, mm};
use super::super::lines::Setter;
use super::content::SheetContent;
use super::fit::{CodeSize, Line, Stack};

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TagKind {
    /// Says the least; where the translation is unchecked, the English stands on it too.
    Label,
    /// Says a little more; where the translation is unchecked, the English is on its other side.
    Card,
}

/// What stays white at the edges, because sheets go through printers a little askew.
const EDGE: f32 = mm(1.5);
/// From the edge to the words.
const INSET: f32 = mm(3.0);
/// The least side of a code, except on labels that are too low for it.
const CODE: f32 = mm(20.0);
/// A column narrower than this, beside the code, goes below it.
const COLUMN: f32 = mm(27.0);

/// The type sizes at which an address on a line of its own is tried.
const ADDRESS_SIZES: [f32; 7] = [12.0, 11.0, 10.0, 9.0, 8.25, 7.5, 7.0];

/// The scales at which words are tried.
const SCALES: [f32; 13] = [1.7, 1.55, 1.4, 1.3, 1.2, 1.1, 1.0, 0.95, 0.9, 0.85, 0.8, 0.76, 0.72];
/// Where leaving out what is least needed is better than setting all smaller.
const COMFORT: f32 = 0.9;

/// Where the words stand: left edge, top, and size.
struct Room {
    x: f32,
    y: f32,
    width: f32,
    height: f32,
}

/// Lays a label or card out.
///
/// # Errors
/// What does not fit or cannot be drawn.
pub(super) fn lay_out(
    setter: Setter<'_>,
    content: &SheetContent,
    (width, height): (f32, f32),
    kind: TagKind,
) -> Result<Layout, LetterError> {
    let mut flow = Flow::new(setter, Sheet::sized(width, height, content.direction));
    let wanted = (height * 0.5).clamp(CODE, mm(30.0));
    let most = (height - 2.0 * EDGE).min(width - 2.0 * EDGE);
    let size = CodeSize::of(&content.code.matrix, wanted, most)?;
    let address = address(&mut flow, content, height - 2.0 * EDGE - size.whole())?;
    let below = address.as_ref().map_or(0.0, Stack::height);
    let (code, room) = places(flow.sheet(), size, below);
    let in_words = if address.is_some() { Address::Apart } else { Address::AmongWords };
    let stack = words(&mut flow, content, kind, &room, in_words)?;
    // A short text stands in the middle of its room.
    let y = room.y + ((room.height - stack.height()) / 2.0).max(0.0);
    stack.put(&mut flow, room.x, y);
    if let Some(address) = address {
        address.put(&mut flow, INSET, height - EDGE - below);
    }
    let part = flow.part(Tree::ROOT, Role::Figure);
    flow.layout.tree.0[part].figure = Some((content.code.alt.clone(), 0, code));
    flow.draw(Mark::Part(part), Draw::Code(0, code));
    Ok(flow.layout)
}

/// Where the address stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Address {
    /// On a line of its own below words and code.
    Apart,
    /// Among the words, where it may break.
    AmongWords,
}

/// The address on one line over the whole width, where there is room for that below the code.
fn address(flow: &mut Flow<'_>, content: &SheetContent, room: f32) -> Result<Option<Stack>, LetterError> {
    let width = flow.sheet().width - 2.0 * INSET;
    for size in ADDRESS_SIZES {
        let line = Line::bold(Field::CodeAddress, &content.address, size);
        let stack = Stack::new(flow, std::slice::from_ref(&line), width, 1.0, 0.0)?;
        if stack.line_count() == 1 && stack.height() <= room {
            return Ok(Some(stack));
        }
    }
    Ok(None)
}

/// The code at the far side and the words beside it; on a narrow label the code above them. `below` is
/// kept free at the foot.
fn places(sheet: Sheet, size: CodeSize, below: f32) -> (Area, Room) {
    let sheet = Sheet { height: sheet.height - below, ..sheet };
    let (side, quiet) = (size.side, size.quiet);
    let beside = sheet.width - size.whole() - EDGE - INSET;
    if beside >= COLUMN {
        let end = EDGE + quiet;
        let x = match sheet.direction {
            Direction::Ltr => sheet.width - end - side,
            Direction::Rtl => end,
        };
        let code = Area { x, y: (sheet.height - side) / 2.0, width: side, height: side };
        let room = Room { x: sheet.left(INSET, beside), y: EDGE, width: beside, height: sheet.height - 2.0 * EDGE };
        return (code, room);
    }
    let code = Area { x: (sheet.width - side) / 2.0, y: EDGE + quiet, width: side, height: side };
    let y = EDGE + size.whole();
    let room = Room { x: INSET, y, width: sheet.width - 2.0 * INSET, height: sheet.height - y - EDGE };
    (code, room)
}

/// The words, as large as they fit. First what is least needed is left out, then they are set
/// smaller, then the school's name is shortened, with a mark that it was, and at last the heading is
/// left out.
fn words(
    flow: &mut Flow<'_>,
    content: &SheetContent,
    kind: TagKind,
    room: &Room,
    address: Address,
) -> Result<Stack, LetterError> {
    let asides = if kind == TagKind::Card { content.asides.as_slice() } else { &[] };
    for count in (0..=asides.len()).rev() {
        let lines = lines(content, &content.school, &asides[..count], kind, address);
        let least = if count == 0 { 0.0 } else { COMFORT };
        for scale in SCALES.into_iter().filter(|&scale| scale >= least) {
            let stack = Stack::new(flow, &lines, room.width, scale, 1.8)?;
            if stack.height() <= room.height {
                return Ok(stack);
            }
        }
    }
    let least = SCALES[SCALES.len() - 1];
    for name in shortened(&content.school) {
        let lines = lines(content, &name, &[], kind, address);
        let stack = Stack::new(flow, &lines, room.width, least, 1.0)?;
        if stack.height() <= room.height {
            return Ok(stack);
        }
    }
    // Low labels in tall scripts: the school takes the place of the heading.
    for name in std::iter::once(content.school.clone()).chain(shortened(&content.school)) {
        let mut lines = lines(content, &name, &[], kind, address);
        lines.retain(|line| line.field != Field::Heading);
        for line in lines.iter_mut().filter(|line| line.field == Field::School) {
            line.role = Role::Heading1;
        }
        let stack = Stack::new(flow, &lines, room.width, least, 1.0)?;
        if stack.height() <= room.height {
            return Ok(stack);
        }
    }
    Err(LetterError::NoRoom(Field::School))
}

fn lines<'t>(
    content: &'t SheetContent,
    name: &'t Text,
    asides: &'t [Text],
    kind: TagKind,
    address: Address,
) -> Vec<Line<'t>> {
    let mut lines: Vec<_> = content.draft.iter().map(|draft| Line::bold(Field::Draft, draft, 7.0)).collect();
    lines.push(Line::heading(Field::Heading, &content.heading, 8.5));
    lines.push(Line::words(Field::School, name, 8.0));
    lines.push(Line::words(Field::Step(1), &content.scan, 8.0));
    let (english, remark) = match kind {
        TagKind::Label => (content.scan_english.as_ref(), content.remarks.short.as_ref()),
        TagKind::Card => (None, content.remarks.other_side.as_ref()),
    };
    lines.extend(english.map(|text| Line::words(Field::Step(1), text, 7.0)));
    lines.extend(asides.iter().map(|text| Line::words(Field::Step(2), text, 7.5)));
    if address == Address::AmongWords {
        lines.push(Line::bold(Field::CodeAddress, &content.address, 7.5));
    }
    lines.extend(remark.map(|text| Line::words(Field::Remark, text, 5.5)));
    lines
}

/// The name with fewer and fewer of its words, and dots for those that are left out.
fn shortened(name: &Text) -> impl Iterator<Item = Text> + '_ {
    let whole: String = name.spans().iter().map(Span::as_str).collect();
    let words: Vec<String> = whole.split_whitespace().map(str::to_owned).collect();
    (1..words.len()).rev().map(move |count| {
        let text = Text::from(format!("{} …", words[..count].join(" ")));
        match name.other_language() {
            Some(language) => text.in_language(language.clone()),
            None => text,
        }
    })
}
