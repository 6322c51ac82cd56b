//! `hallpass notice`.

use jiff::Timestamp;

use crate::domain::{self, NoticeKind, NoticeReach, Slug};
use crate::i18n::Arg;
use crate::service::NoticeChange;

use super::failure::Failure;
use super::open::{Beginning, actor, open};
use super::{Common, say};

/// Post, list or withdraw notices about mail providers
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass notice post outlook_com delayed --until 2026-11-22T08:00:00Z")]
pub struct Notice {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, clap::Subcommand)]
enum Act {
    /// Tell families what happens to our mail at a provider
    Post {
        /// The provider, such as `outlook_com`
        provider: Slug,
        /// delayed, blocked, junked or resolved
        kind: NoticeKind,
        /// Since when (now when left out)
        #[arg(long)]
        from: Option<Timestamp>,
        /// Until when to show it
        #[arg(long)]
        until: Option<Timestamp>,
        /// everybody, or provider: only who opens the steps for that provider
        #[arg(long, default_value_t)]
        shown_to: NoticeReach,
        /// Only for this organisation
        #[arg(long)]
        organisation: Option<Slug>,
    },
    /// Take the notices about a provider down
    Withdraw {
        /// The provider
        provider: Slug,
        /// Only for this organisation
        #[arg(long)]
        organisation: Option<Slug>,
    },
    /// Show the notices there are
    List,
}

impl Notice {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        let service = open(common, Beginning::Refused).await?;
        match self.act {
            Act::Post { provider, kind, from, until, shown_to, organisation } => {
                let from = from.unwrap_or_else(|| service.clock().now());
                if until.is_some_and(|until| until <= from) {
                    return Err(Failure::message("notice-reversed", &[]));
                }
                let change = NoticeChange::Post(domain::Notice { provider, kind, from, until, shown_to });
                let count = service.notice(&change, organisation.as_ref(), &actor()).await?;
                say::say("notice-posted", &[("count", Arg::from(count))]);
            }
            Act::Withdraw { provider, organisation } => {
                let change = NoticeChange::Withdraw(provider);
                let count = service.notice(&change, organisation.as_ref(), &actor()).await?;
                say::say("notice-withdrawn", &[("count", Arg::from(count))]);
            }
            Act::List => {
                let mut session = service.store().read().await?;
                for stored in session.organisations().await? {
                    for notice in session.overlay(stored.id).await?.notices() {
                        let until = notice.until.map_or_else(String::new, |until| until.to_string());
                        let (slug, provider, kind) = (&stored.organisation.slug, &notice.provider, notice.kind);
                        say::line(&format!("{slug}  {provider}  {kind}  {}  {until}", notice.from));
                    }
                }
            }
        }
        Ok(())
    }
}
