//! Sheets of labels: how large the labels are and where they stand.

use std::borrow::Cow;

use serde::Deserialize;

use super::super::geometry::mm;
use super::grid::Grid;
use super::placement::Shift;
use crate::domain::Problem;

/// The least height and width of a label, in millimetres: a code that phones read, its white edge, and
/// some words beside it.
const LEAST: (f32, f32) = (45.0, 24.0);

/// The most labels on a sheet.
const MOST: u16 = 100;

/// Lengths in millimetres that differ by less are the same.
const TOLERANCE: f32 = 0.05;

/// Why a sheet of labels was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LabelSheetError {
    /// Not as the manual says.
    #[error("{0}")]
    Unreadable(String),
    /// The name goes into file names.
    #[error("the name must be 1 to 20 of a-z, 0-9 and -")]
    Name,
    /// A length is no length, or there are no or too many labels.
    #[error("“{0}” is out of range")]
    Number(&'static str),
    /// Too small for a code and words.
    #[error("a label must be at least {} mm wide and {} mm high", LEAST.0, LEAST.1)]
    TooSmall,
    /// One label lies on the next.
    #[error("the labels overlap")]
    Overlap,
    /// A label hangs over the edge.
    #[error("the labels do not fit on the paper")]
    OffPaper,
}

impl Problem for LabelSheetError {
    fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "label-sheet-unreadable",
            Self::Name => "label-sheet-name",
            Self::Number(_) => "label-sheet-number",
            Self::TooSmall => "label-sheet-too-small",
            Self::Overlap => "label-sheet-overlap",
            Self::OffPaper => "label-sheet-off-paper",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unreadable(why) => vec![("why", why.clone())],
            Self::Number(key) => vec![("key", (*key).to_owned())],
            Self::TooSmall => vec![("width", LEAST.0.to_string()), ("height", LEAST.1.to_string())],
            _ => Vec::new(),
        }
    }
}

/// A sheet of equal labels. Lengths are millimetres.
#[derive(Debug, Clone, PartialEq)]
pub struct LabelSheet {
    name: Cow<'static, str>,
    paper: (f32, f32),
    label: (f32, f32),
    first: (f32, f32),
    pitch: (f32, f32),
    columns: u16,
    rows: u16,
}

const A4: (f32, f32) = (210.0, 297.0);
const US_LETTER: (f32, f32) = (215.9, 279.4);

/// The measures that makers give, from nominal sizes in the middle of the sheet; tables of others
/// differ by up to 1.4 mm, and that is what the test page is for.
pub(super) static SHEETS: [LabelSheet; 6] = [
    stock("l7160", A4, (63.5, 38.1), (7.21, 15.15), (66.04, 38.1), (3, 7)),
    stock("l7163", A4, (99.1, 38.1), (4.65, 15.15), (101.6, 38.1), (2, 7)),
    stock("l7165", A4, (99.1, 67.7), (4.65, 13.1), (101.6, 67.7), (2, 4)),
    stock("l7173", A4, (99.1, 57.0), (4.65, 6.0), (101.6, 57.0), (2, 5)),
    stock("l7414", A4, (90.0, 52.0), (15.0, 18.5), (90.0, 52.0), (2, 5)),
    stock("5160", US_LETTER, (66.675, 25.4), (4.7625, 12.7), (69.85, 25.4), (3, 10)),
];

const fn stock(
    name: &'static str,
    paper: (f32, f32),
    label: (f32, f32),
    first: (f32, f32),
    pitch: (f32, f32),
    (columns, rows): (u16, u16),
) -> LabelSheet {
    LabelSheet { name: Cow::Borrowed(name), paper, label, first, pitch, columns, rows }
}

/// A sheet as a file describes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Described {
    name: String,
    paper: PaperName,
    width: f32,
    height: f32,
    columns: u16,
    rows: u16,
    left: Option<f32>,
    top: Option<f32>,
    across: Option<f32>,
    down: Option<f32>,
}

#[derive(Deserialize)]
enum PaperName {
    A4,
    #[serde(rename = "US Letter")]
    UsLetter,
}

