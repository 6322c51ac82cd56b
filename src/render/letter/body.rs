//! The letter itself: reason, steps, code, warning, addresses, signature.

use super::check::{Field, LetterError};
use super::content::{Code, LetterContent};
use super::display::{Draw, Layout, Mark, Role, Tree};
use super::flow::{Block, Flow, Style};
use super::geometry::{Area, CODE_SIDE, DOT, MARGIN, Sheet, mm};
use super::lines::Setter;
use super::shape::Face;
use super::{letterhead, table};
use crate::render::qr::QUIET_ZONE;

/// How much air a letter has.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spacing {
    /// Body text.
    pub body: Style,
    /// Between paragraphs.
    pub paragraph: f32,
    /// Between sections.
    pub section: f32,
    /// Above and below the text of a row.
    pub row: f32,
}

impl Spacing {
    /// What a letter has by itself.
    pub const AIRY: Self = Self {
        body: Style { face: Face::Regular, size: 12.0, leading: 16.8 },
        paragraph: 7.0,
        section: 13.0,
        row: 3.2,
    };

    /// What it has when that saves a page.
    pub const CLOSE: Self =
        Self { body: Style { face: Face::Regular, size: 12.0, leading: 15.6 }, paragraph: 4.0, section: 8.0, row: 1.4 };
}

const HEADING: Style = Style { face: Face::Bold, size: 19.0, leading: 24.0 };
/// Headings of the second level.
pub(super) const SUBHEADING: Style = Style { face: Face::Bold, size: 13.5, leading: 18.0 };
const CODE_ADDRESS: Style = Style { face: Face::MonoBold, size: 12.0, leading: 16.0 };
/// Space for a signature.
const SIGNATURE: f32 = mm(14.0);

/// Lays a letter out, closer together if that makes it a page shorter.
///
/// # Errors
/// What does not fit or cannot be drawn.
pub(super) fn lay_out(mut setter: Setter<'_>, content: &LetterContent, sheet: Sheet) -> Result<Layout, LetterError> {
    let airy = compose(reborrow(&mut setter), content, sheet, Spacing::AIRY)?;
    if airy.pages.len() == 1 {
        return Ok(airy);
    }
    let close = compose(setter, content, sheet, Spacing::CLOSE)?;
    Ok(if close.pages.len() < airy.pages.len() { close } else { airy })
}

fn reborrow<'b>(setter: &'b mut Setter<'_>) -> Setter<'b> {
    Setter { shaper: setter.shaper, locale: setter.locale, direction: setter.direction }
}

fn compose(setter: Setter<'_>, content: &LetterContent, sheet: Sheet, space: Spacing) -> Result<Layout, LetterError> {
    let mut flow = Flow::new(setter, sheet);
    letterhead::head(&mut flow, content)?;
    flow.paragraph(Field::Heading, &content.heading, HEADING, Role::Heading1)?;
    flow.y += space.paragraph;
    for (i, text) in content.paragraphs.iter().enumerate() {
        flow.paragraph(Field::Paragraph(i + 1), text, space.body, Role::Paragraph)?;
        flow.y += space.paragraph;
    }
    flow.y += space.section - space.paragraph;
    let action = Action::measure(&mut flow, content, space)?;
    flow.need(action.height(space), Field::Step(1))?;
    action.put(&mut flow, content, space);
    table::put(&mut flow, content, space)?;
    for (i, text) in content.closing.iter().enumerate() {
        flow.y += space.paragraph;
        flow.paragraph(Field::Closing(i + 1), text, space.body, Role::Paragraph)?;
    }
    sign_off(&mut flow, content, space)?;
    letterhead::every_page(&mut flow, content)?;
    Ok(flow.layout)
}

/// Steps, code and warning: what a parent does, kept on one page.
struct Action {
    heading: Option<Block>,
    steps: Vec<(Block, Block)>,
    step_column: f32,
    code: Option<CodeBlock>,
    warning: Option<Block>,
}

struct CodeBlock {
    side: f32,
    quiet: f32,
    address: Block,
}

const LABEL: f32 = mm(7.0);
const BOX_PADDING: f32 = mm(2.8);

impl Action {
    fn measure(flow: &mut Flow<'_>, content: &LetterContent, space: Spacing) -> Result<Self, LetterError> {
        let width = flow.sheet().text_width();
        let code = content.code.as_ref().map(|code| CodeBlock::measure(flow, code, width)).transpose()?;
        let step_column = code.as_ref().map_or(width, |code| width - code.side - code.quiet - mm(4.0)) - LABEL;
        let label = Style { face: Face::Bold, ..space.body };
        let heading = content.steps_heading.as_ref();
        let heading = heading.map(|text| flow.measure(Field::StepsHeading, text, SUBHEADING, width)).transpose()?;
        let mut steps = Vec::with_capacity(content.steps.len());
        for (i, text) in content.steps.iter().enumerate() {
            let field = Field::Step(i + 1);
            let number = flow.measure(field, &format!("{}.", i + 1).into(), label, LABEL)?;
            steps.push((number, flow.measure(field, text, space.body, step_column)?));
        }
        let inner = width - 2.0 * BOX_PADDING;
        let warning = content.warning.as_ref();
        let warning = warning.map(|text| flow.measure(Field::Warning, text, space.body, inner)).transpose()?;
        Ok(Self { heading, steps, step_column, code, warning })
    }

