//! The box on schools' own websites: who may show it, what it says, and what programs ask before they show it.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hallpass::config::{Cache, Config};
use hallpass::web::{App, Watching, make_demo_app};
use http_body_util::BodyExt as _;
use serde_json::Value;
use sha2::{Digest as _, Sha256, Sha384};
use tower::ServiceExt as _;

use super::support::{Site, context};

const PAGE: &str = "https://mail.wensum.example/s/hillside-primary";
const BOX: &str = "/embed/hillside-primary/en";
const LOOKS: [&str; 6] = ["", "/light", "/dark", "/compact", "/compact-light", "/compact-dark"];

/// What stands between two pieces of a text.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let from = text.split_once(before).unwrap_or_else(|| panic!("{before} is not there")).1;
    from.split_once(after).unwrap().0
}

async fn asked(site: &Site, url: &str, more: &str) -> (StatusCode, String) {
    let url: String = url::form_urlencoded::byte_serialize(url.as_bytes()).collect();
    let reply = site.get(&format!("/oembed?url={url}{more}")).await;
    (reply.status, reply.text())
}

#[tokio::test]
async fn every_site_may_frame_the_box_and_nothing_else() {
    let site = Site::new().await;
    for look in LOOKS {
        let reply = site.get(&format!("{BOX}{look}")).await;
        let (policy, text) = (reply.header("content-security-policy"), reply.text());
        assert_eq!(reply.status, StatusCode::OK, "{look}");
        for (tag, directive) in [("style", "style-src"), ("script", "script-src")] {
            let inside = between(&text, &format!("<{tag}>"), &format!("</{tag}>"));
            let hash = STANDARD.encode(Sha256::digest(inside));
            assert!(policy.contains(&format!("{directive} 'sha256-{hash}';")), "{look}: {policy}");
        }
        assert!(policy.starts_with("default-src 'none'; ") && !policy.contains("frame-ancestors"), "{policy}");
        assert!(!policy.contains("unsafe") && !policy.contains("connect-src"), "{policy}");
        assert_eq!(reply.header("access-control-allow-origin"), "*");
        assert_eq!(reply.header("cross-origin-resource-policy"), "cross-origin");
        assert!(reply.header("x-frame-options").is_empty());
    }
    for plain in ["/plain", "/compact-plain"] {
        let reply = site.get(&format!("{BOX}{plain}")).await;
        let (policy, text) = (reply.header("content-security-policy"), reply.text());
        assert!(policy.starts_with("default-src 'none'; style-src 'none'; script-src 'none';"), "{policy}");
        assert!(text.contains("<main class=\"box ") && !text.contains("<style") && !text.contains("<script"));
        assert_eq!(reply.header("access-control-allow-origin"), "*");
    }
    for path in ["/s/hillside-primary", "/s/hillside-primary/en/embed", "/s/hillside-primary/en/check", "/"] {
        let reply = site.get(path).await;
        assert!(reply.header("content-security-policy").contains("frame-ancestors 'none'"), "{path}");
        let frames = reply.header("content-security-policy").contains("frame-src 'self'");
        assert_eq!(frames, path.ends_with("/embed"), "{path}");
    }
}

#[tokio::test]
async fn the_box_says_what_the_list_says_now() {
    let site = Site::new().await;
    let [full, small] = [site.get(BOX).await.text(), site.get(&format!("{BOX}/compact")).await.text()];
    assert!(full.contains("<b>office</b>@") && !small.contains("<b>office</b>@"));
    for text in [&full, &small] {
        assert!(text.contains("/s/hillside-primary/en/check") && text.contains("class=\"say wait\""), "{text}");
    }
    site.pause("office@hillside.wensum-schools.example").await;
    let after = [site.get(BOX).await.text(), site.get(&format!("{BOX}/compact")).await.text()];
    assert!(after[0].matches("class=\"row off\"").count() > full.matches("class=\"row off\"").count());
    assert_ne!(after[1], small);
    let copy = site.get("/s/hillside-primary/en/embed").await.text();
    let copy = between(&copy, "id=\"paper\">", "</section>");
    assert!(!copy.contains("office@hillside") && copy.contains("@hillside"), "a paused address is not copied: {copy}");
}

