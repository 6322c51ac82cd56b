//! Words as outlines, for drawings that must look the same where no font of ours is.

use std::cell::RefCell;
use std::fmt::Write as _;

use parley::BaseDirection;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider as _};

use super::fonts::FONTS;
use super::shape::{Face, Shaper, Stretch};
use crate::domain::LanguageTag;

/// Wider than any line of a drawing, in thousandths of the type size.
const NO_END: f32 = 1_000_000.0;

/// One line of words, drawn. Lengths are thousandths of the type size; the first word's baseline begins at 0, 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// The data of an SVG path, whose y runs downwards.
    pub path: String,
    /// From the left edge to the right one.
    pub width: u32,
}

/// Draws words in bold. A character that no font of ours has is a box.
#[must_use]
pub fn outline(text: &str, language: LanguageTag) -> Outline {
    thread_local! {
        static SHAPER: RefCell<Shaper> = RefCell::new(Shaper::new());
    }
    let base = match language.direction() {
        crate::domain::Direction::LeftToRight => BaseDirection::Ltr,
        crate::domain::Direction::RightToLeft => BaseDirection::Rtl,
    };
    let lines = SHAPER.with_borrow_mut(|shaper| {
        shaper.both_ways(language.as_str(), &[Stretch { text, face: Face::Bold }], base, NO_END)
    });
    let mut pen = Pen { path: String::new(), x: 0.0, y: 0.0 };
    let mut at = 0.0;
    for glyph in lines.iter().flat_map(|(_, chunk)| &chunk.glyphs) {
        (pen.x, pen.y) = (at + glyph.dx, glyph.dy);
        let font = FONTS[glyph.font].data().and_then(|data| FontRef::new(data).ok());
        if let Some(drawing) = font.and_then(|font| font.outline_glyphs().get(GlyphId::from(glyph.id))) {
            let settings = DrawSettings::unhinted(Size::new(1000.0), LocationRef::default());
            // A glyph that is broken in its file is left out; the files are ours.
            let _ = drawing.draw(settings, &mut pen);
        }
        at += glyph.advance;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a line of a few words")]
    let width = at.max(0.0).ceil() as u32;
    Outline { path: pen.path, width }
}

/// Writes what it is told as an SVG path, in whole units.
struct Pen {
    path: String,
    x: f32,
    y: f32,
}

impl Pen {
    fn write(&mut self, command: char, points: &[(f32, f32)]) {
        self.path.push(command);
        for (index, (x, y)) in points.iter().enumerate() {
            let space = if index == 0 { "" } else { " " };
            // Writing to a `String` cannot fail.
            let _ = write!(self.path, "{space}{} {}", (x + self.x).round(), -(y + self.y).round() + 0.0);
        }
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.write('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.write('L', &[(x, y)]);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.write('Q', &[(cx, cy), (x, y)]);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.write('C', &[(ax, ay), (bx, by), (x, y)]);
    }

    fn close(&mut self) {
        self.path.push('Z');
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn words_of_every_script_are_drawn() {
        for (language, text) in [("en", "Emails"), ("ur", "ای میل"), ("zh-Hans", "邮件"), ("ta", "மின்னஞ்சல்")]
        {
            let drawn = outline(text, language.parse().unwrap());
            assert!(drawn.width > 1000 && drawn.path.len() > 200, "{language}: {drawn:?}");
            assert!(drawn.path.starts_with('M') && drawn.path.ends_with('Z'));
        }
    }

    #[test]
    fn longer_words_are_wider_and_nothing_is_nothing() {
        let width = |text| outline(text, LanguageTag::ENGLISH).width;
        assert!(width("mm") == 2 * width("m") && width("") == 0);
        assert_eq!(outline("", LanguageTag::ENGLISH).path, "");
    }
}
