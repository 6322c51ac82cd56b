//! Translations against their English: nothing missing, nothing more, and nothing lost on the way.

mod isolation;
mod parity;
mod plurals;
mod read;
mod reading;
mod taboo;
