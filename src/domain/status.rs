//! What changes without a list changing: one organisation's numbered, signed overlay.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::address::EmailAddress;
use super::notice::Notice;
use super::slug::Slug;
use super::text::{Name, Reason};

/// How long a signed list may be believed after it was issued.
pub const VALIDITY: SignedDuration = SignedDuration::from_hours(7 * 24);

/// An address that should not be trusted for now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// The address.
    pub address: EmailAddress,
    /// Only at this school; at every school of the organisation when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub school: Option<Slug>,
    /// Since when.
    pub since: Timestamp,
    /// Why, in the words of whoever paused it; for the audit, never shown to parents.
    pub reason: Reason,
}

/// Somebody looked at a list and said that it is right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The day.
    pub on: Date,
    /// Who, as a role: "the school office".
    pub by: Name,
}

/// One change of a status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum StatusChange {
    /// An address was paused.
    Paused {
        /// The pause.
        pause: Pause,
    },
    /// An address may be trusted again.
    Resumed {
        /// The address.
        address: EmailAddress,
        /// The school of the pause that ends; the one for all schools when absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        school: Option<Slug>,
        /// Why.
        reason: Reason,
    },
    /// A notice was posted, or replaced the one of the same key.
    NoticePosted {
        /// The notice.
        notice: Notice,
    },
    /// A notice was taken down.
    NoticeWithdrawn {
        /// The provider.
        provider: Slug,
        /// When it began.
        from: Timestamp,
    },
    /// A school's list was looked at.
    Reviewed {
        /// The school.
        school: Slug,
        /// The review.
        review: Review,
    },
    /// Nothing changed; the lists were issued anew.
    Issued,
}

/// The present state of an organisation's overlay: all statuses folded into one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overlay {
    number: u32,
    issued: Option<Timestamp>,
    pauses: BTreeMap<(String, Option<Slug>), Pause>,
    notices: BTreeMap<String, Notice>,
    reviews: BTreeMap<Slug, Review>,
}

impl Overlay {
    /// Takes one more change in; they must come in the order of the statuses they belong to.
    pub fn take(&mut self, number: u32, issued: Timestamp, change: StatusChange) {
        self.number = number;
        self.issued = Some(issued);
        match change {
            StatusChange::Paused { pause } => {
                self.pauses.insert((pause.address.key().to_owned(), pause.school.clone()), pause);
            }
            StatusChange::Resumed { address, school, .. } => {
                self.pauses.remove(&(address.key().to_owned(), school));
            }
            StatusChange::NoticePosted { notice } => {
                self.notices.insert(notice.key(), notice);
            }
            StatusChange::NoticeWithdrawn { provider, from } => {
                self.notices.remove(&format!("{provider}/{from}"));
            }
            StatusChange::Reviewed { school, review } => {
                self.reviews.insert(school, review);
            }
            StatusChange::Issued => {}
        }
    }

    /// The number of the newest status; 0 before the first.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// When the newest status was made.
    #[must_use]
    pub fn issued(&self) -> Option<Timestamp> {
        self.issued
    }

