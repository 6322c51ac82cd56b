//! Searching the index.

use std::cmp::Ordering;

use crate::domain::{Code, Slug};

use super::distance::{signature, slips};
use super::fold::{QUERY_MAX, canonical, compact, plain_words};
use super::index::{Field, Index};

/// The most words of a search that are looked for.
const WORDS: usize = 8;
/// Schools that have less of a search than this are not meant by it.
const LEAST: f32 = 0.34;
/// Schools that have less of a search than this part of the best one are not meant by it.
const LEAST_OF_BEST: f32 = 0.66;
/// How much a wholly named school gains over one whose name has more in it.
const WHOLE_NAME: f32 = 0.25;

/// What a search found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hits {
    /// The schools, the likeliest first, closed ones last.
    pub schools: Vec<Slug>,
    /// How many there are, also those left out.
    pub total: usize,
    /// Whether it was a code, a number or a slug: then it means these and no others.
    pub exact: bool,
}

/// A word of the index that a word of the search may mean, and how surely.
type Meaning = (usize, f32);

impl Index {
    /// The schools that somebody may mean, at most `most` of them; only those of one organisation, if one is named.
    #[must_use]
    pub fn search(&self, text: &str, within: Option<&Slug>, most: usize) -> Hits {
        let text: String = text.chars().take(QUERY_MAX).collect();
        let wanted = |at: &usize| within.is_none_or(|slug| &self.schools[*at].organisation == slug);
        let exact: Vec<usize> = self.exact(&text).into_iter().filter(wanted).collect();
        if !exact.is_empty() {
            return self.hits(&exact, most, true);
        }
        let mut words = canonical(&plain_words(&text, QUERY_MAX));
        words.truncate(WORDS);
        let scores = self.scores(&words);
        let best = scores.iter().filter(|(at, _)| wanted(at)).map(|(_, score)| score.part).fold(0.0, f32::max);
        let least = LEAST.max(best * LEAST_OF_BEST);
        let mut found: Vec<(usize, f32)> = scores
            .into_iter()
            .filter(|(at, score)| score.part >= least && wanted(at))
            .map(|(at, score)| (at, score.part + WHOLE_NAME * score.name.min(1.0)))
            .collect();
        let likelier = |a: &(usize, f32), b: &(usize, f32)| -> Ordering {
            let closed = |at: usize| self.schools[at].closed;
            closed(a.0).cmp(&closed(b.0)).then(b.1.total_cmp(&a.1)).then(a.0.cmp(&b.0))
        };
        let total = found.len();
        if total > most && most > 0 {
            found.select_nth_unstable_by(most - 1, likelier);
            found.truncate(most);
        }
        found.sort_unstable_by(likelier);
        let places: Vec<usize> = found.into_iter().map(|(at, _)| at).collect();
        Hits { total, ..self.hits(&places, most, false) }
    }

    fn hits(&self, places: &[usize], most: usize, exact: bool) -> Hits {
        let schools = places.iter().take(most).map(|at| self.schools[*at].slug.clone()).collect();
        Hits { schools, total: places.len(), exact }
    }

    /// Those with exactly this code, number or slug, also as the end of a pasted address.
    fn exact(&self, text: &str) -> Vec<usize> {
        for part in text.trim().split(['/', '?', '#']).map(str::trim).filter(|part| !part.is_empty()) {
            let code = part.parse::<Code>().ok().map(|code| code.as_str().to_owned());
            let keys = [code.unwrap_or_default(), compact(part), part.to_lowercase()];
            if let Some(found) = keys.iter().map(|key| self.named(key)).find(|found| !found.is_empty()) {
                return found.iter().map(|at| *at as usize).collect();
            }
        }
        Vec::new()
    }

