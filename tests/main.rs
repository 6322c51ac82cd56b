//! What people do with Hallpass, from outside.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod letter;
