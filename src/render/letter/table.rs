//! The table of addresses: it breaks between rows, repeats its header on every page and
//! never leaves a group's heading alone at the foot of one.

use super::body::{SUBHEADING, Spacing};
use super::check::{Field, LetterError};
use super::content::{Group, LetterContent, Row};
use super::display::{Ink, Mark, NodeId, Role, Tree};
use super::flow::{Block, Flow, Style};
use super::geometry::{Area, MARGIN, mm};
use super::shape::Face;

const PADDING: f32 = mm(1.6);
const HAIRLINE: f32 = 0.5;
const HEAD_GROUND: f32 = 0.9;

/// The two columns.
struct Columns {
    name_x: f32,
    name: f32,
    address_x: f32,
    address: f32,
}

/// A row's text, measured.
struct Set {
    name: Block,
    address: Block,
    note: Option<Block>,
}

impl Set {
    fn height(&self, space: Spacing) -> f32 {
        let note = self.note.as_ref().map_or(0.0, Block::height);
        self.name.height().max(self.address.height() + note) + 2.0 * space.row + HAIRLINE
    }
}

struct Table<'f, 'a> {
    flow: &'f mut Flow<'a>,
    content: &'f LetterContent,
    space: Spacing,
    columns: Columns,
    part: NodeId,
}

/// Puts the table at the pen.
pub(super) fn put(flow: &mut Flow<'_>, content: &LetterContent, space: Spacing) -> Result<(), LetterError> {
    if content.table.groups.iter().all(|group| group.rows.is_empty()) {
        return Ok(());
    }
    let columns = columns(flow, content, space)?;
    let mut table = Table { flow, content, space, columns, part: Tree::ROOT };
    table.begin()?;
    let mut first_row = 1;
    for (i, group) in content.table.groups.iter().enumerate().filter(|(_, group)| !group.rows.is_empty()) {
        table.group(i, group, first_row)?;
        first_row += group.rows.len();
    }
    Ok(())
}

/// The column of addresses is as wide as the widest address asks, within limits.
fn columns(flow: &mut Flow<'_>, content: &LetterContent, space: Spacing) -> Result<Columns, LetterError> {
    let sheet = flow.sheet();
    let width = sheet.text_width();
    let mut widest = 0.0_f32;
    let rows = content.table.groups.iter().flat_map(|group| &group.rows);
    for (i, row) in rows.enumerate() {
        let style = exact(space);
        let block = flow.measure_exact(Field::RowAddress(i + 1), &row.address, style, width)?;
        widest = widest.max(block.width());
    }
    // One point more than the widest, so that rounding never breaks it.
    let address = (widest + 2.0 * PADDING + 1.0).clamp(width * 0.52, width * 0.68);
    let name = width - address;
    Ok(Columns { name_x: sheet.left(MARGIN, name), name, address_x: sheet.left(MARGIN + name, address), address })
}

fn exact(space: Spacing) -> Style {
    Style { face: Face::Mono, ..space.body }
}

impl Table<'_, '_> {
    /// The heading over the table and its header, with room for what follows.
    fn begin(&mut self) -> Result<(), LetterError> {
        let heading = match &self.content.table.heading {
            Some(text) => {
                let width = self.flow.sheet().text_width();
                Some(self.flow.measure(Field::TableHeading, text, SUBHEADING, width)?)
            }
            None => None,
        };
        let gap = self.space.paragraph;
        let height = heading.as_ref().map_or(0.0, |block| block.height() + gap);
        let header = self.header()?;
        let header_height = self.header_height(&header);
        let first = self.first_rows()?;
        self.flow.need(height + header_height + first, Field::TableHeading)?;
        if let Some(heading) = heading {
            let part = self.flow.part(Tree::ROOT, Role::Heading2);
            self.flow.put(heading, Mark::Part(part), MARGIN, self.flow.y);
            self.flow.y += height;
        }
        self.part = self.flow.part(Tree::ROOT, Role::Table);
        let row = self.flow.part(self.part, Role::Row);
        let cells = [(); 2].map(|()| self.flow.part(row, Role::ColumnHead));
        self.put_header(header, header_height, cells.map(Mark::Part));
        Ok(())
    }

    /// How tall the first group's heading and first row are.
    fn first_rows(&mut self) -> Result<f32, LetterError> {
        let group = self.content.table.groups.iter().enumerate().find(|(_, group)| !group.rows.is_empty());
        let Some((i, group)) = group else { return Ok(0.0) };
        let heading = self.group_heading(i, group)?.map_or(0.0, |block| self.group_height(&block));
        let row = group.rows.first().map(|row| self.set(1, row)).transpose()?;
        Ok(heading + row.map_or(0.0, |row| row.height(self.space)))
    }

