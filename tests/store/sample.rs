//! Rows to store.

use hallpass::domain::{
    Code, Keeper, ListedSender, Organisation, Record, Revision, School, Sender, SenderState, StatusChange,
};
use hallpass::service::{revision_message, status_message};
use hallpass::sign::{Signer, canonical};
use hallpass::store::{
    OrganisationId, Origin, SchoolId, SenderId, StoredOrganisation, StoredSchool, StoredSender, StoredStatus,
};
use jiff::Timestamp;
use serde_json::json;
use uuid::Uuid;

use crate::support::p;

pub const NOW: &str = "2026-11-21T09:00:00Z";

pub fn now() -> Timestamp {
    p(NOW)
}

pub fn signer() -> Signer {
    Signer::from_seed(&[3; 32])
}

pub fn organisation(number: u128) -> StoredOrganisation {
    let organisation: Organisation = serde_json::from_value(json!({
        "slug": format!("county-{number}"),
        "name": format!("County {number}"),
        "kind": "local-authority",
        "audience": "parents",
        "sender_policy": {"domains": ["x.example"]},
    }))
    .unwrap();
    StoredOrganisation { id: OrganisationId::new(Uuid::from_u128(number)), organisation, changed_by: Origin::File }
}

pub fn school(of: &StoredOrganisation, number: u8) -> StoredSchool {
    let school: School = serde_json::from_value(json!({
        "slug": format!("school-{number}"),
        "code": Code::from_random([number; 5]),
        "name": format!("School {number}"),
        "kind": "primary",
    }))
    .unwrap();
    let id = SchoolId::new(Uuid::from_u128(1000 + u128::from(number)));
    StoredSchool { id, organisation: of.id, school, changed_by: Origin::File }
}

pub fn sender(of: &StoredOrganisation, school: Option<&StoredSchool>, address: &str, number: u128) -> StoredSender {
    let sender: Sender = serde_json::from_value(json!({"address": address, "purpose": "office"})).unwrap();
    StoredSender {
        id: SenderId::new(Uuid::from_u128(5000 + number)),
        organisation: of.id,
        school: school.map(|stored| stored.id),
        sender,
        state: SenderState::Published,
        origin: Origin::File,
        changed_by: Origin::File,
    }
}

pub fn revision(of: &StoredOrganisation, school: &StoredSchool, address: &str, before: Option<&Revision>) -> Revision {
    let listed = ListedSender {
        sender: sender(of, Some(school), address, 0).sender,
        keeper: Keeper::School,
        state: SenderState::Published,
    };
    let policy = &of.organisation.sender_policy;
    let record = Record::new((&of.organisation).into(), school.school.clone(), policy, &[], vec![listed]).unwrap();
    Revision::new(record, before, now(), Uuid::from_u128(77), &mut || [9; 16], canonical)
}

pub fn seal_of(revision: &Revision) -> hallpass::sign::Signature {
    signer().sign(&revision_message(&revision.hash()))
}

pub fn status(of: &StoredOrganisation, number: u32, change: &StatusChange) -> StoredStatus {
    let hash = hallpass::domain::Digest::of(&number.to_be_bytes());
    StoredStatus {
        organisation: of.id,
        number,
        previous: None,
        hash,
        payload: json!({"changes": [{"salt": "00", "change": change}]}),
        signature: signer().sign(&status_message(&hash)),
        origin: Origin::Command,
        issued: now(),
    }
}
