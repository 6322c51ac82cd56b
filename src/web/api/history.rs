//! What happened to a list, and what families should know now.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::response::Response;
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::{self, ChangeKind};
use crate::web::app::AppState;
use crate::web::place::part;
use crate::web::renditions::{Key, MakeError};

use super::query::{Place, Query};
use super::{find_organisation, find_page_of_school, find_school};

/// What is going on with a mail provider.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(super) struct Notice {
    /// The provider: see `/api/v1/providers`.
    #[schema(example = "outlook_com")]
    provider: String,
    /// `delayed` (mail arrives late), `blocked` (it is refused), `junked` (it lands in junk), `resolved`.
    #[schema(example = "delayed")]
    kind: String,
    /// Since when.
    from: Timestamp,
    /// Until when it is shown; open when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Timestamp>,
    /// Whose business it is: of `everybody`, or only of those who use the `provider` or look for its steps.
    #[schema(example = "everybody")]
    shown_to: String,
}

impl From<&domain::Notice> for Notice {
    fn from(notice: &domain::Notice) -> Self {
        Self {
            provider: notice.provider.to_string(),
            kind: notice.kind.to_string(),
            from: notice.from,
            until: notice.until,
            shown_to: notice.shown_to.to_string(),
        }
    }
}

/// One thing that happened to a list.
#[derive(Debug, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(super) enum Change {
    /// A revision was published.
    Published {
        /// When.
        at: Timestamp,
        /// Its number.
        revision: u32,
        /// Addresses new on the list.
        added: Vec<String>,
        /// Addresses no longer used.
        retired: Vec<String>,
        /// Whether something else changed, such as a name or a phone number.
        details: bool,
    },
    /// An address was paused: its mail is not to be trusted for now.
    Paused {
        /// When.
        at: Timestamp,
        /// Which.
        address: String,
    },
    /// An address may be used again.
    Resumed {
        /// When.
        at: Timestamp,
        /// Which.
        address: String,
    },
    /// A notice about a mail provider was posted.
    Notice {
        /// When.
        at: Timestamp,
        /// The notice.
        notice: Notice,
    },
}

impl From<&domain::Change> for Change {
    fn from(change: &domain::Change) -> Self {
        let at = change.at;
        match &change.kind {
            ChangeKind::Published { revision, added, retired, details } => Self::Published {
                at,
                revision: *revision,
                added: added.clone(),
                retired: retired.clone(),
                details: *details,
            },
            ChangeKind::Paused { address } => Self::Paused { at, address: address.clone() },
            ChangeKind::Resumed { address } => Self::Resumed { at, address: address.clone() },
            ChangeKind::Notice { notice } => Self::Notice { at, notice: notice.into() },
        }
    }
}

/// A page of changes.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct HistoryPage {
    /// The changes, the newest first.
    changes: Vec<Change>,
    /// The `cursor` of the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1)]
    next: Option<u32>,
}

/// List changes
///
/// What changed on a school's list and when: addresses that came and went, pauses and their ends, notices. Why an
/// address was paused is not told.
#[utoipa::path(
    get,
    path = "/api/v1/schools/{school}/history",
    operation_id = "listChanges",
    tag = "Lists",
    params(
        ("school" = String, Path, description = "The school's short name.", example = "hillside-primary"),
        ("limit" = Option<u32>, Query, description = "The most entries of one page.", minimum = 1, maximum = 100),
        ("cursor" = Option<u32>, Query, description = "Where to go on: the field `next` of the page before.", minimum = 1, maximum = 2_147_483_647),
    ),
    responses((status = 200, description = "A page of changes.", body = HistoryPage))
)]
pub(super) async fn history(State(app): State<AppState>, request: Request) -> Response {
    let headers = request.headers();
    let (entry, page) = match find_page_of_school(&app, request.uri()) {
        Ok(asked) => asked,
        Err(elsewhere) => return elsewhere.answer(&app, headers),
    };
    let key = Key::Api(entry.serial(), format!("history/{}", page.name()).into());
    let material = Arc::clone(&app.material);
    let make = async move {
        let all = material.history(entry.id).await.map_err(|error| MakeError::Failed(error.to_string()))?;
        // Changes are only ever added at the end, so a place among them never changes.
        let end = page.after.map_or(all.len(), |Place(end)| usize::try_from(end).unwrap_or(usize::MAX)).min(all.len());
        let start = end.saturating_sub(page.limit);
        let changes = all[start..end].iter().rev().map(Change::from).collect();
        Ok(HistoryPage { changes, next: u32::try_from(start).ok().filter(|start| *start > 0) })
    };
    app.document(key, make, headers).await
}

/// What families should know now.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Notices {
    /// The notices that are shown now.
    notices: Vec<Notice>,
}

/// List a school's notices
///
/// What families of the school should know now about their mail providers.
#[utoipa::path(
    get,
    path = "/api/v1/schools/{school}/notices",
    operation_id = "listNoticesOfSchool",
    tag = "Notices",
    params(("school" = String, Path, description = "The school's short name.", example = "hillside-primary")),
    responses((status = 200, description = "The notices.", body = Notices))
)]
pub(super) async fn of_school(State(app): State<AppState>, request: Request) -> Response {
    let headers = request.headers();
    let entry = match find_school(&app, request.uri(), &[]) {
        Ok(entry) => entry,
        Err(elsewhere) => return elsewhere.answer(&app, headers),
    };
    let key = Key::Api(entry.serial(), "notices".into());
    let make =
        async move { Ok(Notices { notices: entry.published.status.notices.iter().map(Notice::from).collect() }) };
    app.document(key, make, headers).await
}

/// List an organisation's notices
///
/// What families of all its schools should know now about their mail providers.
#[utoipa::path(
    get,
    path = "/api/v1/organisations/{organisation}/notices",
    operation_id = "listNotices",
    tag = "Notices",
    params(("organisation" = String, Path, description = "The organisation's short name.", example = "wensum")),
    responses((status = 200, description = "The notices.", body = Notices))
)]
pub(super) async fn of_organisation(State(app): State<AppState>, request: Request) -> Response {
    let (uri, headers) = (request.uri(), request.headers());
    let asked = Query::read(uri, &[]).and_then(|_| find_organisation(&app, part(uri.path(), 3)));
    let slug = match asked {
        Ok(slug) => slug,
        Err(refusal) => return refusal.answer(&app, headers),
    };
    let catalog = Arc::clone(&app.library.current());
    let key = Key::Api(catalog.serial(), format!("notices/{slug}").into());
    let make = async move {
        let part = &catalog.organisation(slug.as_str()).ok_or(MakeError::Nothing)?.organisation;
        let shown = part.overlay.notices().filter(|notice| notice.is_shown(part.as_of));
        Ok(Notices { notices: shown.map(Notice::from).collect() })
    };
    app.document(key, make, headers).await
}
