//! Words as page content shows them: the numbers of glyphs, the kerns between them, how high they
//! stand, and what groups of them stand for.
//!
//! What is written of a word is the same wherever it stands, so it is written once for a type size
//! and remembered: letters of a language share nearly all of their words. printpdf has no operation
//! for it, and one for every glyph took a quarter of the time of a letter; it is given each line whole.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::rc::Rc;

use super::super::lines::SetLine;
use super::super::shape::{Chunk, Glyph};
use super::fonts::FontSet;
use super::groups::{ends_in_group, in_order_of_sight, is_plain, said, together};
use super::strings::{push_escaped, push_string};
use super::text_bytes;

/// Kerns smaller than this, in thousandths of the type size, wait until they add up.
const UNSEEN: f32 = 3.0;

/// How many words are remembered before all are forgotten.
const MEMORY: usize = 20_000;

/// How glyphs are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Setting {
    /// Position among all fonts.
    font: usize,
    /// The type size, as its bits.
    size: u32,
    /// How far up from the baseline, in tenths of a point.
    rise: i32,
}

/// Where in its text a pen is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Place {
    /// Between operations.
    #[default]
    Outside,
    /// In an array of glyphs and kerns (ISO 32000-1 §9.4.3).
    Array,
    /// In a string of glyphs within the array.
    Glyphs,
}

/// Writes glyphs one after the other.
#[derive(Default)]
struct Pen {
    text: String,
    place: Place,
    /// None at the beginning of a page.
    setting: Option<Setting>,
    /// How far the viewer's pen is to the right of where the layout's is, in thousandths of the type
    /// size: widths in the file are whole numbers, and kerns that nobody sees are left out.
    drift: f32,
}

impl Pen {
    fn go(&mut self, place: Place) {
        while self.place != place {
            let (sign, next) = match (self.place, place) {
                (Place::Outside, _) => ("[", Place::Array),
                (Place::Array, Place::Glyphs) => ("(", Place::Glyphs),
                (Place::Array, _) => ("]TJ ", Place::Outside),
                (Place::Glyphs, _) => (")", Place::Array),
            };
            self.text.push_str(sign);
            self.place = next;
        }
    }

    /// Sees to it that the next glyph stands `target` to the right of the layout's pen.
    fn kern(&mut self, target: f32) {
        let kern = (self.drift - target).round();
        if kern.abs() > UNSEEN {
            self.go(Place::Array);
            // Writing into memory cannot fail.
            let _ = write!(self.text, "{kern}");
            self.drift -= kern;
        }
    }

    fn set(&mut self, setting: Setting) {
        if self.setting == Some(setting) {
            return;
        }
        self.go(Place::Outside);
        let Setting { font, size, rise } = setting;
        if self.setting.is_none_or(|now| (now.font, now.size) != (font, size)) {
            let _ = write!(self.text, "/{} {} Tf ", FontSet::name(font), f32::from_bits(size));
        }
        if self.setting.map_or(0, |now| now.rise) != rise {
            let _ = write!(self.text, "{} Ts ", f64::from(rise) / 10.0);
        }
        self.setting = Some(setting);
    }

    fn show(&mut self, code: u16) {
        self.go(Place::Glyphs);
        push_escaped(&mut self.text, &code.to_be_bytes());
    }

    /// Begins a group of glyphs that stand for a text (ISO 32000-1 §14.9.4).
    fn begin_group(&mut self, says: &str) {
        self.go(Place::Outside);
        self.text.push_str("/Span<</ActualText");
        push_string(&mut self.text, &text_bytes(says));
        self.text.push_str(">>BDC ");
    }

    fn end_group(&mut self) {
        self.go(Place::Outside);
        self.text.push_str("EMC ");
    }
}

/// A word as content has it.
struct Spelled {
    text: String,
    /// How its first glyph is set, and its last.
    first: Setting,
    last: Setting,
    /// Where the text begins and ends.
    begins: Place,
    ends: Place,
    /// Where its first glyph stands, from the word's left edge, in thousandths of the type size.
    lead: f32,
    /// The pen's drift after it, if it had none before its first glyph.
    drift: f32,
}

