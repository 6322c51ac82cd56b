//! A county's day at the command line.

use super::{Place, asset};
use crate::support::{Bin, Ran, SMALL};

#[test]
fn from_a_file_to_published_lists() {
    let place = Place::new();
    let file = asset("county.toml");
    let ran = place.run(&["apply", &file, "--dry-run"]).done();
    assert!(ran.out.contains("Nothing was changed (--dry-run)"), "{}", ran.out);
    let ran = place.run(&["apply", &file]).done();
    assert!(ran.out.contains("Add school hillside-primary") && ran.out.contains("retired 0"), "{}", ran.out);
    assert_eq!(place.run(&["apply", &file]).done().out.trim(), "Nothing to change.");
    let ran = place.run(&["publish", "--all"]).done();
    assert!(ran.out.contains("hillside-primary: list 1") && ran.out.contains("Published 8 lists"), "{}", ran.out);
    assert!(place.run(&["publish", "--all"]).done().out.contains("Nothing to publish"));
    place.run(&["apply", &asset("hospital.toml"), "--publish"]).done();
    place.assert_clean();
}

#[test]
fn pausing_resuming_retiring_redacting() {
    let place = Place::begun();
    let reason = ["--reason", "hijacked"];
    let act = |words: &[&str]| place.run(&words.iter().chain(&reason).copied().collect::<Vec<_>>());
    let address = "no-reply@parentmail.example";
    let ran = act(&["pause", address]).done();
    assert!(ran.out.contains("at 2 schools") && ran.out.contains("  elm\n  oak\n"), "{}", ran.out);
    assert!(act(&["pause", address]).done().out.contains("paused already"));
    place.run(&["check", "address", address, "--school", "oak"]).failed("paused since");
    act(&["resume", address, "--school", "oak"]).failed("without naming a school");
    act(&["resume", address]).done();
    place.run(&["check", "address", address, "--school", "oak"]).done();
    act(&["resume", address]).failed("is not paused");
    act(&["pause", "no-repl@parentmail.example"]).failed("Write no-reply@parentmail.example if you mean that one");
    act(&["pause", address, "--school", "oka"]).failed("Write oak if you mean that one");
    act(&["redact", address]).failed("Retire it first");
    assert!(act(&["retire", address]).done().out.contains("Retired"));
    place.run(&["check", "address", address, "--school", "oak"]).failed("no longer used");
    assert!(act(&["redact", address]).done().out.contains("Taken out of 4 revisions and 2 statuses"));
    place.run(&["check", "address", address, "--school", "oak"]).failed("is not on the list");
    place.assert_clean();
}

#[test]
fn notices_and_reviews() {
    let place = Place::begun();
    let until = ["--until", "2126-11-23T08:00:00Z"];
    let ran = place.run(&["notice", "post", "outlook_com", "delayed", until[0], until[1]]).done();
    assert!(ran.out.contains("one organisation"), "{}", ran.out);
    assert!(place.run(&["notice", "list"]).done().out.contains("wensum  outlook_com  delayed"));
    place
        .run(&["notice", "post", "yahoo", "delayed", "--until", "2020-01-01T00:00:00Z"])
        .failed("ends before it begins");
    place.run(&["notice", "withdraw", "outlook_com"]).done();
    place.run(&["notice", "withdraw", "outlook_com"]).failed("no notice");
    place.run(&["notice", "post", "yahoo", "delayed", "--organisation", "norfolk"]).failed("no organisation");
    assert!(place.run(&["review", "oak", "--by", "the bursar"]).done().out.contains("oak: checked on"));
    place.run(&["review", "oak", "--on", "2126-01-01"]).failed("has not come yet");
    place.assert_clean();
}

