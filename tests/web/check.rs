//! The page: what it answers to a form, to programs, to files, and to people who mean no good.

use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::Request;
use hallpass::render::Output;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::hostile::hostile;
use super::support::{Reply, Site};

const PAGE: &str = "/s/hillside-primary/en/check";

fn form(fields: &[(&str, &str)]) -> String {
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(fields);
    form.finish()
}

async fn post(site: &Site, kind: &str, accept: &str, body: impl Into<Body>) -> Reply {
    let request = Request::post(PAGE).header("content-type", kind).header("accept", accept);
    site.ask(request.body(body.into()).unwrap()).await
}

async fn ask(site: &Site, from: &str) -> Reply {
    post(site, "application/x-www-form-urlencoded", "text/html", form(&[("from", from)])).await
}

async fn json(site: &Site, from: &str) -> serde_json::Value {
    let reply = post(site, "application/x-www-form-urlencoded", "application/json", form(&[("from", from)])).await;
    assert_eq!(reply.header("content-type"), "application/json");
    assert_eq!(reply.header("cache-control"), "no-store");
    serde_json::from_slice(&reply.bytes).unwrap()
}

/// The first verdict on a page: what stands in the template for the device comes after it.
fn verdict(reply: &Reply) -> String {
    let text = reply.text();
    let place = text.split_once("id=\"answer\"").unwrap().1.split_once("<form").unwrap().0;
    let found = place.split_once("data-verdict=\"").map(|(_, rest)| rest.split('"').next().unwrap().to_owned());
    found.unwrap_or_default()
}

#[tokio::test]
async fn the_page_asks_and_the_same_page_answers() {
    let site = Site::new().await;
    let page = site.get(PAGE).await;
    assert_eq!((page.status.as_u16(), verdict(&page)), (200, String::new()));
    assert!(page.text().contains("name=\"from\"") && page.text().contains("method=\"post\""));
    let policy = page.header("content-security-policy");
    assert!(policy.contains("script-src 'sha256-") && !policy.contains("unsafe"), "{policy}");
    assert!(page.text().contains("https://mail.wensum.example/s/hillside-primary/en/check"), "where the live one is");
    for (from, expected) in [
        ("office@hillside.wensum-schools.example", "listed"),
        ("j.finch@hillside.wensum-schools.example", "same-domain"),
        ("office@hi1lside.wensum-schools.example", "near"),
        ("someone@elsewhere.example", "not-listed"),
        ("not an address", "unreadable"),
        ("", "unreadable"),
    ] {
        let reply = ask(&site, from).await;
        assert_eq!((reply.status.as_u16(), verdict(&reply)), (200, expected.to_owned()), "{from}");
        assert_eq!(reply.header("cache-control"), "no-store");
        assert!(reply.header("etag").is_empty());
        assert_eq!(json(&site, from).await["verdict"], expected, "{from}");
    }
    site.pause("office@hillside.wensum-schools.example").await;
    let reply = ask(&site, "office@hillside.wensum-schools.example").await;
    assert_eq!(verdict(&reply), "paused");
    assert!(json(&site, "office@hillside.wensum-schools.example").await["paused_since"].is_string());
}

#[tokio::test]
async fn programs_hear_what_the_page_shows() {
    let site = Site::new().await;
    let near = json(&site, "office@hi1lside.wensum-schools.example").await;
    assert_eq!(near["near"]["address"], "office@hillside.wensum-schools.example");
    assert_eq!(near["near"]["letters"][2], serde_json::json!({ "theirs": "1", "ours": "l" }));
    assert_eq!(json(&site, "x").await["reason"], "no-address");
    let odd = json(&site, "From: Hillside Primary School <a@elsewhere.example>\nReply-To: b@third.example").await;
    assert_eq!(odd["remarks"], serde_json::json!(["name-is-the-schools", "replies-go-elsewhere"]));
}

#[tokio::test]
async fn another_school_here_is_named() {
    let site = Site::new().await;
    let other = {
        let catalog = site.library.current();
        let found = catalog.schools().filter(|entry| !entry.is_closed()).find_map(|entry| {
            let own = entry
                .published
                .revision
                .record()
                .in_use()
                .find(|listed| listed.keeper == hallpass::domain::Keeper::School && !listed.sender.shared)?;
            let slug = entry.published.revision.school().slug.to_string();
            (slug != "hillside-primary").then(|| (own.sender.address.to_string(), slug))
        });
        found.unwrap()
    };
    let reply = ask(&site, &other.0).await;
    assert_eq!(verdict(&reply), "elsewhere");
    assert!(reply.text().contains(&format!("href=\"/s/{}/en\"", other.1)), "{}", other.0);
    assert_eq!(json(&site, &other.0).await["elsewhere"][0]["school"], other.1.as_str());
}

