//! What visitors read when something is not there or does not work, made once at the start.

use std::any::Any;

use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;

use crate::domain::LanguageTag;
use crate::render::page::{self, PageError, Trouble};
use crate::render::{Opening, Output, Rendition};

use super::answer::{Answer, Manner};
use super::api;
use super::headers::{CachePolicy, Nature, Transport};

/// What somebody asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A page to read.
    Page,
    /// A file, which a program may read.
    File,
    /// A document of the API, whose refusals are problem details.
    Data,
    /// A box in another site's frame.
    Box,
}

impl Wanted {
    /// Addresses of files have an ending.
    #[must_use]
    pub fn of(path: &str) -> Self {
        if api::is_api(path) {
            return Self::Data;
        }
        let last = path.rsplit('/').next().unwrap_or_default();
        if last.contains('.') {
            Self::File
        } else if path.starts_with("/embed/") {
            Self::Box
        } else {
            Self::Page
        }
    }

    /// What whoever wants an output of a school asked for.
    #[must_use]
    pub fn for_output(output: Output) -> Self {
        match output {
            Output::Widget(_) => Self::Box,
            _ if output.is_page() => Self::Page,
            _ => Self::File,
        }
    }
}

/// Every error that is answered, as a page and as plain text.
const STATUSES: [StatusCode; 9] = [
    StatusCode::NOT_FOUND,
    StatusCode::METHOD_NOT_ALLOWED,
    StatusCode::GONE,
    StatusCode::PAYLOAD_TOO_LARGE,
    StatusCode::URI_TOO_LONG,
    StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
    StatusCode::INTERNAL_SERVER_ERROR,
    StatusCode::NOT_IMPLEMENTED,
    StatusCode::SERVICE_UNAVAILABLE,
];

/// The answers for errors.
#[derive(Debug)]
pub struct ErrorPages {
    answers: Vec<(StatusCode, Answer, Answer)>,
    missing_box: Answer,
    fallback: Answer,
}

impl ErrorPages {
    /// Makes them all.
    #[must_use]
    pub fn new(transport: Transport) -> Self {
        let answers = STATUSES.into_iter().map(|status| (status, html(status, transport), plain(status, transport)));
        Self {
            answers: answers.collect(),
            missing_box: missing_box(transport),
            fallback: plain(StatusCode::INTERNAL_SERVER_ERROR, transport),
        }
    }

    /// The answer for one.
    #[must_use]
    pub fn get(&self, status: StatusCode, wanted: Wanted) -> &Answer {
        let found = self.answers.iter().find(|(candidate, _, _)| *candidate == status);
        match (found, wanted) {
            // Other sites cannot show our pages in their frames.
            (_, Wanted::Box) if status == StatusCode::NOT_FOUND => &self.missing_box,
            (Some((_, page, _)), Wanted::Page | Wanted::Box) => page,
            (Some((_, _, plain)), Wanted::File | Wanted::Data) => plain,
            (None, _) => &self.fallback,
        }
    }
}

/// The page for an error, in the site's layout.
///
/// # Errors
/// Only a program error: see [`PageError`].
pub fn error_page(status: StatusCode, language: LanguageTag) -> Result<Rendition, PageError> {
    match status {
        StatusCode::SERVICE_UNAVAILABLE => page::trouble_page(Trouble::Unavailable, language),
        status if status.is_server_error() => page::trouble_page(Trouble::Broken, language),
        // Whatever was wrong with the address, what helps is a right one.
        _ => page::not_found_page(language),
    }
}

fn html(status: StatusCode, transport: Transport) -> Answer {
    match error_page(status, LanguageTag::ENGLISH) {
        Ok(mut rendition) => {
            let hashes = std::mem::take(&mut rendition.style_hashes);
            answer(rendition, status, Nature::Page { styles: &hashes, scripts: &[] }, transport)
        }
        Err(_) => plain(status, transport),
    }
}

/// In a frame: that the list has moved.
fn missing_box(transport: Transport) -> Answer {
    let status = StatusCode::NOT_FOUND;
    match page::widget::missing_widget(LanguageTag::ENGLISH) {
        Ok(mut rendition) => {
            let styles = std::mem::take(&mut rendition.style_hashes);
            let scripts = std::mem::take(&mut rendition.script_hashes);
            answer(rendition, status, Nature::Framed { styles: &styles, scripts: &scripts }, transport)
        }
        Err(_) => plain(status, transport),
    }
}

/// For programs: the status in words.
fn plain(status: StatusCode, transport: Transport) -> Answer {
    let text = format!("{}\n", status.canonical_reason().unwrap_or("error").to_lowercase());
    let rendition = Rendition {
        bytes: text.into_bytes(),
        media_type: "text/plain; charset=utf-8",
        file_name: None,
        style_hashes: Vec::new(),
        script_hashes: Vec::new(),
    };
    answer(rendition, status, Nature::File, transport)
}

fn answer(rendition: Rendition, status: StatusCode, nature: Nature<'_>, transport: Transport) -> Answer {
    Answer::new(rendition, Manner { status, nature, cache: CachePolicy::Never, opening: Opening::Show, transport })
}

/// The answer when the program itself failed. What it says stays in the log.
#[expect(clippy::needless_pass_by_value, reason = "the layer hands it over")]
pub(super) fn crashed(panic: Box<dyn Any + Send + 'static>, transport: Transport) -> Response {
    let reason = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("no reason");
    tracing::error!(reason, "a request crashed");
    let mut response = match error_page(StatusCode::INTERNAL_SERVER_ERROR, LanguageTag::ENGLISH) {
        Ok(rendition) => {
            let hashes = rendition.style_hashes.clone();
            let manner = Manner {
                status: StatusCode::INTERNAL_SERVER_ERROR,
                nature: Nature::Page { styles: &hashes, scripts: &[] },
                cache: CachePolicy::Never,
                opening: Opening::Show,
                transport,
            };
            Answer::new(rendition, manner).to(&axum::http::HeaderMap::new())
        }
        Err(_) => Response::new(Body::empty()),
    };
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(CachePolicy::Never.as_str()));
    response.headers_mut().entry(CONTENT_TYPE).or_insert(HeaderValue::from_static("text/plain"));
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("60"));
    response
}

#[cfg(test)]
mod tests {
    use axum::http::header::STRICT_TRANSPORT_SECURITY;

    use super::*;

    #[test]
    fn a_crash_is_answered_with_all_guarding_headers_and_without_its_reason() {
        let response = crashed(Box::new("secret"), Transport::Encrypted);
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert!(response.headers().contains_key(STRICT_TRANSPORT_SECURITY));
        assert!(response.headers().contains_key("content-security-policy"));
        assert_eq!(response.headers()[CACHE_CONTROL], "no-store");
        assert!(!crashed(Box::new("x"), Transport::Plain).headers().contains_key(STRICT_TRANSPORT_SECURITY));
    }
}
