//! The commands, run as a person runs them.

use std::path::Path;

use tempfile::TempDir;

use crate::support::{Bin, SMALL, assert_golden};

fn begun() -> TempDir {
    let folder = TempDir::new().unwrap();
    let county = folder.path().join("wensum.toml");
    std::fs::write(&county, SMALL).unwrap();
    Bin::on(&folder.path().join("data")).run(&["apply", county.to_str().unwrap()]).done();
    folder
}

#[test]
fn a_register_is_imported_and_reported() {
    let folder = begun();
    let data = folder.path().join("data");
    let register = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/import/norfolk-cut.csv");
    let report = folder.path().join("report.csv");
    let args = ["import", "gias", register.to_str().unwrap(), "--authority", "926", "--organisation", "wensum"];
    let run = |more: &[&str]| Bin::on(&data).run(&[&args[..], more].concat()).done().out;
    let reported = ["--report", report.to_str().unwrap()];
    let shown = |out: String| out.replace(report.to_str().unwrap(), "report.csv");
    assert_golden("import/dry-run.txt", &shown(run(&[&["--dry-run"], &reported[..]].concat())));
    let out = shown(run(&reported));
    assert!(out.contains("publish --all"), "{out}");
    assert_golden("import/report.csv", &std::fs::read_to_string(&report).unwrap());
    assert_golden("import/again.txt", &run(&[]));
    Bin::on(&data).run(&["publish", "--all"]).done();
}

#[test]
fn addresses_are_all_taken_or_none() {
    let folder = begun();
    let (data, list) = (folder.path().join("data"), folder.path().join("list.csv"));
    let run = |text: &str, more: &[&str]| {
        std::fs::write(&list, text).unwrap();
        Bin::on(&data).run(&[&["import", "senders", list.to_str().unwrap(), "--organisation", "wensum"], more].concat())
    };
    let right = "school,address,purpose\noak,meals@oak.schools.example,meals\n";
    let wrong = format!("{right}oak,dinner@gmail.com,meals\n");
    let ran = run(&wrong, &[]).failed("Nothing was changed");
    assert!(ran.err.contains("list.csv, line 3: address: "), "{}", ran.err);
    assert!(run(right, &["--dry-run"]).done().out.contains("It would add 1"));
    assert!(run(right, &["--publish"]).done().out.contains("Added 1"));
    assert!(run(right, &[]).done().out.contains("Nothing to change"));
}

#[test]
fn wrong_use_is_told() {
    let folder = begun();
    let data = folder.path().join("data");
    assert_eq!(Bin::on(&data).run(&["import", "gias", "x.csv"]).code, Some(2));
    Bin::on(&data).run(&["import", "csv", "nowhere.csv", "--organisation", "wensum"]).failed("nowhere.csv");
    let file = folder.path().join("wensum.toml");
    Bin::on(&data)
        .run(&["import", "csv", file.to_str().unwrap(), "--organisation", "wensum"])
        .failed("The column name is missing");
}
