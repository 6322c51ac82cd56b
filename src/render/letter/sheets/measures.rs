//! The sizes of half-page letters and slips.

use super::super::geometry::mm;

/// What differs between half-page letters and slips. Sizes are points.
pub(super) struct Measures {
    /// From the edges to the text.
    pub margin: f32,
    /// How high a crest may be.
    pub crest: f32,
    /// Type sizes.
    pub name: f32,
    pub heading: f32,
    pub body: f32,
    pub address: f32,
    pub small: f32,
    /// The least side of the code.
    pub code: f32,
    /// Between paragraphs.
    pub gap: f32,
}

/// Half a page.
pub(super) const HALF_PAGE: Measures = Measures {
    margin: mm(12.0),
    crest: mm(15.0),
    name: 14.0,
    heading: 16.0,
    body: 11.0,
    address: 10.5,
    small: 8.0,
    code: mm(28.0),
    gap: 5.5,
};

/// A quarter of a page.
pub(super) const SLIP: Measures = Measures {
    margin: mm(8.0),
    crest: mm(10.0),
    name: 11.0,
    heading: 12.5,
    body: 9.0,
    address: 9.0,
    small: 6.5,
    code: mm(23.0),
    gap: 3.5,
};
