//! The index: every word of every school, and which schools have it where.

use std::collections::HashMap;
use std::ops::Range;

use crate::domain::{Code, Identifiers, Postcode, Slug};

use super::distance::signature;
use super::fold::{canonical, compact, plain_words};

/// The most characters of a name that are looked at; the longest real ones have about a hundred.
const NAME_MAX: usize = 200;

/// Words of names that say what kind of school it is, so nobody writes them together with another.
const KINDS: [&str; 14] = [
    "academy",
    "catholic",
    "college",
    "community",
    "grammar",
    "high",
    "infant",
    "junior",
    "nursery",
    "primary",
    "school",
    "secondary",
    "special",
    "trust",
];

/// A school as the index takes it.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// What answers name it by.
    pub slug: &'a Slug,
    /// Whose school it is.
    pub organisation: &'a Slug,
    /// Its name.
    pub name: &'a str,
    /// Its town.
    pub town: Option<&'a str>,
    /// Its authority.
    pub authority: Option<&'a str>,
    /// Its postcode.
    pub postcode: Option<&'a Postcode>,
    /// Its numbers in registers.
    pub identifiers: &'a Identifiers,
    /// Its code.
    pub code: Code,
    /// Whether it has closed.
    pub closed: bool,
}

/// Where in a school's description a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Name,
    /// Another way to write a part of the name.
    Variant,
    Postcode,
    Town,
    Authority,
}

impl Field {
    const ALL: [Self; 5] = [Self::Name, Self::Variant, Self::Postcode, Self::Town, Self::Authority];

    /// How much a word counts here.
    pub(super) fn weight(self) -> f32 {
        match self {
            Self::Name | Self::Postcode => 1.0,
            Self::Variant => 0.95,
            Self::Town => 0.85,
            Self::Authority => 0.6,
        }
    }
}

/// One word and where it stands.
#[derive(Debug)]
pub(super) struct Word {
    pub text: Box<str>,
    pub letters: Box<[char]>,
    pub signature: u64,
    postings: Range<usize>,
}

/// What is known of a school.
#[derive(Debug)]
pub(super) struct Known {
    pub slug: Slug,
    pub organisation: Slug,
    pub closed: bool,
    /// How much the words of its name tell, all together.
    pub name_weight: f32,
}

/// All schools, ready to be searched.
#[derive(Debug, Default)]
pub struct Index {
    /// In the order of names, then towns.
    pub(super) schools: Vec<Known>,
    /// In alphabetical order.
    pub(super) words: Vec<Word>,
    postings: Vec<u32>,
    /// Codes, numbers and slugs.
    keys: HashMap<Box<str>, Vec<u32>>,
}

