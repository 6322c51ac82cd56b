//! Which provider an address belongs to: by its exact domain, by an ending, by who takes its mail.

use crate::domain::DomainName;

use super::library::Guides;
use super::provider::{Guide, Kind, Move};

/// How a provider was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// The domain is one of the provider's.
    Exact,
    /// The domain lies under one of the provider's endings.
    Ending,
    /// The provider takes the mail of a domain that somebody else owns: a workplace, a college, a family.
    MailServer,
}

/// A provider that was recognised.
#[derive(Debug, Clone, Copy)]
pub struct Identified<'a> {
    /// Its guide.
    pub guide: &'a Guide,
    /// How it was recognised.
    pub how: How,
    /// What became of this mailbox, if anything did.
    pub moved: Option<&'a Move>,
}

impl Identified<'_> {
    /// Whether the mailbox belongs to somebody's employer, college or own domain and only lies at the provider: who
    /// looks after it there decides, so the steps for `work` belong beside the provider's.
    #[must_use]
    pub fn is_looked_after(&self) -> bool {
        self.how == How::MailServer || self.guide.kind == Kind::Workplace
    }
}

impl Guides {
    /// The provider of addresses at a domain, as far as the domain itself tells.
    #[must_use]
    pub fn identify(&self, domain: &DomainName) -> Option<Identified<'_>> {
        let exact = self.by_domain(domain).map(|guide| (guide, How::Exact));
        let ending = || {
            let (_, parent) = domain.ascii().split_once('.')?;
            let under = |guide: &&Guide| guide.endings.iter().any(|ending| ending.ascii() == parent);
            self.iter().find(under).map(|guide| (guide, How::Ending))
        };
        let (guide, how) = exact.or_else(ending)?;
        Some(Identified { guide, how, moved: guide.move_of(domain) })
    }

    /// The provider that takes mail for a domain, by the names of its mail servers (MX records, RFC 5321, section
    /// 5.1), the preferred one first.
    #[must_use]
    pub fn identify_by_mail_servers(&self, servers: &[DomainName]) -> Option<Identified<'_>> {
        servers.iter().find_map(|server| {
            // The longest name wins: `mail.protection.outlook.com` and `olc.protection.outlook.com` share an end.
            let fits = self.iter().flat_map(|guide| guide.mx.iter().map(move |mx| (mx, guide)));
            let best = fits.filter(|(mx, _)| server.is_within(mx)).max_by_key(|(mx, _)| mx.ascii().len());
            best.map(|(_, guide)| Identified { guide, how: How::MailServer, moved: None })
        })
    }
}
