//! A fresh store on either database, gone with its test.

use std::sync::atomic::{AtomicU32, Ordering};

use hallpass::store::{Location, Missing, Session, Store};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, Row as _};
use tempfile::TempDir;

/// Where a story is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Backend {
    Sqlite,
    Postgres,
}

/// A fresh store.
pub struct TestStore {
    pub store: Store,
    pub location: Location,
    pub folder: TempDir,
    database: Option<String>,
}

static NEXT: AtomicU32 = AtomicU32::new(0);

fn server() -> Option<String> {
    std::env::var("HALLPASS_TEST_POSTGRES").ok().filter(|url| !url.is_empty())
}

impl TestStore {
    /// A fresh store, or nothing when there is no such server here.
    pub async fn on(backend: Backend) -> Option<Self> {
        let folder = TempDir::new().unwrap();
        let (location, database) = match backend {
            Backend::Sqlite => (Location::Sqlite(folder.path().join("hallpass.db")), None),
            Backend::Postgres => {
                let Some(url) = server() else {
                    eprintln!("skipped on PostgreSQL: HALLPASS_TEST_POSTGRES names no server");
                    return None;
                };
                let name = format!("hallpass_test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
                administer(&url, format!("create database {name}")).await;
                let mut own = url::Url::parse(&url).unwrap();
                own.set_path(&name);
                (Location::Postgres(own.into()), Some(name))
            }
        };
        let store = Store::open(&location, Missing::Create).await.unwrap();
        Some(Self { store, location, folder, database })
    }

    pub fn backend(&self) -> Backend {
        if self.database.is_some() { Backend::Postgres } else { Backend::Sqlite }
    }

    /// The same store as another process would open it.
    pub async fn again(&self) -> Store {
        Store::open(&self.location, Missing::Refuse).await.unwrap()
    }
}

async fn administer(url: &str, sql: String) {
    let mut connection = PgConnection::connect(url).await.unwrap();
    sqlx::query(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

impl Drop for TestStore {
    fn drop(&mut self) {
        let (Some(url), Some(name)) = (server(), self.database.take()) else { return };
        // A test's own runtime cannot wait for this.
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(administer(&url, format!("drop database {name} with (force)")));
        });
        let _ = thread.join();
    }
}

/// Runs a statement as somebody would who has the database in hands.
pub async fn execute(session: &mut Session, sql: &str) -> Result<u64, sqlx::Error> {
    let query = AssertSqlSafe(sql.to_owned());
    Ok(match session {
        Session::Sqlite(tx) => sqlx::query(query).execute(&mut **tx).await?.rows_affected(),
        Session::Postgres(tx) => sqlx::query(query).execute(&mut **tx).await?.rows_affected(),
    })
}

async fn texts(session: &mut Session, sql: String) -> Vec<String> {
    let query = AssertSqlSafe(sql);
    match session {
        Session::Sqlite(tx) => {
            let rows = sqlx::query(query).fetch_all(&mut **tx).await.unwrap();
            rows.iter().map(|row| row.get::<Option<String>, _>(0).unwrap_or_default()).collect()
        }
        Session::Postgres(tx) => {
            let rows = sqlx::query(query).fetch_all(&mut **tx).await.unwrap();
            rows.iter().map(|row| row.get::<Option<String>, _>(0).unwrap_or_default()).collect()
        }
    }
}

/// Every value of every column of every table, as text.
pub async fn dump(session: &mut Session) -> String {
    let mut all = Vec::new();
    match session {
        Session::Sqlite(_) => {
            let tables = texts(session, "select name from sqlite_master where type = 'table'".to_owned()).await;
            assert!(tables.len() >= 10, "{tables:?}");
            for table in tables {
                for column in texts(session, format!("select name from pragma_table_info('{table}')")).await {
                    let value =
                        format!("case typeof({column}) when 'blob' then hex({column}) else cast({column} as text) end");
                    all.extend(texts(session, format!("select {value} from {table}")).await);
                }
            }
        }
        Session::Postgres(_) => {
            let sql = "select table_name::text from information_schema.tables where table_schema = 'public'";
            let tables = texts(session, sql.to_owned()).await;
            assert!(tables.len() >= 10, "{tables:?}");
            for table in tables {
                all.extend(texts(session, format!("select row_to_json(t)::text from \"{table}\" t")).await);
            }
        }
    }
    all.join("\n")
}
