//! The API: what programs get, and how they are refused.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use hallpass::config::{Config, Limits};
use serde_json::{Value, json};

use super::support::{Reply, Site};

const OFFICE: &str = "office@hillside.wensum-schools.example";
const SCHOOL: &str = "/api/v1/schools/hillside-primary";

fn read(reply: &Reply) -> Value {
    serde_json::from_slice(&reply.bytes).unwrap()
}

async fn get(site: &Site, path: &str) -> Value {
    let reply = site.get(path).await;
    assert_eq!((reply.status, reply.header("content-type")), (StatusCode::OK, "application/json"), "{path}");
    read(&reply)
}

async fn post(site: &Site, path: &str, kind: &str, body: impl Into<Body>) -> Reply {
    site.ask(Request::post(path).header("content-type", kind).body(body.into()).unwrap()).await
}

async fn send(site: &Site, path: &str, body: &Value) -> Reply {
    post(site, path, "application/json", body.to_string()).await
}

/// A refusal is a problem with the status of the answer, and readable by programs on other sites.
#[track_caller]
fn assert_problem(reply: &Reply, status: u16, code: &str) {
    assert_eq!((reply.status.as_u16(), reply.header("content-type")), (status, "application/problem+json"), "{code}");
    let problem = read(reply);
    assert_eq!((&problem["status"], &problem["code"]), (&json!(status), &json!(code)));
    assert_eq!(problem["type"], format!("https://mail.wensum.example/api/v1#{code}"));
    assert!(problem["detail"].as_str().unwrap().ends_with('.') && problem["title"].is_string(), "{problem}");
    assert_eq!(reply.header("access-control-allow-origin"), "*");
    assert_eq!((reply.header("cache-control"), reply.header("content-language")), ("no-store", "en"));
}

#[tokio::test]
async fn a_school_is_found_followed_and_read_whole() {
    let site = Site::new().await;
    let found = read(&send(&site, "/api/v1/search", &json!({ "text": "hilside primry" })).await);
    assert_eq!((&found["total"], &found["schools"][0]["slug"]), (&json!(1), &json!("hillside-primary")));
    let school = get(&site, SCHOOL).await;
    assert_eq!((&school["name"], &school["closed"]), (&json!("Hillside Primary School"), &json!(false)));
    assert_eq!(school["links"]["list"], "https://mail.wensum.example/s/hillside-primary/senders.json");
    let list = site.get(&format!("{SCHOOL}/list")).await;
    assert!(list.bytes == site.get("/s/hillside-primary/senders.json").await.bytes, "the list is signed as it is");
    let revisions = get(&site, &format!("{SCHOOL}/revisions")).await;
    let newest = &revisions["revisions"][0];
    assert_eq!((&newest["number"], &newest["hash"]), (&school["newest"]["number"], &read(&list)["revision"]["hash"]));
    let revision = get(&site, &format!("{SCHOOL}/revisions/1")).await;
    assert!(revision["senders"].as_array().unwrap().iter().any(|sender| sender["address"] == OFFICE));
    assert_eq!(revision["seal"]["algorithm"], "ed25519");
    let notices = get(&site, &format!("{SCHOOL}/notices")).await;
    assert_eq!(notices["notices"][0]["provider"], "outlook_com");
    assert_eq!(get(&site, "/api/v1/organisations/wensum/notices").await, notices);
    let organisations = get(&site, "/api/v1/organisations").await;
    assert!(
        organisations["organisations"].as_array().unwrap().contains(&get(&site, "/api/v1/organisations/wensum").await)
    );
}

#[tokio::test]
async fn every_school_comes_once_page_by_page() {
    let site = Site::new().await;
    let mut slugs: Vec<String> = Vec::new();
    let mut path = "/api/v1/schools?limit=3".to_owned();
    loop {
        let page = get(&site, &path).await;
        let schools = page["schools"].as_array().unwrap();
        assert!(schools.len() <= 3);
        slugs.extend(schools.iter().map(|school| school["slug"].as_str().unwrap().to_owned()));
        match page["next"].as_str() {
            Some(next) => path = format!("/api/v1/schools?limit=3&cursor={next}"),
            None => break,
        }
    }
    assert!(slugs.is_sorted() && slugs.len() > 6, "{slugs:?}");
    assert_eq!(slugs.len(), site.library.current().schools().len());
    let one = get(&site, "/api/v1/schools?identifier=urn:900001").await;
    assert_eq!(one["schools"].as_array().unwrap().len(), 1);
    assert_eq!(one["schools"][0]["slug"], "hillside-primary");
    let own = get(&site, "/api/v1/schools?organisation=wensum").await;
    assert!(own["schools"].as_array().unwrap().iter().all(|school| school["organisation"] == "wensum"));
}

