//! Pages, addresses and bytes of letters.

use hallpass::render::letter::{Direction, Engine, LetterContent, Paper, Text, letter};

use super::reader::Letter;
use super::sample;

fn read(content: &LetterContent, paper: Paper) -> Letter {
    Letter::read(&letter(content, paper).unwrap())
}

#[test]
fn the_same_letter_is_the_same_file() {
    let mut polish = sample::letter();
    polish.locale = "pl".into();
    polish.school = "Szkoła w Łodzi: zażółć gęślą jaźń".into();
    for content in [sample::letter(), sample::with_rows(60), sample::draft(), polish] {
        for paper in [Paper::A4, Paper::UsLetter] {
            let first = Engine::new().letter(&content, paper).unwrap();
            // Other letters in between must not show.
            let mut engine = Engine::new();
            engine.letter(&sample::with_rows(3), paper).unwrap();
            engine.letter(&sample::signed(), paper).unwrap();
            assert!(first == engine.letter(&content, paper).unwrap());
            assert!(first == letter(&content, paper).unwrap());
        }
    }
}

#[test]
fn different_letters_have_different_identifiers() {
    let id = |content: &LetterContent| {
        let file = lopdf::Document::load_mem(&letter(content, Paper::A4).unwrap()).unwrap();
        format!("{:?}", file.trailer.get(b"ID").unwrap())
    };
    let mut other = sample::letter();
    other.title = "Another title".into();
    assert_ne!(id(&sample::letter()), id(&other));
    assert_ne!(id(&sample::letter()), id(&sample::with_rows(8)));
}

#[test]
fn a_normal_school_fits_on_one_page() {
    for rows in [1, 4, 8, 9, 10] {
        assert_eq!(read(&sample::with_rows(rows), Paper::A4).pages, 1, "{rows} addresses");
    }
    assert_eq!(read(&sample::letter(), Paper::A4).pages, 1);
    assert!(read(&sample::letter(), Paper::UsLetter).pages <= 2);
    assert_eq!(read(&sample::with_rows(60), Paper::A4).pages, 3);
}

#[test]
fn every_address_can_be_read_back() {
    for rows in [1, 9, 60, 200] {
        let content = sample::with_rows(rows);
        let text = read(&content, Paper::A4).text();
        for row in content.table.groups.iter().flat_map(|group| &group.rows) {
            let times = text.lines().filter(|line| line.starts_with(&row.address)).count();
            assert_eq!(times, 1, "{}", row.address);
        }
        let code = content.code.unwrap();
        assert!(text.lines().any(|line| line == code.address));
    }
}

#[test]
fn an_address_too_long_for_a_line_loses_nothing() {
    let mut content = sample::letter();
    let local = "l".repeat(64);
    let address = format!("{local}@attendance.and.absence.of-the-lower-school.wensum-schools.example");
    content.table.groups[0].rows[0].address.clone_from(&address);
    assert!(read(&content, Paper::A4).text().contains(&address));
}

#[test]
fn headers_are_repeated_on_paper_and_said_once() {
    let letter = read(&sample::with_rows(60), Paper::A4);
    assert_eq!(letter.text().matches("What it is for").count(), 1);
    assert!(!letter.unmarked[0].contains("What it is for"));
    for (page, text) in letter.unmarked.iter().enumerate().skip(1) {
        assert!(text.contains("What it is for"), "page {}", page + 1);
    }
}

#[test]
fn every_page_says_which_it_is() {
    let letter = read(&sample::with_rows(60), Paper::A4);
    for (page, text) in letter.unmarked.iter().enumerate() {
        assert!(text.contains(&format!("page {} of 3", page + 1)));
        assert!(text.contains("code K7M2-Q9XW"));
    }
}

#[test]
fn a_draft_says_so_on_every_page() {
    let mut content = sample::with_rows(60);
    content.draft = sample::draft().draft;
    let letter = read(&content, Paper::A4);
    assert!(letter.text().starts_with("Draft: this list is not complete."));
    assert!(letter.unmarked.iter().skip(1).all(|page| page.contains("Draft: this list is not complete.")));
}

