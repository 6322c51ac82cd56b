//! What people do with lists, told on both databases.

mod acts;
mod apply;
mod calendar;
mod keys;
mod publish;
mod random;
mod redact;
mod round_trip;
