//! Nearly the same as an address on the list: the trick that a hurried eye does not see.

mod align;
mod fold;
mod names;

use std::collections::BTreeSet;

pub use align::Piece;
pub use fold::{fold, glance};
pub use names::registrable;

use align::{Aligned, CHANGE, align};
use names::{HostName, NameKind, likeness};

use super::list::{Register, is_within};
use super::written::Written;
use crate::domain::{ListedSender, Record};

/// So many places at most are shown of two words side by side.
const SHOWN: usize = 14;

/// No name of the Internet has more octets (RFC 1035, section 2.3.4).
const NAME_MAX: usize = 253;

/// What makes the two differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Letters.
    Letters,
    /// The ending of the name: what stands there in theirs and in ours.
    Ending {
        /// Theirs, without the dot before it.
        theirs: String,
        /// Ours.
        ours: String,
    },
    /// Words that were added around our name.
    Added,
    /// Characters that cannot be seen.
    Hidden,
}

impl Kind {
    /// Its name in messages and answers.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Letters => "letters",
            Self::Ending { .. } => "ending",
            Self::Added => "added",
            Self::Hidden => "hidden",
        }
    }
}

/// Where two addresses differ, letter by letter; empty when letters do not tell it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// The places, at most a line of a phone, with every difference that fits.
    pub pieces: Vec<Piece>,
}

impl Difference {
    fn of(aligned: Aligned) -> Self {
        let mut pieces = aligned.pieces;
        if pieces.len() > SHOWN {
            let first = pieces.iter().position(Piece::differs).unwrap_or_default();
            let start = first.saturating_sub(SHOWN / 2).min(pieces.len() - SHOWN);
            pieces = pieces.split_off(start);
            pieces.truncate(SHOWN);
        }
        Self { pieces }
    }

    /// The only change, when there is no other: one letter for one other.
    #[must_use]
    pub fn only_letter(&self) -> Option<(char, char)> {
        let mut differing = self.pieces.iter().filter(|piece| piece.differs());
        let only = differing.next().filter(|_| differing.next().is_none())?;
        let single = |text: &str| {
            let mut letters = text.chars();
            letters.next().filter(|_| letters.next().is_none())
        };
        single(&only.theirs).zip(single(&only.ours))
    }
}

/// An address of the list that another imitates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near<'a> {
    /// The one on the list.
    pub ours: &'a ListedSender,
    /// What differs.
    pub kind: Kind,
    /// Where.
    pub difference: Difference,
}

/// The address on the list that another is nearly the same as, if there is one.
///
/// A name that is some other school's own never imitates: Martham and Marsham are both real. Nor do
/// names below the school's own, which nobody else can have; there only the part before the `@` counts.
#[must_use]
pub fn nearest<'a>(
    address: &Written,
    record: &'a Record,
    own: &BTreeSet<&str>,
    register: &dyn Register,
) -> Option<Near<'a>> {
    let key = address.key();
    if let Some(ours) = record.in_use().find(|listed| listed.sender.address.key() == key) {
        // The same but for what cannot be seen.
        return Some(Near { ours, kind: Kind::Hidden, difference: Difference::default() });
    }
    if let Some(near) = near_local(address, record, own) {
        return Some(near);
    }
    let is_ours = is_within(address.ascii(), own);
    let has_our_name = record.in_use().any(|listed| listed.sender.address.domain().ascii() == address.ascii());
    if is_ours || has_our_name || register.is_own_domain(address.ascii()) {
        return None;
    }
    near_name(address, record)
}

/// The part before the `@` is nearly that of an address under the same name.
fn near_local<'a>(address: &Written, record: &'a Record, own: &BTreeSet<&str>) -> Option<Near<'a>> {
    let local = address.local().to_lowercase();
    let beside = record.in_use().filter(|listed| listed.sender.address.domain().ascii() == address.ascii());
    let near = beside.filter_map(|ours| {
        let our = ours.sender.address.local().to_lowercase();
        // Under a platform's name live other schools with names of their own.
        let limit = if own.contains(address.ascii()) { local_limit(&our) } else { CHANGE / 2 };
        let aligned = align(&local, &our, u32::MAX)?;
        let same_at_a_glance = glance(&local) == glance(&our);
        let alike = same_at_a_glance || (aligned.cost <= limit && !are_likely_two(&local, &our));
        alike.then_some((aligned, ours))
    });
    let (aligned, ours) = near.min_by_key(|(aligned, _)| aligned.cost)?;
    Some(Near { ours, kind: Kind::Letters, difference: Difference::of(aligned) })
}

fn local_limit(ours: &str) -> u32 {
    match ours.chars().count() {
        0..=3 => 1,
        4 => 2,
        _ => CHANGE,
    }
}

/// Whether two mailboxes of one place are likely two real ones: `year7` and `year8`, `office` and
/// `office2`, `a.finch` and `j.finch`.
fn are_likely_two(one: &str, other: &str) -> bool {
    let without_digits = |word: &str| word.chars().filter(|c| !c.is_ascii_digit()).collect::<String>();
    let after_initial = |word: &str| {
        let mut letters = word.chars();
        letters.next().and_then(|_| letters.next()).filter(|second| matches!(second, '.' | '_' | '-'))?;
        Some(letters.as_str().to_owned())
    };
    let same_surname = after_initial(one).is_some_and(|rest| after_initial(other) == Some(rest));
    without_digits(one) == without_digits(other) || same_surname
}

/// The part behind the `@` is nearly that of an address on the list.
fn near_name<'a>(address: &Written, record: &'a Record) -> Option<Near<'a>> {
    if address.ascii().len() > NAME_MAX {
        return None;
    }
    let theirs = HostName::new(address.ascii(), address.unicode());
    let mut tried = BTreeSet::new();
    let mut best: Option<(names::Likeness, &str)> = None;
    for listed in record.in_use() {
        let name = listed.sender.address.domain();
        if !tried.insert(name.ascii()) {
            continue;
        }
        let Some(found) = likeness(&theirs, &HostName::new(name.ascii(), name.unicode())) else { continue };
        if best.as_ref().is_none_or(|(known, _)| found.cost < known.cost) {
            best = Some((found, name.ascii()));
        }
    }
    let (found, name) = best?;
    let local = address.local().to_lowercase();
    // Of the addresses under that name the one that begins most alike; of equals the first.
    let ours =
        record.in_use().filter(|listed| listed.sender.address.domain().ascii() == name).min_by_key(|listed| {
            align(&local, &listed.sender.address.local().to_lowercase(), 5 * CHANGE)
                .map_or(u32::MAX, |aligned| aligned.cost)
        })?;
    let (kind, difference) = match found.kind {
        NameKind::Letters(aligned) => (Kind::Letters, Difference::of(aligned)),
        NameKind::Ending { theirs, ours } => (Kind::Ending { theirs, ours }, Difference::default()),
        NameKind::Added => (Kind::Added, Difference::default()),
    };
    Some(Near { ours, kind, difference })
}
