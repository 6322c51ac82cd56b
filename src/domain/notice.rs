//! What families should know now.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::sender::words;
use super::slug::Slug;

words! {
    /// What happens to mail at a provider. Each has its fixed sentences.
    NoticeKind {
        /// The provider delivers our mail late.
        Delayed = "delayed",
        /// The provider refuses our mail.
        Blocked = "blocked",
        /// The provider puts our mail into junk.
        Junked = "junked",
        /// It works again.
        Resolved = "resolved",
    }
}

words! {
    /// Whom a notice is shown to.
    #[derive(Default)]
    NoticeReach {
        /// Everybody who opens the page of a school or of the organisation.
        #[default]
        Everybody = "everybody",
        /// Only those who open the steps for that provider.
        Provider = "provider",
    }
}

impl NoticeReach {
    /// Whether it is everybody, which need not be written down.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
    fn is_everybody(&self) -> bool {
        *self == Self::Everybody
    }
}

/// A notice about a mail provider (an *incident*). It holds no words of its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// The provider: an id of the guides, such as `outlook_com`.
    pub provider: Slug,
    /// What happens.
    pub kind: NoticeKind,
    /// Since when. Together with the provider it names the notice.
    pub from: Timestamp,
    /// Until when it is shown; open when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// Whom it is shown to; everybody when absent.
    #[serde(default, skip_serializing_if = "NoticeReach::is_everybody")]
    pub shown_to: NoticeReach,
}

impl Notice {
    /// What names a notice: another one of the same provider and beginning replaces it.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}/{}", self.provider, self.from)
    }

    /// Whether it stands on the pages that everybody opens.
    #[must_use]
    pub fn is_for_everybody(&self) -> bool {
        self.shown_to.is_everybody()
    }

    /// Whether it is to be shown at a moment.
    #[must_use]
    pub fn is_shown(&self, now: Timestamp) -> bool {
        self.from <= now && self.until.is_none_or(|until| now < until)
    }
}
