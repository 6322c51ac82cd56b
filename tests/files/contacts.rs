//! Contacts say what the list says, in both versions, to a reader that we did not write.

use calcard::vcard::{VCard, VCardProperty};
use hallpass::render::listing::{FileWords, changed_at, current};
use hallpass::render::vcard;

use super::read::{contact, text};
use super::sample::{self, ENGLISH, Sample, all, context};

#[test]
fn both_versions_say_the_same_as_the_list() {
    for (name, published) in all() {
        let three = contact(&text(&vcard::contact(&published, ENGLISH, &context())));
        let four = contact(&text(&vcard::contact_4(&published, ENGLISH, &context()).unwrap()));
        assert_eq!(three, four, "{name}");

        let school = published.revision.school();
        // The only changes that a name may suffer.
        let dashes = |text: &str| text.replace(';', " –");
        assert_eq!(three.name, dashes(school.name.as_str()), "{name}");
        assert_eq!(three.organisation, three.name);
        assert_eq!(three.phone, school.phone.as_ref().map(hallpass::domain::Phone::e164));
        assert_eq!(three.url, "https://mail.wensum.example/s/hillside-primary");
        assert!(three.note.starts_with("List 1 of 20 November 2026.\n"), "{}", three.note);
        assert!(three.note.ends_with("\nThe newest list: https://mail.wensum.example/s/hillside-primary"));
        let words = FileWords::of(&published, ENGLISH);
        let expected: Vec<(String, String)> = current(&published)
            .map(|current| {
                let label = words.label(current.sender).replace(';', " –").replace(',', " /").replace('\\', "/");
                (current.sender.address.wire(), label)
            })
            .collect();
        assert_eq!(three.emails, expected, "{name}");
    }
}

#[test]
fn paused_retired_ended_and_distant_addresses_are_in_no_contact() {
    let published = sample::states().build();
    let card = contact(&text(&vcard::contact(&published, ENGLISH, &context())));
    let addresses: Vec<&str> = card.emails.iter().map(|(address, _)| address.as_str()).collect();
    assert_eq!(addresses, ["office@hillside.example", "soon@hillside.example"]);
    assert_eq!(vcard::contact_numbers(&published), [1, 2]);
    assert!(vcard::contact_of(&published, ENGLISH, &context(), 3).is_none());
    assert!(vcard::contact_of(&published, ENGLISH, &context(), 0).is_none());
}

#[test]
fn an_address_comes_in_by_itself_when_the_status_is_issued_anew() {
    let before = sample::states().build();
    let after = sample::states().issued("2026-11-22T06:00:00Z").build();
    let addresses = |published: &_| current(published).map(|c| c.sender.address.wire()).collect::<Vec<_>>();
    assert!(!addresses(&before).contains(&"later@hillside.example".to_owned()));
    assert!(addresses(&after).contains(&"later@hillside.example".to_owned()));
    assert_eq!(changed_at(&before).to_string(), "2026-11-21T00:00:00Z", "the day after the one that ended");
    assert_eq!(changed_at(&after).to_string(), "2026-11-22T00:00:00Z", "sixty days before the first day");
}

#[test]
fn the_time_of_change_is_that_of_the_list_or_of_the_pause() {
    assert_eq!(changed_at(&sample::six().build()).to_string(), sample::PUBLISHED);
    let paused = sample::six().paused("news@hillside.example", "2026-11-20T18:30:00.5Z").build();
    let card = text(&vcard::contact(&paused, ENGLISH, &context()));
    assert!(card.contains("\r\nREV:2026-11-20T18:30:00Z\r\n"), "{card}");
    let card = text(&vcard::contact_4(&paused, ENGLISH, &context()).unwrap());
    assert!(card.contains("\r\nREV:20261120T183000Z\r\n"), "{card}");
    let elsewhere = sample::six().paused("stranger@hillside.example", "2026-11-20T18:30:00Z").build();
    assert_eq!(changed_at(&elsewhere).to_string(), sample::PUBLISHED);
}