#[test]
fn a_county_file_written_out_changes_nothing() {
    let place = Place::new();
    for name in ["county.toml", "hospital.toml"] {
        place.run(&["apply", &asset(name), "--publish"]).done();
    }
    for (slug, schools) in [("wensum", 8), ("tern-valley", 2)] {
        let out = place.path(&format!("{slug}/out.toml"));
        let out = out.to_str().unwrap();
        let ran = place.run(&["county-file", slug, "-o", out]).done();
        assert!(ran.out.contains(&format!("{schools} schools")), "{}", ran.out);
        let ran = place.run(&["apply", out]).done();
        assert_eq!(ran.out.lines().last(), Some("Nothing to change."), "{}", ran.out);
        let fresh = Place::new();
        fresh.run(&["apply", out, "--publish"]).done();
        let again = fresh.path("again.toml");
        fresh.run(&["county-file", slug, "-o", again.to_str().unwrap()]).done();
        assert_eq!(std::fs::read_to_string(again).unwrap(), std::fs::read_to_string(out).unwrap());
    }
    place.run(&["county-file", "nobody", "-o", "x.toml"]).failed("no organisation");
    place.run(&["county-file", "wensum", "-o", "/proc/nowhere/x.toml"]).failed("/proc/nowhere/");
}

#[test]
fn keys_are_listed_and_rotated() {
    let place = Place::begun();
    assert_eq!(place.run(&["key", "list"]).done().out.lines().count(), 1);
    let ran = place.run(&["key", "rotate"]).done();
    assert!(ran.out.contains("signs from now on"), "{}", ran.out);
    assert_eq!(place.run(&["key", "list"]).done().out.lines().count(), 2);
    let file = place.write("more.toml", SMALL.replace("Oak School", "Oak Academy"));
    place.run(&["apply", &file, "--publish"]).done();
    place.assert_clean();
}

#[test]
fn the_audit_names_who_ran_it() {
    let place = Place::new();
    let file = place.write("county.toml", SMALL);
    Bin::on(&place.data()).env("USER", "").env("SUDO_USER", "head\u{1b}[31m\nteacher").run(&["apply", &file]).done();
    let text = String::from_utf8_lossy(&std::fs::read(place.data().join("hallpass.db")).unwrap()).into_owned();
    let log = std::fs::read(place.data().join("hallpass.db-wal")).unwrap_or_default();
    let text = text + &String::from_utf8_lossy(&log);
    assert!(text.contains("command by head[31mteacher"));
}

#[test]
fn many_processes_write_at_once_and_none_loses_anything() {
    let place = Place::begun();
    let addresses = ["office@oak.schools.example", "news@oak.schools.example", "office@elm.schools.example"];
    let args: Vec<[&str; 4]> = addresses.iter().map(|address| ["pause", address, "--reason", "hijacked"]).collect();
    let more: Vec<[&str; 4]> =
        ["oak", "elm", "ash"].iter().map(|slug| ["review", slug, "--by", "the bursar"]).collect();
    let children: Vec<_> = args.iter().chain(&more).map(|args| (Bin::on(&place.data()).start(args), args)).collect();
    for (child, args) in children {
        Ran::of(child, args).done();
    }
    for address in addresses {
        let school = if address.contains("elm") { "elm" } else { "oak" };
        place.run(&["check", "address", address, "--school", school]).failed("paused since");
    }
    place.assert_clean();
}

#[test]
fn many_processes_begin_at_once_and_make_one_store() {
    let place = Place::new();
    let file = place.write("county.toml", SMALL);
    let args = ["apply", file.as_str()];
    let children: Vec<_> = (0..4).map(|_| Bin::on(&place.data()).start(&args)).collect();
    let runs: Vec<Ran> = children.into_iter().map(|child| Ran::of(child, &args)).collect();
    let done = runs.iter().filter(|ran| ran.code == Some(0)).count();
    assert!(done >= 1, "{runs:?}");
    for ran in &runs {
        assert!(!ran.err.contains("panicked"), "{ran:?}");
    }
    assert_eq!(place.run(&args).done().out.lines().last(), Some("Nothing to change."));
    assert_eq!(place.run(&["key", "list"]).done().out.lines().count(), 1);
    place.run(&["publish", "--all"]).done();
    place.assert_clean();
}
