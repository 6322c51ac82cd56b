//! Hallpass.
pub mod catalog;
pub mod config;
pub mod domain;
pub mod i18n;
pub mod render;
pub mod sign;
pub mod store;
pub mod web;
