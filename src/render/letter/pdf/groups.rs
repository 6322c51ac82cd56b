//! Glyphs that say something together: content brings the text that they stand for.

use super::super::check::is_bidirectional;
use super::super::content::Direction;
use super::super::fonts::{FONTS, Family};
use super::super::shape::{Chunk, Glyph};
use super::fonts::FontSet;

/// Whether the last glyphs of a word stand together for what they say. A reader that drops blanks at the
/// start of a piece (`PDFium`) finds them at its end.
pub(super) fn ends_in_group(chunk: &Chunk, fonts: &FontSet) -> bool {
    let (mut glyphs, mut grouped) = (&chunk.glyphs[..], false);
    while !glyphs.is_empty() {
        let (group, rest) = glyphs.split_at(together(glyphs));
        grouped = !is_plain(chunk, group, fonts);
        glyphs = rest;
    }
    grouped
}

/// How many glyphs say one thing together. Where letters stand above and below each other, or in another
/// order than they are said, readers take those of a word for words of their own, or lose one; there it is
/// the glyphs of the word, everywhere else those of a cluster.
pub(super) fn together(glyphs: &[Glyph]) -> usize {
    let Some(first) = glyphs.first() else { return 0 };
    let family = FONTS[first.font].family;
    let whole = matches!(
        family,
        Family::Nastaliq | Family::Bengali | Family::Gurmukhi | Family::Gujarati | Family::Devanagari | Family::Tamil
    );
    let same = |glyph: &&Glyph| if whole { FONTS[glyph.font].family == family } else { glyph.text == first.text };
    glyphs.iter().take_while(same).count()
}

/// Whether each glyph alone says what it is there for.
pub(super) fn is_plain(chunk: &Chunk, group: &[Glyph], fonts: &FontSet) -> bool {
    let alone = group.windows(2).all(|pair| pair[0].text.end <= pair[1].text.start);
    let says = |glyph: &Glyph| fonts.coded(glyph.font, glyph.id).map(|coded| coded.says);
    alone && group.iter().all(|glyph| says(glyph) == Some(&chunk.text[glyph.text.clone()]))
}

/// The bytes of the text that glyphs say together.
pub(super) fn said(glyphs: &[Glyph]) -> std::ops::Range<usize> {
    let start = glyphs.iter().map(|glyph| glyph.text.start).min().unwrap_or_default();
    start..glyphs.iter().map(|glyph| glyph.text.end).max().unwrap_or(start)
}

/// Text as content has it, from left to right: words that run the other way are turned
/// round, because readers (poppler and `PDFium`) turn all of a line, with what stands for its
/// glyphs. Joiners, which have no glyph, would part the word for `PDFium`, whose parts then stand
/// in the wrong order. What is said in order, joiners too, is in the tags.
pub(super) fn in_order_of_sight(says: &str) -> String {
    let is_joiner = |c: &char| matches!(c, '\u{200c}' | '\u{200d}');
    if is_bidirectional(says, Direction::Ltr) {
        says.chars().rev().filter(|c| !is_joiner(c)).collect()
    } else {
        says.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_from_right_to_left_are_turned_round() {
        assert_eq!(in_order_of_sight("school"), "school");
        assert_eq!(in_order_of_sight("اب\u{200c}ج"), "جبا");
    }
}
