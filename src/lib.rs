//! Hallpass.
pub mod catalog;
pub mod cli;
pub mod config;
pub mod domain;
pub mod i18n;
pub mod render;
pub mod service;
pub mod sign;
pub mod site;
pub mod store;
pub mod telemetry;
pub mod web;
