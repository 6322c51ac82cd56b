//! What machines read.

use hallpass::domain::{Overlay, StatusChange};
use hallpass::render::json::{KeyEntry, keys_document, organisation_document, senders_document};
use hallpass::sign::Signer;
use serde_json::{Value, json};

use super::sample::{self, context};

#[test]
fn the_list_has_the_contracts_shape() {
    let published = sample::six().paused("news@hillside.example", "2026-11-20T18:30:00Z").build();
    let document = senders_document(&published);
    assert_eq!(
        document["school"],
        json!({ "slug": "hillside-primary", "name": "Hillside Primary School", "identifiers": { "urn": "900001" } })
    );
    assert_eq!(
        document["revision"],
        json!({ "number": 1, "hash": published.revision.hash(), "previous": null, "published": sample::PUBLISHED })
    );
    assert_eq!(
        document["status"],
        json!({ "number": 7, "issued": "2026-11-21T06:00:00Z", "expires": "2026-11-28T06:00:00Z" })
    );
    assert_eq!(document["list_complete"], json!(false));
    assert!(document.get("signatures").is_none());
    let senders = document["senders"].as_array().unwrap();
    let of = |address: &str| senders.iter().find(|sender| sender["address"] == address).unwrap();
    assert_eq!(
        *of("hillside@parentmail.example"),
        json!({ "address": "hillside@parentmail.example", "name": "Payments", "purpose": "payments",
            "platform": "ParentMail", "shared": false, "state": "published", "since": "2026-09-01" })
    );
    assert_eq!(of("news@hillside.example")["state"], "paused");
    assert_eq!(of("no-reply@textmail.example")["shared"], true);
}

#[test]
fn retired_and_coming_addresses_are_told_with_their_state_and_dates() {
    let document = senders_document(&sample::states().build());
    let senders = document["senders"].as_array().unwrap();
    assert_eq!(senders.len(), 6);
    let states: Vec<(&str, &str)> =
        senders.iter().map(|sender| (sender["address"].as_str().unwrap(), sender["state"].as_str().unwrap())).collect();
    assert!(states.contains(&("old@hillside.example", "retired")), "{states:?}");
    assert!(states.contains(&("clubs@hillside.example", "paused")));
    assert!(states.contains(&("later@hillside.example", "published")));
    assert!(senders.iter().any(|sender| sender["until"] == "2026-06-30"));
}

#[test]
fn addresses_are_in_the_form_of_the_wire() {
    let document = senders_document(&sample::international().build());
    let addresses: Vec<&str> =
        document["senders"].as_array().unwrap().iter().map(|sender| sender["address"].as_str().unwrap()).collect();
    assert!(addresses.contains(&"büro@xn--bcher-kva.example"), "{addresses:?}");
}

#[test]
fn an_organisation_tells_all_its_lists_and_which_schools_closed() {
    let (open, closed) = (sample::six().build(), sample::empty().closed().build());
    let mut overlay = Overlay::default();
    overlay.take(7, "2026-11-21T06:00:00Z".parse().unwrap(), StatusChange::Issued);
    let document = organisation_document(&open.organisation, &overlay, [&open, &closed], &context());
    assert_eq!(document["organisation"]["slug"], "wensum");
    let own = senders_document(&open);
    assert_eq!(document["status"], own["status"]);
    assert_eq!(
        document["schools"],
        json!([
            { "slug": "hillside-primary", "name": "Hillside Primary School", "code": open.revision.school().code,
              "identifiers": own["school"]["identifiers"], "revision": own["revision"],
              "list_complete": own["list_complete"], "senders": own["senders"],
              "list": "https://mail.wensum.example/s/hillside-primary/senders.json" },
            { "slug": "hillside-primary", "name": "New School", "code": closed.revision.school().code,
              "closed": "2026-07-31", "successors": ["tern-valley"] },
        ])
    );
}

#[test]
fn keys_are_told_with_who_vouches_for_them() {
    let (old, new) = (Signer::from_seed(&[1; 32]), Signer::from_seed(&[2; 32]));
    let signature = old.sign(new.public().to_string().as_bytes());
    let keys = [
        KeyEntry {
            public: old.public(),
            created: "2026-01-01T00:00:00Z".parse().unwrap(),
            retired: Some("2026-11-01T00:00:00Z".parse().unwrap()),
            endorsed_by: None,
        },
        KeyEntry {
            public: new.public(),
            created: "2026-11-01T00:00:00Z".parse().unwrap(),
            retired: None,
            endorsed_by: Some(signature.clone()),
        },
    ];
    let document: Value = keys_document(&keys, [&"wensum".parse().unwrap()], &context().public_url);
    assert_eq!(
        document,
        json!({
            "keys": [
                { "id": old.public().id(), "algorithm": "ed25519", "public": old.public(),
                  "created": "2026-01-01T00:00:00Z", "retired": "2026-11-01T00:00:00Z" },
                { "id": new.public().id(), "algorithm": "ed25519", "public": new.public(),
                  "created": "2026-11-01T00:00:00Z",
                  "endorsed_by": { "key": old.public().id(), "signature": signature.value } },
            ],
            "lists": ["https://mail.wensum.example/o/wensum/senders.json"],
        })
    );
}
