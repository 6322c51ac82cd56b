//! Printed letters.

mod languages;
mod pages;
mod reader;
mod refusals;
mod sample;
mod sheets;
mod tree;
mod trees;
