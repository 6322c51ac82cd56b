//! Looking at a school's own website: which way of showing the list stands there, and whether it is current.
//!
//! [`fetch`](Fetcher::fetch) gets one page, from public addresses only and never much of it. [`read`] finds what of
//! ours stands in it (`docs/embed.md` names the marks), and [`examine`] compares that with what is published.

mod address;
mod error;
mod examine;
mod fetch;
mod page;

pub use address::is_public;
pub use error::FetchError;
pub use examine::{Fault, Finding, Known, KnownSchool, Report, examine};
pub use fetch::{Bounds, Fetched, Fetcher, Names, Resolve, System};
pub use page::{Mark, PageMarks, Way, read};
