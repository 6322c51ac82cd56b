//! Words to lines: where a line may end, and what stands on it.

use std::rc::Rc;

use parley::BaseDirection;

use super::check::{is_bidirectional, is_isolate};
use super::content::{Direction, Span, Text};
use super::shape::{Chunk, Face, Shaper, Stretch};

/// What may come after a chunk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum After {
    /// Nothing: what follows stays on the line.
    Stay,
    /// A line break, where what stands here fits on no line whole.
    Forced,
    /// A line break.
    Break,
    /// A blank, or a line break.
    Blank,
}

#[derive(Debug, Clone)]
struct Piece {
    chunk: Rc<Chunk>,
    face: Face,
    after: After,
}

/// A chunk on a line, and whether a blank follows on the same line.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    /// The glyphs.
    pub chunk: Rc<Chunk>,
    /// The blank after it, if there is one.
    pub blank: Option<Rc<Chunk>>,
}

/// One line. Lengths are thousandths of the type size.
#[derive(Debug, Clone, Default)]
pub(super) struct SetLine {
    /// From the left edge of the column.
    pub offset: f32,
    /// From left to right.
    pub chunks: Vec<Placed>,
    /// Without the blank at the end.
    pub width: f32,
}

/// Sets text into lines of a language.
pub(super) struct Setter<'a> {
    /// The shaper.
    pub shaper: &'a mut Shaper,
    /// The language.
    pub locale: &'a str,
    /// Which way it runs.
    pub direction: Direction,
}

impl Setter<'_> {
    /// Shapes every word of `texts` that is new, one call a face.
    pub fn learn<'t>(&mut self, texts: impl Iterator<Item = (Face, &'t str)>) {
        let mut words: [Vec<&str>; Face::ALL.len()] = Default::default();
        for (face, text) in texts.filter(|(_, text)| !text.contains(is_isolate)) {
            let new = text.split(' ').filter(|word| !word.is_empty());
            if face.is_exact() {
                words[face as usize].extend(new.flat_map(parts));
            } else {
                words[face as usize].extend(new);
            }
        }
        for face in Face::ALL {
            let words = std::mem::take(&mut words[face as usize]);
            self.shaper.learn(self.locale, face, words.into_iter().chain(std::iter::once("\u{20}")));
        }
    }

    /// The lines of `text` in a column of `width` (thousandths of the type size), which
    /// start at the letter's side, whichever way the words run.
    ///
    /// # Errors
    /// The first character that no font draws.
    pub fn set(&mut self, text: &Text, face: Face, width: f32) -> Result<Vec<SetLine>, char> {
        let direction = text.other_language().map_or(self.direction, |language| language.direction);
        let both_ways =
            text.spans().iter().any(|span| matches!(span, Span::Words(words) if is_bidirectional(words, direction)));
        if both_ways {
            return self.set_both_ways(text, face, width, direction);
        }
        let mut pieces = Vec::new();
        for span in text.spans() {
            match span {
                Span::Words(words) => self.words(words, face, &mut pieces)?,
                Span::Exact(exact) => self.exact(exact, face.exact(), &mut pieces)?,
            }
        }
        Ok(self.aligned(pieces, width))
    }

    /// The lines of an address or a code.
    ///
    /// # Errors
    /// As [`Self::set`].
    pub fn set_exact(&mut self, text: &str, face: Face, width: f32) -> Result<Vec<SetLine>, char> {
        let mut pieces = Vec::new();
        self.exact(text, face, &mut pieces)?;
        Ok(self.aligned(pieces, width))
    }

    fn aligned(&mut self, pieces: Vec<Piece>, width: f32) -> Vec<SetLine> {
        let lines = self.fill(pieces, width);
        self.at_side(lines, width)
    }

    /// Moves lines to the side on which the letter's lines start.
    fn at_side(&self, mut lines: Vec<SetLine>, width: f32) -> Vec<SetLine> {
        for line in &mut lines {
            line.offset = if self.direction == Direction::Rtl { width - line.width } else { 0.0 };
        }
        lines
    }

    fn set_both_ways(
        &mut self,
        text: &Text,
        face: Face,
        width: f32,
        direction: Direction,
    ) -> Result<Vec<SetLine>, char> {
        let stretches: Vec<_> = text
            .spans()
            .iter()
            .map(|span| match span {
                Span::Words(text) => Stretch { text, face },
                Span::Exact(text) => Stretch { text, face: face.exact() },
            })
            .collect();
        let base = match direction {
            Direction::Ltr => BaseDirection::Ltr,
            Direction::Rtl => BaseDirection::Rtl,
        };
        let lines = self.shaper.both_ways(self.locale, &stretches, base, width);
        let placed = lines.iter().map(|(offset, chunk)| {
            chunk.missing().map_or(Ok(()), Err)?;
            let placed = Placed { chunk: Rc::clone(chunk), blank: None };
            Ok(SetLine { offset: *offset, width: chunk.width, chunks: vec![placed] })
        });
        let lines = placed.collect::<Result<Vec<_>, char>>()?;
        Ok(if direction == self.direction { lines } else { self.at_side(lines, width) })
    }

    fn words(&mut self, words: &str, face: Face, pieces: &mut Vec<Piece>) -> Result<(), char> {
        let plain;
        let words = if words.contains(is_isolate) {
            plain = words.replace(is_isolate, "");
            &plain
        } else {
            words
        };
        for (i, word) in words.split(' ').enumerate() {
            if i > 0
                && let Some(last) = pieces.last_mut()
            {
                last.after = After::Blank;
            }
            if word.is_empty() {
                continue;
            }
            // “Hello !”: a line never starts with a closing mark (UAX 14, LB13).
            let closing = word.starts_with(['!', '?', ':', ';', '»', ')', ']', '}', '%']);
            if closing && let Some(last) = pieces.last_mut().filter(|last| last.after == After::Blank) {
                last.after = After::Stay;
                let (chunk, face) = (self.blank(last.face), last.face);
                pieces.push(Piece { chunk, face, after: After::Stay });
            }
            let chunks = self.shaper.word(self.locale, face, word);
            for chunk in chunks.iter() {
                chunk.missing().map_or(Ok(()), Err)?;
                // “e-” at the end of a line and “mail” on the next one read badly, in large headings above all.
                let after = if is_stub(&chunk.text) { After::Forced } else { After::Break };
                pieces.push(Piece { chunk: Rc::clone(chunk), face, after });
            }
            if let Some(last) = pieces.last_mut() {
                last.after = After::Stay;
            }
        }
        Ok(())
    }

    fn exact(&mut self, text: &str, face: Face, pieces: &mut Vec<Piece>) -> Result<(), char> {
        for (i, word) in text.split(' ').enumerate() {
            if i > 0
                && let Some(last) = pieces.last_mut()
            {
                last.after = After::Blank;
            }
            for part in parts(word) {
                // The shaper may part at a hyphen; here nothing but “@” and “.” counts.
                for chunk in self.shaper.word(self.locale, face, part).iter() {
                    chunk.missing().map_or(Ok(()), Err)?;
                    pieces.push(Piece { chunk: Rc::clone(chunk), face, after: After::Stay });
                }
                if let Some(last) = pieces.last_mut() {
                    last.after = After::Forced;
                }
            }
            if let Some(last) = pieces.last_mut() {
                last.after = After::Stay;
            }
        }
        Ok(())
    }

    fn blank(&mut self, face: Face) -> Rc<Chunk> {
        self.shaper.word(self.locale, face, " ").first().cloned().unwrap_or_default()
    }

    /// Fills lines one after the other, each as full as it may be.
    fn fill(&mut self, mut pieces: Vec<Piece>, width: f32) -> Vec<SetLine> {
        let blanks = Face::ALL.map(|face| self.blank(face));
        let mut lines = Vec::new();
        let mut start = 0;
        while start < pieces.len() {
            let end = line_end(&pieces[start..], &blanks, width).map_or_else(
                || {
                    cut(&mut pieces, start, width);
                    start + 1
                },
                |count| start + count,
            );
            lines.push(placed(&pieces[start..end], &blanks));
            start = end;
        }
        lines
    }
}

