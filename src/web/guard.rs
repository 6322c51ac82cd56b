//! Refusing requests that ask too much, before anything looks at them.

use axum::extract::{Request, State};
use axum::http::header::{CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;

use super::api;
use super::app::{App, AppState};
use super::errors::Wanted;

/// The most bytes of a form that a place takes; elsewhere nobody needs to send anything.
fn body_max(path: &str) -> u64 {
    match path.split('/').collect::<Vec<_>>()[..] {
        // Find your school; which mail provider somebody has; several schools at once.
        ["", ""] | ["", "s", _, _, "mail"] | ["", "together", ..] => FORM_MAX,
        // A whole e-mail; who reads it stops at what it takes, and says so kindly.
        ["", "s", .., "check"] => u64::MAX,
        ["", "api", ..] => u64::try_from(api::body_max(path)).unwrap_or_default(),
        _ => 0,
    }
}

/// The most bytes of a form with one short field, in the most wasteful encoding.
pub(super) const FORM_MAX: u64 = 8 * 1024;

/// Refuses long addresses, large headers, and a body where none belongs or that is longer than it may be. A body
/// that does not say how long it is, is measured by whoever reads it.
pub(super) async fn guard(State(app): State<AppState>, request: Request, next: Next) -> Response {
    if api::is_api(request.uri().path()) {
        return api::attend(&app, request, async |request| check(&app, request, next).await).await;
    }
    check(&app, request, next).await
}

async fn check(app: &AppState, request: Request, next: Next) -> Response {
    match refusal(app, &request) {
        None => next.run(request).await,
        Some(status) => {
            let mut response = app.error(status, Wanted::of(request.uri().path()), request.headers());
            // What is still to come is not read.
            response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
            response
        }
    }
}

/// The status that a request is refused with, if it is.
pub(super) fn refusal(app: &App, request: &Request) -> Option<StatusCode> {
    let headers = request.headers();
    let address = request.uri().path_and_query().map_or(0, |address| address.as_str().len());
    if address > app.limits.uri_bytes {
        Some(StatusCode::URI_TOO_LONG)
    } else if size(headers) > app.limits.header_bytes {
        Some(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE)
    } else if has_body(headers) && !takes(request) {
        Some(StatusCode::PAYLOAD_TOO_LARGE)
    } else {
        None
    }
}

fn size(headers: &HeaderMap) -> usize {
    headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum()
}

fn takes(request: &Request) -> bool {
    let most = body_max(request.uri().path());
    let length = request.headers().get(CONTENT_LENGTH);
    // An address that does not take the method says so itself, whatever comes with it.
    let taken: &[Method] = if most > 0 { &[Method::POST] } else { &[Method::GET, Method::HEAD, Method::POST] };
    if api::is_api(request.uri().path()) && !taken.contains(request.method()) {
        return true;
    }
    let fits =
        length.is_none_or(|length| length.to_str().ok().and_then(|n| n.parse().ok()).is_some_and(|n: u64| n <= most));
    request.method() == Method::POST && most > 0 && fits
}

fn has_body(headers: &HeaderMap) -> bool {
    headers.contains_key(TRANSFER_ENCODING) || headers.get(CONTENT_LENGTH).is_some_and(|length| length != "0")
}
