//! The verdict.

use jiff::Timestamp;

use super::given::Given;
use super::list::{Elsewhere, List, Register, is_within, own_domains};
use super::near::{self, Near};
use super::remark::{Remark, remarks};
use super::written::Written;
use crate::domain::{ListedSender, SenderState};

/// Where an address stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict<'a> {
    /// It is on the school's list and in use.
    Listed(&'a ListedSender),
    /// It is on the list but paused.
    Paused(&'a ListedSender, Timestamp),
    /// It was on the list.
    Withdrawn(&'a ListedSender),
    /// Other schools here use it.
    Elsewhere(Vec<Elsewhere>),
    /// It is not on the list, and nearly the same as one that is.
    Near(Near<'a>),
    /// It ends like the school's own addresses but is not on the list.
    SameDomain,
    /// It is not on the list.
    NotListed,
    /// It is not on the list, but the school has not given its full list.
    Unknown,
}

/// A verdict without what goes with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VerdictKind {
    /// See [`Verdict::Listed`].
    Listed,
    /// See [`Verdict::Paused`].
    Paused,
    /// See [`Verdict::Withdrawn`].
    Withdrawn,
    /// See [`Verdict::Elsewhere`].
    Elsewhere,
    /// See [`Verdict::Near`].
    Near,
    /// See [`Verdict::SameDomain`].
    SameDomain,
    /// See [`Verdict::NotListed`].
    NotListed,
    /// See [`Verdict::Unknown`].
    Unknown,
    /// There was nothing to check.
    Unreadable,
}

impl VerdictKind {
    /// Its word in pages and answers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Listed => "listed",
            Self::Paused => "paused",
            Self::Withdrawn => "withdrawn",
            Self::Elsewhere => "elsewhere",
            Self::Near => "near",
            Self::SameDomain => "same-domain",
            Self::NotListed => "not-listed",
            Self::Unknown => "unknown",
            Self::Unreadable => "unreadable",
        }
    }
}

impl Verdict<'_> {
    /// The verdict alone.
    #[must_use]
    pub fn kind(&self) -> VerdictKind {
        match self {
            Self::Listed(_) => VerdictKind::Listed,
            Self::Paused(..) => VerdictKind::Paused,
            Self::Withdrawn(_) => VerdictKind::Withdrawn,
            Self::Elsewhere(_) => VerdictKind::Elsewhere,
            Self::Near(_) => VerdictKind::Near,
            Self::SameDomain => VerdictKind::SameDomain,
            Self::NotListed => VerdictKind::NotListed,
            Self::Unknown => VerdictKind::Unknown,
        }
    }

    /// Its word in pages and answers.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.kind().as_str()
    }

    /// How much there is to say against an address; of several, the oddest is answered about.
    fn oddness(&self) -> u8 {
        match self {
            Self::Listed(_) => 0,
            Self::Elsewhere(_) => 1,
            Self::SameDomain => 2,
            Self::Unknown => 3,
            Self::NotListed => 4,
            Self::Withdrawn(_) => 5,
            Self::Paused(..) => 6,
            Self::Near(_) => 7,
        }
    }
}

/// A verdict about one address of what was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer<'a> {
    /// The address.
    pub address: Written,
    /// Where it stands.
    pub verdict: Verdict<'a>,
    /// What else does not fit.
    pub remarks: Vec<Remark>,
}

/// Compares what was given with a school's list and with all schools here. Nothing only when the
/// From line is empty, which reading never leaves it.
#[must_use]
pub fn check<'a>(given: &Given, list: List<'a>, register: &dyn Register) -> Option<Answer<'a>> {
    let verdicts = given.from.iter().map(|mailbox| (mailbox, verdict(&mailbox.address, list, register)));
    // The first of the oddest: what comes later never wins by being equal.
    let (mailbox, verdict) = verdicts.reduce(|a, b| if b.1.oddness() > a.1.oddness() { b } else { a })?;
    let is_ours = matches!(verdict, Verdict::Listed(_) | Verdict::Paused(..) | Verdict::Withdrawn(_));
    let remarks = remarks(given, mailbox, list, is_ours);
    Some(Answer { address: mailbox.address.clone(), verdict, remarks })
}

fn verdict<'a>(address: &Written, list: List<'a>, register: &dyn Register) -> Verdict<'a> {
    let key = address.key();
    if !address.has_hidden() {
        if let Some(listed) = list.record.senders().iter().find(|listed| listed.sender.address.key() == key) {
            if listed.state == SenderState::Retired {
                return Verdict::Withdrawn(listed);
            }
            let pause = list.status.pause_of(&listed.sender.address);
            return pause.map_or(Verdict::Listed(listed), |pause| Verdict::Paused(listed, pause.since));
        }
        let holders = register.holders(&key);
        if !holders.is_empty() {
            return Verdict::Elsewhere(holders);
        }
    }
    let own = own_domains(list.record, list.policy);
    if let Some(near) = near::nearest(address, list.record, &own, register) {
        return Verdict::Near(near);
    }
    if is_within(address.ascii(), &own) {
        Verdict::SameDomain
    } else if list.record.school().list_complete {
        Verdict::NotListed
    } else {
        Verdict::Unknown
    }
}
