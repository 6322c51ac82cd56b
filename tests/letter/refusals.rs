//! What is refused and never drawn as a box.

use std::sync::Arc;

use hallpass::render::letter::{Crest, Field, LetterContent, LetterError, MAX_ROWS, MAX_TEXT, Paper, letter};

use super::sample;

fn refused(change: impl FnOnce(&mut LetterContent)) -> LetterError {
    let mut content = sample::letter();
    change(&mut content);
    letter(&content, Paper::A4).expect_err("the letter is refused")
}

#[test]
fn characters_that_no_font_draws() {
    let emoji = LetterError::NoGlyph { field: Field::School, character: '🏫' };
    assert_eq!(refused(|content| content.school = "Hillside 🏫 School".into()), emoji);
    assert_eq!(emoji.to_string(), "the school name holds “🏫” (U+1F3EB), which cannot be printed");
    assert_eq!(
        refused(|content| content.table.groups[1].rows[0].name = "入學".into()),
        LetterError::NoGlyph { field: Field::RowName(7), character: '學' }
    );
    assert_eq!(
        refused(|content| content.table.groups[0].rows[1].address = "صف@hillside.example".into()),
        LetterError::NoGlyph { field: Field::RowAddress(2), character: 'ص' }
    );
    assert_eq!(
        refused(|content| content.paragraphs[1] = "สวัสดี".into()),
        LetterError::NoGlyph { field: Field::Paragraph(2), character: 'ส' }
    );
    assert_eq!(
        refused(|content| content.school = "Hillside \u{fffd}".into()),
        LetterError::NoGlyph { field: Field::School, character: '\u{fffd}' }
    );
    assert_eq!(
        refused(|content| content.school = "בית ספר".into()),
        LetterError::NoGlyph { field: Field::School, character: 'ב' }
    );
}

#[test]
fn control_and_invisible_characters() {
    for character in ['\0', '\n', '\t', '\r', '\u{7f}', '\u{85}', '\u{ad}', '\u{200b}', '\u{2028}', '\u{feff}'] {
        assert_eq!(
            refused(|content| content.heading = format!("Make{character}sure").into()),
            LetterError::Control { field: Field::Heading, character }
        );
    }
    assert_eq!(
        refused(|content| content.title = "A\u{7}bell".into()),
        LetterError::Control { field: Field::Title, character: '\u{7}' }
    );
    assert_eq!(
        refused(|content| content.footer.page = "page {n}\n{m}".into()),
        LetterError::Control { field: Field::Footer, character: '\n' }
    );
}

#[test]
fn characters_that_turn_text_round() {
    for character in ['\u{202e}', '\u{202a}', '\u{200f}', '\u{61c}', '\u{2069}'] {
        assert_eq!(
            refused(|content| content.school = format!("Hill{character}side").into()),
            LetterError::Bidi { field: Field::School, character }
        );
    }
    // Isolates come in pairs, and never in an address.
    assert_eq!(
        refused(|content| content.school = "Hill\u{2067}side".into()),
        LetterError::Bidi { field: Field::School, character: '\u{2068}' }
    );
    assert_eq!(
        refused(|content| content.table.groups[0].rows[0].address = "\u{2068}a\u{2069}@b.example".into()),
        LetterError::Bidi { field: Field::RowAddress(1), character: '\u{2068}' }
    );
}

#[test]
fn what_must_not_be_empty() {
    assert_eq!(refused(|content| content.title = "  ".into()), LetterError::Empty(Field::Title));
    assert_eq!(refused(|content| content.heading = " ".into()), LetterError::Empty(Field::Heading));
    assert_eq!(refused(|content| content.school = "".into()), LetterError::Empty(Field::School));
    assert_eq!(
        refused(|content| content.table.groups[0].rows[2].address.clear()),
        LetterError::Empty(Field::RowAddress(3))
    );
    assert_eq!(refused(|content| content.code.as_mut().unwrap().alt.clear()), LetterError::Empty(Field::CodeAlt));
}

#[test]
fn what_is_too_large() {
    let long = "a ".repeat(MAX_TEXT);
    assert!(matches!(refused(|content| content.paragraphs[0] = long.as_str().into()), LetterError::TooLong { .. }));
    let rows = vec![sample::row("Office", "office@hillside.example"); MAX_ROWS + 1];
    assert_eq!(refused(|content| content.table.groups[0].rows = rows), LetterError::TooManyRows(MAX_ROWS + 3));
    let name = "name ".repeat(700);
    assert_eq!(refused(|content| content.school = name.as_str().into()), LetterError::NoRoom(Field::School));
    assert_eq!(
        refused(|content| content.table.groups[0].rows[0].name = name.as_str().into()),
        LetterError::NoRoom(Field::RowName(1))
    );
    assert_eq!(refused(|content| content.contact = vec!["line".into(); 60]), LetterError::NoRoom(Field::Contact(60)));
    assert_eq!(refused(|content| content.steps = vec!["Do it.".into(); 90]), LetterError::NoRoom(Field::Step(1)));
}

#[test]
fn crests_whose_pixels_do_not_fit() {
    let crest = |width, height, bytes| Crest { width, height, rgba: Arc::from(vec![0; bytes]), alt: None };
    for (width, height, bytes) in [(2, 2, 15), (0, 0, 0), (1, 0, 0), (2001, 1, 8004)] {
        assert_eq!(
            refused(|content| content.crest = Some(crest(width, height, bytes))),
            LetterError::Crest { width, height, bytes }
        );
    }
}

#[test]
fn templates_and_tags() {
    assert!(matches!(refused(|content| content.footer.page = "page {n}".into()), LetterError::PageNumber(_)));
    assert!(matches!(refused(|content| content.locale = "not a tag".into()), LetterError::Locale(_)));
}
