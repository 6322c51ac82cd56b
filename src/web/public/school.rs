//! A school's outputs: its page, its files, its letter.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, LOCATION};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::Response;
use axum::routing::{MethodRouter, get};

use crate::catalog::{Entry, Found};
use crate::domain::{LanguageTag, Slug};
use crate::guide::Guides;
use crate::render::Output;
use crate::web::app::{App, AppState};
use crate::web::errors::Wanted;
use crate::web::place::{language, nearest_language, part};

use super::labels;

/// The route of one output.
pub(in crate::web) fn output(output: Output) -> MethodRouter<AppState> {
    get(async move |State(app): State<AppState>, request: Request| {
        answer(&app, output, request.uri(), request.headers()).await
    })
}

/// `/s/{school}`: its page in its first language.
pub(in crate::web) async fn page(State(app): State<AppState>, request: Request) -> Response {
    let (uri, headers) = (request.uri(), request.headers());
    match find(&app, uri, Wanted::Page, headers) {
        Ok(entry) => {
            let first = entry.published.revision.school().first_language();
            app.school(&entry, Output::Page, first, headers).await
        }
        Err(elsewhere) => *elsewhere,
    }
}

async fn answer(app: &App, output: Output, uri: &Uri, headers: &HeaderMap) -> Response {
    let wanted = Wanted::for_output(output);
    let not_found = || app.error(StatusCode::NOT_FOUND, wanted, headers);
    let entry = match find(app, uri, wanted, headers) {
        Ok(entry) => entry,
        Err(elsewhere) => return *elsewhere,
    };
    let Some(tag) = language_of(output, uri.path(), &entry) else { return not_found() };
    let output = match output {
        Output::ContactOf(_) => match number(part(uri.path(), 3)) {
            Some(number) => Output::ContactOf(number),
            None => return not_found(),
        },
        Output::MailOf(_) => match Guides::all().get(part(uri.path(), 4)) {
            Some(guide) => Output::MailOf(guide.id.as_str()),
            None => return not_found(),
        },
        output => output,
    };
    if let Output::Sheet(format) = output
        && output.exists_for(&entry.published)
        && let Some(placed) = labels::placed(app, &entry, format, tag, uri.query(), headers).await
    {
        return placed;
    }
    match (entry.is_closed(), output.is_page()) {
        // Nor any other box.
        (true, true) if matches!(output, Output::Widget(_)) => app.school(&entry, output, tag, headers).await,
        // A closed school has no other page than the one that leads on.
        (true, true) => app.school(&entry, Output::Page, tag, headers).await,
        (true, false) => app.error(StatusCode::GONE, wanted, headers),
        (false, _) if output.exists_for(&entry.published) => app.school(&entry, output, tag, headers).await,
        (false, _) => not_found(),
    }
}

/// The language that an output's address names, or the school's first where it names none.
fn language_of(output: Output, path: &str, entry: &Entry) -> Option<LanguageTag> {
    let index = output.place().split('/').position(|part| part == "{lang}");
    match index {
        // A box speaks the language of the page around it, as near as we can.
        Some(index) if matches!(output, Output::Widget(_)) => Some(
            nearest_language(part(path, index + 2))
                .unwrap_or_else(|| entry.published.revision.school().first_language()),
        ),
        Some(index) => language(part(path, index + 2)),
        None => Some(entry.published.revision.school().first_language()),
    }
}

/// `3.vcf` → 3; each number is written in one way only.
fn number(file: &str) -> Option<u16> {
    let digits = file.strip_suffix(".vcf")?;
    let number: u16 = digits.parse().ok()?;
    (number.to_string() == digits).then_some(number)
}

/// The school that an address names; else where it went, or that nobody knows it.
pub(super) fn find(app: &App, uri: &Uri, wanted: Wanted, headers: &HeaderMap) -> Result<Arc<Entry>, Box<Response>> {
    let name = part(uri.path(), 1);
    let catalog = app.library.current();
    match catalog.find(name) {
        Some(Found::School(entry)) => Ok(Arc::clone(entry)),
        Some(Found::Moved(slug)) => Err(Box::new(moved(uri, slug))),
        // Somebody typed it from paper.
        None => match name.to_ascii_lowercase().parse::<Slug>() {
            Ok(slug) if slug.as_str() != name && catalog.find(slug.as_str()).is_some() => {
                Err(Box::new(moved(uri, &slug)))
            }
            _ => Err(Box::new(app.error(StatusCode::NOT_FOUND, wanted, headers))),
        },
    }
}

/// The same address below another school.
fn moved(uri: &Uri, slug: &Slug) -> Response {
    let root = part(uri.path(), 0);
    let rest: String = uri.path().split('/').skip(3).fold(String::new(), |path, part| path + "/" + part);
    let mut response = Response::default();
    *response.status_mut() = StatusCode::MOVED_PERMANENTLY;
    // The rest came as a path, so it can stand in a header.
    if let Ok(location) = HeaderValue::try_from(format!("/{root}/{slug}{rest}")) {
        response.headers_mut().insert(LOCATION, location);
    }
    // A script follows only where it may read.
    if root == "embed" {
        response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    }
    response
}
