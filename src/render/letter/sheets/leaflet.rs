//! Half-page letters and slips: who, what to do, the code, the addresses, the warning.

use super::super::LetterError;
use super::super::check::Field;
use super::super::content::{Direction, Text};
use super::super::display::{Draw, Ink, Layout, Mark, Role, Tree};
use super::super::flow::{Block, Flow};
use super::super::geometry::{Area, Sheet, mm};
use super::super::lines::Setter;
use super::super::shape::Face;
use super::content::SheetContent;
use super::fit::{CodeSize, Line, Stack, style};
use super::measures::Measures;

/// The scales that are tried before addresses are left out: fewer in type that is easy to read are worth
/// more than all of them in small type.
const SCALES: [f32; 3] = [1.0, 0.96, 0.92];

/// Between names and addresses that stand beside them.
const COLUMN_GAP: f32 = mm(4.0);
/// How much of the width names must have, so that they do not break too often.
const LEAST_NAMES: f32 = 0.27;
/// Below an address, as a share of the type size.
const ROW_GAP: f32 = 0.28;

/// How many addresses should at least stand on it.
const FEW: usize = 3;

/// How a leaflet is tried.
#[derive(Clone, Copy)]
struct Attempt {
    scale: f32,
    /// Whether it gives the reason.
    reason: bool,
    /// How many addresses must fit.
    at_least: usize,
}

/// Lays a leaflet out.
///
/// # Errors
/// What does not fit or cannot be drawn.
pub(super) fn lay_out(
    setter: Setter<'_>,
    content: &SheetContent,
    (width, height): (f32, f32),
    measures: &Measures,
    remark: Option<&Text>,
) -> Result<Layout, LetterError> {
    let all = content.entries.all.len();
    let few = all.min(FEW);
    let attempts = SCALES.map(|scale| Attempt { scale, reason: true, at_least: all });
    let attempts = attempts.into_iter().chain([
        Attempt { scale: 0.96, reason: true, at_least: few },
        Attempt { scale: 0.9, reason: true, at_least: few },
        Attempt { scale: 0.84, reason: true, at_least: few },
        Attempt { scale: 0.92, reason: false, at_least: few },
        Attempt { scale: 0.84, reason: false, at_least: few },
        Attempt { scale: 0.76, reason: false, at_least: all.min(1) },
    ]);
    let sheet = Sheet::sized(width, height, content.direction);
    let Setter { shaper, locale, direction } = setter;
    for attempt in attempts {
        let setter = Setter { shaper: &mut *shaper, locale, direction };
        let leaflet = Leaflet { flow: Flow::new(setter, sheet), content, measures, remark, attempt };
        if let Some(layout) = leaflet.compose()? {
            return Ok(layout);
        }
    }
    Err(LetterError::NoRoom(Field::School))
}

struct Leaflet<'a, 'c> {
    flow: Flow<'a>,
    content: &'c SheetContent,
    measures: &'c Measures,
    remark: Option<&'c Text>,
    attempt: Attempt,
}

impl Leaflet<'_, '_> {
    fn gap(&self) -> f32 {
        self.measures.gap * self.attempt.scale
    }

    fn width(&self) -> f32 {
        self.flow.sheet().width - 2.0 * self.measures.margin
    }

    /// The left edge of something `width` wide that begins `start` from where lines start.
    fn left(&self, start: f32, width: f32) -> f32 {
        self.flow.sheet().left(self.measures.margin + start, width)
    }

    /// Everything in its place; none if it needs more room.
    fn compose(mut self) -> Result<Option<Layout>, LetterError> {
        let foot = self.foot()?;
        self.flow.y = self.measures.margin;
        self.head()?;
        let measures = self.measures;
        let heading = Line::heading(Field::Heading, &self.content.heading, measures.heading);
        self.line(&heading)?;
        if self.attempt.reason {
            let reason = Line::words(Field::Paragraph(1), &self.content.reason, measures.body);
            self.line(&reason)?;
        }
        self.steps_and_code()?;
        self.warning()?;
        let fits = self.entries(foot)?;
        Ok(fits.then_some(self.flow.layout))
    }

