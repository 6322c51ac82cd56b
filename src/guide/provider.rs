//! A provider's guide, read from its data file and checked.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Deserialize;
use url::Url;

use crate::domain::{DomainName, Slug};

use super::error::GuideError;
use super::note::{Note, Trap};
use super::step::{Button, Step};
use super::way::{Basis, Confidence, Effect, Route, Way, WayKind};
use super::words::{messages, words};

words! {
    /// What a guide is about.
    Kind {
        /// A mailbox.
        Mailbox = "mailbox",
        /// A program or app that shows a mailbox of another company.
        Program = "program",
        /// A mailbox at a company whose customers are employers and colleges.
        Workplace = "workplace",
        /// No provider in particular: its name is a message, `guide-name-` and the id.
        Other = "other",
    }
}

words! {
    /// How many people have it, the most first: the order of long lists.
    Size {
        /// Known everywhere.
        Large = "large",
        /// Known in its country.
        Middle = "middle",
        /// Seldom met.
        Small = "small",
    }
}

words! {
    /// Whether the provider lets in e-mails from saved contacts.
    Contacts {
        /// Always.
        Rule = "rule",
        /// Only when a box is ticked.
        OnlyIfTicked = "only-if-ticked",
        /// It weighs; it is no promise.
        Signal = "signal",
        /// They do not count.
        No = "no",
        /// Nobody knows.
        Unknown = "unknown",
    }
}

words! {
    /// What became of mailboxes. Its message is `guide-move-` and the word.
    MoveKind {
        /// Closed for good.
        Closed = "closed",
        /// Being moved to another company; the steps may stop to fit.
        Moving = "moving",
        /// Moved to another company.
        Moved = "moved",
    }
}

messages! {
    MoveKind: "guide-move-{}",
}

/// Mailboxes that are closed or move.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// What became of them.
    pub what: MoveKind,
    /// Which; all of the provider's when empty.
    #[serde(default)]
    pub domains: Vec<DomainName>,
    /// Since when.
    #[serde(default, deserialize_with = "super::day::perhaps")]
    pub on: Option<Date>,
    /// Where to: a name.
    #[serde(default)]
    pub to: Option<Box<str>>,
}

/// Where something was read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The page.
    pub url: Url,
    /// When it was read, or as of when it speaks.
    #[serde(deserialize_with = "super::day::day")]
    pub read: Date,
    /// What it is.
    pub kind: Basis,
}

/// What one provider needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// Its id: the name of its file.
    pub id: Slug,
    /// What most people call it.
    pub name: Box<str>,
    /// Other names people know it by.
    pub also: Vec<Box<str>>,
    /// The company behind it.
    pub operator: Option<Box<str>>,
    /// What it is.
    pub kind: Kind,
    /// How many people have it.
    pub size: Size,
    /// Where it is at home (ISO 3166-1, two letters); empty where it is known everywhere.
    pub countries: Vec<Box<str>>,
    /// Exact domains of its addresses.
    pub domains: Vec<DomainName>,
    /// Endings of its addresses: any one label before them, such as `plus.com`.
    pub endings: Vec<DomainName>,
    /// Names that its mail servers' names end in.
    pub mx: Vec<DomainName>,
    /// Hosts that links may open; also what lies below them.
    pub hosts: Vec<DomainName>,
    /// The provider's own help page.
    pub help: Option<Url>,
    /// Whether contacts count.
    pub contacts: Contacts,
    /// For how many days spam is surely kept.
    pub spam_kept_days: Option<u16>,
    /// What to know whichever way is gone.
    pub notes: Vec<Note>,
    /// What must stay off.
    pub traps: Vec<Trap>,
    /// Mailboxes that are closed or move.
    pub moves: Vec<Move>,
    /// Another guide whose ways, traps and notes this one has.
    pub like: Option<Slug>,
    /// How sure we are of all of it; no way is surer.
    pub confidence: Confidence,
    /// The ways, the most lasting first.
    pub ways: Vec<Way>,
    /// Where it was read.
    pub sources: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGuide {
    name: Box<str>,
    #[serde(default)]
    also: Vec<Box<str>>,
    operator: Option<Box<str>>,
    kind: Kind,
    size: Size,
    #[serde(default)]
    countries: Vec<Box<str>>,
    #[serde(default)]
    domains: Vec<DomainName>,
    #[serde(default)]
    endings: Vec<DomainName>,
    #[serde(default)]
    mx: Vec<DomainName>,
    #[serde(default)]
    hosts: Vec<DomainName>,
    help: Option<Url>,
    contacts: Contacts,
    spam_kept_days: Option<u16>,
    #[serde(default)]
    notes: Vec<Note>,
    #[serde(default, rename = "trap")]
    traps: Vec<Trap>,
    #[serde(default, rename = "move")]
    moves: Vec<Move>,
    like: Option<Slug>,
    confidence: Confidence,
    #[serde(default, rename = "way")]
    ways: Vec<Way>,
    #[serde(default, rename = "source")]
    sources: Vec<Source>,
}

