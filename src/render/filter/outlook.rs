//! `outlook-safe-senders.txt`: a list to import into Outlook's junk settings.

use super::sorted;
use crate::domain::EmailAddress;
use crate::render::listing::{current, file};
use crate::render::{Published, Rendition};

/// `outlook-safe-senders.txt`: one address a line. The format has room for nothing else, not even the warning.
pub(super) fn outlook_safe_senders(published: &Published) -> Rendition {
    let mut text = String::new();
    for address in sorted(published).iter().filter(|address| address.is_ascii()) {
        text.push_str(address);
        text.push_str("\r\n");
    }
    file(published, "-outlook-safe-senders.txt", "text/plain; charset=us-ascii", text.into_bytes())
}

/// The addresses that this file cannot hold: Outlook reads it in the computer's own code page, so
/// letters beyond ASCII before the `@` would come out as another address.
pub fn unlistable(published: &Published) -> impl Iterator<Item = &EmailAddress> {
    current(published).map(|current| &current.sender.address).filter(|address| !address.local().is_ascii())
}
