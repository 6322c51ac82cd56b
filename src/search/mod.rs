//! Finding a school by what people remember of it: a pure index of plain rows.
//!
//! Names, towns, authorities and postcodes are folded into words ([`fold`]), so that accents, apostrophes, short
//! forms and the order of words do not matter. A word of a search also finds words that begin with it or are a slip
//! or two away. Rare words count more than common ones. The work for a search is bounded: its first 120 characters
//! and eight words are looked at.

mod distance;
mod fold;
mod index;
mod query;

pub use fold::QUERY_MAX;
pub use index::{Index, Row};
pub use query::Hits;
