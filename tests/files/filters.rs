//! Rules for mail programs hold exactly the addresses to trust, and warn.

use hallpass::render::filter::{FilterFile, unlistable};

use super::read::{self, text};
use super::sample::{self, ENGLISH, all, context};

const WARNING: &str = "This file switches off the junk check";

#[test]
fn every_address_to_trust_is_in_each_file_exactly_once() {
    for (name, published) in all() {
        for (path, _, found) in read::files(&published) {
            let mut expected = read::expected(&published);
            if path == "outlook-safe-senders.txt" {
                expected.retain(|address| address.local().is_ascii());
            }
            assert_eq!(found, expected, "{name}/{path}");
        }
    }
}

#[test]
fn rules_warn_and_say_whose_they_are() {
    for (name, published) in all() {
        for file in [FilterFile::Gmail, FilterFile::Sieve] {
            assert!(file.switches_filtering_off());
            let text = text(&file.render(&published, ENGLISH, &context()));
            assert!(text.contains(WARNING) && text.contains("List 1 of 20 November 2026."), "{name}: {text}");
            assert!(text.contains("https://mail.wensum.example/s/hillside-primary"), "{name}");
        }
    }
    assert!(FilterFile::OutlookSafeSenders.switches_filtering_off());
    assert!(!FilterFile::Plain.switches_filtering_off());
}

#[test]
fn gmail_is_told_in_short_pieces_only_never_to_send_mail_to_spam() {
    let xml = text(&FilterFile::Gmail.render(&sample::sixty().build(), ENGLISH, &context()));
    let conditions = read::gmail_conditions(&xml);
    assert!(conditions.len() > 1);
    assert!(conditions.iter().all(|condition| condition.chars().count() <= 1400));
    assert_eq!(xml.matches("<entry>").count(), conditions.len());
    assert_eq!(xml.matches("shouldNeverSpam").count(), conditions.len());
    for other in ["label", "shouldMarkAsImportant", "shouldArchive", "forwardTo", "hasTheWord"] {
        assert!(!xml.contains(&format!("name=\"{other}\"")), "{other}");
    }
    let mut ids: Vec<&str> = xml.split(":filter:").skip(1).filter_map(|rest| rest.split('<').next()).collect();
    assert!(ids.iter().all(|id| id.len() == 13 && id.bytes().all(|b| b.is_ascii_digit())), "{ids:?}");
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), conditions.len());
}

#[test]
fn outlooks_list_is_ascii_and_says_what_it_cannot_hold() {
    let published = sample::international().build();
    let list = FilterFile::OutlookSafeSenders.render(&published, ENGLISH, &context());
    assert_eq!(text(&list), "office@xn--48s290a.example\r\n");
    let left: Vec<String> = unlistable(&published).map(ToString::to_string).collect();
    assert_eq!(left, ["пошта@школа.укр", "büro@bücher.example"]);
    assert_eq!(unlistable(&sample::six().build()).count(), 0);
}

#[test]
fn a_list_without_addresses_makes_a_script_without_a_rule() {
    let script = text(&FilterFile::Sieve.render(&sample::empty().build(), ENGLISH, &context()));
    assert!(script.lines().all(|line| line.starts_with("# ")), "{script}");
}

#[test]
fn plain_addresses_are_sorted_lines() {
    let list = text(&FilterFile::Plain.render(&sample::six().build(), ENGLISH, &context()));
    assert_eq!(
        list,
        "absence@hillside.example\nhillside@parentmail.example\nKitchen@hillside.example\nnews@hillside.example\n\
         no-reply@textmail.example\noffice@hillside.example\n"
    );
}
