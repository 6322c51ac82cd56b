//! Senders as they stand now, before they are published.

use std::fmt;
use std::str::FromStr;

use crate::domain::{EmailAddress, Sender, SenderState};

use super::db::{Row, Session};
use super::error::StoreError;
use super::ids::{OrganisationId, SchoolId, SenderId};

/// Who brought something, or wrote it last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A county file.
    File,
    /// A command of the organisation.
    Command,
    /// A register or list that was imported.
    Import,
    /// A person at the school or organisation.
    Staff,
}

impl Origin {
    /// The word in the store.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Command => "command",
            Self::Import => "import",
            Self::Staff => "staff",
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Origin {
    type Err = StoreError;

    fn from_str(text: &str) -> Result<Self, StoreError> {
        [Self::File, Self::Command, Self::Import, Self::Staff]
            .into_iter()
            .find(|origin| origin.as_str() == text)
            .ok_or_else(|| StoreError::Unreadable(format!("origin {text}")))
    }
}

/// A sender as it stands now.
#[derive(Debug, Clone)]
pub struct StoredSender {
    /// Its id.
    pub id: SenderId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// The school that keeps it; the organisation keeps it for all schools when absent.
    pub school: Option<SchoolId>,
    /// What it is.
    pub sender: Sender,
    /// Where it stands.
    pub state: SenderState,
    /// Who brought it.
    pub origin: Origin,
    /// Who wrote it last.
    pub changed_by: Origin,
}

fn sender(row: &Row) -> Result<StoredSender, StoreError> {
    Ok(StoredSender {
        id: row.parsed(0)?,
        organisation: row.parsed(1)?,
        school: row.maybe_text(2)?.map(str::parse).transpose().map_err(StoreError::unreadable)?,
        sender: row.json(3)?,
        state: row.parsed(4)?,
        origin: row.parsed(5)?,
        changed_by: row.parsed(6)?,
    })
}

impl Session {
    /// Every sender of an organisation and its schools.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn senders(&mut self, of: OrganisationId) -> Result<Vec<StoredSender>, StoreError> {
        let sql = "select id, organisation_id, school_id, payload, state, origin, changed_by from sender
                   where organisation_id = $1 order by address_key, school_id";
        self.rows(sql, &[(&of.to_string()).into()]).await?.iter().map(sender).collect()
    }

    /// The published senders of an organisation and its schools that have a last day, past or to come. A service asks
    /// for them every minute, and most senders have none.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn senders_that_end(&mut self, of: OrganisationId) -> Result<Vec<StoredSender>, StoreError> {
        let sql = "select id, organisation_id, school_id, payload, state, origin, changed_by from sender
                   where organisation_id = $1 and state = $2 and payload like '%\"until\":\"%'
                   order by address_key, school_id";
        let (of, state) = (of.to_string(), SenderState::Published.as_str());
        self.rows(sql, &[(&of).into(), state.into()]).await?.iter().map(sender).collect()
    }

    /// Every sender with one address, wherever it is kept.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn senders_with(&mut self, address: &EmailAddress) -> Result<Vec<StoredSender>, StoreError> {
        let sql = "select id, organisation_id, school_id, payload, state, origin, changed_by from sender
                   where address_key = $1 order by organisation_id, school_id";
        self.rows(sql, &[address.key().into()]).await?.iter().map(sender).collect()
    }

    /// Adds a sender or writes it anew.
    ///
    /// # Errors
    /// The store cannot be written.
    pub async fn put_sender(&mut self, stored: &StoredSender) -> Result<(), StoreError> {
        let payload = serde_json::to_string(&stored.sender).map_err(StoreError::unreadable)?;
        let school = stored.school.map(|id| id.to_string());
        self.execute(
            "insert into sender (id, organisation_id, school_id, address_key, payload, state, origin, changed_by)
             values ($1, $2, $3, $4, $5, $6, $7, $8)
             on conflict (id) do update set payload = excluded.payload, state = excluded.state,
             origin = excluded.origin, changed_by = excluded.changed_by",
            &[
                (&stored.id.to_string()).into(),
                (&stored.organisation.to_string()).into(),
                school.as_deref().into(),
                stored.sender.address.key().into(),
                (&payload).into(),
                stored.state.as_str().into(),
                stored.origin.as_str().into(),
                stored.changed_by.as_str().into(),
            ],
        )
        .await?;
        Ok(())
    }

    /// Forgets a sender: only a redaction does that.
    pub(super) async fn forget_sender(&mut self, id: SenderId) -> Result<(), StoreError> {
        self.execute("delete from sender where id = $1", &[(&id.to_string()).into()]).await?;
        Ok(())
    }
}
