//! Opening the store and its key for a command.

use std::path::Path;
use std::sync::Arc;

use crate::config::Effective;
use crate::i18n::Arg;
use crate::service::{Actor, Keyring, Service, SystemClock, SystemRandom};
use crate::store::{Location, Missing, Store};

use super::failure::Failure;
use super::{Common, say};

/// The `SQLite` file in the data folder.
pub(super) const FILE: &str = "hallpass.db";
/// The folder of private keys in the data folder.
pub(super) const KEYS: &str = "keys";

/// Whether a command may make a store where none is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beginning {
    /// `init`, `apply`, `serve`: on an empty folder.
    Allowed,
    /// Every other command.
    Refused,
}

/// The settings in force.
pub fn settings(common: &Common) -> Result<Effective, Failure> {
    Effective::load(common.config.as_deref(), std::env::vars()).map_err(|error| Failure::config(&error))
}

/// Opens the service of a command.
pub async fn open(common: &Common, beginning: Beginning) -> Result<Service, Failure> {
    let settings = settings(common)?;
    let store = store(&settings, &common.data, beginning).await?;
    let keyring = Keyring::new(common.data.join(KEYS));
    Ok(Service::open(store, keyring, Arc::new(SystemClock), Arc::new(SystemRandom)).await?)
}

async fn store(settings: &Effective, data: &Path, beginning: Beginning) -> Result<Store, Failure> {
    let url = &settings.config.store.url;
    if !url.is_empty() {
        std::fs::create_dir_all(data).map_err(|error| Failure::file(data, &error))?;
        let location = Location::Postgres(with_password(settings)?);
        return Ok(Store::open(&location, missing(data, beginning)?).await?);
    }
    let file = data.join(FILE);
    if file.exists() {
        return Ok(Store::open(&Location::Sqlite(file), missing(data, beginning)?).await?);
    }
    let folder = data.display().to_string();
    if beginning == Beginning::Refused {
        return Err(Failure::message("cli-no-store", &[("folder", Arg::from(folder))]));
    }
    if !is_empty(data)? {
        // Keys without a store: the store was lost, and a new one would hide that.
        return Err(Failure::message("cli-folder-in-use", &[("folder", Arg::from(folder))]));
    }
    std::fs::create_dir_all(data).map_err(|error| Failure::file(data, &error))?;
    let store = Store::open(&Location::Sqlite(file), Missing::Create).await?;
    say::say("cli-store-made", &[("folder", Arg::from(folder))]);
    Ok(store)
}

/// What to do where a file or database is there but nothing in it: a beginning that was cut short
/// is begun again, while keys that have signed say that there was more.
fn missing(data: &Path, beginning: Beginning) -> Result<Missing, Failure> {
    let begun = beginning == Beginning::Refused || !is_empty(&data.join(KEYS))?;
    Ok(if begun { Missing::Refuse } else { Missing::Create })
}

/// Whether there is nothing in a folder; one that does not exist holds nothing.
pub(super) fn is_empty(data: &Path) -> Result<bool, Failure> {
    match std::fs::read_dir(data) {
        Ok(entries) => Ok(entries.filter_map(Result::ok).all(|entry| entry.file_name() == "lost+found")),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(Failure::file(data, &error)),
    }
}

/// The address of `PostgreSQL`, with the password from its file.
fn with_password(settings: &Effective) -> Result<String, Failure> {
    let store = &settings.config.store;
    let Some(file) = &store.password_file.0 else { return Ok(store.url.clone()) };
    let password = std::fs::read_to_string(file).map_err(|error| Failure::file(file, &error))?;
    let mut url = url::Url::parse(&store.url).map_err(|_| Failure::message("cli-store-url", &[]))?;
    url.set_password(Some(password.trim_end())).map_err(|()| Failure::message("cli-store-url", &[]))?;
    Ok(url.into())
}

/// Who runs the command, for the audit.
pub fn actor() -> Actor {
    let user = std::env::var("SUDO_USER").or_else(|_| std::env::var("USER")).unwrap_or_default();
    Actor::command(if user.is_empty() { "unknown" } else { &user })
}
