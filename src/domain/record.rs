//! Everything a school publishes, whole and valid.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::address::EmailAddress;
use super::organisation::OrganisationSummary;
use super::policy::{PolicyError, ProtectedDomain, Protection, SenderPolicy};
use super::problem::Problem;
use super::school::School;
use super::sender::{PeriodError, Sender, SenderState, words};

/// The most addresses of one list. The longest real ones have about sixty.
pub const SENDERS_MAX: usize = 500;

words! {
    /// Who keeps a sender.
    Keeper {
        /// The school itself.
        School = "school",
        /// The organisation, for all its schools.
        Organisation = "organisation",
    }
}

/// A sender on a list: published, or retired and kept so that a check can say "was on the list until".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedSender {
    /// The sender.
    #[serde(flatten)]
    pub sender: Sender,
    /// Who keeps it.
    pub keeper: Keeper,
    /// `published` or `retired`; pauses are the status' business.
    pub state: SenderState,
}

/// Why a record is not valid.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// One address twice.
    #[error("{0} is on the list twice")]
    Doubled(EmailAddress),
    /// More than [`SENDERS_MAX`] addresses.
    #[error("{0} addresses; a list holds {SENDERS_MAX}")]
    TooMany(usize),
    /// A complete list must name somebody.
    #[error("a complete list without any address")]
    CompleteButEmpty,
    /// The organisation's policy does not allow an address.
    #[error("{address}: {source}")]
    Policy {
        /// The address.
        address: EmailAddress,
        /// Why not.
        source: PolicyError,
    },
    /// An address' dates do not fit.
    #[error("{address}: {source}")]
    Period {
        /// The address.
        address: EmailAddress,
        /// Why not.
        source: PeriodError,
    },
}

impl Problem for RecordError {
    fn code(&self) -> &'static str {
        match self {
            Self::Doubled(_) => "record-doubled",
            Self::TooMany(_) => "record-too-many",
            Self::CompleteButEmpty => "record-complete-but-empty",
            Self::Policy { source, .. } => source.code(),
            Self::Period { source, .. } => source.code(),
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Doubled(address) => vec![("address", address.to_string())],
            Self::TooMany(got) => vec![("got", got.to_string()), ("max", SENDERS_MAX.to_string())],
            Self::CompleteButEmpty => Vec::new(),
            Self::Policy { address, source } => with_address(address, source.details()),
            Self::Period { address, source } => with_address(address, source.details()),
        }
    }
}

fn with_address(address: &EmailAddress, mut details: Vec<(&'static str, String)>) -> Vec<(&'static str, String)> {
    details.push(("address", address.to_string()));
    details
}

/// Everything a school publishes. Made only by [`Record::new`], so whoever holds one holds a valid one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Record {
    organisation: OrganisationSummary,
    school: School,
    domains: Vec<ProtectedDomain>,
    senders: Vec<ListedSender>,
}

impl Record {
    /// Puts a record together: the school's own senders first, each group in the order of purposes.
    ///
    /// # Errors
    /// What does not fit, so that it can be mended.
    pub fn new(
        organisation: OrganisationSummary,
        school: School,
        policy: &SenderPolicy,
        domains: &[ProtectedDomain],
        mut senders: Vec<ListedSender>,
    ) -> Result<Self, RecordError> {
        if senders.len() > SENDERS_MAX {
            return Err(RecordError::TooMany(senders.len()));
        }
        senders.sort_by(|a, b| sort_key(a).cmp(&sort_key(b)));
        let mut seen = BTreeSet::new();
        for listed in &senders {
            let address = &listed.sender.address;
            if !seen.insert(address.key()) {
                return Err(RecordError::Doubled(address.clone()));
            }
            if listed.state.is_in_use() {
                policy.check(address).map_err(|source| RecordError::Policy { address: address.clone(), source })?;
                listed.sender.check().map_err(|source| RecordError::Period { address: address.clone(), source })?;
            }
        }
        let own_in_use = |listed: &ListedSender| listed.keeper == Keeper::School && listed.state.is_in_use();
        if school.list_complete && school.closed.is_none() && !senders.iter().any(own_in_use) {
            return Err(RecordError::CompleteButEmpty);
        }
        let used = |domain: &&ProtectedDomain| senders.iter().any(|l| l.sender.address.domain() == &domain.name);
        let domains = domains.iter().filter(used).cloned().collect();
        Ok(Self { organisation, school, domains, senders })
    }

    /// The organisation that runs the list.
    #[must_use]
    pub fn organisation(&self) -> &OrganisationSummary {
        &self.organisation
    }

    /// The school.
    #[must_use]
    pub fn school(&self) -> &School {
        &self.school
    }

    /// Every sender, also retired ones: the school's own first, each group in the order of purposes.
    #[must_use]
    pub fn senders(&self) -> &[ListedSender] {
        &self.senders
    }

    /// The senders in use, those that pages and files show.
    pub fn in_use(&self) -> impl Iterator<Item = &ListedSender> {
        self.senders.iter().filter(|listed| listed.state.is_in_use())
    }

    /// The domains of the list whose protection is known.
    #[must_use]
    pub fn domains(&self) -> &[ProtectedDomain] {
        &self.domains
    }

    /// How well an address' domain is protected.
    #[must_use]
    pub fn protection(&self, address: &EmailAddress) -> Protection {
        self.domains.iter().find(|d| &d.name == address.domain()).map_or(Protection::Unknown, |d| d.protection)
    }

    /// Whether every address in use is at a domain that is protected against forging.
    #[must_use]
    pub fn all_enforced(&self) -> bool {
        self.in_use().all(|listed| self.protection(&listed.sender.address) == Protection::Enforced)
    }

    /// The same record with one address retired, or nothing when it is not in use here.
    ///
    /// The list does not stay *complete* if nothing of the school's own is left on it.
    #[must_use]
    pub fn with_retired(&self, address: &EmailAddress, on: Date) -> Option<Self> {
        let mut record = self.clone();
        let listed = record.senders.iter_mut().find(|l| &l.sender.address == address && l.state.is_in_use())?;
        listed.state = SenderState::Retired;
        listed.sender.until = Some(listed.sender.until.map_or(on, |until| until.min(on)));
        let own_left = record.senders.iter().any(|l| l.keeper == Keeper::School && l.state.is_in_use());
        record.school.list_complete &= own_left;
        Some(record)
    }

    /// Takes one address out for good; the caller is [`super::Revision::redact`].
    pub(super) fn remove(&mut self, index: usize) {
        self.senders.remove(index);
    }

    /// Rebuilds a stored record whose validity was checked when it was made.
    pub(super) fn restore(
        organisation: OrganisationSummary,
        school: School,
        domains: Vec<ProtectedDomain>,
        senders: Vec<ListedSender>,
    ) -> Self {
        Self { organisation, school, domains, senders }
    }
}

fn sort_key(listed: &ListedSender) -> (Keeper, super::Purpose, &str, &str) {
    let sender = &listed.sender;
    let name = sender.name.as_ref().map_or("", |name| name.as_str());
    (listed.keeper, sender.purpose, name, sender.address.key())
}
