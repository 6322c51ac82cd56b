//! A table of what people give, and what is answered.

use std::time::{Duration, Instant};

use hallpass::check::{Elsewhere, Given, List, Nobody, Remark, Verdict, check};
use hallpass::domain::{Overlay, Pause, StatusChange};
use proptest::prelude::*;

use super::{Others, calm, policy, record};

const OURS: [&str; 7] = [
    "office@hillside.wensum-schools.example",
    "absence@hillside.wensum-schools.example",
    "year7@hillside.wensum-schools.example",
    "j.finch@hillside.wensum-schools.example",
    "hillside@parentmail.example platform",
    "no-reply@platform.example shared",
    "old@hillside.wensum-schools.example until 2026-07-31",
];

/// The verdict in a few words.
fn told(text: &str) -> String {
    let (record, policy) = (record(&OURS), policy());
    let mut overlay = Overlay::default();
    let at: jiff::Timestamp = "2026-11-20T08:00:00Z".parse().unwrap();
    let pause = Pause {
        address: "absence@hillside.wensum-schools.example".parse().unwrap(),
        school: None,
        since: at,
        reason: "hijacked".parse().unwrap(),
    };
    overlay.take(1, at, StatusChange::Paused { pause });
    let status = overlay.view(&record.school().slug, at);
    let martham = Elsewhere { name: "Martham Academy".parse().unwrap(), school: None, paused: None };
    let register = Others {
        names: vec!["millside.wensum-schools.example".to_owned()],
        addresses: vec![("office@millside.wensum-schools.example".to_owned(), martham)],
    };
    let list = List { record: &record, status: &status, policy: &policy };
    let given = match Given::typed(text) {
        Ok(given) => given,
        Err(reason) => return format!("unreadable {}", reason.as_str()),
    };
    let answer = check(&given, list, &register).unwrap();
    let mut told = answer.verdict.as_str().to_owned();
    if let Verdict::Near(near) = &answer.verdict {
        told = format!("{told} {} {}", near.kind.as_str(), near.ours.sender.address.key());
    }
    for remark in &answer.remarks {
        told = format!("{told}; {}", remark.as_str());
    }
    told
}

#[test]
fn every_verdict() {
    let office = "office@hillside.wensum-schools.example";
    let near = |kind: &str| format!("near {kind} {office}");
    for (text, expected) in [
        ("OFFICE@Hillside.Wensum-Schools.Example", "listed"),
        ("Hillside <office@hillside.wensum-schools.example>", "listed"),
        ("absence@hillside.wensum-schools.example", "paused"),
        ("old@hillside.wensum-schools.example", "withdrawn"),
        ("office@millside.wensum-schools.example", "elsewhere"),
        // Real, and one letter away.
        ("head@millside.wensum-schools.example", "not-listed"),
        ("office@hi1lside.wensum-schools.example", &near("letters")),
        ("office@hilside.wensum-schools.example", &near("letters")),
        ("office@hіllside.wensum-schools.example", &near("letters")),
        ("office@hillside.wensum-schoo1s.example", &near("letters")),
        ("office@hillside.wensumschools.example", &near("letters")),
        ("office@hillside-wensum-schools.example", &near("letters")),
        ("office@hillside.wensum-schools.com", &near("ending")),
        ("office@wensum-schools-login.example", &near("added")),
        ("office@hillside.wensum-schools.example.evil.example", &near("added")),
        ("office@hillside-wensum-schools-example.evil.example", &near("added")),
        ("0ffice@hillside.wensum-schools.example", &near("letters")),
        ("offcie@hillside.wensum-schools.example", &near("letters")),
        ("оffice@hillside.wensum-schools.example", &near("letters")),
        ("off\u{200b}ice@hillside.wensum-schools.example", &(near("hidden") + "; hidden-characters")),
        ("hi11side@parentmail.example", "near letters hillside@parentmail.example"),
        ("hillside@parentmai1.example", "near letters hillside@parentmail.example"),
        // Two mailboxes that a school may well have.
        ("year8@hillside.wensum-schools.example", "same-domain"),
        ("a.finch@hillside.wensum-schools.example", "same-domain"),
        ("office2@hillside.wensum-schools.example", "same-domain"),
        ("head@hillside.wensum-schools.example", "same-domain"),
        ("head@staff.hillside.wensum-schools.example", "same-domain"),
        // Names that serve many schools are nobody's own.
        ("fenside@parentmail.example", "not-listed"),
        ("news@platform.example", "not-listed"),
        ("office@elsewhere.example", "not-listed"),
        ("hillside.school@gmail.com", "not-listed"),
        ("Hillside Primary School <x@elsewhere.example>", "not-listed; name-is-the-schools"),
        ("H\u{456}llside Primary School <x@elsewhere.example>", "not-listed; name-is-the-schools"),
        ("office@hillside.wensum-schools.example <x@elsewhere.example>", "not-listed; name-is-another-address"),
        ("From: office@hillside.wensum-schools.example\nReply-To: x@elsewhere.example", "listed; replies-go-elsewhere"),
        ("From: office@hillside.wensum-schools.example\nReply-To: head@hillside.wensum-schools.example", "listed"),
        ("office@hillside.wensum-schools.example, x@elsewhere.example", "not-listed; several-addresses"),
        ("", "unreadable empty"),
        ("Hillside Primary", "unreadable no-address"),
        ("office@hillside", "unreadable no-address"),
    ] {
        assert_eq!(told(text), expected, "{text}");
    }
}

