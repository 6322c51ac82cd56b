//! The letter itself: reason, steps, code, warning, addresses, signature.

use super::check::{Field, LetterError};
use super::content::{Code, LetterContent, Look, Text};
use super::display::{Draw, Layout, Mark, Role, Tree};
use super::flow::{Block, Flow, Style};
use super::geometry::{Area, CODE_SIDE, DOT, MARGIN, Sheet, mm};
use super::lines::Setter;
use super::shape::Face;
use super::{letterhead, table};
use crate::render::qr::QUIET_ZONE;

/// How much air a letter has, in points.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spacing {
    /// From one baseline of body text to the next.
    pub leading: f32,
    /// Between paragraphs.
    pub paragraph: f32,
    /// Between sections.
    pub section: f32,
    /// Above and below the text of a row.
    pub row: f32,
}

impl Spacing {
    /// What a letter has by itself.
    fn airy(look: Look) -> Self {
        match look {
            Look::Standard => Self { leading: 16.8, paragraph: 7.0, section: 13.0, row: 3.2 },
            Look::Easy => Self { leading: 21.0, paragraph: 9.0, section: 16.0, row: 4.0 },
            Look::Large => Self { leading: 25.2, paragraph: 10.0, section: 18.0, row: 5.0 },
        }
    }

    /// The least that still reads well, for letters that are a page shorter with it.
    fn close(look: Look) -> Self {
        match look {
            Look::Standard => Self { leading: 14.4, paragraph: 2.5, section: 5.5, row: 0.7 },
            // Lines stay one and a half times the type size apart.
            Look::Easy => Self { leading: 21.0, paragraph: 5.0, section: 9.0, row: 1.5 },
            Look::Large => Self { leading: 22.5, paragraph: 5.0, section: 9.0, row: 1.5 },
        }
    }

    /// Between the two: 0 is close, 1 is airy.
    fn between(look: Look, share: f32) -> Self {
        let (close, airy) = (Self::close(look), Self::airy(look));
        let mix = |close: f32, airy: f32| close + (airy - close) * share;
        Self {
            leading: mix(close.leading, airy.leading),
            paragraph: mix(close.paragraph, airy.paragraph),
            section: mix(close.section, airy.section),
            row: mix(close.row, airy.row),
        }
    }
}

/// Body text; its leading is the spacing's.
pub(super) const BODY: Style = Style { face: Face::Regular, size: 12.0, leading: 16.8 };
const HEADING: Style = Style { face: Face::Bold, size: 19.0, leading: 24.0 };
/// Headings of the second level.
pub(super) const SUBHEADING: Style = Style { face: Face::Bold, size: 13.5, leading: 18.0 };
const CODE_ADDRESS: Style = Style { face: Face::MonoBold, size: 12.0, leading: 16.0 };
/// Space for a signature.
const SIGNATURE: f32 = mm(14.0);
const REMARK: Style = Style { face: Face::Regular, size: 10.5, leading: 13.5 };

/// Lays a letter out: with as much air as fits on one page, or else on as few pages as it
/// needs.
///
/// # Errors
/// What does not fit or cannot be drawn.
pub(super) fn lay_out(mut setter: Setter<'_>, content: &LetterContent, sheet: Sheet) -> Result<Layout, LetterError> {
    let measured = Measured::new(Flow::new(again(&mut setter), sheet), content)?;
    let endless = Sheet { height: ENDLESS, ..sheet };
    let (_, airy) = compose(again(&mut setter), content, &measured, endless, Spacing::airy(sheet.look))?;
    if airy > sheet.text_foot() {
        let (close, foot) = compose(again(&mut setter), content, &measured, sheet, Spacing::close(sheet.look))?;
        if close.pages.len() > 1 {
            let (airy, _) = compose(setter, content, &measured, sheet, Spacing::airy(sheet.look))?;
            return Ok(if airy.pages.len() > close.pages.len() { close } else { airy });
        }
        // All spacing grows alike, so the height does too; a little less is sure to fit.
        let share = 0.98 * (sheet.text_foot() - foot) / (airy - foot).max(1.0);
        let spacing = Spacing::between(sheet.look, share.clamp(0.0, 1.0));
        let (fitted, _) = compose(setter, content, &measured, sheet, spacing)?;
        return Ok(if fitted.pages.len() == 1 { fitted } else { close });
    }
    compose(setter, content, &measured, sheet, Spacing::airy(sheet.look)).map(|(layout, _)| layout)
}

/// A page on which everything fits.
const ENDLESS: f32 = 1.0e6;

fn again<'b>(setter: &'b mut Setter<'_>) -> Setter<'b> {
    Setter { shaper: setter.shaper, locale: setter.locale, direction: setter.direction }
}

/// The texts of a letter in lines, whatever the spacing.
struct Measured {
    heading: Block,
    paragraphs: Vec<Block>,
    action: Action,
    table: table::Measured,
    closing: Vec<Block>,
    sign_off: Option<(Block, Vec<Block>)>,
    remark: Option<Block>,
}