#[test]
fn names_of_three_hundred_characters_are_printed_whole() {
    let long = "Saint Wilfrid and the Holy Angels Voluntary Aided School of Wensum ".repeat(5);
    let long = &long.trim_end()[..300];
    let mut content = sample::letter();
    content.school = long.into();
    content.heading = long.into();
    content.table.groups[0].rows[0].name = long.into();
    let text = read(&content, Paper::A4).text();
    assert_eq!(text.matches(long.trim_end()).count(), 3);
}

#[test]
fn words_without_blanks_are_cut_and_not_lost() {
    let mut content = sample::letter();
    content.table.groups[0].rows[0].name = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(3).as_str().into();
    assert!(read(&content, Paper::A4).text().contains(&"Donaudampfschifffahrtsgesellschaftskapitän".repeat(3)));
}

#[test]
fn body_text_is_twelve_points_or_more() {
    for content in [sample::letter(), sample::with_rows(60)] {
        let sizes = read(&content, Paper::A4).sizes;
        // What is smaller is the footer and the lines beside the address window.
        let small = sizes.iter().filter(|&&size| size < 12.0).count();
        let pages = read(&content, Paper::A4).pages;
        assert!(small <= 3 * pages + content.contact.len() + 1, "{sizes:?}");
    }
}

#[test]
fn names_in_every_script_are_printed() {
    for (locale, name) in [
        ("cy", "Ysgol Gynradd Tŷ Gŵyr"),
        ("pl", "Szkoła Podstawowa w Łodzi: zażółć gęślą jaźń"),
        ("uk", "Українська школа імені Лесі Українки, ґанок"),
        ("el", "Ελληνικό Σχολείο Αγίου Νικολάου"),
        ("vi", "Trường Tiểu học Nguyễn Huệ"),
        ("bn", "হিলসাইড প্রাথমিক বিদ্যালয়"),
        ("pa", "ਹਿੱਲਸਾਈਡ ਪ੍ਰਾਇਮਰੀ ਸਕੂਲ"),
        ("gu", "હિલસાઇડ પ્રાથમિક શાળા ક્ષેત્ર"),
        ("hi", "हिलसाइड प्राथमिक विद्यालय"),
        ("ta", "ஹில்சைட் தொடக்கப் பள்ளி"),
        ("zh-Hans", "山坡小学（喆玥校区）"),
        // Among English too.
        ("en", "हिलसाइड School 山坡小学"),
        ("ro", "Școala Gimnazială Ștefan cel Mare"),
    ] {
        let mut content = sample::letter();
        content.locale = locale.into();
        content.school = name.into();
        assert!(read(&content, Paper::A4).text().lines().any(|line| line == name), "{name}");
    }
}

#[test]
fn from_right_to_left_nothing_is_lost() {
    let mut content = sample::letter();
    content.direction = Direction::Rtl;
    content.locale = "ar".into();
    let read = read(&content, Paper::A4);
    let text = read.text();
    for row in content.table.groups.iter().flat_map(|group| &group.rows) {
        assert!(text.contains(&row.address));
    }
    assert_eq!(text.matches("https://mail.wensum.example/q/K7M2Q9XW").count(), 2);
    assert!(read.unmarked[0].contains("K7M2-Q9XW"));
}

#[test]
fn values_in_isolates_are_printed_without_them() {
    let mut content = sample::letter();
    content.paragraphs = vec!["Emails from \u{2068}Hillside\u{2069} come from us.".into()];
    assert!(read(&content, Paper::A4).text().contains("Emails from Hillside come from us."));
}

#[test]
fn addresses_in_a_sentence_are_found() {
    let text = Text::naming("Write to a@b.example or to a@b.example.org.", &["a@b.example", "a@b.example.org"]);
    let exact: Vec<_> = text
        .spans()
        .iter()
        .map(|span| (matches!(span, hallpass::render::letter::Span::Exact(_)), span.as_str()))
        .collect();
    let expected =
        [(false, "Write to "), (true, "a@b.example"), (false, " or to "), (true, "a@b.example.org"), (false, ".")];
    assert_eq!(exact, expected);
}
