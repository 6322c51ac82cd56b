//! Counts in every form that a language has.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use hallpass::domain::LanguageTag;

use super::read::{files, read};

/// The plural categories (CLDR) that a language uses for the counts that occur here: a list holds at most 500
/// addresses, an organisation some thousand schools.
fn categories(tag: LanguageTag) -> BTreeSet<String> {
    let forms = ["zero", "one", "two", "few", "many"].map(|form| format!(" [{form}] {form}\n")).concat();
    let source = format!("n = {{ $n ->\n{forms} *[other] other\n }}\n");
    let mut bundle = FluentBundle::new(vec![tag.as_str().parse().unwrap()]);
    bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
    let pattern = bundle.get_message("n").unwrap().value().unwrap();
    let form = |count: u32| {
        let mut args = FluentArgs::new();
        args.set("n", count);
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    };
    (0..5000).map(form).collect()
}

#[test]
fn the_categories_are_those_of_the_language() {
    let of = |tag: &str| categories(tag.parse().unwrap()).into_iter().collect::<Vec<_>>().join(" ");
    assert_eq!(of("en"), "one other");
    assert_eq!(of("vi"), "other");
    assert_eq!(of("pl"), "few many one");
    assert_eq!(of("ar"), "few many one other two zero");
    assert_eq!(of("cy"), "few many one other two zero");
}

#[test]
fn every_choice_by_a_count_has_every_form_of_its_language() {
    let mut wrong = Vec::new();
    for tag in LanguageTag::all() {
        let wanted = categories(tag);
        for file in files(tag) {
            for (id, message) in read(tag, &file) {
                for (count, forms) in &message.plurals {
                    let missing: Vec<_> = wanted.difference(forms).filter(|form| *form != "other").collect();
                    if !missing.is_empty() {
                        wrong.push(format!("{tag}/{file}: {id} lacks {missing:?} of ${count}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
