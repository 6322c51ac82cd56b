//! One story of the store, told on both databases.

mod chains;
mod people;
mod released;
mod sample;
mod sessions;