    /// One paragraph over the whole width, and the gap after it.
    fn line(&mut self, line: &Line<'_>) -> Result<(), LetterError> {
        let (width, gap) = (self.width(), self.gap());
        let stack = Stack::new(&mut self.flow, std::slice::from_ref(line), width, self.attempt.scale, 0.0)?;
        let (x, y) = (self.left(0.0, width), self.flow.y);
        self.flow.y = stack.put(&mut self.flow, x, y) + gap;
        Ok(())
    }

    /// Where the small lines at the foot begin. They are put down at the end, because they are read last.
    fn foot(&mut self) -> Result<f32, LetterError> {
        let stack = self.foot_lines()?;
        Ok(self.flow.sheet().height - self.measures.margin - stack.height())
    }

    fn foot_lines(&mut self) -> Result<Stack, LetterError> {
        let small = self.measures.small / self.attempt.scale;
        let mut lines: Vec<_> = self.remark.iter().map(|text| Line::words(Field::Remark, text, small)).collect();
        lines.push(Line::words(Field::Footer, &self.content.reference, small));
        let width = self.width();
        Stack::new(&mut self.flow, &lines, width, self.attempt.scale, 1.0)
    }

    /// The draft notice, crest and name, and the line below them.
    fn head(&mut self) -> Result<(), LetterError> {
        let (content, measures, scale, gap) = (self.content, self.measures, self.attempt.scale, self.gap());
        if let Some(draft) = &content.draft {
            self.line(&Line::bold(Field::Draft, draft, measures.body))?;
        }
        let top = self.flow.y;
        let (mut start, mut band) = (0.0, 0.0);
        if let Some(crest) = &content.crest {
            #[allow(clippy::cast_precision_loss)] // At most 2,000 pixels.
            let ratio = crest.width as f32 / crest.height.max(1) as f32;
            let width = (measures.crest * ratio).min(measures.crest * 1.6);
            let height = width / ratio.max(f32::EPSILON);
            let x = self.left(0.0, width);
            let area = Area { x, y: top + (measures.crest - height) / 2.0, width, height };
            let mark = crest.alt.as_ref().map_or(Mark::Layout, |alt| {
                let part = self.flow.part(Tree::ROOT, Role::Figure);
                self.flow.layout.tree.0[part].figure = Some((alt.clone(), 0, area));
                Mark::Part(part)
            });
            self.flow.draw(mark, Draw::Crest(area));
            (start, band) = (width + mm(3.0), measures.crest);
        }
        let width = self.width() - start;
        let name = Line::bold(Field::School, &content.school, measures.name);
        // A long name is set smaller, so that it does not take the room of what matters more.
        let mut set = None;
        for smaller in [1.0, 0.85, 0.72] {
            let block = self.flow.measure_fixed(name.field, name.text, name.style(scale * smaller), width)?;
            let fits = block.line_count() <= 2;
            set = Some(block);
            if fits {
                break;
            }
        }
        if let Some(block) = set {
            let height = block.height();
            band = band.max(height);
            let part = self.flow.part(Tree::ROOT, Role::Paragraph);
            let x = self.left(start, width);
            self.flow.put(block, Mark::Part(part), x, top + (band - height) / 2.0);
        }
        let ink = content.accent.map_or(Ink::Grey(0.0), |rgb| Ink::Colour(rgb.map(|part| f32::from(part) / 255.0)));
        let rule = Area { x: measures.margin, y: top + band + gap * 0.6, width: self.width(), height: 1.2 };
        self.flow.fill(rule, ink);
        self.flow.y = rule.y + rule.height + gap;
        Ok(())
    }

