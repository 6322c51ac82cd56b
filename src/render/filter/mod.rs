//! The list for mail programs and mail filters: exact addresses, never a whole domain.

mod desk;
mod gmail;
mod outlook;
mod plain;
mod recipe;
mod sieve;

pub use desk::{DeskFile, addresses_of, organisation_text};
pub use outlook::unlistable;
pub use recipe::Recipe;

use crate::domain::LanguageTag;
use crate::render::listing::{FileWords, current, page_address, published_on};
use crate::render::{Context, Published, Rendition};

/// A file for mail programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FilterFile {
    /// Filters to import into Gmail.
    Gmail,
    /// Safe Senders for Outlook on a computer.
    OutlookSafeSenders,
    /// A Sieve script (RFC 5228).
    Sieve,
    /// The addresses and nothing else.
    Plain,
}

impl FilterFile {
    /// Every one, in the order in which to offer them.
    pub const ALL: [Self; 4] = [Self::Gmail, Self::OutlookSafeSenders, Self::Sieve, Self::Plain];

    /// The last part of its address: `senders.sieve`.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Gmail => "gmail-filters.xml",
            Self::OutlookSafeSenders => "outlook-safe-senders.txt",
            Self::Sieve => "senders.sieve",
            Self::Plain => "senders.txt",
        }
    }

    /// Whether whoever uses it switches the junk check off for these addresses, so that forged
    /// mail gets through as well. Wherever such a file is offered, that must be said.
    #[must_use]
    pub fn switches_filtering_off(self) -> bool {
        match self {
            Self::Gmail | Self::OutlookSafeSenders | Self::Sieve => true,
            Self::Plain => false,
        }
    }

    /// The file itself.
    #[must_use]
    pub fn render(self, published: &Published, language: LanguageTag, context: &Context) -> Rendition {
        match self {
            Self::Gmail => gmail::gmail_filters(published, language, context),
            Self::OutlookSafeSenders => outlook::outlook_safe_senders(published),
            Self::Sieve => sieve::sieve(published, language, context),
            Self::Plain => plain::senders_text(published),
        }
    }
}

/// The addresses to trust now, sorted by key, in their form for mail programs.
fn sorted(published: &Published) -> Vec<String> {
    let mut senders: Vec<_> = current(published).map(|current| &current.sender.address).collect();
    senders.sort();
    senders.into_iter().map(crate::domain::EmailAddress::wire).collect()
}

/// The lines that say whose rules these are and warn.
fn head(published: &Published, language: LanguageTag, context: &Context) -> [String; 4] {
    FileWords::of(published, language).rules_head(
        published.revision.school().name.as_str(),
        published.revision.number(),
        published_on(published),
        &page_address(published, language, context),
    )
}
