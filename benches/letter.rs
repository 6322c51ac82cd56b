//! How fast letters and their codes are made: `cargo bench --bench letter`.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use hallpass::render::letter::{Code, Engine, LetterContent, Paper, Text};
use hallpass::render::qr::QrMatrix;

#[allow(dead_code)]
#[path = "../tests/letter/sample.rs"]
mod sample;

/// The letter of the `number`th school: its own name, addresses, code and reference.
fn of_school(number: usize) -> LetterContent {
    let mut letter = sample::letter();
    let name = format!("Hillside{number} Primary School");
    letter.school = name.as_str().into();
    letter.table.groups[0].heading = Some(name.as_str().into());
    let rows = letter.table.groups.iter_mut().flat_map(|group| &mut group.rows);
    for (i, row) in rows.enumerate() {
        row.address = format!("office{i}@hill{number}.wensum-schools.example");
    }
    let code = format!("K{:07}", number * 7919 % 10_000_000);
    let url = format!("https://mail.wensum.example/q/{code}");
    letter.closing = vec![Text::naming(&format!("This list can change. The newest one is always at {url}."), &[&url])];
    letter.footer.reference = Text::naming(&format!("List {number} of 21 November 2026 · code {code}"), &[&code]);
    let matrix = QrMatrix::new(&url.to_uppercase()).unwrap();
    letter.code = Some(Code { matrix, alt: format!("QR code for {url}"), address: url });
    letter
}

fn letters(criterion: &mut Criterion) {
    let schools: Vec<_> = (0..2_000).map(of_school).collect();
    let mut engine = Engine::new();
    engine.letter(&schools[0], Paper::A4).unwrap();
    let mut group = criterion.benchmark_group("letter");
    group.throughput(Throughput::Elements(1));
    let mut next = schools.iter().cycle();
    group.bench_function("one page, another school each time", |bencher| {
        bencher.iter(|| engine.letter(black_box(next.next().unwrap()), Paper::A4).unwrap());
    });
    group.bench_function("one page, the same letter", |bencher| {
        bencher.iter(|| engine.letter(black_box(&schools[1]), Paper::A4).unwrap());
    });
    let sixty = sample::with_rows(60);
    group.bench_function("sixty addresses", |bencher| {
        bencher.iter(|| engine.letter(black_box(&sixty), Paper::A4).unwrap());
    });
    let mut greek = sample::letter();
    greek.school = "Ελληνικό Σχολείο Αγίου Νικολάου".into();
    group.bench_function("fonts cut for one letter", |bencher| {
        bencher.iter(|| engine.letter(black_box(&greek), Paper::A4).unwrap());
    });
    group.finish();
}

fn codes(criterion: &mut Criterion) {
    let addresses: Vec<_> = (0..500).map(|i| format!("HTTPS://MAIL.WENSUM.EXAMPLE/Q/K{i:07}")).collect();
    let mut next = addresses.iter().cycle();
    let mut group = criterion.benchmark_group("qr");
    group.bench_function("matrix", |bencher| {
        bencher.iter(|| QrMatrix::new(black_box(next.next().unwrap())).unwrap());
    });
    let matrix = QrMatrix::new(&addresses[0]).unwrap();
    group.bench_function("svg path", |bencher| bencher.iter(|| black_box(&matrix).svg_path()));
    group.finish();
}

criterion_group!(benches, letters, codes);
criterion_main!(benches);
