//! `/o/{organisation}`: its schools, its notices, and where its signed lists are.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use axum::routing::{MethodRouter, get};

use crate::catalog::Front;
use crate::domain::Slug;
use crate::render::filter::DeskFile;
use crate::web::app::AppState;
use crate::web::errors::Wanted;
use crate::web::place::part;

/// The page.
pub(in crate::web) async fn page(State(app): State<AppState>, request: Request) -> Response {
    answer(&app, request.uri(), request.headers(), Front::Organisation, Wanted::Page).await
}

/// The signed lists of all its schools.
pub(in crate::web) async fn senders(State(app): State<AppState>, request: Request) -> Response {
    answer(&app, request.uri(), request.headers(), Front::OrganisationSenders, Wanted::File).await
}

/// The addresses alone.
pub(in crate::web) async fn text(State(app): State<AppState>, request: Request) -> Response {
    answer(&app, request.uri(), request.headers(), Front::OrganisationText, Wanted::File).await
}

/// The route of a list that mail systems fetch.
pub(in crate::web) fn desk(file: DeskFile) -> MethodRouter<AppState> {
    get(async move |State(app): State<AppState>, request: Request| {
        let front = |slug| Front::OrganisationDesk(slug, file);
        answer(&app, request.uri(), request.headers(), front, Wanted::File).await
    })
}

async fn answer(
    app: &AppState,
    uri: &Uri,
    headers: &HeaderMap,
    front: impl FnOnce(Slug) -> Front,
    wanted: Wanted,
) -> Response {
    let catalog = Arc::clone(&app.library.current());
    // A name that is none, or nobody's, must not take room in the cache.
    match catalog.organisation(part(uri.path(), 1)) {
        Some(members) => {
            let slug = members.organisation.organisation.slug.clone();
            app.front(&catalog, front(slug), headers).await
        }
        None => app.error(StatusCode::NOT_FOUND, wanted, headers),
    }
}
