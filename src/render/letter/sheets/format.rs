//! The formats, and the papers they are printed on.

use super::super::content::Paper;
use super::super::geometry::mm;
use super::labels::{LabelSheet, SHEETS};

/// What can be printed besides the letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Format {
    /// Two letters of half a page: A5 on A4.
    HalfPage(Paper),
    /// Four slips: A6 on A4.
    Slips(Paper),
    /// Ten cards of the size of bank cards.
    Cards(Paper),
    /// A poster.
    Poster(PosterPaper),
    /// A sheet of labels, all alike.
    Labels(LabelStock),
    /// The outlines of a sheet of labels, with rulers.
    LabelTest(LabelStock),
}

impl Format {
    /// Every one.
    pub const ALL: [Self; 21] = [
        Self::HalfPage(Paper::A4),
        Self::HalfPage(Paper::UsLetter),
        Self::Slips(Paper::A4),
        Self::Slips(Paper::UsLetter),
        Self::Cards(Paper::A4),
        Self::Cards(Paper::UsLetter),
        Self::Poster(PosterPaper::A4),
        Self::Poster(PosterPaper::A3),
        Self::Poster(PosterPaper::UsLetter),
        Self::Labels(LabelStock::L7160),
        Self::Labels(LabelStock::L7163),
        Self::Labels(LabelStock::L7165),
        Self::Labels(LabelStock::L7173),
        Self::Labels(LabelStock::L7414),
        Self::Labels(LabelStock::Us5160),
        Self::LabelTest(LabelStock::L7160),
        Self::LabelTest(LabelStock::L7163),
        Self::LabelTest(LabelStock::L7165),
        Self::LabelTest(LabelStock::L7173),
        Self::LabelTest(LabelStock::L7414),
        Self::LabelTest(LabelStock::Us5160),
    ];

    /// Its name in addresses and file names: `a5-us`.
    #[must_use]
    pub fn name(self) -> &'static str {
        let file = self.place().rsplit('/').next().unwrap_or_default();
        file.strip_suffix(".pdf").unwrap_or(file)
    }

    /// Where it is below `/s/{school}/`; `{lang}` stands for a language.
    #[must_use]
    pub const fn place(self) -> &'static str {
        match self {
            Self::HalfPage(Paper::A4) => "print/{lang}/a5.pdf",
            Self::HalfPage(Paper::UsLetter) => "print/{lang}/a5-us.pdf",
            Self::Slips(Paper::A4) => "print/{lang}/slips.pdf",
            Self::Slips(Paper::UsLetter) => "print/{lang}/slips-us.pdf",
            Self::Cards(Paper::A4) => "print/{lang}/cards.pdf",
            Self::Cards(Paper::UsLetter) => "print/{lang}/cards-us.pdf",
            Self::Poster(PosterPaper::A4) => "print/{lang}/poster.pdf",
            Self::Poster(PosterPaper::A3) => "print/{lang}/poster-a3.pdf",
            Self::Poster(PosterPaper::UsLetter) => "print/{lang}/poster-us.pdf",
            Self::Labels(LabelStock::L7160) => "print/{lang}/labels-l7160.pdf",
            Self::Labels(LabelStock::L7163) => "print/{lang}/labels-l7163.pdf",
            Self::Labels(LabelStock::L7165) => "print/{lang}/labels-l7165.pdf",
            Self::Labels(LabelStock::L7173) => "print/{lang}/labels-l7173.pdf",
            Self::Labels(LabelStock::L7414) => "print/{lang}/labels-l7414.pdf",
            Self::Labels(LabelStock::Us5160) => "print/{lang}/labels-5160.pdf",
            Self::LabelTest(LabelStock::L7160) => "print/{lang}/labels-l7160-test.pdf",
            Self::LabelTest(LabelStock::L7163) => "print/{lang}/labels-l7163-test.pdf",
            Self::LabelTest(LabelStock::L7165) => "print/{lang}/labels-l7165-test.pdf",
            Self::LabelTest(LabelStock::L7173) => "print/{lang}/labels-l7173-test.pdf",
            Self::LabelTest(LabelStock::L7414) => "print/{lang}/labels-l7414-test.pdf",
            Self::LabelTest(LabelStock::Us5160) => "print/{lang}/labels-5160-test.pdf",
        }
    }
}

/// The paper of a poster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PosterPaper {
    /// ISO 216, 210 × 297 mm.
    A4,
    /// ISO 216, 297 × 420 mm.
    A3,
    /// 8.5 × 11 in.
    UsLetter,
}

impl PosterPaper {
    /// Width and height, in points.
    pub(super) fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (mm(210.0), mm(297.0)),
            Self::A3 => (mm(297.0), mm(420.0)),
            Self::UsLetter => (612.0, 792.0),
        }
    }
}

/// A sheet of labels that shops sell, by the number that its first maker gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LabelStock {
    /// A4, 21 labels of 63.5 × 38.1 mm.
    L7160,
    /// A4, 14 labels of 99.1 × 38.1 mm.
    L7163,
    /// A4, 8 labels of 99.1 × 67.7 mm.
    L7165,
    /// A4, 10 labels of 99.1 × 57 mm.
    L7173,
    /// A4, 10 cards of 90 × 52 mm.
    L7414,
    /// US Letter, 30 labels of 2⅝ × 1 in.
    Us5160,
}

impl LabelStock {
    /// Every one.
    pub const ALL: [Self; 6] = [Self::L7160, Self::L7163, Self::L7165, Self::L7173, Self::L7414, Self::Us5160];

    /// Its measures.
    #[must_use]
    pub fn sheet(self) -> &'static LabelSheet {
        match self {
            Self::L7160 => &SHEETS[0],
            Self::L7163 => &SHEETS[1],
            Self::L7165 => &SHEETS[2],
            Self::L7173 => &SHEETS[3],
            Self::L7414 => &SHEETS[4],
            Self::Us5160 => &SHEETS[5],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_sheets() {
        for stock in LabelStock::ALL {
            assert_eq!(Format::Labels(stock).name(), format!("labels-{}", stock.sheet().name()));
            assert_eq!(Format::LabelTest(stock).name(), format!("labels-{}-test", stock.sheet().name()));
        }
        let names: std::collections::HashSet<_> = Format::ALL.into_iter().map(Format::name).collect();
        assert_eq!(names.len(), Format::ALL.len());
    }
}