impl LabelSheet {
    /// Reads the description of a sheet, as docs/print.md explains it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn from_toml(text: &str) -> Result<Self, LabelSheetError> {
        let described: Described =
            toml::from_str(text).map_err(|error| LabelSheetError::Unreadable(error.to_string().trim().to_owned()))?;
        let Described { name, width, height, columns, rows, .. } = described;
        let named = (1..=20).contains(&name.len())
            && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if !named {
            return Err(LabelSheetError::Name);
        }
        let paper = match described.paper {
            PaperName::A4 => A4,
            PaperName::UsLetter => US_LETTER,
        };
        for (key, length, most) in [("width", width, paper.0), ("height", height, paper.1)] {
            if !(0.0..=most + TOLERANCE).contains(&length) {
                return Err(LabelSheetError::Number(key));
            }
        }
        for (key, count) in [("columns", columns), ("rows", rows)] {
            if !(1..=MOST).contains(&count) {
                return Err(LabelSheetError::Number(key));
            }
        }
        if columns * rows > MOST {
            return Err(LabelSheetError::Number("rows"));
        }
        if width < LEAST.0 || height < LEAST.1 {
            return Err(LabelSheetError::TooSmall);
        }
        let (across, first_x) = one_way(paper.0, width, columns, described.left, described.across, ["left", "across"])?;
        let (down, first_y) = one_way(paper.1, height, rows, described.top, described.down, ["top", "down"])?;
        Ok(Self {
            name: Cow::Owned(name),
            paper,
            label: (width, height),
            first: (first_x, first_y),
            pitch: (across, down),
            columns,
            rows,
        })
    }

    /// Its name: `l7160`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many labels it has.
    #[must_use]
    pub fn count(&self) -> u16 {
        self.columns * self.rows
    }

    /// How many labels stand side by side.
    #[must_use]
    pub fn columns(&self) -> u16 {
        self.columns
    }

    /// How many stand one below the other.
    #[must_use]
    pub fn rows(&self) -> u16 {
        self.rows
    }

    /// Width and height of a label, in millimetres.
    #[must_use]
    pub fn label(&self) -> (f32, f32) {
        self.label
    }

    /// The labels, moved to the right and down.
    pub(super) fn grid(&self, (right, down): (Shift, Shift)) -> Grid {
        let points = |(x, y): (f32, f32)| (mm(x), mm(y));
        let first = points(self.first);
        Grid {
            paper: points(self.paper),
            size: points(self.label),
            first: (first.0 + right.points(), first.1 + down.points()),
            pitch: points(self.pitch),
            columns: self.columns,
            rows: self.rows,
        }
    }
}

/// From one label to the next, and from the edge to the first, in one direction: given, or else
/// touching and in the middle.
fn one_way(
    paper: f32,
    size: f32,
    count: u16,
    first: Option<f32>,
    pitch: Option<f32>,
    keys: [&'static str; 2],
) -> Result<(f32, f32), LabelSheetError> {
    let pitch = pitch.unwrap_or(size);
    let all = pitch * f32::from(count - 1) + size;
    let first = first.unwrap_or((paper - all) / 2.0);
    for (key, length) in keys.into_iter().zip([first, pitch]) {
        if !length.is_finite() || length.abs() > paper {
            return Err(LabelSheetError::Number(key));
        }
    }
    if pitch < size - TOLERANCE {
        return Err(LabelSheetError::Overlap);
    }
    if first < -TOLERANCE || first + all > paper + TOLERANCE {
        return Err(LabelSheetError::OffPaper);
    }
    Ok((pitch, first))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const OFFICE: &str = "name = \"office-24\"\npaper = \"A4\"\nwidth = 70\nheight = 36\ncolumns = 3\nrows = 8\n";

    #[test]
    fn the_sheets_of_shops_lie_in_the_middle() {
        for sheet in &SHEETS {
            for (paper, first, pitch, size, count) in [
                (sheet.paper.0, sheet.first.0, sheet.pitch.0, sheet.label.0, sheet.columns),
                (sheet.paper.1, sheet.first.1, sheet.pitch.1, sheet.label.1, sheet.rows),
            ] {
                let (_, centred) = one_way(paper, size, count, None, Some(pitch), ["left", "across"]).unwrap();
                assert!((centred - first).abs() < TOLERANCE, "{}: {centred} and {first}", sheet.name);
            }
        }
    }

    #[test]
    fn a_described_sheet_touches_and_is_in_the_middle_unless_it_says_more() {
        let sheet = LabelSheet::from_toml(OFFICE).unwrap();
        assert_eq!((sheet.first, sheet.pitch, sheet.count()), ((0.0, 4.5), (70.0, 36.0), 24));
        let moved = LabelSheet::from_toml(&format!("{OFFICE}top = 2\ndown = 36.5\n")).unwrap();
        assert_eq!((moved.first, moved.pitch), ((0.0, 2.0), (70.0, 36.5)));
    }

    #[test]
    fn what_no_sheet_is_like_is_refused() {
        let with = |from: &str, to: &str| LabelSheet::from_toml(&OFFICE.replace(from, to)).unwrap_err();
        assert_eq!(with("office-24", "../x"), LabelSheetError::Name);
        assert_eq!(with("width = 70", "width = 700"), LabelSheetError::Number("width"));
        assert_eq!(with("width = 70", "width = nan"), LabelSheetError::Number("width"));
        assert_eq!(with("columns = 3", "columns = 0"), LabelSheetError::Number("columns"));
        assert_eq!(with("rows = 8", "rows = 60"), LabelSheetError::Number("rows"));
        assert_eq!(with("height = 36", "height = 20"), LabelSheetError::TooSmall);
        assert_eq!(with("rows = 8", "rows = 9"), LabelSheetError::OffPaper);
        assert_eq!(with("rows = 8", "rows = 8\nacross = 60"), LabelSheetError::Overlap);
        assert_eq!(with("rows = 8", "rows = 8\nleft = -inf"), LabelSheetError::Number("left"));
        assert!(matches!(with("rows", "row"), LabelSheetError::Unreadable(_)));
    }
}
