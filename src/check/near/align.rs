//! Two words laid side by side, letter by letter, so that the fewest and least visible changes remain.

use super::fold::{JOINED, are_alike, fold};

/// The cost of a change that everybody sees: a letter more, less or another, or two that swapped places.
pub const CHANGE: u32 = 4;
/// The cost of a hyphen, dot or underscore more or less.
const MARK: u32 = 2;
/// The cost of one letter for another that is easily taken for it.
const ALIKE: u32 = 1;
/// Words that differ more in length are not laid side by side.
const LENGTHS: usize = 6;

/// A place in the two words: what stands there in each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// In the word from the e-mail; empty where it has nothing.
    pub theirs: String,
    /// In our word; empty where it has nothing.
    pub ours: String,
}

impl Piece {
    /// Whether the two differ here.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.theirs.to_lowercase() != self.ours.to_lowercase()
    }
}

/// Two words side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aligned {
    /// What the changes cost.
    pub cost: u32,
    /// The places, in order.
    pub pieces: Vec<Piece>,
}

/// A plain letter with what it stands for.
struct Letter {
    plain: char,
    /// Nothing for the second of two that one letter looks like.
    shown: Option<char>,
}

fn letters(word: &str) -> Vec<Letter> {
    let mut letters = Vec::new();
    for c in word.chars() {
        for (index, plain) in fold(c).enumerate() {
            letters.push(Letter { plain, shown: (index == 0).then_some(c) });
        }
    }
    letters
}

/// What the best way to a place ends with: how many letters of each word it takes.
type Step = (usize, usize);

/// Lays two words side by side. Nothing when their lengths are too different, or all ways cost more
/// than `most`.
#[must_use]
pub fn align(theirs: &str, ours: &str, most: u32) -> Option<Aligned> {
    let (theirs, ours) = (letters(theirs), letters(ours));
    if theirs.len().abs_diff(ours.len()) > LENGTHS {
        return None;
    }
    let width = ours.len() + 1;
    let mut costs = vec![u32::MAX; (theirs.len() + 1) * width];
    let mut steps: Vec<Step> = vec![(0, 0); costs.len()];
    if let Some(start) = costs.first_mut() {
        *start = 0;
    }
    let mut least_before = 0;
    for row in 0..=theirs.len() {
        let mut least = u32::MAX;
        // Outside of this band the lengths alone cost too much.
        let band = row.saturating_sub(2 * LENGTHS)..=(row + 2 * LENGTHS).min(ours.len());
        for column in band {
            for (step, cost) in steps_to(&theirs[..row], &ours[..column]) {
                let before = costs[(row - step.0) * width + column - step.1];
                let total = before.saturating_add(cost);
                if total < costs[row * width + column] {
                    costs[row * width + column] = total;
                    steps[row * width + column] = step;
                }
            }
            least = least.min(costs[row * width + column]);
        }
        // No step takes more than two letters, so what two rows in a row cost, all that follows costs.
        if least.min(least_before) > most {
            return None;
        }
        least_before = least;
    }
    let cost = costs.last().copied().filter(|cost| *cost <= most)?;
    let (mut row, mut column) = (theirs.len(), ours.len());
    let mut pieces = Vec::new();
    while (row, column) != (0, 0) {
        let (up, left) = steps[row * width + column];
        if (up, left) == (0, 0) {
            return None;
        }
        let shown = |letters: &[Letter]| letters.iter().filter_map(|letter| letter.shown).collect();
        pieces.push(Piece { theirs: shown(&theirs[row - up..row]), ours: shown(&ours[column - left..column]) });
        (row, column) = (row - up, column - left);
    }
    pieces.reverse();
    Some(Aligned { cost, pieces })
}

/// The ways in which two beginnings can end, with their costs.
fn steps_to(theirs: &[Letter], ours: &[Letter]) -> impl Iterator<Item = (Step, u32)> {
    let plain = |letter: &Letter| letter.plain;
    let (a, b) = (theirs.last().map(plain), ours.last().map(plain));
    let pair = |letters: &[Letter]| letters.last_chunk::<2>().map(|[one, two]| [one.plain, two.plain]);
    let (two, other_two) = (pair(theirs), pair(ours));
    let joined = |one: Option<char>, two: Option<[char; 2]>| {
        one.zip(two).is_some_and(|(one, two)| JOINED.iter().any(|(joined, parts)| *joined == one && *parts == two))
    };
    let lost = |c: char| if matches!(c, '-' | '.' | '_') { MARK } else { CHANGE };
    let same = a.zip(b).map(|(a, b)| match () {
        () if a == b => 0,
        () if are_alike(a, b) => ALIKE,
        () => CHANGE,
    });
    let swapped = two.zip(other_two).is_some_and(|([a, b], [c, d])| a == d && b == c && a != b);
    [
        same.map(|cost| ((1, 1), cost)),
        swapped.then_some(((2, 2), CHANGE)),
        joined(b, two).then_some(((2, 1), ALIKE)),
        joined(a, other_two).then_some(((1, 2), ALIKE)),
        a.map(|a| ((1, 0), lost(a))),
        b.map(|b| ((0, 1), lost(b))),
    ]
    .into_iter()
    .flatten()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn differences(theirs: &str, ours: &str) -> Vec<(String, String)> {
        let pieces = align(theirs, ours, 99).unwrap().pieces;
        pieces.into_iter().filter(Piece::differs).map(|piece| (piece.theirs, piece.ours)).collect()
    }

    #[test]
    fn the_least_visible_way_is_found() {
        for (theirs, ours, cost, expected) in [
            ("hi1lside", "hillside", 1, vec![("1", "l")]),
            ("hilside", "hillside", 4, vec![("", "l")]),
            ("hilllside", "hillside", 4, vec![("l", "")]),
            ("hillsdie", "hillside", 4, vec![("di", "id")]),
            ("martharn", "martham", 1, vec![("rn", "m")]),
            ("hill-side", "hillside", 2, vec![("-", "")]),
            ("hіllside", "hillside", 0, vec![("і", "i")]),
            ("hællside", "haellside", 0, vec![("æ", "a"), ("", "e")]),
            ("hillside", "hillside", 0, vec![]),
            ("", "a", 4, vec![("", "a")]),
        ] {
            assert_eq!(align(theirs, ours, 99).unwrap().cost, cost, "{theirs} {ours}");
            let expected: Vec<_> = expected.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
            assert_eq!(differences(theirs, ours), expected, "{theirs} {ours}");
        }
        assert_eq!(align("a", "abcdefghij", 99), None);
        assert_eq!(align("hillside", "millrace", CHANGE), None);
    }

    proptest! {
        #[test]
        fn the_pieces_give_both_words_back(theirs in "[a-z0-9а-я.-]{0,24}", ours in "[a-z0-9.-]{0,24}") {
            if let Some(aligned) = align(&theirs, &ours, u32::MAX) {
                let one: String = aligned.pieces.iter().map(|piece| piece.theirs.as_str()).collect();
                let other: String = aligned.pieces.iter().map(|piece| piece.ours.as_str()).collect();
                prop_assert_eq!((one, other), (theirs, ours));
            }
        }
    }
}
