//! Why settings were refused, in words that say what to write instead.

use std::path::PathBuf;

/// Why settings were refused.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file could not be read.
    #[error("the settings file {} cannot be read: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// The file is no TOML.
    #[error("{}, line {line}: {reason}", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What the reader says.
        reason: String,
    },
    /// Nobody knows this setting.
    #[error("{place}: there is no setting {name:?}{}", hint(suggestion.as_deref()))]
    Unknown {
        /// The file and line, or the environment variable.
        place: String,
        /// What was written.
        name: String,
        /// The nearest setting there is.
        suggestion: Option<String>,
    },
    /// A value that does not fit.
    #[error("{place}: the setting {name} cannot be {value}: {reason} (the default is {default})")]
    Value {
        /// The file and line, or the environment variable.
        place: String,
        /// The setting.
        name: String,
        /// What was written.
        value: String,
        /// Why it does not fit.
        reason: String,
        /// Its default.
        default: &'static str,
    },
}

fn hint(suggestion: Option<&str>) -> String {
    suggestion.map_or_else(
        || "; `hallpass config defaults` shows them all".to_owned(),
        |name| format!("; did you mean {name:?}?"),
    )
}
