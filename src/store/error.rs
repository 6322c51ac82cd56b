//! What can go wrong with a store, told apart by what a person must do about it.

use crate::domain::Problem;

/// A store did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The disk has no room. Nothing was changed.
    #[error("the disk is full")]
    Full,
    /// The file or its folder may not be written.
    #[error("the store is read-only")]
    ReadOnly,
    /// The file is damaged, or no database at all.
    #[error("the store's file is damaged: {0}")]
    Corrupt(String),
    /// Where the store should be there is an empty file or database.
    #[error("there is no store, only an empty place for one")]
    Lost,
    /// Another process has been writing for too long.
    #[error("the store is busy")]
    Busy,
    /// Written by a newer program.
    #[error("the store belongs to a newer version of the program")]
    Newer,
    /// The file or server cannot be reached.
    #[error("the store cannot be opened: {0}")]
    Unreachable(String),
    /// A stored value does not parse.
    #[error("the store holds something unreadable: {0}")]
    Unreadable(String),
    /// Any other answer of the database.
    #[error("the database failed: {0}")]
    Database(String),
}

impl Problem for StoreError {
    fn code(&self) -> &'static str {
        match self {
            Self::Full => "store-full",
            Self::ReadOnly => "store-read-only",
            Self::Corrupt(_) => "store-corrupt",
            Self::Lost => "store-lost",
            Self::Busy => "store-busy",
            Self::Newer => "store-newer",
            Self::Unreachable(_) => "store-unreachable",
            Self::Unreadable(_) => "store-unreadable",
            Self::Database(_) => "store-database",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Corrupt(why) | Self::Unreachable(why) | Self::Unreadable(why) | Self::Database(why) => {
                vec![("why", why.clone())]
            }
            _ => Vec::new(),
        }
    }
}

impl StoreError {
    /// A stored value that does not parse.
    pub(super) fn unreadable(error: impl std::fmt::Display) -> Self {
        Self::Unreadable(error.to_string())
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(inner) => {
                // SQLite's primary result code is the low byte of the extended one.
                let sqlite = inner
                    .try_downcast_ref::<sqlx::sqlite::SqliteError>()
                    .and_then(|_| inner.code().and_then(|code| code.parse::<u32>().ok()).map(|code| code & 0xff));
                match sqlite {
                    Some(5 | 6) => Self::Busy,
                    Some(8) => Self::ReadOnly,
                    Some(11 | 26) => Self::Corrupt(inner.message().to_owned()),
                    Some(13) => Self::Full,
                    Some(14) => Self::Unreachable(inner.message().to_owned()),
                    // An I/O error: on a full disk SQLite reports some writes this way.
                    Some(10) => Self::Database(format!("{} (is the disk full?)", inner.message())),
                    _ => match inner.code().as_deref() {
                        Some("53100") => Self::Full,
                        // Refused at the door: a wrong password, user or database.
                        Some(code) if code.starts_with("28") || code == "3D000" => {
                            Self::Unreachable(inner.message().to_owned())
                        }
                        Some("25006") => Self::ReadOnly,
                        Some("55P03") => Self::Busy,
                        Some(code) if code.starts_with("XX00") => Self::Corrupt(inner.message().to_owned()),
                        _ => Self::Database(inner.message().to_owned()),
                    },
                }
            }
            sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::Configuration(_) => {
                Self::Unreachable(error.to_string())
            }
            sqlx::Error::PoolTimedOut => Self::Busy,
            sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => Self::Unreadable(error.to_string()),
            _ => Self::Database(error.to_string()),
        }
    }
}
