//! The schema and its migrations: the same numbers and meaning for both databases.

use sqlx::SqlSafeStr as _;
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};

use super::backup::SchemaAge;
use super::db::Pools;
use super::error::StoreError;

const SQLITE: &[(i64, &str, &str)] = &[(1, "spine", include_str!("../../migrations/sqlite/0001_spine.sql"))];
const POSTGRES: &[(i64, &str, &str)] = &[(1, "spine", include_str!("../../migrations/postgres/0001_spine.sql"))];

fn migrator(files: &'static [(i64, &'static str, &'static str)]) -> Migrator {
    let migrations = files.iter().map(|(number, name, sql)| {
        Migration::new(*number, (*name).into(), MigrationType::Simple, (*sql).into_sql_str(), false)
    });
    Migrator::with_migrations(migrations.collect())
}

/// Whether there is a store at all: a file that was emptied, or another program's, holds none.
pub(super) async fn is_there(pools: &Pools) -> Result<bool, StoreError> {
    let sql = match pools {
        Pools::Sqlite { .. } => "select 1 from sqlite_master where type = 'table' and name = '_sqlx_migrations'",
        Pools::Postgres(_) => "select 1 where to_regclass('_sqlx_migrations') is not null",
    };
    Ok(pools.read().await?.row(sql, &[]).await?.is_some())
}

/// How the schema of a store stands to this program's; one that is newer is refused.
pub(super) async fn age(pools: &Pools) -> Result<SchemaAge, StoreError> {
    let sql = "select max(version) from _sqlx_migrations";
    let version = pools.read().await?.row(sql, &[]).await?.map_or(Ok(None), |row| row.maybe_int(0))?;
    match version.cmp(&SQLITE.last().map(|newest| newest.0)) {
        std::cmp::Ordering::Less => Ok(SchemaAge::Older),
        std::cmp::Ordering::Equal => Ok(SchemaAge::Current),
        std::cmp::Ordering::Greater => Err(StoreError::Newer),
    }
}

/// Brings a store to the newest schema; one that is newer still is refused and left alone.
pub(super) async fn migrate(pools: &Pools) -> Result<(), StoreError> {
    let outcome = match pools {
        Pools::Sqlite { write, .. } => migrator(SQLITE).run(write).await,
        Pools::Postgres(pool) => migrator(POSTGRES).run(pool).await,
    };
    outcome.map_err(|error| match error {
        MigrateError::VersionMissing(_) | MigrateError::VersionMismatch(_) | MigrateError::VersionTooNew(..) => {
            StoreError::Newer
        }
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => error.into(),
        other => StoreError::Database(other.to_string()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_folders_hold_the_same_numbers_and_tables() {
        let numbers = |files: &[(i64, &str, &str)]| files.iter().map(|f| (f.0, f.1.to_owned())).collect::<Vec<_>>();
        assert_eq!(numbers(SQLITE), numbers(POSTGRES));
        for (lite, pg) in SQLITE.iter().zip(POSTGRES) {
            let columns = |sql: &str| {
                sql.lines()
                    .filter(|line| !line.contains("trigger") && !line.contains("--"))
                    .take_while(|line| !line.contains("function"))
                    .map(|line| line.replace(" bytea", " blob").replace(" bigint", " integer").trim().to_owned())
                    .filter(|line| {
                        line.starts_with("create table")
                            || line.contains(" text")
                            || line.contains(" integer")
                            || line.contains(" blob")
                    })
                    .collect::<Vec<_>>()
            };
            assert_eq!(columns(lite.2), columns(pg.2));
        }
    }
}
