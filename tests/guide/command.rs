//! `hallpass guide`.

use hallpass::guide::Guides;
use serde_json::Value;

use crate::support::Bin;

#[test]
fn every_guide_is_listed() {
    let text = Bin::bare().run(&["guide", "list"]).done().out;
    assert_eq!(text.lines().count(), Guides::all().iter().count());
    assert!(text.lines().any(|line| line.starts_with("gmail ") && line.contains("high")), "{text}");
    let json: Value = serde_json::from_str(&Bin::bare().run(&["guide", "list", "--json"]).done().out).unwrap();
    assert_eq!(json.as_array().unwrap().len(), Guides::all().iter().count());
    let gmail = json.as_array().unwrap().iter().find(|row| row["id"] == "gmail").unwrap();
    assert_eq!((gmail["confidence"].as_str(), gmail["basis"].is_string()), (Some("high"), true));
}

#[test]
fn what_needs_somebody_is_named_with_the_reason() {
    let ran = Bin::bare().run(&["guide", "check", "--older-than", "60000", "--json"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let rows: Vec<Value> = serde_json::from_str(&ran.out).unwrap();
    let why = |id: &str| rows.iter().find(|row| row["id"] == id).map(|row| row["why"].to_string());
    assert!(why("samsung_email").unwrap().contains("low-confidence"));
    assert_eq!(why("gmail"), None, "sure of it, an official source, not older than that");
    assert_eq!(why("other"), None, "nobody can check it");
    assert_eq!(why("ee_orange_uk"), None, "it is closed");

    let ran = Bin::bare().run(&["guide", "check", "--older-than", "1"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.lines().any(|line| line.starts_with("gmail ") && line.ends_with("old")), "{}", ran.out);
    assert!(ran.out.contains("guides need somebody"), "{}", ran.out);
    assert_eq!(Bin::bare().run(&["guide", "check", "--older-than", "0"]).code, Some(2));
}
