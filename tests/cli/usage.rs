//! Exit codes, options and help.

use super::Place;
use crate::support::{Bin, SMALL};

/// The names of the commands that a help text lists.
fn commands(help: &str) -> Vec<String> {
    let list = help.split("Commands:").nth(1).unwrap_or_default().split("Options:").next().unwrap_or_default();
    let names = list.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let names = names.filter_map(|line| line.split_whitespace().next()).map(str::to_owned);
    names.filter(|name| name != "help").collect()
}

fn help(words: &[&str]) -> String {
    let args: Vec<&str> = words.iter().copied().chain(["--help"]).collect();
    Bin::bare().run(&args).done().out
}

#[test]
fn every_command_has_help_with_an_example_of_itself() {
    let all = commands(&help(&[]));
    assert!(all.len() >= 14 && all.contains(&"apply".to_owned()) && all.contains(&"redact".to_owned()), "{all:?}");
    for name in all {
        let text = help(&[&name]);
        let example = text.lines().find(|line| line.contains("Example")).unwrap_or_else(|| panic!("{name}:\n{text}"));
        assert!(text.contains(&format!("hallpass {name}")) && example.contains("hallpass"), "{name}: {example}");
        assert!(example.contains(&format!("hallpass {name}")), "{name}: {example}");
        for inner in commands(&text) {
            help(&[&name, &inner]);
        }
    }
}

#[test]
fn the_version_is_told() {
    let ran = Bin::bare().run(&["--version"]).done();
    assert_eq!(ran.out, format!("hallpass {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn wrong_use_is_exit_code_2_with_a_hint() {
    for (args, part) in [
        (&[][..], "Usage"),
        (&["aply"], "apply"),
        (&["apply"], "FILE"),
        (&["apply", "x.toml", "--dryrun"], "--dry-run"),
        (&["apply", "x.toml", "--dry-run", "--publish"], "cannot be used with"),
        (&["publish"], "SCHOOL"),
        (&["publish", "oak", "--all"], "cannot be used with"),
        (&["publish", "Oak School"], "a to z"),
        (&["pause", "office"], "@"),
        (&["pause", "office@oak.schools.example"], "--reason"),
        (&["pause", "office@oak.schools.example", "--reason", ""], "--reason"),
        (&["notice", "post", "outlook_com", "slow"], "delayed"),
        (&["review", "oak", "--on", "2026-02-30"], "2026-02-30"),
        (&["check", "address", "a@x.example"], "--school"),
        (&["verify"], "FILE"),
        (&["verify", "x", "--store"], "cannot be used with"),
        (&["redact", "a@x.example"], "--reason"),
    ] {
        let ran = Bin::bare().run(args);
        assert_eq!(ran.code, Some(2), "{args:?}: {}{}", ran.out, ran.err);
        assert!(ran.err.contains(part), "{args:?}: no {part:?} in {}", ran.err);
        assert!(ran.out.is_empty());
    }
}

#[test]
fn options_stand_before_or_after_the_command() {
    let place = Place::begun();
    let data = place.data();
    let data = data.to_str().unwrap();
    for args in [
        ["--data", data, "verify", "--store"],
        ["verify", "--data", data, "--store"],
        ["verify", "--store", "--data", data],
    ] {
        Bin::bare().run(&args).done();
    }
    let config = place.write("hallpass.toml", "");
    Bin::on(&place.data()).run(&["--config", &config, "verify", "--store"]).done();
    Bin::on(&place.data()).run(&["verify", "--store", "--config", &config]).done();
    let config = place.write("wrong.toml", "[store]\nurll = \"x\"\n");
    Bin::on(&place.data()).run(&["verify", "--store", "--config", &config]).failed("urll");
    Bin::on(&place.data()).run(&["verify", "--store", "--config", "nowhere.toml"]).failed("nowhere.toml");
}

#[test]
fn the_data_folder_is_the_one_beside_unless_named() {
    let place = Place::new();
    let file = place.write("county.toml", SMALL);
    Bin::bare().within(place.folder.path()).run(&["apply", &file]).done();
    assert!(place.data().join("hallpass.db").is_file());
}

#[test]
fn a_reader_that_goes_away_does_no_harm() {
    let place = Place::begun();
    let mut child = Bin::on(&place.data()).start(&["key", "list"]);
    drop(child.stdout.take());
    assert!(child.wait().unwrap().success());
}