    /// The steps, the code at their far side, and the address below both.
    fn steps_and_code(&mut self) -> Result<(), LetterError> {
        let (content, measures, scale, gap) = (self.content, self.measures, self.attempt.scale, self.gap());
        let size = CodeSize::of(&content.code.matrix, measures.code, self.width() / 2.0)?;
        let label = measures.body * scale * 1.5;
        // Where the sheet is cut, the margin is wide enough for the quiet zone.
        let column = self.width() - size.side - size.quiet.max(mm(3.0)) - label;
        let body = style(Face::Regular, measures.body * scale);
        let mut steps = Vec::with_capacity(content.steps.len());
        for (index, text) in content.steps.iter().enumerate() {
            let field = Field::Step(index + 1);
            let number = Text::from(format!("{}.", index + 1));
            let number = self.flow.measure_fixed(field, &number, style(Face::Bold, body.size), label)?;
            steps.push(number.level(self.flow.measure_fixed(field, text, body, column)?));
        }
        let top = self.flow.y;
        // The gap above counts to the quiet zone.
        let above = (size.quiet - gap).max(0.0);
        let list = self.flow.part(Tree::ROOT, Role::List);
        let mut y = top;
        for (number, text) in steps {
            let height = text.height();
            let item = self.flow.part(list, Role::Item);
            let [label_part, text_part] = [Role::Label, Role::Body].map(|role| self.flow.part(item, role));
            let (number_x, text_x) = (self.left(0.0, label), self.left(label, column));
            self.flow.put(number, Mark::Part(label_part), number_x, y);
            self.flow.put(text, Mark::Part(text_part), text_x, y);
            y += height + gap * 0.6;
        }
        let x = self.left(self.width() - size.side, size.side);
        let area = Area { x, y: top + above, width: size.side, height: size.side };
        let part = self.flow.part(Tree::ROOT, Role::Figure);
        self.flow.layout.tree.0[part].figure = Some((content.code.alt.clone(), 0, area));
        self.flow.draw(Mark::Part(part), Draw::Code(0, area));
        self.flow.y = y.max(top + above + size.side + size.quiet);
        let width = self.width();
        // It ends where the code ends, so that both are seen together.
        let address = style(Face::Bold, measures.address * scale);
        let block = self.flow.measure_fixed(Field::CodeAddress, &content.address, address, width)?;
        let (part, x) = (self.flow.part(Tree::ROOT, Role::Paragraph), self.ending(&block));
        let (height, y) = (block.height(), self.flow.y);
        self.flow.put(block, Mark::Part(part), x, y);
        self.flow.y += height + gap;
        Ok(())
    }

    /// Where a block that was set over the whole width is put, so that it ends at the far margin.
    fn ending(&self, block: &Block) -> f32 {
        let spare = self.width() - block.width();
        match self.flow.sheet().direction {
            Direction::Ltr => self.measures.margin + spare,
            Direction::Rtl => self.measures.margin - spare,
        }
    }

    fn warning(&mut self) -> Result<(), LetterError> {
        let padding = self.measures.margin / 5.0;
        let inner = self.width() - 2.0 * padding;
        let style = style(Face::Regular, self.measures.body * self.attempt.scale);
        let block = self.flow.measure_fixed(Field::Warning, &self.content.warning, style, inner)?;
        let (y, height) = (self.flow.y, block.height() + 2.0 * padding);
        self.flow.frame(Area { x: self.measures.margin, y, width: self.width(), height }, 1.0);
        let part = self.flow.part(Tree::ROOT, Role::Paragraph);
        self.flow.put(block, Mark::Part(part), self.measures.margin + padding, y + padding);
        self.flow.y += height + self.gap() * 1.4;
        Ok(())
    }

