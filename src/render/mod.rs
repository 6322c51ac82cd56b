//! What people see and print: pure functions that turn content into bytes.

pub mod letter;
pub mod qr;
