//! How much room a box takes, worked out from what it says: for code that must name a height before anything is drawn.

use std::collections::BTreeSet;

use super::View;
use crate::domain::{Direction, Keeper, LanguageTag, ListedSender, Purpose};
use crate::render::Published;
use crate::render::page::words::Words;

/// The width that heights are worked out for, in CSS pixels: the column of text on most websites.
const WIDTH: u32 = 640;
/// An address with more characters takes two lines in a column of that width.
const LINE: usize = 29;

/// Heights in CSS pixels, as measured in Chromium at [`WIDTH`] in the default type size.
mod height {
    /// The band, the first sentence, the two links and what stands below them.
    pub const AROUND: u32 = 305;
    /// A heading of a group, with what parts it from others.
    pub const GROUP: u32 = 46;
    /// An address.
    pub const ROW: u32 = 65;
    /// The second line of a long address.
    pub const LINE: u32 = 24;
    /// The sentence about a shared address.
    pub const SHARED: u32 = 46;
    /// The sentences about a pause: in the list, and in the small box.
    pub const PAUSED: u32 = 126;
    pub const ALARM: u32 = 72;
    /// A notice.
    pub const NOTICE: u32 = 137;
    /// The other languages, up to seven in a line.
    pub const LANGUAGES: u32 = 34;
    /// That no person has checked the translation.
    pub const NOTE: u32 = 104;
    /// A row that no column divides evenly.
    pub const UNEVEN: u32 = 60;
}

/// Columns at [`WIDTH`].
const COLUMNS: u32 = 2;
/// Other languages in a line.
const LANGUAGES: usize = 7;

/// A box' size in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Its width.
    pub width: u32,
    /// The height of what it says at this width, about.
    pub height: u32,
}

/// The size of a school's box in a language.
#[must_use]
pub fn size_of(published: &Published, view: View, language: LanguageTag) -> Size {
    let record = published.revision.record();
    let in_use: Vec<&ListedSender> = record.in_use().collect();
    let is_paused = |listed: &&&ListedSender| published.status.pause_of(&listed.sender.address).is_some();
    let paused = count(in_use.iter().filter(is_paused).count());
    let others = record.school().languages.len().saturating_sub(1);
    let around = height::AROUND
        + count(published.status.notices.iter().filter(|notice| notice.is_for_everybody()).count()) * height::NOTICE
        + count(others.div_ceil(LANGUAGES)) * height::LANGUAGES;
    let list = match view {
        View::Compact => paused.min(1) * height::ALARM,
        View::Full => {
            // What the organisation keeps is one group, whatever it is for.
            let group = |listed: &&ListedSender| (listed.keeper == Keeper::School).then_some(listed.sender.purpose);
            let groups: BTreeSet<Option<Purpose>> = in_use.iter().map(group).collect();
            let shared = count(in_use.iter().filter(|listed| listed.sender.shared).count());
            let is_long = |listed: &&&ListedSender| listed.sender.address.to_string().chars().count() > LINE;
            let long = count(in_use.iter().filter(is_long).count());
            let all = count(groups.len().min(GROUPS)) * height::GROUP
                + count(in_use.len()) * height::ROW
                + long * height::LINE
                + shared * height::SHARED
                + paused * height::PAUSED;
            all / COLUMNS + height::UNEVEN
        }
    };
    let note = if Words::new(language, record.organisation().audience).is_unchecked() { height::NOTE } else { 0 };
    Size { width: WIDTH, height: (around + list + note) * lines(language) / 100 }
}

/// How much higher than in English everything is, in hundredths: the style gives these scripts higher lines.
fn lines(language: LanguageTag) -> u32 {
    match (language.as_str(), language.direction()) {
        ("ur", _) => 118,
        (_, Direction::RightToLeft) => 108,
        _ => 100,
    }
}

/// The most groups of a list.
const GROUPS: usize = 9;

/// A list holds at most 500 addresses.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX / 1000)
}
