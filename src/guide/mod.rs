//! What each mail provider needs, so that the school's e-mails arrive.
//!
//! A guide is data (`assets/providers/<id>.toml`, described in `docs/guides.md`): ways to go, the most lasting
//! first, each with its steps, its limits, how to undo it, where we know it from and how sure we are. Steps are
//! made of a few phrases, translated once; the provider's own menu words stand beside them as they appear on the
//! screen. Only exact addresses go into a guide, never everything that ends in the same way.

mod day;
mod error;
mod identify;
mod library;
mod link;
mod note;
mod plan;
mod provider;
mod slip;
mod step;
mod way;
mod weakness;
mod word;
mod words;

pub use error::GuideError;
pub use identify::{How, Identified};
pub use library::Guides;
pub use link::{Link, LinkError};
pub use note::{Note, Trap, TrapReason};
pub use plan::{Choice, Plan};
pub use provider::{Contacts, Guide, Kind, Move, MoveKind, Size, Source};
pub use slip::{Question, Suggestion};
pub use step::{Button, Icon, Step, Value};
pub use way::{Basis, Confidence, Effect, Entry, Limit, Route, RouteKind, SchoolFile, Surface, Way, WayKind};
pub use weakness::Weakness;
pub use word::{MenuWord, WordError};
