//! The files of a language, as trees of messages.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use hallpass::domain::LanguageTag;

/// Files that only operators read; they need not be translated.
pub const FOR_OPERATORS: [&str; 8] =
    ["api.ftl", "backup.ftl", "bulk.ftl", "cli.ftl", "desk.ftl", "doctor.ftl", "import.ftl", "problem.ftl"];

/// What a translation must share with its original.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Values put in: `{ $date }`.
    pub values: BTreeSet<String>,
    /// Other messages put in: `{ save-contact }`.
    pub messages: BTreeSet<String>,
    /// Words that the message chooses by, except plural categories: `audience` with `patients` and `parents`.
    pub choices: BTreeMap<String, BTreeSet<String>>,
}

/// One message.
#[derive(Debug, Default)]
pub struct Message {
    pub shape: Shape,
    /// The plural categories of each choice by a count, by the name of the count.
    pub plurals: Vec<(String, BTreeSet<String>)>,
    /// Its own words, without what is put in.
    pub words: String,
}

/// The messages of one file.
pub type Messages = BTreeMap<String, Message>;

pub fn folder(tag: LanguageTag) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales").join(tag.as_str())
}

/// The names of a language's files of messages.
pub fn files(tag: LanguageTag) -> BTreeSet<String> {
    let Ok(entries) = fs::read_dir(folder(tag)) else { return BTreeSet::new() };
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| Path::new(name).extension().is_some_and(|ending| ending == "ftl")).collect()
}

/// The English files that families read: what a complete language has.
pub fn for_families() -> BTreeSet<String> {
    files(LanguageTag::ENGLISH).into_iter().filter(|name| !FOR_OPERATORS.contains(&name.as_str())).collect()
}

/// Reads a file; it must parse whole.
pub fn read(tag: LanguageTag, file: &str) -> Messages {
    let text = fs::read_to_string(folder(tag).join(file)).unwrap();
    let resource = parse(text).unwrap_or_else(|(_, errors)| panic!("{tag}/{file}: {errors:?}"));
    let mut messages = Messages::new();
    for entry in resource.body {
        let Entry::Message(found) = entry else { continue };
        let mut message = Message::default();
        let attributes = found.attributes.iter().map(|attribute| &attribute.value);
        for pattern in found.value.iter().chain(attributes) {
            message.take(pattern);
        }
        let twice = messages.insert(found.id.name.clone(), message);
        assert!(twice.is_none(), "{tag}/{file} has {} twice", found.id.name);
    }
    messages
}

impl Message {
    fn take(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.words.push_str(value);
                    self.words.push(' ');
                }
                PatternElement::Placeable { expression: Expression::Inline(inline) } => self.put_in(inline),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    let InlineExpression::VariableReference { id } = selector else {
                        panic!("a message chooses by {selector:?}")
                    };
                    let keys = variants.iter().map(|variant| match &variant.key {
                        VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key } => key.clone(),
                    });
                    let keys: BTreeSet<String> = keys.collect();
                    let plural = ["zero", "one", "two", "few", "many"];
                    let is_plural = keys
                        .iter()
                        .all(|key| plural.contains(&key.as_str()) || key == "other" || key.parse::<u32>().is_ok());
                    if is_plural {
                        self.shape.values.insert(id.name.clone());
                        self.plurals.push((id.name.clone(), keys));
                    } else {
                        self.shape.choices.entry(id.name.clone()).or_default().extend(keys);
                    }
                    for variant in variants {
                        self.take(&variant.value);
                    }
                }
            }
        }
    }

    fn put_in(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => self.shape.values.insert(id.name.clone()),
            InlineExpression::MessageReference { id, .. } => self.shape.messages.insert(id.name.clone()),
            InlineExpression::StringLiteral { value } => {
                self.words.push_str(value);
                true
            }
            other => panic!("messages put in values and messages only, not {other:?}"),
        };
    }
}
