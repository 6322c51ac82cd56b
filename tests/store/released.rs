//! Stores that a released version wrote: each is brought forward, and says what it said.
//!
//! One folder a schema in `tests/data/released`, made when the next migration was written and never changed
//! since: three schools of which one has closed, pauses, a notice, a retired and redacted address, a replaced key.

use std::path::{Path, PathBuf};

use hallpass::store::Location;
use sqlx::{AssertSqlSafe, Connection as _};
use tempfile::TempDir;

use crate::support::{Backend, Bin, Ran, TestStore};

fn released() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/released");
    let mut all: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    all.retain(|path| path.is_dir());
    all.sort();
    assert!(!all.is_empty());
    all
}

/// A store as it was, and a folder with its keys.
struct Old {
    data: TempDir,
    database: Option<(TestStore, String)>,
}

impl Old {
    async fn bring(release: &Path, backend: Backend) -> Option<Self> {
        let data = TempDir::new().unwrap();
        let (folder, database) = match backend {
            Backend::Sqlite => (release.join("sqlite"), None),
            Backend::Postgres => {
                // A database of its own, emptied of what the present program made in it.
                let kit = TestStore::on(Backend::Postgres).await?;
                let Location::Postgres(url) = kit.location.clone() else { unreachable!() };
                kit.store.close().await;
                (release.join("postgres"), Some((kit, url)))
            }
        };
        let sql = std::fs::read_to_string(folder.join("store.sql")).unwrap();
        match &database {
            None => {
                let file = format!("sqlite://{}?mode=rwc", data.path().join("hallpass.db").display());
                let mut connection = sqlx::SqliteConnection::connect(&file).await.unwrap();
                // Tables stand in the order of their names, whatever refers to what.
                sqlx::raw_sql("pragma foreign_keys = off").execute(&mut connection).await.unwrap();
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
                connection.close().await.unwrap();
            }
            Some((_, url)) => {
                let mut connection = sqlx::PgConnection::connect(url).await.unwrap();
                let fresh = "drop schema public cascade; create schema public;";
                sqlx::raw_sql(fresh).execute(&mut connection).await.unwrap();
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
                connection.close().await.unwrap();
            }
        }
        std::fs::create_dir(data.path().join("keys")).unwrap();
        for key in std::fs::read_dir(folder.join("keys")).unwrap().map(Result::unwrap) {
            std::fs::copy(key.path(), data.path().join("keys").join(key.file_name())).unwrap();
        }
        Some(Self { data, database })
    }

    fn run(&self, args: &[&str]) -> Ran {
        let bin = Bin::on(self.data.path());
        match &self.database {
            None => bin.run(args),
            Some((_, url)) => bin.env("HALLPASS_STORE__URL", url).run(args),
        }
    }

    fn list(&self, site: &str, school: &str) -> Vec<String> {
        let out = self.data.path().join(site);
        self.run(&["export", out.to_str().unwrap(), "--outputs", "page,files"]).done();
        let list = std::fs::read_to_string(out.join("s").join(school).join("senders.txt")).unwrap();
        list.lines().map(str::to_owned).collect()
    }

    /// What the store said when it was released, and that it can be gone on with.
    fn assert_whole(&self) {
        self.run(&["migrate"]).done();
        let verified = self.run(&["verify", "--store"]).done();
        assert!(verified.out.contains("5 revisions and 6 statuses; 2 are redacted"), "{}", verified.out);
        let oak = ["admissions@fens.example", "oak@parentmail.example", "office@oak.fens-schools.example"];
        assert_eq!(self.list("before", "oak"), oak);
        assert_eq!(self.list("before", "elm"), ["admissions@fens.example"]);
        let page = std::fs::read_to_string(self.data.path().join("before/s/oak/ur/index.html")).unwrap();
        assert!(page.contains("Oak Primary Academy") && page.contains("parentmail."));
        let closed = std::fs::read_to_string(self.data.path().join("before/s/ash/index.html")).unwrap();
        assert!(closed.contains("/s/elm"), "a closed school leads on");
        assert!(self.data.path().join("before/s/oak/crest.png").exists());
        self.run(&["resume", "office@elm.fens-schools.example", "--reason", "the drill is over"]).done();
        self.run(&["pause", "oak@parentmail.example", "--reason", "hijacked"]).done();
        assert_eq!(self.list("after", "elm").len(), 2);
        assert_eq!(self.list("after", "oak").len(), 2);
        let county = self.data.path().join("county.toml");
        let county = county.to_str().unwrap();
        self.run(&["county-file", "fens", "-o", county]).done();
        let applied = self.run(&["apply", county, "--publish"]).done();
        assert!(applied.out.contains("Nothing to change"), "{}", applied.out);
        self.run(&["verify", "--store"]).done();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_released_schema_is_brought_forward() {
    for release in released() {
        for backend in [Backend::Sqlite, Backend::Postgres] {
            let Some(old) = Old::bring(&release, backend).await else { continue };
            tokio::task::spawn_blocking(move || old.assert_whole()).await.unwrap();
        }
    }
}

/// A backup that an older version made is restored, and brought forward by that.
#[tokio::test(flavor = "multi_thread")]
async fn an_older_backup_is_restored() {
    for release in released() {
        let old = Old::bring(&release, Backend::Sqlite).await.unwrap();
        tokio::task::spawn_blocking(move || {
            let fresh = TempDir::new().unwrap();
            let data = fresh.path().join("data");
            let file = old.data.path().join("hallpass.db");
            Bin::on(&data).run(&["restore", file.to_str().unwrap()]).done();
            std::fs::rename(old.data.path().join("keys"), data.join("keys")).unwrap();
            let restored = Old { data: fresh, database: None };
            std::fs::rename(data.join("hallpass.db"), restored.data.path().join("hallpass.db")).unwrap();
            std::fs::rename(data.join("keys"), restored.data.path().join("keys")).unwrap();
            std::fs::remove_dir_all(data).unwrap();
            restored.assert_whole();
        })
        .await
        .unwrap();
    }
}
