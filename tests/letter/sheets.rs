//! What is printed besides the letter.

use hallpass::domain::LanguageTag;
use hallpass::i18n::{Locale, Messages, Part};
use hallpass::render::Published;
use hallpass::render::letter::{
    Draft, Field, Format, LabelSheet, LabelStock, LetterError, Paper, Placement, PosterPaper, SchoolLetterError, Shift,
    label_sheet, label_test_page, school_sheet,
};

use super::reader::Letter;
use super::tree::golden;
use crate::files::sample::{self, Sample};

/// 92 characters, as long as the longest names of schools are.
const LONG: &str = "Saint Bartholomew and Our Lady of the Visitation Voluntary Aided Roman Catholic Primary School";

fn bytes(published: &Published, language: LanguageTag, format: Format) -> Vec<u8> {
    let draft = Draft::Refuse;
    school_sheet(published, language, &sample::context(), format, draft)
        .unwrap_or_else(|error| panic!("{format:?} in {language}: {error}"))
        .bytes
}

fn read(published: &Published, language: LanguageTag, format: Format) -> Letter {
    Letter::read(&bytes(published, language, format))
}

fn placed(published: &Published, sheet: &LabelSheet, placement: Placement) -> Letter {
    let labels =
        label_sheet(published, LanguageTag::ENGLISH, &sample::context(), sheet, placement, Draft::Refuse).unwrap();
    Letter::read(&labels.bytes)
}

/// How many pieces there are on all pages.
fn pieces(letter: &Letter) -> usize {
    letter.tree.lines().filter(|line| line.trim_start().starts_with("Art")).count()
}

fn language(tag: &str) -> LanguageTag {
    tag.parse().unwrap()
}

/// Whether the English comes along because nobody has checked the translation.
fn brings_english(language: LanguageTag) -> bool {
    let messages = Messages::for_locale(language);
    messages.has(Part::Sheets)
        && messages.has(Part::Letter)
        && Locale::of(language).is_some_and(|locale| !locale.is_checked())
}

#[test]
fn every_sheet_has_all_its_pieces_each_whole_in_itself() {
    let published = sample::six().complete().build();
    for (format, count) in [
        (Format::HalfPage(Paper::A4), 2),
        (Format::Slips(Paper::A4), 4),
        (Format::Slips(Paper::UsLetter), 4),
        (Format::Cards(Paper::A4), 10),
        (Format::Labels(LabelStock::L7160), 21),
        (Format::Labels(LabelStock::Us5160), 30),
    ] {
        let sheet = read(&published, LanguageTag::ENGLISH, format);
        assert_eq!(pieces(&sheet), count, "{format:?}");
        for said in ["Hillside Primary School", "mail.wensum.example/q/", "Make sure you get our emails"] {
            let times = sheet.tree.lines().filter(|line| line.contains(": ") && line.contains(said)).count();
            assert!(times >= count, "{format:?} says {said} {times} times");
        }
        assert_eq!(sheet.tree.matches("Figure").count(), count, "{format:?}");
    }
}

#[test]
fn all_addresses_stand_on_half_a_page_and_a_slip_says_how_many_more_there_are() {
    let published = sample::six().complete().build();
    let half = read(&published, LanguageTag::ENGLISH, Format::HalfPage(Paper::A4));
    for listed in published.revision.record().in_use() {
        let address = listed.sender.address.to_string();
        assert_eq!(half.tree.lines().filter(|line| line.ends_with(&format!(": {address}"))).count(), 2, "{address}");
    }
    let many = sample::sixty().complete().build();
    let slip = read(&many, LanguageTag::ENGLISH, Format::Slips(Paper::A4));
    let shown = slip.tree.lines().filter(|line| line.contains("@brackenhythe")).count() / 4;
    assert!(shown >= 3, "{}", slip.tree);
    assert!(slip.tree.contains(&format!("{} more addresses are on our page.", 60 - shown)), "{}", slip.tree);
}

#[test]
fn paused_and_former_addresses_stand_nowhere() {
    let published = sample::states().complete().build();
    for format in Format::ALL {
        let sheet = read(&published, LanguageTag::ENGLISH, format);
        for address in ["clubs@", "old@", "summer@", "later@"] {
            assert!(!sheet.tree.contains(address), "{format:?} has {address}");
        }
    }
}

