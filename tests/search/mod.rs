//! Finding schools: two hundred searches of real names, and searches by people who mean harm.

use std::collections::HashMap;
use std::fmt::Write as _;

use hallpass::domain::{Code, Identifiers, Postcode, Scheme, Slug};
use hallpass::search::{Index, Row};
use proptest::prelude::*;

use crate::support::{assert_golden, p};

const SCHOOLS: &str = include_str!("../data/search/schools.csv");
const QUERIES: &str = include_str!("../data/search/queries.csv");

struct School {
    slug: Slug,
    urn: String,
    name: String,
    town: String,
    authority: String,
    identifiers: Identifiers,
    code: Code,
}

fn schools() -> Vec<School> {
    let mut reader = csv::Reader::from_reader(SCHOOLS.as_bytes());
    let rows = reader.deserialize::<(String, String, String, String)>();
    rows.zip(0_u64..)
        .map(|(row, at)| {
            let (urn, name, authority, town) = row.unwrap();
            let mut identifiers = Identifiers::default();
            identifiers.insert(Scheme::Urn, &urn).unwrap();
            let [_, _, _, code @ ..] = (at * 7919).to_be_bytes();
            School {
                slug: p(&format!("s{urn}")),
                urn,
                name,
                town,
                authority,
                identifiers,
                code: Code::from_random(code),
            }
        })
        .collect()
}

fn index(schools: &[School]) -> Index {
    let organisation: Slug = p("england");
    let rows: Vec<Row<'_>> = schools
        .iter()
        .map(|school| Row {
            slug: &school.slug,
            organisation: &organisation,
            name: &school.name,
            town: Some(&school.town),
            authority: Some(&school.authority),
            postcode: None,
            identifiers: &school.identifiers,
            code: school.code,
            closed: false,
        })
        .collect();
    Index::new(&rows)
}

/// The answers are for a person to read: `tests/golden/search.txt`.
#[test]
fn two_hundred_searches_find_what_is_meant() {
    let schools = schools();
    let index = index(&schools);
    let by_slug: HashMap<&Slug, &School> = schools.iter().map(|school| (&school.slug, school)).collect();
    let (mut text, mut count, mut first, mut among) = (String::new(), 0, 0, 0);
    for query in csv::Reader::from_reader(QUERIES.as_bytes()).deserialize::<(String, String)>() {
        let (query, urn) = query.unwrap();
        let hits = index.search(&query, None, 5);
        count += 1;
        first += usize::from(hits.schools.first().is_some_and(|slug| by_slug[slug].urn == urn));
        among += usize::from(hits.schools.iter().any(|slug| by_slug[slug].urn == urn));
        writeln!(text, "{query}  ({} found)", hits.total).unwrap();
        for slug in &hits.schools {
            let school = by_slug[slug];
            let mark = if school.urn == urn { '>' } else { ' ' };
            writeln!(text, "  {mark} {} · {} · {}", school.name, school.town, school.authority).unwrap();
        }
    }
    writeln!(text, "\nOf {count}, {first} are first and {among} among the first five.").unwrap();
    assert_golden("search.txt", &text);
    assert_eq!(count, 200);
    assert!(first >= 180, "{first} of {count} are first");
    assert!(among >= 192, "{among} of {count} are among the first five");
}

#[test]
fn numbers_codes_and_addresses_are_exact() {
    let schools = schools();
    let index = index(&schools);
    let school = &schools[3];
    let code = school.code.to_string();
    let confused = code.to_lowercase().replace('0', "o").replace('1', "l");
    for text in [
        school.urn.clone(),
        format!(" {} ", school.urn),
        code.clone(),
        format!("{}-{}", &code[..4], &code[4..]),
        confused,
        school.slug.to_string(),
        format!("https://mail.example/q/{code}"),
        format!("https://mail.example/s/{}/en", school.slug),
    ] {
        let hits = index.search(&text, None, 5);
        assert!(hits.exact && hits.schools == [school.slug.clone()], "{text}: {hits:?}");
    }
}

/// Postcodes, towns, closed schools, one organisation alone.
#[test]
fn what_a_small_place_needs() {
    let (north, south): (Slug, Slug) = (p("north"), p("south"));
    let none = Identifiers::default();
    let postcodes: [Postcode; 2] = [p("NR16 1AA"), p("NR1 1BB")];
    let names = [
        "Marham Primary School",
        "Martham Primary School",
        "Greenfield School",
        "Green Field School",
        "Marham Old School",
    ];
    let slugs: Vec<Slug> = (0..names.len()).map(|at| p(&format!("s{at}"))).collect();
    let rows: Vec<Row<'_>> = names
        .iter()
        .enumerate()
        .map(|(at, name)| Row {
            slug: &slugs[at],
            organisation: if at == 1 { &south } else { &north },
            name,
            town: (at == 2).then_some("Marham"),
            authority: None,
            postcode: postcodes.get(at),
            identifiers: &none,
            code: Code::from_random([u8::try_from(at).unwrap(); 5]),
            closed: at == 4,
        })
        .collect();
    let index = Index::new(&rows);
    let found = |text: &str, within: Option<&Slug>| -> Vec<usize> {
        let hits = index.search(text, within, 9);
        hits.schools.iter().map(|slug| slugs.iter().position(|known| known == slug).unwrap()).collect()
    };
    assert_eq!(found("marham", None), [0, 2, 4], "name before town, closed last");
    assert_eq!(found("martham", None)[0], 1);
    assert_eq!(found("mrham", None)[0], 0);
    assert_eq!(found("marham", Some(&south)), [1], "what is nearest there");
    for whole in ["nr16 1aa", "NR161AA", "nr16", "Nr16 1"] {
        assert_eq!(found(whole, None), [0], "{whole}");
    }
    assert_eq!(found("nr1 1bb", None), [1]);
    assert_eq!(found("green field", None), [3, 2]);
    assert_eq!(found("greenfield", None), [2, 3]);
    assert_eq!(found("prmary school martham", None)[0], 1);
    assert!(found("xyzzy", None).is_empty() && found("", None).is_empty() && found("?", None).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_is_typed_the_answer_is_bounded(text in "\\PC{0,300}|(st |school |primary |a|\u{fdfa}){0,200}") {
        thread_local! {
            static INDEX: Index = index(&schools());
        }
        INDEX.with(|index| {
            let hits = index.search(&text, None, 7);
            assert!(hits.schools.len() <= 7 && hits.total >= hits.schools.len());
        });
    }
}
