//! The short way for pages that lie ready answers as the router does.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use hallpass::config::{Config, Limits};

use super::support::{Reply, Site};

fn request(method: &str, path: &str, headers: &[(&str, &str)]) -> Request<Body> {
    let request = Request::builder().method(method).uri(path);
    headers.iter().fold(request, |request, (name, value)| request.header(*name, *value)).body(Body::empty()).unwrap()
}

#[track_caller]
fn assert_same(routed: &Reply, at_once: &Reply, what: &str) {
    assert_eq!(routed.status, at_once.status, "{what}");
    let headers = |reply: &Reply| {
        let mut headers = reply.headers.clone();
        if reply.status == StatusCode::NOT_MODIFIED {
            // The router counts the bytes of an empty answer; what is sent says nothing about them.
            headers.remove("content-length");
        }
        headers
    };
    assert_eq!(headers(routed), headers(at_once), "{what}");
    assert!(routed.bytes == at_once.bytes, "{what}");
}

#[tokio::test]
async fn both_ways_lead_to_the_same_answer_whatever_is_asked() {
    let limits = Limits { uri_bytes: 100, header_bytes: 400, ..Config::default().limits };
    let site = Site::with(limits).await;
    let closed = {
        let catalog = site.library.current();
        let closed = catalog.schools().find(|entry| entry.is_closed()).unwrap();
        closed.published.revision.school().slug.to_string()
    };
    let tag = site.get("/s/hillside-primary").await.header("etag").to_owned();
    let (long, large) = ("x".repeat(100), "x".repeat(500));
    let mut paths = vec![
        format!("/s/{closed}"),
        format!("/s/{closed}/en"),
        format!("/s/{closed}/contact.vcf"),
        format!("/s/hillside-primary?{long}"),
        format!("/s/{long}"),
    ];
    paths.extend(
        [
            "/s/hillside-primary",
            "/s/hillside-primary/en",
            "/s/hillside-primary/ur",
            "/s/hillside-primary/UR",
            "/s/hillside-primary/xx",
            "/s/hillside-primary/",
            "/s/hillside-primary/en/",
            "/s/hillside-primary//",
            "/s//hillside-primary",
            "/s/hillside-primary/en/check",
            "/s/hillside-primary/contact.vcf",
            "/s/hillside-primary?utm=1",
            "/s/Hillside-Primary",
            "/s/hillside%2Dprimary",
            "/s/nobody",
            "/s/",
            "/s",
            "/S/hillside-primary",
            "/",
            "/healthz",
        ]
        .map(str::to_owned),
    );
    let ways: [&[(&str, &str)]; 9] = [
        &[],
        &[("accept-encoding", "gzip")],
        &[("accept-encoding", "gzip, br")],
        &[("if-none-match", &tag)],
        &[("if-none-match", "*")],
        &[("content-length", "5")],
        &[("transfer-encoding", "chunked")],
        &[("x-large", &large)],
        &[("range", "bytes=0-9")],
    ];
    for path in &paths {
        for method in ["GET", "HEAD", "POST", "DELETE", "OPTIONS"] {
            for headers in ways {
                let what = format!("{method} {path} {headers:?}");
                // The first makes what the second finds.
                let routed = site.ask(request(method, path, headers)).await;
                assert_same(&routed, &site.ask_at_once(request(method, path, headers)).await, &what);
            }
        }
    }
}

#[tokio::test]
async fn a_pause_shows_at_once_there_too() {
    let site = Site::new().await;
    let page = async || site.ask_at_once(request("GET", "/s/hillside-primary", &[])).await;
    let (first, again) = (page().await, page().await);
    assert_same(&first, &again, "made and found");
    site.pause("office@hillside.wensum-schools.example").await;
    let paused = page().await;
    assert_eq!(paused.status, StatusCode::OK);
    assert!(paused.bytes != first.bytes && paused.header("etag") != first.header("etag"));
}
