//! Redaction: a mistaken personal address leaves every place where it was stored.

use serde_json::{Value, json};

use crate::domain::{EmailAddress, Reason, SenderState};
use crate::sign::canonical;
use crate::store::EventKind;

use super::status::entry_digest;
use super::{Actor, Service, ServiceError};

/// What a redaction took out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Redacted {
    /// Revisions that held the address.
    pub revisions: usize,
    /// Statuses that held it.
    pub statuses: usize,
}

impl Service {
    /// Takes an address out of all stored revisions, statuses, drafts and the audit. The salted
    /// digests stay, so every chain still verifies. It must be retired first, so that no list
    /// changes behind anybody's back.
    ///
    /// # Errors
    /// The address is still in use or nowhere stored, or the store cannot be written.
    pub async fn redact(
        &self,
        address: &EmailAddress,
        reason: &Reason,
        actor: &Actor,
    ) -> Result<Redacted, ServiceError> {
        let mut session = self.store.write().await?;
        let drafts = session.senders_with(address).await?;
        if drafts.iter().any(|sender| sender.state != SenderState::Retired) {
            return Err(ServiceError::StillInUse(address.clone()));
        }
        for head in session.heads().await? {
            if head.revision.record().in_use().any(|l| &l.sender.address == address) {
                return Err(ServiceError::StillInUse(address.clone()));
            }
        }
        let at = self.clock.now();
        let mut redacted = Redacted::default();
        for school in session.schools(None).await? {
            let mut touched = false;
            for mut stored in session.revisions(school.id).await? {
                if stored.revision.redact(address, canonical) > 0 {
                    session.redact_revision(school.id, &stored.revision, at).await?;
                    redacted.revisions += 1;
                    touched = true;
                }
            }
            if touched {
                session.add_event(at, EventKind::Redaction, school.organisation, Some(school.id), None).await?;
            }
        }
        for organisation in session.organisations().await? {
            for status in session.statuses(organisation.id).await? {
                let mut payload = status.payload.clone();
                let mut touched = false;
                for entry in payload["changes"].as_array_mut().into_iter().flatten() {
                    if names(entry, address) {
                        *entry = json!({"digest": entry_digest(entry)});
                        touched = true;
                    }
                }
                if touched {
                    session.redact_status(&status, &payload, at).await?;
                    redacted.statuses += 1;
                }
            }
        }
        if redacted == Redacted::default() && drafts.is_empty() {
            return Err(ServiceError::UnknownAddress { address: address.clone(), nearest: None });
        }
        let ids: Vec<_> = drafts.iter().map(|sender| sender.id).collect();
        session.redact_address(address, &ids).await?;
        let detail = json!({
            "revisions": redacted.revisions,
            "statuses": redacted.statuses,
            "reason": reason,
        });
        self.audit(&mut session, actor, "redact", detail).await?;
        session.commit().await?;
        Ok(redacted)
    }
}

/// Whether an entry of a status speaks of an address.
fn names(entry: &Value, address: &EmailAddress) -> bool {
    let at = |pointer: &str| entry.pointer(pointer).and_then(Value::as_str);
    [at("/change/pause/address"), at("/change/address")]
        .into_iter()
        .flatten()
        .any(|text| text.parse::<EmailAddress>().is_ok_and(|found| &found == address))
}
