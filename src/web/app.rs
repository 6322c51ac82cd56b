//! What every request can reach.

use std::sync::Arc;
use std::time::Duration;

use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;

use tokio::sync::Semaphore;

use crate::catalog::{Catalog, Entry, Front, Gathered, Library, Material};
use crate::config::{Cache, Limits};
use crate::dns::Finder;
use crate::domain::LanguageTag;
use crate::render::filter::DeskFile;
use crate::render::{self, Context, Opening, Output, Rendition};

use super::answer::{Answer, Manner};
use super::api::{self, Refusal};
use super::errors::{ErrorPages, Wanted};
use super::headers::{CachePolicy, Nature, Transport};
use super::limit::Quotas;
use super::renditions::{Key, MakeError, Renditions};

/// How many searches may run at a time.
const SEARCHES: usize = 4;

/// How answers are watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watching {
    /// Neither counted nor written down: the cheapest.
    Nothing,
    /// Counted for the operator's metrics.
    Metrics,
    /// Written to the log.
    Log,
    /// Both.
    Both,
}

/// The collaborators of the public side.
pub struct App {
    /// What is published.
    pub library: Arc<Library>,
    /// Histories and signatures.
    pub material: Arc<dyn Material>,
    /// What renderers depend on besides the school.
    pub context: Arc<Context>,
    /// How much one visitor may ask.
    pub limits: Limits,
    /// How answers are watched.
    pub watching: Watching,
    /// Searches that may run at a time; more wait, so that they cannot take both cores and all memory.
    pub(super) searches: Semaphore,
    /// Finds out who takes the mail of a domain; off unless [`App::looking_up`] gave one.
    pub mail_servers: Finder,
    /// How often each client may ask the API.
    pub(super) quotas: Quotas,
    renditions: Renditions,
    errors: ErrorPages,
    transport: Transport,
}

/// The shared state of all handlers.
pub type AppState = Arc<App>;

impl App {
    /// Puts the public side together.
    #[must_use]
    pub fn new(
        library: Arc<Library>,
        material: Arc<dyn Material>,
        context: Context,
        limits: Limits,
        cache: &Cache,
        watching: Watching,
    ) -> Self {
        let transport = if context.public_url.is_https() { Transport::Encrypted } else { Transport::Plain };
        Self {
            library,
            material,
            renditions: Renditions::new(cache.megabytes.saturating_mul(1 << 20)),
            errors: ErrorPages::new(transport),
            context: Arc::new(context),
            quotas: Quotas::new(&limits),
            limits,
            watching,
            searches: Semaphore::new(SEARCHES),
            transport,
            mail_servers: Finder::off(),
        }
    }

    /// The same, with mail servers looked up.
    #[must_use]
    pub fn looking_up(self, mail_servers: Finder) -> Self {
        Self { mail_servers, ..self }
    }

    /// The answer for an error.
    #[must_use]
    pub fn error(&self, status: StatusCode, wanted: Wanted, request: &HeaderMap) -> Response {
        if wanted == Wanted::Data {
            return Refusal::of(status).answer(self, request);
        }
        self.errors.get(status, wanted).to(request)
    }

    /// How the site is reached.
    pub(super) fn transport(&self) -> Transport {
        self.transport
    }

    /// How many answers and bytes are kept, about.
    #[must_use]
    pub fn cached(&self) -> (u64, u64) {
        self.renditions.size()
    }

    /// An output of a school. The caller has made sure that the school has it.
    pub(super) async fn school(
        &self,
        entry: &Arc<Entry>,
        output: Output,
        language: LanguageTag,
        request: &HeaderMap,
    ) -> Response {
        if let Some(response) = self.ready(entry, output, language, request) {
            return response;
        }
        let key = Key::School(entry.serial(), output, language);
        let made = self.renditions.get_or_make(key, self.make_school(entry, output, language));
        let wanted = Wanted::for_output(output);
        self.finish(made, wanted, request).await
    }