impl Measured {
    fn new(mut flow: Flow<'_>, content: &LetterContent) -> Result<Self, LetterError> {
        let width = flow.sheet().text_width();
        let heading = flow.measure(Field::Heading, &content.heading, HEADING, width)?;
        let mut all = |texts: &[Text], field: fn(usize) -> Field| -> Result<Vec<Block>, LetterError> {
            texts.iter().enumerate().map(|(i, text)| flow.measure(field(i + 1), text, BODY, width)).collect()
        };
        let paragraphs = all(&content.paragraphs, Field::Paragraph)?;
        let closing = all(&content.closing, Field::Closing)?;
        let sign_off = match &content.sign_off {
            Some(sign_off) => Some((
                all(std::slice::from_ref(&sign_off.greeting), |_| Field::SignOff)?.remove(0),
                all(&sign_off.signatory, |_| Field::SignOff)?,
            )),
            None => None,
        };
        let remark = content.remark.as_ref();
        let remark = remark.map(|text| flow.measure(Field::Remark, text, REMARK, width)).transpose()?;
        let action = Action::new(&mut flow, content)?;
        let table = table::Measured::new(&mut flow, content)?;
        Ok(Self { heading, paragraphs, action, table, closing, sign_off, remark })
    }
}

/// Puts everything on pages; also says how far down the last page it goes.
fn compose(
    setter: Setter<'_>,
    content: &LetterContent,
    measured: &Measured,
    sheet: Sheet,
    space: Spacing,
) -> Result<(Layout, f32), LetterError> {
    let mut flow = Flow::new(setter, sheet);
    letterhead::head(&mut flow, content)?;
    flow.paragraph(measured.heading.clone(), Role::Heading1);
    flow.y += space.paragraph;
    for block in &measured.paragraphs {
        flow.paragraph(block.led(space.leading), Role::Paragraph);
        flow.y += space.paragraph;
    }
    flow.y += space.section - space.paragraph;
    flow.need(measured.action.height(space), Field::Step(1))?;
    measured.action.put(&mut flow, content, space);
    measured.action.put_warning(&mut flow, space)?;
    measured.table.put(&mut flow, space)?;
    flow.y += space.section;
    for block in &measured.closing {
        flow.paragraph(block.led(space.leading), Role::Paragraph);
        flow.y += space.paragraph;
    }
    if let Some((greeting, names)) = &measured.sign_off {
        sign_off(&mut flow, greeting, names, space)?;
    }
    if let Some(remark) = &measured.remark {
        flow.paragraph(remark.clone(), Role::Paragraph);
        flow.y += space.paragraph;
    }
    let foot = flow.y - space.paragraph;
    letterhead::every_page(&mut flow, content)?;
    Ok((flow.layout, foot))
}

/// Steps and code: what a parent does, kept on one page. The warning follows, on the next page where this one is
/// full: large letters would otherwise leave half a page white.
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
const BOX_PADDING: f32 = mm(2.2);

impl Action {
    fn new(flow: &mut Flow<'_>, content: &LetterContent) -> Result<Self, LetterError> {
        let width = flow.sheet().text_width();
        let code = content.code.as_ref().map(|code| CodeBlock::new(flow, code, width)).transpose()?;
        let label_width = LABEL * flow.sheet().look.scale();
        let step_column = code.as_ref().map_or(width, |code| width - code.side - code.quiet - mm(4.0)) - label_width;
        let label = Style { face: Face::Bold, ..BODY };
        let heading = content.steps_heading.as_ref();
        let heading = heading.map(|text| flow.measure(Field::StepsHeading, text, SUBHEADING, width)).transpose()?;
        let mut steps = Vec::with_capacity(content.steps.len());
        for (i, text) in content.steps.iter().enumerate() {
            let field = Field::Step(i + 1);
            let number = flow.measure(field, &format!("{}.", i + 1).into(), label, label_width)?;
            steps.push(number.level(flow.measure(field, text, BODY, step_column)?));
        }
        let inner = width - 2.0 * BOX_PADDING;
        let warning = content.warning.as_ref();
        let warning = warning.map(|text| flow.measure(Field::Warning, text, BODY, inner)).transpose()?;
        Ok(Self { heading, steps, step_column, code, warning })
    }

    /// Of the steps or the code, whichever is taller.
    fn band(&self, space: Spacing) -> f32 {
        let step = |(_, text): &(Block, Block)| text.led(space.leading).height() + space.paragraph;
        let code = self.code.as_ref().map_or(0.0, |code| code.side + code.quiet);
        self.steps.iter().map(step).sum::<f32>().max(code)
    }

    fn warning(&self, space: Spacing) -> Option<(Block, f32)> {
        let block = self.warning.as_ref()?.led(space.leading);
        let height = block.height() + 2.0 * BOX_PADDING;
        Some((block, height))
    }

