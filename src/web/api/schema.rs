//! Documents that `render` writes as plain JSON, described for the reference.
#![expect(
    dead_code,
    clippy::struct_field_names,
    reason = "they describe what is written elsewhere; tests compare the two"
)]

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use utoipa::ToSchema;

use crate::render::guide::ProviderSummary;

/// Mail providers.
#[derive(ToSchema)]
pub(super) struct Providers {
    /// Those known everywhere first, then the others by size.
    providers: Vec<ProviderSummary>,
}

/// A signed list (`senders.json`). More members may come; the signature covers them too.
#[derive(ToSchema)]
pub(super) struct SignedList {
    /// The school.
    school: ListOwner,
    /// Which revision of its list.
    revision: ListRevision,
    /// From when until when the list may be believed.
    status: ListStatus,
    /// Whether a named person has said that the school uses no other address.
    list_complete: bool,
    /// The addresses, in the order of the page.
    senders: Vec<Sender>,
    /// Signatures (Ed25519) over the canonical JSON (RFC 8785) of everything else.
    signatures: Vec<Signature>,
}

/// Whose list it is.
#[derive(ToSchema)]
pub(super) struct ListOwner {
    /// Its short name.
    #[schema(example = "hillside-primary")]
    slug: String,
    /// Its name.
    name: String,
    /// Its numbers in registers.
    identifiers: BTreeMap<String, String>,
}

/// A revision as a list names it.
#[derive(ToSchema)]
pub(super) struct ListRevision {
    /// 1, 2, 3 … for each school. Refuse a lower one than you have seen.
    number: u32,
    /// SHA-256 of the revision.
    #[schema(pattern = "^[0-9a-f]{64}$")]
    hash: String,
    /// The hash of the revision before; `null` for the first.
    #[schema(required = true)]
    previous: Option<String>,
    /// When it was published.
    published: Timestamp,
}

/// The status of the organisation.
#[derive(ToSchema)]
pub(super) struct ListStatus {
    /// 1, 2, 3 … for each organisation. Refuse a lower one than you have seen.
    number: u32,
    /// When the list was issued.
    issued: Timestamp,
    /// When it stops being believed, seven days later.
    expires: Timestamp,
}

/// An address on a list.
#[derive(ToSchema)]
pub(super) struct Sender {
    /// One exact address; its domain in ASCII form.
    #[schema(example = "office@hillside.wensum-schools.example")]
    address: String,
    /// What it is called.
    name: String,
    /// What it is used for.
    #[schema(example = "office")]
    purpose: String,
    /// The system that sends on the school's behalf; absent when it is the school's own.
    platform: Option<String>,
    /// Whether other schools use the very same address.
    shared: bool,
    /// `published` (in use), `paused` (not to be trusted for now) or `retired`.
    #[schema(example = "published")]
    state: String,
    /// The first day of use.
    since: Option<Date>,
    /// The last day of use.
    until: Option<Date>,
}

/// A signature.
#[derive(ToSchema)]
pub(super) struct Signature {
    /// Which key: see `/.well-known/hallpass.json`.
    #[schema(pattern = "^[0-9a-f]{16}$")]
    key: String,
    /// Always `ed25519`.
    algorithm: String,
    /// 64 bytes in base64url without padding.
    value: String,
}

/// Where an address stands. Members that do not belong to the verdict are absent.
#[derive(ToSchema)]
pub(super) struct Verdict {
    /// `listed`, `paused`, `withdrawn` (no longer used), `elsewhere` (another school here uses it), `near` (nearly the
    /// same as one on the list), `same-domain` (it ends like the school's addresses but is not on the list),
    /// `not-listed`, `unknown` (not on the list, which is not complete), `unreadable` (nothing to check).
    #[schema(example = "near")]
    verdict: String,
    /// Why nothing could be checked: `empty` `no-address` `several` `no-from` `too-large` `not-text` `archive`.
    reason: Option<String>,
    /// The address that the verdict is about.
    address: Option<String>,
    /// The first script in it that is not Latin, by its name in Unicode.
    script: Option<String>,
    /// Its domain in ASCII, where letters beyond ASCII hide behind it.
    punycode: Option<String>,
    /// What the address is called.
    name: Option<String>,
    /// What it is used for.
    purpose: Option<String>,
    /// The system that sends from it.
    platform: Option<String>,
    /// Whether other schools use it too.
    shared: Option<bool>,
    /// The name that phones show.
    from_name: Option<String>,
    /// The first day of use.
    since: Option<Date>,
    /// The last day of use.
    until: Option<Date>,
    /// Since when it is paused.
    paused_since: Option<Timestamp>,
    /// Who else uses it.
    elsewhere: Option<Vec<ElsewhereHolder>>,
    /// The address on the list that it is nearly the same as.
    near: Option<NearAddress>,
    /// What else does not fit: `replies-go-elsewhere` `name-is-another-address` `name-is-the-schools`
    /// `hidden-characters` `several-addresses`.
    remarks: Option<Vec<String>>,
}

/// Somebody else here who uses an address.
#[derive(ToSchema)]
#[schema(as = Elsewhere)]
pub(super) struct ElsewhereHolder {
    /// The school or organisation.
    name: String,
    /// The school's short name; `null` for an organisation.
    #[schema(required = true)]
    school: Option<String>,
    /// Since when it is paused there; `null` when it is not.
    #[schema(required = true)]
    paused_since: Option<Timestamp>,
}

/// An address of the list that another imitates.
#[derive(ToSchema)]
#[schema(as = Near)]
pub(super) struct NearAddress {
    /// The one on the list.
    address: String,
    /// What differs: `letters`, `ending`, `added` words, `hidden` characters.
    kind: String,
    /// Where, letter by letter; empty when letters do not tell it.
    letters: Vec<Letter>,
    /// Their ending.
    theirs: Option<String>,
    /// Ours.
    ours: Option<String>,
}

/// One place of two addresses side by side.
#[derive(ToSchema)]
pub(super) struct Letter {
    /// What stands in theirs.
    theirs: String,
    /// What stands in ours.
    ours: String,
}
