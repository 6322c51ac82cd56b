//! What frames a letter: the school at its top, the lines beside the address window, the
//! draft notice, fold marks and footers.

use super::check::{Field, LetterError};
use super::content::{Crest, LetterContent, Look, Text};
use super::display::{Draw, Ink, Mark, Page, Role, Tree};
use super::flow::{Block, Flow, Style};
use super::geometry::{
    Area, CONTACT_LEFT, CONTACT_WIDTH, DRAFT_TOP, LETTERHEAD_TOP, MARGIN, PRINT_AREA, WINDOW_FOOT, WINDOW_TOP, mm,
};
use super::shape::Face;

const CREST_HEIGHT: f32 = mm(20.0);
const CREST_WIDTH: f32 = mm(40.0);
/// A fold mark; it stands away from the code's side, whose quiet zone begins there.
const FOLD: f32 = mm(2.5);
const TOWN: Style = Style { face: Face::Regular, size: 12.0, leading: 16.0 };
const CONTACT: Style = Style { face: Face::Regular, size: 11.0, leading: 15.0 };
/// The sizes at which the lines beside the window are tried until none needs two lines.
const CONTACT_SIZES: [f32; 3] = [11.0, 10.0, 9.25];
const DRAFT: Style = Style { face: Face::Bold, size: 15.0, leading: 19.0 };
const FOOTER: Style = Style { face: Face::Regular, size: 9.5, leading: 11.5 };
const LARGE_FOOTER: Style = Style { face: Face::Regular, size: 12.0, leading: 14.5 };

/// The sizes at which a school's name is tried until it fits, and on how many lines.
const NAME_SIZES: [(f32, usize); 10] = [
    (19.0, 1),
    (17.0, 1),
    (15.5, 1),
    (17.0, 2),
    (15.0, 2),
    (13.0, usize::MAX),
    (12.0, usize::MAX),
    (10.5, usize::MAX),
    // In larger looks only.
    (9.0, usize::MAX),
    (7.0, usize::MAX),
];
/// The smallest that it ever is.
const LEAST_NAME: f32 = 10.5;

/// Draws the draft notice, if there is one, and says where the page begins below it.
fn draft(flow: &mut Flow<'_>, content: &LetterContent, mark: Mark) -> Result<f32, LetterError> {
    let Some(text) = &content.draft else { return Ok(0.0) };
    let sheet = flow.sheet();
    let padding = mm(3.0);
    let block = flow.measure_fixed(Field::Draft, text, DRAFT, sheet.text_width() - 2.0 * padding)?;
    let height = block.height() + mm(2.0);
    let area = Area { x: MARGIN, y: DRAFT_TOP, width: sheet.text_width(), height };
    if height > mm(22.0) {
        return Err(LetterError::NoRoom(Field::Draft));
    }
    flow.frame(area, 1.6);
    flow.put(block, mark, MARGIN + padding, DRAFT_TOP + mm(1.0));
    Ok(DRAFT_TOP + height + mm(3.0))
}

/// Draws everything above the body of the first page and leaves the pen below it.
pub(super) fn head(flow: &mut Flow<'_>, content: &LetterContent) -> Result<(), LetterError> {
    let mut below_draft = 0.0;
    if content.draft.is_some() {
        let part = flow.part(Tree::ROOT, Role::Paragraph);
        below_draft = draft(flow, content, Mark::Part(part))?;
        flow.later_top = flow.later_top.max(below_draft + mm(2.0));
    }
    let sheet = flow.sheet();
    let top = LETTERHEAD_TOP.max(below_draft);
    // A draft is not posted, so a long name may run into its window.
    let foot = if content.draft.is_some() { WINDOW_FOOT } else { WINDOW_TOP - mm(2.5) };
    let most = CREST_HEIGHT.min(WINDOW_TOP - mm(5.0) - top);
    let mut start = MARGIN;
    if let Some(crest) = &content.crest {
        let (width, height) = fitted(crest, CREST_WIDTH, most);
        let area = Area { x: sheet.left(MARGIN, width), y: top + (most - height) / 2.0, width, height };
        crest_figure(flow, crest, area);
        start += width + mm(5.0);
    }
    let width = sheet.width - MARGIN - start;
    let (name, town) = named(flow, content, width, foot - mm(2.5) - top)?;
    let (height, town_height) = (name.height(), town.as_ref().map_or(0.0, Block::height));
    // The name stands beside the middle of the crest, or runs on below it.
    let mut y = top + (most - height - town_height).max(0.0) / 2.0;
    let x = sheet.left(start, width);
    let part = flow.part(Tree::ROOT, Role::Paragraph);
    flow.put(name, Mark::Part(part), x, y);
    y += height;
    if let Some(town) = town {
        let part = flow.part(Tree::ROOT, Role::Paragraph);
        flow.put(town, Mark::Part(part), x, y);
    }
    let ink = content.accent.map_or(Ink::Grey(0.0), |[r, g, b]| Ink::Colour([r, g, b].map(|c| f32::from(c) / 255.0)));
    let rule = (top + most).max(y + town_height) + mm(2.0);
    flow.fill(Area { x: MARGIN, y: rule.min(foot), width: sheet.text_width(), height: 1.5 }, ink);
    contact(flow, content, WINDOW_TOP.max(rule + mm(3.0)))?;
    for fold in sheet.folds {
        flow.fill(Area { x: sheet.left(PRINT_AREA, FOLD), y: fold, width: FOLD, height: 0.4 }, Ink::Grey(0.4));
    }
    Ok(())
}

