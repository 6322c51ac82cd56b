//! Every route of the service.

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::Response;
use axum::routing::{get, post};
use tower_http::catch_panic::CatchPanicLayer;

use crate::catalog::Front;
use crate::render::Output;
use crate::render::filter::DeskFile;

use super::api;
use super::app::{AppState, Watching};
use super::errors::{Wanted, crashed};
use super::public::{check, code, embed, find, front, health, mail, organisation, school, together, website};
use super::{guard, observe};

/// The public side.
pub fn make_app(app: AppState) -> Router {
    let transport = app.transport();
    let mut router = Router::new()
        .route("/", front::front(Front::Home).post(find::answer))
        .route("/robots.txt", front::front(Front::Robots))
        .route("/favicon.ico", front::front(Front::Favicon))
        .route("/.well-known/hallpass.json", get(front::keys))
        .route("/about/{page}/{lang}", get(front::about))
        .route("/together/{lang}", get(together::page).post(together::choose))
        .route("/together/{lang}/contacts.vcf", post(together::contacts))
        .route("/o/{organisation}", get(organisation::page))
        .route("/o/{organisation}/senders.json", get(organisation::senders))
        .route("/o/{organisation}/senders.txt", get(organisation::text))
        .route("/api/v1", front::front(Front::ApiReference))
        .route("/api/v1/openapi.json", front::front(Front::ApiDocument))
        // The rest of the API, each route with its description: see api/document.rs.
        .merge(api::routes())
        .route("/q/{code}", get(code::page))
        .route("/q/{code}/{lang}", get(code::page))
        .route("/Q/{code}", get(code::page))
        .route("/Q/{code}/{lang}", get(code::page))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/s/{school}", get(school::page));
    for file in DeskFile::ALL {
        router = router.route(&format!("/o/{{organisation}}/{}", file.path()), organisation::desk(file));
    }
    // `Output::Check` is the page; who asks, posts.
    router = router.route("/s/{school}/{lang}/check", post(check::answer));
    router = router.route("/embed/{script}", get(embed::script)).route("/oembed", get(embed::oembed));
    // `/s/{school}/{lang}`, `/s/{school}/contact.vcf`, `/embed/{school}/{lang}` and all others: see Output::place.
    for output in Output::ALL {
        router = router.route(&format!("/{}/{{school}}/{}", output.root(), output.place()), school::output(output));
    }
    router = router
        .route(&format!("/s/{{school}}/{}", Output::Mail.place()), post(mail::ask))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(CatchPanicLayer::custom(move |panic| crashed(panic, transport)))
        .layer(from_fn_with_state(AppState::clone(&app), guard::guard));
    if app.watching != Watching::Nothing {
        router = router.layer(from_fn_with_state(app.watching, observe::observe));
    }
    router.with_state(app)
}

/// The public side of the demonstration, with a school's website.
pub fn make_demo_app(app: AppState) -> Router {
    let website = Router::new().route("/demo/website", get(website::page)).with_state(AppState::clone(&app));
    make_app(app).merge(website)
}

/// The operator's side, on a port of its own.
pub fn make_operator_app(metrics: impl Fn() -> String + Clone + Send + Sync + 'static) -> Router {
    Router::new()
        .route("/metrics", get(async move || metrics()))
        .route("/healthz", get(health::alive))
        .layer(from_fn(observe::no_store))
}

async fn not_found(State(app): State<AppState>, request: Request) -> Response {
    app.error(StatusCode::NOT_FOUND, Wanted::of(request.uri().path()), request.headers())
}

async fn method_not_allowed(State(app): State<AppState>, request: Request) -> Response {
    if request.method() == Method::OPTIONS && api::is_api(request.uri().path()) {
        return api::options();
    }
    app.error(StatusCode::METHOD_NOT_ALLOWED, Wanted::of(request.uri().path()), request.headers())
}
