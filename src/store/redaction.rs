//! Taking a mistaken address out of everything that was stored.

use jiff::Timestamp;
use serde_json::Value as Json;

use crate::domain::{EmailAddress, Revision};

use super::chain::StoredStatus;
use super::db::Session;
use super::error::StoreError;
use super::ids::{SchoolId, SenderId};

impl Session {
    /// Replaces the payload of a revision by one with less in it; hash and seal stay.
    ///
    /// # Errors
    /// The store cannot be written.
    pub async fn redact_revision(
        &mut self,
        school: SchoolId,
        revision: &Revision,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let payload = revision.to_payload().map_err(StoreError::unreadable)?;
        self.execute(
            "update revision set payload = $3, redacted_at = $4 where school_id = $1 and number = $2",
            &[(&school.to_string()).into(), revision.number().into(), (&payload).into(), (&at.to_string()).into()],
        )
        .await?;
        Ok(())
    }

    /// Replaces the payload of a status by what a redaction leaves; hash and seal stay.
    ///
    /// # Errors
    /// The store cannot be written.
    pub async fn redact_status(
        &mut self,
        status: &StoredStatus,
        payload: &Json,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        self.execute(
            "update status set payload = $3, redacted_at = $4 where organisation_id = $1 and number = $2",
            &[
                (&status.organisation.to_string()).into(),
                status.number.into(),
                (&payload.to_string()).into(),
                (&at.to_string()).into(),
            ],
        )
        .await?;
        Ok(())
    }

    /// Forgets senders and blacks their address out of the audit.
    ///
    /// # Errors
    /// The store cannot be written.
    pub async fn redact_address(&mut self, address: &EmailAddress, senders: &[SenderId]) -> Result<(), StoreError> {
        for id in senders {
            self.forget_sender(*id).await?;
        }
        for form in [address.key().to_owned(), address.wire(), address.to_string()] {
            self.execute(
                "update audit set detail = replace(detail, $1, '[redacted]') where detail like '%' || $1 || '%'",
                &[(&form).into()],
            )
            .await?;
        }
        Ok(())
    }
}
