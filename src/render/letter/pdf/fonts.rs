//! Fonts inside the file: cut to the glyphs in use, and shared between letters.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use lopdf::{Dictionary, Object, ObjectId, dictionary};
use printpdf::{Codepoint, FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, Pt, TextItem};
use subsetter::GlyphRemapper;

use super::super::LetterError;
use super::super::check::is_bidirectional;
use super::super::content::Direction;
use super::super::display::{Draw, Lines};
use super::super::fonts::FONTS;
use super::super::pool::Pool;
use super::super::shape::{Chunk, Shaper};
use super::file::File;
use super::meanings::meanings;
use super::program::bare;
use super::{Effort, Side, deflated};

/// The glyphs wanted of each font, with what each says.
type Wanted = [BTreeMap<u16, String>; FONTS.len()];

/// One font, cut.
struct Cut {
    /// The number in the file of each glyph of the whole font; 0 where it is not in.
    codes: Vec<u16>,
    /// Width and meaning of each glyph in the file.
    glyphs: Vec<(f32, String)>,
}

/// Fonts ready to be put into a file.
pub(super) struct FontSet {
    cuts: [Option<Cut>; FONTS.len()],
    /// The beginning of every file that has them.
    file: File,
    resources: Dictionary,
}

/// A glyph as the file knows it.
pub(super) struct Coded<'a> {
    /// Its number in the file.
    pub code: u16,
    /// How far a viewer moves on, in thousandths of the type size.
    pub width: f32,
    /// What the file says that it means.
    pub says: &'a str,
}