impl Guide {
    /// Reads a provider's file.
    ///
    /// # Errors
    /// Anything that the format does not know or that a guide must not say; see [`GuideError`].
    pub fn parse(id: &str, text: &str) -> Result<Self, GuideError> {
        let id = id.parse().map_err(|_| GuideError::Id(id.to_owned()))?;
        let raw: RawGuide = toml::from_str(text).map_err(|error| GuideError::Format(error.to_string()))?;
        let mut ways = raw.ways;
        ways.sort_by_key(|way| way.effect);
        for way in &mut ways {
            way.confidence = way.confidence.max(raw.confidence);
        }
        let guide = Self {
            id,
            name: raw.name,
            also: raw.also,
            operator: raw.operator,
            kind: raw.kind,
            size: raw.size,
            countries: raw.countries,
            domains: raw.domains,
            endings: raw.endings,
            mx: raw.mx,
            hosts: raw.hosts,
            help: raw.help,
            contacts: raw.contacts,
            spam_kept_days: raw.spam_kept_days,
            notes: raw.notes,
            traps: raw.traps,
            moves: raw.moves,
            like: raw.like,
            confidence: raw.confidence,
            ways,
            sources: raw.sources,
        };
        guide.check()?;
        Ok(guide)
    }

    /// The id of the message that names it, where it is no provider in particular.
    #[must_use]
    pub fn name_message(&self) -> Option<String> {
        (self.kind == Kind::Other).then(|| format!("guide-name-{}", self.id))
    }

    /// The message that says how long spam is surely kept, and its `$count` of days.
    #[must_use]
    pub fn spam_kept(&self) -> Option<(&'static str, u16)> {
        self.spam_kept_days.map(|days| ("guide-spam-kept", days))
    }

    /// Whether every mailbox of it is closed.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.moves.iter().any(|moved| moved.what == MoveKind::Closed && moved.domains.is_empty())
    }

    /// What became of the mailboxes of a domain, if anything did.
    #[must_use]
    pub fn move_of(&self, domain: &DomainName) -> Option<&Move> {
        self.moves.iter().find(|moved| moved.domains.is_empty() || moved.domains.contains(domain))
    }

    /// The same guide with another's ways, traps and notes, no surer than this one is.
    pub(super) fn with_ways_of(mut self, other: &Self) -> Self {
        self.ways.clone_from(&other.ways);
        for way in &mut self.ways {
            way.confidence = way.confidence.max(self.confidence);
        }
        self.traps.clone_from(&other.traps);
        self.notes.clone_from(&other.notes);
        self
    }

    fn check(&self) -> Result<(), GuideError> {
        let names = [Some(&self.name), self.operator.as_ref()].into_iter().flatten().chain(&self.also);
        if names.into_iter().any(|name| name.trim().is_empty()) {
            return Err(GuideError::NoName);
        }
        match (&self.like, self.ways.is_empty()) {
            (Some(_), true) if self.traps.is_empty() && self.notes.is_empty() => {}
            (Some(_), _) => return Err(GuideError::OwnBesideLike),
            (None, true) if !self.is_closed() => return Err(GuideError::NoWay),
            _ => {}
        }
        let mut seen = BTreeSet::new();
        if let Some(twice) = self.domains.iter().chain(&self.endings).find(|domain| !seen.insert(*domain)) {
            return Err(GuideError::DomainTwice(twice.to_string()));
        }
        for moved in &self.moves {
            let whole = match moved.what {
                MoveKind::Closed => moved.on.is_some(),
                MoveKind::Moving => moved.to.is_some(),
                MoveKind::Moved => moved.on.is_some() && moved.to.is_some(),
            };
            if !whole {
                return Err(GuideError::Move);
            }
        }
        for way in &self.ways {
            self.check_way(way)?;
        }
        let claims = self.ways.iter().any(|way| way.basis != Basis::Unconfirmed);
        if claims && self.sources.is_empty() {
            return Err(GuideError::NoSource);
        }
        self.help.iter().try_for_each(|url| self.check_host(url.host_str().unwrap_or_default()))
    }

    fn check_way(&self, way: &Way) -> Result<(), GuideError> {
        if way.effect == Effect::Lasts && way.undo.is_none() && way.what != WayKind::AskWork {
            return Err(GuideError::NoUndo(way.what));
        }
        let rule = matches!(way.what, WayKind::Rule | WayKind::ExactList);
        if rule && self.notes.contains(&Note::OnlyWholeEndings) {
            return Err(GuideError::RuleDespiteNote(Note::OnlyWholeEndings));
        }
        if way.routes.is_empty() {
            return Err(GuideError::EmptyRoute(way.what));
        }
        way.routes.iter().chain(&way.undo).try_for_each(|route| self.check_route(way.what, route))
    }

    fn check_route(&self, kind: WayKind, route: &Route) -> Result<(), GuideError> {
        let unnamed = match &route.program {
            Some(program) => program.trim().is_empty(),
            None => self.kind != Kind::Other || route.steps.iter().any(Step::names_program),
        };
        if route.surfaces.is_empty() || route.steps.is_empty() || unnamed {
            return Err(GuideError::EmptyRoute(kind));
        }
        let has = |button| route.steps.iter().any(|step| step.button() == Some(button));
        if has(Button::OpenLink) != route.link.is_some() || has(Button::SaveFile) != route.file.is_some() {
            return Err(GuideError::Button(kind));
        }
        route.link.iter().try_for_each(|link| self.check_host(&link.host()))
    }

    fn check_host(&self, host: &str) -> Result<(), GuideError> {
        let own = host.parse::<DomainName>().is_ok_and(|host| self.hosts.iter().any(|own| host.is_within(own)));
        if own { Ok(()) } else { Err(GuideError::ForeignHost { host: host.to_owned() }) }
    }
}
