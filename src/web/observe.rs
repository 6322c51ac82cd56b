//! Counting answers and writing them down, without a word about who asked.

use std::time::Instant;

use axum::body::HttpBody as _;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderValue, Method};
use axum::middleware::Next;
use axum::response::Response;

use super::app::Watching;
use super::headers::CachePolicy;

/// Counts an answer by its route and status, and writes it to the log if that is wanted.
///
/// The route is the template (`/s/{school}/{lang}`), never the address that was asked for: that could
/// tell which family read which page when, and unknown addresses may hold anything.
pub(super) async fn observe(State(watching): State<Watching>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = known(request.method());
    let route = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;
    let route = route.as_ref().map_or("unknown", MatchedPath::as_str);
    let elapsed = started.elapsed();
    let status = response.status().as_u16();
    if matches!(watching, Watching::Metrics | Watching::Both) {
        let labels = [("route", route.to_owned()), ("status", status.to_string())];
        metrics::counter!("hallpass_requests_total", &labels).increment(1);
    }
    if matches!(watching, Watching::Log | Watching::Both) {
        let bytes = response.body().size_hint().exact().unwrap_or_default();
        let duration_ms = elapsed.as_secs_f64() * 1000.0;
        tracing::info!(http.method = method, http.route = route, http.status = status, bytes, duration_ms, "answered");
    }
    response
}

/// The method, if it is one that programs use; anything may stand there.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

/// Nothing on the operator's port is kept.
pub(super) async fn no_store(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(CachePolicy::Never.as_str()));
    response
}