#[test]
fn a_contact_of_one_address_keeps_its_number_and_identity_when_another_is_paused() {
    let open = sample::six().build();
    let paused = sample::six().paused("office@hillside.example", "2026-11-20T18:30:00Z").build();
    let number = vcard::contact_numbers(&open)[2];
    let card = |published| contact(&text(&vcard::contact_of(published, ENGLISH, &context(), number).unwrap()));
    assert_eq!(card(&open), card(&paused));
    assert_eq!(card(&open).name, "Hillside Primary School – Urgent news");
    assert_eq!(card(&open).organisation, "Hillside Primary School");
    assert_eq!(card(&open).emails, [("no-reply@textmail.example".to_owned(), "Urgent news".to_owned())]);
    assert!(vcard::contact_of(&paused, ENGLISH, &context(), 1).is_none());
    let mut identities: Vec<String> = vcard::contact_numbers(&open)
        .into_iter()
        .map(|number| contact(&text(&vcard::contact_of(&open, ENGLISH, &context(), number).unwrap())).uid)
        .collect();
    identities.push(contact(&text(&vcard::contact(&open, ENGLISH, &context()))).uid);
    identities.sort();
    identities.dedup();
    assert_eq!(identities.len(), 7);
}

#[test]
fn the_identity_of_a_school_is_the_one_that_was_given_out() {
    // If this fails, every contact that a parent has saved would be doubled.
    let card = contact(&text(&vcard::contact(&Sample::new("Other name").build(), ENGLISH, &context())));
    assert_eq!(card.uid, "17bb70c0-a17a-5d1f-821e-52715c686125");
}

#[test]
fn the_address_to_write_to_is_one_that_somebody_reads() {
    let published = Sample::new("Hillside")
        .sender(serde_json::json!({ "address": "a@x.example", "purpose": "office", "replies": false }))
        .plain("b@x.example", "absence")
        .build();
    let card = text(&vcard::contact(&published, ENGLISH, &context()));
    assert!(card.contains("item1.EMAIL;TYPE=INTERNET,WORK:a@x.example\r\n"), "{card}");
    assert!(card.contains("item2.EMAIL;TYPE=INTERNET,WORK,PREF:b@x.example\r\n"), "{card}");
    let card = text(&vcard::contact_4(&published, ENGLISH, &context()).unwrap());
    assert!(card.contains("item2.EMAIL;PREF=1;TYPE=work:b@x.example\r\n"), "{card}");
}

#[test]
fn the_crest_comes_back_and_only_where_it_was_asked_for() {
    let published = sample::emoji().build();
    assert!(!text(&vcard::contact(&published, ENGLISH, &context())).contains("PHOTO"));
    let card = text(&vcard::contact_photo(&published, ENGLISH, &context()).unwrap());
    let parsed = VCard::parse(&card).unwrap();
    let photo = parsed.entries.iter().find(|entry| entry.name == VCardProperty::Photo).unwrap();
    let bytes = photo.values[0].as_binary().unwrap();
    assert_eq!(bytes.data.as_slice(), &*published.crest.as_ref().unwrap().thumbnail);
    assert!(vcard::contact_photo(&sample::six().build(), ENGLISH, &context()).is_none());
}

#[test]
fn another_language_leads_to_its_own_page() {
    let published = sample::six().build();
    let card = contact(&text(&vcard::contact(&published, "pl".parse().unwrap(), &context())));
    assert_eq!(card.url, "https://mail.wensum.example/s/hillside-primary/pl");
    assert!(card.note.ends_with("/s/hillside-primary/pl"), "{}", card.note);
}

#[test]
fn names_of_files_are_plain() {
    let published = sample::six().build();
    assert_eq!(vcard::contact(&published, ENGLISH, &context()).file_name.unwrap(), "hillside-primary.vcf");
    let files = super::read::files(&published);
    let mut names: Vec<String> = files.iter().map(|(_, file, _)| file.file_name.clone().unwrap()).collect();
    assert!(names.iter().all(|n| n.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-'))), "{names:?}");
    names.sort();
    names.dedup();
    assert_eq!(names.len(), files.len());
}

#[test]
fn outlook_gets_three_addresses_a_row() {
    let published = sample::six().build();
    let csv = text(&vcard::outlook_csv(&published, ENGLISH, &context()));
    let mut reader = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let names: Vec<&str> = rows.iter().map(|row| &row[0]).collect();
    assert_eq!(names, ["Hillside Primary School (1)", "Hillside Primary School (2)"]);
    assert_eq!(&rows[0][3], "office@hillside.example");
    assert_eq!(&rows[0][4], "Hillside Primary School – School office");
    assert_eq!(&rows[0][7], "+44 1632 960101");
    let one = text(&vcard::outlook_csv(&sample::patients().build(), ENGLISH, &context()));
    assert!(one.contains("\r\nLarkmoss Hospital,,Larkmoss Hospital,clinic@larkmoss.example,"), "{one}");
}