#[test]
fn the_difference_is_shown_letter_by_letter() {
    let (record, policy) = (record(&OURS), policy());
    let status = calm(&record);
    let list = List { record: &record, status: &status, policy: &policy };
    let given = Given::typed("office@hi1lside.wensum-schools.example").unwrap();
    let answer = check(&given, list, &Nobody).unwrap();
    let Verdict::Near(near) = answer.verdict else { panic!("{answer:?}") };
    let line = |pick: fn(&hallpass::check::Piece) -> &str| near.difference.pieces.iter().map(pick).collect::<String>();
    assert_eq!((line(|p| &p.theirs), line(|p| &p.ours)), ("hi1lside".to_owned(), "hillside".to_owned()));
    assert_eq!(near.difference.only_letter(), Some(('1', 'l')));
}

#[test]
fn a_remark_carries_what_it_speaks_of() {
    let (record, policy) = (record(&OURS), policy());
    let status = calm(&record);
    let list = List { record: &record, status: &status, policy: &policy };
    let given = Given::typed("From: x@elsewhere.example\nReply-To: y@third.example").unwrap();
    let answer = check(&given, list, &Nobody).unwrap();
    let [Remark::RepliesGoElsewhere(place)] = &answer.remarks[..] else { panic!("{answer:?}") };
    assert_eq!(place.key(), "y@third.example");
}

#[test]
fn the_worst_input_takes_little_time() {
    let many: Vec<String> =
        (0..100).map(|n| format!("office@{}{n:03}.example", "school-of-the-far-hills".repeat(2))).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let (record, policy) = (record(&many), policy());
    let status = calm(&record);
    let list = List { record: &record, status: &status, policy: &policy };
    let long = format!("{}@{}.example", "o".repeat(64), "school-of-the-far-hillz".repeat(2));
    let worst = [
        format!("From: {}", "a@b.example,".repeat(80_000)),
        format!("From: {} <a@b.example>", "(".repeat(900_000)),
        format!("From: {}", format!("{long},").repeat(2000)),
        format!("{}From: a@b.example\n", "Received: x\n".repeat(80_000)),
        "a@".repeat(500_000),
        "@".repeat(1_000_000),
        format!("a@{}example", "x.".repeat(400)),
        format!("{long}\n").repeat(1000),
        "=?utf-8?q?=40?=".repeat(60_000),
        "\u{456}".repeat(400_000),
    ];
    for text in worst {
        let started = Instant::now();
        if let Ok(given) = Given::typed(&text) {
            let _ = check(&given, list, &Nobody);
        }
        let taken = started.elapsed();
        println!("{:?} for {} bytes: {:.20}…", taken, text.len(), text);
        assert!(taken < Duration::from_secs(5), "{taken:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if crate::support::sweep() { 100_000 } else { 3000 }))]

    #[test]
    fn anything_gets_an_answer(text in ".{0,120}", name in "\\PC{0,30}", local in "\\PC{1,20}", domain in "\\PC{1,40}") {
        let _ = told(&text);
        let _ = told(&format!("{local}@{domain}"));
        let _ = told(&format!("From: {name} <{local}@{domain}.example>\nReply-To: {text}\n"));
    }
}