    fn height(&self, space: Spacing) -> f32 {
        let heading = self.heading.as_ref().map_or(0.0, |block| block.height() + space.paragraph);
        let address = self.code.as_ref().map_or(0.0, |code| code.address.height());
        heading + self.band(space) + address
    }

    fn put(&self, flow: &mut Flow<'_>, content: &LetterContent, space: Spacing) {
        let sheet = flow.sheet();
        if let Some(heading) = &self.heading {
            let part = flow.part(Tree::ROOT, Role::Heading2);
            flow.put(heading.clone(), Mark::Part(part), MARGIN, flow.y);
            flow.y += heading.height() + space.paragraph;
        }
        let foot = flow.y + self.band(space);
        if !self.steps.is_empty() {
            let list = flow.part(Tree::ROOT, Role::List);
            let mut y = flow.y;
            for (number, text) in &self.steps {
                let (number, text) = (number.led(space.leading), text.led(space.leading));
                let height = text.height() + space.paragraph;
                let item = flow.part(list, Role::Item);
                let label = flow.part(item, Role::Label);
                let body = flow.part(item, Role::Body);
                let column = LABEL * sheet.look.scale();
                flow.put(number, Mark::Part(label), sheet.left(MARGIN, column), y);
                flow.put(text, Mark::Part(body), sheet.left(MARGIN + column, self.step_column), y);
                y += height;
            }
        }
        if let (Some(block), Some(code)) = (&self.code, &content.code) {
            block.put(flow, code, foot);
        } else {
            flow.y = foot;
        }
        flow.y += space.section;
    }

    fn put_warning(&self, flow: &mut Flow<'_>, space: Spacing) -> Result<(), LetterError> {
        if let Some((warning, height)) = self.warning(space) {
            flow.need(height, Field::Warning)?;
            let sheet = flow.sheet();
            flow.frame(Area { x: MARGIN, y: flow.y, width: sheet.text_width(), height }, 1.2);
            let part = flow.part(Tree::ROOT, Role::Paragraph);
            flow.put(warning, Mark::Part(part), MARGIN + BOX_PADDING, flow.y + BOX_PADDING);
            flow.y += height + space.section;
        }
        Ok(())
    }
}

impl CodeBlock {
    #[allow(clippy::cast_precision_loss)] // At most 61 modules.
    fn new(flow: &mut Flow<'_>, code: &Code, width: f32) -> Result<Self, LetterError> {
        let modules = code.matrix.modules() as f32;
        let module = (CODE_SIDE / modules / DOT).ceil() * DOT;
        let address = flow.measure_exact(Field::CodeAddress, &code.address, CODE_ADDRESS, width)?;
        Ok(Self { side: module * modules, quiet: module * QUIET_ZONE as f32, address })
    }

    /// Puts the code at the far side of the steps and its address beneath both, from
    /// `foot`, ending where the code ends.
    fn put(&self, flow: &mut Flow<'_>, code: &Code, foot: f32) {
        let sheet = flow.sheet();
        let x = sheet.left(sheet.width - MARGIN - self.side, self.side);
        let on_dots = |length: f32| (length / DOT).round() * DOT;
        // Dots are counted from the foot of the sheet, where a PDF counts from.
        let y = sheet.height - on_dots(sheet.height - flow.y);
        let area = Area { x: on_dots(x), y, width: self.side, height: self.side };
        let part = flow.part(Tree::ROOT, Role::Figure);
        let page = flow.page();
        flow.layout.tree.0[part].figure = Some((code.alt.clone(), page, area));
        flow.draw(Mark::Part(part), Draw::Code(0, area));
        flow.y = foot;
        let part = flow.part(Tree::ROOT, Role::Paragraph);
        let (width, height) = (self.address.width(), self.address.height());
        let x = match sheet.direction {
            super::content::Direction::Ltr => sheet.width - MARGIN - width,
            super::content::Direction::Rtl => MARGIN + width - sheet.text_width(),
        };
        flow.put(self.address.clone(), Mark::Part(part), x, flow.y);
        flow.y += height;
    }
}

fn sign_off(flow: &mut Flow<'_>, greeting: &Block, names: &[Block], space: Spacing) -> Result<(), LetterError> {
    let greeting = greeting.led(space.leading);
    let names: Vec<_> = names.iter().map(|name| name.led(space.leading)).collect();
    let signature = greeting.height() + SIGNATURE;
    flow.y += space.paragraph;
    flow.need(signature + names.iter().map(Block::height).sum::<f32>(), Field::SignOff)?;
    let top = flow.y;
    let part = flow.part(Tree::ROOT, Role::Paragraph);
    flow.put(greeting, Mark::Part(part), MARGIN, top);
    flow.y = top + signature;
    for name in names {
        let height = name.height();
        let part = flow.part(Tree::ROOT, Role::Paragraph);
        flow.put(name, Mark::Part(part), MARGIN, flow.y);
        flow.y += height;
    }
    flow.y += space.paragraph;
    Ok(())
}
