//! Hallpass.

pub mod render;
