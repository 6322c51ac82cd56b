//! The files that leave the site: contacts, rules for mail programs, lists for machines, the feed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod contacts;
mod feed;
mod filters;
mod golden;
mod json;
mod problems;
mod properties;
mod read;
pub mod sample;
