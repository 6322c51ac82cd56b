//! A second run.

use super::{Office, changed};

const ARGS: [&str; 4] = ["--as", "letter,contact", "--locale", "en,pl"];

#[test]
fn it_touches_nothing_that_is_right() {
    let office = Office::new();
    for packing in [&[][..], &["--zip"]] {
        let out = packing.first().map_or("folders", |_| "zips");
        let args = [&ARGS[..], packing].concat();
        office.bulk(out, &args).done();
        let before = office.files(out);
        let times = changed(&office.out(out), &before);
        let ran = office.bulk(out, &args).done();
        assert!(ran.out.contains(" 0 files made"), "{}", ran.out);
        assert!(office.files(out) == before);
        assert_eq!(changed(&office.out(out), &before), times, "not even the manifest is written");
    }
}

#[test]
fn a_changed_school_is_made_anew_and_lost_or_damaged_files_too() {
    let office = Office::new();
    office.bulk("out", &ARGS).done();
    let before = office.files("out");
    office.run(&["pause", "office@hillside.wensum-schools.example", "--reason", "a drill"]).done();
    let lost = "lantern-quay-junior/lantern-quay-junior-en-letter.pdf";
    std::fs::remove_file(office.out("out").join(lost)).unwrap();
    let damaged = "lantern-quay-junior/lantern-quay-junior-pl-letter.pdf";
    std::fs::write(office.out("out").join(damaged), "short").unwrap();
    office.bulk("out", &ARGS).done();
    let after = office.files("out");
    let new: Vec<&str> =
        after.iter().filter(|(name, bytes)| before.get(*name) != Some(bytes)).map(|(name, _)| name.as_str()).collect();
    assert!(new.contains(&"hillside-primary/hillside-primary-en-letter.pdf"), "{new:?}");
    assert!(new.iter().all(|name| name.contains("hillside") || name.starts_with("manifest.")), "{new:?}");
    assert!(after[lost] == before[lost] && after[damaged] == before[damaged]);
    office.assert_manifest("out");
}

#[test]
fn what_is_not_asked_for_stays_unless_it_is_pruned() {
    let office = Office::new();
    office.bulk("out", &ARGS).done();
    let all = office.files("out");
    let few = ["--as", "letter", "--locale", "en", "--school", "hillside-primary"];
    office.bulk("out", &few).done();
    let same = |files: &std::collections::BTreeMap<String, Vec<u8>>| {
        files.iter().filter(|(name, _)| name.contains('/')).eq(all.iter().filter(|(name, _)| name.contains('/')))
    };
    assert!(same(&office.files("out")));
    office.assert_manifest("out");
    office.bulk("out", &[&few[..], &["--zip"]].concat()).done();
    let mut zipped = office.files("out");
    assert!(zipped.remove("hillside-primary.zip").is_some() && same(&zipped));
    office.assert_manifest("out");
    office.bulk("out", &[&few[..], &["--prune"]].concat()).done();
    let left = office.files("out");
    let left: Vec<&str> = left.keys().map(String::as_str).collect();
    assert_eq!(left, ["hillside-primary/hillside-primary-en-letter.pdf", "manifest.csv", "manifest.json"]);
    office.assert_manifest("out");
}

#[test]
fn an_address_that_is_gone_takes_its_contact_with_it() {
    let office = Office::new();
    office.bulk("out", &["--as", "contacts"]).done();
    let count = |office: &Office| office.files("out").keys().filter(|name| name.starts_with("hillside-")).count();
    let before = count(&office);
    office.run(&["pause", "office@hillside.wensum-schools.example", "--reason", "a drill"]).done();
    let ran = office.bulk("out", &["--as", "contacts"]).done();
    assert_eq!(count(&office), before - 1, "{}", ran.out);
    office.assert_manifest("out");
}
