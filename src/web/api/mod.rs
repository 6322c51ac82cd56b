//! `/api/v1`: what is published, for programs. Conventions are in `docs/api-design.md`.
//!
//! Each file holds one noun: what comes in, what goes out, the handler. The document for other programs (OpenAPI 3.1)
//! is made of them by [`document`], kept as `assets/api/openapi.json`, and shown by the reference page.

mod check;
mod document;
mod history;
mod lists;
mod organisations;
mod providers;
mod query;
mod refusal;
mod schema;
mod schools;

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, CACHE_CONTROL, CONTENT_TYPE, LOCATION,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri};
use axum::response::Response;
use http_body_util::{BodyExt as _, Limited};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::catalog::{Entry, Found};
use crate::domain::Slug;
use crate::render::Rendition;

use super::app::{App, AppState};
use super::headers::CachePolicy;
use super::limit::Permit;
use super::place::part;
use query::{Page, Place, Query};

pub use document::document;
pub(super) use refusal::Refusal;

/// The most bytes of a search.
const SEARCH_MAX: usize = 4 * 1024;
/// The most bytes of a question about an address: the head of a message, with each sign escaped.
pub(super) const CHECK_MAX: usize = 1024 * 1024;

/// Whether a path is the API's, where refusals are problem details.
pub(super) fn is_api(path: &str) -> bool {
    path.starts_with("/api/")
}

/// Its routes.
pub(super) fn routes() -> Router<AppState> {
    document::router().split_for_parts().0
}

/// The most bytes that a path takes.
pub(super) fn body_max(path: &str) -> usize {
    match path.split('/').collect::<Vec<_>>()[..] {
        ["", "api", "v1", "search"] => SEARCH_MAX,
        ["", "api", "v1", "schools", _, "check"] => CHECK_MAX,
        _ => 0,
    }
}

/// What OPTIONS answers; which methods an address has, the router adds.
pub(super) fn options() -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    let headers = response.headers_mut();
    for (name, value) in [
        (ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST, OPTIONS"),
        (ACCESS_CONTROL_ALLOW_HEADERS, "accept-language, content-type, if-none-match"),
        (ACCESS_CONTROL_MAX_AGE, "86400"),
        (CACHE_CONTROL, CachePolicy::Never.as_str()),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Adds what every answer of the API says: who may read it, and how much the client may still ask.
pub(super) fn finish(app: &App, permit: Permit, response: &mut Response) {
    let headers = response.headers_mut();
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    headers.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin"));
    app.quotas.tell(permit, headers);
}

const EXPOSED: HeaderValue =
    HeaderValue::from_static("content-language, etag, location, ratelimit, ratelimit-policy, retry-after");

/// Why a handler answers something else.
#[derive(Debug)]
pub(super) enum Elsewhere {
    /// It refuses.
    Refused(Refusal),
    /// The school is called otherwise now.
    Moved(String),
}

impl From<Refusal> for Elsewhere {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl Elsewhere {
    fn answer(&self, app: &App, headers: &HeaderMap) -> Response {
        match self {
            Self::Refused(refusal) => refusal.answer(app, headers),
            Self::Moved(address) => {
                let mut response = Response::new(Body::empty());
                // The method stays the same (RFC 9110, section 15.4.9).
                *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
                if let Ok(address) = HeaderValue::try_from(address) {
                    response.headers_mut().insert(LOCATION, address);
                }
                response
            }
        }
    }
}

/// The school that an address names. `known` are the parameters that may stand behind it.
fn find_school(app: &App, uri: &Uri, known: &[&str]) -> Result<Arc<Entry>, Elsewhere> {
    let name = part(uri.path(), 3);
    let catalog = app.library.current();
    let entry = match catalog.find(name) {
        Some(Found::School(entry)) => Arc::clone(entry),
        Some(Found::Moved(slug)) => {
            let rest: String = uri.path().split('/').skip(5).fold(String::new(), |path, part| path + "/" + part);
            return Err(Elsewhere::Moved(format!("/api/v1/schools/{slug}{rest}")));
        }
        None => return Err(Refusal::School(name.to_owned()).into()),
    };
    Query::read(uri, known)?;
    Ok(entry)
}

/// The same, with the part of its revisions or changes that is asked for.
fn find_page_of_school(app: &App, uri: &Uri) -> Result<(Arc<Entry>, Page<Place>), Elsewhere> {
    let known = ["limit", "cursor"];
    let entry = find_school(app, uri, &known)?;
    let page = Query::read(uri, &known)?.page()?;
    Ok((entry, page))
}

/// The same; a closed one has no list.
fn find_open_school(app: &App, uri: &Uri, known: &[&str]) -> Result<Arc<Entry>, Elsewhere> {
    let entry = find_school(app, uri, known)?;
    let school = entry.published.revision.school();
    match &school.closed {
        None => Ok(Arc::clone(&entry)),
        Some(closure) => Err(Refusal::Closed(school.slug.clone(), closure.successors.clone()).into()),
    }
}

/// The organisation of a name, as its own name, so that no other takes room in the cache.
fn find_organisation(app: &App, name: &str) -> Result<Slug, Refusal> {
    let catalog = app.library.current();
    let members = catalog.organisation(name).ok_or_else(|| Refusal::Organisation(name.to_owned()))?;
    Ok(members.organisation.organisation.slug.clone())
}

/// Reads a body of JSON.
async fn body<T: DeserializeOwned>(headers: &HeaderMap, body: Body, most: usize) -> Result<T, Refusal> {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case("application/json") {
        return Err(Refusal::MediaType);
    }
    let bytes = Limited::new(body, most).collect().await.map_err(|_| Refusal::TooLarge)?.to_bytes();
    serde_json::from_slice(&bytes).map_err(|error| Refusal::Body(error.to_string()))
}

/// An answer that is given once and kept nowhere.
fn once<T: Serialize>(app: &App, status: StatusCode, document: &T, headers: &HeaderMap) -> Response {
    match serde_json::to_vec(document) {
        Ok(bytes) => app.once(json(bytes), status, true).to(headers),
        Err(_) => Refusal::Broken.answer(app, headers),
    }
}

/// A document.
pub(super) fn json(bytes: Vec<u8>) -> Rendition {
    Rendition {
        bytes,
        media_type: "application/json",
        file_name: None,
        style_hashes: Vec::new(),
        script_hashes: Vec::new(),
    }
}

/// Answers a request to the API: counts it, and says on every answer who may read it.
pub(super) async fn attend<F>(app: &App, request: Request, answer: impl FnOnce(Request) -> F) -> Response
where
    F: Future<Output = Response>,
{
    let permit = app.quotas.take(&request);
    let mut response = match permit {
        Permit::Refused { seconds } => Refusal::TooMany(seconds).answer(app, request.headers()),
        Permit::Spared | Permit::Granted { .. } => answer(request).await,
    };
    finish(app, permit, &mut response);
    response
}
