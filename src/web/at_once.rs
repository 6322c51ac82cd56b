//! A school's page that lies ready is given at once, before the router is asked.
//!
//! That is what nearly every visitor asks for. The router would find the same answer; but its routes and
//! layers make some twenty objects for each request, which costs more than finding the page. Whatever is
//! not wholly ordinary goes to the router: this must never answer otherwise than it would.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::Request;
use axum::http::Method;
use axum::response::Response;
use axum::routing::future::RouteFuture;
use tower::Service;

use crate::catalog::Found;
use crate::render::Output;

use super::app::{App, AppState, Watching};
use super::guard;
use super::place::language;

/// The public side as it is served.
#[derive(Clone)]
pub struct AtOnce {
    app: AppState,
    router: Router,
}

impl AtOnce {
    /// Puts the short way in front of every route; the routes are those of the same app.
    #[must_use]
    pub fn new(app: AppState, router: Router) -> Self {
        Self { app, router }
    }
}

impl Service<Request> for AtOnce {
    type Response = Response;
    type Error = Infallible;
    type Future = Answering;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Service::<Request>::poll_ready(&mut self.router, cx)
    }

    fn call(&mut self, request: Request) -> Answering {
        match ready(&self.app, &request) {
            Some(response) => Answering::AtOnce(Some(response)),
            None => Answering::Routed(Box::pin(self.router.call(request))),
        }
    }
}

/// An answer on its way.
pub enum Answering {
    /// It lay ready.
    AtOnce(Option<Response>),
    /// The router makes it.
    Routed(Pin<Box<RouteFuture<Infallible>>>),
}

impl Future for Answering {
    type Output = Result<Response, Infallible>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut *self {
            // A future is not asked again once it has answered.
            Self::AtOnce(response) => response.take().map_or(Poll::Pending, |response| Poll::Ready(Ok(response))),
            Self::Routed(future) => future.as_mut().poll(cx),
        }
    }
}

/// The page of a school, if it was asked for in the ordinary way and lies ready.
fn ready(app: &App, request: &Request) -> Option<Response> {
    // Whoever counts answers wants to know the route.
    let ordinary = app.watching == Watching::Nothing && request.method() == Method::GET;
    if !ordinary || guard::refusal(app, request).is_some() {
        return None;
    }
    let path = request.uri().path();
    let asked = path.strip_prefix("/s/")?;
    let catalog = app.library.current();
    let (school, tag) = asked.split_once('/').map_or((asked, None), |(school, tag)| (school, Some(tag)));
    let Some(Found::School(entry)) = catalog.find(school) else { return None };
    let language = match tag {
        None => entry.published.revision.school().first_language(),
        Some(tag) => language(tag)?,
    };
    app.ready(entry, Output::Page, language, request.headers())
}
