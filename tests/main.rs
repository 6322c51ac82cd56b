//! Tests of what people do, in one binary.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod architecture;
mod backup;
mod bulk;
mod check;
mod cli;
mod crash;
mod files;
mod guide;
mod import;
mod letter;
mod locales;
mod page;
mod search;
mod service;
mod store;
mod support;
mod web;
