//! Where things stand on the sheet, in points from the top left corner.
//!
//! The first page keeps to the letter template of GOV.UK Notify (its letter specification:
//! print area 15 mm from the sides and 5 mm from top and foot, address window, logo and
//! contact areas), so that the same file can be posted in a window envelope. That is why
//! fold marks stand just inside the print area and not at the very edge.

use super::content::{Direction, Look, Paper};

/// Millimetres in points.
pub(super) const fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}

/// From the sides to the text.
pub(super) const MARGIN: f32 = mm(20.0);
/// Where the print area begins, from the left edge.
pub(super) const PRINT_AREA: f32 = mm(15.0);
/// From the top to the letterhead.
pub(super) const LETTERHEAD_TOP: f32 = mm(10.0);
/// From the top to the address window; the letterhead stays above.
pub(super) const WINDOW_TOP: f32 = mm(39.5);
/// From the top to the foot of the address window.
pub(super) const WINDOW_FOOT: f32 = mm(66.3);
/// From the left to the lines beside the window.
pub(super) const CONTACT_LEFT: f32 = mm(125.0);
/// How wide those are.
pub(super) const CONTACT_WIDTH: f32 = mm(65.0);
/// From the top to the text of later pages.
pub(super) const LATER_TOP: f32 = mm(18.0);
/// From the top to the draft notice.
pub(super) const DRAFT_TOP: f32 = mm(5.5);
/// Above the foot of the sheet: where the text ends.
pub(super) const TEXT_FOOT: f32 = mm(17.5);
/// Above the foot of the sheet: the line over the footer.
pub(super) const FOOTER_RULE: f32 = mm(14.5);
/// The least side of a QR code without its quiet zone.
pub(super) const CODE_SIDE: f32 = mm(25.0);
/// A dot of a 300 dpi printer: modules are whole dots, so that none prints wider than
/// another.
pub(super) const DOT: f32 = 72.0 / 300.0;

/// A sheet of paper.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sheet {
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// Where it is folded for an envelope, from the top.
    pub folds: [f32; 2],
    /// Which way its text runs.
    pub direction: Direction,
    /// How large that is.
    pub look: Look,
}

impl Sheet {
    /// The sheet of a paper.
    pub fn new(paper: Paper, direction: Direction, look: Look) -> Self {
        match paper {
            Paper::A4 => Self { width: mm(210.0), height: mm(297.0), folds: [mm(99.0), mm(198.0)], direction, look },
            Paper::UsLetter => Self { width: 612.0, height: 792.0, folds: [264.0, 528.0], direction, look },
        }
    }

    /// A sheet of any size, in points.
    pub fn sized(width: f32, height: f32, direction: Direction) -> Self {
        Self { width, height, folds: [0.0; 2], direction, look: Look::Standard }
    }

    /// How wide the text is.
    pub fn text_width(&self) -> f32 {
        self.width - 2.0 * MARGIN
    }

    /// Where the text ends.
    pub fn text_foot(&self) -> f32 {
        self.height - TEXT_FOOT - self.larger_foot()
    }

    /// From the top to the line over the footer.
    pub fn footer_rule(&self) -> f32 {
        self.height - FOOTER_RULE - self.larger_foot()
    }

    /// How much higher the footer is in large print.
    fn larger_foot(&self) -> f32 {
        if self.look == Look::Large { mm(4.0) } else { 0.0 }
    }

    /// The left edge of something `width` wide that stands `start` from the side on which
    /// lines start.
    pub fn left(&self, start: f32, width: f32) -> f32 {
        match self.direction {
            Direction::Ltr => start,
            Direction::Rtl => self.width - start - width,
        }
    }
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Area {
    /// From the left edge of the sheet.
    pub x: f32,
    /// From the top edge of the sheet.
    pub y: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
}
