//! "Is this e-mail on the school's list?"
//!
//! What somebody typed or pasted becomes a [`Given`]: the addresses of its From line and where a
//! reply would go. [`check`] compares them with one school's [`List`] and with the [`Register`] of
//! all schools here, and answers a [`Verdict`] with remarks. It says what is on a list and what is
//! nearly the same; it never says that an e-mail may be trusted, because an address can be forged.
//!
//! The order of the questions keeps false alarms away: this school's list, the lists of all schools
//! here, look-alikes, the endings of the school's own addresses. Everything is pure and bounded: no
//! input takes more than [`GIVEN_MAX`] bytes, or time that grows faster than it.

mod given;
mod list;
pub mod near;
mod remark;
mod verdict;
mod written;

pub use given::{GIVEN_MAX, Given, Mailbox, Unreadable};
pub use list::{Elsewhere, List, Nobody, Register, is_open_to_all, own_domains};
pub use near::{Difference, Kind, Near, Piece};
pub use remark::Remark;
pub use verdict::{Answer, Verdict, VerdictKind, check};
pub use written::Written;