#[test]
fn every_format_is_the_same_file_again() {
    let published = sample::six().complete().build();
    for tag in ["en", "ur", "bn", "zh-Hans"] {
        for format in Format::ALL {
            let print = || bytes(&published, language(tag), format);
            assert!(print() == print(), "{format:?} {tag}");
        }
    }
}

#[test]
fn an_unchecked_translation_brings_the_english() {
    let published = sample::six().complete().build();
    for language in LanguageTag::all().filter(|language| brings_english(*language)) {
        for format in [Format::Slips(Paper::A4), Format::Cards(Paper::A4), Format::Poster(PosterPaper::A4)] {
            assert_eq!(read(&published, language, format).pages, 2, "{format:?} {language}");
        }
        let half = read(&published, language, Format::HalfPage(Paper::A4));
        assert_eq!(half.pages, 1);
        assert!(half.tree.contains("Art lang=en"), "{language}: {}", half.tree);
        let labels = read(&published, language, Format::Labels(LabelStock::L7160));
        assert_eq!(labels.tree.matches("Scan this, then press “Save our contact”.").count(), 21, "{language}");
    }
}

#[test]
fn the_longest_name_fits_every_format_in_every_language() {
    assert!(LONG.chars().count() >= 92);
    let published = Sample::new(LONG).plain("office@hillside.example", "office").complete().build();
    for language in LanguageTag::all() {
        for format in Format::ALL {
            let sheet = read(&published, language, format);
            if matches!(format, Format::LabelTest(_)) {
                continue;
            }
            let whole = sheet.tree.contains(LONG);
            let dots = sheet.tree.contains("Saint Bartholomew") && sheet.tree.contains(" …");
            assert!(whole || dots, "{format:?} {language}: {}", sheet.tree);
            let is_label = matches!(format, Format::Labels(_) | Format::Cards(_));
            assert!(whole || is_label, "{format:?} {language} shortens the name");
        }
    }
}

#[test]
fn labels_begin_where_they_are_told_to() {
    let published = sample::six().complete().build();
    let sheet = LabelStock::L7160.sheet();
    let from = |first| Placement::new(sheet, first, Shift::default(), Shift::default()).unwrap();
    assert_eq!(pieces(&placed(&published, sheet, from(1))), 21);
    assert_eq!(pieces(&placed(&published, sheet, from(20))), 2);
    assert_eq!(pieces(&placed(&published, sheet, from(21))), 1);
}

/// Where the first code of a file is drawn, in points from the left and from the foot.
fn first_code(bytes: &[u8]) -> (f32, f32) {
    let file = lopdf::Document::load_mem(bytes).unwrap();
    let page = file.get_pages()[&1];
    let content = lopdf::content::Content::decode(&file.get_page_content(page)).unwrap();
    let (mut at, mut outside) = ((0.0, 0.0), Vec::new());
    for operation in content.operations {
        match operation.operator.as_str() {
            "q" => outside.push(at),
            "Q" => at = outside.pop().unwrap(),
            // The first of them places the drawing, others leave it where it is.
            "cm" => {
                let number = |index: usize| operation.operands[index].as_float().unwrap();
                at = (at.0 + number(4), at.1 + number(5));
            }
            "Do" if operation.operands[0].as_name().unwrap().starts_with(b"Code") => return at,
            _ => {}
        }
    }
    panic!("no code is drawn")
}

#[test]
fn labels_are_moved_by_what_the_printer_is_off() {
    let published = sample::six().complete().build();
    let sheet = LabelStock::L7163.sheet();
    let at = |right: &str, down: &str| {
        let placement = Placement::parse(sheet, "1", right, down).unwrap();
        let labels =
            label_sheet(&published, LanguageTag::ENGLISH, &sample::context(), sheet, placement, Draft::Refuse).unwrap();
        first_code(&labels.bytes)
    };
    let (plain, moved) = (at("", ""), at("2.54", "-1.27"));
    // 2.54 mm are 7.2 points; codes are moved to the next dot of a printer, 0.12 points away at most.
    assert!((moved.0 - plain.0 - 7.2).abs() < 0.25, "{plain:?} {moved:?}");
    assert!((moved.1 - plain.1 - 3.6).abs() < 0.25, "{plain:?} {moved:?}");
}

