//! `/q/{CODE}`: what a printed QR code leads to, in one round trip.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;

use crate::domain::Code;
use crate::render::Output;
use crate::web::app::AppState;
use crate::web::errors::Wanted;
use crate::web::place::{language_in_any_case, part};

/// The page of the school that has the code; of a closed one, the page that leads on.
pub(in crate::web) async fn page(State(app): State<AppState>, request: Request) -> Response {
    let (path, headers) = (request.uri().path(), request.headers());
    let found = part(path, 1).parse::<Code>().ok().and_then(|code| {
        let catalog = app.library.current();
        catalog.by_code(&code).map(Arc::clone)
    });
    let asked = part(path, 2);
    let language = found.as_ref().and_then(|entry| match asked {
        "" => Some(entry.published.revision.school().first_language()),
        tag => language_in_any_case(tag),
    });
    match (found, language) {
        (Some(entry), Some(language)) => app.school(&entry, Output::Page, language, headers).await,
        _ => app.error(StatusCode::NOT_FOUND, Wanted::Page, headers),
    }
}
