//! The table of addresses: it breaks between rows, repeats its header on every page and
//! never leaves a group's heading alone at the foot of one.

use super::body::{BODY, SUBHEADING, Spacing};
use super::check::{Field, LetterError};
use super::content::{LetterContent, Look, Row};
use super::display::{Ink, Mark, NodeId, Role, Tree};
use super::flow::{Block, Flow, Style};
use super::geometry::{Area, MARGIN, mm};
use super::shape::Face;

const PADDING: f32 = mm(1.6);
const HEAD: Style = Style { face: Face::Bold, ..BODY };
const EXACT: Style = Style { face: Face::Mono, ..BODY };
const HEADER_RULE: f32 = 1.0;
const HAIRLINE: f32 = 0.5;
const HEAD_GROUND: f32 = 0.9;

/// Where the columns stand and how wide they are.
struct Columns {
    name_x: f32,
    address_x: f32,
}

/// A row's text.
struct Set {
    name: Block,
    address: Block,
    note: Option<Block>,
    /// How far the address stands below the first line of the name: in large print it
    /// begins beneath, because beside it there is no room.
    below: f32,
}

impl Set {
    fn led(&self, leading: f32) -> Self {
        let note = self.note.as_ref().map(|note| note.led(leading));
        let (name, address) = (self.name.led(leading), self.address.led(leading));
        let below = if self.below > 0.0 { name.height() } else { 0.0 };
        Self { name, address, note, below }
    }

    fn height(&self, space: Spacing) -> f32 {
        let note = self.note.as_ref().map_or(0.0, Block::height);
        let address = self.below + self.address.height() + note;
        self.name.height().max(address) + 2.0 * space.row + HAIRLINE
    }
}

/// The texts of the table in lines, whatever the spacing. Groups without rows are left out.
pub(super) struct Measured {
    heading: Option<Block>,
    header: [Block; 2],
    columns: Columns,
    groups: Vec<(Option<Block>, Vec<Set>)>,
}

impl Measured {
    /// Sets all texts.
    ///
    /// # Errors
    /// [`LetterError::NoGlyph`].
    pub fn new(flow: &mut Flow<'_>, content: &LetterContent) -> Result<Self, LetterError> {
        let sheet = flow.sheet();
        let width = sheet.text_width();
        let table = &content.table;
        let mut addresses = Vec::new();
        for (i, row) in table.groups.iter().flat_map(|group| &group.rows).enumerate() {
            addresses.push(flow.measure_exact(Field::RowAddress(i + 1), &row.address, EXACT, width)?);
        }
        // The column of addresses is as wide as the widest asks, within limits, and one
        // point more, so that rounding never breaks it.
        let widest = addresses.iter().map(Block::width).fold(0.0, f32::max);
        let stacked = sheet.look == Look::Large;
        // Larger addresses need more of the line, and names can wrap.
        let most = if sheet.look == Look::Easy { 0.76 } else { 0.68 };
        let share = (widest + 2.0 * PADDING + 1.0).clamp(width * 0.52, width * most);
        let (name, address) = if stacked { (width, width) } else { (width - share, share) };
        let address_x = if stacked { MARGIN } else { sheet.left(MARGIN + name, address) };
        let columns = Columns { name_x: sheet.left(MARGIN, name), address_x };
        let (name, address) = (name - 2.0 * PADDING, address - 2.0 * PADDING);
        let mut number = 0;
        let mut groups = Vec::with_capacity(table.groups.len());
        for (i, group) in table.groups.iter().enumerate().filter(|(_, group)| !group.rows.is_empty()) {
            let heading = group.heading.as_ref();
            let inner = width - 2.0 * PADDING;
            let heading = heading.map(|text| flow.measure(Field::Group(i + 1), text, HEAD, inner)).transpose()?;
            let mut rows = Vec::with_capacity(group.rows.len());
            for row in &group.rows {
                number += 1;
                let mut row = set(flow, number, row, name, address)?;
                if stacked {
                    row.below = row.name.height();
                }
                rows.push(row);
            }
            groups.push((heading, rows));
        }
        let heading = table.heading.as_ref();
        let field = Field::TableHeading;
        Ok(Self {
            heading: heading.map(|text| flow.measure(field, text, SUBHEADING, width)).transpose()?,
            header: [
                flow.measure(field, &table.name_heading, HEAD, name)?,
                flow.measure(field, &table.address_heading, HEAD, address)?,
            ],
            columns,
            groups,
        })
    }

    /// Puts the table at the pen, over as many pages as it needs.
    ///
    /// # Errors
    /// [`LetterError::NoRoom`] if a row fits on no page.
    pub fn put(&self, flow: &mut Flow<'_>, space: Spacing) -> Result<(), LetterError> {
        if self.groups.is_empty() {
            return Ok(());
        }
        let mut table = Table { flow, texts: self, space, part: Tree::ROOT };
        table.begin()?;
        let mut number = 0;
        for (heading, rows) in &self.groups {
            let mut heading = heading.as_ref();
            for set in rows {
                number += 1;
                let set = set.led(space.leading);
                let above = table.group_height(heading);
                table.make_room(above + set.height(space), Field::RowName(number))?;
                if let Some(heading) = heading.take() {
                    table.put_group_heading(heading);
                }
                table.put_row(set);
            }
        }
        Ok(())
    }
}