#[test]
fn a_sheet_of_ones_own_is_printed_and_tested() {
    let published = sample::six().complete().build();
    for text in [
        "name = \"office-24\"\npaper = \"A4\"\nwidth = 70\nheight = 36\ncolumns = 3\nrows = 8\n",
        "name = \"square\"\npaper = \"US Letter\"\nwidth = 50.8\nheight = 50.8\ncolumns = 3\nrows = 4\nacross = 60\n",
        "name = \"whole\"\npaper = \"A4\"\nwidth = 200\nheight = 280\ncolumns = 1\nrows = 1\n",
    ] {
        let sheet = LabelSheet::from_toml(text).unwrap();
        let labels = placed(&published, &sheet, Placement::default());
        assert_eq!(pieces(&labels), usize::from(sheet.count()));
        let page = label_test_page(&published, LanguageTag::ENGLISH, &sheet, Placement::default()).unwrap();
        let page = Letter::read(&page.bytes);
        let title = format!("Test page for labels {}", sheet.name().to_uppercase());
        assert!(page.tree.contains(&format!("H1: {title}")), "{}", page.tree);
        assert!(page.tree.contains("This line must be 100 mm long."), "{}", page.tree);
    }
}

#[test]
fn a_low_label_of_a_long_address_is_refused() {
    let published = sample::six().complete().build();
    let mut context = sample::context();
    let host = format!("https://{}.example", ["a".repeat(60), "b".repeat(60), "c".repeat(40)].join("."));
    context.public_url = host.parse().unwrap();
    let refused =
        school_sheet(&published, LanguageTag::ENGLISH, &context, Format::Labels(LabelStock::Us5160), Draft::Refuse);
    let error = refused.unwrap_err();
    assert!(
        matches!(error, SchoolLetterError::Letter(LetterError::NoRoom(Field::Code)) | SchoolLetterError::Qr(_)),
        "{error}"
    );
}

#[test]
fn what_cannot_be_printed_is_named() {
    let published = sample::emoji().complete().build();
    for format in Format::ALL.into_iter().filter(|format| !matches!(format, Format::LabelTest(_))) {
        let error = school_sheet(&published, LanguageTag::ENGLISH, &sample::context(), format, Draft::Refuse);
        let error = error.unwrap_err();
        assert!(
            matches!(error, SchoolLetterError::Letter(LetterError::NoGlyph { character: '🏫', .. }))
                || matches!(error, SchoolLetterError::Crest),
            "{format:?}: {error}"
        );
    }
}

#[test]
fn a_list_that_is_not_complete_is_printed_as_a_draft_or_not_at_all() {
    let published = sample::six().build();
    for format in Format::ALL.into_iter().filter(|format| !matches!(format, Format::LabelTest(_))) {
        let print = |draft| school_sheet(&published, LanguageTag::ENGLISH, &sample::context(), format, draft);
        assert!(matches!(print(Draft::Refuse), Err(SchoolLetterError::NotComplete)), "{format:?}");
        let draft = Letter::read(&print(Draft::Mark).unwrap().bytes);
        assert!(draft.tree.matches("DRAFT").count() >= pieces(&draft).max(1), "{format:?}: {}", draft.tree);
    }
    let closed = sample::six().complete().closed().build();
    let print =
        school_sheet(&closed, LanguageTag::ENGLISH, &sample::context(), Format::Poster(PosterPaper::A4), Draft::Mark);
    assert!(matches!(print, Err(SchoolLetterError::Closed)));
}

#[test]
fn tag_trees() {
    let published = sample::six().complete().build();
    for format in Format::ALL {
        golden(&format!("sheets/{}", format.name()), &bytes(&published, LanguageTag::ENGLISH, format));
    }
    for tag in ["ur", "ar", "bn", "zh-Hans", "pl"] {
        for format in [
            Format::HalfPage(Paper::A4),
            Format::Slips(Paper::A4),
            Format::Cards(Paper::A4),
            Format::Poster(PosterPaper::A4),
            Format::Labels(LabelStock::L7165),
        ] {
            let bytes = bytes(&published, language(tag), format);
            golden(&format!("sheets/{}-{tag}", format.name()), &bytes);
        }
    }
}
