//! What changed on a school's list, and when.

use askama::Template;
use jiff::tz::TimeZone;

use super::frame::{Frame, Languages};
use super::html::Html;
use super::icon::Icon;
use super::notice::notice_box;
use super::school::masthead;
use super::words::Words;
use super::{PageError, local_date};
use crate::domain::{Change, ChangeKind, LanguageTag};
use crate::i18n::{long_date, number};
use crate::render::{Context, Published, Rendition};

/// One change in words.
struct Entry {
    day: Html,
    heading: Html,
    lines: Vec<Html>,
    /// Addresses that came and went.
    moves: Vec<Batch>,
}

/// Addresses that came, or addresses that went.
struct Batch {
    label: Html,
    addresses: Vec<Html>,
}

#[derive(Template)]
#[template(path = "public/history.html")]
struct HistoryTemplate<'a> {
    frame: Frame,
    t: &'a Words,
    base: String,
    tag: LanguageTag,
    entries: Vec<Entry>,
}

/// The history of a school's list, newest change first; `changes` come oldest first.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn history_page(
    published: &Published,
    changes: &[Change],
    language: LanguageTag,
    context: &Context,
) -> Result<Rendition, PageError> {
    let school = published.revision.school();
    let words = Words::new(language, published.revision.record().organisation().audience);
    let base = format!("/s/{}", school.slug);
    let title = words.text_with("history-title", &[("school", school.name.as_str().into())]);
    let mut frame = Frame::new(&words, language, title, Some(masthead(published, language)));
    frame.add_style(include_str!("../../../assets/style/history.css"));
    frame.make_known(words.text("history-lead"), &context.public_url);
    frame.feed = Some(format!("{base}/feed.xml"));
    frame.languages = Languages::of_school(school, language, |tag| format!("{base}/{tag}/history"));
    let zone = published.organisation.zone();
    // A notice that is still to come is not history yet.
    let now = published.revision.published().max(published.status.issued);
    let happened = |change: &&Change| !matches!(&change.kind, ChangeKind::Notice { notice } if notice.from > now);
    let entries = changes.iter().rev().filter(happened).map(|change| entry(change, &zone, &words)).collect();
    let template = HistoryTemplate { frame, t: &words, base, tag: language, entries };
    let rendered = template.render()?;
    Ok(template.frame.finish(&rendered))
}

fn entry(change: &Change, zone: &TimeZone, words: &Words) -> Entry {
    let date = local_date(change.at, zone);
    let day = Html::time(&date.to_string(), &long_date(words.language(), date));
    let about =
        |message: &str, address: &str| vec![words.html_with(message, &[("address", in_sentence(address).into())])];
    let mut moves = Vec::new();
    let (heading, lines) = match &change.kind {
        ChangeKind::Published { revision, added, retired, details } => {
            for (label, addresses) in [("history-added", added), ("history-retired", retired)] {
                if !addresses.is_empty() {
                    let addresses = addresses.iter().map(|address| shown(address)).collect();
                    moves.push(Batch { label: words.html(label), addresses });
                }
            }
            let message = if *details { Some("history-details") } else { moves.is_empty().then_some("history-same") };
            let list = Html::text(&number(words.language(), *revision));
            let heading = words.html_with("history-published", &[("number", list.into())]);
            (heading, message.map(|message| words.html(message)).into_iter().collect())
        }
        ChangeKind::Paused { address } => (words.html("history-paused-heading"), about("history-paused", address)),
        ChangeKind::Resumed { address } => (words.html("history-resumed-heading"), about("history-resumed", address)),
        ChangeKind::Notice { notice } => {
            let told = notice_box(notice, None, zone, words);
            (told.heading, vec![told.text])
        }
    };
    Entry { day, heading, lines, moves }
}

/// An address of the past as people read it.
fn shown(address: &str) -> Html {
    match address.rsplit_once('@') {
        Some((local, domain)) => Html::mail_address(local, domain),
        None => Html::name(address),
    }
}

fn in_sentence(address: &str) -> Html {
    shown(address).in_address_type()
}
