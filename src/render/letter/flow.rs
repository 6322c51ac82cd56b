//! The pen: measures text, puts it down, turns the page.

use super::check::{Field, LetterError};
use super::content::Text;
use super::display::{Draw, Ink, Layout, Mark, NodeId, Page, Role, Tree};
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

/// Text in lines, not yet on a page.
#[derive(Debug, Clone)]
pub(super) struct Block {
    lines: Vec<SetLine>,
    style: Style,
}

impl Block {
    /// Nothing.
    pub fn empty(style: Style) -> Self {
        Self { lines: Vec::new(), style }
    }

    /// From its top to its foot.
    #[allow(clippy::cast_precision_loss)] // No letter has sixteen million lines.
    pub fn height(&self) -> f32 {
        self.lines.len() as f32 * self.style.leading
    }

    /// The widest line.
    pub fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max) * self.style.size / 1000.0
    }

    /// How many lines there are.
    pub fn line_count(&self) -> usize {
        self.lines.len()
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
        let lines = self.setter.set(text, style.face, width * 1000.0 / style.size);
        let lines = lines.map_err(|character| LetterError::NoGlyph { field, character })?;
        Ok(Block { lines, style })
    }

    /// Sets an address in a column of `width` points.
    ///
    /// # Errors
    /// [`LetterError::NoGlyph`].
    pub fn measure_exact(&mut self, field: Field, text: &str, style: Style, width: f32) -> Result<Block, LetterError> {
        let lines = self.setter.set_exact(text, style.face, width * 1000.0 / style.size);
        let lines = lines.map_err(|character| LetterError::NoGlyph { field, character })?;
        Ok(Block { lines, style })
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
        if block.lines.is_empty() {
            return;
        }
        let Style { size, leading, .. } = block.style;
        // Capitals stand in the middle of their line, so that text looks centred in rows.
        let baseline = y + f32::midpoint(leading, CAPITALS * size);
        self.draw(mark, Draw::Text { x, baseline, leading, size, lines: block.lines });
    }

    /// Adds a part to the document.
    pub fn part(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.layout.tree.add(parent, role)
    }

    /// Puts text over the whole width at the pen, over as many pages as it needs, and moves
    /// the pen below it.
    ///
    /// # Errors
    /// [`LetterError::NoGlyph`].
    pub fn paragraph(&mut self, field: Field, text: &Text, style: Style, role: Role) -> Result<(), LetterError> {
        let width = self.sheet().text_width();
        let mut block = self.measure(field, text, style, width)?;
        let part = self.part(Tree::ROOT, role);
        while !block.lines.is_empty() {
            let fits = block.lines.len().min(lines_in(self.room(), style.leading));
            // Neither a first nor a last line stands alone.
            let left = block.lines.len() - fits;
            let fits = if left == 1 { fits.saturating_sub(1) } else { fits };
            let alone = fits < 2 && left > 0;
            if alone && self.y > self.later_top {
                self.turn();
                continue;
            }
            let rest = block.lines.split_off(fits.max(1));
            let height = block.height();
            self.put(block, Mark::Part(part), MARGIN, self.y);
            self.y += height;
            block = Block { lines: rest, style };
            if !block.lines.is_empty() {
                self.turn();
            }
        }
        Ok(())
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
