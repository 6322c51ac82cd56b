//! The two chains: revisions of each school, statuses of each organisation.

use jiff::Timestamp;
use serde_json::Value as Json;

use crate::domain::{Digest, Overlay, Revision, StatusChange};
use crate::sign::Signature;

use super::db::{Row, Session};
use super::error::StoreError;
use super::ids::{OrganisationId, SchoolId};
use super::sender::Origin;

/// How many schools are read at a time.
const PART: u32 = 1000;

/// A school's newest revision, as the catalog loads it.
#[derive(Debug, Clone)]
pub struct Head {
    /// The school.
    pub school: SchoolId,
    /// Who runs its list.
    pub organisation: OrganisationId,
    /// Its newest revision.
    pub revision: Revision,
}

/// A revision with its seal.
#[derive(Debug, Clone)]
pub struct StoredRevision {
    /// The school.
    pub school: SchoolId,
    /// The revision.
    pub revision: Revision,
    /// The seal over its hash.
    pub signature: Signature,
    /// When something was taken out of it.
    pub redacted_at: Option<Timestamp>,
}

/// Enough of a revision to know which it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RevisionStamp {
    /// Its number.
    pub number: u32,
    /// Its hash.
    pub hash: Digest,
}

/// A status with its seal. The payload is JSON that `service::status` writes and reads.
#[derive(Debug, Clone)]
pub struct StoredStatus {
    /// The organisation.
    pub organisation: OrganisationId,
    /// 1, 2, 3 …
    pub number: u32,
    /// The hash of the status before.
    pub previous: Option<Digest>,
    /// Its hash.
    pub hash: Digest,
    /// `{"changes": […]}`: each a salt and a change, or the digest that a redaction left of them.
    pub payload: Json,
    /// The seal over its hash.
    pub signature: Signature,
    /// Who brought it.
    pub origin: Origin,
    /// When it was made.
    pub issued: Timestamp,
}

fn head(row: &Row) -> Result<Head, StoreError> {
    Ok(Head {
        school: row.parsed(0)?,
        organisation: row.parsed(1)?,
        revision: Revision::from_payload(row.text(3)?, row.parsed(2)?).map_err(StoreError::unreadable)?,
    })
}

fn stored_revision(row: &Row) -> Result<StoredRevision, StoreError> {
    Ok(StoredRevision {
        school: row.parsed(0)?,
        revision: Revision::from_payload(row.text(2)?, row.parsed(1)?).map_err(StoreError::unreadable)?,
        signature: row.json(3)?,
        redacted_at: row.maybe_text(4)?.map(str::parse).transpose().map_err(StoreError::unreadable)?,
    })
}

fn stored_status(row: &Row) -> Result<StoredStatus, StoreError> {
    Ok(StoredStatus {
        organisation: row.parsed(0)?,
        number: row.number(1)?,
        previous: row.maybe_text(2)?.map(str::parse).transpose().map_err(StoreError::unreadable)?,
        hash: row.parsed(3)?,
        payload: row.json(4)?,
        signature: row.json(5)?,
        origin: row.parsed(6)?,
        issued: row.parsed(7)?,
    })
}

impl StoredStatus {
    /// The changes of this status that no redaction took out.
    ///
    /// # Errors
    /// The payload is not what a status holds.
    pub fn changes(&self) -> Result<Vec<StatusChange>, StoreError> {
        let entries = self.payload.get("changes").and_then(Json::as_array);
        let entries = entries.ok_or_else(|| StoreError::unreadable("a status without changes"))?;
        let open = entries.iter().filter_map(|entry| entry.get("change"));
        open.map(|change| serde_json::from_value(change.clone()).map_err(StoreError::unreadable)).collect()
    }
}

