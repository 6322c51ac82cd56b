//! Choosing outputs by the names that people know.

use std::str::FromStr;

use crate::domain::{LanguageTag, Slug, UnknownWord};
use crate::render::{Group, Output};

/// What one word chooses: an output by its name, or a group of them.
///
/// A printed sheet is called by the name of its file without the ending (`letter-us`), a page by what it
/// is (`page`, `history`), a file by its name (`contact.vcf`) or, for all of the same, without the ending
/// (`senders`). Where a group bears the name of an output, the output is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    outputs: Vec<Output>,
    by_name: bool,
}

impl Choice {
    /// Whether it chooses this output.
    #[must_use]
    pub fn holds(&self, output: Output) -> bool {
        let any = |chosen: &Output| matches!((chosen, output), (Output::ContactOf(_), Output::ContactOf(_)));
        self.outputs.iter().any(|chosen| *chosen == output || any(chosen))
    }

    /// Its outputs; [`Output::ContactOf`] stands for the contacts of all addresses.
    #[must_use]
    pub fn outputs(&self) -> &[Output] {
        &self.outputs
    }

    /// Whether it chooses printed sheets and nothing else.
    #[must_use]
    pub fn is_printed(&self) -> bool {
        self.outputs.iter().all(|output| is_printed(*output))
    }

    /// Whether somebody asked for just this, so that they should hear when a school does not have it.
    #[must_use]
    pub fn is_by_name(&self) -> bool {
        self.by_name
    }
}

impl FromStr for Choice {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let chosen = |test: &dyn Fn(Output) -> bool| Output::ALL.into_iter().filter(|o| test(*o)).collect::<Vec<_>>();
        let by_name = chosen(&|output| name(output) == text);
        if !by_name.is_empty() {
            return Ok(Self { outputs: by_name, by_name: true });
        }
        let group = text.parse::<Group>().map(|group| chosen(&|output| output.group() == group));
        if let Ok(outputs) = group {
            return Ok(Self { outputs, by_name: false });
        }
        let by_stem = chosen(&|output| name(output).split_once('.').is_some_and(|(stem, _)| stem == text));
        if !by_stem.is_empty() {
            return Ok(Self { outputs: by_stem, by_name: true });
        }
        let mut words: Vec<String> = Output::ALL.into_iter().map(name).collect();
        words.extend(Group::ALL.map(|group| group.as_str().to_owned()));
        let mut seen = std::collections::HashSet::new();
        words.retain(|word| seen.insert(word.clone()));
        Err(UnknownWord::new(text, words.iter().map(String::as_str)))
    }
}

/// Whether an output is a sheet of paper.
pub(super) fn is_printed(output: Output) -> bool {
    output.place().rsplit_once('.').is_some_and(|(_, ending)| ending == "pdf")
}

/// What an output is called.
pub(super) fn name(output: Output) -> String {
    let place = output.place();
    let last = place.rsplit('/').next().unwrap_or(place);
    match output {
        Output::Page => "page".to_owned(),
        Output::ContactOf(_) => "contacts".to_owned(),
        Output::Widget(_) if last == place => "widget".to_owned(),
        Output::Widget(_) => format!("widget-{last}"),
        _ => last.strip_suffix(".pdf").unwrap_or(last).to_owned(),
    }
}

/// What its file is called: the school, the language, the output.
pub(super) fn file_name(output: Output, slug: &Slug, language: LanguageTag) -> String {
    let path = output.path(slug, language);
    let last = path.rsplit('/').next().unwrap_or(&path);
    let last = match output {
        Output::ContactOf(number) => format!("contact-{number}.vcf"),
        _ if output.is_page() => format!("{}.html", name(output)),
        _ => last.to_owned(),
    };
    if output.has_languages() { format!("{slug}-{language}-{last}") } else { format!("{slug}-{last}") }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::render::letter::{Look, Paper};
    use crate::render::page::widget::Widget;

    const LETTER: Output = Output::Letter(Paper::A4, Look::Standard);

    fn chosen(text: &str) -> Vec<Output> {
        text.parse::<Choice>().unwrap().outputs
    }

    #[test]
    fn words_choose_outputs() {
        assert_eq!(chosen("letter"), [LETTER]);
        assert_eq!(chosen("letter-us"), [Output::Letter(Paper::UsLetter, Look::Standard)]);
        assert_eq!(chosen("page"), [Output::Page]);
        assert_eq!(chosen("contact.vcf"), [Output::Contact]);
        assert_eq!(chosen("contact"), [Output::Contact]);
        assert_eq!(chosen("senders").len(), 6);
        assert_eq!(chosen("contacts"), [Output::ContactOf(1)]);
        assert_eq!(chosen("widget"), [Output::Widget(Widget::DEFAULT)]);
        assert_eq!(chosen("widget-compact-dark").len(), 1);
        assert!(chosen("files").contains(&Output::QrSvg) && !chosen("files").contains(&LETTER));
        let refused = "leter".parse::<Choice>().unwrap_err();
        assert!(refused.allowed.contains("letter-us") && refused.allowed.contains("files"), "{refused:?}");
    }

    #[test]
    fn every_output_has_a_name_and_a_file_of_its_own() {
        let (slug, language): (Slug, LanguageTag) = ("oak".parse().unwrap(), "zh-Hans".parse().unwrap());
        let names: std::collections::HashSet<String> = Output::ALL.into_iter().map(name).collect();
        let files = Output::ALL.into_iter().map(|output| file_name(output, &slug, language));
        assert_eq!(names.len(), Output::ALL.len());
        assert_eq!(files.collect::<std::collections::HashSet<_>>().len(), Output::ALL.len());
        assert_eq!(file_name(LETTER, &slug, language), "oak-zh-Hans-letter.pdf");
        assert_eq!(file_name(Output::Page, &slug, language), "oak-zh-Hans-page.html");
        assert_eq!(file_name(Output::ContactOf(2), &slug, language), "oak-contact-2.vcf");
        assert_eq!(file_name(Output::SendersJson, &slug, language), "oak-senders.json");
    }
}
