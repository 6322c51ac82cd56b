//! What belongs to the whole site.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{MethodRouter, get};

use crate::catalog::Front;
use crate::render::page::About;
use crate::web::app::AppState;
use crate::web::errors::Wanted;
use crate::web::place::{language, part};

/// The route of one page or file.
pub(in crate::web) fn front(front: Front) -> MethodRouter<AppState> {
    get(async move |State(app): State<AppState>, request: Request| {
        let catalog = Arc::clone(&app.library.current());
        app.front(&catalog, front, request.headers()).await
    })
}

/// `/about/{page}/{lang}`: what the site keeps of visitors, and for whom it works.
pub(in crate::web) async fn about(State(app): State<AppState>, request: Request) -> Response {
    let path = request.uri().path();
    let about = About::ALL.into_iter().find(|about| about.as_str() == part(path, 1));
    match (about, language(part(path, 2))) {
        (Some(about), Some(language)) => {
            let catalog = Arc::clone(&app.library.current());
            app.front(&catalog, Front::About(about, language), request.headers()).await
        }
        _ => app.error(StatusCode::NOT_FOUND, Wanted::Page, request.headers()),
    }
}

/// `/.well-known/hallpass.json`: the keys, and where the lists are.
pub(in crate::web) async fn keys(State(app): State<AppState>, request: Request) -> Response {
    app.keys(request.headers()).await
}
