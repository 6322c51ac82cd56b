//! Every refusal has its sentence, with what it needs to be mended.

use std::fs;
use std::path::{Path, PathBuf};

use hallpass::domain::{
    Code, Colour, Digest, DomainName, EmailAddress, Identifiers, LanguageTag, ListedSender, Name, Organisation,
    OrganisationSummary, OwnText, Phone, Postcode, Problem, PublicUrl, Purpose, Record, RecordError, Scheme, School,
    Sender, Slug, WebAddress, ZoneName,
};
use hallpass::i18n::{Arg, Messages};
use hallpass::sign::PublicKey;
use hallpass::store::StoreError;
use serde_json::json;

fn refused<T: std::str::FromStr>(text: &str) -> Box<dyn Problem>
where
    T::Err: Problem + 'static,
{
    match text.parse::<T>() {
        Ok(_) => panic!("{text:?} was accepted"),
        Err(error) => Box::new(error),
    }
}

fn record(policy: &str, complete: bool, senders: &[serde_json::Value]) -> Box<dyn Problem> {
    let organisation: Organisation = serde_json::from_value(json!({
        "slug": "wensum", "name": "Wensum", "kind": "trust", "audience": "parents",
        "sender_policy": { "domains": [policy] },
    }))
    .unwrap();
    let school: School = serde_json::from_value(json!({
        "slug": "hillside", "code": Code::from_random([1; 5]), "name": "Hillside", "kind": "primary",
        "list_complete": complete,
    }))
    .unwrap();
    let senders: Vec<ListedSender> = senders
        .iter()
        .map(|sender| ListedSender {
            sender: serde_json::from_value::<Sender>(sender.clone()).unwrap(),
            keeper: hallpass::domain::Keeper::School,
            state: hallpass::domain::SenderState::Published,
        })
        .collect();
    let summary = OrganisationSummary::from(&organisation);
    let error: RecordError =
        Record::new(summary, school, &organisation.sender_policy, &organisation.domains, senders).unwrap_err();
    Box::new(error)
}

/// A refusal of every kind that a list can meet.
fn refusals() -> Vec<Box<dyn Problem>> {
    let long = "x".repeat(400);
    let identifier =
        |scheme, value| -> Box<dyn Problem> { Box::new(Identifiers::default().insert(scheme, value).unwrap_err()) };
    let sender = |address: &str| json!({ "address": address, "purpose": "office" });
    let backwards =
        json!({ "address": "a@x.example", "purpose": "office", "since": "2026-09-01", "until": "2026-08-31" });
    let many: Vec<serde_json::Value> = (0..501).map(|n| sender(&format!("a{n}@x.example"))).collect();
    let mut refusals: Vec<Box<dyn Problem>> = vec![
        refused::<EmailAddress>(""),
        refused::<EmailAddress>("office"),
        refused::<EmailAddress>("a@b@x.example"),
        refused::<EmailAddress>("@x.example"),
        refused::<EmailAddress>(&format!("{}@x.example", "a".repeat(65))),
        refused::<EmailAddress>("Office <office@x.example>"),
        refused::<EmailAddress>("\"a b\"@x.example"),
        refused::<EmailAddress>("a,b@x.example"),
        refused::<EmailAddress>("a..b@x.example"),
        refused::<EmailAddress>("a\u{202e}@x.example"),
        refused::<EmailAddress>("оffice@x.example"),
        refused::<EmailAddress>("раура@x.example"),
        refused::<DomainName>(""),
        refused::<DomainName>("localhost"),
        refused::<DomainName>("192.0.2.1"),
        refused::<DomainName>("x\u{200b}y.example"),
        refused::<DomainName>("a..b"),
        refused::<Name>(""),
        refused::<Name>(&long),
        refused::<Name>("a\nb"),
        refused::<Name>("a\u{202e}b"),
        refused::<Name>("a\u{200b}b"),
        refused::<OwnText>("see https://x.example"),
        refused::<Purpose>("ofice"),
        refused::<LanguageTag>("en_!"),
        refused::<LanguageTag>("de"),
        refused::<ZoneName>("Europe/Norwich"),
        refused::<Slug>("x"),
        refused::<Slug>("Hillside Primary"),
        refused::<Code>("ABC"),
        refused::<Code>("U234567A"),
        refused::<Code>("00000001"),
        refused::<Scheme>("isbn"),
        identifier(Scheme::Urn, "12"),
        refused::<Colour>("red"),
        refused::<Postcode>("N1"),
        refused::<Postcode>("NR16_1AA"),
        refused::<Postcode>("none"),
        refused::<Phone>("01632 960101"),
        refused::<Phone>("+44 12"),
        refused::<Phone>("+44 1632 960101 ext 3"),
        refused::<WebAddress>("hillside.example"),
        refused::<WebAddress>("https://user@hillside.example"),
        refused::<WebAddress>(&format!("https://a.example/{}", "x".repeat(500))),
        refused::<PublicUrl>("https://a.example/b"),
        refused::<Digest>("abc"),
        refused::<PublicKey>("abc"),
        record("x.example", false, &[sender("a@x.example"), sender("A@x.example")]),
        record("x.example", false, &many),
        record("x.example", true, &[]),
        record("x.example", false, &[sender("a@y.example")]),
        record("x.example", false, &[backwards]),
    ];
    let why = || "no such file".to_owned();
    let stores = [
        StoreError::Full,
        StoreError::ReadOnly,
        StoreError::Corrupt(why()),
        StoreError::Lost,
        StoreError::Busy,
        StoreError::Newer,
        StoreError::Unreachable(why()),
        StoreError::Unreadable(why()),
        StoreError::Database(why()),
    ];
    refusals.extend(stores.map(|error| Box::new(error) as Box<dyn Problem>));
    refusals
}

