//! The pen: measures text, puts it down, turns the page.

use std::rc::Rc;

use super::check::{Field, LetterError, is_bidirectional, is_isolate};
use super::content::{Direction, Look, Span, Text};
use super::display::{Draw, Ink, Layout, Lines, Mark, NodeId, Page, Role, Tree};
use super::fonts::{FONTS, Room};
use super::geometry::{Area, LATER_TOP, MARGIN, Sheet};
use super::lines::{SetLine, Setter};
use super::shape::Face;

/// The height of capitals in Noto Sans, as a share of the type size.
const CAPITALS: f32 = 0.714;

/// How text looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    /// Its face; addresses in it take the matching one.
    pub face: Face,
    /// Type size in points.
    pub size: f32,
    /// From one baseline to the next, in points.
    pub leading: f32,
}

impl Style {
    fn scaled(self, look: Look) -> Self {
        Self { size: self.size * look.scale(), leading: self.leading * look.scale(), ..self }
    }
}

/// Text in lines, not yet on a page. Clones share the lines.
#[derive(Debug, Clone)]
pub(super) struct Block {
    text: Lines,
    size: f32,
    leading: f32,
    room: Room,
    /// The language of its words, where it is not the letter's.
    language: Option<Rc<str>>,
    /// What it says in order, where its glyphs stand in another.
    says: Option<Rc<str>>,
}

impl Block {
    fn new(lines: Vec<SetLine>, Style { size, leading, .. }: Style) -> Self {
        let glyphs = lines.iter().flat_map(|line| &line.chunks).flat_map(|placed| &placed.chunk.glyphs);
        let room = glyphs.fold(Room::LATIN, |room, glyph| room.with(FONTS[glyph.font].family.room()));
        Self { text: Lines::new(lines), size, leading, room, language: None, says: None }
    }

    /// The same lines, further apart or closer together: `leading` is that of Latin, and
    /// taller scripts take more.
    pub fn led(&self, leading: f32) -> Self {
        Self { leading, ..self.clone() }
    }

    /// The two with lines of the same height, so that they stand side by side.
    pub fn level(self, other: Self) -> (Self, Self) {
        let room = self.room.with(other.room);
        (Self { room, ..self }, Self { room, ..other })
    }

    /// From its top to its foot.
    #[allow(clippy::cast_precision_loss)] // No letter has sixteen million lines.
    pub fn height(&self) -> f32 {
        self.line_count() as f32 * self.line_height()
    }

    fn line_height(&self) -> f32 {
        self.leading * self.room.leading
    }

    /// The widest line.
    pub fn width(&self) -> f32 {
        self.text.iter().map(|line| line.width).fold(0.0, f32::max) * self.size / 1000.0
    }

    /// How many lines there are.
    pub fn line_count(&self) -> usize {
        self.text.iter().len()
    }

    /// The first `count` lines, and the rest.
    fn split(&self, count: usize) -> (Self, Self) {
        let (first, rest) = self.text.split(count);
        (Self { text: first, ..self.clone() }, Self { text: rest, ..self.clone() })
    }
}

/// The letter so far.
pub(super) struct Flow<'a> {
    /// Sets lines.
    pub setter: Setter<'a>,
    /// The pages so far.
    pub layout: Layout,
    /// How far down the page the pen is.
    pub y: f32,
    /// Where text begins on pages after the first.
    pub later_top: f32,
}

impl<'a> Flow<'a> {
    /// An empty first page.
    pub fn new(setter: Setter<'a>, sheet: Sheet) -> Self {
        let layout = Layout { sheet, pages: vec![Page::default()], tree: Tree::new() };
        Self { setter, layout, y: 0.0, later_top: LATER_TOP }
    }

    /// The paper.
    pub fn sheet(&self) -> Sheet {
        self.layout.sheet
    }

    /// The page being written, counted from 0.
    pub fn page(&self) -> usize {
        self.layout.pages.len() - 1
    }

    /// How much room is left on this page.
    pub fn room(&self) -> f32 {
        self.sheet().text_foot() - self.y
    }

    /// The room on a page with nothing on it yet.
    pub fn whole_page(&self) -> f32 {
        self.sheet().text_foot() - self.later_top
    }

    /// Begins the next page.
    pub fn turn(&mut self) {
        self.layout.pages.push(Page::default());
        self.y = self.later_top;
    }

    /// Turns the page unless `height` fits on this one.
    ///
    /// # Errors
    /// [`LetterError::NoRoom`] if it fits on no page.
    pub fn need(&mut self, height: f32, field: Field) -> Result<(), LetterError> {
        if height > self.whole_page() {
            return Err(LetterError::NoRoom(field));
        }
        if height > self.room() {
            self.turn();
        }
        Ok(())
    }

