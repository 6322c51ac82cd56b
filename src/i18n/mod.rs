//! Words: messages and their fallback, languages and their names, dates.
//!
//! Every text that a person reads stands in `assets/locales/<tag>/*.ftl`
//! ([Fluent](https://projectfluent.org/)). English is complete by test; any other language may be partial, and
//! whoever shows a message can ask whether it [fell back](Phrase::fell_back) to English.

mod calendar;
mod date;
mod digits;
mod language;
mod locale;
mod messages;

pub use date::{day_stamp, long_date, long_date_time, year_stamp};
pub use digits::number;
pub use language::native_name;
pub use locale::{Check, Locale, Method};
pub use messages::{Arg, Messages, Part, Phrase};
