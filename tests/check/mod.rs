//! "Is this e-mail on our list?": what the engine answers, and what the page makes of it.

mod lookalikes;
mod verdicts;

use hallpass::check::{Elsewhere, Register};
use hallpass::domain::{
    Keeper, ListedSender, Organisation, OrganisationSummary, Overlay, Record, School, SenderPolicy, SenderState,
    StatusView,
};
use serde_json::json;

/// A complete list of some addresses, each `address`, `address platform`, `address shared` or
/// `address until 2026-07-31`.
pub fn record(addresses: &[&str]) -> Record {
    let organisation: Organisation = serde_json::from_value(json!({
        "slug": "wensum", "name": "Wensum County Council", "kind": "local-authority", "audience": "parents"
    }))
    .unwrap();
    let school: School = serde_json::from_value(json!({
        "slug": "hillside-primary", "code": "D4RC0QHV",
        "name": "Hillside Primary School", "kind": "primary", "list_complete": true
    }))
    .unwrap();
    let listed = addresses.iter().map(|line| {
        let mut words = line.split(' ');
        let mut sender = json!({ "address": words.next().unwrap(), "purpose": "office" });
        let mut state = SenderState::Published;
        match words.next() {
            Some("platform") => sender["platform"] = json!("ParentMail"),
            Some("shared") => sender["shared"] = json!(true),
            Some("until") => {
                sender["until"] = json!(words.next().unwrap());
                state = SenderState::Retired;
            }
            _ => {}
        }
        ListedSender { sender: serde_json::from_value(sender).unwrap(), keeper: Keeper::School, state }
    });
    let names = addresses.iter().filter_map(|line| line.split(' ').next()?.split_once('@')).map(|(_, name)| name);
    let policy: SenderPolicy =
        serde_json::from_value(json!({ "domains": names.collect::<Vec<_>>(), "platforms": [] })).unwrap();
    Record::new(OrganisationSummary::from(&organisation), school, &policy, &[], listed.collect()).unwrap()
}

/// A status in which nothing is paused.
pub fn calm(record: &Record) -> StatusView {
    Overlay::default().view(&record.school().slug, jiff::Timestamp::UNIX_EPOCH)
}

/// A policy that lets one platform send.
pub fn policy() -> SenderPolicy {
    serde_json::from_value(json!({ "platforms": ["parentmail.example"] })).unwrap()
}

/// A register of some schools' names and addresses.
#[derive(Default)]
pub struct Others {
    pub names: Vec<String>,
    pub addresses: Vec<(String, Elsewhere)>,
}

impl Register for Others {
    fn holders(&self, key: &str) -> Vec<Elsewhere> {
        self.addresses.iter().filter(|(address, _)| address == key).map(|(_, holder)| holder.clone()).collect()
    }

    fn is_own_domain(&self, ascii: &str) -> bool {
        self.names.iter().any(|name| name == ascii)
    }
}
