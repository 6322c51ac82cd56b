//! The county file as TOML spells it, before anything is checked. Unknown keys are refused.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::{Spanned, Value};

/// A value with its place in the file, so that an error can name the line.
pub(super) type At<T> = Spanned<T>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub organisation: At<Organisation>,
    #[serde(default)]
    pub domain: Vec<Domain>,
    #[serde(default)]
    pub sender: Vec<Sender>,
    #[serde(default)]
    pub notice: Vec<Notice>,
    #[serde(default)]
    pub pause: Vec<Pause>,
    #[serde(default)]
    pub school: Vec<At<School>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Organisation {
    pub slug: At<String>,
    pub name: At<String>,
    pub kind: At<String>,
    pub audience: Option<At<String>>,
    pub public_url: Option<At<String>>,
    #[serde(default)]
    pub languages: Vec<At<String>>,
    pub time_zone: Option<At<String>>,
    pub helpdesk: Option<Helpdesk>,
    #[serde(default)]
    pub sender_policy: Policy,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Helpdesk {
    pub phone: Option<At<String>>,
    pub email: Option<At<String>>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Policy {
    pub domains: Vec<At<String>>,
    pub platforms: Vec<At<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Domain {
    pub name: At<String>,
    pub protection: At<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sender {
    pub address: At<String>,
    pub name: Option<At<String>>,
    pub purpose: At<String>,
    pub platform: Option<At<String>>,
    #[serde(default)]
    pub shared: bool,
    pub from_name: Option<At<String>>,
    pub replies: Option<bool>,
    pub since: Option<At<Value>>,
    pub until: Option<At<Value>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Notice {
    pub provider: At<String>,
    pub kind: At<String>,
    pub from: At<Value>,
    pub until: Option<At<Value>>,
    pub shown_to: Option<At<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pause {
    pub address: At<String>,
    pub school: Option<At<String>>,
    pub reason: At<String>,
    pub since: At<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct School {
    pub slug: At<String>,
    pub name: At<String>,
    pub town: Option<At<String>>,
    pub authority: Option<At<String>>,
    pub postcode: Option<At<String>>,
    pub kind: Option<At<String>>,
    #[serde(default)]
    pub identifiers: BTreeMap<String, At<Value>>,
    pub code: Option<At<String>>,
    #[serde(default)]
    pub languages: Vec<At<String>>,
    pub phone: Option<At<String>>,
    pub website: Option<At<String>>,
    pub crest: Option<At<String>>,
    pub colour: Option<At<String>>,
    #[serde(default)]
    pub list_complete: bool,
    pub checked: Option<Checked>,
    #[serde(default)]
    pub own_text: BTreeMap<String, At<String>>,
    pub closed: Option<Closed>,
    #[serde(default)]
    pub sender: Vec<Sender>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Checked {
    pub on: At<Value>,
    pub by: At<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Closed {
    pub on: At<Value>,
    #[serde(default)]
    pub successors: Vec<At<String>>,
}
