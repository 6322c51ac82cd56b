//! `cargo xtask sweep`: the test run with nothing sampled.

use crate::options::{Depth, Options};
use crate::test;
use std::process::ExitCode;

pub fn run(options: &Options) -> ExitCode {
    test::run(&options.with_depth(Depth::Everything))
}
