//! `/demo/website`: a made-up school website with the list on it, which only the demonstration serves.

use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};

use crate::catalog::Found;
use crate::render::page::widget::website;
use crate::web::app::AppState;
use crate::web::errors::Wanted;
use crate::web::headers::CachePolicy;

/// The school whose website it is.
const SCHOOL: &str = "hillside-primary";

/// The website, with rules as strict as a school's host may set them: what each way needs and nothing else.
pub(in crate::web) async fn page(State(app): State<AppState>) -> Response {
    let catalog = app.library.current();
    let Some(Found::School(entry)) = catalog.find(SCHOOL) else {
        return app.error(StatusCode::NOT_FOUND, Wanted::Page, &HeaderMap::new());
    };
    let Ok(rendition) = website(&entry.published, &app.context) else {
        return app.error(StatusCode::INTERNAL_SERVER_ERROR, Wanted::Page, &HeaderMap::new());
    };
    let site = &app.context.public_url;
    let policy = format!(
        "default-src 'none'; style-src {}; script-src {site}; connect-src {site}; frame-src {site}; img-src {site}",
        rendition.style_hashes.join(" ")
    );
    let mut response = rendition.bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(rendition.media_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(CachePolicy::Never.as_str()));
    // A public address is one that a header can hold.
    if let Ok(policy) = HeaderValue::try_from(policy) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    response
}
