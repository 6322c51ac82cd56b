//! What holds for every list, whatever the names and addresses on it.

use hallpass::domain::{EmailAddress, Name};
use hallpass::render::vcard;
use proptest::prelude::*;

use super::read::{self, text};
use super::sample::{ENGLISH, Sample, context};

fn name() -> impl Strategy<Value = String> {
    let wild = "\\PC{1,120}";
    let awkward = "[a-z;,:\\\\\"'<>&=+ \\-–é🏫]{1,80}";
    prop_oneof![wild, awkward].prop_filter("a name", |text| text.parse::<Name>().is_ok())
}

fn address() -> impl Strategy<Value = String> {
    let plain = "[a-z0-9]{1,12}([.+_-][a-z0-9]{1,6}){0,2}@[a-z]{1,10}\\.example";
    let signs = "[a-z!#$%&'*+/=?^_`{|}~-]{1,20}@[a-z]{1,10}\\.example";
    let foreign = "[а-яєії]{1,20}@[а-я]{2,10}\\.укр";
    prop_oneof![4 => plain, 2 => signs, 1 => foreign]
        .prop_filter("an address", |text| text.parse::<EmailAddress>().is_ok())
}

fn list() -> impl Strategy<Value = Sample> {
    (name(), prop::collection::vec((address(), name(), any::<bool>()), 0..40)).prop_map(|(name, senders)| {
        let mut seen: Vec<EmailAddress> = Vec::new();
        let mut sample = Sample::new(&name);
        for (address, label, paused) in senders {
            let parsed: EmailAddress = address.parse().unwrap();
            if seen.contains(&parsed) {
                continue;
            }
            seen.push(parsed);
            sample = sample.named(&address, &label, "other");
            if paused {
                sample = sample.paused(&address, "2026-11-20T18:30:00Z");
            }
        }
        sample
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_file_holds_each_address_once_and_its_lines_are_whole(sample in list()) {
        let published = sample.build();
        let expected = read::expected(&published);
        for (path, file, found) in read::files(&published) {
            let text = text(&file);
            let mut expected = expected.clone();
            if path == "outlook-safe-senders.txt" {
                expected.retain(|address| address.local().is_ascii());
            }
            prop_assert_eq!(found, expected, "{}", path);
            let bare = text.replace("\r\n", "");
            prop_assert!(!bare.contains('\r'), "{} has a bare CR", path);
            let ends_with_lf = matches!(path, "senders.txt" | "gmail-filters.xml");
            prop_assert!(ends_with_lf || !bare.contains('\n'), "{} has a bare LF", path);
            prop_assert!(!text.chars().any(|c| c.is_control() && !matches!(c, '\r' | '\n')), "{}", path);
            if path.starts_with("contact") {
                prop_assert!(text.split("\r\n").all(|line| line.len() <= 75), "{}", text);
                prop_assert!(text.starts_with("BEGIN:VCARD\r\nVERSION:"));
            }
        }
    }

    #[test]
    fn both_contacts_read_back_alike(sample in list()) {
        let published = sample.build();
        let three = read::contact(&text(&vcard::contact(&published, ENGLISH, &context())));
        let four = read::contact(&text(&vcard::contact_4(&published, ENGLISH, &context()).unwrap()));
        prop_assert_eq!(three, four);
    }

    #[test]
    fn the_same_list_gives_the_same_bytes(name in name(), address in address()) {
        let build = || Sample::new(&name).plain(&address, "office").build();
        let (one, two) = (read::files(&build()), read::files(&build()));
        for ((_, one, _), (_, two, _)) in one.iter().zip(&two) {
            prop_assert_eq!(one, two);
        }
    }
}