/// Whether this is so little before a hyphen that it should not stay behind alone.
fn is_stub(chunk: &str) -> bool {
    chunk.strip_suffix('-').is_some_and(|letters| letters.chars().count() <= 2)
}

/// Where an address may be parted when it must: after “@” and “.”.
fn parts(address: &str) -> impl Iterator<Item = &str> {
    address.split_inclusive(['@', '.'])
}

/// How many pieces the line takes; none if not even the first unbreakable ones fit.
fn line_end(pieces: &[Piece], blanks: &[Rc<Chunk>; Face::ALL.len()], width: f32) -> Option<usize> {
    let mut used = 0.0;
    let (mut good, mut forced) = (None, None);
    for (i, piece) in pieces.iter().enumerate() {
        used += piece.chunk.width;
        if used > width {
            // Where nothing better is found, everything before this piece.
            return good.or(forced).or((i > 0).then_some(i));
        }
        match piece.after {
            After::Stay => {}
            After::Forced => forced = Some(i + 1),
            After::Break => good = Some(i + 1),
            After::Blank => {
                good = Some(i + 1);
                used += blanks[piece.face as usize].width;
            }
        }
    }
    Some(pieces.len())
}

/// Parts the piece at `at`, which is wider than a line, where the line is full.
fn cut(pieces: &mut Vec<Piece>, at: usize, width: f32) {
    let chunk = Rc::clone(&pieces[at].chunk);
    let mut used = 0.0;
    let fits = chunk.glyphs.iter().take_while(|glyph| {
        used += glyph.advance;
        used <= width
    });
    let mut keep = fits.count().max(1);
    // Never inside a cluster: its glyphs say one thing together.
    while keep < chunk.glyphs.len() && chunk.glyphs[keep].text == chunk.glyphs[keep - 1].text {
        keep += 1;
    }
    let Some(next) = chunk.glyphs.get(keep) else { return };
    let middle = next.text.start;
    let part = |glyphs: &[super::shape::Glyph], from: usize, to: usize| {
        let glyphs: Vec<_> = glyphs
            .iter()
            .map(|glyph| {
                let mut glyph = glyph.clone();
                glyph.text = glyph.text.start - from..glyph.text.end - from;
                glyph
            })
            .collect();
        let width = glyphs.iter().map(|glyph| glyph.advance).sum();
        Rc::new(Chunk { text: chunk.text[from..to].to_owned(), glyphs, width })
    };
    let (head, tail) = chunk.glyphs.split_at(keep);
    let (head, tail) = (part(head, 0, middle), part(tail, middle, chunk.text.len()));
    let rest = Piece { chunk: tail, ..pieces[at].clone() };
    pieces[at] = Piece { chunk: head, face: rest.face, after: After::Break };
    pieces.insert(at + 1, rest);
}

