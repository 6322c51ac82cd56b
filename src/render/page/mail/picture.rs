//! Drawings of a provider's screen, made of few parts: a window with rows, boxes to tick, boxes to fill, a button.

use crate::domain::{EmailAddress, LanguageTag};
use crate::guide::{MenuWord, Step};
use crate::render::page::html::Html;
use crate::render::page::words::Words;

/// A row of a drawn window.
pub enum Row {
    /// A box with a tick.
    Ticked(Html),
    /// A box without.
    Empty(Html),
    /// A switch, and whether it is on.
    Switch(Html, bool),
    /// Something chosen in a list.
    Chosen(Html),
    /// A word and what to choose beside it.
    Set(Html, Html),
    /// A box to fill, and what is in it.
    Field(Html, Html),
    /// The button that ends it.
    Button(Html),
}

/// A drawn window.
pub struct Picture {
    /// What it shows, for people who cannot see it.
    pub label: String,
    /// From top to bottom.
    pub rows: Vec<Row>,
}

/// The drawing that belongs under each step, if any: one for each run of steps that happen in one window.
pub(super) fn pictures(
    steps: &[Step],
    language: LanguageTag,
    words: &Words,
    example: Option<&EmailAddress>,
) -> Vec<Option<Picture>> {
    let draw = Draw { language, words, example };
    let mut pictures: Vec<Option<Picture>> = steps.iter().map(|_| None).collect();
    let mut start = 0;
    while start < steps.len() {
        let run = steps[start..].iter().take_while(|step| draw.row(step).is_some()).count();
        let mut end = start + run;
        // The button that the run ends with is a part of the window.
        if run > 0 && matches!(steps.get(end), Some(Step::Press(_))) {
            end += 1;
        }
        if steps[start..start + run].iter().any(is_worth_drawing) {
            pictures[end - 1] = Some(draw.window(&steps[start..end]));
        }
        start = end.max(start + 1);
    }
    pictures
}

/// Whether a step shows more on the screen than one word to press.
fn is_worth_drawing(step: &Step) -> bool {
    !matches!(step, Step::Choose(_))
}

struct Draw<'a> {
    language: LanguageTag,
    words: &'a Words,
    example: Option<&'a EmailAddress>,
}

impl Draw<'_> {
    fn window(&self, steps: &[Step]) -> Picture {
        let button = |step: &Step| match step {
            Step::Press(word) => Some(Row::Button(self.word(word))),
            _ => None,
        };
        let rows = steps.iter().filter_map(|step| self.row(step).or_else(|| button(step))).collect();
        let shown: Vec<&str> =
            steps.iter().flat_map(Step::menu_words).map(|word| word.shown(self.language).1).collect();
        Picture { label: self.words.text_with("mail-picture", &[("words", shown.join(", ").into())]), rows }
    }

    fn row(&self, step: &Step) -> Option<Row> {
        let address = || self.example.map(|address| Html::text(&address.wire())).unwrap_or_default();
        Some(match step {
            Step::Tick(word) => Row::Ticked(self.word(word)),
            Step::Untick(word) => Row::Empty(self.word(word)),
            Step::SwitchOn(word) => Row::Switch(self.word(word), true),
            Step::SwitchOff(word) => Row::Switch(self.word(word), false),
            Step::Choose(word) => Row::Chosen(self.word(word)),
            Step::Set { field, value } => Row::Set(self.word(field), self.word(value)),
            Step::TypeAddress(field) | Step::PasteAllWithOr(field) | Step::PasteAllLines(field) => {
                Row::Field(self.word(field), address())
            }
            Step::NameRule(field) => Row::Field(self.word(field), Html::default()),
            _ => return None,
        })
    }

    fn word(&self, word: &MenuWord) -> Html {
        Html::text(word.shown(self.language).1)
    }
}
