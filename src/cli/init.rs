//! `hallpass init` and `hallpass migrate`.

use crate::i18n::Arg;

use super::failure::Failure;
use super::open::{Beginning, open};
use super::{Common, say};

/// Make a store and its signing key in the data folder
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass init --data /var/lib/hallpass")]
pub struct Init {}

impl Init {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        let service = open(common, Beginning::Allowed).await?;
        let folder = common.data.display().to_string();
        let key = service.signer().public().id().to_string();
        say::say("cli-init", &[("folder", Arg::from(folder)), ("key", Arg::from(key))]);
        Ok(())
    }
}

/// Bring the store to this program's schema
///
/// Every command does this by itself; this one does nothing else, for an upgrade in steps.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass migrate --data /var/lib/hallpass")]
pub struct Migrate {}

impl Migrate {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        open(common, Beginning::Refused).await?;
        say::say("cli-migrated", &[]);
        Ok(())
    }
}
