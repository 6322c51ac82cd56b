//! Names and addresses stay whole among words of the other direction.

use std::fs;

use hallpass::domain::{Direction, LanguageTag};
use hallpass::i18n::{Messages, Part};

use super::read::{files, folder};

#[test]
fn no_file_holds_invisible_direction_marks() {
    let marks = ['\u{061c}', '\u{200e}', '\u{200f}', '\u{feff}'];
    for tag in LanguageTag::all() {
        for file in files(tag) {
            let text = fs::read_to_string(folder(tag).join(&file)).unwrap();
            let found = text.find(|symbol: char| {
                marks.contains(&symbol) || matches!(symbol, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            });
            assert!(found.is_none(), "{tag}/{file}: an invisible mark at byte {found:?}");
        }
    }
}

#[test]
fn a_latin_name_in_a_right_to_left_sentence_is_set_apart() {
    for tag in LanguageTag::all().filter(|tag| tag.direction() == Direction::RightToLeft) {
        let messages = Messages::for_locale(tag);
        if !messages.has(Part::Page) {
            continue;
        }
        let title = messages.text("school-title", &[("school", "Oak Lane".into()), ("audience", "parents".into())]);
        assert!(!title.fell_back(), "{tag}");
        assert!(title.as_str().contains("\u{2068}Oak Lane\u{2069}"), "{tag}: {title}");
    }
}
