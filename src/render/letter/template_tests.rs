//! Whether letters keep to the template of [`super::geometry`].
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::display::{Draw, Layout};
use super::geometry::{Area, Sheet, WINDOW_FOOT, WINDOW_TOP, mm};
use super::lines::Setter;
use super::shape::Shaper;
use super::{Code, Direction, Footer, Group, LetterContent, Look, Paper, Row, Table, Text, body};
use crate::render::qr::QrMatrix;

fn content() -> LetterContent {
    let row = |i| Row { name: "Office".into(), address: format!("office{i}@hillside.example"), note: None };
    LetterContent {
        locale: "en".into(),
        direction: Direction::Ltr,
        title: "Our addresses".into(),
        crest: None,
        accent: None,
        school: "Hillside Primary School".into(),
        town: Some("Wensum Market".into()),
        contact: vec!["01632 960101".into()],
        date: Some("21 November 2026".into()),
        heading: "Make sure you get our emails".into(),
        paragraphs: vec!["Some emails have gone astray.".into()],
        steps_heading: None,
        steps: vec!["Scan the code.".into()],
        code: Some(Code {
            matrix: QrMatrix::new("HTTPS://W.EXAMPLE/Q/K7M2Q9XW").unwrap(),
            alt: "QR code".into(),
            address: "https://w.example/q/K7M2Q9XW".into(),
        }),
        warning: Some("Addresses can be forged.".into()),
        table: Table {
            heading: None,
            name_heading: "For".into(),
            address_heading: "Address".into(),
            groups: vec![Group { heading: Some("School".into()), rows: (0..60).map(row).collect() }],
        },
        closing: vec!["Thank you.".into()],
        sign_off: None,
        remark: None,
        footer: Footer { reference: "List 1".into(), page: "{n} of {m}".into() },
        draft: None,
    }
}

fn variants() -> Vec<LetterContent> {
    let long = "Saint Wilfrid and the Holy Angels Voluntary Aided School of Wensum ".repeat(4);
    let with = |change: fn(&mut LetterContent, &str)| {
        let mut letter = content();
        change(&mut letter, &long);
        letter
    };
    vec![
        content(),
        with(|letter, _| letter.direction = Direction::Rtl),
        with(|letter, _| letter.draft = Some("Draft: do not give this to families yet.".into())),
        with(|letter, long| letter.draft = Some(Text::from(&long[..100]))),
        with(|letter, long| letter.school = long.trim_end().into()),
        with(|letter, long| {
            letter.school = long.trim_end().into();
            letter.draft = Some("Draft".into());
        }),
        with(|letter, long| letter.contact = vec![long.trim_end().into(); 2]),
    ]
}

/// Everything on a page, with the box it takes.
fn boxes(layout: &Layout, page: usize) -> Vec<Area> {
    let boxes = layout.pages[page].0.iter().flat_map(|(_, draw)| match draw {
        Draw::Fill(area, _) | Draw::Code(_, area) | Draw::Crest(area) => vec![*area],
        Draw::Text { x, baseline, leading, size, text } => {
            let em = size / 1000.0;
            let mut y = baseline - size;
            let line = |line: &super::lines::SetLine| {
                let area = Area { x: x + line.offset * em, y, width: line.width * em, height: size * 1.25 };
                y += leading;
                area
            };
            text.iter().map(line).collect()
        }
    });
    boxes.collect()
}

fn meet(a: &Area, b: &Area) -> bool {
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

fn laid_out(letter: &LetterContent, paper: Paper) -> Layout {
    let mut shaper = Shaper::new();
    let setter = Setter { shaper: &mut shaper, locale: &letter.locale, direction: letter.direction };
    body::lay_out(setter, letter, Sheet::new(paper, letter.direction, Look::Standard)).unwrap()
}

#[test]
fn the_address_window_stays_free() {
    let window = Area { x: mm(24.6), y: WINDOW_TOP, width: mm(95.4), height: WINDOW_FOOT - WINDOW_TOP };
    for letter in variants().into_iter().filter(|letter| letter.draft.is_none()) {
        for area in boxes(&laid_out(&letter, Paper::A4), 0) {
            assert!(!meet(&area, &window), "{area:?} of {letter:?}");
        }
    }
}

#[test]
fn everything_stands_in_the_print_area() {
    for letter in variants() {
        for paper in [Paper::A4, Paper::UsLetter] {
            let layout = laid_out(&letter, paper);
            let sheet = layout.sheet;
            for area in (0..layout.pages.len()).flat_map(|page| boxes(&layout, page)) {
                let inside = area.x >= mm(15.0) - 0.1
                    && area.x + area.width <= sheet.width - mm(15.0) + 0.1
                    && area.y >= mm(5.0)
                    && area.y + area.height <= sheet.height - mm(5.0);
                assert!(inside, "{area:?} on {paper:?}");
            }
        }
    }
}

#[test]
fn text_never_runs_over_text() {
    for letter in variants() {
        let layout = laid_out(&letter, Paper::A4);
        for page in &layout.pages {
            let texts: Vec<_> = page.0.iter().filter(|(_, draw)| matches!(draw, Draw::Text { .. })).cloned().collect();
            let single = |i: usize| {
                let only = super::display::Page(vec![texts[i].clone()]);
                let alone = Layout { pages: vec![only], ..layout.clone() };
                // From the height of capitals to the foot of “g”.
                let tight = |area: Area| Area { y: area.y + area.height * 0.2, height: area.height * 0.75, ..area };
                boxes(&alone, 0).into_iter().map(tight).collect::<Vec<_>>()
            };
            let all: Vec<_> = (0..texts.len()).map(single).collect();
            for (i, a) in all.iter().enumerate() {
                for b in &all[i + 1..] {
                    let clash = a.iter().find_map(|a| b.iter().find(|b| meet(a, b)).map(|b| (a, b)));
                    assert!(clash.is_none(), "{clash:?}");
                }
            }
        }
    }
}

#[test]
fn the_code_is_large_enough_with_its_quiet_zone() {
    for letter in variants() {
        let layout = laid_out(&letter, Paper::A4);
        let modules = letter.code.as_ref().unwrap().matrix.modules();
        let draws = &layout.pages[0].0;
        let codes: Vec<_> = draws
            .iter()
            .filter_map(|(_, draw)| if let Draw::Code(_, area) = draw { Some(*area) } else { None })
            .collect();
        let [code] = codes[..] else { panic!("one code on the first page") };
        assert!(code.width >= mm(25.0) && (code.width - code.height).abs() < 0.01);
        #[allow(clippy::cast_precision_loss)]
        let quiet = 4.0 * code.width / modules as f32;
        let zone = Area {
            x: code.x - quiet,
            y: code.y - quiet,
            width: code.width + 2.0 * quiet,
            height: code.height + 2.0 * quiet,
        };
        let others = boxes(&layout, 0).into_iter().filter(|area| *area != code);
        for area in others {
            // The line of a text is taller than its ink.
            let ink = Area { y: area.y + area.height * 0.2, height: area.height * 0.8, ..area };
            assert!(!meet(&ink, &zone), "{area:?} in {zone:?}");
        }
    }
}