impl Index {
    /// Takes in all schools. A field takes a bounded time, whatever stands in it.
    #[must_use]
    pub fn new(rows: &[Row<'_>]) -> Self {
        let mut order: Vec<&Row<'_>> = rows.iter().collect();
        order.sort_by_cached_key(|row| (row.name.to_lowercase(), row.town.map(str::to_lowercase), row.slug.clone()));
        let mut index = Self::default();
        let mut places: HashMap<String, Vec<u32>> = HashMap::new();
        let mut folded: HashMap<&str, Vec<String>> = HashMap::new();
        let mut names = Vec::with_capacity(order.len());
        for (at, row) in (0_u32..).zip(&order) {
            let mut put = |word: &str, field: Field| {
                let posting = at << 3 | field as u32;
                match places.get_mut(word) {
                    Some(list) if list.last() == Some(&posting) => {}
                    Some(list) => list.push(posting),
                    None => {
                        places.insert(word.to_owned(), vec![posting]);
                    }
                }
            };
            let plain = plain_words(row.name, NAME_MAX);
            let name = canonical(&plain);
            for word in &name {
                put(word, Field::Name);
            }
            for word in variants(&plain, &name) {
                put(&word, Field::Variant);
            }
            for (text, field) in [(row.town, Field::Town), (row.authority, Field::Authority)] {
                let Some(text) = text else { continue };
                // Few places, many schools.
                let words = folded.entry(text).or_insert_with(|| canonical(&plain_words(text, NAME_MAX)));
                for word in words {
                    put(word, field);
                }
            }
            if let Some(postcode) = row.postcode {
                let parts = plain_words(postcode.as_str(), NAME_MAX);
                put(&parts.concat(), Field::Postcode);
                for part in &parts {
                    put(part, Field::Postcode);
                }
            }
            names.push(name);
            let numbers = row.identifiers.iter().map(|(_, number)| compact(number));
            for key in numbers.chain([row.code.as_str().to_owned(), row.slug.as_str().to_owned()]) {
                index.keys.entry(key.into()).or_default().push(at);
            }
        }
        index.lay_out(places);
        index.schools = order.iter().zip(&names).map(|(row, name)| index.known(row, name)).collect();
        index
    }

    fn lay_out(&mut self, places: HashMap<String, Vec<u32>>) {
        let mut places: Vec<(String, Vec<u32>)> = places.into_iter().collect();
        places.sort_unstable();
        for (text, list) in places {
            let letters: Box<[char]> = text.chars().collect();
            let start = self.postings.len();
            self.postings.extend(list);
            self.words.push(Word {
                signature: signature(&letters),
                letters,
                text: text.into(),
                postings: start..self.postings.len(),
            });
        }
    }

    fn known(&self, row: &Row<'_>, name: &[String]) -> Known {
        let weight = |word: &String| self.word(word).map_or(0.0, |word| self.telling(word));
        Known {
            slug: row.slug.clone(),
            organisation: row.organisation.clone(),
            closed: row.closed,
            name_weight: name.iter().map(weight).sum(),
        }
    }

    /// The place of a word.
    pub(super) fn word(&self, text: &str) -> Option<usize> {
        self.words.binary_search_by(|word| (*word.text).cmp(text)).ok()
    }

    /// The words that begin with a text.
    pub(super) fn beginning(&self, text: &str) -> Range<usize> {
        let start = self.words.partition_point(|word| *word.text < *text);
        let count = self.words[start..].partition_point(|word| word.text.starts_with(text));
        start..start + count
    }

    /// Where a word stands: the school's place and the field.
    pub(super) fn postings(&self, word: usize) -> impl Iterator<Item = (usize, Field)> {
        let range = self.words.get(word).map_or(0..0, |word| word.postings.clone());
        self.postings[range].iter().map(|posting| {
            let field = Field::ALL.get((posting & 7) as usize).copied().unwrap_or(Field::Authority);
            ((posting >> 3) as usize, field)
        })
    }

    /// In how many places a word stands.
    pub(super) fn count(&self, word: usize) -> usize {
        self.words.get(word).map_or(0, |word| word.postings.len())
    }

    /// How much a word tells: the rarer, the more.
    pub(super) fn telling(&self, word: usize) -> f32 {
        self.rarity(self.count(word))
    }

    /// How much something tells that stands in so many places.
    #[expect(clippy::cast_precision_loss, reason = "a few thousand either way change nothing")]
    pub(super) fn rarity(&self, count: usize) -> f32 {
        let schools = self.schools.len().max(self.postings.len() / 8) as f32;
        (1.0 + schools / count.max(1) as f32).ln()
    }

    /// The schools that have a code, a number or a slug.
    pub(super) fn named(&self, key: &str) -> &[u32] {
        self.keys.get(key).map_or(&[], Vec::as_slice)
    }

    /// How many schools there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.schools.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.schools.is_empty()
    }
}

/// Other ways in which a name is typed: as it was written, short forms at length, two words as one.
fn variants(plain: &[String], name: &[String]) -> Vec<String> {
    let mut variants: Vec<String> =
        plain.iter().filter(|word| word.len() > 2 && !name.contains(word)).cloned().collect();
    for word in name {
        let long: &[&str] = match word.as_str() {
            "st" => &["saint"],
            "mt" => &["mount"],
            "ce" => &["church", "england"],
            "ciw" => &["church", "wales"],
            _ => &[],
        };
        variants.extend(long.iter().map(|word| (*word).to_owned()));
    }
    for pair in name.windows(2) {
        let joins = |word: &String| word.chars().count() > 2 && !KINDS.contains(&word.as_str());
        if pair.iter().all(joins) {
            variants.push(pair.concat());
        }
    }
    variants
}
