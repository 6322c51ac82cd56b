//! Posters for gates and walls: a code to be read from two steps away, and how to tell ours from a
//! sticker put over it.

use super::super::LetterError;
use super::super::check::Field;
use super::super::content::Text;
use super::super::display::{Draw, Ink, Layout, Mark, Role, Tree};
use super::super::flow::Flow;
use super::super::geometry::{Area, Sheet, mm};
use super::super::lines::Setter;
use super::super::shape::Face;
use super::content::SheetContent;
use super::fit::{CodeSize, Line, Stack, style};

/// The paper for which the sizes below are.
const PAPER: (f32, f32) = (mm(210.0), mm(297.0));
/// The least side of the code, on that paper.
const CODE: f32 = mm(104.0);
const MARGIN: f32 = mm(15.0);
const CREST: f32 = mm(24.0);

const SCALES: [f32; 9] = [1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52];

/// Lays a poster out.
///
/// # Errors
/// What does not fit or cannot be drawn.
pub(super) fn lay_out(
    setter: Setter<'_>,
    content: &SheetContent,
    (width, height): (f32, f32),
) -> Result<Layout, LetterError> {
    let unit = (width / PAPER.0).min(height / PAPER.1);
    let sheet = Sheet::sized(width, height, content.direction);
    let Setter { shaper, locale, direction } = setter;
    for scale in SCALES {
        let setter = Setter { shaper: &mut *shaper, locale, direction };
        let poster = Poster { flow: Flow::new(setter, sheet), content, unit, scale };
        if let Some(layout) = poster.compose()? {
            return Ok(layout);
        }
    }
    Err(LetterError::NoRoom(Field::School))
}

struct Poster<'a, 'c> {
    flow: Flow<'a>,
    content: &'c SheetContent,
    /// How much larger the paper is than the one that sizes are for.
    unit: f32,
    /// How much smaller words are than they should be.
    scale: f32,
}

impl Poster<'_, '_> {
    fn margin(&self) -> f32 {
        MARGIN * self.unit
    }

    fn width(&self) -> f32 {
        self.flow.sheet().width - 2.0 * self.margin()
    }

    fn left(&self, start: f32, width: f32) -> f32 {
        self.flow.sheet().left(self.margin() + start, width)
    }

    fn gap(&self) -> f32 {
        10.0 * self.unit * self.scale
    }

    fn size(&self) -> f32 {
        self.unit * self.scale
    }

    /// Everything in its place; none if it needs more room.
    fn compose(mut self) -> Result<Option<Layout>, LetterError> {
        let content = self.content;
        self.flow.y = self.margin();
        self.head()?;
        self.lines(&[Line::heading(Field::Heading, &content.heading, 42.0)])?;
        self.code()?;
        self.begins()?;
        let foot = self.foot()?;
        let top = self.flow.sheet().height - self.margin() - foot.height();
        if self.flow.y > top {
            return Ok(None);
        }
        let x = self.left(0.0, self.width());
        foot.put(&mut self.flow, x, top);
        Ok(Some(self.flow.layout))
    }

