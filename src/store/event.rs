//! The one numbered list of events that everything which leaves later reads, and the audit.

use jiff::Timestamp;

use super::db::{Row, Session};
use super::error::StoreError;
use super::ids::{OrganisationId, SchoolId};

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    /// An organisation's own entries changed.
    Organisation,
    /// A school got a new revision; the number is the revision's.
    Revision,
    /// An organisation got a new status; the number is the status'.
    Status,
    /// Something was taken out of revisions or statuses.
    Redaction,
    /// The signing key changed.
    Key,
}

impl EventKind {
    /// The word in the store.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Revision => "revision",
            Self::Status => "status",
            Self::Redaction => "redaction",
            Self::Key => "key",
        }
    }
}

impl std::str::FromStr for EventKind {
    type Err = StoreError;

    fn from_str(text: &str) -> Result<Self, StoreError> {
        [Self::Organisation, Self::Revision, Self::Status, Self::Redaction, Self::Key]
            .into_iter()
            .find(|kind| kind.as_str() == text)
            .ok_or_else(|| StoreError::Unreadable(format!("event {text}")))
    }
}

/// One numbered event. The numbers have no gaps and follow the order of commits.
#[derive(Debug, Clone)]
pub struct Event {
    /// 1, 2, 3 …
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// What.
    pub kind: EventKind,
    /// Whose.
    pub organisation: OrganisationId,
    /// Which school, if one alone.
    pub school: Option<SchoolId>,
    /// The number of the revision or status.
    pub number: Option<u32>,
}

/// Who did what and why.
#[derive(Debug, Clone)]
pub struct AuditEntry {
    /// When.
    pub at: Timestamp,
    /// Who: a command's user, later a member.
    pub actor: String,
    /// What: `apply`, `publish`, `pause` …
    pub act: String,
    /// The particulars, as JSON.
    pub detail: String,
}

fn event(row: &Row) -> Result<Event, StoreError> {
    Ok(Event {
        seq: row.int(0)?,
        at: row.parsed(1)?,
        kind: row.parsed(2)?,
        organisation: row.parsed(3)?,
        school: row.maybe_text(4)?.map(str::parse).transpose().map_err(StoreError::unreadable)?,
        number: row.maybe_int(5)?.map(u32::try_from).transpose().map_err(StoreError::unreadable)?,
    })
}

impl Session {
    /// The number of the newest event; 0 before the first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn newest_event(&mut self) -> Result<i64, StoreError> {
        let row = self.row("select coalesce(max(seq), 0) from event", &[]).await?;
        row.map_or(Ok(0), |row| row.int(0))
    }

    /// Events after a number, in order.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn events_after(&mut self, seq: i64, limit: u32) -> Result<Vec<Event>, StoreError> {
        let sql = "select seq, at, kind, organisation_id, school_id, number from event
                   where seq > $1 order by seq limit $2";
        self.rows(sql, &[seq.into(), limit.into()]).await?.iter().map(event).collect()
    }

    /// Adds an event; its number is the next one, since one session alone writes.
    ///
    /// # Errors
    /// The store cannot be written.
    pub async fn add_event(
        &mut self,
        at: Timestamp,
        kind: EventKind,
        organisation: OrganisationId,
        school: Option<SchoolId>,
        number: Option<u32>,
    ) -> Result<(), StoreError> {
        let school = school.map(|id| id.to_string());
        self.execute(
            "insert into event (seq, at, kind, organisation_id, school_id, number)
             values ((select coalesce(max(seq), 0) + 1 from event), $1, $2, $3, $4, $5)",
            &[
                (&at.to_string()).into(),
                kind.as_str().into(),
                (&organisation.to_string()).into(),
                school.as_deref().into(),
                number.into(),
            ],
        )
        .await?;
        Ok(())
    }

    /// Adds an audit entry.
    ///
    /// # Errors
    /// The store cannot be written.
    pub async fn add_audit(&mut self, entry: &AuditEntry) -> Result<(), StoreError> {
        self.execute(
            "insert into audit (seq, at, actor, act, detail)
             values ((select coalesce(max(seq), 0) + 1 from audit), $1, $2, $3, $4)",
            &[(&entry.at.to_string()).into(), (&entry.actor).into(), (&entry.act).into(), (&entry.detail).into()],
        )
        .await?;
        Ok(())
    }

    /// The whole audit, oldest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn audit(&mut self) -> Result<Vec<AuditEntry>, StoreError> {
        let rows = self.rows("select at, actor, act, detail from audit order by seq", &[]).await?;
        rows.iter()
            .map(|row| {
                Ok(AuditEntry {
                    at: row.parsed(0)?,
                    actor: row.text(1)?.to_owned(),
                    act: row.text(2)?.to_owned(),
                    detail: row.text(3)?.to_owned(),
                })
            })
            .collect()
    }
}
