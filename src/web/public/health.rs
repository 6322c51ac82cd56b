//! For whoever watches over the service.

use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::web::app::AppState;
use crate::web::headers::CachePolicy;

/// How long the store may take to say that it is there.
const PATIENCE: Duration = Duration::from_secs(2);

/// `/healthz`: the program runs.
pub(in crate::web) async fn alive() -> Response {
    plain(StatusCode::OK, "ok\n")
}

/// `/readyz`: the store answers, so what is shown is up to date.
pub(in crate::web) async fn ready(State(app): State<AppState>) -> Response {
    match tokio::time::timeout(PATIENCE, app.material.ready()).await {
        Ok(Ok(())) => plain(StatusCode::OK, "ready\n"),
        Ok(Err(_)) | Err(_) => plain(StatusCode::SERVICE_UNAVAILABLE, "the store does not answer\n"),
    }
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    let headers = [(CONTENT_TYPE, "text/plain; charset=utf-8"), (CACHE_CONTROL, CachePolicy::Never.as_str())];
    (status, headers, text).into_response()
}
