//! Guides to mail providers as data: for programs that show the steps themselves.

use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::{Audience, LanguageTag};
use crate::guide::{Guide, Link, MenuWord, Route, Step, Value, Way};
use crate::i18n::{Arg, Messages};

/// A provider as lists show it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Provider)]
pub struct ProviderSummary {
    /// Its id, which notices name it by.
    #[schema(example = "gmail")]
    id: String,
    /// What most people call it.
    #[schema(example = "Gmail")]
    name: String,
    /// Other names people know it by.
    also: Vec<String>,
    /// `mailbox`, `program` (it shows a mailbox of another company), `workplace` or `other` (it fits the rest).
    #[schema(example = "mailbox")]
    kind: String,
    /// Where it is at home (ISO 3166-1, two letters); empty where it is known everywhere.
    countries: Vec<String>,
    /// Exact domains of its addresses.
    domains: Vec<String>,
    /// How sure we are of its guide: `high`, `medium` or `low`.
    #[schema(example = "high")]
    confidence: String,
    /// When somebody last looked whether the guide is still right.
    #[serde(skip_serializing_if = "Option::is_none")]
    checked: Option<Date>,
}

/// A provider without its steps.
#[must_use]
pub fn summary(guide: &Guide) -> ProviderSummary {
    ProviderSummary {
        id: guide.id.to_string(),
        name: name(guide, LanguageTag::ENGLISH),
        also: guide.also.iter().map(ToString::to_string).collect(),
        kind: guide.kind.as_str().to_owned(),
        countries: guide.countries.iter().map(ToString::to_string).collect(),
        domains: guide.domains.iter().map(ToString::to_string).collect(),
        confidence: guide.confidence.as_str().to_owned(),
        checked: guide.checked(),
    }
}

/// A guide, whole.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Guide)]
pub struct GuideDocument {
    #[serde(flatten)]
    provider: ProviderSummary,
    /// The language of the words (BCP 47).
    #[schema(example = "en")]
    language: String,
    /// Whether contacts count: `rule` (always), `only-if-ticked`, `signal` (they weigh), `no`, `unknown`.
    #[schema(example = "signal")]
    contacts: String,
    /// Settings that must stay off, and why.
    traps: Vec<TrapDocument>,
    /// The ways, those that last first; none where the mailboxes are closed.
    ways: Vec<WayDocument>,
}

/// A setting that must stay off.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Trap)]
struct TrapDocument {
    /// What it is called on the screen.
    menu: String,
    /// Why not, in words.
    text: String,
}

/// A way to let e-mails through.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Way)]
struct WayDocument {
    /// `rule` `exact-list` `contact` `trust-contacts` `not-junk` `primary` `spam-to-folder` `unblock` `ask-work`.
    #[schema(example = "rule")]
    what: String,
    /// `lasts` (done once, it stays), `helps` (it makes it more likely) or `once` (for one e-mail).
    #[schema(example = "lasts")]
    effect: String,
    /// How sure we are of it.
    #[schema(example = "high")]
    confidence: String,
    /// What it rests on: `official`, `third-party`, `source-code` or `unconfirmed`.
    #[schema(example = "official")]
    basis: String,
    /// When somebody last looked whether this is still so.
    checked: Date,
    /// Where and how, the best first.
    routes: Vec<RouteDocument>,
    /// How to take an address out again.
    #[serde(skip_serializing_if = "Option::is_none")]
    undo: Option<RouteDocument>,
}

/// One place where a way can be gone.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Route)]
struct RouteDocument {
    /// `web` `android` `ios` `desktop`.
    surfaces: Vec<String>,
    /// What the website, app or program is called; absent where it has no name.
    #[serde(skip_serializing_if = "Option::is_none")]
    program: Option<String>,
    /// The file of the school that is taken in, below `/s/{school}/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    /// What to do, in order.
    steps: Vec<StepDocument>,
}

