//! Ways as cards: how long each lasts, how it is done where the reader is, what to know, and what it rests on.

use crate::guide::{Basis, Choice, Confidence, Effect, Guide, Note, Plan, Route, RouteKind, Surface, Way, WayKind};
use crate::i18n::long_date;
use crate::render::page::html::Html;
use crate::render::page::icon::Icon;
use crate::render::page::words::Slot;

use super::name;
use super::route::{Steps, Telling};

/// Where somebody reads the e-mails: the name of a link within the page, the surface, its drawing and its words.
const PLACES: [(&str, Surface, Icon, &str); 3] = [
    ("android", Surface::Android, Icon::Phone, "mail-where-android"),
    ("iphone", Surface::Ios, Icon::IPhone, "mail-where-ios"),
    ("computer", Surface::Web, Icon::Laptop, "mail-where-computer"),
];

/// A choice of place.
pub struct PlaceLink {
    /// The link within the page.
    pub anchor: &'static str,
    /// Its drawing.
    pub icon: Icon,
    /// Its words.
    pub words: Html,
}

/// How long a way lasts, drawn and in words.
pub struct Rank {
    /// How many of three bars are full.
    pub bars: u8,
    /// The same in words.
    pub words: Html,
}

/// A way to do here and now.
pub struct WayCard {
    /// How long it lasts.
    pub rank: Rank,
    /// What it is.
    pub heading: Html,
    /// Where it is done, if that has a name.
    pub place: Option<Html>,
    /// The best route.
    pub steps: Steps,
    /// Other routes, each with the words that open it.
    pub others: Vec<(Html, Steps)>,
    /// What it does not do, and what else to know.
    pub notes: Vec<Html>,
    /// What it rests on.
    pub basis: Html,
    /// Whether the settings to leave alone stand beside it.
    pub has_traps: bool,
}

/// Something that lasts and needs a computer.
pub struct Later {
    /// How long it lasts.
    pub rank: Rank,
    /// What it is.
    pub heading: Html,
}

/// Everything for one place.
pub struct Panel {
    /// The link within the page that shows it.
    pub anchor: &'static str,
    /// What needs a computer, for phones.
    pub later: Vec<Later>,
    /// What can be done there.
    pub cards: Vec<WayCard>,
}

/// How to take an address out again.
pub struct Undo {
    /// The way that was gone.
    pub heading: Html,
    /// Where.
    pub place: Option<Html>,
    /// How.
    pub steps: Steps,
}

/// Puts a guide into words.
pub(super) struct Guiding<'a> {
    pub guide: &'a Guide,
    pub telling: Telling<'a>,
}

