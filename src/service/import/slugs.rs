//! Names of new schools in addresses: unique, readable, and the same whenever they are worked out.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

use crate::domain::Slug;

/// The most characters of a slug.
const LENGTH_MAX: usize = 80;

/// What a slug is made from.
pub(super) struct Wanted<'a> {
    /// The school's name.
    pub name: &'a str,
    /// Its town.
    pub town: Option<&'a str>,
    /// Its authority.
    pub authority: Option<&'a str>,
    /// Its number in a register, for names without a single Latin letter.
    pub number: &'a str,
}

/// A slug for each school, none of them taken. Schools of one name are told apart by their town,
/// then by their authority, then by counting in the order given.
pub(super) fn slugs(wanted: &[Wanted<'_>], mut taken: BTreeSet<String>) -> Vec<Slug> {
    let mut given: Vec<Option<Slug>> = wanted.iter().map(|_| None).collect();
    for level in 0..3 {
        let mut forms: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, school) in wanted.iter().enumerate().filter(|(at, _)| given[*at].is_none()) {
            forms.entry(form(school, level)).or_default().push(at);
        }
        for (form, schools) in forms {
            if let [only] = schools[..]
                && !taken.contains(&form)
            {
                given[only] = form.parse().ok();
                taken.insert(form);
            }
        }
    }
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (at, school) in wanted.iter().enumerate() {
        while given[at].is_none() {
            let form = form(school, 2);
            let count = counts.entry(form.clone()).or_insert(1);
            *count += 1;
            let numbered = joined(&form, &count.to_string());
            if taken.insert(numbered.clone()) {
                given[at] = numbered.parse().ok();
            }
        }
    }
    given.into_iter().flatten().collect()
}

/// The form of a name with as much beside it as the level says.
fn form(school: &Wanted<'_>, level: usize) -> String {
    let mut form = plain(school.name);
    if form.len() < 2 {
        form = joined("school", &plain(school.number));
    }
    for more in [school.town, school.authority].into_iter().take(level).flatten() {
        let more = plain(more);
        if !more.is_empty() && form != more && !form.ends_with(&format!("-{more}")) {
            form = joined(&form, &more);
        }
    }
    joined(&form, "")
}

/// Two parts with a hyphen, the first shortened at a word so that both fit.
fn joined(first: &str, second: &str) -> String {
    let second = cut(second, LENGTH_MAX / 2);
    let room = if second.is_empty() { LENGTH_MAX } else { LENGTH_MAX - second.len() - 1 };
    let first = cut(first, room);
    [first, second].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

fn cut(text: &str, room: usize) -> &str {
    let Some(head) = text.get(..room) else { return text };
    if text.len() == room {
        return text;
    }
    let whole_words = if text.as_bytes().get(room) == Some(&b'-') {
        head
    } else {
        head.rsplit_once('-').map_or(head, |(words, _)| words)
    };
    whole_words.trim_end_matches('-')
}

/// Lower-case words joined by hyphens; accents and apostrophes go.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for c in text.nfkd().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => plain.push(c),
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            'ø' => plain.push('o'),
            'ł' => plain.push('l'),
            '&' => plain.push_str("-and-"),
            '\'' | '’' | '‘' | '`' | '´' => {}
            c if unicode_normalization::char::is_combining_mark(c) => {}
            _ => plain.push('-'),
        }
    }
    plain.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn wanted<'a>(name: &'a str, town: &'a str, authority: &'a str, number: &'a str) -> Wanted<'a> {
        let some = |text: &'a str| (!text.is_empty()).then_some(text);
        Wanted { name, town: some(town), authority: some(authority), number }
    }

    fn made(schools: &[Wanted<'_>], taken: &[&str]) -> Vec<String> {
        let taken = taken.iter().map(|slug| (*slug).to_owned()).collect();
        slugs(schools, taken).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn names_become_slugs() {
        for (name, slug) in [
            ("St Mary's CofE (VA) Primary School", "st-marys-cofe-va-primary-school"),
            ("Fierté Café – “St Éloi’s”", "fierte-cafe-st-elois"),
            ("Ysgol Tŷ Coch & Nursery", "ysgol-ty-coch-and-nursery"),
            ("Großschönau", "grossschonau"),
            ("مدرسة التل", "school-900001"),
            ("A", "school-900001"),
        ] {
            assert_eq!(made(&[wanted(name, "", "", "900001")], &[]), [slug]);
        }
        let long = "Word ".repeat(40);
        let slug = &made(&[wanted(&long, "", "", "1")], &[])[0];
        assert!(slug.len() <= 80 && slug.ends_with("-word"), "{slug}");
    }

    #[test]
    fn schools_of_one_name_are_told_apart_by_town_authority_and_number() {
        let schools = [
            wanted("St Joseph's", "Thetford", "Norfolk", "1"),
            wanted("St Joseph's", "Leeds", "Leeds", "2"),
            wanted("St Joseph’s", "Newport", "Shropshire", "3"),
            wanted("St Joseph's", "Newport", "Essex", "4"),
            wanted("St Joseph's", "", "Kent", "5"),
            wanted("St Joseph's", "", "Kent", "6"),
            wanted("Oak", "", "", "7"),
        ];
        assert_eq!(
            made(&schools, &["oak"]),
            [
                "st-josephs-thetford",
                "st-josephs-leeds",
                "st-josephs-newport-shropshire",
                "st-josephs-newport-essex",
                "st-josephs-kent-2",
                "st-josephs-kent-3",
                "oak-2",
            ]
        );
    }

    proptest! {
        #[test]
        fn every_school_gets_one_of_its_own(names in prop::collection::vec("\\PC{0,90}", 0..12), town in "\\PC{0,50}") {
            let schools: Vec<_> = names.iter().map(|name| wanted(name, &town, &town, "900001")).collect();
            let made = made(&schools, &["a-b"]);
            prop_assert_eq!(made.len(), schools.len());
            prop_assert_eq!(made.iter().collect::<BTreeSet<_>>().len(), schools.len());
        }
    }
}