#[tokio::test]
async fn a_pause_shows_in_the_list_the_history_and_the_check() {
    let site = Site::new().await;
    let check = async || read(&send(&site, &format!("{SCHOOL}/check"), &json!({ "from": OFFICE })).await);
    assert_eq!(check().await["verdict"], "listed");
    let before = site.get(&format!("{SCHOOL}/history")).await;
    let tag = before.header("etag").to_owned();
    let unchanged = site.get_with(&format!("{SCHOOL}/history"), &[("if-none-match", &tag)]).await;
    assert_eq!((unchanged.status, unchanged.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
    assert_eq!(unchanged.header("access-control-allow-origin"), "*");
    site.pause(OFFICE).await;
    let history = get(&site, &format!("{SCHOOL}/history?limit=1")).await;
    assert_eq!((&history["changes"][0]["kind"], &history["changes"][0]["address"]), (&json!("paused"), &json!(OFFICE)));
    let next = &history["next"];
    let older = get(&site, &format!("{SCHOOL}/history?cursor={next}")).await;
    assert_eq!(older["changes"], read(&before)["changes"]);
    assert_eq!(check().await["verdict"], "paused");
    assert!(!history.to_string().contains("hijacked"), "why an address was paused is nobody's business");
}

#[tokio::test]
async fn a_check_is_kept_nowhere_and_never_said_again() {
    let site = Site::new().await;
    let asked = "secret.person@elsewhere.example";
    let reply = send(&site, &format!("{SCHOOL}/check"), &json!({ "from": asked })).await;
    assert_eq!((reply.header("cache-control"), reply.header("etag")), ("no-store", ""));
    for body in [format!("{{\"from\": 1, \"{asked}\": 2}}"), format!("{{\"{asked}\""), asked.to_owned()] {
        let reply = post(&site, &format!("{SCHOOL}/check"), "application/json", body).await;
        assert_problem(&reply, 400, "api-body-wrong");
        assert!(!reply.text().contains("secret"), "{}", reply.text());
    }
    let near = read(
        &send(&site, &format!("{SCHOOL}/check"), &json!({ "from": "office@hi1lside.wensum-schools.example" })).await,
    );
    assert_eq!((&near["verdict"], &near["near"]["address"]), (&json!("near"), &json!(OFFICE)));
    let unreadable = read(&send(&site, &format!("{SCHOOL}/check"), &json!({ "from": "x" })).await);
    assert_eq!(unreadable, json!({ "verdict": "unreadable", "reason": "no-address" }));
}

#[tokio::test]
async fn a_closed_school_says_who_took_over() {
    let site = Site::new().await;
    let school = get(&site, "/api/v1/schools/hillside-infant").await;
    assert_eq!((&school["closed"], &school["closure"]["successors"]), (&json!(true), &json!(["hillside-primary"])));
    assert!(school.get("links").is_none());
    let list = site.get("/api/v1/schools/hillside-infant/list").await;
    assert_problem(&list, 410, "api-school-closed-successors");
    assert!(list.text().contains("hillside-primary"));
    let check = send(&site, "/api/v1/schools/hillside-infant/check", &json!({ "from": OFFICE })).await;
    assert_problem(&check, 410, "api-school-closed-successors");
}

#[tokio::test]
async fn guides_are_told_in_words() {
    let site = Site::new().await;
    let providers = get(&site, "/api/v1/providers").await;
    assert!(providers["providers"].as_array().unwrap().len() > 40);
    let gmail = get(&site, "/api/v1/providers/gmail").await;
    let text = gmail.to_string();
    assert!(text.contains("\"action\":\"") && text.contains("“"), "{text}");
    assert!(gmail["ways"][0]["routes"][0]["steps"].as_array().unwrap().len() > 1);
    let polish = get(&site, "/api/v1/providers/gmail?lang=pl").await;
    assert_ne!(polish["ways"], gmail["ways"]);
}

#[tokio::test]
async fn refusals_are_problems() {
    let site = Site::new().await;
    for (path, status, code) in [
        ("/api/v1/nowhere", 404, "api-nowhere"),
        ("/api/", 404, "api-nowhere"),
        ("/api/v1/schools/nobody", 404, "api-school-unknown"),
        ("/api/v1/schools/%00", 404, "api-school-unknown"),
        ("/api/v1/schools/hillside-primary/revisions/0", 404, "api-revision-unknown"),
        ("/api/v1/schools/hillside-primary/revisions/01", 404, "api-revision-unknown"),
        ("/api/v1/schools/hillside-primary/revisions/99", 404, "api-revision-unknown"),
        ("/api/v1/schools/hillside-primary/revisions?cursor=x", 400, "api-parameter-wrong"),
        ("/api/v1/schools?limit=0", 400, "api-parameter-wrong"),
        ("/api/v1/schools?limt=5", 400, "api-parameter-unknown"),
        ("/api/v1/schools?identifier=isbn:5", 400, "api-parameter-wrong"),
        ("/api/v1/schools?organisation=nobody", 404, "api-organisation-unknown"),
        ("/api/v1/organisations/nobody", 404, "api-organisation-unknown"),
        ("/api/v1/providers/gmial", 404, "api-provider-unknown"),
        ("/api/v1/providers/gmail?lang=xx", 400, "api-parameter-wrong"),
        ("/api/v1/search", 405, "api-method"),
    ] {
        assert_problem(&site.get(path).await, status, code);
    }
    let long = format!("/api/v1/schools?cursor={}", "a".repeat(8192));
    assert_problem(&site.get(&long).await, 414, "api-address-too-long");
    let large = "x".repeat(20_000);
    let reply = site.get_with("/api/v1/schools", &[("x-large", &large)]).await;
    assert_problem(&reply, 431, "api-headers-too-large");
    for (body, kind, status, code) in [
        ("{\"text\":\"x\"}", "text/plain", 415, "api-media-type"),
        ("{\"text\":\"x\",\"more\":1}", "application/json", 400, "api-body-wrong"),
        ("{\"text\":\"x\",\"limit\":0}", "application/json", 400, "api-body-wrong"),
        ("[", "application/json", 400, "api-body-wrong"),
    ] {
        assert_problem(&post(&site, "/api/v1/search", kind, body).await, status, code);
    }
    let huge = format!("{{\"from\":\"{}\"}}", "a".repeat(2 << 20));
    assert_problem(&post(&site, &format!("{SCHOOL}/check"), "application/json", huge).await, 413, "api-too-large");
    let body = Request::get("/api/v1/schools").header("content-length", "5").body(Body::from("hello")).unwrap();
    assert_problem(&site.ask(body).await, 413, "api-too-large");
}

#[tokio::test]
async fn programs_on_other_sites_may_ask_and_methods_are_told() {
    let site = Site::new().await;
    for (path, allowed) in [("/api/v1/schools", "GET,HEAD"), ("/api/v1/search", "POST")] {
        let request = Request::builder().method("OPTIONS").uri(path).header("origin", "https://school.example");
        let reply = site.ask(request.body(Body::empty()).unwrap()).await;
        assert_eq!((reply.status, reply.header("allow")), (StatusCode::NO_CONTENT, allowed), "{path}");
        assert_eq!(reply.header("access-control-allow-origin"), "*");
        assert!(reply.header("access-control-allow-headers").contains("content-type"));
        assert_eq!(reply.header("access-control-allow-credentials"), "");
    }
    let (get, head) = (site.get(SCHOOL).await, site.ask(Request::head(SCHOOL).body(Body::empty()).unwrap()).await);
    assert_eq!((head.status, &head.headers, head.bytes.len()), (get.status, &get.headers, 0));
    assert_eq!(get.header("cache-control"), "public, max-age=0, must-revalidate");
    // What comes with a method that is not taken does not matter.
    let body = Request::get("/api/v1/search").header("content-length", "5").body(Body::from("hello")).unwrap();
    assert_problem(&site.ask(body).await, 405, "api-method");
    let wrong = Request::builder().method("DELETE").uri("/api/v1/schools").body(Body::empty()).unwrap();
    let reply = site.ask(wrong).await;
    assert_problem(&reply, 405, "api-method");
    assert_eq!(reply.header("allow"), "GET,HEAD");
}

#[tokio::test]
async fn too_many_requests_wait_and_this_machine_is_spared_unless_told_otherwise() {
    let limits = Limits { api_requests: 3, spare_loopback: false, ..Config::default().limits };
    let site = Site::with(limits.clone()).await;
    for left in [2, 1, 0] {
        let reply = site.get("/api/v1/organisations").await;
        assert_eq!(reply.status, StatusCode::OK);
        assert_eq!(reply.header("ratelimit-policy"), "\"requests\";q=3;w=60");
        assert!(reply.header("ratelimit").starts_with(&format!("\"requests\";r={left};t=")));
    }
    let reply = site.get("/api/v1/organisations").await;
    assert_problem(&reply, 429, "api-too-many");
    assert!((1..=60).contains(&reply.header("retry-after").parse::<u32>().unwrap()));
    assert_eq!(site.get("/s/hillside-primary").await.status, StatusCode::OK, "pages are not counted");
    let spared = Site::with(Limits { spare_loopback: true, ..limits }).await;
    for _ in 0..5 {
        let reply = spared.get("/api/v1/organisations").await;
        assert_eq!((reply.status, reply.header("ratelimit")), (StatusCode::OK, ""));
    }
}

#[tokio::test]
async fn the_reference_names_every_operation_and_every_problem() {
    let site = Site::new().await;
    let page = site.get("/api/v1").await;
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert!(!page.header("content-security-policy").contains("script-src"));
    let text = page.text();
    let document = get(&site, "/api/v1/openapi.json").await;
    for item in document["paths"].as_object().unwrap().values() {
        for operation in item.as_object().unwrap().values() {
            assert!(text.contains(&format!("id=\"{}\"", operation["operationId"].as_str().unwrap())));
        }
    }
    for problem in document["x-problems"].as_array().unwrap() {
        assert!(text.contains(&format!("id=\"{}\"", problem["code"].as_str().unwrap())));
    }
    for name in document["components"]["schemas"].as_object().unwrap().keys() {
        assert!(text.contains(&format!("id=\"schema-{name}\"")), "{name}");
    }
    assert!(text.contains("href=\"#schema-SchoolPage\"") && text.contains("curl https://mail.wensum.example/api/v1"));
}
