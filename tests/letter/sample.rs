//! Letters to test with, worded as a school would.

use std::sync::Arc;

use hallpass::render::letter::{Code, Crest, Direction, Footer, Group, LetterContent, Row, SignOff, Table, Text};
use hallpass::render::qr::QrMatrix;

const URL: &str = "https://mail.wensum.example/q/K7M2Q9XW";

/// A row without a note.
pub fn row(name: &str, address: &str) -> Row {
    Row { name: name.into(), address: address.into(), note: None }
}

/// A shield in two colours on a see-through ground.
pub fn crest() -> Crest {
    let (width, height) = (160_u32, 200_u32);
    let mut rgba = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let (fx, fy) = (f64::from(x) / f64::from(width) - 0.5, f64::from(y) / f64::from(height));
            let inside = fx.abs() < 0.46 * (1.0 - (fy - 0.45).max(0.0).powi(2) * 3.0);
            let leaf = (fx.powi(2) + (fy - 0.38).powi(2)).sqrt() < 0.2 || (fx.abs() < 0.04 && fy > 0.4 && fy < 0.8);
            rgba.extend(match (inside, leaf) {
                (false, _) => [0, 0, 0, 0],
                (true, true) => [0xe8, 0xf0, 0xd0, 0xff],
                (true, false) => [0x1d, 0x4f, 0x91, 0xff],
            });
        }
    }
    Crest { width, height, rgba: Arc::from(rgba), alt: Some("Crest of Hillside Primary School".into()) }
}

/// The usual letter: a crest, eight addresses in two groups.
pub fn letter() -> LetterContent {
    let mut paused = row("Trips and clubs", "clubs@hillside.wensum-schools.example");
    paused.note = Some("paused on 20 November 2026: do not use for now".into());
    let mut shared = row("Payments", "payments@parentmail.example");
    shared.note = Some("other schools use it too: look for the name “Hillside Primary”".into());
    LetterContent {
        locale: "en-GB".into(),
        direction: Direction::Ltr,
        title: "Make sure you get emails from Hillside Primary School".into(),
        crest: Some(crest()),
        accent: Some([0x1d, 0x4f, 0x91]),
        school: "Hillside Primary School".into(),
        town: Some("Wensum Market".into()),
        contact: vec![Text::exact("01632 960101"), Text::exact("hillside.wensum-schools.example")],
        date: Some("21 November 2026".into()),
        heading: "Make sure you get our emails".into(),
        paragraphs: vec![
            "Dear parents and carers,".into(),
            "Some of our emails have gone into junk folders, so families have missed news about \
             closures, trips and meals. Mail programs let our emails through when they know our \
             addresses. Please take two minutes to save them."
                .into(),
        ],
        steps_heading: None,
        steps: vec![
            "Point your phone’s camera at the square code, or type the address below it into your browser.".into(),
            "Tap “Save our contact”. One contact holds all our addresses.".into(),
            "Choose your mail program on the page and follow its steps.".into(),
        ],
        code: Some(Code {
            matrix: QrMatrix::new(&URL.to_uppercase()).expect("short"),
            alt: format!("QR code for {URL} – the address is also written below"),
            address: URL.into(),
        }),
        warning: Some(
            "Anyone can fake the name and the address on an email. If an email asks for money, a \
             password or bank details, phone the school before you answer."
                .into(),
        ),
        table: Table {
            heading: Some("The addresses we write from".into()),
            name_heading: "What it is for".into(),
            address_heading: "Email address".into(),
            groups: vec![
                Group {
                    heading: Some("Hillside Primary School".into()),
                    rows: vec![
                        row("School office", "office@hillside.wensum-schools.example"),
                        row("Absence", "absence@hillside.wensum-schools.example"),
                        row("Newsletter", "news@hillside.wensum-schools.example"),
                        paused,
                        row("Head teacher", "head@hillside.wensum-schools.example"),
                        shared,
                    ],
                },
                Group {
                    heading: Some("Wensum County Council".into()),
                    rows: vec![
                        row("School admissions", "admissions@wensum.example"),
                        row("School transport", "transport@wensum.example"),
                    ],
                },
            ],
        },
        closing: vec![Text::naming(&format!("This list can change. The newest one is always at {URL}."), &[URL])],
        sign_off: None,
        remark: None,
        footer: Footer {
            reference: Text::naming("List 12 of 21 November 2026 · code K7M2-Q9XW", &["K7M2-Q9XW"]),
            page: "page {n} of {m}".into(),
        },
        draft: None,
    }
}

/// The letter with `count` addresses in groups of nine.
pub fn with_rows(count: usize) -> LetterContent {
    let mut letter = letter();
    let rows: Vec<_> = (1..=count)
        .map(|i| {
            let name =
                ["School office", "Absence", "Newsletter of the upper school", "Meals", "Library and homework club"];
            let mut row = row(name[i % name.len()], &format!("sender-{i:02}@hillside.wensum-schools.example"));
            row.note = (i % 11 == 0).then(|| "from 1 September 2026".into());
            row
        })
        .collect();
    letter.table.groups = rows
        .chunks(9)
        .enumerate()
        .map(|(i, rows)| Group { heading: Some(format!("Department {}", i + 1).into()), rows: rows.to_vec() })
        .collect();
    letter
}

/// The letter, not to be sent yet.
pub fn draft() -> LetterContent {
    LetterContent {
        draft: Some("Draft: this list is not complete. Do not give it to families yet.".into()),
        ..letter()
    }
}

/// The letter, with room for a signature.
pub fn signed() -> LetterContent {
    let sign_off =
        SignOff { greeting: "Yours sincerely".into(), signatory: vec!["Mrs A. Okafor".into(), "Head teacher".into()] };
    LetterContent { sign_off: Some(sign_off), ..letter() }
}