/// One thing to do.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Step)]
struct StepDocument {
    /// What it is, for programs: `press`, `go-to`, `type-address` …
    #[schema(example = "press")]
    action: String,
    /// The same in words.
    #[schema(example = "Press “Create filter”.")]
    text: String,
}

/// A guide in a language.
#[must_use]
pub fn guide_document(guide: &Guide, language: LanguageTag) -> GuideDocument {
    let telling = Telling { messages: Messages::for_locale(language).without_isolation(), language };
    let trap = |trap: &crate::guide::Trap| {
        let menu = quoted(&trap.menu, language);
        TrapDocument { text: telling.text(&trap.why.message(), &[("menu", menu.clone().into())]), menu }
    };
    let mut provider = summary(guide);
    provider.name = name(guide, language);
    GuideDocument {
        provider,
        language: language.to_string(),
        contacts: guide.contacts.as_str().to_owned(),
        traps: guide.traps.iter().map(trap).collect(),
        ways: guide.ways.iter().map(|way| telling.way(way)).collect(),
    }
}

fn name(guide: &Guide, language: LanguageTag) -> String {
    match guide.name_message() {
        Some(id) => Messages::for_locale(language).without_isolation().text(&id, &[]).into_string(),
        None => guide.name.to_string(),
    }
}

struct Telling {
    messages: Messages,
    language: LanguageTag,
}

impl Telling {
    fn way(&self, way: &Way) -> WayDocument {
        WayDocument {
            what: way.what.as_str().to_owned(),
            effect: way.effect.as_str().to_owned(),
            confidence: way.confidence.as_str().to_owned(),
            basis: way.basis.as_str().to_owned(),
            checked: way.checked,
            routes: way.routes.iter().map(|route| self.route(route)).collect(),
            undo: way.undo.as_ref().map(|route| self.route(route)),
        }
    }

    fn route(&self, route: &Route) -> RouteDocument {
        let program = route.program.as_deref();
        let filled = route.link.as_ref().is_some_and(Link::is_filled);
        RouteDocument {
            surfaces: route.surfaces.iter().map(|surface| surface.as_str().to_owned()).collect(),
            program: program.map(str::to_owned),
            file: route.file.map(|file| file.as_str().to_owned()),
            steps: route.steps.iter().map(|step| self.step(step, program.unwrap_or_default(), filled)).collect(),
        }
    }

    fn step(&self, step: &Step, program: &str, filled: bool) -> StepDocument {
        let args: Vec<(&str, Arg<'_>)> = step
            .values(program, filled)
            .into_iter()
            .map(|(name, value)| {
                let arg = match value {
                    Value::Word(word) => Arg::from(quoted(word, self.language)),
                    Value::Path(path) => {
                        let words: Vec<String> = path.iter().map(|word| quoted(word, self.language)).collect();
                        Arg::from(words.join(" › "))
                    }
                    Value::Key(key) => Arg::Key(key),
                    Value::Count(count) => Arg::from(usize::from(count)),
                    Value::Name(name) => Arg::from(name),
                };
                (name, arg)
            })
            .collect();
        let message = step.message();
        StepDocument {
            action: message.strip_prefix("guide-step-").unwrap_or(message).to_owned(),
            text: self.text(message, &args),
        }
    }

    fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut args = args.to_vec();
        args.push(("audience", Arg::Key(Audience::Parents.as_str())));
        self.messages.text(id, &args).into_string()
    }
}

/// A word of somebody else's screen, in quotation marks that no screen has in its words.
fn quoted(word: &MenuWord, language: LanguageTag) -> String {
    format!("“{}”", word.shown(language).1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::guide::Guides;

    #[test]
    fn every_guide_is_told_whole_in_every_language() {
        for guide in Guides::all().iter() {
            for language in LanguageTag::all() {
                let text = serde_json::to_string(&guide_document(guide, language)).unwrap();
                // A message that is missing, or lacks a value, reads as its own name.
                assert!(!text.contains("guide-"), "{} in {language}: {text}", guide.id);
            }
        }
    }
}