impl Guiding<'_> {
    /// The places to choose from.
    pub(super) fn places(&self) -> Vec<PlaceLink> {
        let link = |(anchor, _, icon, words): (&'static str, Surface, Icon, &str)| PlaceLink {
            anchor,
            icon,
            words: self.telling.words.html(words),
        };
        PLACES.into_iter().map(link).collect()
    }

    /// What to do in each place.
    pub(super) fn panels(&self) -> Vec<Panel> {
        PLACES
            .into_iter()
            .map(|(anchor, surface, _, _)| {
                let Plan { now, on_a_computer } = self.guide.plan(surface);
                let mut cards: Vec<WayCard> = now.iter().map(|choice| self.card(choice, surface)).collect();
                let first_rule = now.iter().position(|choice| touches_lists(choice.way.what));
                if let Some(card) = first_rule.and_then(|index| cards.get_mut(index)) {
                    card.has_traps = !self.guide.traps.is_empty();
                }
                let later = |choice: &Choice<'_>| Later {
                    rank: self.rank(choice.way.effect),
                    heading: self.heading(choice.way),
                };
                Panel { anchor, later: on_a_computer.iter().map(later).collect(), cards }
            })
            .collect()
    }

    /// How to undo each way that can be undone.
    pub(super) fn undo(&self) -> Vec<Undo> {
        let ways = self.guide.ways.iter();
        ways.filter_map(|way| {
            let route = way.undo.as_ref()?;
            let steps = self.telling.steps(route, false);
            let place = route.surfaces.first().and_then(|surface| self.place(route, *surface));
            Some(Undo { heading: self.heading(way), place, steps })
        })
        .collect()
    }

    /// A way as somebody goes it who is `here`.
    fn card(&self, choice: &Choice<'_>, here: Surface) -> WayCard {
        let way = choice.way;
        let mut routes = choice.routes.iter();
        let best = routes.next();
        let others =
            routes.map(|route| (self.opening(best.copied(), route, here), self.telling.steps(route, false))).collect();
        let steps = best.map(|route| self.telling.steps(route, true));
        WayCard {
            rank: self.rank(way.effect),
            heading: self.heading(way),
            place: best.and_then(|route| self.place(route, here)),
            steps: steps.unwrap_or(Steps { lines: Vec::new(), with_shared: Vec::new() }),
            others,
            notes: self.notes(way),
            basis: self.basis(way),
            has_traps: false,
        }
    }

    fn rank(&self, effect: Effect) -> Rank {
        let bars = match effect {
            Effect::Lasts => 3,
            Effect::Helps => 2,
            Effect::Once => 1,
        };
        Rank { bars, words: self.telling.words.html(&effect.message()) }
    }

    fn heading(&self, way: &Way) -> Html {
        self.telling.words.html_with(&way.what.message(), &[("provider", self.provider())])
    }

    fn provider(&self) -> Slot {
        Html::name(&name(self.guide, self.telling.words)).into()
    }

    /// "Gmail on a computer, in the browser". A route that is the same on several surfaces is named by the one where
    /// the reader is.
    fn place(&self, route: &Route, here: Surface) -> Option<Html> {
        let program = route.program.as_deref()?;
        let at = |surface: &&Surface| if here.is_phone() { **surface == here } else { !surface.is_phone() };
        let surface = route.surfaces.iter().find(at)?;
        Some(self.telling.words.html_with(&surface.message(), &[("program", Html::name(program).into())]))
    }

    /// The words that open another route than the best one.
    fn opening(&self, best: Option<&Route>, route: &Route, here: Surface) -> Html {
        let words = self.telling.words;
        let same_place = best.is_some_and(|best| best.program == route.program && best.surfaces == route.surfaces);
        match (same_place, route.kind()) {
            (true, RouteKind::File) => words.html("mail-with-file"),
            (true, RouteKind::ByHand) if best.is_some_and(|best| best.link.is_some()) => words.html("mail-by-hand"),
            _ => self.place(route, here).unwrap_or_else(|| words.html("mail-by-hand")),
        }
    }

    fn notes(&self, way: &Way) -> Vec<Html> {
        let mut notes: Vec<Html> = way.notes.iter().map(|note| self.note(*note)).collect();
        if let Some(limit) = way.limit {
            let (message, count) = limit.message();
            let count = usize::try_from(count).unwrap_or(usize::MAX);
            notes.push(self.telling.words.html_with(message, &[("count", count.into())]));
        }
        if let (WayKind::NotJunk, Some(days)) = (way.what, self.guide.spam_kept_days) {
            let slots = [("count", usize::from(days).into()), ("provider", self.provider())];
            notes.push(self.telling.words.html_with("guide-spam-kept", &slots));
        }
        notes
    }

    /// A fixed sentence about the provider.
    pub(super) fn note(&self, note: Note) -> Html {
        self.telling.words.html_with(&note.message(), &[("provider", self.provider())])
    }

    /// What a way rests on: said to be checked only where it is more than a guess.
    fn basis(&self, way: &Way) -> Html {
        let words = self.telling.words;
        let basis = if way.confidence == Confidence::Low { Basis::Unconfirmed } else { way.basis };
        let day = Html::time(&way.checked.to_string(), &long_date(words.language(), way.checked));
        // The company speaks for itself: what is written about Hotmail stands on Microsoft's pages.
        let company = self.guide.operator.as_deref().map_or_else(|| self.provider(), |name| Html::name(name).into());
        words.html_with(&basis.message(), &[("date", day.into()), ("provider", company)])
    }
}

/// Whether a way is gone where the settings are that must stay off.
fn touches_lists(kind: WayKind) -> bool {
    matches!(kind, WayKind::Rule | WayKind::ExactList | WayKind::TrustContacts | WayKind::SpamToFolder)
}
