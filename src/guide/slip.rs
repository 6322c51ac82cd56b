//! Slips of the finger in the part after the @: which known domain somebody may have meant.
//!
//! A slip costs points: two letters swapped, one missing, one too many or the key beside it cost two, any other
//! letter three, a letter doubled or not doubled one. What costs too much for its length is another domain.

use crate::domain::DomainName;

use super::library::Guides;
use super::provider::{Guide, Size};

const SWAPPED: usize = 2;
const MISSING: usize = 2;
const NEIGHBOUR: usize = 2;
const OTHER: usize = 3;
const DOUBLED: usize = 1;

/// The rows of a keyboard; a key's neighbours are beside it, above and below.
const ROWS: [&str; 4] = ["1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

/// A known domain that somebody may have meant.
#[derive(Debug, Clone, Copy)]
pub struct Suggestion<'a> {
    /// The known domain.
    pub domain: &'a DomainName,
    /// Its guide.
    pub guide: &'a Guide,
}

/// How to put the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// "Did you mean …?": nobody receives mail at what was typed, as far as is known.
    Plain,
    /// What was typed receives mail: it may well be right, so the question comes after the answer for it.
    Gentle,
}

impl Suggestion<'_> {
    /// How to ask, by whether what was typed is known to receive mail.
    #[must_use]
    pub fn question(&self, receives_mail: bool) -> Question {
        if receives_mail { Question::Gentle } else { Question::Plain }
    }
}

impl Guides {
    /// The known domain that was probably meant. Never anything for a domain that is known itself.
    #[must_use]
    pub fn suggest(&self, typed: &DomainName) -> Option<Suggestion<'_>> {
        if self.identify(typed).is_some() {
            return None;
        }
        let near = |known: &DomainName| cost(typed.ascii(), known.ascii());
        let best = self
            .domains()
            .filter_map(|(domain, guide)| Some((near(domain)?, guide.size, domain, guide)))
            .min_by_key(|(cost, size, domain, _)| (*cost, *size, domain.ascii().len(), *domain));
        best.map(|(_, _, domain, guide)| Suggestion { domain, guide }).or_else(|| self.other_ending(typed))
    }

    /// A provider's name with an ending that it does not have: `gmail.co.uk`.
    fn other_ending(&self, typed: &DomainName) -> Option<Suggestion<'_>> {
        let (label, _) = typed.ascii().split_once('.')?;
        // Short names and names that two providers share are other people's too.
        if label.len() < 3 || typed.ascii().split('.').count() > 3 {
            return None;
        }
        let same: Vec<_> = self.domains().filter(|(domain, _)| first_label(domain.ascii()) == label).collect();
        let (_, guide) = same.first()?;
        let shared = same.iter().any(|(_, other)| other.id != guide.id);
        if shared || guide.size == Size::Small || (label.len() < 5 && !is_one_word_brand(typed, &same)) {
            return None;
        }
        same.into_iter()
            .min_by_key(|(domain, _)| (domain.ascii().split('.').count(), domain.ascii().len(), *domain))
            .map(|(domain, guide)| Suggestion { domain, guide })
    }
}

/// A name of three or four letters, such as `sky`, is asked about only between `.com`, `.co.uk` and `.uk`.
fn is_one_word_brand(typed: &DomainName, same: &[(&DomainName, &Guide)]) -> bool {
    let ending = |name: &str| name.split_once('.').map(|(_, ending)| ending.to_owned()).unwrap_or_default();
    let british = |name: &str| ["com", "co.uk", "uk", "co"].contains(&ending(name).as_str());
    british(typed.ascii()) && same.len() == 1 && same.iter().all(|(domain, _)| british(domain.ascii()))
}

fn first_label(name: &str) -> &str {
    name.split('.').next().unwrap_or_default()
}

/// What it costs to have typed one for the other; none when it is too much for a slip.
fn cost(typed: &str, known: &str) -> Option<usize> {
    let limit = match known.len() {
        0..=9 => 2,
        10 => 3,
        _ => 4,
    };
    if typed.len().abs_diff(known.len()) > limit || typed.split('.').count() > 1 + known.split('.').count() {
        return None;
    }
    let (mine, theirs) = (first_label(typed), first_label(known));
    // A short name is a slip only of one with the same letters: life.com is not live.com.
    if theirs.len() <= 4 && sorted(mine) != sorted(theirs) {
        return None;
    }
    let cost = distance(typed.as_bytes(), known.as_bytes());
    (cost <= limit).then_some(cost)
}

fn sorted(text: &str) -> Vec<u8> {
    let mut letters = text.as_bytes().to_vec();
    letters.sort_unstable();
    letters
}

/// The cheapest way from one to the other (restricted Damerau–Levenshtein, with the costs above).
fn distance(a: &[u8], b: &[u8]) -> usize {
    let width = b.len() + 1;
    let mut table = vec![0; (a.len() + 1) * width];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            let mut best = usize::MAX;
            if i == 0 && j == 0 {
                best = 0;
            }
            if i > 0 {
                best = best.min(table[(i - 1) * width + j] + single(a, i - 1));
            }
            if j > 0 {
                best = best.min(table[i * width + j - 1] + single(b, j - 1));
            }
            if i > 0 && j > 0 {
                best = best.min(table[(i - 1) * width + j - 1] + changed(a[i - 1], b[j - 1]));
            }
            let swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if swapped {
                best = best.min(table[(i - 2) * width + j - 2] + SWAPPED);
            }
            table[i * width + j] = best;
        }
    }
    table.last().copied().unwrap_or_default()
}

/// A letter that one has and the other has not.
fn single(text: &[u8], at: usize) -> usize {
    let doubled = at > 0 && text[at - 1] == text[at];
    if doubled { DOUBLED } else { MISSING }
}

fn changed(a: u8, b: u8) -> usize {
    if a == b {
        0
    } else if are_neighbours(a, b) {
        NEIGHBOUR
    } else {
        OTHER
    }
}

fn are_neighbours(a: u8, b: u8) -> bool {
    let place = |key: u8| {
        ROWS.iter().enumerate().find_map(|(row, keys)| keys.bytes().position(|other| other == key).map(|at| (row, at)))
    };
    match (place(a), place(b)) {
        // A row stands half a key to the right of the one above it.
        (Some((row, at)), Some((other, there))) if row == other => at.abs_diff(there) == 1,
        (Some((row, at)), Some((other, there))) if row + 1 == other => there == at || there + 1 == at,
        (Some((row, at)), Some((other, there))) if other + 1 == row => there == at || at + 1 == there,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn keys_have_neighbours() {
        for (a, b, near) in [
            ('n', 'm', true),
            ('a', 's', true),
            ('i', 'o', true),
            ('g', 't', true),
            ('g', 'v', true),
            ('a', 'p', false),
            ('q', 'm', false),
            ('.', 'l', false),
        ] {
            let (a, b) = (u8::try_from(a).unwrap(), u8::try_from(b).unwrap());
            assert_eq!(are_neighbours(a, b), near, "{a} {b}");
            assert_eq!(are_neighbours(b, a), near, "{b} {a}");
        }
    }

    #[test]
    fn slips_have_their_price() {
        for (typed, known, price) in [
            ("gmail.com", "gmail.com", 0),
            ("gmial.com", "gmail.com", 2),
            ("yahooo.com", "yahoo.com", 1),
            ("outlok.com", "outlook.com", 1),
            ("gmail.con", "gmail.com", 2),
            ("gmeil.com", "gmail.com", 3),
            ("", "abc", 6),
        ] {
            assert_eq!(distance(typed.as_bytes(), known.as_bytes()), price, "{typed}");
        }
    }
}