impl Session {
    /// The newest revision of every school.
    ///
    /// They are read in parts, and each part is parsed on another thread while the next is read: with
    /// thousands of schools a service starts in little more than half the time.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn heads(&mut self) -> Result<Vec<Head>, StoreError> {
        let sql = "select r.school_id, s.organisation_id, r.hash, r.payload from revision r
                   join school s on s.id = r.school_id
                   where r.school_id > $1
                   and r.number = (select max(number) from revision where school_id = r.school_id)
                   order by r.school_id limit $2";
        let (mut parts, mut after) = (Vec::new(), String::new());
        loop {
            let rows = self.rows(sql, &[(&after).into(), PART.into()]).await?;
            let Some(last) = rows.last() else { break };
            last.text(0)?.clone_into(&mut after);
            parts.push(tokio::task::spawn_blocking(move || rows.iter().map(head).collect::<Result<Vec<Head>, _>>()));
        }
        let mut heads = Vec::new();
        for part in parts {
            heads.extend(part.await.map_err(StoreError::unreadable)??);
        }
        Ok(heads)
    }

    /// The newest revision of one school.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn head(&mut self, school: SchoolId) -> Result<Option<Head>, StoreError> {
        let sql = "select r.school_id, s.organisation_id, r.hash, r.payload from revision r
                   join school s on s.id = r.school_id
                   where r.school_id = $1 order by r.number desc limit 1";
        self.row(sql, &[(&school.to_string()).into()]).await?.as_ref().map(head).transpose()
    }

    /// Every revision of one school, oldest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn revisions(&mut self, school: SchoolId) -> Result<Vec<StoredRevision>, StoreError> {
        let sql = "select school_id, hash, payload, signature, redacted_at from revision
                   where school_id = $1 order by number";
        self.rows(sql, &[(&school.to_string()).into()]).await?.iter().map(stored_revision).collect()
    }

    /// Adds a revision.
    ///
    /// # Errors
    /// The store cannot be written, or the school has a revision of this number.
    pub async fn add_revision(
        &mut self,
        school: SchoolId,
        revision: &Revision,
        signature: &Signature,
    ) -> Result<(), StoreError> {
        let payload = revision.to_payload().map_err(StoreError::unreadable)?;
        let signature = serde_json::to_string(signature).map_err(StoreError::unreadable)?;
        self.execute(
            "insert into revision (school_id, number, hash, payload, signature, release_id, published_at)
             values ($1, $2, $3, $4, $5, $6, $7)",
            &[
                (&school.to_string()).into(),
                revision.number().into(),
                (&revision.hash().to_string()).into(),
                (&payload).into(),
                (&signature).into(),
                (&revision.release().to_string()).into(),
                (&revision.published().to_string()).into(),
            ],
        )
        .await?;
        Ok(())
    }

    /// Every status of one organisation, oldest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn statuses(&mut self, of: OrganisationId) -> Result<Vec<StoredStatus>, StoreError> {
        let sql = "select organisation_id, number, previous, hash, payload, signature, origin, issued_at
                   from status where organisation_id = $1 order by number";
        self.rows(sql, &[(&of.to_string()).into()]).await?.iter().map(stored_status).collect()
    }

    /// The newest status of one organisation.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn last_status(&mut self, of: OrganisationId) -> Result<Option<StoredStatus>, StoreError> {
        let sql = "select organisation_id, number, previous, hash, payload, signature, origin, issued_at
                   from status where organisation_id = $1 order by number desc limit 1";
        self.row(sql, &[(&of.to_string()).into()]).await?.as_ref().map(stored_status).transpose()
    }

    /// All statuses of an organisation folded into what holds now.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn overlay(&mut self, of: OrganisationId) -> Result<Overlay, StoreError> {
        let mut overlay = Overlay::default();
        for status in self.statuses(of).await? {
            overlay.take(status.number, status.issued, StatusChange::Issued);
            for change in status.changes()? {
                overlay.take(status.number, status.issued, change);
            }
        }
        Ok(overlay)
    }

    /// Adds a status.
    ///
    /// # Errors
    /// The store cannot be written, or the organisation has a status of this number.
    pub async fn add_status(&mut self, status: &StoredStatus) -> Result<(), StoreError> {
        let signature = serde_json::to_string(&status.signature).map_err(StoreError::unreadable)?;
        let previous = status.previous.map(|hash| hash.to_string());
        self.execute(
            "insert into status (organisation_id, number, previous, hash, payload, signature, origin, issued_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
            &[
                (&status.organisation.to_string()).into(),
                status.number.into(),
                previous.as_deref().into(),
                (&status.hash.to_string()).into(),
                (&status.payload.to_string()).into(),
                (&signature).into(),
                status.origin.as_str().into(),
                (&status.issued.to_string()).into(),
            ],
        )
        .await?;
        Ok(())
    }
}
