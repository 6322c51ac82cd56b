//! Who signed this list?

use hallpass::service::seal;
use hallpass::sign::Signer;
use serde_json::json;

use super::Place;

/// A list as the service would sign it, with the store's own key.
fn signed(place: &Place, expires: &str) -> (Vec<u8>, Signer) {
    let mut keys = std::fs::read_dir(place.data().join("keys")).unwrap();
    let file = keys.find_map(Result::ok).unwrap().path();
    let signer = Signer::from_text(&std::fs::read_to_string(file).unwrap()).unwrap();
    let document = json!({
        "school": {"slug": "oak", "name": "Oak School"},
        "revision": {"number": 3, "published": "2026-11-21T09:00:00Z"},
        "status": {"number": 7, "expires": expires},
        "senders": [{"address": "office@oak.schools.example"}],
    });
    (seal(&signer, document), signer)
}

const LATER: &str = "2126-11-28T09:00:00Z";

#[test]
fn a_list_is_valid_altered_expired_or_unconfirmed() {
    let place = Place::begun();
    let (bytes, signer) = signed(&place, LATER);
    let key = signer.public().to_string();
    let good = place.write("senders.json", &bytes);
    let ran = place.run(&["verify", &good, "--key", &key]).done();
    assert!(ran.out.contains("Valid") && ran.out.contains("Oak School, list 3"), "{}", ran.out);
    // Spaces and line breaks are no part of what was signed.
    let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    let pretty = place.write("pretty.json", serde_json::to_string_pretty(&value).unwrap());
    place.run(&["verify", &pretty, "--key", &key]).done();

    place.run(&["verify", &good]).failed("Unconfirmed key");
    let other = Signer::from_seed(&[5; 32]).public().to_string();
    place.run(&["verify", &good, "--key", &other]).failed("Unconfirmed key");

    let text = String::from_utf8(bytes.clone()).unwrap();
    for (old, new) in [
        ("office@oak", "offlce@oak"),
        ("2126-11-28", "2127-11-28"),
        ("\"number\":3", "\"number\":4"),
        ("\"senders\":[", "\"added\":true,\"senders\":["),
    ] {
        assert!(text.contains(old));
        let altered = place.write("altered.json", text.replace(old, new));
        place.run(&["verify", &altered, "--key", &key]).failed("Not valid");
    }
    let (expired, _) = signed(&place, "2026-11-01T09:00:00Z");
    let expired = place.write("expired.json", expired);
    place.run(&["verify", &expired, "--key", &key]).failed("Expired");
}

#[test]
fn keys_come_as_text_or_in_a_file() {
    let place = Place::begun();
    let (bytes, signer) = signed(&place, LATER);
    let good = place.write("senders.json", bytes);
    let key = signer.public().to_string();
    let known = json!({"keys": [{"public": Signer::from_seed(&[5; 32]).public().to_string()}, {"public": key}]});
    let file = place.write("hallpass.json", known.to_string());
    place.run(&["verify", &good, "--key", &file]).done();
    let file = place.write("key.txt", format!("{key}\n"));
    place.run(&["verify", &good, "--key", &file]).done();
    for (name, content) in [("empty.json", ""), ("other.json", "{\"keys\":[]}"), ("wrong.txt", "not a key")] {
        let file = place.write(name, content);
        place.run(&["verify", &good, "--key", &file]).failed("This is no key");
    }
    place.run(&["verify", &good, "--key", "no-such-file"]).failed("This is no key");
}

#[test]
fn a_key_that_was_replaced_signs_no_more() {
    let place = Place::new();
    let (old, new) = (Signer::from_seed(&[3; 32]), Signer::from_seed(&[4; 32]));
    let known = |retired: serde_json::Value| {
        json!({"keys": [
            {"public": old.public().to_string(), "retired": retired},
            {"public": new.public().to_string()},
        ]})
    };
    let trusted = place.write("hallpass.json", known(json!("2126-11-21T09:00:00Z")).to_string());
    let list = |signer: &Signer, issued: &str, expires: &str| {
        place.write("list.json", seal(signer, json!({"status": {"issued": issued, "expires": expires}})))
    };
    let before = list(&old, "2126-11-20T09:00:00Z", "2126-11-27T09:00:00Z");
    place.run(&["verify", &before, "--key", &trusted]).done();
    let after = list(&old, "2126-11-22T09:00:00Z", "2126-11-27T09:00:00Z");
    place.run(&["verify", &after, "--key", &trusted]).failed("was replaced");
    // An early day with a late end.
    let stretched = list(&old, "2126-11-20T09:00:00Z", "2127-11-27T09:00:00Z");
    place.run(&["verify", &stretched, "--key", &trusted]).failed("was replaced");
    let undated = place.write("undated.json", seal(&old, json!({"status": {}})));
    place.run(&["verify", &undated, "--key", &trusted]).failed("was replaced");
    let by_the_new = list(&new, "2126-11-22T09:00:00Z", "2126-11-29T09:00:00Z");
    place.run(&["verify", &by_the_new, "--key", &trusted]).done();
    // A day that cannot be read does not make a key good again.
    let unreadable = place.write("other.json", known(json!("soon")).to_string());
    place.run(&["verify", &before_again(&place, &old), "--key", &unreadable]).failed("Unconfirmed key");
}

fn before_again(place: &Place, signer: &Signer) -> String {
    let status = json!({"status": {"issued": "2126-11-20T09:00:00Z", "expires": "2126-11-27T09:00:00Z"}});
    place.write("before.json", seal(signer, status))
}

#[test]
fn a_key_may_begin_with_a_hyphen() {
    let signers = (0..=255_u8).map(|seed| Signer::from_seed(&[seed; 32]));
    let signer = signers.into_iter().find(|signer| signer.public().to_string().starts_with('-')).unwrap();
    let place = Place::new();
    let document = json!({"status": {"expires": LATER}});
    let file = place.write("senders.json", seal(&signer, document));
    place.run(&["verify", &file, "--key", &signer.public().to_string()]).done();
}

#[test]
fn what_is_no_signed_list_is_told() {
    let place = Place::new();
    for (name, content, part) in [
        ("empty", &b""[..], "no JSON"),
        ("text", b"Dear parents", "no JSON"),
        ("cut", b"{\"school\":", "no JSON"),
        ("binary", b"\x89PNG\r\n\x1a\n\0\0", "no JSON"),
        ("list", b"[]", "carries no signature"),
        ("unsigned", b"{\"school\":{}}", "carries no signature"),
        ("nonsense", b"{\"signatures\":\"yes\"}", "carries no signature"),
        ("none", b"{\"signatures\":[]}", "carries no signature"),
    ] {
        let file = place.write(name, content);
        place.run(&["verify", &file]).failed(part);
    }
    let deep = place.write("deep", "[".repeat(100_000));
    place.run(&["verify", &deep]).failed("no JSON");
    place.run(&["verify", "nowhere.json"]).failed("nowhere.json");
    assert!(!place.data().exists(), "checking a file needs no store");
}

#[test]
fn a_signature_that_is_nonsense_is_not_valid() {
    let place = Place::begun();
    let (bytes, signer) = signed(&place, LATER);
    let key = signer.public().to_string();
    let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    for (member, nonsense) in [("value", json!("AAAA")), ("value", json!("")), ("algorithm", json!("none"))] {
        let mut changed = value.clone();
        changed["signatures"][0][member] = nonsense;
        let file = place.write("nonsense.json", changed.to_string());
        place.run(&["verify", &file, "--key", &key]).failed("Not valid");
    }
}