/// The largest size of the crest within a box.
fn fitted(crest: &Crest, width: f32, height: f32) -> (f32, f32) {
    #[allow(clippy::cast_precision_loss)] // At most 2,000 pixels.
    let ratio = crest.width as f32 / crest.height.max(1) as f32;
    if ratio * height <= width { (ratio * height, height) } else { (width, width / ratio) }
}

fn crest_figure(flow: &mut Flow<'_>, crest: &Crest, area: Area) {
    let mark = crest.alt.as_ref().map_or(Mark::Layout, |alt| {
        let part = flow.part(Tree::ROOT, Role::Figure);
        let page = flow.page();
        flow.layout.tree.0[part].figure = Some((alt.clone(), page, area));
        Mark::Part(part)
    });
    flow.draw(mark, Draw::Crest(area));
}

/// The name as large as it fits, and the town.
fn named(
    flow: &mut Flow<'_>,
    content: &LetterContent,
    width: f32,
    room: f32,
) -> Result<(Block, Option<Block>), LetterError> {
    let town = content.town.as_ref().map(|town| flow.measure(Field::Town, town, TOWN, width)).transpose()?;
    let town_height = town.as_ref().map_or(0.0, Block::height);
    let scale = flow.sheet().look.scale();
    for (size, lines) in NAME_SIZES.into_iter().filter(|(size, _)| size * scale >= LEAST_NAME) {
        let style = Style { face: Face::Bold, size, leading: size * 1.22 };
        let name = flow.measure(Field::School, &content.school, style, width)?;
        if name.height() + town_height <= room && name.line_count() <= lines {
            return Ok((name, town));
        }
    }
    Err(LetterError::NoRoom(Field::School))
}

/// The lines beside the address window; the pen is left below both.
fn contact(flow: &mut Flow<'_>, content: &LetterContent, top: f32) -> Result<(), LetterError> {
    // The right-hand area of the template ends at the margin of the text.
    let width = CONTACT_WIDTH.min(flow.sheet().width - MARGIN - CONTACT_LEFT);
    let lines = content.contact.iter().enumerate().map(|(i, text)| (Field::Contact(i + 1), text));
    let lines: Vec<_> = lines.chain(content.date.iter().map(|date| (Field::Date, date))).collect();
    let mut blocks = contact_lines(flow, &lines, CONTACT, width)?;
    for size in CONTACT_SIZES {
        let smaller = contact_lines(flow, &lines, Style { size, ..CONTACT }, width)?;
        if smaller.iter().all(|block| block.line_count() == 1) {
            blocks = smaller;
            break;
        }
    }
    let mut y = top;
    for (block, (field, _)) in blocks.into_iter().zip(lines) {
        if field == Field::Date && y > top {
            y += CONTACT.leading / 2.0;
        }
        let below = y + block.height();
        let part = flow.part(Tree::ROOT, Role::Paragraph);
        flow.put(block, Mark::Part(part), CONTACT_LEFT, y);
        y = below;
    }
    flow.y = WINDOW_FOOT.max(y) + mm(4.0);
    if flow.room() < mm(60.0) {
        return Err(LetterError::NoRoom(Field::Contact(content.contact.len())));
    }
    Ok(())
}

fn contact_lines(
    flow: &mut Flow<'_>,
    lines: &[(Field, &Text)],
    style: Style,
    width: f32,
) -> Result<Vec<Block>, LetterError> {
    lines.iter().map(|&(field, text)| flow.measure(field, text, style, width)).collect()
}

/// Draws what is on every page: its foot, and the draft notice on those after the first.
pub(super) fn every_page(flow: &mut Flow<'_>, content: &LetterContent) -> Result<(), LetterError> {
    let pages = std::mem::take(&mut flow.layout.pages);
    let count = pages.len();
    let mut done: Vec<Page> = Vec::with_capacity(count);
    for (index, page) in pages.into_iter().enumerate() {
        // One page at a time is the last one, which is the one that is drawn on.
        flow.layout.pages = vec![page];
        if index > 0 {
            draft(flow, content, Mark::Page)?;
        }
        foot(flow, content, index + 1, count)?;
        done.append(&mut flow.layout.pages);
    }
    flow.layout.pages = done;
    Ok(())
}

fn foot(flow: &mut Flow<'_>, content: &LetterContent, number: usize, count: usize) -> Result<(), LetterError> {
    let sheet = flow.sheet();
    let top = sheet.footer_rule();
    let style = if sheet.look == Look::Large { LARGE_FOOTER } else { FOOTER };
    let page = content.footer.page.replace("{n}", &number.to_string()).replace("{m}", &count.to_string());
    let page = flow.measure_fixed(Field::Footer, &page.into(), style, sheet.text_width() / 3.0)?;
    let page_width = page.width();
    let width = sheet.text_width() - page_width - mm(6.0);
    let reference = flow.measure_fixed(Field::Footer, &content.footer.reference, style, width)?;
    if page.line_count() > 2 || reference.line_count() > 2 {
        return Err(LetterError::NoRoom(Field::Footer));
    }
    let area = Area { x: MARGIN, y: top, width: sheet.text_width(), height: 0.5 };
    flow.draw(Mark::Page, Draw::Fill(area, Ink::Grey(0.4)));
    flow.put(reference, Mark::Page, sheet.left(MARGIN, width), top + 3.0);
    let block = sheet.text_width() / 3.0;
    // Set from the start of its column, which is moved so that it ends at the margin.
    let x = match sheet.direction {
        super::content::Direction::Ltr => sheet.width - MARGIN - page_width,
        super::content::Direction::Rtl => MARGIN + page_width - block,
    };
    flow.put(page, Mark::Page, x, top + 3.0);
    Ok(())
}
