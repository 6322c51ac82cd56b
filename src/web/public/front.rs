//! What belongs to the whole site.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::{MethodRouter, get};

use crate::catalog::Front;
use crate::web::app::AppState;

/// The route of one page or file.
pub(in crate::web) fn front(front: Front) -> MethodRouter<AppState> {
    get(async move |State(app): State<AppState>, request: Request| {
        let catalog = Arc::clone(&app.library.current());
        app.front(&catalog, front, request.headers()).await
    })
}

/// `/.well-known/hallpass.json`: the keys, and where the lists are.
pub(in crate::web) async fn keys(State(app): State<AppState>, request: Request) -> Response {
    app.keys(request.headers()).await
}