    /// Sets `text` in a column of `width` points.
    ///
    /// # Errors
    /// [`LetterError::NoGlyph`].
    pub fn measure(&mut self, field: Field, text: &Text, style: Style, width: f32) -> Result<Block, LetterError> {
        let style = style.scaled(self.sheet().look);
        self.measure_fixed(field, text, style, width)
    }

    /// The same for text that is as large in every look.
    ///
    /// # Errors
    /// [`LetterError::NoGlyph`].
    pub fn measure_fixed(&mut self, field: Field, text: &Text, style: Style, width: f32) -> Result<Block, LetterError> {
        let lines = self.setter.set(text, style.face, width * 1000.0 / style.size);
        let lines = lines.map_err(|character| LetterError::NoGlyph { field, character })?;
        let language = text.other_language().map(|language| language.locale.as_str().into());
        let both_ways = text.spans().iter().any(|span| is_bidirectional(span.as_str(), Direction::Ltr));
        let says = both_ways.then(|| {
            let words = text.spans().iter().map(Span::as_str).collect::<String>();
            words.replace(is_isolate, "").into()
        });
        Ok(Block { language, says, ..Block::new(lines, style) })
    }

    /// Sets an address in a column of `width` points.
    ///
    /// # Errors
    /// [`LetterError::NoGlyph`].
    pub fn measure_exact(&mut self, field: Field, text: &str, style: Style, width: f32) -> Result<Block, LetterError> {
        let style = style.scaled(self.sheet().look);
        let lines = self.setter.set_exact(text, style.face, width * 1000.0 / style.size);
        let lines = lines.map_err(|character| LetterError::NoGlyph { field, character })?;
        Ok(Block::new(lines, style))
    }

    /// Draws on the page being written.
    pub fn draw(&mut self, mark: Mark, draw: Draw) {
        if let Some(page) = self.layout.pages.last_mut() {
            page.0.push((mark, draw));
        }
    }

    /// Draws a filled rectangle that means nothing by itself.
    pub fn fill(&mut self, area: Area, ink: Ink) {
        self.draw(Mark::Layout, Draw::Fill(area, ink));
    }

    /// Draws a frame just inside `area`.
    pub fn frame(&mut self, area: Area, thickness: f32) {
        let Area { x, y, width, height } = area;
        for (x, y, width, height) in [
            (x, y, width, thickness),
            (x, y + height - thickness, width, thickness),
            (x, y + thickness, thickness, height - 2.0 * thickness),
            (x + width - thickness, y + thickness, thickness, height - 2.0 * thickness),
        ] {
            self.fill(Area { x, y, width, height }, Ink::Grey(0.0));
        }
    }

    /// Puts a block down with its top left corner at `x`, `y`.
    pub fn put(&mut self, block: Block, mark: Mark, x: f32, y: f32) {
        if block.line_count() == 0 {
            return;
        }
        let leading = block.line_height();
        let Block { text, size, room, language, says, .. } = block;
        if let Mark::Part(part) = mark {
            let node = &mut self.layout.tree.0[part];
            (node.language, node.says) = (language, says);
        }
        // Capitals stand in the middle of their line, so that text looks centred in rows.
        let baseline = y + f32::midpoint(leading, CAPITALS * size) - room.lift * size;
        self.draw(mark, Draw::Text { x, baseline, leading, size, text });
    }

    /// Adds a part to the document.
    pub fn part(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.layout.tree.add(parent, role)
    }

    /// Puts text at the pen, over as many pages as it needs, and moves the pen below it.
    pub fn paragraph(&mut self, mut block: Block, role: Role) {
        let part = self.part(Tree::ROOT, role);
        while block.line_count() > 0 {
            let fits = block.line_count().min(lines_in(self.room(), block.line_height()));
            // Neither a first nor a last line stands alone.
            let left = block.line_count() - fits;
            let fits = if left == 1 { fits.saturating_sub(1) } else { fits };
            if fits < 2 && left > 0 && self.y > self.later_top {
                self.turn();
                continue;
            }
            let (now, rest) = block.split(fits.max(1));
            let height = now.height();
            self.put(now, Mark::Part(part), MARGIN, self.y);
            self.y += height;
            if rest.line_count() > 0 {
                self.turn();
            }
            block = rest;
        }
    }
}

/// How many lines go into `room`.
fn lines_in(room: f32, leading: f32) -> usize {
    let lines = (room / leading).floor().clamp(0.0, 1000.0);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // Between 0 and 1000.
    {
        lines as usize
    }
}