    /// An output of a school that lies ready.
    pub(super) fn ready(
        &self,
        entry: &Entry,
        output: Output,
        language: LanguageTag,
        request: &HeaderMap,
    ) -> Option<Response> {
        let answer = self.renditions.get(&Key::School(entry.serial(), output, language))?;
        metrics::counter!("hallpass_cache_hits_total").increment(1);
        Some(answer.to(request))
    }

    async fn make_school(
        &self,
        entry: &Arc<Entry>,
        output: Output,
        language: LanguageTag,
    ) -> Result<Answer, MakeError> {
        let gathered = Gathered::fetch(&*self.material, entry, output)
            .await
            .map_err(|error| MakeError::Failed(error.to_string()))?;
        let (entry, context, transport) = (Arc::clone(entry), Arc::clone(&self.context), self.transport);
        rendered(move || {
            let rendition = render::render(output, gathered.source(&entry.published), language, &context)
                .map_err(|error| MakeError::Failed(error.to_string()))?;
            let status = if entry.is_closed() { StatusCode::GONE } else { StatusCode::OK };
            Ok(answer(rendition, status, nature_of(output), CachePolicy::AskFirst, output.opening(), transport))
        })
        .await
    }

    /// A page or file of no single school.
    pub(super) async fn front(&self, catalog: &Arc<Catalog>, front: Front, request: &HeaderMap) -> Response {
        let key = Key::Front(catalog.serial(), front.clone());
        let wanted = if front.is_page() { Wanted::Page } else { Wanted::File };
        let (catalog, context, transport) = (Arc::clone(catalog), Arc::clone(&self.context), self.transport);
        let material = Arc::clone(&self.material);
        let make = rendered(move || {
            let rendition =
                front.render(&catalog, &*material, &context).map_err(|error| MakeError::Failed(error.to_string()))?;
            let rendition = rendition.ok_or(MakeError::Nothing)?;
            let kind = match &front {
                front if front.is_page() => Kind::Page,
                front if front.is_open() => Kind::Open,
                _ => Kind::File,
            };
            let cache = match front {
                Front::Robots | Front::Favicon => CachePolicy::Day,
                Front::Script(_) => CachePolicy::Forever,
                _ => CachePolicy::AskFirst,
            };
            let opening = match front {
                Front::OrganisationDesk(_, DeskFile::PowerShell) => Opening::Save,
                _ => Opening::Show,
            };
            Ok(answer(rendition, StatusCode::OK, kind, cache, opening, transport))
        });
        self.finish(self.renditions.get_or_make(key, make), wanted, request).await
    }

    /// An answer to one question of one visitor, never kept: a page, or a document for programs.
    pub(super) fn once(&self, rendition: Rendition, status: StatusCode, for_programs: bool) -> Answer {
        let kind = if for_programs { Kind::File } else { Kind::Page };
        answer(rendition, status, kind, CachePolicy::Never, Opening::Show, self.transport)
    }

    /// A PDF for one visitor, never kept.
    pub(super) fn once_document(&self, rendition: Rendition) -> Answer {
        answer(rendition, StatusCode::OK, Kind::Document, CachePolicy::Never, Opening::Show, self.transport)
    }

