//! Page content, by printpdf's operations.

use printpdf::{
    Color, CurTransMat, DictItem, Greyscale, Mm, Op, PaintMode, PdfDocument, PdfPage, PdfSaveOptions, Point, Pt, Rect,
    Rgb, XObjectId, XObjectTransform,
};

use super::super::display::{Draw, Ink, Lines, Mark, NodeId, Tree};
use super::super::geometry::Area;
use super::fonts::FontSet;
use super::words::{LinePen, Setting, Spellings};
use super::{Side, hundredths};

/// What page content calls the QR code at a place among the document's.
pub(super) fn code_name(place: usize) -> String {
    format!("Code{place}")
}

/// What page content calls the crest.
pub(super) const CREST: &str = "Crest";

/// A page's content and what its marked pieces are: `marked[mcid]`.
pub(super) struct Written {
    pub bytes: Vec<u8>,
    pub marked: Vec<NodeId>,
}

/// Writes all pages.
pub(super) fn pages(side: &Side<'_>, fonts: &FontSet, spellings: &mut Spellings) -> Vec<Written> {
    let (operations, marked): (Vec<_>, Vec<_>) = side
        .layout
        .pages
        .iter()
        .map(|page| {
            let mut pen = Pen::new(side, fonts, spellings);
            for (mark, draw) in &page.0 {
                pen.mark(*mark);
                pen.draw(draw);
            }
            pen.end()
        })
        .unzip();
    let mut file = written(PdfDocument::new(""), operations);
    // printpdf numbers page by page, so this is the order of the pages.
    let pages: Vec<_> = file.get_pages().into_values().collect();
    let contents = pages.into_iter().map(|page| {
        let content = file.get_dictionary(page).ok()?.get(b"Contents").ok()?.as_reference().ok()?;
        match file.objects.remove(&content)? {
            lopdf::Object::Stream(stream) => Some(stream.content),
            _ => None,
        }
    });
    contents.zip(marked).map(|(bytes, marked)| Written { bytes: bytes.unwrap_or_default(), marked }).collect()
}

/// Has printpdf write pages of operations. The size of the paper is set elsewhere.
pub(super) fn written(mut document: PdfDocument, pages: Vec<Vec<Op>>) -> lopdf::Document {
    document.pages = pages.into_iter().map(|operations| PdfPage::new(Mm(210.0), Mm(297.0), operations)).collect();
    // “Secure” would leave out operations it has no name for, and one of them is ours.
    let options = PdfSaveOptions { optimize: true, subset_fonts: false, secure: false, image_optimization: None };
    document.to_lopdf_document(&options, &mut Vec::new())
}

struct Pen<'a> {
    side: &'a Side<'a>,
    fonts: &'a FontSet,
    spellings: &'a mut Spellings,
    operations: Vec<Op>,
    marked: Vec<NodeId>,
    open: Option<Mark>,
    ink: Ink,
    /// How the last glyph was set.
    setting: Option<Setting>,
}

impl<'a> Pen<'a> {
    fn new(side: &'a Side<'a>, fonts: &'a FontSet, spellings: &'a mut Spellings) -> Self {
        let operations = Vec::with_capacity(512);
        Self { side, fonts, spellings, operations, marked: Vec::new(), open: None, ink: Ink::Grey(0.0), setting: None }
    }

    /// Begins what `mark` means, unless that is open already.
    fn mark(&mut self, mark: Mark) {
        if self.open == Some(mark) {
            return;
        }
        self.close();
        let (tag, property) = match mark {
            Mark::Part(node) => {
                let mcid = i64::try_from(self.marked.len()).unwrap_or(i64::MAX);
                self.marked.push(node);
                (self.side.layout.tree.0[node].role.name(), ("MCID", DictItem::Int(mcid)))
            }
            Mark::Layout => ("Artifact", ("Type", DictItem::Name(b"Layout".to_vec()))),
            Mark::Page => ("Artifact", ("Type", DictItem::Name(b"Pagination".to_vec()))),
        };
        self.begin(tag, property);
        self.open = Some(mark);
    }

