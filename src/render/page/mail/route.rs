//! One place where a way is done, as numbered sentences with their buttons, links and drawings.

use crate::domain::LanguageTag;
use crate::guide::{Button, Icon as ScreenIcon, Link, MenuWord, Route, Step, Value};
use crate::render::page::html::Html;
use crate::render::page::icon::Icon;
use crate::render::page::words::{Slot, Words};

use super::addresses::{Addresses, shown};
use super::picture::{Picture, pictures};

/// Something to press under a step.
pub struct Press {
    /// Where it leads.
    pub address: String,
    /// Its words.
    pub words: Html,
    /// Whether it is a file to keep.
    pub save: bool,
}

/// A numbered step.
#[derive(Default)]
pub struct StepLine {
    /// What to do.
    pub sentence: Html,
    /// The picture on the provider's button.
    pub icon: Option<Icon>,
    /// A remark about what stands under it.
    pub note: Option<Html>,
    /// Buttons of ours.
    pub presses: Vec<Press>,
    /// All addresses in the form in which they are put in.
    pub all: Option<Html>,
    /// Whether our addresses stand under it, one by one.
    pub each: bool,
    /// Whether the message for work stands under it.
    pub message: bool,
    /// A drawing of the screen.
    pub picture: Option<Picture>,
}

/// A route in words.
pub struct Steps {
    /// One after another.
    pub lines: Vec<StepLine>,
    /// Links that take the shared addresses with them as well.
    pub with_shared: Vec<Press>,
}

/// What a route is put into words with.
#[derive(Clone, Copy)]
pub(super) struct Telling<'a> {
    pub words: &'a Words,
    pub language: LanguageTag,
    pub addresses: &'a Addresses,
    /// The folder of the school: `/s/hillside`.
    pub base: &'a str,
}

impl Telling<'_> {
    /// A route, with or without drawings.
    pub(super) fn steps(&self, route: &Route, drawn: bool) -> Steps {
        let program = route.program.as_deref().unwrap_or_default();
        let filled = route.link.as_ref().is_some_and(Link::is_filled);
        let mut drawings = if drawn {
            pictures(&route.steps, self.language, self.words, self.addresses.offered.first()).into_iter()
        } else {
            Vec::new().into_iter()
        };
        let lines = route
            .steps
            .iter()
            .map(|step| {
                let mut line = self.line(step, route, program, filled);
                line.picture = drawings.next().flatten();
                line
            })
            .collect();
        Steps { lines, with_shared: self.with_shared(route, program, filled) }
    }

    fn line(&self, step: &Step, route: &Route, program: &str, filled: bool) -> StepLine {
        let mut also = None;
        let slots: Vec<(&str, Slot)> = step
            .values(program, filled)
            .into_iter()
            .map(|(name, value)| {
                let slot = match value {
                    Value::Word(word) => {
                        also = also.or_else(|| word.also(self.language));
                        self.word(word).into()
                    }
                    Value::Path(path) => self.path(path).into(),
                    Value::Key(key) => Slot::Key(key.to_owned()),
                    Value::Count(count) => usize::from(count).into(),
                    Value::Name(name) => Html::name(name).into(),
                };
                (name, slot)
            })
            .collect();
        let mut line = StepLine { sentence: self.words.html_with(step.message(), &slots), ..StepLine::default() };
        if let Some((language, text)) = also {
            let menu = Html::menu_word(language, text);
            line.note = Some(self.words.html_with("mail-also-called", &[("menu", menu.into())]));
        }
        if let Step::PressIcon(icon) = step {
            line.icon = Some(screen_icon(*icon));
        }
        self.add_button(&mut line, step, route, program);
        line
    }

    fn add_button(&self, line: &mut StepLine, step: &Step, route: &Route, program: &str) {
        match step.button() {
            Some(Button::OpenLink) => {
                if let Some(link) = &route.link {
                    line.presses = self.open(link, program, false);
                    if line.presses.is_empty() {
                        line.note = Some(self.words.html("mail-addresses-none"));
                    } else if line.presses.len() > 1 {
                        line.note = Some(self.words.html("mail-open-parts"));
                    }
                }
            }
            Some(Button::SaveFile) => {
                if let Some(file) = route.file {
                    let address = format!("{}/{}", self.base, file.as_str());
                    line.presses.push(Press { address, words: self.words.html("mail-save-file"), save: true });
                }
            }
            Some(Button::SaveContact) => {
                let address = format!("{}/contact.vcf", self.base);
                line.presses.push(Press { address, words: self.words.html("save-contact"), save: false });
            }
            Some(Button::CopyAll) => {
                let join = if matches!(step, Step::PasteAllWithOr(_)) { " OR " } else { "\n" };
                let all: Vec<String> = self.addresses.offered.iter().map(crate::domain::EmailAddress::wire).collect();
                line.all = Some(Html::lines(&all.join(join)));
            }
            Some(Button::CopyOne) => line.each = true,
            Some(Button::SendMessage) => line.message = true,
            None => {}
        }
    }

    /// Buttons that open a provider's page; several where the addresses are too many for one.
    fn open(&self, link: &Link, program: &str, shared: bool) -> Vec<Press> {
        let urls = if shared { link.urls(&self.addresses.with_shared()) } else { link.urls(&self.addresses.offered) };
        let count = urls.len();
        let words = |number: usize| {
            let name = ("program", Slot::from(Html::name(program)));
            if shared {
                return self.words.html_with("mail-shared-add", &[name]);
            }
            if count == 1 {
                return self.words.html_with("mail-open", &[name]);
            }
            self.words.html_with("mail-open-part", &[name, ("number", number.into()), ("count", count.into())])
        };
        urls.iter()
            .zip(1..)
            .map(|(url, number)| Press { address: url.to_string(), words: words(number), save: false })
            .collect()
    }

    fn with_shared(&self, route: &Route, program: &str, filled: bool) -> Vec<Press> {
        match &route.link {
            Some(link) if filled && !self.addresses.shared.is_empty() => self.open(link, program, true),
            _ => Vec::new(),
        }
    }

    fn word(&self, word: &MenuWord) -> Html {
        let (language, text) = word.shown(self.language);
        Html::menu_word(language, text)
    }

    fn path(&self, path: &[MenuWord]) -> Html {
        let mut html = Html::default();
        for (index, word) in path.iter().enumerate() {
            if index > 0 {
                // Turned round by the browser where lines run from the right.
                html.push(&Html::text(" › "));
            }
            html.push(&self.word(word));
        }
        html
    }
}

/// An address with its form for copying, as lists under steps show it.
pub struct Copied {
    /// As people read it.
    pub shown: Html,
    /// The words of the button that copies it.
    pub label: String,
}

/// The addresses for lists under steps.
pub(super) fn copied(addresses: &[crate::domain::EmailAddress], words: &Words) -> Vec<Copied> {
    let label = |wire: String| words.text_with("mail-copy-address", &[("address", wire.into())]);
    addresses.iter().map(|address| Copied { shown: shown(address), label: label(address.wire()) }).collect()
}

fn screen_icon(icon: ScreenIcon) -> Icon {
    match icon {
        ScreenIcon::Gear => Icon::Gear,
        ScreenIcon::Dots => Icon::Dots,
        ScreenIcon::Lines => Icon::Lines,
        ScreenIcon::Plus => Icon::Plus,
        ScreenIcon::Arrow => Icon::Below,
        ScreenIcon::Pencil => Icon::Pencil,
        ScreenIcon::Bin => Icon::Bin,
        ScreenIcon::Person => Icon::Person,
    }
}
