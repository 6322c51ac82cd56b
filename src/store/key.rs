//! Public halves of the signing keys; the private ones never enter the store.

use jiff::Timestamp;

use crate::sign::{KeyId, PublicKey, Signature};

use super::db::{Row, Session};
use super::error::StoreError;

/// A key that signs or signed.
#[derive(Debug, Clone)]
pub struct StoredKey {
    /// The key.
    pub public: PublicKey,
    /// Since when.
    pub created: Timestamp,
    /// Until when; the current one when absent.
    pub retired: Option<Timestamp>,
    /// The key before it vouches for it: a signature over this key's text.
    pub endorsement: Option<Signature>,
}

fn key(row: &Row) -> Result<StoredKey, StoreError> {
    Ok(StoredKey {
        public: row.parsed(0)?,
        created: row.parsed(1)?,
        retired: row.maybe_text(2)?.map(str::parse).transpose().map_err(StoreError::unreadable)?,
        endorsement: row.maybe_text(3)?.map(serde_json::from_str).transpose().map_err(StoreError::unreadable)?,
    })
}

impl Session {
    /// Every key, the oldest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn keys(&mut self) -> Result<Vec<StoredKey>, StoreError> {
        let sql = "select public, created_at, retired_at, endorsement from signing_key order by created_at, id";
        self.rows(sql, &[]).await?.iter().map(key).collect()
    }

    /// Adds the key that signs from now on.
    ///
    /// # Errors
    /// The store cannot be written.
    pub async fn add_key(&mut self, key: &StoredKey) -> Result<(), StoreError> {
        let endorsement =
            key.endorsement.as_ref().map(serde_json::to_string).transpose().map_err(StoreError::unreadable)?;
        let by = key.endorsement.as_ref().map(|signature| signature.key.as_str().to_owned());
        self.execute(
            "insert into signing_key (id, public, created_at, endorsed_by, endorsement) values ($1, $2, $3, $4, $5)",
            &[
                key.public.id().as_str().into(),
                (&key.public.to_string()).into(),
                (&key.created.to_string()).into(),
                by.as_deref().into(),
                endorsement.as_deref().into(),
            ],
        )
        .await?;
        Ok(())
    }

    /// Marks a key as no longer signing.
    ///
    /// # Errors
    /// The store cannot be written.
    pub async fn retire_key(&mut self, id: &KeyId, at: Timestamp) -> Result<(), StoreError> {
        let sql = "update signing_key set retired_at = $2 where id = $1 and retired_at is null";
        self.execute(sql, &[id.as_str().into(), (&at.to_string()).into()]).await?;
        Ok(())
    }
}
