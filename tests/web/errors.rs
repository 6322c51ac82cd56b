//! Wrong, hostile and heavy requests.

use axum::body::Body;
use axum::http::{Request, StatusCode};

use super::support::Site;

#[tokio::test]
async fn hostile_paths_lead_nowhere() {
    let site = Site::new().await;
    for path in [
        "/s/%00",
        "/s/hillside-primary%00",
        "/s/..%2f..%2fetc",
        "/s/../../etc/passwd",
        "/s/hillside-primary/%ff%fe",
        "/s/hillside-primary/EN",
        "/s/hillside-primary/en/",
        "/s/hillside-primary//en",
        "/s/hillside-primary/contacts/0.vcf",
        "/s/hillside-primary/contacts/01.vcf",
        "/s/hillside-primary/contacts/99999.vcf",
        "/s/hillside-primary/contacts/-1.vcf",
        "/s/hillside-primary/contacts/1",
        "/s/hillside-primary/print/xx/letter.pdf",
        "/s/",
        "/s",
        "/q/",
        "/q/%F0%9F%98%80",
        "/o/..",
        "/o/nowhere/senders.json",
        "//",
        "/.env",
        "/s/%D9%85",
    ] {
        let reply = site.get(path).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(reply.header("cache-control"), "no-store", "{path}");
    }
}

#[tokio::test]
async fn errors_are_pages_for_people_and_words_for_programs() {
    let site = Site::new().await;
    let page = site.get("/s/nowhere").await;
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert!(page.text().contains("<main") && page.text().contains("href=\"/\""));
    let file = site.get("/s/nowhere/contact.vcf").await;
    assert_eq!(file.status, StatusCode::NOT_FOUND);
    assert_eq!((file.header("content-type"), file.text().as_str()), ("text/plain; charset=utf-8", "not found\n"));
}

#[tokio::test]
async fn other_methods_bodies_and_long_addresses_are_refused() {
    let site = Site::new().await;
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"] {
        let request = Request::builder().method(method).uri("/s/hillside-primary").body(Body::empty()).unwrap();
        let reply = site.ask(request).await;
        assert_eq!(reply.status, StatusCode::METHOD_NOT_ALLOWED, "{method}");
        assert_eq!(reply.header("allow"), "GET,HEAD", "{method}");
    }
    let long = format!("/s/{}", "a".repeat(8192));
    assert_eq!(site.get(&long).await.status, StatusCode::URI_TOO_LONG);
    assert_eq!(site.get(&format!("/s/hillside-primary?{}", "a".repeat(8192))).await.status, StatusCode::URI_TOO_LONG);
    assert_eq!(site.get("/s/hillside-primary?utm_source=letter").await.status, StatusCode::OK);
    let large = "x".repeat(20_000);
    let reply = site.get_with("/s/hillside-primary", &[("x-large", large.as_str())]).await;
    assert_eq!(reply.status, StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
    let body = Request::get("/s/hillside-primary").header("content-length", "5").body(Body::from("hello")).unwrap();
    let reply = site.ask(body).await;
    assert_eq!((reply.status, reply.header("connection")), (StatusCode::PAYLOAD_TOO_LARGE, "close"));
}
