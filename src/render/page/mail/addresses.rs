//! Which addresses go into somebody's mailbox: exact ones to trust now, and none that other schools use too unless
//! they are chosen with that said.

use crate::domain::EmailAddress;
use crate::render::page::html::Html;
use crate::render::{Published, listing};

/// The addresses for links and lists.
#[derive(Debug, Clone)]
pub(super) struct Addresses {
    /// To let in.
    pub offered: Vec<EmailAddress>,
    /// Left out, because other schools use them too.
    pub shared: Vec<EmailAddress>,
}

impl Addresses {
    /// Those of a school's list.
    pub(super) fn of(published: &Published) -> Self {
        let (shared, offered): (Vec<_>, Vec<_>) =
            listing::current(published).map(|current| current.sender).partition(|sender| sender.shared);
        let addresses = |senders: Vec<&crate::domain::Sender>| {
            senders.into_iter().map(|sender| sender.address.clone()).collect::<Vec<_>>()
        };
        Self { offered: addresses(offered), shared: addresses(shared) }
    }

    /// All of them, for whoever wants the shared ones too.
    pub(super) fn with_shared(&self) -> Vec<EmailAddress> {
        self.offered.iter().chain(&self.shared).cloned().collect()
    }
}

/// An address as people read it.
pub(super) fn shown(address: &EmailAddress) -> Html {
    Html::mail_address(address.local(), address.domain().unicode())
}
