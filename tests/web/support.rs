//! A site over a store of its own, asked without any socket.

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use axum::response::Response;
use hallpass::catalog::{self, Library, Material, MaterialError, Pending};
use hallpass::config::{Cache, Config, Limits};
use hallpass::domain::{Change, EmailAddress, Revision};
use hallpass::render::{Context, json};
use hallpass::service::apply::Options;
use hallpass::service::{Actor, Clock, Keyring, Scope, Service, SystemRandom, county, seal};
use hallpass::sign::{Signature, canonical};
use hallpass::store::{Location, Missing, SchoolId, Store};
use hallpass::web::{App, AtOnce, Watching, make_app};
use http_body_util::BodyExt as _;
use jiff::Timestamp;
use tempfile::TempDir;
use tokio::sync::OnceCell;
use tower::ServiceExt as _;

/// A moment at which the county's notice is shown.
struct Noon;

impl Clock for Noon {
    fn now(&self) -> Timestamp {
        "2026-11-21T12:00:00Z".parse().unwrap()
    }
}

struct FromService(Service);

impl Material for FromService {
    fn history(&self, school: SchoolId) -> Pending<'_, Vec<Change>> {
        Box::pin(async move { self.0.history(school).await.map_err(|error| MaterialError(error.into())) })
    }

    fn revisions(&self, school: SchoolId) -> Pending<'_, Vec<(Revision, Signature)>> {
        Box::pin(async move {
            let failed = |error: hallpass::store::StoreError| MaterialError(error.into());
            let stored = self.0.store().read().await.map_err(failed)?.revisions(school).await.map_err(failed)?;
            Ok(stored.into_iter().map(|stored| (stored.revision, stored.signature)).collect())
        })
    }

    fn seal(&self, document: serde_json::Value) -> Result<Vec<u8>, MaterialError> {
        Ok(seal(&self.0.signer(), document))
    }

    fn keys(&self) -> Pending<'_, Vec<u8>> {
        Box::pin(async move { Ok(canonical(&json::keys_document(&[], [], &context().public_url))) })
    }

    fn ready(&self) -> Pending<'_, ()> {
        Box::pin(async { Ok(()) })
    }
}

/// Where the site is reached.
pub fn context() -> Context {
    Context { public_url: "https://mail.wensum.example".parse().unwrap(), version: "0.0.0" }
}

async fn open(folder: &Path) -> Service {
    let store = Store::open(&Location::Sqlite(folder.join("h.db")), Missing::Create).await.unwrap();
    let keyring = Keyring::new(folder.join("keys"));
    Service::open(store, keyring, Arc::new(Noon), Arc::new(SystemRandom)).await.unwrap()
}

/// The demonstration county and hospital, published once for all tests.
async fn published() -> &'static TempDir {
    static PUBLISHED: OnceCell<TempDir> = OnceCell::const_new();
    let publish = async || {
        let folder = TempDir::new().unwrap();
        let service = open(folder.path()).await;
        for file in ["county.toml", "hospital.toml"] {
            let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo");
            let bytes = std::fs::read(demo.join(file)).unwrap();
            let county = county::parse(&bytes, &|path| std::fs::read(demo.join(path))).unwrap();
            let options = Options { dry_run: false, force: false };
            assert!(service.apply(&county, options, &actor()).await.is_ok());
        }
        service.publish(&Scope::All, &actor(), &mut |_, _| {}).await.unwrap();
        // Writes everything into the one file that is copied.
        service.store().close().await;
        folder
    };
    PUBLISHED.get_or_init(publish).await
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() {
            std::fs::create_dir(to.join(&name)).unwrap();
            copy(&path, &to.join(name));
        } else {
            std::fs::copy(&path, to.join(name)).unwrap();
        }
    }
}

/// The demonstration county and hospital, published and served.
pub struct Site {
    pub service: Service,
    pub library: Arc<Library>,
    pub material: Arc<dyn Material>,
    router: Router,
    at_once: AtOnce,
    _folder: TempDir,
}

impl Site {
    pub async fn new() -> Self {
        Self::with(Config::default().limits).await
    }

    pub async fn with(limits: Limits) -> Self {
        let folder = TempDir::new().unwrap();
        copy(published().await.path(), folder.path());
        let service = open(folder.path()).await;
        let catalog = catalog::load(service.store(), Noon.now()).await.unwrap();
        let library = Arc::new(Library::new(catalog));
        let material: Arc<dyn Material> = Arc::new(FromService(service.clone()));
        let cache = Cache { megabytes: 64 };
        let app = App::new(Arc::clone(&library), Arc::clone(&material), context(), limits, &cache, Watching::Nothing);
        let app = Arc::new(app);
        let router = make_app(Arc::clone(&app));
        let at_once = AtOnce::new(app, router.clone());
        Self { service, library, material, router, at_once, _folder: folder }
    }

    /// Loads the catalog anew, as the service does after an event.
    pub async fn reload(&self) {
        self.library.replace(catalog::load(self.service.store(), Noon.now()).await.unwrap());
    }

    /// Pauses an address everywhere.
    pub async fn pause(&self, address: &str) {
        let address: EmailAddress = address.parse().unwrap();
        self.service.pause(&address, None, &"hijacked".parse().unwrap(), &actor()).await.unwrap();
        self.reload().await;
    }

    pub async fn ask(&self, request: Request<Body>) -> Reply {
        Self::reply(self.router.clone().oneshot(request).await.unwrap()).await
    }

    /// The same, with the short way for pages that lie ready in front.
    pub async fn ask_at_once(&self, request: Request<Body>) -> Reply {
        Self::reply(self.at_once.clone().oneshot(request).await.unwrap()).await
    }

    async fn reply(response: Response) -> Reply {
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes().to_vec();
        assert!(!parts.headers.contains_key("set-cookie"), "no cookie is ever set");
        Reply { status: parts.status, headers: parts.headers, bytes }
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.get_with(path, &[]).await
    }

    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Reply {
        let request = headers.iter().fold(Request::get(path), |request, (name, value)| request.header(*name, *value));
        self.ask(request.body(Body::empty()).unwrap()).await
    }
}

pub fn actor() -> Actor {
    Actor::command("test")
}

/// What came back.
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Reply {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.bytes.clone()).unwrap()
    }
}
