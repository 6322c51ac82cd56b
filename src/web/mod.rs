//! HTTP: every route, what an answer says besides its content, and finished answers in memory.
//!
//! A request finds its school in the [catalog](crate::catalog) and its answer in the cache; only
//! the first one after a change renders and compresses. No cookie is ever set, and nothing is
//! remembered of who asked.

mod answer;
mod api;
mod app;
mod at_once;
mod connection;
mod encoding;
mod errors;
mod guard;
mod headers;
mod limit;
mod observe;
mod place;
mod public;
mod renditions;
mod router;
mod serve;

pub use answer::{Answer, Manner};
pub use api::document as api_document;
pub use app::{App, AppState, Watching};
pub use at_once::{Answering, AtOnce};
pub use encoding::Encoding;
pub use errors::{Wanted, error_page};
pub use headers::{CachePolicy, Nature, Transport};
pub use renditions::{Key, MakeError, Renditions};
pub use router::{make_app, make_demo_app, make_operator_app};
pub use serve::{ServeError, asked_to_stop, bind, serve};
