//! `hallpass check`.

use crate::catalog::{self, Found};
use crate::check::{self, Answer, Given, Verdict};
use crate::domain::Slug;
use crate::i18n::Arg;

use super::failure::Failure;
use super::open::{Beginning, open};
use super::{Common, say, website};

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
        /// The address, or a whole From line
        address: String,
        /// The school
        #[arg(long)]
        school: Slug,
    },
    /// Look at a school's own website: what of its list stands there, and is it current; exit code 0 only then
    #[command(after_help = "Example: hallpass check website https://www.hillside.example/contact")]
    Website {
        /// The address of the page
        url: String,
        /// Also ask this machine and private networks: for the project's own tests alone
        #[arg(long, hide = true)]
        unguarded_fetch_for_tests: bool,
    },
}

impl Check {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        match self.what {
            What::Address { address, school } => check_address(common, address, school).await,
            What::Website { url, unguarded_fetch_for_tests } => {
                website::check(common, &url, unguarded_fetch_for_tests).await
            }
        }
    }
}

async fn check_address(common: &Common, address: String, school: Slug) -> Result<(), Failure> {
    let given = Given::typed(&address)
        .map_err(|reason| Failure::Message(say::message(&format!("check-unreadable-{}", reason.as_str()), &[])))?;
    let service = open(common, Beginning::Refused).await?;
    service.require_school(&school).await?;
    let catalog = catalog::load(service.store(), service.clock().now()).await?;
    let slug = match catalog.find(school.as_str()) {
        Some(Found::Moved(slug)) => slug.clone(),
        _ => school.clone(),
    };
    let Some(Found::School(entry)) = catalog.find(slug.as_str()) else {
        // There is a school, but nothing was published yet.
        say::say("check-unknown", &[("address", Arg::from(address)), ("school", Arg::from(school.to_string()))]);
        return Err(Failure::Negative);
    };
    let Some(answer) = check::check(&given, entry.published.list(), &catalog) else {
        return Err(Failure::Negative);
    };
    tell(&answer, &school);
    if matches!(answer.verdict, Verdict::Listed(_)) { Ok(()) } else { Err(Failure::Negative) }
}

fn tell(answer: &Answer<'_>, school: &Slug) {
    let address = format!("{}@{}", answer.address.local(), answer.address.unicode());
    let mut args = vec![("address", Arg::from(address)), ("school", Arg::from(school.to_string()))];
    let id = match &answer.verdict {
        Verdict::Listed(_) => "check-listed",
        Verdict::Paused(_, since) => {
            args.push(("since", Arg::from(since.to_string())));
            "check-paused"
        }
        Verdict::Withdrawn(listed) => {
            let until = listed.sender.until.map(|until| until.to_string()).unwrap_or_default();
            args.push(("since", Arg::from(until)));
            "check-withdrawn"
        }
        Verdict::Elsewhere(holders) => {
            let names: Vec<&str> = holders.iter().map(|holder| holder.name.as_str()).collect();
            args.push(("holders", Arg::from(names.join(", "))));
            "check-elsewhere"
        }
        Verdict::Near(near) => {
            args.push(("ours", Arg::from(near.ours.sender.address.to_string())));
            "check-near"
        }
        Verdict::SameDomain => "check-same-domain",
        Verdict::NotListed => "check-not-listed",
        Verdict::Unknown => "check-unknown",
    };
    say::say(id, &args);
}
