//! Characters to glyphs, by parley. Only this file knows it.
//!
//! Text is shaped in words at a size of 1000 units, so that one shaping serves every size
//! and the numbers are those a PDF counts glyph widths in. Words are remembered: letters
//! of one language share nearly all of theirs.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;
use std::sync::{Arc, OnceLock};

use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{
    Alignment, AlignmentOptions, BaseDirection, FontContext, FontFamily, FontFamilyName, FontWeight, Layout,
    LayoutContext, Line, StyleProperty, TextWrapMode,
};

use super::fonts::{FONTS, Family, FontFile, may_be_han};

/// The size at which everything is shaped.
const UNITS: f32 = 1000.0;

/// How many words a shaper remembers before it starts again.
const MEMORY: usize = 20_000;

/// A face that text is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Face {
    /// Words.
    Regular,
    /// Headings.
    Bold,
    /// Addresses and codes.
    Mono,
    /// Addresses and codes that stand out.
    MonoBold,
}

impl Face {
    /// Every face.
    pub const ALL: [Self; 4] = [Self::Regular, Self::Bold, Self::Mono, Self::MonoBold];

    /// The face of addresses and codes among words of this face.
    pub fn exact(self) -> Self {
        match self {
            Self::Regular | Self::Mono => Self::Mono,
            Self::Bold | Self::MonoBold => Self::MonoBold,
        }
    }

    /// Whether it is a face of addresses and codes.
    pub fn is_exact(self) -> bool {
        matches!(self, Self::Mono | Self::MonoBold)
    }

    fn families(self, locale: &str) -> FontFamily<'static> {
        let named = |family: Family| FontFamilyName::Named(Cow::Borrowed(family.name()));
        if self.is_exact() {
            return FontFamily::Single(named(Family::Mono));
        }
        FontFamily::List(Cow::Owned(Family::of_words(locale).map(named).to_vec()))
    }

    fn weight(self) -> FontWeight {
        if matches!(self, Self::Bold | Self::MonoBold) { FontWeight::BOLD } else { FontWeight::NORMAL }
    }
}

/// One glyph in place within its chunk. Lengths are thousandths of the type size.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Glyph {
    /// Position in [`FONTS`].
    pub font: usize,
    /// The glyph's number in that font.
    pub id: u16,
    /// How far the pen moves on.
    pub advance: f32,
    /// To the right of the pen.
    pub dx: f32,
    /// Up from the baseline.
    pub dy: f32,
    /// The bytes of the chunk's text that it stands for; glyphs of one cluster share them.
    pub text: Range<usize>,
}

/// Glyphs, from left to right, that no line break parts.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Chunk {
    /// What they say.
    pub text: String,
    /// The glyphs.
    pub glyphs: Vec<Glyph>,
    /// Their advances together.
    pub width: f32,
}

impl Chunk {
    /// The first character that no font of ours draws.
    pub fn missing(&self) -> Option<char> {
        let lost = self.glyphs.iter().filter(|glyph| glyph.id == 0).min_by_key(|glyph| glyph.text.start)?;
        self.text.get(lost.text.clone()).and_then(|text| text.chars().next()).or(Some('\u{fffd}'))
    }
}

/// A piece of text in one face, for [`Shaper::both_ways`].
pub(super) struct Stretch<'a> {
    /// What it says.
    pub text: &'a str,
    /// Its face.
    pub face: Face,
}

/// How a range of text is set.
struct Set {
    range: Range<usize>,
    face: Face,
    /// Whether no line may end in it.
    whole: bool,
}

/// parley with our fonts and the words already shaped. Not shared between threads.
pub(super) struct Shaper {
    fonts: FontContext,
    layouts: LayoutContext<()>,
    /// parley's number of each font file that it has.
    blobs: [Option<u64>; FONTS.len()],
    /// The words of each language. Few languages share a shaper, so looking through them
    /// is quicker than a map.
    words: Vec<(String, Words)>,
    /// Whole texts with both directions in them, which letters share too.
    texts: HashMap<String, OneLine>,
}

/// A text in one line: its chunks, each with where it begins.
type OneLine = Rc<[(f32, Rc<Chunk>)]>;

/// The words of one language, face by face.
type Words = [HashMap<Box<str>, Rc<[Rc<Chunk>]>>; Face::ALL.len()];

/// A font file as parley takes it, shared by all threads.
fn blob(index: usize) -> Option<Blob<u8>> {
    static BLOBS: [OnceLock<Option<Blob<u8>>>; FONTS.len()] = [const { OnceLock::new() }; FONTS.len()];
    BLOBS[index].get_or_init(|| FONTS[index].data().map(|data| Blob::new(Arc::new(data)))).clone()
}

