//! The signing keys: private halves in files beside the store, public halves in it.
//!
//! A key is made only where nothing was ever signed. A store that lost its key is never given
//! another one silently: everything printed so far would stop being verifiable.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::domain::Problem;
use crate::sign::{KeyId, Signature, Signer};
use crate::store::{AuditEntry, EventKind, Session, StoredKey};

use super::clock::{Clock, Random};
use super::{Actor, ServiceError};

/// What the statement says with which an old key vouches for a new one.
const ENDORSEMENT: &str = "hallpass-key:";

/// Why no key can be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyringError {
    /// The store signs with a key whose file is not there.
    #[error("the private key {id} is missing from {folder}")]
    Missing {
        /// The key's id.
        id: KeyId,
        /// Where it should be.
        folder: String,
    },
    /// The file holds another key than its name says, or none.
    #[error("{file} does not hold the key {id}")]
    Foreign {
        /// The key's id.
        id: KeyId,
        /// The file.
        file: String,
    },
    /// The file or its folder cannot be used.
    #[error("{file}: {why}")]
    File {
        /// The file.
        file: String,
        /// What the operating system said.
        why: String,
    },
}

impl Problem for KeyringError {
    fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "key-missing",
            Self::Foreign { .. } => "key-foreign",
            Self::File { .. } => "key-file",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Missing { id, folder } => vec![("key", id.to_string()), ("folder", folder.clone())],
            Self::Foreign { id, file } => vec![("key", id.to_string()), ("file", file.clone())],
            Self::File { file, why } => vec![("file", file.clone()), ("why", why.clone())],
        }
    }
}

/// The folder with the private keys.
#[derive(Debug, Clone)]
pub struct Keyring {
    folder: PathBuf,
}

impl Keyring {
    /// The keyring in a folder, which is made when the first key is.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    fn path(&self, id: &KeyId) -> PathBuf {
        self.folder.join(format!("{id}.key"))
    }

    /// The key that signs now; none on a store that never signed.
    ///
    /// # Errors
    /// The store cannot be read, or its key is missing or foreign.
    pub async fn current(&self, session: &mut Session) -> Result<Option<Signer>, ServiceError> {
        let keys = session.keys().await?;
        let current = keys.iter().rev().find(|key| key.retired.is_none());
        Ok(current.map(|current| self.load(&current.public.id())).transpose()?)
    }

    /// The key that signs now. On a store that never signed, a new one is made and announced.
    ///
    /// # Errors
    /// The store's key is missing or foreign, or a file cannot be used.
    pub async fn open(
        &self,
        session: &mut Session,
        clock: &dyn Clock,
        random: &dyn Random,
    ) -> Result<Signer, ServiceError> {
        if let Some(signer) = self.current(session).await? {
            return Ok(signer);
        }
        let signer = self.make(random)?;
        session
            .add_key(&StoredKey { public: signer.public(), created: clock.now(), retired: None, endorsement: None })
            .await?;
        Ok(signer)
    }

    /// Makes a new key that signs from now on; the old one vouches for it and stays known.
    ///
    /// # Errors
    /// The old key cannot be used, or the new file cannot be written.
    pub async fn rotate(
        &self,
        session: &mut Session,
        clock: &dyn Clock,
        random: &dyn Random,
        actor: &Actor,
    ) -> Result<(Signer, Signer), ServiceError> {
        let old = self.open(session, clock, random).await?;
        let new = self.make(random)?;
        let at = clock.now();
        let endorsement = old.sign(endorsement_text(&new).as_bytes());
        session.retire_key(&old.public().id(), at).await?;
        session
            .add_key(&StoredKey { public: new.public(), created: at, retired: None, endorsement: Some(endorsement) })
            .await?;
        for stored in session.organisations().await? {
            session.add_event(at, EventKind::Key, stored.id, None, None).await?;
        }
        let detail = serde_json::json!({"old": old.public().id(), "new": new.public().id()}).to_string();
        session.add_audit(&AuditEntry { at, actor: actor.to_string(), act: "key rotate".to_owned(), detail }).await?;
        Ok((old, new))
    }

    fn load(&self, id: &KeyId) -> Result<Signer, KeyringError> {
        let path = self.path(id);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(KeyringError::Missing { id: id.clone(), folder: self.folder.display().to_string() });
            }
            Err(error) => return Err(file_error(&path, &error)),
        };
        match Signer::from_text(&text) {
            Ok(signer) if signer.public().id() == *id => Ok(signer),
            _ => Err(KeyringError::Foreign { id: id.clone(), file: path.display().to_string() }),
        }
    }

    /// Writes a new key so that it is on the disk before the store speaks of it.
    fn make(&self, random: &dyn Random) -> Result<Signer, KeyringError> {
        let mut seed = [0; 32];
        random.fill(&mut seed);
        let signer = Signer::from_seed(&seed);
        self.keep(&signer)?;
        Ok(signer)
    }

    /// Writes a key that exists elsewhere, such as in a backup, into the folder; never over another file.
    ///
    /// # Errors
    /// The file is there already or cannot be written.
    pub fn keep(&self, signer: &Signer) -> Result<(), KeyringError> {
        let path = self.path(&signer.public().id());
        self.write(&path, signer).map_err(|error| file_error(&path, &error))
    }

    fn write(&self, path: &Path, signer: &Signer) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
            fs::set_permissions(&self.folder, fs::Permissions::from_mode(0o700))?;
            options.mode(0o600);
        }
        let mut file = options.open(path)?;
        file.write_all(format!("{}\n", signer.to_text()).as_bytes())?;
        file.sync_all()?;
        fs::File::open(&self.folder)?.sync_all()
    }
}

fn file_error(path: &Path, error: &io::Error) -> KeyringError {
    KeyringError::File { file: path.display().to_string(), why: error.to_string() }
}

/// The bytes that an old key signs to vouch for a new one.
#[must_use]
pub fn endorsement_text(new: &Signer) -> String {
    endorsement_of(&new.public().to_string())
}

/// The same from the public half.
#[must_use]
pub fn endorsement_of(public: &str) -> String {
    format!("{ENDORSEMENT}{public}")
}

/// Whether `old` vouched for the key that carries this endorsement.
#[must_use]
pub fn is_endorsed(old: &crate::sign::PublicKey, new: &crate::sign::PublicKey, endorsement: &Signature) -> bool {
    old.verifies(endorsement_of(&new.to_string()).as_bytes(), endorsement)
}