    fn begin(&mut self, tag: &str, (key, value): (&str, DictItem)) {
        let map = std::iter::once((key.to_owned(), value)).collect();
        let properties = DictItem::Dict { map };
        self.operations.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.operations.push(Op::EndMarkedContent);
        }
    }

    fn end(mut self) -> (Vec<Op>, Vec<NodeId>) {
        self.close();
        (self.operations, self.marked)
    }

    fn draw(&mut self, draw: &Draw) {
        match draw {
            Draw::Fill(area, ink) => {
                self.ink(*ink);
                let rectangle = Rect {
                    x: Pt(hundredths(area.x)),
                    y: Pt(hundredths(self.foot_of(area))),
                    width: Pt(hundredths(area.width)),
                    height: Pt(hundredths(area.height)),
                    mode: Some(PaintMode::Fill),
                    winding_order: None,
                };
                self.operations.push(Op::DrawRectangle { rectangle });
            }
            #[allow(clippy::cast_precision_loss)] // At most 61 modules.
            Draw::Code(place, area) => {
                let modules = self.side.about.codes.get(*place).map_or(1, |code| code.matrix.modules());
                let module = area.width / modules as f32;
                self.picture(&code_name(*place), [module, 0.0, 0.0, module, area.x, self.foot_of(area)]);
            }
            Draw::Crest(area) => {
                self.picture(CREST, [area.width, 0.0, 0.0, area.height, area.x, self.foot_of(area)]);
            }
            Draw::Text { x, baseline, leading, size, text } => {
                self.ink(Ink::Grey(0.0));
                self.text(text, *x, self.side.layout.sheet.height - baseline, *leading, *size);
            }
        }
    }

    fn foot_of(&self, area: &Area) -> f32 {
        self.side.layout.sheet.height - area.y - area.height
    }

    fn ink(&mut self, ink: Ink) {
        if ink == self.ink {
            return;
        }
        self.ink = ink;
        let col = match ink {
            Ink::Grey(percent) => Color::Greyscale(Greyscale { percent, icc_profile: None }),
            Ink::Colour(rgb) => {
                let [r, g, b] = rgb.map(|part| (part * 1000.0).round() / 1000.0);
                Color::Rgb(Rgb { r, g, b, icc_profile: None })
            }
        };
        self.operations.push(Op::SetFillColor { col });
    }

    fn picture(&mut self, name: &str, matrix: [f32; 6]) {
        let transform = XObjectTransform { no_auto_scale: true, ..Default::default() };
        self.operations.extend([
            Op::SaveGraphicsState,
            Op::SetTransformationMatrix { matrix: CurTransMat::Raw(matrix.map(|n| (n * 1000.0).round() / 1000.0)) },
            Op::UseXobject { id: XObjectId(name.to_owned()), transform },
            Op::RestoreGraphicsState,
        ]);
    }

    fn text(&mut self, lines: &Lines, x: f32, mut y: f32, leading: f32, size: f32) {
        self.operations.push(Op::StartTextSection);
        let em = size / 1000.0;
        let mut pen = LinePen::new(self.fonts, self.spellings, size, self.setting);
        // Where the viewer's line begins: it only moves by differences.
        let mut at = (0.0, 0.0);
        for line in lines.iter() {
            if let Some((shown, begun)) = pen.line(line) {
                let to = (hundredths(x + begun * em), hundredths(y));
                let pos = Point { x: Pt(hundredths(to.0 - at.0)), y: Pt(hundredths(to.1 - at.1)) };
                self.operations.extend([Op::SetTextCursor { pos }, whole(shown)]);
                at = to;
            }
            y -= leading;
        }
        let (rest, setting) = pen.end();
        self.operations.extend(rest.map(whole));
        self.setting = setting;
        self.operations.push(Op::EndTextSection);
    }
}

/// Operations that are written already.
fn whole(key: String) -> Op {
    Op::Unknown { key, value: Vec::new() }
}

/// The parts of the tree that each page's content is of, for the tags.
pub(super) fn parts(pages: &[Written], tree: &Tree) -> Vec<Vec<(usize, i64)>> {
    let mut parts = vec![Vec::new(); tree.0.len()];
    for (page, written) in pages.iter().enumerate() {
        for (mcid, &node) in (0_i64..).zip(&written.marked) {
            parts[node].push((page, mcid));
        }
    }
    parts
}
