//! Bringing what people type and what registers write into one form.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The most characters of a search that are looked at.
pub const QUERY_MAX: usize = 120;
/// The most words of a search or a name that are looked at.
pub(super) const WORDS_MAX: usize = 16;
/// The most letters of one word that are looked at.
const LETTERS_MAX: usize = 32;

/// Words that tell no school from another.
const EMPTY_WORDS: [&str; 9] = ["and", "the", "of", "at", "in", "for", "with", "a", "an"];

/// What stands for several words, the longest first.
const PHRASES: [(&[&str], &str); 12] = [
    (&["church", "of", "england"], "ce"),
    (&["church", "in", "wales"], "ciw"),
    (&["c", "of", "e"], "ce"),
    (&["c", "in", "w"], "ciw"),
    (&["voluntary", "controlled"], "vc"),
    (&["voluntary", "aided"], "va"),
    (&["roman", "catholic"], "catholic"),
    (&["church", "england"], "ce"),
    (&["c", "e"], "ce"),
    (&["r", "c"], "catholic"),
    (&["v", "c"], "vc"),
    (&["v", "a"], "va"),
];

/// Short forms of single words, and numbers as words.
const FORMS: [(&str, &str); 44] = [
    ("acad", "academy"),
    ("cath", "catholic"),
    ("coe", "ce"),
    ("cofe", "ce"),
    ("coll", "college"),
    ("comm", "community"),
    ("eight", "8"),
    ("eighth", "8"),
    ("fifth", "5"),
    ("first", "1"),
    ("five", "5"),
    ("four", "4"),
    ("fourth", "4"),
    ("gram", "grammar"),
    ("inf", "infant"),
    ("jnr", "junior"),
    ("jr", "junior"),
    ("jun", "junior"),
    ("mount", "mt"),
    ("nine", "9"),
    ("ninth", "9"),
    ("nurs", "nursery"),
    ("one", "1"),
    ("pri", "primary"),
    ("prim", "primary"),
    ("primry", "primary"),
    ("rc", "catholic"),
    ("saint", "st"),
    ("sainte", "st"),
    ("sch", "school"),
    ("schl", "school"),
    ("sec", "secondary"),
    ("second", "2"),
    ("seven", "7"),
    ("seventh", "7"),
    ("six", "6"),
    ("sixth", "6"),
    ("skl", "school"),
    ("ss", "st"),
    ("ten", "10"),
    ("tenth", "10"),
    ("third", "3"),
    ("three", "3"),
    ("two", "2"),
];

/// A text as words: lower case, without accents and apostrophes, everything else between them.
///
/// Takes time in proportion to the first `characters` only.
pub(super) fn plain_words(text: &str, characters: usize) -> Vec<String> {
    let mut words = vec![String::new()];
    // A single character can stand for eighteen (U+FDFA), so what comes out is counted as well.
    if text.is_ascii() {
        // Most are, and need no tables.
        for c in text.chars().take(characters) {
            take(&mut words, c.to_ascii_lowercase());
        }
    } else {
        let letters = text.chars().take(characters).nfkd().filter(|c| !is_combining_mark(*c)).take(2 * characters);
        for c in letters.flat_map(char::to_lowercase) {
            take(&mut words, c);
        }
    }
    words.retain(|word| !word.is_empty());
    words.truncate(WORDS_MAX);
    words
}

/// Puts a letter where it belongs: into the last word, or between words.
fn take(words: &mut Vec<String>, c: char) {
    if let Some(word) = words.last_mut() {
        match c {
            '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | '\u{fffd}' => {}
            'ß' => word.push_str("ss"),
            'æ' => word.push_str("ae"),
            'œ' => word.push_str("oe"),
            'ø' => word.push('o'),
            'ł' => word.push('l'),
            'đ' | 'ð' => word.push('d'),
            'ı' => word.push('i'),
            c if c.is_alphanumeric() => {
                if word.len() < LETTERS_MAX || word.chars().count() < LETTERS_MAX {
                    word.push(c);
                }
            }
            _ if word.is_empty() => {}
            _ => words.push(String::new()),
        }
    }
}

/// The same with short forms written out one way, and without words that tell nothing.
pub(super) fn canonical(words: &[String]) -> Vec<String> {
    let mut folded = Vec::with_capacity(words.len());
    let mut rest = words;
    while let Some((word, after)) = rest.split_first() {
        let phrase = PHRASES.iter().find(|(phrase, _)| {
            rest.len() >= phrase.len() && phrase.iter().zip(rest).all(|(wanted, word)| word == wanted)
        });
        if let Some((phrase, form)) = phrase {
            folded.push((*form).to_owned());
            rest = &rest[phrase.len()..];
            continue;
        }
        folded.push(one(word));
        rest = after;
    }
    let telling: Vec<String> = folded.iter().filter(|word| !EMPTY_WORDS.contains(&word.as_str())).cloned().collect();
    if telling.is_empty() { folded } else { telling }
}

/// The one form of a word: short forms written out, and no plural or possessive at its end.
fn one(word: &str) -> String {
    if let Ok(at) = FORMS.binary_search_by_key(&word, |(short, _)| short) {
        return FORMS[at].1.to_owned();
    }
    let stem = word.strip_suffix('s').filter(|stem| stem.chars().count() >= 3 && !stem.ends_with('s'));
    let stem = stem.unwrap_or(word);
    // A short form in the plural: "saints".
    FORMS.binary_search_by_key(&stem, |(short, _)| short).map_or_else(|_| stem.to_owned(), |at| FORMS[at].1.to_owned())
}

/// Only letters and digits, in upper case: for numbers, codes and postcodes, however they are grouped.
pub(super) fn compact(text: &str) -> String {
    text.chars().take(QUERY_MAX).nfkc().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        canonical(&plain_words(text, QUERY_MAX)).join(" ")
    }

    #[test]
    fn what_is_the_same_to_people_is_the_same_here() {
        for (text, form) in [
            ("St. Mary's C of E Primary School", "st mary ce primary school"),
            ("SAINT MARYS CofE prim sch", "st mary ce primary school"),
            ("Saint Mary\u{2019}s Church of England Primary", "st mary ce primary"),
            ("St Mary C.E. Primary", "st mary ce primary"),
            ("Our Lady & St Joseph R.C.", "our lady st joseph catholic"),
            ("our lady and saint joseph Roman Catholic", "our lady st joseph catholic"),
            ("École Gràinne-Ní", "ecole grainne ni"),
            ("Søndre Łódź", "sondre lodz"),
            ("St Joseph\u{fffd}s", "st joseph"),
            ("Juniors' and Infants'", "junior infant"),
            ("The First School of Four Oaks", "1 school 4 oak"),
            ("of the", "of the"),
            ("!!!", ""),
        ] {
            assert_eq!(folded(text), form, "{text}");
        }
    }

    #[test]
    fn short_forms_are_in_order() {
        assert!(FORMS.is_sorted_by_key(|(short, _)| *short));
    }

    #[test]
    fn a_long_text_is_cut() {
        let words = plain_words(&"\u{fdfa}".repeat(100_000), QUERY_MAX);
        assert!(words.len() <= WORDS_MAX && words.iter().all(|word| word.chars().count() <= LETTERS_MAX));
    }
}
