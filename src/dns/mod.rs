//! Who takes the mail of a domain: a bounded look-up of MX records (RFC 5321, section 5.1).
//!
//! Only the registrable domain is ever asked for, never an address. Whatever goes wrong (slow, dead, lying, too many
//! questions at a time) the answer is [`Answer::Unknown`], in a second at most. Nothing that DNS says is shown to
//! people: it only chooses a guide.

mod finder;
mod limit;
mod system;

pub use finder::{Answer, Bounds, Finder, Servers, Source, Trouble};
pub use system::System;