fn spell(chunk: &Chunk, blank: Option<&Chunk>, size: f32, fonts: &FontSet) -> Option<Spelled> {
    let first = chunk.glyphs.first()?;
    let grouped = !is_plain(chunk, &chunk.glyphs[..together(&chunk.glyphs)], fonts);
    let begins = if grouped { Place::Outside } else { Place::Glyphs };
    let setting = setting(first, size);
    let mut pen = Pen { place: begins, setting: Some(setting), drift: first.dx, ..Pen::default() };
    let mut glyphs = &chunk.glyphs[..];
    while !glyphs.is_empty() {
        let (group, rest) = glyphs.split_at(together(glyphs));
        let blank = blank.filter(|_| rest.is_empty());
        let plain = is_plain(chunk, group, fonts);
        if !plain {
            let says = &chunk.text[said(group)];
            pen.begin_group(&if blank.is_some() { format!("{says} ") } else { in_order_of_sight(says) });
        }
        for glyph in group.iter().chain(blank.into_iter().flat_map(|blank| &blank.glyphs)) {
            if let Some(coded) = fonts.coded(glyph.font, glyph.id) {
                pen.kern(glyph.dx);
                pen.set(self::setting(glyph, size));
                pen.show(coded.code);
                pen.drift += coded.width;
            }
            pen.drift -= glyph.advance;
        }
        if !plain {
            pen.end_group();
        }
        glyphs = rest;
    }
    let Pen { text, place: ends, setting: last, drift } = pen;
    Some(Spelled { text, first: setting, last: last?, begins, ends, lead: first.dx, drift })
}

fn setting(glyph: &Glyph, size: f32) -> Setting {
    #[allow(clippy::cast_possible_truncation)] // Far below two billion.
    let rise = (glyph.dy * size / 100.0).round() as i32;
    Setting { font: glyph.font, size: size.to_bits(), rise }
}

/// A word of some fonts in some size: which chunk, whether with the blank after it.
type Key = (*const Chunk, bool, u32, *const FontSet);

/// The words that were written, to be used again.
#[derive(Default)]
pub(super) struct Spellings(HashMap<Key, (Rc<Chunk>, Option<Rc<Spelled>>)>);

impl Spellings {
    /// A word, from memory if it was written before. None if it has no glyphs.
    fn of(&mut self, chunk: &Rc<Chunk>, blank: Option<&Chunk>, size: f32, fonts: &FontSet) -> Option<Rc<Spelled>> {
        let key = (Rc::as_ptr(chunk), blank.is_some(), size.to_bits(), std::ptr::from_ref(fonts));
        if let Some((_, known)) = self.0.get(&key) {
            return known.clone();
        }
        if self.0.len() >= MEMORY {
            self.0.clear();
        }
        let spelled = spell(chunk, blank, size, fonts).map(Rc::new);
        // Whoever is remembered here keeps others from its place in memory.
        self.0.insert(key, (Rc::clone(chunk), spelled.clone()));
        spelled
    }
}

/// Writes lines of one type size, one after the other.
pub(super) struct LinePen<'a> {
    fonts: &'a FontSet,
    spellings: &'a mut Spellings,
    size: f32,
    pen: Pen,
    /// Whether the line has a glyph yet, and where it stands from the left edge, in thousandths of the
    /// type size.
    begun: Option<f32>,
}

impl<'a> LinePen<'a> {
    /// `setting` is how the page's last glyph was set.
    pub fn new(fonts: &'a FontSet, spellings: &'a mut Spellings, size: f32, setting: Option<Setting>) -> Self {
        Self { fonts, spellings, size, pen: Pen { setting, ..Pen::default() }, begun: None }
    }

    /// The operations that show a line, and where its first glyph stands from the left edge, in
    /// thousandths of the type size. None if nothing is to be seen.
    pub fn line(&mut self, line: &SetLine) -> Option<(String, f32)> {
        let mut start = line.offset;
        for placed in &line.chunks {
            let blank = placed.blank.as_ref();
            let joined = blank.filter(|_| ends_in_group(&placed.chunk, self.fonts));
            self.word(&placed.chunk, joined.map(|blank| &**blank), start);
            start += placed.chunk.width;
            if let Some(blank) = blank {
                if joined.is_none() {
                    self.word(blank, None, start);
                }
                start += blank.width;
            }
        }
        self.pen.go(Place::Outside);
        let text = std::mem::take(&mut self.pen.text);
        self.begun.take().map(|begun| (text, begun))
    }

    /// Goes on with a word whose left edge is at `start`.
    fn word(&mut self, chunk: &Rc<Chunk>, blank: Option<&Chunk>, start: f32) {
        let Some(word) = self.spellings.of(chunk, blank, self.size, self.fonts) else { return };
        let Self { pen, begun, .. } = self;
        if begun.is_some() {
            pen.kern(word.lead);
        } else {
            *begun = Some(start + word.lead);
            pen.drift = word.lead;
        }
        pen.set(word.first);
        pen.go(word.begins);
        pen.text.push_str(&word.text);
        pen.setting = Some(word.last);
        pen.place = word.ends;
        pen.drift += word.drift - word.lead;
    }