    /// Makes something for one visitor as soon as a processor is free for it; nothing after too long a wait.
    pub(super) async fn at_work<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        let made = async {
            let _permit = self.renditions.worker().await?;
            tokio::task::spawn_blocking(work).await.ok()
        };
        tokio::time::timeout(Duration::from_secs(self.limits.request_seconds), made).await.ok().flatten()
    }

    /// A document of the API, made once for each state of what it is about.
    pub(super) async fn document<T: Serialize>(
        &self,
        key: Key,
        make: impl Future<Output = Result<T, MakeError>>,
        request: &HeaderMap,
    ) -> Response {
        let transport = self.transport;
        let make = async {
            let document = make.await?;
            let bytes = serde_json::to_vec(&document).map_err(|error| MakeError::Failed(error.to_string()))?;
            rendered(move || {
                let (kind, cache) = (Kind::Open, CachePolicy::AskFirst);
                Ok(answer(api::json(bytes), StatusCode::OK, kind, cache, Opening::Show, transport))
            })
            .await
        };
        self.finish(self.renditions.get_or_make(key, make), Wanted::Data, request).await
    }

    /// What another site's program asked about a school, never kept.
    pub(super) fn told(&self, rendition: Rendition) -> Answer {
        answer(rendition, StatusCode::OK, Kind::Open, CachePolicy::AskFirst, Opening::Show, self.transport)
    }

    /// The document of keys.
    pub(super) async fn keys(&self, request: &HeaderMap) -> Response {
        let key = Key::Keys(self.library.current().event());
        let make = async {
            let bytes = self.material.keys().await.map_err(|error| MakeError::Failed(error.to_string()))?;
            let rendition = Rendition {
                bytes,
                media_type: "application/json",
                file_name: None,
                style_hashes: Vec::new(),
                script_hashes: Vec::new(),
            };
            let cache = CachePolicy::AskFirst;
            Ok(answer(rendition, StatusCode::OK, Kind::Open, cache, Opening::Show, self.transport))
        };
        self.finish(self.renditions.get_or_make(key, make), Wanted::File, request).await
    }

    /// Waits for an answer, but not for ever.
    async fn finish(
        &self,
        made: impl Future<Output = Result<Arc<Answer>, MakeError>>,
        wanted: Wanted,
        request: &HeaderMap,
    ) -> Response {
        let patience = Duration::from_secs(self.limits.request_seconds);
        match tokio::time::timeout(patience, made).await {
            Ok(Ok(answer)) => answer.to(request),
            Ok(Err(MakeError::Nothing)) => self.error(StatusCode::NOT_FOUND, wanted, request),
            Ok(Err(MakeError::Failed(reason))) => {
                tracing::error!(%reason, "an answer could not be made");
                self.error(StatusCode::INTERNAL_SERVER_ERROR, wanted, request)
            }
            Err(_) => self.error(StatusCode::SERVICE_UNAVAILABLE, wanted, request),
        }
    }
}

/// What an output is to a browser, before its style sheets are known.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Page,
    Showing,
    Loading,
    Framed,
    File,
    Open,
    Document,
}

fn nature_of(output: Output) -> Kind {
    match output {
        Output::Embed => Kind::Showing,
        Output::Print => Kind::Loading,
        Output::Widget(_) => Kind::Framed,
        _ if output.is_page() => Kind::Page,
        Output::SendersJson => Kind::Open,
        Output::Letter(..) | Output::Sheet(_) => Kind::Document,
        _ => Kind::File,
    }
}

fn answer(
    mut rendition: Rendition,
    status: StatusCode,
    kind: Kind,
    cache: CachePolicy,
    opening: Opening,
    transport: Transport,
) -> Answer {
    let styles = std::mem::take(&mut rendition.style_hashes);
    let scripts = std::mem::take(&mut rendition.script_hashes);
    let nature = match kind {
        Kind::Page => Nature::Page { styles: &styles, scripts: &scripts },
        Kind::Showing => Nature::Showing { styles: &styles, scripts: &scripts },
        Kind::Loading => Nature::Loading { styles: &styles, scripts: &scripts },
        Kind::Framed => Nature::Framed { styles: &styles, scripts: &scripts },
        Kind::File => Nature::File,
        Kind::Open => Nature::Open,
        Kind::Document => Nature::Document,
    };
    Answer::new(rendition, Manner { status, nature, cache, opening, transport })
}

/// Renders away from the threads that answer requests, and counts the time.
async fn rendered(make: impl FnOnce() -> Result<Answer, MakeError> + Send + 'static) -> Result<Answer, MakeError> {
    let task = tokio::task::spawn_blocking(move || {
        let started = std::time::Instant::now();
        let made = make();
        metrics::histogram!("hallpass_render_seconds").record(started.elapsed());
        made
    });
    task.await.map_err(|error| MakeError::Failed(error.to_string()))?
}
