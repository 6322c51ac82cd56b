//! What every file of a list has in common: which addresses stand in it, and since when.
//!
//! Files leave the site and nobody calls them back, so they hold only addresses to trust now:
//! no retired one, no paused one, none whose last day has passed, and one that is still to come
//! only from [`LEAD_DAYS`] before its first day. "Now" is the later of the revision's publication
//! and the status' issue; the status is issued anew every day, so a file changes by itself
//! without any clock here.

mod words;

pub use words::FileWords;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::domain::{LanguageTag, Pause, Sender};
use crate::render::{Context, Published, Rendition};

/// How many days before its first day an address is put into files: long enough that most contacts
/// are saved in time, short enough that plans have settled.
pub const LEAD_DAYS: i32 = 60;

/// An address to trust now.
#[derive(Debug, Clone, Copy)]
pub struct Current<'a> {
    /// Its place, from 1, among all senders in use, also those not to trust now: it names the
    /// address' own contact file, so a pause elsewhere must not move it.
    pub number: usize,
    /// The sender.
    pub sender: &'a Sender,
}

/// The addresses to trust now, in the order of the list.
pub fn current(published: &Published) -> impl Iterator<Item = Current<'_>> {
    let today = today(published);
    published
        .revision
        .record()
        .in_use()
        .enumerate()
        .map(|(index, listed)| Current { number: index + 1, sender: &listed.sender })
        .filter(move |current| is_timely(current.sender, today) && pause(published, current.sender).is_none())
}

/// When the addresses of [`current`] last changed, as far as the list and the status tell: at the
/// publication, at a pause that still lasts, or on the day when an address came in or fell out.
#[must_use]
pub fn changed_at(published: &Published) -> Timestamp {
    let today = today(published);
    let mut newest = published.revision.published();
    for listed in published.revision.record().in_use() {
        let sender = &listed.sender;
        let came = sender.since.map(lead).filter(|day| *day <= today).map(midnight);
        let went = sender.until.map(|day| day.saturating_add(1.day())).filter(|day| *day <= today).map(midnight);
        let paused = pause(published, sender).filter(|_| is_timely(sender, today)).map(|pause| pause.since);
        newest = [came, went, paused].into_iter().flatten().fold(newest, Timestamp::max);
    }
    newest
}

/// The page of the list, in a language.
#[must_use]
pub fn page_address(published: &Published, language: LanguageTag, context: &Context) -> String {
    let school = published.revision.school();
    let page = format!("{}/s/{}", context.public_url, school.slug);
    if language == school.first_language() { page } else { format!("{page}/{language}") }
}

/// The day on which the list was published (UTC).
#[must_use]
pub fn published_on(published: &Published) -> Date {
    published.revision.published().to_zoned(TimeZone::UTC).date()
}

/// A file of this list: `hillside-primary` and `-senders.txt` make its name.
pub(super) fn file(published: &Published, ending: &str, media_type: &'static str, bytes: Vec<u8>) -> Rendition {
    let slug = published.revision.school().slug.as_str().replace('_', "-");
    Rendition {
        bytes,
        media_type,
        file_name: Some(format!("{slug}{ending}")),
        style_hashes: Vec::new(),
        script_hashes: Vec::new(),
    }
}

fn today(published: &Published) -> Date {
    published.revision.published().max(published.status.issued).to_zoned(TimeZone::UTC).date()
}

fn is_timely(sender: &Sender, today: Date) -> bool {
    !sender.has_ended(today) && sender.since.is_none_or(|since| lead(since) <= today)
}

fn lead(since: Date) -> Date {
    since.saturating_sub(LEAD_DAYS.days())
}

fn pause<'a>(published: &'a Published, sender: &Sender) -> Option<&'a Pause> {
    published.status.pause_of(&sender.address)
}

fn midnight(day: Date) -> Timestamp {
    day.to_zoned(TimeZone::UTC).map_or(Timestamp::MIN, |zoned| zoned.timestamp())
}
