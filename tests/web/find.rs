//! Find your school: as a form, as an object, and with whatever people send.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use serde_json::Value;

use super::support::{Reply, Site};

async fn post(site: &Site, body: impl Into<Body>, accept: &str) -> Reply {
    let request =
        Request::post("/").header("content-type", "application/x-www-form-urlencoded").header("accept", accept);
    site.ask(request.body(body.into()).unwrap()).await
}

async fn object(site: &Site, text: &str) -> Value {
    let body = url::form_urlencoded::Serializer::new(String::new()).append_pair("q", text).finish();
    let reply = post(site, body, "application/json").await;
    assert_eq!((reply.status, reply.header("content-type")), (StatusCode::OK, "application/json"), "{text}");
    serde_json::from_slice(&reply.bytes).unwrap()
}

#[tokio::test]
async fn the_form_answers_with_a_page_and_nothing_is_kept() {
    let site = Site::new().await;
    let reply = post(&site, "q=hilside+primry", "text/html").await;
    assert_eq!(reply.status, StatusCode::OK);
    assert_eq!(reply.header("cache-control"), "no-store");
    let page = reply.text();
    assert!(page.contains("href=\"/s/hillside-primary\"") && page.contains("value=\"hilside primry\""), "{page}");
    assert!(!page.contains("href=\"/s/brackenhythe-academy\""), "only what was found is listed");
    let policy = reply.header("content-security-policy");
    assert!(policy.contains("script-src 'sha256-") && policy.contains("connect-src 'self'"), "{policy}");
    // The page before anybody searched may run the same script; a page of sentences runs none.
    let before = site.get("/").await;
    assert!(before.text().contains("method=\"post\" action=\"/\""));
    assert_eq!(before.header("content-security-policy").contains("script-src 'sha256-"), page.contains("<script>"));
    assert!(!site.get("/about/privacy/en").await.header("content-security-policy").contains("script-src"));
}

#[tokio::test]
async fn the_script_s_answer_says_the_same_in_words_and_in_parts() {
    let site = Site::new().await;
    let found = object(&site, "hilside primry").await;
    assert_eq!((&found["total"], &found["said"]), (&1.into(), &"We found one.".into()));
    let school = &found["schools"][0];
    assert_eq!((&school["slug"], &school["kind"]), (&"hillside-primary".into(), &"primary".into()));
    assert!(found["html"].as_str().unwrap().contains("href=\"/s/hillside-primary\""));
    for (text, said) in [
        ("", "Type a name, then press Find."),
        ("x", "Please type a little more."),
        ("xyzzyq", "We could not find it."),
    ] {
        assert_eq!(object(&site, text).await["said"], said, "{text}");
    }
}

#[tokio::test]
async fn a_code_leads_straight_to_the_school() {
    let site = Site::new().await;
    let code = {
        let catalog = site.library.current();
        let hallpass::catalog::Found::School(entry) = catalog.find("hillside-primary").unwrap() else { panic!() };
        entry.published.revision.school().code.to_string()
    };
    for text in [code.to_lowercase(), format!("https://mail.wensum.example/Q/{code}")] {
        let body = url::form_urlencoded::Serializer::new(String::new()).append_pair("q", &text).finish();
        let reply = post(&site, body, "text/html").await;
        assert_eq!((reply.status, reply.header("location")), (StatusCode::SEE_OTHER, "/s/hillside-primary"), "{text}");
    }
    // A closed one is found, last, and says so.
    let closed = {
        let catalog = site.library.current();
        let entry = catalog.schools().find(|entry| entry.is_closed()).unwrap();
        entry.published.revision.school().name.to_string()
    };
    let found = object(&site, &closed).await;
    assert!(found["html"].as_str().unwrap().contains("<b>closed</b>"), "{found}");
}

#[tokio::test]
async fn whatever_is_sent_the_answer_is_a_kind_page() {
    let site = Site::new().await;
    let bodies: Vec<Vec<u8>> = vec![
        b"".to_vec(),
        b"q".to_vec(),
        b"q=%".to_vec(),
        b"q=%FF%FE%00".to_vec(),
        b"q=\xff\xfe\x00<script>".to_vec(),
        b"other=1".to_vec(),
        b"q=%3Cscript%3Ealert(1)%3C/script%3E".to_vec(),
        b"q=%22%3E%3Cimg+src=x+onerror=alert(1)%3E".to_vec(),
        b"q=%0D%0ASet-Cookie:+a=b".to_vec(),
        "q=\u{202e}\u{fdfa}\u{fdfa}".as_bytes().to_vec(),
        [b"q=".to_vec(), vec![b'a'; 8000]].concat(),
        [b"q=".to_vec(), b"%EF%B7%BA".repeat(800)].concat(),
    ];
    for body in bodies {
        for accept in ["text/html", "application/json"] {
            let reply = post(&site, body.clone(), accept).await;
            let shown = String::from_utf8_lossy(&body[..body.len().min(40)]).into_owned();
            assert_eq!(reply.status, StatusCode::OK, "{shown}");
            let text = reply.text();
            assert!(!text.contains("<script>alert") && !text.contains("<img src=x"), "{shown}");
        }
    }
    for long in [8193, 1 << 20] {
        let reply = post(&site, vec![b'a'; long], "text/html").await;
        assert_eq!(reply.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(reply.text().contains("<h1"), "also this is a page");
    }
}
