//! What somebody should look at in a guide.

use jiff::civil::Date;

use super::provider::{Guide, Kind};
use super::way::{Basis, Confidence};
use super::words::words;

words! {
    /// Why a guide needs somebody.
    Weakness {
        /// We are not sure of it.
        LowConfidence = "low-confidence",
        /// None of it was read on the provider's own pages.
        NoOfficialSource = "no-official-source",
        /// A way was checked too long ago.
        Old = "old",
    }
}

impl Guide {
    /// When the way that was looked at longest ago was looked at; none where there is no way.
    #[must_use]
    pub fn checked(&self) -> Option<Date> {
        self.ways.iter().map(|way| way.checked).min()
    }

    /// The best that any of its ways rests on.
    #[must_use]
    pub fn basis(&self) -> Option<Basis> {
        self.ways.iter().map(|way| way.basis).min()
    }

    /// What is weak about it. What was checked before `limit` is old. Guides of closed mailboxes and those for
    /// nobody in particular have nothing that could be checked.
    #[must_use]
    pub fn weaknesses(&self, limit: Date) -> Vec<Weakness> {
        if self.is_closed() || self.kind == Kind::Other {
            return Vec::new();
        }
        let official = self.sources.iter().any(|source| source.kind == Basis::Official);
        let found = [
            (self.confidence == Confidence::Low, Weakness::LowConfidence),
            (!official, Weakness::NoOfficialSource),
            (self.checked().is_none_or(|checked| checked < limit), Weakness::Old),
        ];
        found.into_iter().filter(|(is_so, _)| *is_so).map(|(_, weakness)| weakness).collect()
    }
}