    fn steps_height(&self, space: Spacing) -> f32 {
        self.steps.iter().map(|(_, text)| text.height() + space.paragraph).sum()
    }

    /// Of the steps or the code, whichever is taller.
    fn band(&self, space: Spacing) -> f32 {
        let code = self.code.as_ref().map_or(0.0, |code| code.side + code.quiet);
        self.steps_height(space).max(code)
    }

    fn height(&self, space: Spacing) -> f32 {
        let heading = self.heading.as_ref().map_or(0.0, |block| block.height() + space.paragraph);
        let address = self.code.as_ref().map_or(0.0, |code| code.address.height());
        let warning = self.warning.as_ref().map_or(0.0, |block| space.section + block.height() + 2.0 * BOX_PADDING);
        heading + self.band(space) + address + warning
    }

    fn put(self, flow: &mut Flow<'_>, content: &LetterContent, space: Spacing) {
        let sheet = flow.sheet();
        let band = self.band(space);
        if let Some(heading) = self.heading {
            let part = flow.part(Tree::ROOT, Role::Heading2);
            let height = heading.height();
            flow.put(heading, Mark::Part(part), MARGIN, flow.y);
            flow.y += height + space.paragraph;
        }
        let top = flow.y;
        if !self.steps.is_empty() {
            let list = flow.part(Tree::ROOT, Role::List);
            let mut y = top;
            for (number, text) in self.steps {
                let height = text.height() + space.paragraph;
                let item = flow.part(list, Role::Item);
                let label = flow.part(item, Role::Label);
                let body = flow.part(item, Role::Body);
                flow.put(number, Mark::Part(label), sheet.left(MARGIN, LABEL), y);
                flow.put(text, Mark::Part(body), sheet.left(MARGIN + LABEL, self.step_column), y);
                y += height;
            }
        }
        if let (Some(block), Some(code)) = (self.code, &content.code) {
            block.put(flow, code, top, band);
        } else {
            flow.y = top + band;
        }
        if let Some(warning) = self.warning {
            flow.y += space.section;
            let height = warning.height() + 2.0 * BOX_PADDING;
            flow.frame(Area { x: MARGIN, y: flow.y, width: sheet.text_width(), height }, 1.2);
            let part = flow.part(Tree::ROOT, Role::Paragraph);
            flow.put(warning, Mark::Part(part), MARGIN + BOX_PADDING, flow.y + BOX_PADDING);
            flow.y += height;
        }
        flow.y += space.section;
    }
}

impl CodeBlock {
    #[allow(clippy::cast_precision_loss)] // At most 61 modules.
    fn measure(flow: &mut Flow<'_>, code: &Code, width: f32) -> Result<Self, LetterError> {
        let modules = code.matrix.modules() as f32;
        let module = (CODE_SIDE / modules / DOT).ceil() * DOT;
        let address = flow.measure_exact(Field::CodeAddress, &code.address, CODE_ADDRESS, width)?;
        Ok(Self { side: module * modules, quiet: module * QUIET_ZONE as f32, address })
    }

    /// Puts the code at the far side of the steps and its address beneath both, ending
    /// where the code ends.
    fn put(self, flow: &mut Flow<'_>, code: &Code, top: f32, band: f32) {
        let sheet = flow.sheet();
        let x = sheet.left(sheet.width - MARGIN - self.side, self.side);
        let on_dots = |length: f32| (length / DOT).round() * DOT;
        // Dots are counted from the foot of the sheet, where a PDF counts from.
        let y = sheet.height - on_dots(sheet.height - top);
        let area = Area { x: on_dots(x), y, width: self.side, height: self.side };
        let part = flow.part(Tree::ROOT, Role::Figure);
        let page = flow.page();
        flow.layout.tree.0[part].figure = Some((code.alt.clone(), page, area));
        flow.draw(Mark::Part(part), Draw::Code(area));
        flow.y = top + band;
        let part = flow.part(Tree::ROOT, Role::Paragraph);
        let (width, height) = (self.address.width(), self.address.height());
        let x = match sheet.direction {
            super::content::Direction::Ltr => sheet.width - MARGIN - width,
            super::content::Direction::Rtl => MARGIN + width - sheet.text_width(),
        };
        flow.put(self.address, Mark::Part(part), x, flow.y);
        flow.y += height;
    }
}

fn sign_off(flow: &mut Flow<'_>, content: &LetterContent, space: Spacing) -> Result<(), LetterError> {
    let Some(sign_off) = &content.sign_off else { return Ok(()) };
    let width = flow.sheet().text_width();
    let greeting = flow.measure(Field::SignOff, &sign_off.greeting, space.body, width)?;
    let mut names = Vec::with_capacity(sign_off.signatory.len());
    for text in &sign_off.signatory {
        names.push(flow.measure(Field::SignOff, text, space.body, width)?);
    }
    let height = greeting.height() + SIGNATURE + names.iter().map(Block::height).sum::<f32>();
    flow.y += space.section;
    flow.need(height, Field::SignOff)?;
    let below = flow.y + greeting.height() + SIGNATURE;
    let part = flow.part(Tree::ROOT, Role::Paragraph);
    flow.put(greeting, Mark::Part(part), MARGIN, flow.y);
    flow.y = below;
    for name in names {
        let height = name.height();
        let part = flow.part(Tree::ROOT, Role::Paragraph);
        flow.put(name, Mark::Part(part), MARGIN, flow.y);
        flow.y += height;
    }
    Ok(())
}
