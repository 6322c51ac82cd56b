//! `feed.xml`: what changes on a list, for anything that reads feeds (Atom, RFC 4287).

use jiff::Timestamp;
use url::Url;

use crate::domain::{Digest, LanguageTag};
use crate::render::listing::FileWords;
use crate::render::xml::Xml;
use crate::render::{Change, ChangeKind, Context, Published, Rendition};

/// How many changes a feed holds, the newest.
pub const ENTRIES_MAX: usize = 100;

/// The feed of a list; `changes` are oldest first.
#[must_use]
pub fn feed(published: &Published, language: LanguageTag, context: &Context, changes: &[Change]) -> Rendition {
    let school = published.revision.school();
    let words = FileWords::of(published, language);
    let home = format!("{}/s/{}", context.public_url, school.slug);
    let updated = changes
        .iter()
        .filter(|change| !matches!(change.kind, ChangeKind::Notice { .. }))
        .map(|change| change.at)
        .fold(published.revision.published(), Timestamp::max);

    let mut xml = Xml::new();
    xml.open("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", words.language().as_str())]);
    xml.text("id", &[], &tag(published, context, "changes"));
    xml.text("title", &[], &words.text("feed-title", &[("school", school.name.as_str().into())]));
    xml.text("subtitle", &[], &words.text("feed-subtitle", &[]));
    xml.text("updated", &[], &moment(updated));
    xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &format!("{home}/feed.xml"))]);
    let page = format!("{home}/{language}");
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &page)]);
    xml.open("author", &[]);
    xml.text("name", &[], school.name.as_str());
    xml.close();
    let history = format!("{page}/history");
    let told = changes.iter().rev().filter_map(|change| Some((change, say(&change.kind, &words)?)));
    for (change, (title, text)) in told.take(ENTRIES_MAX) {
        xml.open("entry", &[]);
        xml.text("id", &[], &tag(published, context, &specific(change)));
        xml.text("title", &[], &title);
        xml.text("updated", &[], &moment(change.at));
        xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &history)]);
        xml.text("content", &[("type", "text")], &text);
        xml.close();
    }
    Rendition {
        bytes: xml.finish(),
        media_type: "application/atom+xml; charset=utf-8",
        file_name: None,
        style_hashes: Vec::new(),
        script_hashes: Vec::new(),
    }
}

/// The title and the text of a change of the list; a notice changes no list.
fn say(kind: &ChangeKind, words: &FileWords) -> Option<(String, String)> {
    Some(match kind {
        ChangeKind::Notice { .. } => return None,
        ChangeKind::Published { revision, added, retired, details } => {
            let title = match (added.len(), retired.len()) {
                _ if *revision == 1 => words.text("feed-first", &[]),
                (0, 0) => words.text("feed-list", &[("number", revision.to_string().into())]),
                (added, 0) => {
                    words.text("feed-list-added", &[("number", revision.to_string().into()), ("added", added.into())])
                }
                (0, retired) => words
                    .text("feed-list-retired", &[("number", revision.to_string().into()), ("retired", retired.into())]),
                (added, retired) => words.text(
                    "feed-list-both",
                    &[("number", revision.to_string().into()), ("added", added.into()), ("retired", retired.into())],
                ),
            };
            let mut sentences = Vec::new();
            for (id, addresses) in [("feed-added", added), ("feed-retired", retired)] {
                if !addresses.is_empty() {
                    sentences.push(words.text(id, &[("addresses", addresses.join(", ").into())]));
                }
            }
            if sentences.is_empty() {
                sentences.push(words.text("feed-details-only", &[]));
            } else if *details && *revision != 1 {
                sentences.push(words.text("feed-details", &[]));
            }
            (title, sentences.join(" "))
        }
        ChangeKind::Paused { address } => (
            words.text("feed-paused", &[("address", address.as_str().into())]),
            words.text("feed-paused-text", &[("address", address.as_str().into())]),
        ),
        ChangeKind::Resumed { address } => (
            words.text("feed-resumed", &[("address", address.as_str().into())]),
            words.text("feed-resumed-text", &[("address", address.as_str().into())]),
        ),
    })
}

/// What tells a change from every other of its list, for ever.
fn specific(change: &Change) -> String {
    let overlay = |word: &str, address: &str| {
        format!("{word}/{}/{}", change.at.as_second(), Digest::of(address.to_lowercase().as_bytes()).short())
    };
    match &change.kind {
        ChangeKind::Published { revision, .. } => format!("revision/{revision}"),
        ChangeKind::Notice { notice } => format!("notice/{}", notice.key()),
        ChangeKind::Paused { address } => overlay("paused", address),
        ChangeKind::Resumed { address } => overlay("resumed", address),
    }
}

/// A tag URI (RFC 4151). It hangs on the school's code, which outlives its slug.
fn tag(published: &Published, context: &Context, specific: &str) -> String {
    let host = Url::parse(context.public_url.as_str())
        .ok()
        .and_then(|url| url.host_str().map(str::to_owned))
        // An IPv6 address, seen only while trying things out, is no authority in a tag.
        .filter(|host| host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-')))
        .unwrap_or_else(|| "localhost".to_owned());
    format!("tag:{host},2026:{}/{specific}", published.revision.school().code)
}

/// RFC 3339, to the second.
fn moment(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
