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
        for form in [address.wire(), address.to_string()] {
            let form = form.to_lowercase();
            let sql = "select seq, detail from audit where lower(detail) like '%' || $1 || '%'";
            for row in self.rows(sql, &[(&form).into()]).await? {
                let detail = blackened(row.text(1)?, &form);
                let sql = "update audit set detail = $2 where seq = $1";
                self.execute(sql, &[row.int(0)?.into(), (&detail).into()]).await?;
            }
        }
        Ok(())
    }
}

/// A text without an address, however it is capitalised. A longer address that ends or begins
/// like it is another one and stays.
fn blackened(text: &str, address: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let inside = out.chars().next_back().is_some_and(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c));
        if let Some(length) = length_of(rest, address).filter(|length| !inside && !goes_on(&rest[*length..])) {
            out.push_str("[redacted]");
            rest = &rest[length..];
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

/// How many bytes of a text are the address with which it begins.
fn length_of(text: &str, address: &str) -> Option<usize> {
    let mut wanted = address.chars();
    let mut next = wanted.next()?;
    for (at, c) in text.char_indices() {
        for low in c.to_lowercase() {
            if low != next {
                return None;
            }
            match wanted.next() {
                Some(following) => next = following,
                None => return Some(at + c.len_utf8()),
            }
        }
    }
    None
}

/// Whether the domain name before a text goes on in it; a full stop may just end a sentence.
fn goes_on(text: &str) -> bool {
    let mut chars = text.chars();
    match chars.next() {
        Some('.') => chars.next().is_some_and(char::is_alphanumeric),
        Some(c) => c.is_alphanumeric() || c == '-',
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_is_blackened_and_no_other() {
        for (text, left) in [
            (r#"{"address":"jane@x.example"}"#, r#"{"address":"[redacted]"}"#),
            ("Ask Jane@X.example.", "Ask [redacted]."),
            ("mary.jane@x.example", "mary.jane@x.example"),
            ("jane@x.example.org jane@x.example-a", "jane@x.example.org jane@x.example-a"),
            ("jane@x.example,jane@x.example", "[redacted],[redacted]"),
            ("jane@x.exampl", "jane@x.exampl"),
            ("", ""),
        ] {
            assert_eq!(blackened(text, "jane@x.example"), left);
        }
        assert_eq!(blackened("an BÜRO@bücher.example.", "büro@bücher.example"), "an [redacted].");
    }
}