fn placed(pieces: &[Piece], blanks: &[Rc<Chunk>; Face::ALL.len()]) -> SetLine {
    let mut line = SetLine::default();
    for (i, piece) in pieces.iter().enumerate() {
        let blank = (piece.after == After::Blank).then(|| Rc::clone(&blanks[piece.face as usize]));
        line.width += piece.chunk.width;
        if i + 1 < pieces.len() {
            line.width += blank.as_ref().map_or(0.0, |blank| blank.width);
        }
        line.chunks.push(Placed { chunk: Rc::clone(&piece.chunk), blank });
    }
    line
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    /// The lines of a text in a column of so many digits' width.
    fn lines(text: &Text, digits: f32) -> Vec<String> {
        let mut shaper = Shaper::new();
        let mut setter = Setter { shaper: &mut shaper, locale: "en", direction: Direction::Ltr };
        let set = setter.set(text, Face::Regular, digits * 600.0).unwrap();
        assert!(set.iter().all(|line| line.width <= digits * 600.0));
        let says = |placed: &Placed| placed.chunk.text.clone() + if placed.blank.is_some() { " " } else { "" };
        set.iter().map(|line| line.chunks.iter().map(says).collect()).collect()
    }

    #[test]
    fn an_address_that_fits_on_a_line_is_never_parted() {
        let text = Text::naming("Write to office@hill-side.example now", &["office@hill-side.example"]);
        assert_eq!(lines(&text, 26.0), ["Write to ", "office@hill-side.example ", "now"]);
    }

    #[test]
    fn a_longer_one_is_parted_after_at_and_dot_only() {
        let text = Text::exact("office@hill-side.wensum-schools.example");
        assert_eq!(lines(&text, 24.0), ["office@hill-side.", "wensum-schools.example"]);
        assert_eq!(lines(&text, 14.0), ["office@", "hill-side.", "wensum-", "schools.", "example"]);
    }

    #[test]
    fn what_fits_nowhere_is_cut_where_the_line_is_full() {
        assert_eq!(lines(&Text::exact("abcdefghij"), 4.0), ["abcd", "efgh", "ij"]);
    }

    #[test]
    fn one_letter_and_a_hyphen_do_not_end_a_line() {
        assert_eq!(lines(&"Ricevere le e-mail".into(), 12.0), ["Ricevere le ", "e-mail"]);
        assert_eq!(lines(&"An after-school club".into(), 10.0), ["An after-", "school club"]);
        assert_eq!(lines(&"e-mail".into(), 4.0), ["e-", "mail"]);
    }

    #[test]
    fn closing_marks_stay_with_their_word() {
        assert_eq!(lines(&"Bonjour à vous !".into(), 11.0), ["Bonjour à ", "vous !"]);
    }

    #[test]
    fn a_full_stop_stays_with_the_address_before_it() {
        let text = Text::naming("See a.example.", &["a.example"]);
        assert_eq!(lines(&text, 10.0), ["See ", "a.example."]);
    }

    #[test]
    fn no_break_spaces_do_not_break() {
        assert_eq!(lines(&"on 21\u{a0}November".into(), 12.0), ["on ", "21\u{a0}November"]);
    }

    #[test]
    fn a_word_is_shaped_the_same_alone_and_among_others() {
        let mut shaper = Shaper::new();
        let alone = shaper.word("en", Face::Regular, "Tafel");
        let mut other = Shaper::new();
        other.learn("en", Face::Regular, ["AV", "Tafel", "To"].into_iter());
        assert_eq!(alone, other.word("en", Face::Regular, "Tafel"));
    }
}
