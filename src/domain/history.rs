//! What happened to a list, in the words of its readers.

use jiff::Timestamp;

use super::notice::Notice;

/// One thing that happened to a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// When.
    pub at: Timestamp,
    /// What.
    pub kind: ChangeKind,
}

/// One line of a list's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeKind {
    /// A revision was published: which addresses came and went.
    Published {
        /// Its number.
        revision: u32,
        /// Addresses new on the list.
        added: Vec<String>,
        /// Addresses no longer used.
        retired: Vec<String>,
        /// Whether anything else changed, such as a name or a phone number.
        details: bool,
    },
    /// An address was paused.
    Paused {
        /// Which.
        address: String,
    },
    /// A notice about a mail provider was posted.
    Notice {
        /// The notice.
        notice: Notice,
    },
    /// An address may be used again.
    Resumed {
        /// Which.
        address: String,
    },
}
