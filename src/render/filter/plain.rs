//! `senders.txt`: addresses only, for anything that can read a list.

use super::sorted;
use crate::render::listing::file;
use crate::render::{Published, Rendition};

/// `senders.txt`: one address a line, sorted, each line ended by LF.
pub(super) fn senders_text(published: &Published) -> Rendition {
    let mut text = String::new();
    for address in sorted(published) {
        text.push_str(&address);
        text.push('\n');
    }
    file(published, "-senders.txt", "text/plain; charset=utf-8", text.into_bytes())
}