impl Shaper {
    /// A shaper with an empty memory.
    pub fn new() -> Self {
        let collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut shaper = Self {
            fonts: FontContext { collection, source_cache: SourceCache::default() },
            layouts: LayoutContext::new(),
            blobs: [None; FONTS.len()],
            words: Vec::new(),
            texts: HashMap::new(),
        };
        shaper.take(|font| font.family != Family::Han);
        shaper
    }

    /// Gives parley the fonts that `wanted` names, unless it has them.
    fn take(&mut self, wanted: impl Fn(&FontFile) -> bool) {
        for (index, font) in FONTS.iter().enumerate() {
            if self.blobs[index].is_none()
                && wanted(font)
                && let Some(blob) = blob(index)
            {
                self.blobs[index] = Some(blob.id());
                self.fonts.collection.register_fonts(blob, None);
            }
        }
    }

    /// Shapes those of `words` that are not remembered yet, all in one go.
    pub fn learn<'a>(&mut self, locale: &str, face: Face, words: impl Iterator<Item = &'a str>) {
        if self.words.iter().flat_map(|(_, faces)| faces).map(HashMap::len).sum::<usize>() > MEMORY {
            self.words.clear();
        }
        let language = self.words.iter().position(|(known, _)| known == locale).unwrap_or_else(|| {
            self.words.push((locale.to_owned(), Words::default()));
            self.words.len() - 1
        });
        let known = &self.words[language].1[face as usize];
        let mut text = String::new();
        let mut ends = Vec::new();
        let mut fresh = std::collections::HashSet::new();
        for word in words {
            if !known.contains_key(word) && fresh.insert(word) {
                text.push_str(word);
                ends.push(text.len());
                text.push('\n');
            }
        }
        if ends.is_empty() {
            return;
        }
        let mut shaped: Vec<Vec<Rc<Chunk>>> = vec![Vec::new(); ends.len()];
        let mut layout =
            self.layout(locale, &text, &[Set { range: 0..text.len(), face, whole: false }], BaseDirection::Ltr);
        // No width at all: every line is what may not be parted.
        layout.break_all_lines(Some(0.001));
        for line in layout.lines() {
            let mut range = line.text_range();
            if text.get(range.clone()).is_some_and(|line| line.ends_with('\n')) {
                range.end -= 1;
            }
            let word = ends.partition_point(|&end| end < range.end);
            if let Some(chunks) = shaped.get_mut(word).filter(|_| !range.is_empty()) {
                chunks.push(Rc::new(self.chunk(&text, range, &line)));
            }
        }
        let known = &mut self.words[language].1[face as usize];
        let mut start = 0;
        for (end, chunks) in ends.into_iter().zip(shaped) {
            known.insert(text[start..end].into(), chunks.into());
            start = end + 1;
        }
    }

    /// The chunks of one word, which must hold no blank.
    pub fn word(&mut self, locale: &str, face: Face, word: &str) -> Rc<[Rc<Chunk>]> {
        if let Some(chunks) = self.known(locale, face, word) {
            return chunks;
        }
        self.learn(locale, face, std::iter::once(word));
        self.known(locale, face, word).unwrap_or_default()
    }

    fn known(&self, locale: &str, face: Face, word: &str) -> Option<Rc<[Rc<Chunk>]>> {
        let (_, faces) = self.words.iter().find(|(known, _)| known == locale)?;
        faces[face as usize].get(word).cloned()
    }

    /// Text with both directions in it, laid out whole: its lines, each with its offset
    /// from the left edge, in thousandths of the type size. `width` is in the same unit.
    pub fn both_ways(&mut self, locale: &str, stretches: &[Stretch<'_>], base: BaseDirection, width: f32) -> OneLine {
        let mut key = format!("{locale} {base:?} {:x}", width.to_bits());
        for stretch in stretches {
            // No text holds a control character.
            key.extend(['\u{1}', char::from(b'0' + stretch.face as u8)]);
            key.push_str(stretch.text);
        }
        if let Some(lines) = self.texts.get(&key) {
            return Rc::clone(lines);
        }
        let mut text = String::new();
        let mut faces = Vec::with_capacity(stretches.len());
        for stretch in stretches {
            // An address is its own island, left to right, whatever stands around it.
            let (open, close) = if stretch.face.is_exact() { ("\u{2066}", "\u{2069}") } else { ("", "") };
            let start = text.len();
            for part in [open, stretch.text, close] {
                text.push_str(part);
            }
            // The marks of the island too: parley drops text that no font is named for.
            let range = start..text.len();
            // Glyphs of these faces are six tenths wide. What fits a line is never parted.
            let fits = text[range.clone()].chars().map(|_| 600.0).sum::<f32>() <= width;
            faces.push(Set { range, face: stretch.face, whole: stretch.face.is_exact() && fits });
        }
        let mut layout = self.layout(locale, &text, &faces, base);
        layout.break_all_lines(Some(width));
        layout.align(Alignment::Start, AlignmentOptions::default());
        let lines = layout.lines();
        let lines: Rc<[_]> =
            lines.map(|line| (line.metrics().offset, Rc::new(self.chunk(&text, line.text_range(), &line)))).collect();
        if self.texts.len() >= MEMORY / 10 {
            self.texts.clear();
        }
        self.texts.insert(key, Rc::clone(&lines));
        lines
    }

    fn layout(&mut self, locale: &str, text: &str, sets: &[Set], base: BaseDirection) -> Layout<()> {
        // For texts below that, these fonts draw nothing that another would not draw. In
        // Chinese they come first, so its texts are laid out with them from the beginning.
        if may_be_han(text) || locale.starts_with("zh") {
            self.take(|_| true);
        }
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.set_base_direction(base);
        builder.push_default(StyleProperty::FontSize(UNITS));
        builder.push_default(StyleProperty::Locale(locale.parse().ok()));
        for Set { range, face, whole } in sets {
            builder.push(StyleProperty::FontFamily(face.families(locale)), range.clone());
            builder.push(StyleProperty::FontWeight(face.weight()), range.clone());
            if *whole {
                builder.push(StyleProperty::TextWrapMode(TextWrapMode::NoWrap), range.clone());
            }
        }
        builder.build(text)
    }

    /// What stands on `line`, from left to right.
    fn chunk(&self, text: &str, range: Range<usize>, line: &Line<'_, ()>) -> Chunk {
        let mut chunk = Chunk { text: text[range.clone()].to_owned(), ..Chunk::default() };
        for run in line.runs() {
            let blob = run.font().data.id();
            let font = self.blobs.iter().position(|&known| known == Some(blob)).unwrap_or_default();
            let mut clusters: Vec<(Range<usize>, Vec<parley::Glyph>)> = Vec::with_capacity(run.len());
            for cluster in run.clusters() {
                match clusters.last_mut() {
                    // The rest of a ligature has no glyphs of its own.
                    Some(ligature) if cluster.is_ligature_continuation() => ligature.0.end = cluster.text_range().end,
                    _ => clusters.push((cluster.text_range(), cluster.glyphs().collect())),
                }
            }
            if run.is_rtl() {
                clusters.reverse();
            }
            for (cluster, glyphs) in clusters {
                if cluster.start < range.start || cluster.end > range.end {
                    continue;
                }
                let says = cluster.start - range.start..cluster.end - range.start;
                let unseen = chunk.text[says.clone()].chars().all(super::check::is_isolate);
                let letters = if run.is_rtl() { joined(&chunk.text, &says, glyphs.len()) } else { None };
                for (place, glyph) in glyphs.into_iter().enumerate().filter(|_| !unseen) {
                    let text = letters.as_ref().and_then(|letters| letters.get(place)).unwrap_or(&says);
                    chunk.width += glyph.advance;
                    chunk.glyphs.push(Glyph {
                        font,
                        id: u16::try_from(glyph.id).unwrap_or_default(),
                        advance: glyph.advance,
                        dx: glyph.x,
                        dy: -glyph.y,
                        text: text.clone(),
                    });
                }
            }
        }
        chunk
    }
}

/// The letters of a cluster that is one only because of a joiner (U+200C, U+200D) between them, from
/// left to right: one a glyph, so that each glyph says what it is. None for all other clusters.
fn joined(text: &str, cluster: &Range<usize>, glyphs: usize) -> Option<Vec<Range<usize>>> {
    let letters = text[cluster.clone()].char_indices().filter(|(_, c)| !matches!(c, '\u{200c}' | '\u{200d}'));
    let mut letters: Vec<_> = letters.map(|(at, c)| cluster.start + at..cluster.start + at + c.len_utf8()).collect();
    letters.reverse();
    (glyphs > 1 && letters.len() == glyphs && text[cluster.clone()].chars().count() > glyphs).then_some(letters)
}
