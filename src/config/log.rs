//! What the service writes about its own work.

use serde::Deserialize;

/// How much is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Only what failed.
    Error,
    /// Also what somebody should look at.
    Warn,
    /// Also what was done.
    Info,
    /// Also how.
    Debug,
}

/// How a line looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// For people.
    Text,
    /// One JSON object a line, for programs.
    Json,
}

super::section! {
    /// What the service writes about its own work, to standard error.
    Log = "log" {
        /// How much is written: `error`, `warn`, `info` or `debug`.
        level: Level = "\"info\"",
        /// How a line looks: `text` for people, `json` for programs.
        format: Format = "\"text\"",
        /// Whether each request is written: method, route, status, bytes and milliseconds, and never who
        /// asked, from where, or for which address.
        requests: bool = "false",
    }
}
