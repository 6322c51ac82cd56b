//! Where equal pieces stand on a sheet.

/// Columns and rows of equal pieces. Lengths are points, from the top left corner of the paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Grid {
    /// Width and height of the paper.
    pub paper: (f32, f32),
    /// Width and height of a piece.
    pub size: (f32, f32),
    /// Where the first one stands.
    pub first: (f32, f32),
    /// From one column to the next, and from one row to the next.
    pub pitch: (f32, f32),
    /// How many columns.
    pub columns: u16,
    /// How many rows.
    pub rows: u16,
}

impl Grid {
    /// The whole paper in equal parts.
    pub fn whole(paper: (f32, f32), columns: u16, rows: u16) -> Self {
        let size = (paper.0 / f32::from(columns), paper.1 / f32::from(rows));
        Self { paper, size, first: (0.0, 0.0), pitch: size, columns, rows }
    }

    /// Pieces that touch, in the middle of the paper.
    pub fn centred(paper: (f32, f32), size: (f32, f32), columns: u16, rows: u16) -> Self {
        let margin = |paper: f32, size: f32, count: u16| (paper - size * f32::from(count)) / 2.0;
        let first = (margin(paper.0, size.0, columns), margin(paper.1, size.1, rows));
        Self { paper, size, first, pitch: size, columns, rows }
    }

    /// The top left corner of each piece, row by row from the left, as people count labels.
    pub fn places(self) -> impl Iterator<Item = (f32, f32)> {
        let Self { first, pitch, .. } = self;
        (0..self.rows).flat_map(move |row| {
            (0..self.columns)
                .map(move |column| (first.0 + f32::from(column) * pitch.0, first.1 + f32::from(row) * pitch.1))
        })
    }

    /// How many pieces there are.
    pub fn count(&self) -> usize {
        usize::from(self.columns) * usize::from(self.rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_counted_row_by_row_from_the_left() {
        let places: Vec<_> = Grid::whole((200.0, 100.0), 2, 2).places().collect();
        assert_eq!(places, [(0.0, 0.0), (100.0, 0.0), (0.0, 50.0), (100.0, 50.0)]);
    }

    #[test]
    fn what_is_centred_has_equal_margins() {
        let grid = Grid::centred((210.0, 297.0), (85.0, 54.0), 2, 5);
        let last = grid.places().last().unwrap_or_default();
        assert_eq!((grid.first.0, grid.first.1), (210.0 - last.0 - 85.0, 297.0 - last.1 - 54.0));
        assert_eq!(grid.count(), 10);
    }
}
