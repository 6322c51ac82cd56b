//! `hallpass backup`.
//!
//! A backup is a folder that looks like a data folder: the store, the settings and, if asked for,
//! the key. It is filled under another name and renamed when everything in it is on the disk.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::config::Effective;
use crate::i18n::Arg;
use crate::service::{Keyring, ServiceError, StoreVerdict, verify_store};
use crate::store::backup::{SchemaAge, check_integrity, open_read_only, snapshot};
use crate::store::{Store, StoreError};

use super::failure::Failure;
use super::open::{FILE, KEYS, settings};
use super::{Common, say};

/// The settings file in a backup.
pub const SETTINGS: &str = "hallpass.toml";

/// Copy the store into a new folder, while the service runs
///
/// The folder holds the store and the settings file, if one is used. It is written whole or not at
/// all, and never over another one. The private key is not in it unless asked for.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass backup /backup/hallpass-2026-11-21 --data /var/lib/hallpass")]
pub struct Backup {
    /// The folder to write; it must not exist yet
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    /// Put the private key in too; whoever can read the backup can then sign in your name
    #[arg(long)]
    with_keys: bool,
}

/// What a backup holds, for the report.
struct Taken {
    verdict: Option<StoreVerdict>,
    newest: Option<Timestamp>,
}

impl Backup {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        let settings = settings(common)?;
        if !settings.config.store.url.is_empty() {
            let file = format!("{}.dump", self.folder.display());
            return Err(postgres("backup-postgres", &settings, common, &file));
        }
        let source = common.data.join(FILE);
        if !source.exists() {
            let folder = common.data.display().to_string();
            return Err(Failure::message("cli-no-store", &[("folder", Arg::from(folder))]));
        }
        let folder = self.folder.display().to_string();
        if fs::symlink_metadata(&self.folder).is_ok() {
            return Err(Failure::message("backup-exists", &[("folder", Arg::from(folder))]));
        }
        let parent = self.folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let draft = draft_in(parent).map_err(|error| file_failure(parent, &error))?;
        let taken = self.fill(draft.path(), common, &source).await?;
        finish(draft.path(), &self.folder, parent).map_err(|error| file_failure(&self.folder, &error))?;
        // It has another name now, and stays.
        let _ = draft.keep();
        self.report(common, &folder, &taken);
        Ok(())
    }

    async fn fill(&self, draft: &Path, common: &Common, source: &Path) -> Result<Taken, Failure> {
        let copy = draft.join(FILE);
        snapshot(source, &copy).await.map_err(broken)?;
        check_integrity(&copy).await.map_err(broken)?;
        let (store, age) = open_read_only(&copy).await.map_err(broken)?;
        let verdict = match age {
            SchemaAge::Current => Some(verify_store(&store).await.map_err(broken)?),
            // Its lists are read by the program that wrote it, or after a restore.
            SchemaAge::Older => None,
        };
        if let Some(verdict) = verdict.as_ref().filter(|verdict| !verdict.faults.is_empty()) {
            return Err(Failure::message("backup-faults", &[("count", Arg::from(verdict.faults.len()))]));
        }
        let newest = newest_change(&store).await?;
        if self.with_keys {
            let keyring = Keyring::new(common.data.join(KEYS));
            if let Some(signer) = keyring.current(&mut store.read().await?).await? {
                Keyring::new(draft.join(KEYS)).keep(&signer)?;
            }
        }
        store.close().await;
        if let Some(settings) = &common.config {
            fs::copy(settings, draft.join(SETTINGS)).map_err(|error| file_failure(settings, &error))?;
        }
        Ok(Taken { verdict, newest })
    }

    fn report(&self, common: &Common, folder: &str, taken: &Taken) {
        say::say("backup-done", &[("folder", Arg::from(folder))]);
        match &taken.verdict {
            Some(verdict) => say_checked(verdict, taken.newest),
            None => say::say("backup-older", &[]),
        }
        let keys = common.data.join(KEYS).display().to_string();
        say::say(
            if self.with_keys { "backup-with-keys" } else { "backup-without-keys" },
            &[("keys", Arg::from(keys)), ("folder", Arg::from(folder))],
        );
    }
}

