//! Words: messages and their fallback, languages and their names, dates.
//!
//! Every text that a person reads stands in `assets/locales/<tag>/*.ftl`
//! ([Fluent](https://projectfluent.org/)). English is complete by test; any other language may be partial, and
//! whoever shows a message can ask whether it [fell back](Phrase::fell_back) to English.

mod date;
mod language;
mod messages;

pub use date::{day_stamp, long_date, long_date_time, year_stamp};
pub use language::native_name;
pub use messages::{Arg, Messages, Phrase};
