//! A school's list: as it stands now, signed, and as it stood at each revision.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

use crate::catalog::Sealed;
use crate::render::Output;
use crate::web::app::AppState;
use crate::web::place::part;
use crate::web::renditions::{Key, MakeError};

use super::query::Place;
use super::refusal::Refusal;
use super::{Elsewhere, find_open_school, find_page_of_school, find_school};

/// Get a school's list
///
/// The signed list as it stands now: the same bytes as `/s/{school}/senders.json`. Check the signature before you use
/// it; how is told in `docs/lists-and-signatures.md`, and `docs/examples` holds programs that do it.
#[utoipa::path(
    get,
    path = "/api/v1/schools/{school}/list",
    operation_id = "getList",
    tag = "Lists",
    params(("school" = String, Path, description = "The school's short name.", example = "hillside-primary")),
    responses(
        (status = 200, description = "The signed list.", body = super::schema::SignedList),
        (status = 410, description = "The school has closed.", body = super::refusal::ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn newest(State(app): State<AppState>, request: Request) -> Response {
    let headers = request.headers();
    match find_open_school(&app, request.uri(), &[]) {
        Ok(entry) => {
            let first = entry.published.revision.school().first_language();
            app.school(&entry, Output::SendersJson, first, headers).await
        }
        Err(elsewhere) => elsewhere.answer(&app, headers),
    }
}

/// The seal over a revision: a signature over the text `hallpass-revision:` and the hash.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Seal {
    /// Which key; see `/.well-known/hallpass.json`.
    #[schema(pattern = "^[0-9a-f]{16}$")]
    key: String,
    /// Always `ed25519`.
    algorithm: String,
    /// 64 bytes in base64url without padding.
    value: String,
}

/// A revision without what stands in it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct RevisionSummary {
    /// 1, 2, 3 … for each school.
    number: u32,
    /// SHA-256 of the revision, in hexadecimal digits.
    #[schema(pattern = "^[0-9a-f]{64}$")]
    hash: String,
    /// The hash of the revision before; `null` for the first.
    #[schema(required = true)]
    previous: Option<String>,
    /// When it was published.
    published: Timestamp,
    /// The act that made it, together with revisions of other schools.
    #[schema(format = "uuid")]
    release: String,
    /// Whether a mistaken personal address was taken out of it later.
    redacted: bool,
    /// The seal.
    seal: Seal,
}

impl From<&Sealed> for RevisionSummary {
    fn from((revision, signature): &Sealed) -> Self {
        Self {
            number: revision.number(),
            hash: revision.hash().to_string(),
            previous: revision.previous().map(|hash| hash.to_string()),
            published: revision.published(),
            release: revision.release().to_string(),
            redacted: revision.is_redacted(),
            seal: Seal {
                key: signature.key.to_string(),
                algorithm: signature.algorithm.clone(),
                value: signature.value.clone(),
            },
        }
    }
}

/// A page of revisions.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct RevisionPage {
    /// The revisions, the newest first.
    revisions: Vec<RevisionSummary>,
    /// The `cursor` of the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1)]
    next: Option<u32>,
}

/// List revisions
///
/// Every revision of a school's list, the newest first. Each names the hash of the one before.
#[utoipa::path(
    get,
    path = "/api/v1/schools/{school}/revisions",
    operation_id = "listRevisions",
    tag = "Lists",
    params(
        ("school" = String, Path, description = "The school's short name.", example = "hillside-primary"),
        ("limit" = Option<u32>, Query, description = "The most entries of one page.", minimum = 1, maximum = 100),
        ("cursor" = Option<u32>, Query, description = "Where to go on: the field `next` of the page before.", minimum = 1, maximum = 2_147_483_647),
    ),
    responses((status = 200, description = "A page of revisions.", body = RevisionPage))
)]
pub(super) async fn revisions(State(app): State<AppState>, request: Request) -> Response {
    let headers = request.headers();
    let (entry, page) = match find_page_of_school(&app, request.uri()) {
        Ok(asked) => asked,
        Err(elsewhere) => return elsewhere.answer(&app, headers),
    };
    let key = Key::Api(entry.serial(), format!("revisions/{}", page.name()).into());
    let material = Arc::clone(&app.material);
    let make = async move {
        let all = material.revisions(entry.id).await.map_err(|error| MakeError::Failed(error.to_string()))?;
        let older =
            all.iter().rev().filter(|(revision, _)| page.after.is_none_or(|Place(before)| revision.number() < before));
        let mut revisions: Vec<RevisionSummary> = older.take(page.limit + 1).map(RevisionSummary::from).collect();
        let more = revisions.len() > page.limit;
        revisions.truncate(page.limit);
        let next = revisions.last().filter(|_| more).map(|last| last.number);
        Ok(RevisionPage { revisions, next })
    };
    app.document(key, make, headers).await
}

