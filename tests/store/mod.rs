//! One story of the store, told on both databases.

mod chains;
mod people;
mod sample;
mod sessions;
