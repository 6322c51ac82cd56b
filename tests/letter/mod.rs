//! Printed letters.

mod pages;
mod reader;
mod refusals;
mod sample;
mod tree;
