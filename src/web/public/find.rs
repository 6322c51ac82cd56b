//! Find your school: a form that is sent, so that no address and no log holds what somebody looked for.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, LOCATION, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use http_body_util::{BodyExt as _, Limited};

use crate::catalog::Search;
use crate::domain::LanguageTag;
use crate::render::Rendition;
use crate::render::page::{FoundSchool, PageError, Searching, found_document};
use crate::web::app::AppState;
use crate::web::errors::Wanted;
use crate::web::guard::FORM_MAX;
use crate::web::headers::{self, CachePolicy, Nature};

/// The most schools of one answer.
const SHOWN: usize = 20;
/// The most characters of what was typed that are shown again.
const TEXT_MAX: usize = 120;

/// `POST /` with the field `q`: the page with what was found, or with `Accept: application/json` the same as an
/// object. A code or number of one school leads to its page.
pub(in crate::web) async fn answer(State(app): State<AppState>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let as_object = wants_json(&parts.headers);
    let wanted = if as_object { Wanted::File } else { Wanted::Page };
    let most = usize::try_from(FORM_MAX).unwrap_or(usize::MAX);
    let Ok(body) = Limited::new(body, most).collect().await else {
        return app.error(StatusCode::PAYLOAD_TOO_LARGE, wanted, &parts.headers);
    };
    let text = typed(&body.to_bytes());
    let catalog = Arc::clone(&app.library.current());
    // A hard search takes milliseconds, and the first one after a change builds the index.
    let Ok(_turn) = app.searches.acquire().await else {
        return app.error(StatusCode::SERVICE_UNAVAILABLE, wanted, &parts.headers);
    };
    let made = tokio::task::spawn_blocking(move || {
        let found = catalog.search(&text, None, SHOWN);
        if let Some(address) = only(&found).filter(|_| !as_object) {
            return Ok(Made::Elsewhere(address));
        }
        let schools: Vec<FoundSchool> =
            found.schools.iter().map(|entry| FoundSchool::from(entry.published.revision.school())).collect();
        if as_object {
            let document = found_document(&text, &schools, found.total, LanguageTag::ENGLISH)?;
            return Ok(Made::Object(document.to_string()));
        }
        let searching = Searching::Found { text: &text, schools: &schools, total: found.total };
        Ok::<Made, PageError>(Made::Page(catalog.home_page(&searching)?))
    })
    .await;
    match made {
        Ok(Ok(Made::Page(page))) => {
            let nature = Nature::Page { styles: &page.style_hashes, scripts: &page.script_hashes };
            let headers = headers::common(nature, CachePolicy::Never, app.transport());
            let Rendition { bytes, media_type, .. } = page;
            plain(StatusCode::OK, headers, media_type, bytes)
        }
        Ok(Ok(Made::Object(text))) => {
            let headers = headers::common(Nature::File, CachePolicy::Never, app.transport());
            plain(StatusCode::OK, headers, "application/json", text.into_bytes())
        }
        Ok(Ok(Made::Elsewhere(address))) => {
            let mut headers = headers::common(Nature::File, CachePolicy::Never, app.transport());
            if let Ok(address) = HeaderValue::try_from(address) {
                headers.insert(LOCATION, address);
            }
            plain(StatusCode::SEE_OTHER, headers, "text/plain; charset=utf-8", Vec::new())
        }
        Ok(Err(error)) => {
            tracing::error!(%error, "a search could not be answered");
            app.error(StatusCode::INTERNAL_SERVER_ERROR, wanted, &parts.headers)
        }
        Err(error) => {
            tracing::error!(%error, "a search failed");
            app.error(StatusCode::INTERNAL_SERVER_ERROR, wanted, &parts.headers)
        }
    }
}

/// What a search leads to.
enum Made {
    Page(Rendition),
    Object(String),
    /// The page of the one school that was meant.
    Elsewhere(String),
}

/// The school's page, where a code, a number or an address means one school.
fn only(found: &Search) -> Option<String> {
    match &found.schools[..] {
        [entry] if found.exact => Some(format!("/s/{}", entry.published.revision.school().slug)),
        _ => None,
    }
}

/// The field `q` of a form. Bytes that are no text become marks that nothing is named with.
fn typed(body: &[u8]) -> String {
    let field = url::form_urlencoded::parse(body).find(|(name, _)| name == "q");
    let text = field.map(|(_, text)| text.into_owned()).unwrap_or_default();
    text.chars().filter(|c| !c.is_control()).take(TEXT_MAX).collect()
}

fn wants_json(headers: &HeaderMap) -> bool {
    headers.get(ACCEPT).and_then(|value| value.to_str().ok()).is_some_and(|value| value.contains("application/json"))
}

/// An answer that is given once: compressing it would take longer than sending it.
fn plain(status: StatusCode, mut headers: HeaderMap, media_type: &'static str, bytes: Vec<u8>) -> Response {
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(CONTENT_LENGTH, HeaderValue::from(bytes.len()));
    headers.insert(VARY, HeaderValue::from_static("accept"));
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}
