//! `hallpass redact`.

use crate::domain::{EmailAddress, Reason};
use crate::i18n::Arg;

use super::failure::Failure;
use super::open::{Beginning, actor, open};
use super::{Common, say};

/// Take a mistaken personal address out of everything stored
///
/// Retire it first. The hashes stay, so every list and chain still verifies.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass redact jane.smith@hillside.example --reason \"a person's own address\"")]
pub struct Redact {
    /// The address
    address: EmailAddress,
    /// Why, for the record; do not repeat the address
    #[arg(long)]
    reason: Reason,
}

impl Redact {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        let service = open(common, Beginning::Refused).await?;
        let redacted = service.redact(&self.address, &self.reason, &actor()).await?;
        // The last connection to go empties the write-ahead log, which still holds the address.
        service.store().close().await;
        let args = [("revisions", Arg::from(redacted.revisions)), ("statuses", Arg::from(redacted.statuses))];
        say::say("redact-done", &args);
        Ok(())
    }
}
