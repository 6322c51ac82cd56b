//! `hallpass restore`.
//!
//! Everything is copied and checked beside its place first; the store comes last, so that a folder
//! in which this was cut short holds no store.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::i18n::Arg;
use crate::service::{Keyring, KeyringError, ServiceError, StoreVerdict, verify_store};
use crate::store::backup::check_integrity;
use crate::store::{Location, Missing, Store, StoreError};

use super::backup::{SETTINGS, file_failure, newest_change, postgres, say_checked};
use super::failure::Failure;
use super::open::{FILE, KEYS, is_empty, settings};
use super::{Common, say};

/// Put a backup into an empty data folder
///
/// The backup is a folder that "hallpass backup" wrote, or a copy of hallpass.db alone. It is
/// checked first; where something in it does not fit, nothing is restored.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass restore /backup/hallpass-2026-11-21 --data /var/lib/hallpass")]
pub struct Restore {
    /// The backup
    #[arg(value_name = "BACKUP")]
    backup: PathBuf,
}

/// Which private key the restored store needs.
enum Key {
    /// None: it never signed.
    Unneeded,
    /// It came with the backup.
    There,
    /// It did not.
    Elsewhere(String),
}

/// What lies ready, for the report.
struct Ready {
    verdict: StoreVerdict,
    newest: Option<Timestamp>,
    key: Key,
}

impl Restore {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        let settings = settings(common)?;
        let backup = self.backup.display().to_string();
        if !settings.config.store.url.is_empty() {
            return Err(postgres("restore-postgres", &settings, common, &backup));
        }
        let source = if self.backup.is_dir() { self.backup.join(FILE) } else { self.backup.clone() };
        if !source.is_file() {
            return Err(Failure::message("restore-nothing", &[("backup", Arg::from(backup))]));
        }
        let data = &common.data;
        if !is_empty(data)? {
            let folder = data.display().to_string();
            return Err(Failure::message("restore-not-empty", &[("folder", Arg::from(folder))]));
        }
        let made = !data.exists();
        fs::create_dir_all(data).map_err(|error| file_failure(data, &error))?;
        let outcome = self.bring(&source, data).await;
        if outcome.is_err() && made {
            // Only when nothing is in it, which is what a failure leaves.
            let _ = fs::remove_dir(data);
        }
        self.report(&outcome?, data);
        Ok(())
    }

    async fn bring(&self, source: &Path, data: &Path) -> Result<Ready, Failure> {
        let draft = tempfile::Builder::new()
            .prefix(".restore-")
            .tempdir_in(data)
            .map_err(|error| file_failure(data, &error))?;
        let ready = self.prepare(source, draft.path()).await?;
        place(draft.path(), data).map_err(|error| file_failure(data, &error))?;
        Ok(ready)
    }

    /// A checked copy of the backup in the draft.
    async fn prepare(&self, source: &Path, draft: &Path) -> Result<Ready, Failure> {
        let copy = draft.join(FILE);
        let log = log_of(source);
        // A folder that was copied by hand may have its newest part there.
        for (from, to) in [(source, &copy), (&log, &log_of(&copy))] {
            if from.exists() {
                fs::copy(from, to).map_err(|error| file_failure(from, &error))?;
            }
        }
        check_integrity(&copy).await.map_err(|error| self.refused(error))?;
        let location = Location::Sqlite(copy.clone());
        let store = Store::open(&location, Missing::Refuse).await.map_err(|error| self.refused(error))?;
        let verdict = verify_store(&store).await.map_err(|error| self.refused(error))?;
        if !verdict.faults.is_empty() {
            for (whose, number, code) in &verdict.faults {
                let args = [("whose", Arg::from(whose.to_string())), ("number", Arg::from(number.to_string()))];
                say::say(code, &args);
            }
            let args = [("backup", Arg::from(self.name())), ("count", Arg::from(verdict.faults.len()))];
            return Err(Failure::message("restore-faults", &args));
        }
        let newest = newest_change(&store).await?;
        let key = self.key(&store, draft).await?;
        // The last connection to go writes everything into the one file.
        store.close().await;
        File::open(&copy).and_then(|file| file.sync_all()).map_err(|error| file_failure(&copy, &error))?;
        let settings = self.backup.join(SETTINGS);
        if settings.is_file() {
            fs::copy(&settings, draft.join(SETTINGS)).map_err(|error| file_failure(&settings, &error))?;
        }
        Ok(Ready { verdict, newest, key })
    }

    /// Takes the key over, if it came with the backup and is the store's.
    async fn key(&self, store: &Store, draft: &Path) -> Result<Key, Failure> {
        // A file alone comes without keys.
        let keys = if self.backup.is_dir() { &self.backup } else { draft }.join(KEYS);
        match Keyring::new(keys.clone()).current(&mut store.read().await?).await {
            Ok(None) => Ok(Key::Unneeded),
            Ok(Some(signer)) => {
                Keyring::new(draft.join(KEYS)).keep(&signer)?;
                Ok(Key::There)
            }
            Err(ServiceError::Keyring(KeyringError::Missing { id, .. })) if !keys.exists() => {
                Ok(Key::Elsewhere(id.to_string()))
            }
            Err(ServiceError::Keyring(KeyringError::Missing { id, .. } | KeyringError::Foreign { id, .. })) => {
                let args = [("keys", Arg::from(keys.display().to_string())), ("key", Arg::from(id.to_string()))];
                Err(Failure::message("restore-foreign-key", &args))
            }
            Err(other) => Err(other.into()),
        }
    }

    fn name(&self) -> String {
        self.backup.display().to_string()
    }

    /// What to say of a backup that is of no use.
    fn refused(&self, error: impl Into<ServiceError>) -> Failure {
        let error = error.into();
        let args = [("backup", Arg::from(self.name()))];
        match &error {
            ServiceError::Store(StoreError::Corrupt(why) | StoreError::Unreadable(why)) => {
                let [backup] = args;
                Failure::message("restore-damaged", &[backup, ("why", Arg::from(why.as_str()))])
            }
            ServiceError::Store(StoreError::Lost) => Failure::message("restore-nothing", &args),
            _ => error.into(),
        }
    }

    fn report(&self, ready: &Ready, data: &Path) {
        let folder = data.display().to_string();
        say::say("restore-done", &[("folder", Arg::from(folder)), ("backup", Arg::from(self.name()))]);
        say_checked(&ready.verdict, ready.newest);
        if data.join(SETTINGS).exists() {
            let file = data.join(SETTINGS).display().to_string();
            say::say("restore-settings", &[("file", Arg::from(file))]);
        }
        if let Key::Elsewhere(key) = &ready.key {
            let file = data.join(KEYS).join(format!("{key}.key")).display().to_string();
            say::say("restore-without-keys", &[("key", Arg::from(key.as_str())), ("file", Arg::from(file))]);
        }
        say::say("restore-next", &[]);
    }
}

/// The write-ahead log beside a SQLite file.
fn log_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

/// Moves what lies ready to its place, the store last.
fn place(draft: &Path, data: &Path) -> io::Result<()> {
    for name in [KEYS, SETTINGS, FILE] {
        if draft.join(name).exists()
            && let Err(error) = fs::rename(draft.join(name), data.join(name))
        {
            let _ = fs::remove_dir_all(data.join(KEYS));
            let _ = fs::remove_file(data.join(SETTINGS));
            return Err(error);
        }
    }
    File::open(data)?.sync_all()
}
