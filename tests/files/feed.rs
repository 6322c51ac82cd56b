//! The feed of changes.

use hallpass::render::feed::{ENTRIES_MAX, feed};
use hallpass::render::{Change, ChangeKind, Context};

use super::read::text;
use super::sample::{self, ENGLISH, context};

fn published(at: &str, revision: u32, added: &[&str], retired: &[&str], details: bool) -> Change {
    let owned = |list: &[&str]| list.iter().map(|address| (*address).to_owned()).collect();
    Change {
        at: at.parse().unwrap(),
        kind: ChangeKind::Published { revision, added: owned(added), retired: owned(retired), details },
    }
}

/// One of each kind.
pub fn changes() -> Vec<Change> {
    let address = "clubs@hillside.example".to_owned();
    vec![
        published("2026-09-01T08:00:00Z", 1, &["office@hillside.example", "clubs@hillside.example"], &[], true),
        published("2026-09-02T08:00:00Z", 2, &["news@hillside.example"], &[], false),
        published("2026-09-03T08:00:00Z", 3, &["a@x.example", "b@x.example"], &["old@hillside.example"], true),
        published("2026-09-04T08:00:00Z", 4, &[], &["a@x.example"], false),
        published("2026-09-05T08:00:00Z", 5, &[], &[], true),
        Change {
            at: "2026-11-20T14:30:00.25Z".parse().unwrap(),
            kind: ChangeKind::Paused { address: address.clone() },
        },
        Change { at: "2026-11-20T17:00:00Z".parse().unwrap(), kind: ChangeKind::Resumed { address } },
    ]
}

fn render(changes: &[Change]) -> String {
    text(&feed(&sample::six().build(), ENGLISH, &context(), changes))
}

fn between<'a>(xml: &'a str, element: &str) -> Vec<&'a str> {
    xml.split(&format!("<{element}>")).skip(1).filter_map(|rest| rest.split('<').next()).collect()
}

#[test]
fn changes_are_told_in_plain_words_newest_first() {
    let xml = render(&changes());
    assert_eq!(
        between(&xml, "title"),
        [
            "Email addresses of Hillside Primary School",
            "In use again: clubs@hillside.example",
            "Paused: clubs@hillside.example",
            "List 5",
            "List 4: one address no longer used",
            "List 3: new addresses 2, no longer used 1",
            "List 2: one new address",
            "The first list",
        ]
    );
    assert_eq!(between(&xml, "updated")[0], "2026-11-20T17:00:00Z");
    assert!(xml.contains("New: a@x.example, b@x.example. No longer used: old@hillside.example. Other details"));
    assert!(xml.contains("<content type=\"text\">Details changed, such as"));
}

#[test]
fn names_of_entries_stay_when_more_is_added() {
    let all = changes();
    let (earlier, later) = (render(&all[..6]), render(&all));
    let (earlier, later) = (between(&earlier, "id"), between(&later, "id"));
    assert_eq!(later[0], earlier[0]);
    assert_eq!(later[2..], earlier[1..]);
    let mut unique = later.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), later.len());
    assert!(later.iter().all(|id| id.starts_with("tag:mail.wensum.example,2026:")), "{later:?}");
}

#[test]
fn a_feed_without_changes_or_with_too_many_is_still_a_feed() {
    assert_eq!(between(&render(&[]), "updated"), [sample::PUBLISHED]);
    let many: Vec<Change> = (1..=500).map(|n| published("2026-09-01T08:00:00Z", n, &[], &[], true)).collect();
    let xml = render(&many);
    assert_eq!(xml.matches("<entry>").count(), ENTRIES_MAX);
    assert!(xml.contains("List 500") && !xml.contains("List 400<"));
}

#[test]
fn a_machine_without_a_name_still_has_a_name_for_its_entries() {
    for url in ["http://[::1]:8080", "http://127.0.0.1:8080"] {
        let context = Context { public_url: url.parse().unwrap(), version: "0.1.0" };
        let xml = text(&feed(&sample::six().build(), ENGLISH, &context, &changes()));
        assert!(between(&xml, "id").iter().all(|id| !id[4..].contains(['[', ' ']) && id.matches(':').count() == 2));
    }
}

#[test]
fn hostile_addresses_stay_text() {
    let address = "<script>\u{1}&\u{202e}@x.example".to_owned();
    let change = Change { at: sample::PUBLISHED.parse().unwrap(), kind: ChangeKind::Paused { address } };
    let xml = render(&[change]);
    assert!(!xml.contains("<script>") && !xml.contains('\u{1}') && xml.contains("&lt;script&gt;&amp;"));
}
