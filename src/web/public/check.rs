//! `POST /s/{school}/{lang}/check`: is this e-mail on the list? Nothing of what was sent is kept or written down.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest as _, Multipart, Request, State};
use axum::http::header::{ACCEPT, CONTENT_TYPE};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;
use http_body_util::BodyExt as _;

use crate::catalog::{Catalog, Entry};
use crate::check::{GIVEN_MAX, Given, Unreadable, check};
use crate::domain::LanguageTag;
use crate::render::page::{Outcome, check_page};
use crate::render::{Context, Output, Rendition, json};
use crate::web::app::{App, AppState};
use crate::web::errors::Wanted;
use crate::web::place::{language, part};

use super::school::find;

/// What is too long is read and forgotten up to here, so that whoever sent it hears why.
const FORGOTTEN_MAX: usize = 48 << 20;
/// Sending must not take longer.
const PATIENCE: Duration = Duration::from_secs(30);

/// What somebody asked.
struct Question {
    /// What was typed; empty after a file.
    typed: String,
    given: Result<Given, Unreadable>,
}

/// Answers the page with the verdict on top, or the verdict alone for programs.
pub(in crate::web) async fn answer(State(app): State<AppState>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let entry = match find(&app, &parts.uri, Wanted::Page, &parts.headers) {
        Ok(entry) => entry,
        Err(elsewhere) => return *elsewhere,
    };
    let Some(tag) = language(part(parts.uri.path(), 2)) else {
        return app.error(StatusCode::NOT_FOUND, Wanted::Page, &parts.headers);
    };
    if entry.is_closed() {
        return app.school(&entry, Output::Page, tag, &parts.headers).await;
    }
    let question = match tokio::time::timeout(PATIENCE, read(body)).await {
        Ok(Ok(Some(bytes))) => question(&parts.headers, bytes).await,
        Ok(Ok(None)) => Question { typed: String::new(), given: Err(Unreadable::TooLarge) },
        Ok(Err(_)) | Err(_) => return app.error(StatusCode::PAYLOAD_TOO_LARGE, Wanted::Page, &parts.headers),
    };
    tell(&app, entry, tag, question, &parts.headers).await
}

/// The body; nothing when it is larger than a question may be.
async fn read(mut body: Body) -> Result<Option<Bytes>, axum::Error> {
    let (mut kept, mut size) = (Vec::new(), 0_usize);
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame?.into_data() else { continue };
        size = size.saturating_add(data.len());
        if size > FORGOTTEN_MAX {
            return Err(axum::Error::new(std::io::Error::other("too long")));
        }
        if size > GIVEN_MAX {
            kept = Vec::new();
        } else {
            kept.extend_from_slice(&data);
        }
    }
    Ok((size <= GIVEN_MAX).then(|| kept.into()))
}

async fn question(headers: &HeaderMap, bytes: Bytes) -> Question {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.to_ascii_lowercase();
    if kind.starts_with("multipart/form-data") {
        return of_parts(headers, bytes).await;
    }
    if kind.is_empty() || kind.starts_with("application/x-www-form-urlencoded") {
        let typed = url::form_urlencoded::parse(&bytes).find(|(name, _)| name == "from").map(|(_, text)| text);
        return typed_in(typed.unwrap_or_default().into_owned());
    }
    // The message itself: `message/rfc822` or whatever a program calls it.
    Question { typed: String::new(), given: Given::message(&bytes) }
}

/// The form of the page: a field, and a file where somebody chose one.
async fn of_parts(headers: &HeaderMap, bytes: Bytes) -> Question {
    let (mut typed, mut message) = (String::new(), Bytes::new());
    let mut request = Request::new(Body::from(bytes));
    *request.method_mut() = Method::POST;
    if let Some(kind) = headers.get(CONTENT_TYPE) {
        request.headers_mut().insert(CONTENT_TYPE, kind.clone());
    }
    if let Ok(mut fields) = Multipart::from_request(request, &()).await {
        while let Ok(Some(field)) = fields.next_field().await {
            let name = field.name().unwrap_or_default().to_owned();
            let Ok(bytes) = field.bytes().await else { break };
            match name.as_str() {
                "from" => typed = String::from_utf8_lossy(&bytes).into_owned(),
                "eml" => message = bytes,
                _ => {}
            }
        }
    }
    if typed.trim().is_empty() && !message.is_empty() {
        return Question { typed: String::new(), given: Given::message(&message) };
    }
    typed_in(typed)
}

fn typed_in(typed: String) -> Question {
    let given = Given::typed(&typed);
    Question { typed, given }
}

async fn tell(app: &App, entry: Arc<Entry>, tag: LanguageTag, question: Question, headers: &HeaderMap) -> Response {
    let catalog = Arc::clone(&app.library.current());
    let context = Arc::clone(&app.context);
    let status = match question.given {
        Err(Unreadable::TooLarge) => StatusCode::PAYLOAD_TOO_LARGE,
        _ => StatusCode::OK,
    };
    let programs = wants_json(headers);
    let work = move || rendition(&catalog, &entry, tag, &question, &context, programs);
    match tokio::task::spawn_blocking(work).await {
        Ok(Some(rendition)) => app.once(rendition, status, programs).to(headers),
        _ => app.error(StatusCode::INTERNAL_SERVER_ERROR, Wanted::Page, headers),
    }
}

fn rendition(
    catalog: &Catalog,
    entry: &Entry,
    tag: LanguageTag,
    question: &Question,
    context: &Context,
    programs: bool,
) -> Option<Rendition> {
    let answer = match &question.given {
        Ok(given) => check(given, entry.published.list(), catalog).ok_or(Unreadable::NoAddress),
        Err(reason) => Err(*reason),
    };
    let outcome = Outcome { typed: &question.typed, answer };
    if programs {
        return Some(json::answer(&outcome.answer));
    }
    check_page(&entry.published, tag, context, Some(&outcome)).ok()
}

/// Whether JSON is asked for by name: browsers never do.
fn wants_json(headers: &HeaderMap) -> bool {
    let accepts = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok());
    accepts.flat_map(|value| value.split(',')).any(|kind| kind.trim().starts_with("application/json"))
}
