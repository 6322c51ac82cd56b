//! What people send who mean no good: through every path, query, field and header. Nothing breaks, nothing comes back
//! as markup, and no header is theirs.

use std::fmt::Write as _;

use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::{HeaderValue, Request, Uri};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::support::{Reply, Site};

/// Control and direction characters, markup, header injection, overlong and broken text.
pub fn hostile() -> impl Strategy<Value = String> {
    let nasty = prop::sample::select(vec![
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' autofocus onfocus=alert(1) x='",
        "</textarea><script>alert(1)</script>",
        "{{ t }}{% include \"x\" %}",
        "\r\nSet-Cookie: a=b\r\n\r\n",
        "\u{202e}\u{2066}\u{200b}\u{feff}",
        "\0\u{1}\u{7f}\u{85}",
        "=?utf-8?b?PHNjcmlwdD4=?=",
        "\u{f0000}\u{f0001}",
        "@@@",
        "office@hillside.wensum-schools.example",
        "xn--a",
        "From: ",
        "\nReply-To: ",
        "<a@b.example>",
        "((((((",
        "\u{fffd}",
    ]);
    prop::collection::vec(prop_oneof![nasty.prop_map(str::to_owned), "\\PC{0,12}", ".{0,12}", "[a-z]{200}"], 0..8)
        .prop_map(|parts| parts.concat())
}

/// Where a string can stand in an address; every kind of place that the router knows.
const PATHS: [&str; 21] = [
    "/{}",
    "/?q={}",
    "/s/{}",
    "/s/{}/en",
    "/s/{}/senders.json",
    "/s/hillside-primary?{}",
    "/s/hillside-primary/{}",
    "/s/hillside-primary/en/{}",
    "/s/hillside-primary/{}/check",
    "/s/hillside-primary/en/check?from={}",
    "/s/hillside-primary/en/mail/{}",
    "/s/hillside-primary/{}/mail/gmail",
    "/s/hillside-primary/contacts/{}",
    "/s/hillside-primary/print/{}/letter.pdf",
    "/s/hillside-primary/print/en/{}",
    "/o/{}",
    "/o/{}/senders.json",
    "/q/{}",
    "/Q/{}/UR",
    "/about/{}/en",
    "/together/{}",
];

/// Every field of every form.
const FIELDS: [(&str, &str); 9] = [
    ("/", "q"),
    ("/together/en", "q"),
    ("/together/en", "school"),
    ("/together/ur", "add"),
    ("/together/en", "take"),
    ("/together/en/contacts.vcf", "school"),
    ("/s/hillside-primary/en/mail", "at"),
    ("/s/hillside-primary/ar/mail", "at"),
    ("/s/hillside-primary/en/check", "from"),
];

/// Headers that the service or a library of it reads.
const HEADERS: [&str; 8] = [
    "accept",
    "accept-encoding",
    "accept-language",
    "content-type",
    "if-none-match",
    "if-modified-since",
    "range",
    "x-forwarded-for",
];

const FORM: &str = "application/x-www-form-urlencoded";

/// Each byte that may not stand in an address, and now and then one that may, as `%XX`.
fn encoded(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() {
            text.push(char::from(*byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}

/// What went out is an answer, and nothing in it is theirs.
fn harmless(reply: &Reply) -> Result<(), TestCaseError> {
    prop_assert!(!reply.status.is_server_error(), "{}", reply.status);
    for (name, value) in &reply.headers {
        let value = value.to_str().unwrap_or_default();
        prop_assert!(!value.contains("a=b") && !value.contains("<script"), "{name}: {value}");
    }
    let location = reply.header("location");
    prop_assert!(location.is_empty() || (location.starts_with('/') && !location.starts_with("//")), "{location}");
    if reply.header("content-type").starts_with("text/html") {
        let text = reply.text();
        for markup in ["<script>alert", "<img src=x", "' autofocus onfocus", "</textarea><script", "\u{0}"] {
            prop_assert!(!text.contains(markup), "{markup:?} in an answer of status {}", reply.status);
        }
        prop_assert!(text.matches("<script").count() <= 2, "our own and the linked data");
    }
    Ok(())
}

#[test]
fn every_path_query_field_and_header_takes_ten_thousand_hostile_strings() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let site = runtime.block_on(Site::new());
    let cases = if crate::support::sweep() { 10_000 } else { 200 };
    let places = PATHS.len() + FIELDS.len() + HEADERS.len();
    let worst = std::cell::Cell::new(Duration::ZERO);
    // Bytes that are no UTF-8 stand behind some of the strings.
    let broken = prop::collection::vec(any::<u8>(), 0..4);
    let ask = |place: usize, text: &str, bytes: &[u8], json: bool| {
        let request = if let Some(path) = PATHS.get(place) {
            let uri: Uri = path.replace("{}", &encoded(bytes)).parse().ok()?;
            Request::get(uri).body(Body::empty())
        } else if let Some((path, field)) = FIELDS.get(place - PATHS.len()) {
            let form = format!("{field}={}", encoded(bytes));
            let accept = if json { "application/json" } else { "text/html" };
            Request::post(*path).header("content-type", FORM).header("accept", accept).body(Body::from(form))
        } else {
            let name = HEADERS[place - PATHS.len() - FIELDS.len()];
            let value = HeaderValue::from_bytes(text.as_bytes()).ok()?;
            Request::get("/s/hillside-primary").header(name, value).body(Body::empty())
        };
        Some(runtime.block_on(site.ask(request.ok()?)))
    };
    let share = u32::try_from(places).unwrap();
    for place in 0..places {
        // Each place has its share of the strings; together they are all of them and more.
        let mut runner = TestRunner::new(ProptestConfig::with_cases((cases / share).max(8)));
        let run = runner.run(&(hostile(), broken.clone(), any::<bool>()), |(text, tail, json)| {
            let started = Instant::now();
            let bytes = [text.as_bytes(), &tail].concat();
            if let Some(reply) = ask(place, &text, &bytes, json) {
                harmless(&reply)?;
            }
            worst.set(worst.get().max(started.elapsed()));
            Ok(())
        });
        run.unwrap_or_else(|error| panic!("place {place}: {error}"));
    }
    println!("{places} places, the slowest answered in {:?}", worst.get());
    assert!(worst.get() < Duration::from_secs(5));
}
