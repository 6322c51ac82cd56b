//! Is an address on a school's list? Nothing of what was sent is kept or written down.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::check::{Given, Unreadable, check};
use crate::render::json;
use crate::web::app::AppState;

use super::refusal::Refusal;
use super::{CHECK_MAX, body, find_open_school, once};

/// What to check.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CheckRequest {
    /// An address, a From line, or the headers of an e-mail.
    #[schema(max_length = 262_144, example = "office@hi1lside.wensum-schools.example")]
    from: String,
}

/// Check an address
///
/// Says whether an address is on the school's list, paused, no longer used, nearly the same as one that is, or on the
/// list of another school here. It never says that an e-mail may be trusted: anyone can fake an address. Nothing of
/// what is sent is kept or written into a log.
#[utoipa::path(
    post,
    path = "/api/v1/schools/{school}/check",
    operation_id = "checkAddress",
    tag = "Check",
    params(("school" = String, Path, description = "The school's short name.", example = "hillside-primary")),
    request_body = CheckRequest,
    responses(
        (status = 200, description = "The verdict.", body = super::schema::Verdict),
        (status = 410, description = "The school has closed.", body = super::refusal::ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub(super) async fn answer(State(app): State<AppState>, request: Request) -> Response {
    let (parts, sent) = request.into_parts();
    let headers = &parts.headers;
    let entry = match find_open_school(&app, &parts.uri, &[]) {
        Ok(entry) => entry,
        Err(elsewhere) => return elsewhere.answer(&app, headers),
    };
    let CheckRequest { from } = match body(headers, sent, CHECK_MAX).await {
        Ok(asked) => asked,
        // What is said about a body can repeat it; here nothing of it is told, not even to whoever sent it.
        Err(Refusal::Body(_)) => {
            return Refusal::Body("a JSON object with the one text \"from\" is expected".to_owned())
                .answer(&app, headers);
        }
        Err(refusal) => return refusal.answer(&app, headers),
    };
    let catalog = Arc::clone(&app.library.current());
    let work = move || {
        let given = Given::typed(&from);
        let verdict = match &given {
            Ok(given) => check(given, entry.published.list(), &*catalog).ok_or(Unreadable::NoAddress),
            Err(reason) => Err(*reason),
        };
        json::verdict_document(&verdict)
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(document) => once(&app, StatusCode::OK, &document, headers),
        Err(_) => Refusal::Broken.answer(&app, headers),
    }
}