    /// Goes back to the baseline, with an operation if one is needed, and says how glyphs are set then.
    pub fn end(self) -> (Option<String>, Option<Setting>) {
        let Self { mut pen, .. } = self;
        if let Some(setting) = pen.setting {
            pen.set(Setting { rise: 0, ..setting });
        }
        ((!pen.text.is_empty()).then_some(pen.text), pen.setting)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::super::content::{Direction, Look, Paper, Text};
    use super::super::super::display::{About, Draw, Layout, Lines, Mark, Page, Tree};
    use super::super::super::geometry::Sheet;
    use super::super::super::lines::Setter;
    use super::super::super::shape::{Face, Shaper};
    use super::super::Side;
    use super::*;
    use lopdf::Object;
    use lopdf::content::Content;

    const SIZE: f32 = 12.0;

    /// Lines of a text, and fonts with their glyphs.
    fn set(text: &Text, locale: &str, direction: Direction) -> (Vec<SetLine>, FontSet) {
        let mut shaper = Shaper::new();
        let lines = Setter { shaper: &mut shaper, locale, direction }.set(text, Face::Regular, 30_000.0).unwrap();
        let draw = Draw::Text { x: 0.0, baseline: 0.0, leading: 0.0, size: SIZE, text: Lines::new(lines.clone()) };
        let sheet = Sheet::new(Paper::A4, direction, Look::Standard);
        let layout = Layout { sheet, pages: vec![Page(vec![(Mark::Page, draw)])], tree: Tree::new() };
        let about = About { locale, title: "", codes: Vec::new(), crest: None };
        let fonts = FontSet::for_letter(&[Side { about, layout }]).unwrap();
        (lines, fonts)
    }

    /// Where each glyph stands when a viewer has read the line: to the right, and up, in thousandths.
    fn read(line: &str, begun: f32, fonts: &FontSet) -> Vec<(f32, f32)> {
        let (mut x, mut rise, mut font, mut found) = (begun, 0.0, 0, Vec::new());
        for operation in Content::decode(line.as_bytes()).unwrap().operations {
            match (operation.operator.as_str(), operation.operands.as_slice()) {
                ("Tf", [name, _]) => {
                    let name = std::str::from_utf8(name.as_name().unwrap()).unwrap();
                    font = name[1..].parse().unwrap();
                }
                ("Ts", [up]) => rise = up.as_float().unwrap() * 1000.0 / SIZE,
                ("TJ", [Object::Array(items)]) => {
                    for item in items {
                        let Ok(codes) = item.as_str() else {
                            x -= item.as_float().unwrap();
                            continue;
                        };
                        for code in codes.chunks(2) {
                            found.push((x, rise));
                            x += fonts.width(font, u16::from_be_bytes([code[0], code[1]]));
                        }
                    }
                }
                _ => {}
            }
        }
        found
    }

    #[test]
    fn every_glyph_stands_where_the_layout_has_it() {
        for (text, locale, direction) in [
            ("AVATAR, Tafel: we no longer use office@hillside.example.", "en", Direction::Ltr),
            ("ہمارے ای میل آپ تک پہنچیں، یہ یقینی بنائیں", "ur", Direction::Rtl),
            ("सुनिश्चित करें कि हमारे ईमेल आपको मिलें", "hi", Direction::Ltr),
        ] {
            let text = Text::naming(text, &["office@hillside.example"]);
            let (lines, fonts) = set(&text, locale, direction);
            let mut spellings = Spellings::default();
            // The second time from memory.
            for _ in 0..2 {
                let mut pen = LinePen::new(&fonts, &mut spellings, SIZE, None);
                for line in &lines {
                    let (written, begun) = pen.line(line).unwrap();
                    let mut start = line.offset;
                    let chunks = line.chunks.iter();
                    let glyphs = chunks.flat_map(|placed| [Some(&placed.chunk), placed.blank.as_ref()]).flatten();
                    let wanted = glyphs.flat_map(|chunk| &chunk.glyphs).map(|glyph| {
                        let place = (start + glyph.dx, glyph.dy);
                        start += glyph.advance;
                        place
                    });
                    let (wanted, found): (Vec<_>, _) = (wanted.collect(), read(&written, begun, &fonts));
                    assert_eq!(wanted.len(), found.len());
                    for (wanted, found) in wanted.iter().zip(&found) {
                        // Kerns that nobody sees; and half a tenth of a point.
                        let off = ((wanted.0 - found.0).abs(), (wanted.1 - found.1).abs());
                        assert!(off.0 <= 2.0 * UNSEEN + 0.6 && off.1 <= 4.3, "{wanted:?} is at {found:?} in {locale}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_word_is_one_group_where_its_letters_change_places() {
        let (lines, fonts) = set(&"किताब ले".into(), "hi", Direction::Ltr);
        let mut spellings = Spellings::default();
        let (written, _) = LinePen::new(&fonts, &mut spellings, SIZE, None).line(&lines[0]).unwrap();
        let groups = written.matches("/ActualText").count();
        assert!(matches!(groups, 1 | 2) && groups == written.matches("EMC").count(), "{written}");
    }
}
