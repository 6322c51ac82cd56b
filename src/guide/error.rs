//! Why a guide's data was refused.

use super::note::Note;
use super::way::WayKind;

/// What is wrong with a provider's file. Only whoever writes such files sees it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GuideError {
    /// Not TOML, an unknown key or word, a value that is none.
    #[error("{0}")]
    Format(String),
    /// The file's name is no id: small letters, digits and `_`.
    #[error("{0:?} is no id of a guide")]
    Id(String),
    /// A name or operator is empty.
    #[error("a name is empty")]
    NoName,
    /// Neither ways, nor `like`, nor closed for good.
    #[error("a guide without any way needs `like`, or all its mailboxes are closed")]
    NoWay,
    /// Ways of its own and `like`.
    #[error("a guide that is like another has no ways, traps or notes of its own")]
    OwnBesideLike,
    /// `like` names no guide, or one that is itself like another.
    #[error("it is like {0:?}, which is no guide with ways of its own")]
    Like(String),
    /// A way that lasts, without the steps to undo it.
    #[error("{}: what lasts can be undone: write [way.undo]", .0.as_str())]
    NoUndo(WayKind),
    /// A route without steps, without a surface, or without the program that it needs.
    #[error("{}: a route has surfaces, a program and steps", .0.as_str())]
    EmptyRoute(WayKind),
    /// A link or file without its step, or a step without its link or file.
    #[error("{}: a route has a link exactly when it has the step open-link, and a file exactly when it has save-file", .0.as_str())]
    Button(WayKind),
    /// A link to a host that is not the provider's.
    #[error("{host} is none of the provider's hosts")]
    ForeignHost {
        /// The host.
        host: String,
    },
    /// A domain twice in one file, or in two files.
    #[error("{0} stands twice")]
    DomainTwice(String),
    /// An ending or MX name that does not begin as one.
    #[error("{0:?} is no ending: write it as `plus.com`, without a dot before it")]
    Ending(String),
    /// A move that lacks its date or new name.
    #[error("a mailbox that is closed has `on`, one that moves has `to`, one that moved has both")]
    Move,
    /// A lasting rule at a provider that knows only whole endings.
    #[error("a guide with the note {} has no way that lasts, except contacts", .0.as_str())]
    RuleDespiteNote(Note),
    /// No source although something rests on one.
    #[error("a guide needs a source unless everything in it is unconfirmed")]
    NoSource,
}