#[tokio::test]
async fn the_box_speaks_the_language_of_the_page_around_it() {
    let site = Site::new().await;
    let english = site.get(BOX).await.bytes;
    for tag in ["en-GB", "EN", "de", "klingon"] {
        let reply = site.get(&format!("/embed/hillside-primary/{tag}")).await;
        assert_eq!((reply.status, reply.bytes == english), (StatusCode::OK, true), "{tag}");
    }
    assert!(site.get("/embed/hillside-primary/ur-PK").await.text().contains("dir=\"rtl\""));
}

#[tokio::test]
async fn a_closed_school_and_a_wrong_address_say_so_inside_the_frame() {
    let site = Site::new().await;
    let closed = site.get("/embed/hillside-infant/en").await;
    assert_eq!(closed.status, StatusCode::GONE);
    assert!(closed.text().contains("href=\"/s/hillside-primary/en\""));
    let missing = site.get("/embed/no-such-school/en").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    for reply in [closed, missing] {
        assert!(!reply.header("content-security-policy").contains("frame-ancestors"));
        assert!(reply.text().contains("<main class=\"box full auto\""));
    }
}

#[tokio::test]
async fn the_pinned_script_is_what_the_page_says_and_never_changes() {
    let site = Site::new().await;
    let page = site.get("/s/hillside-primary/en/embed").await.text();
    let code = between(&page, "id=\"code-script\" data-all>", "</pre>");
    let name = between(code, "https://mail.wensum.example/embed/", "&quot;");
    let script = site.get(&format!("/embed/{name}")).await;
    assert_eq!(script.status, StatusCode::OK);
    assert_eq!(between(code, "sha384-", "&quot;"), STANDARD.encode(Sha384::digest(&script.bytes)));
    assert_eq!(script.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(script.header("content-type"), "text/javascript; charset=utf-8");
    assert_eq!(script.header("access-control-allow-origin"), "*");
    for wrong in ["/embed/v1-0000000000000000.js", "/embed/versions.txt", "/embed/%2e%2e", "/embed/"] {
        assert_eq!(site.get(wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

#[tokio::test]
async fn a_pasted_link_finds_its_box() {
    let site = Site::new().await;
    let page = site.get("/s/hillside-primary/pl").await.text();
    for kind in ["application/json", "text/xml"] {
        let link = between(&page, &format!("type=\"{kind}+oembed\" href=\"https://mail.wensum.example"), "\"");
        let reply = site.get(&link.replace("&#38;", "&").replace("&amp;", "&")).await;
        assert_eq!(reply.status, StatusCode::OK, "{link}");
        assert!(reply.header("content-type").starts_with(kind));
        assert!(reply.text().contains("/embed/hillside-primary/pl"), "{}", reply.text());
    }
}

#[tokio::test]
async fn oembed_answers_what_wordpress_lets_through() {
    let site = Site::new().await;
    for url in [
        PAGE,
        "https://mail.wensum.example/s/hillside-primary/en",
        "http://mail.wensum.example/s/hillside-primary/en/check",
        "https://mail.wensum.example/embed/hillside-primary/en?x=1#y",
    ] {
        let (status, text) = asked(&site, url, "").await;
        assert_eq!(status, StatusCode::OK, "{url}");
        let answer: Value = serde_json::from_str(&text).unwrap();
        assert_eq!((answer["version"].as_str(), answer["type"].as_str()), (Some("1.0"), Some("rich")));
        let html = answer["html"].as_str().unwrap();
        assert!(
            html.starts_with("<blockquote><a href=\"https://mail.wensum.example/s/hillside-primary/en\">"),
            "{html}"
        );
        assert!(
            html.contains("</a></blockquote><iframe src=\"https://mail.wensum.example/embed/hillside-primary/en\"")
        );
        assert!(html.ends_with("></iframe>") && !html.contains("style=") && !html.contains("<script"));
    }
}

#[tokio::test]
async fn oembed_keeps_to_the_room_that_there_is() {
    let site = Site::new().await;
    let sizes = async |more: &str| {
        let answer: Value = serde_json::from_str(&asked(&site, PAGE, more).await.1).unwrap();
        let html = answer["html"].as_str().unwrap().to_owned();
        let number = |name: &str| answer[name].as_u64().unwrap();
        assert!(html.contains(&format!("width=\"{}\" height=\"{}\"", number("width"), number("height"))), "{html}");
        (number("width"), number("height"), html.contains("/compact"))
    };
    let (width, height, _) = sizes("").await;
    for nothing in ["-5", "0", "x", "", "1e3", "%E2%98%83", "99999999999999999999999"] {
        assert_eq!(
            sizes(&format!("&maxwidth={nothing}&maxheight={nothing}")).await,
            (width, height, false),
            "{nothing}"
        );
    }
    assert_eq!(sizes("&maxwidth=320").await, (320, height, false));
    let (_, low, compact) = sizes("&maxheight=300").await;
    assert!(low <= 300 && compact);
    // Nobody has to scroll within a box: the large one is given where it fits whole.
    let (.., compact) = sizes(&format!("&maxheight={}", height - 1)).await;
    assert!(compact);
    assert_eq!(sizes(&format!("&maxheight={height}")).await, (width, height, false));
}

#[tokio::test]
async fn oembed_speaks_of_open_schools_here_and_of_nothing_else() {
    let site = Site::new().await;
    for (url, more, status) in [
        ("https://elsewhere.example/s/hillside-primary", "", 404),
        ("https://mail.wensum.example.elsewhere.example/s/hillside-primary", "", 404),
        ("https://mail.wensum.example@elsewhere.example/s/hillside-primary", "", 404),
        ("https://user:pass@mail.wensum.example/s/hillside-primary", "", 404),
        ("https://mail.wensum.example:8443/s/hillside-primary", "", 404),
        ("ftp://mail.wensum.example/s/hillside-primary", "", 404),
        ("javascript:alert(1)", "", 404),
        ("https://mail.wensum.example/", "", 404),
        ("https://mail.wensum.example/o/wensum", "", 404),
        ("https://mail.wensum.example/s/no-such-school", "", 404),
        ("https://mail.wensum.example/s/hillside-infant", "", 410),
        ("https://mail.wensum.example/q/00000000", "", 404),
        ("", "", 404),
        (PAGE, "&format=yaml", 501),
        (PAGE, "&format=xml", 200),
    ] {
        let (answered, text) = asked(&site, url, more).await;
        assert_eq!(answered.as_u16(), status, "{url}{more}");
        assert!(status == 200 || !text.contains("elsewhere"), "nothing of what was asked comes back: {text}");
    }
    assert_eq!(site.get("/oembed").await.status, StatusCode::NOT_FOUND);
    let code = site
        .library
        .current()
        .schools()
        .find(|entry| !entry.is_closed())
        .map(|entry| entry.published.revision.school().code);
    let (status, _) = asked(&site, &format!("HTTPS://MAIL.WENSUM.EXAMPLE/Q/{}", code.unwrap()), "").await;
    assert_eq!(status, StatusCode::OK);
}

#[tokio::test]
async fn every_text_of_a_school_stays_text_in_xml() {
    let site = Site::new().await;
    let (_, xml) = asked(&site, PAGE, "&format=xml").await;
    let inside = between(&xml, "<html>", "</html>");
    assert!(inside.starts_with("&lt;blockquote&gt;") && !inside.contains('<'), "{inside}");
}

#[tokio::test]
async fn only_the_demonstration_serves_a_website_that_shows_all_five_ways() {
    let site = Site::new().await;
    assert_eq!(site.get("/demo/website").await.status, StatusCode::NOT_FOUND);
    let (library, material) = (Arc::clone(&site.library), Arc::clone(&site.material));
    let cache = Cache { megabytes: 1 };
    let app = App::new(library, material, context(), Config::default().limits, &cache, Watching::Nothing);
    let request = Request::get("/demo/website").body(Body::empty()).unwrap();
    let (parts, body) = make_demo_app(Arc::new(app)).oneshot(request).await.unwrap().into_parts();
    let text = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
    assert_eq!(parts.status, StatusCode::OK);
    let policy = parts.headers["content-security-policy"].to_str().unwrap();
    let style = STANDARD.encode(Sha256::digest(between(&text, "<style>", "</style>")));
    assert!(policy.contains(&format!("style-src 'sha256-{style}';")) && !policy.contains("unsafe"), "{policy}");
    for way in [
        "<blockquote><a href=",
        "<school-senders school=\"hillside-primary\"",
        "<div data-school-senders=\"hillside-primary\"",
        "#copy-1\"",
        "/en/button.svg\"",
    ] {
        assert!(text.contains(way), "{way}: {text}");
    }
    assert_eq!(text.matches("<iframe ").count(), 2);
}
