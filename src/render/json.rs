//! What machines read: the list itself before it is signed, an organisation's lists, the keys.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::check::{Answer, Kind, Near, Remark, Unreadable, Verdict, Written};
use crate::domain::{LanguageTag, ListedSender, Organisation, Overlay, PublicUrl, SenderState, Slug};
use crate::render::listing::FileWords;
use crate::render::{Context, Published, Rendition};
use crate::sign::{KeyId, PublicKey, Signature};

/// `senders.json` without its `signatures`.
///
/// It holds every sender, also paused and retired ones with that state, in the order of the list.
/// `name` is always there: the sender's own, or else its purpose in English. Dates are `2026-11-21`,
/// moments are `2026-11-21T19:00:00Z`; what is not known is left out, except `previous`, which is
/// `null` for a first list.
#[must_use]
pub fn senders_document(published: &Published) -> Value {
    let school = published.revision.school();
    json!({
        "school": { "slug": school.slug, "name": school.name, "identifiers": school.identifiers },
        "revision": revision_stamp(published),
        "status": status_stamp(published.status.number, published.status.issued, published.status.expires),
        "list_complete": school.list_complete,
        "senders": senders(published),
    })
}

fn senders(published: &Published) -> Vec<Value> {
    let record = published.revision.record();
    let words = FileWords::new(LanguageTag::ENGLISH, record.organisation().audience);
    let sender = |listed: &ListedSender| {
        let sender = &listed.sender;
        let paused = listed.state.is_in_use() && published.status.pause_of(&sender.address).is_some();
        let state = if paused { SenderState::Paused } else { listed.state };
        let mut object = Map::new();
        object.insert("address".to_owned(), json!(sender.address.wire()));
        object.insert("name".to_owned(), json!(words.label(sender)));
        object.insert("purpose".to_owned(), json!(sender.purpose));
        object.insert("shared".to_owned(), json!(sender.shared));
        object.insert("state".to_owned(), json!(state));
        let optional =
            [("platform", json!(sender.platform)), ("since", json!(sender.since)), ("until", json!(sender.until))];
        for (name, value) in optional.into_iter().filter(|(_, value)| !value.is_null()) {
            object.insert(name.to_owned(), value);
        }
        Value::Object(object)
    };
    record.senders().iter().map(sender).collect()
}

fn revision_stamp(published: &Published) -> Value {
    let revision = &published.revision;
    json!({
        "number": revision.number(),
        "hash": revision.hash(),
        "previous": revision.previous(),
        "published": revision.published(),
    })
}

fn status_stamp(number: u32, issued: Timestamp, expires: Timestamp) -> Value {
    json!({ "number": number, "issued": issued, "expires": expires })
}

/// `/o/{organisation}/senders.json` without its `signatures`: the lists of all its schools in one document.
///
/// ```json
/// {"organisation": {"slug", "name", "kind", "audience"}, "status": {"number", "issued", "expires"},
///  "schools": [{"slug", "name", "code", "identifiers", "revision", "list_complete", "senders", "list": "https://…/senders.json"},
///              {"slug", "name", "code", "closed": "2026-07-31", "successors": ["slug"]}]}
/// ```
///
/// `revision`, `list_complete` and `senders` are those of the school's own list, and the status is the same for all.
/// Schools are sorted by slug. A closed school has no list; it stays, so that whoever used its list learns of it.
#[must_use]
pub fn organisation_document<'a>(
    organisation: &Organisation,
    overlay: &Overlay,
    schools: impl IntoIterator<Item = &'a Published>,
    context: &Context,
) -> Value {
    let mut schools: Vec<&Published> = schools.into_iter().collect();
    schools.sort_by(|a, b| a.revision.school().slug.cmp(&b.revision.school().slug));
    let schools: Vec<Value> = schools.into_iter().map(|published| school_entry(published, context)).collect();
    json!({
        "organisation": {
            "slug": organisation.slug,
            "name": organisation.name,
            "kind": organisation.kind,
            "audience": organisation.audience,
        },
        "status": status_stamp(overlay.number(), overlay.issued_or_never(), overlay.expires()),
        "schools": schools,
    })
}

fn school_entry(published: &Published, context: &Context) -> Value {
    let school = published.revision.school();
    match &school.closed {
        Some(closure) => json!({
            "slug": school.slug,
            "name": school.name,
            "code": school.code,
            "closed": closure.on,
            "successors": closure.successors,
        }),
        None => json!({
            "slug": school.slug,
            "name": school.name,
            "code": school.code,
            "identifiers": school.identifiers,
            "revision": revision_stamp(published),
            "list_complete": school.list_complete,
            "senders": senders(published),
            "list": format!("{}/s/{}/senders.json", context.public_url, school.slug),
        }),
    }
}

