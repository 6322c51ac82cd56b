//! What stands beside the address in an e-mail and does not fit it.

use unicode_normalization::UnicodeNormalization;

use super::given::{Given, Mailbox};
use super::list::List;
use super::near;
use super::written::Written;

/// A remark beside the verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// A reply would go to another place than the e-mail says it is from.
    RepliesGoElsewhere(Written),
    /// The name that phones show is an address, but not the one that it was sent from.
    NameIsAnotherAddress(Written),
    /// The name that phones show is the school's, while the address is not on its list.
    NameIsTheSchools(String),
    /// Characters stood in the address that cannot be seen.
    HiddenCharacters,
    /// The From line names several addresses; the answer is about the oddest.
    SeveralAddresses(usize),
}

impl Remark {
    /// Its name in answers for programs.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::RepliesGoElsewhere(_) => "replies-go-elsewhere",
            Self::NameIsAnotherAddress(_) => "name-is-another-address",
            Self::NameIsTheSchools(_) => "name-is-the-schools",
            Self::HiddenCharacters => "hidden-characters",
            Self::SeveralAddresses(_) => "several-addresses",
        }
    }
}

/// The remarks about one mailbox of what was given.
pub(super) fn remarks(given: &Given, mailbox: &Mailbox, list: List<'_>, is_ours: bool) -> Vec<Remark> {
    let mut remarks = Vec::new();
    if mailbox.address.has_hidden() {
        remarks.push(Remark::HiddenCharacters);
    }
    if let Some(name) = &mailbox.name {
        match address_in(name) {
            Some(named) if named.key() != mailbox.address.key() => remarks.push(Remark::NameIsAnotherAddress(named)),
            _ if !is_ours && names_the_school(name, list) => remarks.push(Remark::NameIsTheSchools(name.clone())),
            _ => {}
        }
    }
    let from = near::registrable(mailbox.address.ascii());
    if let Some(other) = given.reply_to.iter().find(|reply| near::registrable(reply.ascii()) != from) {
        remarks.push(Remark::RepliesGoElsewhere(other.clone()));
    }
    if given.from.len() > 1 {
        remarks.push(Remark::SeveralAddresses(given.from.len()));
    }
    remarks
}

/// An address that somebody put into a name.
fn address_in(name: &str) -> Option<Written> {
    name.split(|c: char| c.is_whitespace() || "<>,;()[]\"'|".contains(c))
        .filter(|word| word.contains('@'))
        .find_map(Written::parse)
}

/// Whether a name holds the school's, or one that its own addresses show.
fn names_the_school(name: &str, list: List<'_>) -> bool {
    let given = plain(name);
    let shown = list.record.in_use().filter_map(|listed| listed.sender.from_name.as_ref());
    std::iter::once(&list.record.school().name).chain(shown).any(|name| {
        let ours = plain(name.as_str());
        // A name of a few letters would be found in every other.
        ours.chars().count() >= 6 && given.contains(&ours)
    })
}

/// Letters and digits alone, without accents, each look-alike letter as the one it imitates.
fn plain(name: &str) -> String {
    let folded = name.nfkc().flat_map(near::fold);
    folded.filter(|c| c.is_alphanumeric()).collect()
}
