//! Copies of a SQLite store: taken while others write, and looked through before anybody relies on
//! one. PostgreSQL has tools of its own for that.

use std::path::Path;

use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use sqlx::{Connection as _, SqliteConnection};

use super::db::Pools;
use super::error::StoreError;
use super::{BUSY_TIMEOUT, Store, schema};

/// How the schema of a file stands to that of this program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemaAge {
    /// The same.
    Current,
    /// An older one: opening the store for work would bring it forward.
    Older,
}

/// Writes the store as it is at one moment into a new file, without holding anybody up.
///
/// The copy holds no free pages, so nothing that a redaction took out. It is not yet on the disk for
/// good: whoever keeps it synchronises it.
///
/// # Errors
/// The store cannot be read or is damaged, or the new file cannot be written. A file that was begun
/// is left for the caller to take away.
pub async fn snapshot(from: &Path, to: &Path) -> Result<(), StoreError> {
    let to = to.to_str().ok_or_else(|| StoreError::Unreachable("the path is not UTF-8".to_owned()))?;
    let mut connection = SqliteConnection::connect_with(&read_only(from)).await?;
    sqlx::query("vacuum into $1").bind(to).execute(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

/// Reads a whole file and says whether SQLite finds it sound.
///
/// # Errors
/// It is damaged, no database, or cannot be read.
pub async fn check_integrity(file: &Path) -> Result<(), StoreError> {
    let mut connection = SqliteConnection::connect_with(&read_only(file)).await?;
    // One finding says enough.
    let found: String = sqlx::query_scalar("pragma integrity_check(1)").fetch_one(&mut connection).await?;
    connection.close().await?;
    if found == "ok" { Ok(()) } else { Err(StoreError::Corrupt(found)) }
}

/// Opens a store only to look: nothing is written, and an older schema stays as it is.
///
/// # Errors
/// It holds no store, belongs to a newer program, or cannot be read.
pub async fn open_read_only(file: &Path) -> Result<(Store, SchemaAge), StoreError> {
    let pool = SqlitePoolOptions::new().max_connections(2).acquire_timeout(BUSY_TIMEOUT);
    let pool = pool.connect_with(read_only(file)).await?;
    let pools = Pools::Sqlite { read: pool.clone(), write: pool };
    if !schema::is_there(&pools).await? {
        return Err(StoreError::Lost);
    }
    let age = schema::age(&pools).await?;
    Ok((Store { pools }, age))
}

fn read_only(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new().filename(file).read_only(true).busy_timeout(BUSY_TIMEOUT)
}