/// What was looked through, and how far the copy reaches.
pub fn say_checked(verdict: &StoreVerdict, newest: Option<Timestamp>) {
    let args = [("revisions", Arg::from(verdict.revisions)), ("statuses", Arg::from(verdict.statuses))];
    say::say("backup-checked", &args);
    if let Some(newest) = newest {
        say::say("backup-newest", &[("at", Arg::from(newest.to_string()))]);
    }
}

/// When something last changed in a store; never in an empty one.
pub async fn newest_change(store: &Store) -> Result<Option<Timestamp>, StoreError> {
    let mut session = store.read().await?;
    let newest = session.newest_event().await?;
    Ok(session.events_after(newest - 1, 1).await?.first().map(|event| event.at))
}

/// A folder to fill, into which only its owner may look.
fn draft_in(parent: &Path) -> io::Result<tempfile::TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".hallpass-backup-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o700));
    }
    builder.tempdir_in(parent)
}

/// Makes the draft last and gives it its name.
fn finish(draft: &Path, folder: &Path, parent: &Path) -> io::Result<()> {
    for name in [FILE, SETTINGS] {
        let path = draft.join(name);
        if path.exists() {
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt as _;
                fs::set_permissions(&path, fs::Permissions::from_mode(0o600))?;
            }
            File::open(&path)?.sync_all()?;
        }
    }
    File::open(draft)?.sync_all()?;
    // Where something came to stand meanwhile, this fails: only an empty folder gives way.
    fs::rename(draft, folder)?;
    File::open(parent)?.sync_all()
}

/// What to say of a store that could not be copied.
fn broken(error: impl Into<ServiceError>) -> Failure {
    let error = error.into();
    match &error {
        ServiceError::Store(StoreError::Corrupt(why) | StoreError::Unreadable(why)) => {
            Failure::message("backup-broken", &[("why", Arg::from(why.as_str()))])
        }
        ServiceError::Store(StoreError::Lost) => Failure::message("backup-lost", &[]),
        _ => error.into(),
    }
}

/// What the operating system said, a full disk by its name.
pub fn file_failure(path: &Path, error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::StorageFull => StoreError::Full.into(),
        _ => Failure::file(path, error),
    }
}

/// The command that does it where PostgreSQL keeps the store.
pub fn postgres(id: &str, settings: &Effective, common: &Common, file: &str) -> Failure {
    let store = &settings.config.store;
    let password = store
        .password_file
        .0
        .as_ref()
        .map_or_else(String::new, |path| format!("PGPASSWORD=\"$(cat {})\" ", quoted(&path.display().to_string())));
    Failure::message(
        id,
        &[
            ("password", Arg::from(password)),
            ("url", Arg::from(quoted(&without_password(&store.url)))),
            ("file", Arg::from(quoted(file))),
            ("keys", Arg::from(common.data.join(KEYS).display().to_string())),
        ],
    )
}

/// The address of a database as it may be shown.
fn without_password(address: &str) -> String {
    let Ok(mut url) = url::Url::parse(address) else { return "postgres://…".to_owned() };
    // Refused only where an address can hold none.
    let _ = url.set_password(None);
    let pairs: Vec<(String, String)> = url.query_pairs().into_owned().filter(|(name, _)| name != "password").collect();
    url.set_query(None);
    if !pairs.is_empty() {
        url.query_pairs_mut().extend_pairs(pairs);
    }
    url.into()
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shown_address_holds_no_password() {
        for (address, shown) in [
            ("postgres://hallpass:secret@db.example/hallpass", "postgres://hallpass@db.example/hallpass"),
            ("postgres://db.example/h?password=secret&sslmode=require", "postgres://db.example/h?sslmode=require"),
            ("postgres://db.example/h?password=secret", "postgres://db.example/h"),
            ("no address with a secret", "postgres://…"),
        ] {
            assert_eq!(without_password(address), shown);
        }
    }

    #[test]
    fn a_word_stays_one_word() {
        assert_eq!(quoted("a b"), "'a b'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
    }
}
