//! What somebody can do where they are, and what is better done elsewhere.

use super::provider::Guide;
use super::way::{Effect, Route, Surface, Way};

/// A way with the routes that are of use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice<'a> {
    /// The way.
    pub way: &'a Way,
    /// Its routes there, the best first; at least one.
    pub routes: Vec<&'a Route>,
}

/// What to do now, and what to do once on a computer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan<'a> {
    /// What can be done here and now, the most lasting first.
    pub now: Vec<Choice<'a>>,
    /// What lasts but cannot be done here: once, on a computer. Empty for whoever sits at one.
    pub on_a_computer: Vec<Choice<'a>>,
}

impl Surface {
    /// Whether this is a phone or tablet.
    #[must_use]
    pub fn is_phone(self) -> bool {
        matches!(self, Self::Android | Self::Ios)
    }
}

impl Guide {
    /// The plan for somebody who reads the e-mails there. A computer stands for its website and its programs.
    #[must_use]
    pub fn plan(&self, surface: Surface) -> Plan<'_> {
        let computer = [Surface::Web, Surface::Desktop];
        let here: &[Surface] = if surface.is_phone() { &[surface] } else { &computer };
        let now = self.choices(here, |_| true);
        let on_a_computer = if surface.is_phone() {
            let done = |way: &Way| now.iter().any(|choice| std::ptr::eq(choice.way, way));
            self.choices(&computer, |way| way.effect == Effect::Lasts && !done(way))
        } else {
            Vec::new()
        };
        Plan { now, on_a_computer }
    }

    fn choices(&self, surfaces: &[Surface], wanted: impl Fn(&Way) -> bool) -> Vec<Choice<'_>> {
        let mut choices: Vec<_> = self
            .ways
            .iter()
            .filter(|way| wanted(way))
            .map(|way| {
                let routes = way.routes.iter().filter(|route| surfaces.iter().any(|surface| route.is_on(*surface)));
                Choice { way, routes: routes.collect() }
            })
            .filter(|choice| !choice.routes.is_empty())
            .collect();
        // Stable: ways of the same effect keep the order of the file.
        choices.sort_by_key(|choice| choice.way.effect);
        choices
    }
}
