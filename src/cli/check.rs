//! `hallpass check`.

use crate::domain::{EmailAddress, Slug};
use crate::i18n::Arg;
use crate::service::Listing;

use super::failure::Failure;
use super::open::{Beginning, open};
use super::{Common, say};

/// Is an address on a school's list?
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass check address office@hillside.example --school hillside-primary")]
pub struct Check {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Look an address up on a school's list; exit code 0 only when it is listed and in use
    Address {
        /// The address
        address: EmailAddress,
        /// The school
        #[arg(long)]
        school: Slug,
    },
}

impl Check {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        let What::Address { address, school } = self.what;
        let service = open(common, Beginning::Refused).await?;
        let listing = service.listing(&address, &school).await?;
        let id = match &listing {
            Listing::Listed => "check-listed",
            Listing::Paused { .. } => "check-paused",
            Listing::Withdrawn { .. } => "check-withdrawn",
            Listing::SameDomain => "check-same-domain",
            Listing::NotListed => "check-not-listed",
            Listing::Unknown => "check-unknown",
        };
        let mut args = vec![("address", Arg::from(address.to_string())), ("school", Arg::from(school.to_string()))];
        match &listing {
            Listing::Paused { since } => args.push(("since", Arg::from(since.to_string()))),
            Listing::Withdrawn { until: Some(until) } => args.push(("since", Arg::from(until.to_string()))),
            Listing::Withdrawn { until: None } => args.push(("since", Arg::from(""))),
            _ => {}
        }
        say::say(id, &args);
        if listing == Listing::Listed { Ok(()) } else { Err(Failure::Negative) }
    }
}