#[test]
fn every_refusal_is_told_with_all_that_it_knows() {
    let messages = Messages::for_locale(LanguageTag::ENGLISH).without_isolation();
    for problem in refusals() {
        let id = format!("problem-{}", problem.code());
        let details = problem.details();
        let args: Vec<(&str, Arg<'_>)> = details.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        let text = messages.text(&id, &args).into_string();
        // A message that is missing, or lacks one of its variables, reads as its own name.
        assert_ne!(text, id);
        assert!(text.ends_with('.') && text.len() > 30, "{id}: {text}");
        for (name, value) in &details {
            // An entry of a list is told with its address before the sentence.
            let before = *name == "address" && id != "problem-record-doubled";
            assert!(before || text.contains(value.as_str()), "{id} does not tell ${name}: {text}");
        }
    }
}

#[test]
fn messages_and_codes_fit_one_to_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let known = codes(&root.join("src"));
    let file = fs::read_to_string(root.join("assets/locales/en/problem.ftl")).unwrap();
    let messages: Vec<(&str, &str)> =
        file.lines().filter_map(|line| line.strip_prefix("problem-")?.split_once(" = ")).collect();
    let missing: Vec<_> = known.iter().filter(|(code, _)| !messages.iter().any(|(m, _)| m == code)).collect();
    assert!(
        missing.is_empty(),
        "codes without a message: {:?}",
        missing.iter().map(|(code, _)| code).collect::<Vec<_>>()
    );
    for (code, text) in messages {
        let (_, source) = known.iter().find(|(c, _)| c == code).unwrap_or_else(|| panic!("nothing says {code}"));
        for variable in text.split("{ $").skip(1).map(|rest| rest.split(' ').next().unwrap()) {
            assert!(source.contains(&format!("(\"{variable}\"")), "problem-{code} is never given ${variable}");
        }
    }
    let tried: Vec<&str> = refusals().iter().map(|problem| problem.code()).collect();
    for room in ["domain", "sign", "store"] {
        for (code, _) in codes(&root.join("src").join(room)) {
            assert!(tried.contains(&code.as_str()), "no sample of a refusal for {code}");
        }
    }
}

/// The words in every `fn code` of the source, each with the text of its file.
fn codes(folder: &Path) -> Vec<(String, String)> {
    let mut codes = Vec::new();
    for path in sources(folder) {
        let text = fs::read_to_string(path).unwrap();
        for body in text.split("fn code(&self) -> &'static str {").skip(1) {
            let body = body.split("\n    }\n").next().unwrap();
            codes.extend(body.split('"').skip(1).step_by(2).map(|code| (code.to_owned(), text.clone())));
        }
    }
    assert!(!codes.is_empty(), "the source has another shape now");
    codes
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}