    /// Paragraphs over the whole width, and the gap after them.
    fn lines(&mut self, lines: &[Line<'_>]) -> Result<(), LetterError> {
        let (width, size, gap) = (self.width(), self.size(), self.gap());
        let stack = Stack::new(&mut self.flow, lines, width, size, 4.0)?;
        let (x, y) = (self.left(0.0, width), self.flow.y);
        self.flow.y = stack.put(&mut self.flow, x, y) + gap;
        Ok(())
    }

    fn head(&mut self) -> Result<(), LetterError> {
        let content = self.content;
        if let Some(draft) = &content.draft {
            self.lines(&[Line::bold(Field::Draft, draft, 18.0)])?;
        }
        let (top, most) = (self.flow.y, CREST * self.size());
        let (mut start, mut band) = (0.0, 0.0);
        if let Some(crest) = &content.crest {
            #[allow(clippy::cast_precision_loss)] // At most 2,000 pixels.
            let ratio = crest.width as f32 / crest.height.max(1) as f32;
            let width = (most * ratio).min(most * 1.6);
            let height = width / ratio.max(f32::EPSILON);
            let area = Area { x: self.left(0.0, width), y: top + (most - height) / 2.0, width, height };
            let mark = crest.alt.as_ref().map_or(Mark::Layout, |alt| {
                let part = self.flow.part(Tree::ROOT, Role::Figure);
                self.flow.layout.tree.0[part].figure = Some((alt.clone(), 0, area));
                Mark::Part(part)
            });
            self.flow.draw(mark, Draw::Crest(area));
            (start, band) = (width + mm(5.0) * self.unit, most);
        }
        let width = self.width() - start;
        let mut size = 26.0 * self.size();
        let mut name = self.flow.measure_fixed(Field::School, &content.school, style(Face::Bold, size), width)?;
        while name.line_count() > 2 && size > 14.0 * self.unit {
            size *= 0.9;
            name = self.flow.measure_fixed(Field::School, &content.school, style(Face::Bold, size), width)?;
        }
        let height = name.height();
        band = band.max(height);
        let (part, x) = (self.flow.part(Tree::ROOT, Role::Paragraph), self.left(start, width));
        self.flow.put(name, Mark::Part(part), x, top + (band - height) / 2.0);
        let ink = content.accent.map_or(Ink::Grey(0.0), |rgb| Ink::Colour(rgb.map(|part| f32::from(part) / 255.0)));
        let rule = Area { x: self.margin(), y: top + band + self.gap(), width: self.width(), height: 3.0 * self.unit };
        self.flow.fill(rule, ink);
        self.flow.y = rule.y + rule.height + self.gap();
        Ok(())
    }

    /// The code with what to do beside it, and its address below, as large as the paper is wide.
    fn code(&mut self) -> Result<(), LetterError> {
        let (content, words) = (self.content, &self.content.poster);
        let size = CodeSize::of(&content.code.matrix, CODE * self.unit, self.width())?;
        let top = self.flow.y + size.quiet - self.gap().min(size.quiet);
        let column = self.width() - size.side - size.quiet;
        let steps =
            [Line::bold(Field::Step(1), &words.scan, 20.0), Line::bold(Field::Step(2), &content.steps[1], 20.0)];
        let scale = self.size();
        let stack = Stack::new(&mut self.flow, &steps, column, scale, 14.0)?;
        let height = stack.height();
        let x = self.left(0.0, column);
        stack.put(&mut self.flow, x, top + (size.side - height).max(0.0) / 2.0);
        let x = self.left(self.width() - size.side, size.side);
        let area = Area { x, y: top, width: size.side, height: size.side };
        let part = self.flow.part(Tree::ROOT, Role::Figure);
        self.flow.layout.tree.0[part].figure = Some((content.code.alt.clone(), 0, area));
        self.flow.draw(Mark::Part(part), Draw::Code(0, area));
        self.flow.y = top + size.side.max(height) + size.quiet;
        self.lines(&[Line::words(Field::Step(3), &words.kind, 16.0)])?;
        self.flow.y -= self.gap();
        let width = self.width();
        let mut points = 34.0 * self.unit;
        let mut address =
            self.flow.measure_fixed(Field::CodeAddress, &content.address, style(Face::Bold, points), width)?;
        while address.line_count() > 1 && points > 16.0 * self.unit {
            points *= 0.94;
            address =
                self.flow.measure_fixed(Field::CodeAddress, &content.address, style(Face::Bold, points), width)?;
        }
        let (height, y) = (address.height(), self.flow.y);
        let (part, x) = (self.flow.part(Tree::ROOT, Role::Paragraph), self.left(0.0, width));
        self.flow.put(address, Mark::Part(part), x, y);
        self.flow.y += height + self.gap();
        Ok(())
    }

    /// How to tell whether the code is ours, framed.
    fn begins(&mut self) -> Result<(), LetterError> {
        let words = &self.content.poster;
        let padding = mm(4.0) * self.unit;
        let lines = [
            Line::words(Field::Warning, &words.begins, 16.5),
            Line::words(Field::Warning, &words.otherwise, 16.5),
            Line::bold(Field::Warning, &words.never, 16.5),
        ];
        let (inner, scale) = (self.width() - 2.0 * padding, self.size());
        let stack = Stack::new(&mut self.flow, &lines, inner, scale, 4.0)?;
        let (y, height) = (self.flow.y, stack.height() + 2.0 * padding);
        let area = Area { x: self.margin(), y, width: self.width(), height };
        self.flow.frame(area, 2.0 * self.unit);
        let x = self.margin() + padding;
        stack.put(&mut self.flow, x, y + padding);
        self.flow.y += height + self.gap();
        Ok(())
    }

    fn foot(&mut self) -> Result<Stack, LetterError> {
        let remark = self.content.remarks.plain.as_ref();
        let mut lines: Vec<Line<'_>> =
            remark.iter().map(|text: &&Text| Line::words(Field::Remark, text, 10.5)).collect();
        lines.push(Line::words(Field::Footer, &self.content.reference, 9.5));
        let width = self.width();
        Stack::new(&mut self.flow, &lines, width, self.unit, 2.0)
    }
}
