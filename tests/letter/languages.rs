//! The letter in every language, compared with the record it is made from.

use hallpass::domain::LanguageTag;
use hallpass::i18n::{Locale, Messages, Part};
use hallpass::render::Published;
use hallpass::render::letter::{Draft, Engine, Look, Paper, contents};

use super::reader::Letter;
use super::tree::golden;
use crate::files::sample;

fn bytes(published: &Published, language: LanguageTag, look: Look) -> Vec<u8> {
    let letters = contents(published, language, &sample::context(), Draft::Mark).unwrap();
    Engine::new().sides(&letters, Paper::A4, look).unwrap()
}

fn translated() -> impl Iterator<Item = LanguageTag> {
    LanguageTag::all().filter(|language| Messages::for_locale(*language).has(Part::Letter))
}

/// How often each address should be there: once a side.
fn sides(language: LanguageTag) -> usize {
    let unchecked = Locale::of(language).is_some_and(|locale| !locale.is_checked());
    if unchecked && Messages::for_locale(language).has(Part::Letter) { 2 } else { 1 }
}

#[test]
fn every_side_says_what_the_record_says() {
    for (name, published) in [("six", sample::six().build()), ("states", sample::states().build())] {
        for language in LanguageTag::all() {
            let letter = Letter::read(&bytes(&published, language, Look::Standard));
            for listed in published.revision.record().in_use() {
                let address = listed.sender.address.to_string();
                let found = letter.tree.lines().filter(|line| line.ends_with(&format!(": {address}"))).count();
                assert_eq!(found, sides(language), "{address} in {name}, {language}");
            }
        }
    }
}

#[test]
fn an_unchecked_translation_has_the_english_on_its_other_side() {
    let published = sample::six().build();
    for language in translated() {
        let letters = contents(&published, language, &sample::context(), Draft::Mark).unwrap();
        let locales: Vec<_> = letters.iter().map(|letter| letter.locale.as_str()).collect();
        if sides(language) == 2 {
            assert_eq!(locales, [language.as_str(), "en"]);
            assert!(letters[0].remark.is_some() && letters[1].remark.is_none());
        } else {
            assert_eq!(locales, [language.as_str()]);
        }
    }
}

#[test]
fn the_same_letter_is_the_same_file_in_every_language() {
    let published = sample::six().build();
    let mut engine = Engine::new();
    for language in translated() {
        let letters = contents(&published, language, &sample::context(), Draft::Mark).unwrap();
        let again = engine.sides(&letters, Paper::A4, Look::Standard).unwrap();
        assert!(again == bytes(&published, language, Look::Standard), "{language}");
        assert!(again.len() < 90_000, "{language}: {} bytes", again.len());
    }
}

#[test]
fn every_look_has_every_address_in_every_language() {
    let published = sample::six().build();
    for look in Look::ALL {
        for language in translated() {
            let letter = Letter::read(&bytes(&published, language, look));
            for listed in published.revision.record().in_use() {
                let address = listed.sender.address.to_string();
                assert_eq!(letter.text().matches(&address).count(), sides(language), "{look:?} {language}");
            }
        }
    }
}

#[test]
fn larger_looks_are_larger() {
    let published = sample::six().build();
    for (look, body) in [(Look::Standard, 12.0), (Look::Easy, 14.0), (Look::Large, 18.0)] {
        let sizes = Letter::read(&bytes(&published, LanguageTag::ENGLISH, look)).sizes;
        let of_body = sizes.iter().filter(|&&size| (size - body).abs() < 0.01).count();
        assert!(of_body * 2 > sizes.len(), "{look:?}: {sizes:?}");
    }
}

#[test]
fn tag_trees() {
    let published = sample::states().build();
    for language in translated() {
        golden(&format!("languages/{language}"), &bytes(&published, language, Look::Standard));
    }
    golden("easy", &bytes(&published, LanguageTag::ENGLISH, Look::Easy));
    golden("large", &bytes(&published, LanguageTag::ENGLISH, Look::Large));
}
