//! How fast schools are found among all of a country: `cargo bench --bench search`.
//!
//! With `HALLPASS_BENCH_SCHOOLS` naming a CSV with the columns `URN`, `School Name`, `Local Authority` it takes real
//! names; without, the sample of the tests, repeated until there are as many.
#![allow(missing_docs, clippy::unwrap_used)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use hallpass::domain::{Code, Identifiers, Scheme, Slug};
use hallpass::search::{Index, Row};

const SAMPLE: &str = include_str!("../tests/data/search/schools.csv");
const SCHOOLS: usize = 24_000;

struct School {
    slug: Slug,
    name: String,
    authority: String,
    town: String,
    identifiers: Identifiers,
    code: Code,
}

fn schools() -> Vec<School> {
    let file = std::env::var("HALLPASS_BENCH_SCHOOLS").map(|path| std::fs::read(path).unwrap());
    let bytes = file.unwrap_or_else(|_| SAMPLE.as_bytes().to_vec());
    let mut reader = csv::Reader::from_reader(&bytes[..]);
    let headers = reader.byte_headers().unwrap().clone();
    let place =
        |names: [&str; 2]| headers.iter().position(|head| names.iter().any(|name| head == name.as_bytes())).unwrap();
    let (urn, name) = (place(["urn", "URN"]), place(["name", "School Name"]));
    let (authority, town) = (place(["authority", "Local Authority"]), place(["town", "Parliamentary Constituency"]));
    let rows: Vec<csv::ByteRecord> = reader.byte_records().map(Result::unwrap).collect();
    let text = |row: &csv::ByteRecord, at: usize| String::from_utf8_lossy(&row[at]).trim().to_owned();
    (0_u64..)
        .zip(rows.iter().cycle().take(SCHOOLS))
        .map(|(at, row)| {
            let mut identifiers = Identifiers::default();
            identifiers.insert(Scheme::Urn, &text(row, urn)).unwrap();
            let [_, _, _, code @ ..] = at.wrapping_mul(0x9E37_79B9).to_be_bytes();
            School {
                slug: format!("school-{at}").parse().unwrap(),
                name: text(row, name),
                authority: text(row, authority),
                town: text(row, town),
                identifiers,
                code: Code::from_random(code),
            }
        })
        .collect()
}

fn bench(criterion: &mut Criterion) {
    let (schools, organisation): (_, Slug) = (schools(), "england".parse().unwrap());
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
    let mut group = criterion.benchmark_group("search");
    group.sample_size(20);
    group.bench_function("index of 24,000 schools", |bencher| bencher.iter(|| Index::new(black_box(&rows))));
    let index = Index::new(&rows);
    let hard = "saint mary cathlic primry schol academy nursrey communty";
    let letters = "st sc pr ac in ju ca ch".to_owned();
    for (name, query) in [
        ("one name", "hethersett academy"),
        ("a slip", "hethresett acadmey"),
        ("the commonest words", "st marys church of england primary school"),
        ("eight slips", hard),
        ("eight beginnings", letters.as_str()),
        ("two letters", "st"),
        ("a number", "140753"),
        ("nothing", "zzzzzzzzzz qqqqqqqqqq xxxxxxxxxx"),
    ] {
        group.bench_function(name, |bencher| bencher.iter(|| index.search(black_box(query), None, 20)));
    }
    group.finish();
}

criterion_group!(benches, bench);
criterion_main!(benches);
