//! Hallpass.
pub mod cli;
pub mod config;
pub mod domain;
pub mod i18n;
pub mod render;
pub mod service;
pub mod sign;
pub mod store;
