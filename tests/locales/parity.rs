//! The same messages with the same values in every language.

use hallpass::domain::LanguageTag;

use super::read::{FOR_OPERATORS, Shape, files, for_families, read};

/// Every language but English.
fn others() -> impl Iterator<Item = LanguageTag> {
    LanguageTag::all().filter(|tag| *tag != LanguageTag::ENGLISH)
}

#[test]
fn folders_are_languages_and_files_have_an_english_original() {
    let locales = super::read::folder(LanguageTag::ENGLISH).parent().unwrap().to_owned();
    for folder in std::fs::read_dir(locales).unwrap() {
        let name = folder.unwrap().file_name().into_string().unwrap();
        assert!(name.parse::<LanguageTag>().is_ok_and(|tag| tag.as_str() == name), "{name} is no language of ours");
    }
    let english = files(LanguageTag::ENGLISH);
    assert!(FOR_OPERATORS.len() < english.len(), "{english:?}");
    for tag in others() {
        let unknown: Vec<_> = files(tag).difference(&english).cloned().collect();
        assert!(unknown.is_empty(), "{tag} has files that English has not: {unknown:?}");
    }
}

#[test]
fn every_file_that_a_language_has_is_complete() {
    let mut wrong = Vec::new();
    for file in files(LanguageTag::ENGLISH) {
        let english = read(LanguageTag::ENGLISH, &file);
        for tag in others().filter(|tag| files(*tag).contains(&file)) {
            let own = read(tag, &file);
            wrong.extend(
                english.keys().filter(|id| !own.contains_key(*id)).map(|id| format!("{tag}/{file} lacks {id}")),
            );
            for (id, message) in &own {
                match english.get(id) {
                    None => wrong.push(format!("{tag}/{file}: English has no {id}")),
                    Some(original) => wrong.extend(
                        differences(&original.shape, &message.shape).map(|what| format!("{tag}/{file}: {id} {what}")),
                    ),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a translation lost or made up. It may choose by the audience where English does not, never the other way.
fn differences<'a>(original: &'a Shape, own: &'a Shape) -> impl Iterator<Item = String> + 'a {
    let lost = original.values.difference(&own.values).map(|name| format!("lost {{ ${name} }}"));
    let new = own.values.difference(&original.values).map(|name| format!("made up {{ ${name} }}"));
    let unread = original.messages.symmetric_difference(&own.messages).map(|id| format!("differs in {{ {id} }}"));
    let flat = original.choices.iter().filter(|(by, keys)| own.choices.get(*by) != Some(keys));
    let flat = flat.map(|(by, keys)| format!("must choose by ${by} between {keys:?}"));
    let more = own.choices.keys().filter(|by| !original.choices.contains_key(*by) && *by != "audience");
    let more = more.map(|by| format!("chooses by ${by}, English does not"));
    lost.chain(new).chain(unread).chain(flat).chain(more)
}

#[test]
fn what_is_missing_is_told() {
    let wanted = for_families();
    assert!(wanted.contains("page.ftl") && wanted.contains("letter.ftl"), "{wanted:?}");
    for tag in others() {
        let missing: Vec<_> = wanted.difference(&files(tag)).cloned().collect();
        println!("{tag:8} {}", if missing.is_empty() { "complete".to_owned() } else { missing.join(" ") });
    }
}