/// An address as a revision holds it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ListedSender {
    /// One exact address; its domain in ASCII form.
    #[schema(example = "office@hillside.wensum-schools.example")]
    address: String,
    /// What it is called, where the purpose alone does not say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// What it is used for.
    #[schema(example = "office")]
    purpose: String,
    /// The system that sends on the school's behalf; absent when it is the school's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    platform: Option<String>,
    /// Whether other schools use the very same address.
    shared: bool,
    /// The name that phones show in place of the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    from_name: Option<String>,
    /// Whether the `school` keeps it, or the `organisation` for all its schools.
    #[schema(example = "school")]
    keeper: String,
    /// `published` or `retired`. Pauses are not the revision's business: see the list and the history.
    #[schema(example = "published")]
    state: String,
    /// The first day of use.
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<Date>,
    /// The last day of use.
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Date>,
}

/// A revision, whole.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct WholeRevision {
    #[serde(flatten)]
    summary: RevisionSummary,
    /// The name that the school had.
    school_name: String,
    /// Whether a named person had said that the list is complete.
    list_complete: bool,
    /// The addresses, without any that was taken out later.
    senders: Vec<ListedSender>,
}

/// Get one revision
///
/// A list as it was published, with the addresses that it held. It does not say what was paused then.
#[utoipa::path(
    get,
    path = "/api/v1/schools/{school}/revisions/{number}",
    operation_id = "getRevision",
    tag = "Lists",
    params(
        ("school" = String, Path, description = "The school's short name.", example = "hillside-primary"),
        ("number" = u32, Path, description = "The number of the revision.", minimum = 1, example = 1),
    ),
    responses((status = 200, description = "The revision.", body = WholeRevision))
)]
pub(super) async fn revision(State(app): State<AppState>, request: Request) -> Response {
    let headers = request.headers();
    let asked = find_school(&app, request.uri(), &[]).and_then(|entry| {
        let newest = entry.published.revision.number();
        let text = part(request.uri().path(), 5);
        let number = text.parse().ok().filter(|number: &u32| number.to_string() == text && *number <= newest);
        match number.filter(|number| *number > 0) {
            Some(number) => Ok((entry, number)),
            None => Err(Elsewhere::from(Refusal::Revision(newest))),
        }
    });
    let (entry, number) = match asked {
        Ok(asked) => asked,
        Err(elsewhere) => return elsewhere.answer(&app, headers),
    };
    let key = Key::Api(entry.serial(), format!("revision/{number}").into());
    let material = Arc::clone(&app.material);
    let make = async move {
        let all = material.revisions(entry.id).await.map_err(|error| MakeError::Failed(error.to_string()))?;
        all.iter().find(|(revision, _)| revision.number() == number).map(whole).ok_or(MakeError::Nothing)
    };
    app.document(key, make, headers).await
}

fn whole(stored: &Sealed) -> WholeRevision {
    let record = stored.0.record();
    let sender = |listed: &crate::domain::ListedSender| {
        let sender = &listed.sender;
        ListedSender {
            address: sender.address.wire(),
            name: sender.name.as_ref().map(ToString::to_string),
            purpose: sender.purpose.to_string(),
            platform: sender.platform.as_ref().map(ToString::to_string),
            shared: sender.shared,
            from_name: sender.from_name.as_ref().map(ToString::to_string),
            keeper: listed.keeper.to_string(),
            state: listed.state.to_string(),
            since: sender.since,
            until: sender.until,
        }
    };
    WholeRevision {
        summary: stored.into(),
        school_name: record.school().name.to_string(),
        list_complete: record.school().list_complete,
        senders: record.senders().iter().map(sender).collect(),
    }
}