/// The first pool that has all glyphs of the letter.
///
/// A letter that none has all glyphs of is cut its own fonts, so that its bytes never
/// depend on which letters were made before it.
pub(super) fn shared(sides: &[Side<'_>], shaper: &mut Shaper) -> Result<Option<&'static FontSet>, LetterError> {
    static SETS: [OnceLock<Result<FontSet, LetterError>>; Pool::COUNT] = [const { OnceLock::new() }; Pool::COUNT];
    // The other sides are in European languages, whose letters every pool has.
    let locale = sides.first().map_or("und", |side| side.about.locale);
    for pool in Pool::of(locale) {
        let set = SETS[pool.index()].get_or_init(|| FontSet::cut(&pooled(pool, shaper), Effort::Many));
        let set = set.as_ref().map_err(Clone::clone)?;
        if chunks(sides).all(|chunk| set.has(chunk)) {
            return Ok(Some(set));
        }
    }
    Ok(None)
}

/// The glyphs that draw the words of a pool.
fn pooled(pool: Pool, shaper: &mut Shaper) -> Wanted {
    let mut wanted = Wanted::default();
    for (locale, face, word) in pool.words() {
        for chunk in shaper.word(locale, face, &word).iter() {
            want(&mut wanted, chunk);
        }
    }
    wanted
}

fn want(wanted: &mut Wanted, chunk: &Chunk) {
    let mut before = None;
    for glyph in &chunk.glyphs {
        // Further glyphs of a cluster say nothing that the first has not said.
        let cluster = &chunk.text[glyph.text.clone()];
        let says = if before != Some(&glyph.text) {
            cluster
        } else if is_bidirectional(cluster, Direction::Ltr) {
            // PDFium takes the direction of what stands for a glyph from the glyph itself.
            "\u{200f}"
        } else {
            "\u{200b}"
        };
        wanted[glyph.font].entry(glyph.id).or_insert_with(|| says.to_owned());
        before = Some(&glyph.text);
    }
}

fn chunks<'a>(sides: &'a [Side<'_>]) -> impl Iterator<Item = &'a Chunk> {
    let draws = sides.iter().flat_map(|side| &side.layout.pages).flat_map(|page| &page.0);
    let lines = draws.filter_map(|(_, draw)| if let Draw::Text { text, .. } = draw { Some(text) } else { None });
    let placed = lines.flat_map(Lines::iter).flat_map(|line| &line.chunks);
    placed.flat_map(|placed| std::iter::once(&*placed.chunk).chain(placed.blank.as_deref()))
}

impl FontSet {
    /// Fonts for one letter only.
    pub fn for_letter(sides: &[Side<'_>]) -> Result<Self, LetterError> {
        let mut wanted = Wanted::default();
        for chunk in chunks(sides) {
            want(&mut wanted, chunk);
        }
        Self::cut(&wanted, Effort::Once)
    }

    /// The name of a font in page content.
    pub fn name(font: usize) -> String {
        format!("F{font}")
    }

    /// What a page's resources call the fonts.
    pub fn resources(&self) -> Dictionary {
        self.resources.clone()
    }

    /// A file with the fonts in it.
    pub fn file(&self) -> File {
        self.file.clone()
    }

    /// A glyph of the whole font, if it was cut out.
    pub fn coded(&self, font: usize, glyph: u16) -> Option<Coded<'_>> {
        let cut = self.cuts.get(font)?.as_ref()?;
        let code = *cut.codes.get(usize::from(glyph)).filter(|&&code| code != 0)?;
        let (width, says) = cut.glyphs.get(usize::from(code))?;
        Some(Coded { code, width: *width, says })
    }

    /// How far a viewer moves on after a glyph of the file.
    #[cfg(test)]
    pub fn width(&self, font: usize, code: u16) -> f32 {
        self.cuts[font].as_ref().map_or(0.0, |cut| cut.glyphs[usize::from(code)].0)
    }

    fn has(&self, chunk: &Chunk) -> bool {
        chunk.glyphs.iter().all(|glyph| self.coded(glyph.font, glyph.id).is_some())
    }

    fn cut(wanted: &Wanted, effort: Effort) -> Result<Self, LetterError> {
        let mut document = PdfDocument::new("");
        // printpdf takes widths and meanings of glyphs from a page that shows them.
        let mut shown = vec![Op::StartTextSection];
        let mut cuts = [const { None }; FONTS.len()];
        for (index, glyphs) in wanted.iter().enumerate().filter(|(_, glyphs)| !glyphs.is_empty()) {
            let name = FONTS[index].name;
            let (cut, font) = cut_font(index, glyphs).ok_or(LetterError::Font(name))?;
            let id = FontId(Self::name(index));
            let items = (1..).zip(cut.glyphs.iter().skip(1));
            let items = items.map(|(gid, (_, says))| Codepoint { gid, offset: 0.0, cid: Some(says.clone()) });
            shown.push(Op::SetFont { font: PdfFontHandle::External(id.clone()), size: Pt(1.0) });
            shown.push(Op::ShowText { items: vec![TextItem::GlyphIds(items.collect())] });
            document.resources.fonts.map.insert(id, PdfFont::new(font));
            cuts[index] = Some(cut);
        }
        shown.push(Op::EndTextSection);
        let written = super::content::written(document, vec![shown]);
        let fonts = written.objects.values().find_map(|object| {
            let fonts = object.as_dict().ok()?;
            number_of(fonts.iter().next()?.0)?;
            Some(fonts.clone())
        });
        let mut moved = Moved { from: &written, file: File::new(), known: BTreeMap::new(), effort, meanings: None };
        let mut resources = Dictionary::new();
        for (name, font) in fonts.unwrap_or_default() {
            let cut = number_of(&name).and_then(|index| cuts.get(index)?.as_ref());
            moved.meanings = cut.map(|cut| meanings(cut.glyphs.iter().map(|(_, says)| says.as_str())));
            resources.set(name, moved.object(&font));
        }
        let mut file = moved.file;
        file.pack(effort);
        Ok(Self { cuts, file, resources })
    }
}

/// Which font page content calls so: see [`FontSet::name`].
fn number_of(name: &[u8]) -> Option<usize> {
    std::str::from_utf8(name.strip_prefix(b"F")?).ok()?.parse().ok()
}

fn cut_font(index: usize, wanted: &BTreeMap<u16, String>) -> Option<(Cut, ParsedFont)> {
    let mut glyphs = GlyphRemapper::new();
    let highest = wanted.last_key_value().map_or(0, |(&glyph, _)| usize::from(glyph));
    let mut cut = Cut { codes: vec![0; highest + 1], glyphs: vec![(0.0, String::new())] };
    for &glyph in wanted.keys().filter(|&&glyph| glyph != 0) {
        cut.codes[usize::from(glyph)] = glyphs.remap(glyph);
    }
    let program = bare(&subsetter::subset(FONTS[index].data()?, 0, &glyphs).ok()?)?;
    let mut font = ParsedFont::from_bytes(&program, 0, &mut Vec::new())?;
    let letter = char::from(b'A' + u8::try_from(index).unwrap_or_default());
    // The tag of a cut font is any six capitals (ISO 32000-1 §9.6.4).
    font.font_name = Some(format!("HALLP{letter}+{}", FONTS[index].name));
    let per_em = f32::from(font.pdf_font_metrics.units_per_em.max(1));
    for (glyph, says) in wanted.iter().filter(|(glyph, _)| **glyph != 0) {
        let code = cut.codes[usize::from(*glyph)];
        let advance = font.glyph_widths.get(&code).copied().unwrap_or_default();
        // printpdf writes whole thousandths, cut off.
        cut.glyphs.push(((f32::from(advance) * 1000.0 / per_em).trunc(), says.clone()));
    }
    Some((cut, font))
}

/// Takes objects out of one file into another and compresses their streams.
struct Moved<'a> {
    from: &'a lopdf::Document,
    file: File,
    known: BTreeMap<ObjectId, ObjectId>,
    effort: Effort,
    /// What the glyphs of the font being moved mean.
    meanings: Option<Vec<u8>>,
}

impl Moved<'_> {
    fn object(&mut self, object: &Object) -> Object {
        match object {
            Object::Reference(id) => Object::Reference(self.reference(*id)),
            Object::Array(items) => Object::Array(items.iter().map(|item| self.object(item)).collect()),
            Object::Dictionary(dictionary) => Object::Dictionary(self.dictionary(dictionary)),
            Object::Stream(stream) => {
                let mut dictionary = self.dictionary(&stream.dict);
                dictionary.set("Filter", "FlateDecode");
                Object::Stream(lopdf::Stream::new(dictionary, deflated(&stream.content, self.effort)))
            }
            plain => plain.clone(),
        }
    }

    fn dictionary(&mut self, dictionary: &Dictionary) -> Dictionary {
        let mut moved = Dictionary::new();
        for (key, value) in dictionary {
            let value = match self.meanings.take_if(|_| key == b"ToUnicode") {
                Some(meanings) => self.add(&meanings),
                None => self.object(value),
            };
            moved.set(key.clone(), value);
        }
        moved
    }

    /// Adds a stream that was not in the other file.
    fn add(&mut self, content: &[u8]) -> Object {
        let dictionary = dictionary! { "Filter" => "FlateDecode" };
        self.file.add(lopdf::Stream::new(dictionary, deflated(content, self.effort))).into()
    }

    fn reference(&mut self, id: ObjectId) -> ObjectId {
        if let Some(&known) = self.known.get(&id) {
            return known;
        }
        let new = self.file.reserve();
        self.known.insert(id, new);
        let object = self.from.objects.get(&id).map_or(Object::Null, |object| self.object(object));
        self.file.set(new, object);
        new
    }
}