    /// How much of the search each school has; those that have nothing of it are left out.
    fn scores(&self, words: &[String]) -> Vec<(usize, Score)> {
        let mut scores = vec![Score::default(); self.schools.len()];
        let mut whole = 0.0;
        for (nth, word) in (1_u8..).zip(words) {
            let before = usize::from(nth).checked_sub(2).and_then(|at| words.get(at));
            let beside = Beside { before, after: words.get(usize::from(nth)) };
            let mut meanings = self.meanings(word, beside);
            meanings.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            let surest = meanings.first().map_or(0.0, |meaning| meaning.1);
            let sure: usize =
                meanings.iter().filter(|(_, q)| *q >= surest - 0.1).map(|(word, _)| self.count(*word)).sum();
            // A word that nobody knows tells nothing, but what is left may not be the whole of it.
            let weight = if meanings.is_empty() { self.rarity(1) / 2.0 } else { self.rarity(sure) };
            whole += weight;
            for (meaning, quality) in meanings {
                let telling = self.telling(meaning);
                for (at, field) in self.postings(meaning) {
                    let score = &mut scores[at];
                    let value = quality * field.weight();
                    if score.last != nth {
                        score.last = nth;
                        score.best = 0.0;
                    }
                    if value > score.best {
                        score.part += weight * (value - score.best);
                        score.best = value;
                    }
                    if field == Field::Name && score.last_name != nth {
                        score.last_name = nth;
                        score.name += telling * quality;
                    }
                }
            }
        }
        let met = scores.into_iter().enumerate().filter(|(_, score)| score.last > 0);
        met.map(|(at, score)| {
            let name = score.name / self.schools[at].name_weight.max(0.01);
            (at, Score { part: score.part / whole, name, ..score })
        })
        .collect()
    }

    /// Which words of the index a word may mean.
    fn meanings(&self, word: &str, beside: Beside<'_>) -> Vec<Meaning> {
        let mut meanings = Vec::new();
        let letters: Vec<char> = word.chars().collect();
        let exact = self.word(word);
        meanings.extend(exact.map(|at| (at, 1.0)));
        // "green field" for Greenfield, and the two parts of a postcode.
        let pairs =
            [beside.before.map(|before| format!("{before}{word}")), beside.after.map(|after| format!("{word}{after}"))];
        meanings.extend(pairs.iter().flatten().filter_map(|pair| self.word(pair)).map(|at| (at, 0.95)));
        let last = beside.after.is_none();
        if letters.len() > 2 || (last && letters.len() == 2) {
            self.begun(word, letters.len(), exact, &mut meanings);
        }
        let has_digit = letters.iter().any(char::is_ascii_digit);
        if has_digit {
            if let Some(pair) = pairs[0].as_ref().filter(|_| last) {
                self.begun(pair, pair.chars().count(), None, &mut meanings);
            }
        } else if letters.len() > 3 {
            // Whoever has typed a word, or is typing one, hardly means another.
            let doubt = if exact.is_some() || (last && !meanings.is_empty()) { 0.6 } else { 1.0 };
            self.slipped(&letters, doubt, last && meanings.is_empty(), &mut meanings);
        }
        meanings
    }

    /// Words that begin with what was typed so far.
    #[expect(clippy::cast_precision_loss, reason = "words have 32 letters at most")]
    fn begun(&self, word: &str, length: usize, exact: Option<usize>, into: &mut Vec<Meaning>) {
        for at in self.beginning(word).filter(|at| Some(*at) != exact) {
            let part = length as f32 / self.words[at].letters.len().max(1) as f32;
            into.push((at, 0.65 + 0.25 * part));
        }
    }

    /// Words that differ by a slip, long ones by two; and beginnings that do, while somebody is still typing.
    fn slipped(&self, letters: &[char], doubt: f32, typing: bool, into: &mut Vec<Meaning>) {
        let most = if letters.len() < 7 { 1 } else { 2 };
        let signature = signature(letters);
        for (at, word) in self.words.iter().enumerate() {
            let longer = word.letters.len().saturating_sub(letters.len());
            // One wrong letter changes two bits at most.
            let apart = (word.signature ^ signature).count_ones() as usize;
            if word.letters.len() + most >= letters.len() && longer <= most && apart <= 2 * most {
                match slips(letters, &word.letters, most) {
                    Some(1) => into.push((at, 0.75 * doubt)),
                    Some(2) => into.push((at, 0.55 * doubt)),
                    _ => {}
                }
            } else if typing
                && longer > 0
                && letters.len() > 4
                && word.letters.first() == letters.first()
                && slips(letters, &word.letters[..letters.len()], 1).is_some()
            {
                into.push((at, 0.5));
            }
        }
    }
}

/// The words on both sides of one.
#[derive(Clone, Copy)]
struct Beside<'a> {
    before: Option<&'a String>,
    after: Option<&'a String>,
}

/// What a school has of a search.
#[derive(Debug, Clone, Copy, Default)]
struct Score {
    /// How much of the search, of 1.
    part: f32,
    /// How much of its name the search has, of 1.
    name: f32,
    /// The best meaning of the word that is looked at.
    best: f32,
    /// The last word of the search that was met, counted from 1.
    last: u8,
    /// The last one that was met in its name.
    last_name: u8,
}
