//! How much room a box takes, worked out from what it says: for code that must name a height before anything is drawn.

use super::View;
use crate::domain::{ListedSender, NoticeKind};
use crate::render::Published;

/// The width that heights are worked out for, in CSS pixels: the column of text on most websites.
const WIDTH: u32 = 640;

/// Heights in CSS pixels, as measured in Chromium at [`WIDTH`] in the default type size.
mod height {
    /// The band, the first sentence, the two links and what stands below them.
    pub const AROUND: u32 = 358;
    /// A heading of a group.
    pub const GROUP: u32 = 44;
    /// An address.
    pub const ROW: u32 = 66;
    /// The sentence about a shared address.
    pub const SHARED: u32 = 24;
    /// The sentences about a pause.
    pub const PAUSED: u32 = 68;
    /// A notice.
    pub const NOTICE: u32 = 118;
    /// The other languages.
    pub const LANGUAGES: u32 = 46;
}

/// A box' size in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Its width.
    pub width: u32,
    /// The height of what it says at this width, about.
    pub height: u32,
}

/// The size of a school's box.
#[must_use]
pub fn size_of(published: &Published, view: View) -> Size {
    let record = published.revision.record();
    let in_use: Vec<&ListedSender> = record.in_use().collect();
    let is_paused = |listed: &&&ListedSender| published.status.pause_of(&listed.sender.address).is_some();
    let paused = count(in_use.iter().filter(is_paused).count());
    let notices = published.status.notices.iter().filter(|notice| notice.kind != NoticeKind::Resolved).count();
    let mut height = height::AROUND + count(notices) * height::NOTICE;
    if record.school().languages.len() > 1 {
        height += height::LANGUAGES;
    }
    height += match view {
        View::Compact => {
            if paused > 0 {
                height::PAUSED
            } else {
                0
            }
        }
        View::Full => {
            let mut purposes: Vec<_> = in_use.iter().map(|listed| (listed.keeper, listed.sender.purpose)).collect();
            purposes.dedup();
            let shared = count(in_use.iter().filter(|listed| listed.sender.shared).count());
            count(purposes.len()) * height::GROUP
                + count(in_use.len()) * height::ROW
                + shared * height::SHARED
                + paused * height::PAUSED
        }
    };
    Size { width: WIDTH, height }
}

/// A list holds at most 500 addresses.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX / 1000)
}
