//! The only SQL: what is kept, in `SQLite` by default or in `PostgreSQL` by configuration.
//!
//! - A lookup answers `Option`: not found is no error.
//! - Everything happens in a [`Session`], one transaction; [`Store::write`] takes the write lock at
//!   once, and [`Session::commit`] makes it last.
//! - Revisions, statuses, events and audit entries are only ever added (triggers guard that); a
//!   redaction alone may replace a payload.
//! - Nothing here reads a clock or makes an id: both are handed in.

pub mod backup;
mod chain;
mod db;
mod error;
mod event;
mod ids;
mod key;
mod people;
mod redaction;
mod schema;
mod sender;

use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::Connection as _;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

pub use chain::{Head, RevisionStamp, StoredRevision, StoredStatus};
pub use db::Session;
pub use error::StoreError;
pub use event::{AuditEntry, Event, EventKind};
pub use ids::{OrganisationId, SchoolId, SenderId};
pub use key::StoredKey;
pub use people::{StoredOrganisation, StoredSchool};
pub use sender::{Origin, StoredSender};

use db::Pools;

/// How many rows of an answer may wait to be taken.
const ROWS_AT_A_TIME: usize = 1000;
/// How long a writer waits for another process before it gives up.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// Where a store is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// A `SQLite` file.
    Sqlite(PathBuf),
    /// A `PostgreSQL` database, `postgres://…`.
    Postgres(String),
}

/// Whether opening may make a store where none is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Make one.
    Create,
    /// Refuse.
    Refuse,
}

/// An open store. Clones share the connections.
#[derive(Debug, Clone)]
pub struct Store {
    pools: Pools,
}

impl Store {
    /// Opens a store and brings it to the newest schema.
    ///
    /// # Errors
    /// It cannot be reached, is damaged, belongs to a newer program, or may not be written.
    pub async fn open(location: &Location, missing: Missing) -> Result<Self, StoreError> {
        let pools = match location {
            Location::Sqlite(path) => match open_sqlite(path, missing).await {
                // SQLite says so when it may not write beside a file that is there.
                Err(StoreError::Unreachable(_)) if path.is_file() => return Err(StoreError::ReadOnly),
                pools => pools?,
            },
            Location::Postgres(url) => open_postgres(url).await?,
        };
        if missing == Missing::Refuse && !schema::is_there(&pools).await? {
            return Err(StoreError::Lost);
        }
        schema::migrate(&pools).await?;
        Ok(Self { pools })
    }

    /// A consistent view of the store at one moment.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn read(&self) -> Result<Session, StoreError> {
        self.pools.read().await
    }

    /// The one writing session at a time.
    ///
    /// # Errors
    /// Another process has been writing for over ten seconds, or the store cannot be written.
    pub async fn write(&self) -> Result<Session, StoreError> {
        self.pools.write().await
    }

    /// Ends all connections after what is under way.
    pub async fn close(&self) {
        self.pools.close().await;
    }
}

async fn open_sqlite(path: &Path, missing: Missing) -> Result<Pools, StoreError> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(missing == Missing::Create)
        .journal_mode(SqliteJournalMode::Wal)
        // An acknowledged pause must survive a power cut; writes are rare enough to pay for it.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        // What a redaction takes out is overwritten in the file, not only unlinked.
        .pragma("secure_delete", "on")
        .busy_timeout(BUSY_TIMEOUT)
        .statement_cache_capacity(200)
        // Rows go from one thread to another; one by one, waking each other would take longer than reading.
        .row_buffer_size(ROWS_AT_A_TIME);
    let write =
        SqlitePoolOptions::new().max_connections(1).acquire_timeout(BUSY_TIMEOUT).connect_with(options.clone()).await?;
    let read = SqlitePoolOptions::new().max_connections(4).acquire_timeout(BUSY_TIMEOUT).connect_lazy_with(options);
    Ok(Pools::Sqlite { read, write })
}

async fn open_postgres(url: &str) -> Result<Pools, StoreError> {
    let options: PgConnectOptions = url.parse().map_err(|_| {
        // The address may hold a password, so it is not repeated.
        StoreError::Unreachable("the address of the PostgreSQL database cannot be read".to_owned())
    })?;
    // The pool would try again until its time is over, and not say why.
    let first = tokio::time::timeout(BUSY_TIMEOUT, PgConnection::connect_with(&options)).await;
    first.map_err(|_| StoreError::Unreachable("the PostgreSQL server does not answer".to_owned()))??.close().await?;
    let pool = PgPoolOptions::new().max_connections(5).acquire_timeout(BUSY_TIMEOUT).connect_with(options).await?;
    Ok(Pools::Postgres(pool))
}