    fn header(&mut self) -> Result<[Block; 2], LetterError> {
        let style = Style { face: Face::Bold, ..self.space.body };
        let table = &self.content.table;
        let name_width = self.columns.name - 2.0 * PADDING;
        let address_width = self.columns.address - 2.0 * PADDING;
        let name = self.flow.measure(Field::TableHeading, &table.name_heading, style, name_width)?;
        let address = self.flow.measure(Field::TableHeading, &table.address_heading, style, address_width)?;
        Ok([name, address])
    }

    fn header_height(&self, header: &[Block; 2]) -> f32 {
        header.iter().map(Block::height).fold(0.0, f32::max) + 2.0 * self.space.row + 1.0
    }

    fn put_header(&mut self, [name, address]: [Block; 2], height: f32, [first, second]: [Mark; 2]) {
        let y = self.flow.y;
        let width = self.flow.sheet().text_width();
        self.flow.fill(Area { x: MARGIN, y, width, height }, Ink::Grey(HEAD_GROUND));
        self.flow.fill(Area { x: MARGIN, y: y + height - 1.0, width, height: 1.0 }, Ink::Grey(0.0));
        let text = y + self.space.row;
        self.flow.put(name, first, self.columns.name_x + PADDING, text);
        self.flow.put(address, second, self.columns.address_x + PADDING, text);
        self.flow.y += height;
    }

    fn group_heading(&mut self, index: usize, group: &Group) -> Result<Option<Block>, LetterError> {
        let style = Style { face: Face::Bold, ..self.space.body };
        let width = self.flow.sheet().text_width() - 2.0 * PADDING;
        let heading = group.heading.as_ref();
        heading.map(|text| self.flow.measure(Field::Group(index + 1), text, style, width)).transpose()
    }

    fn group_height(&self, heading: &Block) -> f32 {
        heading.height() + 3.0 * self.space.row + HAIRLINE
    }

    fn group(&mut self, index: usize, group: &Group, first_row: usize) -> Result<(), LetterError> {
        let mut heading = self.group_heading(index, group)?;
        for (i, row) in group.rows.iter().enumerate() {
            let set = self.set(first_row + i, row)?;
            let above = heading.as_ref().map_or(0.0, |block| self.group_height(block));
            self.make_room(above + set.height(self.space), Field::RowName(first_row + i))?;
            if let Some(heading) = heading.take() {
                self.put_group_heading(heading);
            }
            self.put_row(set);
        }
        Ok(())
    }

    /// Turns the page, and repeats the header, unless `height` fits.
    fn make_room(&mut self, height: f32, field: Field) -> Result<(), LetterError> {
        if height <= self.flow.room() {
            return Ok(());
        }
        let header = self.header()?;
        let header_height = self.header_height(&header);
        if header_height + height > self.flow.whole_page() {
            return Err(LetterError::NoRoom(field));
        }
        self.flow.turn();
        self.put_header(header, header_height, [Mark::Page, Mark::Page]);
        Ok(())
    }

    fn put_group_heading(&mut self, heading: Block) {
        let height = self.group_height(&heading);
        let row = self.flow.part(self.part, Role::Row);
        let cell = self.flow.part(row, Role::GroupHead);
        let y = self.flow.y + 2.0 * self.space.row;
        self.flow.put(heading, Mark::Part(cell), MARGIN + PADDING, y);
        self.flow.y += height;
        self.line(0.0);
    }

    fn set(&mut self, number: usize, row: &Row) -> Result<Set, LetterError> {
        let (body, mono) = (self.space.body, exact(self.space));
        let address_width = self.columns.address - 2.0 * PADDING;
        let name_width = self.columns.name - 2.0 * PADDING;
        let note = row.note.as_ref();
        Ok(Set {
            name: self.flow.measure(Field::RowName(number), &row.name, body, name_width)?,
            address: self.flow.measure_exact(Field::RowAddress(number), &row.address, mono, address_width)?,
            note: note.map(|text| self.flow.measure(Field::RowNote(number), text, body, address_width)).transpose()?,
        })
    }

    fn put_row(&mut self, set: Set) {
        let height = set.height(self.space);
        let row = self.flow.part(self.part, Role::Row);
        let name = self.flow.part(row, Role::Cell);
        let address = self.flow.part(row, Role::Cell);
        let y = self.flow.y + self.space.row;
        let x = self.columns.address_x + PADDING;
        let below = y + set.address.height();
        self.flow.put(set.name, Mark::Part(name), self.columns.name_x + PADDING, y);
        self.flow.put(set.address, Mark::Part(address), x, y);
        if let Some(note) = set.note {
            self.flow.put(note, Mark::Part(address), x, below);
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
