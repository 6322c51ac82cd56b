//! The script that puts names on letters: loaded from this site, by its hash, on one page alone.

use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha384};

use super::support::Site;

/// What an attribute of the page says.
fn attribute<'a>(page: &'a str, name: &str) -> &'a str {
    let from = page.split_once(&format!("{name}=\"")).unwrap_or_else(|| panic!("{name} is not there")).1;
    from.split_once('"').unwrap().0
}

#[tokio::test]
async fn the_page_names_a_script_by_its_hash_and_lets_only_its_loader_fetch_one() {
    let site = Site::new().await;
    let mut names = Vec::new();
    for language in ["en", "ur"] {
        let reply = site.get(&format!("/s/hillside-primary/{language}/print")).await;
        assert!(reply.header("content-security-policy").contains("' 'strict-dynamic'; connect-src 'self';"));
        let page = reply.text();
        let name = attribute(&page, "data-script").to_owned();
        let script = site.get(&name).await;
        assert_eq!(script.status, StatusCode::OK);
        let integrity = format!("sha384-{}", STANDARD.encode(Sha384::digest(&script.bytes)));
        assert_eq!(attribute(&page, "data-integrity"), integrity);
        assert_eq!(script.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(script.header("content-type"), "text/javascript; charset=utf-8");
        // Where the letters are, for a script that knows no school.
        assert_eq!(attribute(&page, "data-letters"), "/s/hillside-primary/print/");
        names.push(name);
    }
    assert_ne!(names[0], names[1], "each language has its words");
    let hospital = site.get("/s/tern-valley-hospital/en/print").await.text();
    assert_ne!(attribute(&hospital, "data-script"), names[0], "so have patients");
    for page in ["/s/hillside-primary/en", "/s/hillside-primary/en/mail", "/s/hillside-primary/en/check"] {
        assert!(!site.get(page).await.header("content-security-policy").contains("strict-dynamic"), "{page}");
    }
    assert_eq!(site.get("/embed/merge-0000000000000000.js").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_list_that_is_not_complete_prints_no_names_either() {
    let site = Site::new().await;
    let page = site.get("/s/puddlewick-nursery/en/print").await.text();
    assert!(!page.contains("data-script"));
}