/// A key that signs or signed lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyEntry {
    /// The public half.
    pub public: PublicKey,
    /// Since when it signs.
    pub created: Timestamp,
    /// When the next key took over; lists signed later are not to be believed.
    pub retired: Option<Timestamp>,
    /// The signature with which the key before vouches for this one.
    pub endorsed_by: Option<Signature>,
}

/// `/.well-known/hallpass.json`: the keys, and where the lists are.
///
/// ```json
/// {"keys": [{"id", "algorithm": "ed25519", "public", "created", "retired"?, "endorsed_by"?: {"key", "signature"}}],
///  "lists": ["https://…/o/{slug}/senders.json"]}
/// ```
#[must_use]
pub fn keys_document<'a>(
    keys: &[KeyEntry],
    organisations: impl IntoIterator<Item = &'a Slug>,
    public_url: &PublicUrl,
) -> Value {
    let keys: Vec<Value> = keys.iter().map(key_entry).collect();
    let lists: Vec<String> =
        organisations.into_iter().map(|slug| format!("{public_url}/o/{slug}/senders.json")).collect();
    json!({ "keys": keys, "lists": lists })
}

fn key_entry(entry: &KeyEntry) -> Value {
    let id: KeyId = entry.public.id();
    let mut object = Map::new();
    object.insert("id".to_owned(), json!(id));
    object.insert("algorithm".to_owned(), json!("ed25519"));
    object.insert("public".to_owned(), json!(entry.public));
    object.insert("created".to_owned(), json!(entry.created));
    if let Some(retired) = entry.retired {
        object.insert("retired".to_owned(), json!(retired));
    }
    if let Some(signature) = &entry.endorsed_by {
        object.insert("endorsed_by".to_owned(), json!({ "key": signature.key, "signature": signature.value }));
    }
    Value::Object(object)
}

/// What a check answers to programs: `verdict` as the contract names it, and what goes with it.
/// Moments are `2026-11-21T19:00:00Z`, dates `2026-11-21`; what is not known is left out.
#[must_use]
pub fn answer(outcome: &Result<Answer<'_>, Unreadable>) -> Rendition {
    Rendition {
        bytes: verdict_document(outcome).to_string().into_bytes(),
        media_type: "application/json",
        file_name: None,
        style_hashes: Vec::new(),
        script_hashes: Vec::new(),
    }
}

/// The same as a value.
#[must_use]
pub fn verdict_document(outcome: &Result<Answer<'_>, Unreadable>) -> Value {
    match outcome {
        Ok(answer) => answer_document(answer),
        Err(reason) => json!({ "verdict": "unreadable", "reason": reason.as_str() }),
    }
}

fn answer_document(answer: &Answer<'_>) -> Value {
    let mut document = Map::new();
    let mut put = |name: &str, value: Value| {
        if !value.is_null() {
            document.insert(name.to_owned(), value);
        }
    };
    put("verdict", json!(answer.verdict.as_str()));
    put("address", json!(shown(&answer.address)));
    put("script", json!(answer.address.foreign_script()));
    put("punycode", json!(answer.address.punycode()));
    match &answer.verdict {
        Verdict::Listed(listed) | Verdict::Paused(listed, _) | Verdict::Withdrawn(listed) => {
            let sender = &listed.sender;
            put("name", json!(sender.name));
            put("purpose", json!(sender.purpose));
            put("platform", json!(sender.platform));
            put("shared", json!(sender.shared));
            put("from_name", json!(sender.from_name));
            put("since", json!(sender.since));
            put("until", json!(sender.until));
        }
        Verdict::Elsewhere(holders) => {
            let holders = holders
                .iter()
                .map(|holder| json!({ "name": holder.name, "school": holder.school, "paused_since": holder.paused }));
            put("elsewhere", holders.collect());
        }
        Verdict::Near(near) => put("near", near_document(near)),
        Verdict::SameDomain | Verdict::NotListed | Verdict::Unknown => {}
    }
    if let Verdict::Paused(_, since) = &answer.verdict {
        put("paused_since", json!(since));
    }
    put("remarks", answer.remarks.iter().map(Remark::as_str).collect());
    Value::Object(document)
}

fn near_document(near: &Near<'_>) -> Value {
    let pieces = near.difference.pieces.iter();
    let pieces: Vec<Value> = pieces.map(|piece| json!({ "theirs": piece.theirs, "ours": piece.ours })).collect();
    let mut document =
        json!({ "address": near.ours.sender.address.to_string(), "kind": near.kind.as_str(), "letters": pieces });
    if let Kind::Ending { theirs, ours } = &near.kind {
        document["theirs"] = json!(theirs);
        document["ours"] = json!(ours);
    }
    document
}

fn shown(address: &Written) -> String {
    format!("{}@{}", address.local(), address.unicode())
}