    /// The same, and the beginning of time before the first.
    #[must_use]
    pub fn issued_or_never(&self) -> Timestamp {
        self.issued.unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// When signed lists made from it stop being believed.
    #[must_use]
    pub fn expires(&self) -> Timestamp {
        self.issued_or_never().saturating_add(VALIDITY).unwrap_or(Timestamp::MAX)
    }

    /// Every pause.
    pub fn pauses(&self) -> impl Iterator<Item = &Pause> {
        self.pauses.values()
    }

    /// The pause of an address at exactly this scope.
    #[must_use]
    pub fn pause(&self, address: &EmailAddress, school: Option<&Slug>) -> Option<&Pause> {
        self.pauses.get(&(address.key().to_owned(), school.cloned()))
    }

    /// Every notice, also those that have passed or are still to come.
    pub fn notices(&self) -> impl Iterator<Item = &Notice> {
        self.notices.values()
    }

    /// The last review of a school's list.
    #[must_use]
    pub fn review(&self, school: &Slug) -> Option<&Review> {
        self.reviews.get(school)
    }

    /// What of it concerns one school at a moment.
    #[must_use]
    pub fn view(&self, school: &Slug, now: Timestamp) -> StatusView {
        let mut paused: BTreeMap<String, Pause> = BTreeMap::new();
        for pause in self.pauses.values().filter(|p| p.school.as_ref().is_none_or(|s| s == school)) {
            let earlier = paused.get(pause.address.key()).is_some_and(|other| other.since <= pause.since);
            if !earlier {
                paused.insert(pause.address.key().to_owned(), pause.clone());
            }
        }
        StatusView {
            number: self.number,
            issued: self.issued_or_never(),
            expires: self.expires(),
            paused: paused.into_values().collect(),
            notices: self.notices.values().filter(|notice| notice.is_shown(now)).cloned().collect(),
            review: self.reviews.get(school).cloned(),
        }
    }
}

/// What an organisation's status means for one school now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatusView {
    /// The number of the organisation's newest status.
    pub number: u32,
    /// When that was made.
    pub issued: Timestamp,
    /// When a signed list made from it stops being believed.
    pub expires: Timestamp,
    /// Paused addresses, in the order of their keys.
    pub paused: Vec<Pause>,
    /// Notices to show now.
    pub notices: Vec<Notice>,
    /// When the list was last looked at.
    pub review: Option<Review>,
}

impl StatusView {
    /// Since when an address is paused, if it is.
    #[must_use]
    pub fn pause_of(&self, address: &EmailAddress) -> Option<&Pause> {
        self.paused.iter().find(|pause| &pause.address == address)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn pause(address: &str, school: Option<&str>, since: &str) -> StatusChange {
        StatusChange::Paused {
            pause: Pause {
                address: address.parse().unwrap(),
                school: school.map(|s| s.parse().unwrap()),
                since: at(since),
                reason: "hijacked".parse().unwrap(),
            },
        }
    }

    #[test]
    fn a_pause_for_all_and_one_for_a_school_end_apart() {
        let mut overlay = Overlay::default();
        let (t1, t2) = ("2026-11-20T08:00:00Z", "2026-11-21T08:00:00Z");
        overlay.take(1, at(t1), pause("a@x.example", None, t1));
        overlay.take(2, at(t2), pause("A@x.example", Some("oak"), t2));
        let (oak, elm) = ("oak".parse().unwrap(), "elm".parse().unwrap());
        assert_eq!(overlay.view(&oak, at(t2)).paused[0].since, at(t1));
        overlay.take(
            3,
            at(t2),
            StatusChange::Resumed {
                address: "a@x.example".parse().unwrap(),
                school: None,
                reason: "ok".parse().unwrap(),
            },
        );
        assert_eq!(overlay.view(&oak, at(t2)).paused.len(), 1);
        assert!(overlay.view(&elm, at(t2)).paused.is_empty());
        assert_eq!(overlay.view(&elm, at(t2)).expires, at("2026-11-28T08:00:00Z"));
    }

    #[test]
    fn notices_show_in_their_time_only() {
        let notice = Notice {
            provider: "outlook_com".parse().unwrap(),
            kind: crate::domain::NoticeKind::Delayed,
            from: at("2026-11-20T08:00:00Z"),
            until: Some(at("2026-11-22T08:00:00Z")),
            shown_to: crate::domain::NoticeReach::Everybody,
        };
        let mut overlay = Overlay::default();
        overlay.take(1, at("2026-11-19T00:00:00Z"), StatusChange::NoticePosted { notice: notice.clone() });
        for (now, shown) in [
            ("2026-11-20T07:59:59Z", 0),
            ("2026-11-20T08:00:00Z", 1),
            ("2026-11-22T07:59:59Z", 1),
            ("2026-11-22T08:00:00Z", 0),
        ] {
            assert_eq!(overlay.view(&"oak".parse().unwrap(), at(now)).notices.len(), shown, "{now}");
        }
        overlay.take(
            2,
            at("2026-11-20T09:00:00Z"),
            StatusChange::NoticeWithdrawn { provider: notice.provider, from: notice.from },
        );
        assert_eq!(overlay.notices().count(), 0);
    }
}
