//! Page content, by printpdf's operations.

use printpdf::{
    Color, CurTransMat, DictItem, FontId, Greyscale, Mm, Op, PaintMode, PdfDocument, PdfFontHandle, PdfPage,
    PdfSaveOptions, Point, Pt, Rect, Rgb, XObjectId, XObjectTransform,
};

use super::super::check::is_bidirectional;
use super::super::content::Direction;
use super::super::display::{Draw, Ink, Lines, Mark, NodeId, Tree};
use super::super::fonts::{FONTS, Family};
use super::super::geometry::Area;
use super::super::lines::SetLine;
use super::super::shape::{Chunk, Glyph};
use super::fonts::FontSet;
use super::{Side, hundredths, text_bytes};

/// What page content calls the QR code at a place among the document's.
pub(super) fn code_name(place: usize) -> String {
    format!("Code{place}")
}

/// What page content calls the crest.
pub(super) const CREST: &str = "Crest";

/// Kerns smaller than this, in thousandths of the type size, wait until they add up.
const UNSEEN: f32 = 3.0;

/// A page's content and what its marked pieces are: `marked[mcid]`.
pub(super) struct Written {
    pub bytes: Vec<u8>,
    pub marked: Vec<NodeId>,
}

/// Writes all pages.
pub(super) fn pages(side: &Side<'_>, fonts: &FontSet) -> Vec<Written> {
    let (operations, marked): (Vec<_>, Vec<_>) = side
        .layout
        .pages
        .iter()
        .map(|page| {
            let mut pen = Pen::new(side, fonts);
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
    operations: Vec<Op>,
    marked: Vec<NodeId>,
    open: Option<Mark>,
    ink: Ink,
}

impl<'a> Pen<'a> {
    fn new(side: &'a Side<'a>, fonts: &'a FontSet) -> Self {
        let operations = Vec::with_capacity(512);
        Self { side, fonts, operations, marked: Vec::new(), open: None, ink: Ink::Grey(0.0) }
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
        let mut text =
            TextPen { pen: self, size, font: None, at: (0.0, 0.0), run: Vec::new(), codes: Vec::new(), reached: 0.0 };
        for line in lines.iter() {
            text.line(line, x, y);
            y -= leading;
        }
        text.flush();
        self.operations.push(Op::EndTextSection);
    }
}

/// Writes the lines of one text section.
struct TextPen<'p, 'a> {
    pen: &'p mut Pen<'a>,
    size: f32,
    font: Option<usize>,
    /// Where the viewer's line begins (it only moves by differences), in points.
    at: (f32, f32),
    /// What is shown next: glyph numbers and, between them, kerns.
    run: Vec<DictItem>,
    /// The glyph numbers since the last kern, two bytes each.
    codes: Vec<u8>,
    /// Where the viewer's pen is after the run, from the start of its line.
    reached: f32,
}

impl TextPen<'_, '_> {
    fn line(&mut self, line: &SetLine, x: f32, y: f32) {
        self.flush();
        let mut start = line.offset;
        // Where glyphs stand apart from the line, it begins anew.
        let mut open = None;
        for placed in &line.chunks {
            start = self.chunk(&placed.chunk, placed.blank.as_deref(), start, (x, y), &mut open);
        }
    }

    /// Writes one chunk, and the blank after it, and says where the next one starts. `open`
    /// holds where in the line, how high and in which font the run began that is being written.
    fn chunk(
        &mut self,
        chunk: &Chunk,
        mut blank: Option<&Chunk>,
        mut start: f32,
        origin: (f32, f32),
        open: &mut Option<(f32, f32, usize)>,
    ) -> f32 {
        let glyphs = &chunk.glyphs;
        let mut first = 0;
        while first < glyphs.len() {
            let cluster = &glyphs[first..first + together(&glyphs[first..])];
            let says = &chunk.text[said(cluster)];
            let coded = self.pen.fonts.coded(cluster[0].font, cluster[0].id);
            let plain = cluster.len() == 1 && coded.is_some_and(|coded| coded.says == says);
            // A reader that drops blanks at the start of a piece (PDFium) finds them at its end.
            let last = first + cluster.len() == glyphs.len();
            let blank = if !plain && last { blank.take() } else { None };
            if !plain {
                self.flush();
                let says = if blank.is_some() { format!("{says} ") } else { in_order_of_sight(says) };
                let says = text_bytes(&says);
                self.pen.begin("Span", ("ActualText", DictItem::String { data: says, literal: false }));
            }
            for glyph in cluster.iter().chain(blank.into_iter().flat_map(|blank| &blank.glyphs)) {
                self.glyph(glyph, start, origin, open);
                start += glyph.advance;
            }
            if !plain {
                self.flush();
                self.pen.operations.push(Op::EndMarkedContent);
            }
            first += cluster.len();
        }
        for glyph in blank.into_iter().flat_map(|blank| &blank.glyphs) {
            self.glyph(glyph, start, origin, open);
            start += glyph.advance;
        }
        start
    }

    fn glyph(&mut self, glyph: &Glyph, start: f32, origin: (f32, f32), open: &mut Option<(f32, f32, usize)>) {
        let Some(coded) = self.pen.fonts.coded(glyph.font, glyph.id) else { return };
        let (code, width) = (coded.code, coded.width);
        let target = start + glyph.dx;
        let goes_on = open.is_some_and(|(_, height, font)| (height - glyph.dy).abs() < 0.5 && font == glyph.font);
        match open {
            Some((begun, ..)) if goes_on => {
                let kern = (self.reached - (target - *begun)).round();
                if kern.abs() > UNSEEN {
                    self.end_codes();
                    self.run.push(DictItem::Real(kern));
                    self.reached -= kern;
                }
            }
            _ => {
                self.flush();
                if self.font != Some(glyph.font) {
                    self.font = Some(glyph.font);
                    let font = PdfFontHandle::External(FontId(FontSet::name(glyph.font)));
                    self.pen.operations.push(Op::SetFont { font, size: Pt(self.size) });
                }
                let em = self.size / 1000.0;
                let to = (hundredths(origin.0 + target * em), hundredths(origin.1 + glyph.dy * em));
                let pos = Point { x: Pt(hundredths(to.0 - self.at.0)), y: Pt(hundredths(to.1 - self.at.1)) };
                self.pen.operations.push(Op::SetTextCursor { pos });
                self.at = to;
                self.reached = 0.0;
                *open = Some((target, glyph.dy, glyph.font));
            }
        }
        self.codes.extend(code.to_be_bytes());
        self.reached += width;
    }

    fn end_codes(&mut self) {
        if !self.codes.is_empty() {
            self.run.push(DictItem::String { data: std::mem::take(&mut self.codes), literal: true });
        }
    }

    /// Shows the run. printpdf's own operation for this makes an object of every glyph,
    /// which took a quarter of the time of a letter.
    fn flush(&mut self) {
        self.end_codes();
        if !self.run.is_empty() {
            let value = vec![DictItem::Array(std::mem::take(&mut self.run))];
            self.pen.operations.push(Op::Unknown { key: "TJ".to_owned(), value });
        }
    }
}

/// Text as content has it, from left to right: words that run the other way are turned
/// round, because readers (poppler and `PDFium`) turn all of a line, with what stands for its
/// glyphs. Joiners, which have no glyph, would part the word for `PDFium`, whose parts then stand
/// in the wrong order. What is said in order, joiners too, is in the tags.
fn in_order_of_sight(says: &str) -> String {
    let is_joiner = |c: &char| matches!(c, '\u{200c}' | '\u{200d}');
    if is_bidirectional(says, Direction::Ltr) {
        says.chars().rev().filter(|c| !is_joiner(c)).collect()
    } else {
        says.to_owned()
    }
}

/// How many glyphs say one thing together: those of a cluster. The letters of a word in
/// Nastaliq stand so far above and below each other that readers would take them for words
/// of their own, so there it is those of the word.
fn together(glyphs: &[Glyph]) -> usize {
    let Some(first) = glyphs.first() else { return 0 };
    let hanging = |glyph: &Glyph| FONTS[glyph.font].family == Family::Nastaliq;
    let same = |glyph: &&Glyph| if hanging(first) { hanging(glyph) } else { glyph.text == first.text };
    glyphs.iter().take_while(same).count()
}

/// The bytes of the text that glyphs say together.
fn said(glyphs: &[Glyph]) -> std::ops::Range<usize> {
    let start = glyphs.iter().map(|glyph| glyph.text.start).min().unwrap_or_default();
    start..glyphs.iter().map(|glyph| glyph.text.end).max().unwrap_or(start)
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