fn set(flow: &mut Flow<'_>, number: usize, row: &Row, name: f32, address: f32) -> Result<Set, LetterError> {
    let note = row.note.as_ref();
    let name = flow.measure(Field::RowName(number), &row.name, BODY, name)?;
    let exact = flow.measure_exact(Field::RowAddress(number), &row.address, EXACT, address)?;
    let (name, exact) = name.level(exact);
    Ok(Set {
        name,
        address: exact,
        below: 0.0,
        note: note.map(|text| flow.measure(Field::RowNote(number), text, BODY, address)).transpose()?,
    })
}

/// The table being put down.
struct Table<'f, 'a> {
    flow: &'f mut Flow<'a>,
    texts: &'f Measured,
    space: Spacing,
    part: NodeId,
}

impl Table<'_, '_> {
    /// The heading over the table and its header, with room for the first row.
    fn begin(&mut self) -> Result<(), LetterError> {
        let height = self.texts.heading.as_ref().map_or(0.0, |block| block.height() + self.space.paragraph);
        let first = self.texts.groups.first().map_or(0.0, |(heading, rows)| {
            let row = rows.first().map_or(0.0, |row| row.led(self.space.leading).height(self.space));
            self.group_height(heading.as_ref()) + row
        });
        self.flow.need(height + self.header_height() + first, Field::RowName(1))?;
        if let Some(heading) = &self.texts.heading {
            let part = self.flow.part(Tree::ROOT, Role::Heading2);
            self.flow.put(heading.clone(), Mark::Part(part), MARGIN, self.flow.y);
            self.flow.y += height;
        }
        self.part = self.flow.part(Tree::ROOT, Role::Table);
        let row = self.flow.part(self.part, Role::Row);
        let cells = [(); 2].map(|()| Mark::Part(self.flow.part(row, Role::ColumnHead)));
        self.put_header(cells);
        Ok(())
    }

    fn stacked(&self) -> bool {
        self.flow.sheet().look == Look::Large
    }

    fn header_height(&self) -> f32 {
        let texts = self.texts.header.iter().map(|block| block.led(self.space.leading).height());
        let text = if self.stacked() { texts.sum() } else { texts.fold(0.0, f32::max) };
        text + 2.0 * self.space.row + HEADER_RULE
    }

    fn put_header(&mut self, marks: [Mark; 2]) {
        let (y, height) = (self.flow.y, self.header_height());
        let width = self.flow.sheet().text_width();
        self.flow.fill(Area { x: MARGIN, y, width, height }, Ink::Grey(HEAD_GROUND));
        let rule = Area { x: MARGIN, y: y + height - HEADER_RULE, width, height: HEADER_RULE };
        self.flow.fill(rule, Ink::Grey(0.0));
        let edges = [self.texts.columns.name_x, self.texts.columns.address_x];
        let mut top = y + self.space.row;
        for ((block, mark), x) in self.texts.header.iter().zip(marks).zip(edges) {
            let block = block.led(self.space.leading);
            let below = if self.stacked() { block.height() } else { 0.0 };
            self.flow.put(block, mark, x + PADDING, top);
            top += below;
        }
        self.flow.y += height;
    }

    fn group_height(&self, heading: Option<&Block>) -> f32 {
        heading.map_or(0.0, |block| block.led(self.space.leading).height() + 3.0 * self.space.row + HAIRLINE)
    }

    /// Turns the page, and repeats the header, unless `height` fits.
    fn make_room(&mut self, height: f32, field: Field) -> Result<(), LetterError> {
        if height <= self.flow.room() {
            return Ok(());
        }
        if self.header_height() + height > self.flow.whole_page() {
            return Err(LetterError::NoRoom(field));
        }
        self.flow.turn();
        self.put_header([Mark::Page, Mark::Page]);
        Ok(())
    }

    fn put_group_heading(&mut self, heading: &Block) {
        let row = self.flow.part(self.part, Role::Row);
        let cell = self.flow.part(row, Role::GroupHead);
        let y = self.flow.y + 2.0 * self.space.row;
        self.flow.put(heading.led(self.space.leading), Mark::Part(cell), MARGIN + PADDING, y);
        self.flow.y += self.group_height(Some(heading));
        self.line(0.0);
    }

    fn put_row(&mut self, set: Set) {
        let height = set.height(self.space);
        let row = self.flow.part(self.part, Role::Row);
        let name = self.flow.part(row, Role::Cell);
        let cell = self.flow.part(row, Role::Cell);
        // Two parts, so that nobody hears the note as the end of the address.
        let note_part = set.note.is_some().then(|| [(); 2].map(|()| self.flow.part(cell, Role::Paragraph)));
        let [address, note] = note_part.unwrap_or([cell; 2]);
        let y = self.flow.y + self.space.row;
        let x = self.texts.columns.address_x + PADDING;
        let address_y = y + set.below;
        let below = address_y + set.address.height();
        // From left to right, also where reading goes the other way: PDFium sorts what stands on one
        // line so, and glyphs that it has to move are said twice.
        let mut cells = [
            (set.name, Mark::Part(name), self.texts.columns.name_x + PADDING, y),
            (set.address, Mark::Part(address), x, address_y),
        ];
        cells.sort_by(|(.., a, _), (.., b, _)| a.total_cmp(b));
        for (block, mark, x, y) in cells {
            self.flow.put(block, mark, x, y);
        }
        if let Some(text) = set.note {
            self.flow.put(text, Mark::Part(note), x, below);
        }
        self.flow.y += height;
        self.line(0.55);
    }

    /// A thin line just above the pen.
    fn line(&mut self, grey: f32) {
        let width = self.flow.sheet().text_width();
        let y = self.flow.y - HAIRLINE;
        self.flow.fill(Area { x: MARGIN, y, width, height: HAIRLINE }, Ink::Grey(grey));
    }
}
