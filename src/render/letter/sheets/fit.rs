//! Lines of text that must find room: set as large as they fit.

use super::super::LetterError;
use super::super::check::Field;
use super::super::content::Text;
use super::super::display::{Mark, Role, Tree};
use super::super::flow::{Block, Flow, Style};
use super::super::geometry::DOT;
use super::super::shape::Face;
use crate::render::qr::{QUIET_ZONE, QrMatrix};

/// From one baseline to the next, as a multiple of the type size.
const LEADING: f32 = 1.22;

/// The fewest dots of a 300 dpi printer that a module of a code may have (0.42 mm), so that phones
/// still read it at the distance of a hand.
const LEAST_DOTS: f32 = 5.0;

/// A paragraph of a piece.
#[derive(Clone)]
pub(super) struct Line<'t> {
    /// Where it comes from.
    pub field: Field,
    /// What it says.
    pub text: &'t Text,
    /// Its face.
    pub face: Face,
    /// Its type size at scale 1, in points.
    pub size: f32,
    /// What it is.
    pub role: Role,
}

impl<'t> Line<'t> {
    /// A paragraph in regular type.
    pub fn words(field: Field, text: &'t Text, size: f32) -> Self {
        Self { field, text, face: Face::Regular, size, role: Role::Paragraph }
    }

    /// A paragraph in bold.
    pub fn bold(field: Field, text: &'t Text, size: f32) -> Self {
        Self { face: Face::Bold, ..Self::words(field, text, size) }
    }

    /// A heading of the first level.
    pub fn heading(field: Field, text: &'t Text, size: f32) -> Self {
        Self { role: Role::Heading1, ..Self::bold(field, text, size) }
    }

    /// Its style at a scale.
    pub fn style(&self, scale: f32) -> Style {
        style(self.face, self.size * scale)
    }
}

/// A face at a size, with the usual leading.
pub(super) fn style(face: Face, size: f32) -> Style {
    Style { face, size, leading: size * LEADING }
}

/// Lines one below the other.
pub(super) struct Stack {
    blocks: Vec<(Block, Role)>,
    gap: f32,
}

impl Stack {
    /// Sets lines in a column of `width` points.
    ///
    /// # Errors
    /// [`LetterError::NoGlyph`].
    pub fn new(flow: &mut Flow<'_>, lines: &[Line<'_>], width: f32, scale: f32, gap: f32) -> Result<Self, LetterError> {
        let set = lines.iter().map(|line| {
            let block = flow.measure_fixed(line.field, line.text, line.style(scale), width)?;
            Ok((block, line.role))
        });
        Ok(Self { blocks: set.collect::<Result<_, LetterError>>()?, gap: gap * scale })
    }

    /// From its top to its foot.
    pub fn height(&self) -> f32 {
        let gaps = self.gap * f32::from(u8::try_from(self.blocks.len().saturating_sub(1)).unwrap_or(u8::MAX));
        self.blocks.iter().map(|(block, _)| block.height()).sum::<f32>() + gaps
    }

    /// How many lines it has.
    pub fn line_count(&self) -> usize {
        self.blocks.iter().map(|(block, _)| block.line_count()).sum()
    }

    /// Puts it down with its top left corner at `x`, `y`, and says where it ends.
    pub fn put(self, flow: &mut Flow<'_>, x: f32, mut y: f32) -> f32 {
        for (block, role) in self.blocks {
            let height = block.height();
            let part = flow.part(Tree::ROOT, role);
            flow.put(block, Mark::Part(part), x, y);
            y += height + self.gap;
        }
        y - self.gap
    }
}

/// How large a code is printed, without its quiet zone, and how wide that is, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct CodeSize {
    pub side: f32,
    pub quiet: f32,
}

impl CodeSize {
    /// The smallest size of at least `wanted` points a side; less where code and quiet zone would be
    /// wider than `most` points.
    ///
    /// # Errors
    /// Modules would be too small to be read.
    #[allow(clippy::cast_precision_loss)] // At most 69 modules.
    pub fn of(matrix: &QrMatrix, wanted: f32, most: f32) -> Result<Self, LetterError> {
        let (modules, quiet) = (matrix.modules() as f32, QUIET_ZONE as f32);
        let wanted = (wanted / modules / DOT).ceil();
        let most = (most / (modules + 2.0 * quiet) / DOT).floor();
        let dots = wanted.min(most);
        if dots < LEAST_DOTS {
            return Err(LetterError::NoRoom(Field::Code));
        }
        Ok(Self { side: dots * DOT * modules, quiet: dots * DOT * quiet })
    }

    /// With the quiet zone on both sides.
    pub fn whole(self) -> f32 {
        self.side + 2.0 * self.quiet
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::super::geometry::mm;
    use super::*;

    #[test]
    fn a_code_has_whole_dots_and_its_white_edge() {
        let matrix = QrMatrix::new("HTTPS://MAIL.WENSUM.EXAMPLE/Q/K7M2Q9XW").unwrap();
        let size = CodeSize::of(&matrix, mm(20.0), mm(38.0)).unwrap();
        assert!(size.side >= mm(20.0) && size.side < mm(23.0) && size.whole() < mm(38.0));
        let low = CodeSize::of(&matrix, mm(20.0), mm(23.0)).unwrap();
        assert!(low.whole() <= mm(23.0) && low.side > mm(15.0), "{low:?}");
        assert_eq!(CodeSize::of(&matrix, mm(20.0), mm(12.0)), Err(LetterError::NoRoom(Field::Code)));
    }
}
