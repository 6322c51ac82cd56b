//! A way to make e-mails arrive: what it is, how long it lasts, where and how it is done, and how it is undone.

use jiff::civil::Date;
use serde::Deserialize;

use super::link::Link;
use super::note::Note;
use super::step::Step;
use super::words::{messages, words};

words! {
    /// What a way is. Its heading is `guide-way-` and the word, with the placeholder `$provider`.
    WayKind {
        /// A rule or filter that keeps e-mails out of spam.
        Rule = "rule",
        /// A list of exact addresses whose e-mails are let in.
        ExactList = "exact-list",
        /// Save the school's contact.
        Contact = "contact",
        /// Tell the provider that saved contacts are to be let in.
        TrustContacts = "trust-contacts",
        /// Say of an e-mail in the spam folder that it is none.
        NotJunk = "not-junk",
        /// Move e-mails to the main tab.
        Primary = "primary",
        /// Have suspected spam put into a folder instead of being refused or deleted.
        SpamToFolder = "spam-to-folder",
        /// Take the school off the list of blocked addresses.
        Unblock = "unblock",
        /// Write to the people who look after the mail at work.
        AskWork = "ask-work",
    }
}

words! {
    /// How long a way lasts. Members stand in the order in which ways are ranked; its message is `guide-effect-`
    /// and the word.
    Effect {
        /// Done once, it stays.
        Lasts = "lasts",
        /// It makes it more likely.
        Helps = "helps",
        /// For one message only.
        Once = "once",
    }
}

words! {
    /// Where a route is done. Its heading is `guide-surface-` and the word, with the placeholder `$program`.
    Surface {
        /// A website on a computer.
        Web = "web",
        /// An app on an Android phone.
        Android = "android",
        /// An app on an iPhone or iPad.
        Ios = "ios",
        /// A program on a computer.
        Desktop = "desktop",
    }
}

words! {
    /// How a list takes addresses.
    Entry {
        /// One after another.
        OneByOne = "one-by-one",
        /// All at once.
        AllAtOnce = "all-at-once",
    }
}

words! {
    /// What a claim rests on, the strongest first. Its message is `guide-basis-` and the word, with `$date`.
    Basis {
        /// The provider's own pages.
        Official = "official",
        /// Other people's guides.
        ThirdParty = "third-party",
        /// Programs that do the same.
        SourceCode = "source-code",
        /// Nothing that could be read.
        Unconfirmed = "unconfirmed",
    }
}

words! {
    /// How sure we are, the surest first.
    Confidence {
        /// Several sources agree.
        High = "high",
        /// One good source, or several weak ones.
        Medium = "medium",
        /// A guess from like providers.
        Low = "low",
    }
}

words! {
    /// A file of the school that a provider can take in.
    SchoolFile {
        /// Filters for Gmail.
        GmailFilters = "gmail-filters.xml",
        /// Addresses for classic Outlook's list.
        OutlookSafeSenders = "outlook-safe-senders.txt",
        /// Contacts for Outlook.
        OutlookContacts = "outlook.csv",
        /// The school's contact.
        Contact = "contact.vcf",
        /// A Sieve script (RFC 5228).
        Sieve = "senders.sieve",
        /// Addresses only, one a line.
        Plain = "senders.txt",
    }
}

messages! {
    WayKind: "guide-way-{}",
    Effect: "guide-effect-{}",
    Surface: "guide-surface-{}",
    Basis: "guide-basis-{}",
}

/// How much a provider takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// So many rules (`guide-limit-rules`, with `$count`).
    Rules(u32),
    /// So many addresses (`guide-limit-addresses`, with `$count`).
    Addresses(u32),
}

/// How a route is begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RouteKind {
    /// With a link that has our addresses filled in.
    FilledLink,
    /// By hand, perhaps with a link to the right page.
    ByHand,
    /// With a file of ours.
    File,
}

/// One place where a way can be gone, step by step.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Where.
    pub surfaces: Vec<Surface>,
    /// What the website, app or program is called; absent where it is not known which.
    #[serde(default)]
    pub program: Option<Box<str>>,
    /// The page to open.
    #[serde(default)]
    pub link: Option<Link>,
    /// The file to take in.
    #[serde(default)]
    pub file: Option<SchoolFile>,
    /// What to do, in order.
    pub steps: Vec<Step>,
}

impl Limit {
    /// The id of the message that says it, and its `$count`.
    #[must_use]
    pub fn message(self) -> (&'static str, u32) {
        match self {
            Self::Rules(count) => ("guide-limit-rules", count),
            Self::Addresses(count) => ("guide-limit-addresses", count),
        }
    }
}

impl Route {
    /// How it is begun.
    #[must_use]
    pub fn kind(&self) -> RouteKind {
        match (&self.file, &self.link) {
            (Some(_), _) => RouteKind::File,
            (None, Some(link)) if link.is_filled() => RouteKind::FilledLink,
            (None, _) => RouteKind::ByHand,
        }
    }

    /// Whether it can be gone on a surface.
    #[must_use]
    pub fn is_on(&self, surface: Surface) -> bool {
        self.surfaces.contains(&surface)
    }
}

/// One way, whole.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Way {
    /// What it is.
    pub what: WayKind,
    /// How long it lasts.
    pub effect: Effect,
    /// How addresses are entered; absent where none are.
    #[serde(default)]
    pub entry: Option<Entry>,
    /// How much the provider takes.
    #[serde(default)]
    pub limit: Option<Limit>,
    /// What it does not do, and what else to know.
    #[serde(default)]
    pub notes: Vec<Note>,
    /// When somebody last looked whether this is still so.
    #[serde(deserialize_with = "super::day::day")]
    pub checked: Date,
    /// What it rests on.
    pub basis: Basis,
    /// How sure we are.
    pub confidence: Confidence,
    /// Where and how, the best first.
    #[serde(rename = "route")]
    pub routes: Vec<Route>,
    /// How to take an address out again; every way that lasts has it.
    #[serde(default)]
    pub undo: Option<Route>,
}

impl Way {
    /// The routes on a surface, the best first.
    pub fn routes_on(&self, surface: Surface) -> impl Iterator<Item = &Route> {
        self.routes.iter().filter(move |route| route.is_on(surface))
    }
}