fn multipart(name: &str, file: &[u8]) -> (String, Vec<u8>) {
    let mut body = format!(
        "--b0\r\nContent-Disposition: form-data; name=\"from\"\r\n\r\n\r\n--b0\r\n\
         Content-Disposition: form-data; name=\"eml\"; filename=\"{name}\"\r\nContent-Type: message/rfc822\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--b0--\r\n");
    ("multipart/form-data; boundary=b0".to_owned(), body)
}

#[tokio::test]
async fn a_saved_message_is_read_and_others_are_refused_kindly() {
    let site = Site::new().await;
    let message =
        b"Received: by x\r\nFrom: Office <office@hillside.wensum-schools.example>\r\nSubject: Trip\r\n\r\nHello";
    let deep = {
        let mut deep = b"From: office@hillside.wensum-schools.example\r\n".to_vec();
        for n in 0..3000 {
            deep.extend(format!("Content-Type: multipart/mixed; boundary=\"{n}\"\r\n\r\n--{n}\r\n").bytes());
        }
        deep
    };
    let huge = vec![b'a'; 20 << 20];
    for (file, status, expected, hint) in [
        (message.as_slice(), 200, "listed", ""),
        (&deep, 200, "listed", ""),
        (b"PK\x03\x04rest", 200, "unreadable", "holds other files"),
        (b"\xD0\xCF\x11\xE0rest", 200, "unreadable", "this kind of file"),
        (b"Subject: nobody\r\n\r\n", 200, "unreadable", "who it is from"),
        (&huge, 413, "unreadable", "too large"),
    ] {
        let (kind, body) = multipart("a.eml", file);
        let reply = post(&site, &kind, "text/html", body).await;
        assert_eq!((reply.status.as_u16(), verdict(&reply).as_str()), (status, expected));
        assert!(reply.text().contains(hint), "{hint}");
    }
    let plain = post(&site, "message/rfc822", "application/json", message.to_vec()).await;
    assert!(plain.text().contains("\"listed\""));
    // Broken forms are answered too.
    for (kind, body) in [
        ("multipart/form-data", "x".to_owned()),
        ("multipart/form-data; boundary=b0", "--b0\r\nhalf".to_owned()),
        ("application/x-www-form-urlencoded", "from=%ff%fe%80@x.example&from=".to_owned()),
        ("application/json", "{\"from\":\"\u{ff}\"}".to_owned()),
    ] {
        assert!(!verdict(&post(&site, kind, "*/*", body).await).is_empty(), "{kind}");
    }
}

#[tokio::test]
async fn nothing_is_sent_anywhere_else() {
    let site = Site::new().await;
    for path in ["/s/hillside-primary/en", "/s/hillside-primary/en/history", "/healthz"] {
        let request = Request::post(path).header("content-length", "5").body(Body::from("from=")).unwrap();
        assert!(site.ask(request).await.status.is_client_error(), "{path}");
    }
    for (path, status) in [("/s/nobody/en/check", 404), ("/s/hillside-primary/xx/check", 404)] {
        let request = Request::post(path).body(Body::from("from=a@b.example")).unwrap();
        assert_eq!(site.ask(request).await.status.as_u16(), status, "{path}");
    }
}

#[test]
fn ten_thousand_hostile_strings_do_no_harm() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let site = runtime.block_on(Site::new());
    let cases = if crate::support::sweep() { 10_000 } else { 300 };
    let mut runner = TestRunner::new(ProptestConfig::with_cases(cases));
    let worst = std::cell::Cell::new(Duration::ZERO);
    runner
        .run(&(hostile(), any::<bool>()), |(text, programs)| {
            let started = Instant::now();
            let accept = if programs { "application/json" } else { "text/html" };
            let kind = "application/x-www-form-urlencoded";
            let reply = runtime.block_on(post(&site, kind, accept, form(&[("from", &text)])));
            worst.set(worst.get().max(started.elapsed()));
            prop_assert!(reply.status.as_u16() == 200, "{}", reply.status);
            prop_assert!(reply.headers.get("set-cookie").is_none());
            let body = reply.text();
            if programs {
                prop_assert!(serde_json::from_str::<serde_json::Value>(&body).is_ok());
            } else {
                for markup in ["<script>alert", "<img src=x", "' autofocus", "</textarea><script"] {
                    prop_assert!(!body.contains(markup), "{markup}");
                }
                prop_assert_eq!(body.matches("<script").count(), 1);
            }
            Ok(())
        })
        .unwrap();
    println!("{cases} strings, the slowest answered in {:?}", worst.get());
    assert!(worst.get() < Duration::from_secs(5));
}

#[test]
fn it_is_an_output_like_others() {
    assert!(Output::Check.is_page() && Output::Check.has_languages());
}
