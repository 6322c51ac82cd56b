//! What an address is compared with: one school's list, and who else is here.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::domain::{DomainName, Name, Record, SenderPolicy, Slug, StatusView};

/// One school's list as it stands now.
#[derive(Debug, Clone, Copy)]
pub struct List<'a> {
    /// The list.
    pub record: &'a Record,
    /// What is paused.
    pub status: &'a StatusView,
    /// Which names belong to systems that send for many.
    pub policy: &'a SenderPolicy,
}

/// Somebody else here who uses an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// The school, or the organisation where all its schools use the address.
    pub name: Name,
    /// The school's name in addresses; none for an organisation.
    pub school: Option<Slug>,
    /// Since when it is paused there.
    pub paused: Option<Timestamp>,
}

/// All schools here.
pub trait Register {
    /// Who has an address, by its key, on a list and in use: a few of them, in a fixed order.
    fn holders(&self, key: &str) -> Vec<Elsewhere>;

    /// Whether a name, in ASCII, is the own one of some school here, or lies below such a name.
    fn is_own_domain(&self, ascii: &str) -> bool;
}

/// A register of nobody, for a list that stands alone.
#[derive(Debug, Clone, Copy)]
pub struct Nobody;

impl Register for Nobody {
    fn holders(&self, _: &str) -> Vec<Elsewhere> {
        Vec::new()
    }

    fn is_own_domain(&self, _: &str) -> bool {
        false
    }
}

/// Names under which anybody can have a mailbox: an ending like this says nothing about a school.
const OPEN_TO_ALL: [&str; 34] = [
    "aol.com",
    "btinternet.com",
    "btopenworld.com",
    "fastmail.com",
    "freenet.de",
    "gmail.com",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hotmail.co.uk",
    "hotmail.com",
    "hotmail.fr",
    "icloud.com",
    "live.co.uk",
    "live.com",
    "mac.com",
    "mail.com",
    "me.com",
    "msn.com",
    "ntlworld.com",
    "outlook.com",
    "plus.com",
    "proton.me",
    "protonmail.com",
    "sky.com",
    "talk21.com",
    "talktalk.net",
    "virginmedia.com",
    "web.de",
    "wp.pl",
    "yahoo.co.uk",
    "yahoo.com",
    "ymail.com",
];

/// Whether anybody can have a mailbox under a name.
#[must_use]
pub fn is_open_to_all(ascii: &str) -> bool {
    OPEN_TO_ALL.binary_search(&ascii).is_ok()
}

/// The names, in ASCII, that belong to a school rather than to a system that sends for many: where
/// its own addresses in use are.
#[must_use]
pub fn own_domains<'a>(record: &'a Record, policy: &SenderPolicy) -> BTreeSet<&'a str> {
    let is_platform = |name: &DomainName| policy.platforms.iter().any(|pattern| pattern.covers(name));
    let senders = record.in_use().map(|listed| &listed.sender).filter(|sender| !sender.shared);
    let names = senders.map(|sender| sender.address.domain()).filter(|name| !is_platform(name));
    names.map(DomainName::ascii).filter(|name| !is_open_to_all(name)).collect()
}

/// Whether a name is one of `own` or lies below one.
pub(super) fn is_within(ascii: &str, own: &BTreeSet<&str>) -> bool {
    own.iter().any(|name| ascii == *name || ascii.strip_suffix(name).is_some_and(|rest| rest.ends_with('.')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_open_names_are_in_order() {
        assert!(OPEN_TO_ALL.is_sorted());
        assert!(is_open_to_all("gmail.com") && !is_open_to_all("hillside.example"));
    }

    #[test]
    fn below_means_whole_labels() {
        let own = BTreeSet::from(["hillside.example"]);
        assert!(is_within("hillside.example", &own) && is_within("staff.hillside.example", &own));
        assert!(!is_within("evilhillside.example", &own) && !is_within("hillside.example.evil.example", &own));
    }
}
