//! How fast a school's page is made, and given again from memory: `cargo bench --bench page`.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::collections::HashMap;
use std::hint::black_box;
use std::sync::Arc;

use axum::body::Body;
use axum::http::Request;
use criterion::{Criterion, criterion_group, criterion_main};
use hallpass::catalog::{Catalog, Library, Material, MaterialError, OrganisationPart, Parts, Pending, SchoolPart};
use hallpass::config::Config;
use hallpass::domain::{Change, LanguageTag, Overlay, Revision};
use hallpass::render::{Output, Published, Source, render};
use hallpass::sign::Signature;
use hallpass::store::{OrganisationId, SchoolId};
use hallpass::web::{App, Watching, make_app};
use tower::ServiceExt as _;
use uuid::Uuid;

#[allow(dead_code)]
#[path = "../tests/page/county.rs"]
mod county;

/// Pages need nothing of it.
struct Nothing;

impl Material for Nothing {
    fn history(&self, _: SchoolId) -> Pending<'_, Vec<Change>> {
        Box::pin(async { Ok(Vec::new()) })
    }

    fn revisions(&self, _: SchoolId) -> Pending<'_, Vec<(Revision, Signature)>> {
        Box::pin(async { Ok(Vec::new()) })
    }

    fn seal(&self, _: serde_json::Value) -> Result<Vec<u8>, MaterialError> {
        Ok(Vec::new())
    }

    fn keys(&self) -> Pending<'_, Vec<u8>> {
        Box::pin(async { Ok(Vec::new()) })
    }

    fn ready(&self) -> Pending<'_, ()> {
        Box::pin(async { Ok(()) })
    }
}

fn app(published: &Published) -> axum::Router {
    let (organisation, school) = (OrganisationId::new(Uuid::nil()), SchoolId::new(Uuid::nil()));
    let part = OrganisationPart {
        id: organisation,
        organisation: Arc::clone(&published.organisation),
        overlay: Overlay::default(),
        as_of: county::published(),
    };
    let list = SchoolPart { id: school, organisation, revision: Arc::clone(&published.revision), crest: None };
    let parts = Parts {
        organisations: HashMap::from([(organisation, Arc::new(part))]),
        schools: HashMap::from([(school, Arc::new(list))]),
        ..Parts::default()
    };
    let library = Arc::new(Library::new(Catalog::new(parts, None)));
    let config = Config::default();
    let app = App::new(library, Arc::new(Nothing), county::context(), config.limits, &config.cache, Watching::Nothing);
    make_app(Arc::new(app))
}

fn page(criterion: &mut Criterion) {
    let county = county::County::read("assets/demo/county.toml");
    let published = county.schools.iter().find(|s| s.revision.school().slug.as_str() == "hillside-primary").unwrap();
    let source = Source { published, history: &[], signed_list: &[] };
    let context = county::context();
    criterion.bench_function("page: rendered", |bench| {
        bench.iter(|| render(Output::Page, black_box(source), LanguageTag::ENGLISH, &context).unwrap());
    });

    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let app = app(published);
    let ask = |header: (&'static str, String)| {
        let request = Request::get("/s/hillside-primary")
            .header("accept-encoding", "gzip, deflate, br")
            .header(header.0, header.1);
        app.clone().oneshot(request.body(Body::empty()).unwrap())
    };
    let first = runtime.block_on(ask(("x-none", String::new()))).unwrap();
    assert_eq!(first.status(), 200);
    let tag = first.headers()["etag"].to_str().unwrap().to_owned();
    criterion.bench_function("page: given from memory, with every middleware", |bench| {
        bench.iter(|| runtime.block_on(ask(("x-none", String::new()))).unwrap());
    });
    criterion.bench_function("page: unchanged", |bench| {
        bench.iter(|| runtime.block_on(ask(("if-none-match", tag.clone()))).unwrap());
    });
}

criterion_group!(benches, page);
criterion_main!(benches);
