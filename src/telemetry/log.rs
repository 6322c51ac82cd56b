//! The log, on standard error: a message that can be read alone, then fields.

use std::io::IsTerminal as _;

use tracing::level_filters::LevelFilter;
use tracing_subscriber::fmt;
use tracing_subscriber::prelude::*;

use crate::config::{Format, Level, Log};

/// Starts the log. Called once; a second call changes nothing.
pub fn start_log(settings: &Log) {
    let level = match settings.level {
        Level::Error => LevelFilter::ERROR,
        Level::Warn => LevelFilter::WARN,
        Level::Info => LevelFilter::INFO,
        Level::Debug => LevelFilter::DEBUG,
    };
    // Libraries may log what people sent, so below a warning only our own messages are written.
    let ours = tracing_subscriber::filter::Targets::new()
        .with_default(level.min(LevelFilter::WARN))
        .with_target("hallpass", level);
    // Colours belong on a screen, not into a journal or a file.
    let lines = fmt::layer().with_writer(std::io::stderr).with_ansi(std::io::stderr().is_terminal());
    let outcome = match settings.format {
        Format::Text => tracing_subscriber::registry().with(lines.with_target(false).with_filter(ours)).try_init(),
        Format::Json => tracing_subscriber::registry().with(lines.json().with_filter(ours)).try_init(),
    };
    // A log that was started before stays as it is.
    drop(outcome);
}