    /// As many addresses as there is room for above `foot`, then the lines at the foot. Says whether
    /// that is enough.
    fn entries(&mut self, foot: f32) -> Result<bool, LetterError> {
        let (content, gap) = (self.content, self.gap());
        let room = foot - gap - self.flow.y;
        let all = &content.entries.all;
        if !all.is_empty() {
            let rows = self.rows()?;
            let heights: Vec<f32> = rows.iter().map(Row::height).collect();
            let size = self.measures.body * 1.1;
            let heading = |all: bool| {
                let text = if all { &content.entries.heading_all } else { &content.entries.heading_some };
                Line { role: Role::Heading2, ..Line::bold(Field::TableHeading, text, size) }
            };
            let above = |flow: &mut Flow<'_>, width, scale, whole| -> Result<f32, LetterError> {
                Ok(Stack::new(flow, &[heading(whole)], width, scale, 0.0)?.height() + gap)
            };
            let (width, scale) = (self.width(), self.attempt.scale);
            let whole = above(&mut self.flow, width, scale, true)? + heights.iter().sum::<f32>() <= room;
            let shown = if whole {
                all.len()
            } else {
                let more = self.measures.body * scale * 1.3;
                let mut left = room - above(&mut self.flow, width, scale, false)? - more - gap;
                heights
                    .iter()
                    .take(all.len() - 1)
                    .take_while(|height| {
                        left -= **height;
                        left >= 0.0
                    })
                    .count()
            };
            if shown < self.attempt.at_least {
                return Ok(false);
            }
            self.line(&heading(whole))?;
            let list = self.flow.part(Tree::ROOT, Role::Pairs);
            for row in rows.into_iter().take(shown) {
                self.put_row(row, list);
            }
            if let Some(more) = content.entries.more.get((all.len() - shown).wrapping_sub(1)) {
                self.flow.y += gap * 0.5;
                self.line(&Line::words(Field::Closing(1), more, self.measures.body))?;
            }
        }
        let stack = self.foot_lines()?;
        let top = self.flow.sheet().height - self.measures.margin - stack.height();
        let fits = self.flow.y <= top + gap;
        let x = self.left(0.0, self.width());
        stack.put(&mut self.flow, x, top);
        Ok(fits)
    }

    /// Names with their addresses beside them, if that leaves names room enough; else beneath.
    fn rows(&mut self) -> Result<Vec<Row>, LetterError> {
        let (width, scale) = (self.width(), self.attempt.scale);
        let size = self.measures.body * scale;
        let mut addresses = Vec::with_capacity(self.content.entries.all.len());
        for (index, entry) in self.content.entries.all.iter().enumerate() {
            let style = style(Face::Regular, size * 0.94);
            addresses.push(self.flow.measure_fixed(Field::RowAddress(index + 1), &entry.address, style, width)?);
        }
        let widest = addresses.iter().map(Block::width).fold(0.0, f32::max);
        let left = width - widest - COLUMN_GAP;
        let beside = left >= width * LEAST_NAMES;
        let names = if beside { left } else { width };
        let mut rows = Vec::with_capacity(addresses.len());
        for (index, (entry, address)) in self.content.entries.all.iter().zip(addresses).enumerate() {
            let style = style(Face::Regular, size);
            let name = self.flow.measure_fixed(Field::RowName(index + 1), &entry.name, style, names)?;
            let (name, address) = if beside { name.level(address) } else { (name, address) };
            rows.push(Row { name, address, column: beside.then_some(left + COLUMN_GAP), gap: size * ROW_GAP });
        }
        Ok(rows)
    }

    fn put_row(&mut self, row: Row, list: usize) {
        let (width, y, height) = (self.width(), self.flow.y, row.height());
        let item = self.flow.part(list, Role::Item);
        let [name_part, address_part] = [Role::Label, Role::Body].map(|role| self.flow.part(item, role));
        let x = self.left(0.0, width);
        // What runs from right to left starts at the far side of the column that it was set in.
        let (name_x, address_x, below) = match (row.column, self.flow.sheet().direction) {
            (Some(column), Direction::Ltr) => (x, x + column, 0.0),
            (Some(column), Direction::Rtl) => (x + width - column + COLUMN_GAP, x - column, 0.0),
            (None, _) => (x, x, row.name.height()),
        };
        self.flow.put(row.name, Mark::Part(name_part), name_x, y);
        self.flow.put(row.address, Mark::Part(address_part), address_x, y + below);
        self.flow.y += height;
    }
}

/// A name and its address.
struct Row {
    name: Block,
    address: Block,
    /// How far from where lines start the address stands beside the name.
    column: Option<f32>,
    /// Below it.
    gap: f32,
}

impl Row {
    fn height(&self) -> f32 {
        let text = match self.column {
            Some(_) => self.name.height().max(self.address.height()),
            None => self.name.height() + self.address.height(),
        };
        text + self.gap
    }
}
