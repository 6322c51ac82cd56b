//! What answers say besides their content.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use base64::Engine as _;
use sha2::{Digest as _, Sha256};

use super::support::Site;

#[tokio::test]
async fn pages_carry_a_policy_that_names_exactly_their_styles_and_scripts() {
    let site = Site::new().await;
    for path in ["/", "/s/hillside-primary", "/s/hillside-primary/en/print", "/o/wensum", "/s/nowhere"] {
        let reply = site.get(path).await;
        let policy = reply.header("content-security-policy");
        let text = reply.text();
        let styles: Vec<&str> =
            text.split("<style>").skip(1).filter_map(|rest| rest.split("</style>").next()).collect();
        let scripts: Vec<&str> =
            text.split("<script>").skip(1).filter_map(|rest| rest.split("</script>").next()).collect();
        let has_script = !matches!(path, "/o/wensum" | "/s/nowhere");
        assert_eq!((styles.is_empty(), scripts.len()), (false, usize::from(has_script)), "{path}");
        for style in styles.iter().chain(&scripts) {
            let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(style));
            assert!(policy.contains(&format!("'sha256-{hash}'")), "{path}: {policy}");
        }
        assert_eq!(policy.matches("'sha256-").count(), styles.len() + scripts.len(), "{path}");
        for part in ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{path}");
        // Data for search engines is no script: nothing runs, and no policy has to let it.
        let data = text.matches("<script type=\"application/ld+json\">").count();
        assert!(!text.contains("style=\"") && text.matches("<script ").count() == data, "{path}");
        assert_eq!(reply.header("x-content-type-options"), "nosniff");
        assert_eq!(reply.header("referrer-policy"), "no-referrer");
        assert!(reply.header("strict-transport-security").starts_with("max-age="));
    }
}

#[tokio::test]
async fn only_lists_and_keys_are_open_to_other_sites() {
    let site = Site::new().await;
    for (path, open) in [
        ("/s/hillside-primary/senders.json", "*"),
        ("/o/wensum/senders.json", "*"),
        ("/api/v1/openapi.json", "*"),
        ("/api/v1/schools", "*"),
        ("/api/v1/nowhere", "*"),
        ("/o/wensum/senders.cf", ""),
        ("/.well-known/hallpass.json", "*"),
        ("/s/hillside-primary", ""),
        ("/s/hillside-primary/senders.txt", ""),
    ] {
        assert_eq!(site.get(path).await.header("access-control-allow-origin"), open, "{path}");
    }
}

#[tokio::test]
async fn files_have_plain_names_and_the_right_opening() {
    let site = Site::new().await;
    for (file, disposition) in [
        ("contact.vcf", "inline; filename=\"hillside-primary.vcf\""),
        ("outlook.csv", "attachment; filename=\"hillside-primary"),
        ("gmail-filters.xml", "attachment; filename=\"hillside-primary"),
        ("print/en/letter.pdf", "inline; filename=\"hillside-primary"),
    ] {
        let reply = site.get(&format!("/s/hillside-primary/{file}")).await;
        assert!(reply.header("content-disposition").starts_with(disposition), "{file}");
        assert!(reply.header("content-disposition").is_ascii());
    }
    assert_eq!(site.get("/s/hillside-primary").await.header("content-disposition"), "");
}

#[tokio::test]
async fn each_form_has_its_own_tag_and_is_not_sent_twice() {
    let site = Site::new().await;
    let mut tags = Vec::new();
    for (accepted, encoding) in [("gzip, deflate, br", "br"), ("gzip", "gzip"), ("identity", ""), ("br;q=0, *", "gzip")]
    {
        let reply = site.get_with("/s/hillside-primary", &[("accept-encoding", accepted)]).await;
        assert_eq!((reply.status, reply.header("content-encoding")), (StatusCode::OK, encoding), "{accepted}");
        assert_eq!(reply.header("vary"), "accept-encoding");
        assert_eq!(reply.header("cache-control"), "public, max-age=0, must-revalidate");
        let tag = reply.header("etag").to_owned();
        for known in [tag.clone(), format!("W/{tag}"), format!("\"x\", {tag}"), "*".to_owned()] {
            let headers = [("accept-encoding", accepted), ("if-none-match", known.as_str())];
            let again = site.get_with("/s/hillside-primary", &headers).await;
            assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0), "{known}");
            assert_eq!(again.header("etag"), tag);
            assert_eq!(again.header("cache-control"), reply.header("cache-control"));
            assert!(!again.headers.contains_key("content-length") || again.header("content-length") == "0");
        }
        let headers = [("accept-encoding", accepted), ("if-none-match", "\"other\", W/\"x\"")];
        assert_eq!(site.get_with("/s/hillside-primary", &headers).await.status, StatusCode::OK);
        tags.push(tag);
    }
    assert_ne!(tags[0], tags[1]);
    assert_ne!(tags[1], tags[2]);
    assert_eq!(tags[1], tags[3]);
}

#[tokio::test]
async fn the_compressed_page_is_small_and_whole() {
    let site = Site::new().await;
    let plain = site.get("/s/hillside-primary").await;
    let small = site.get_with("/s/hillside-primary", &[("accept-encoding", "br")]).await;
    assert!(small.bytes.len() <= 14_000, "{} bytes", small.bytes.len());
    let mut whole = Vec::new();
    std::io::Read::read_to_end(&mut brotli::Decompressor::new(&small.bytes[..], 4096), &mut whole).unwrap();
    assert!(whole == plain.bytes);
}

#[tokio::test]
async fn head_says_what_get_says_without_the_content() {
    let site = Site::new().await;
    for path in ["/s/hillside-primary", "/s/hillside-primary/contact.vcf", "/nowhere"] {
        let get = site.get(path).await;
        let head = site.ask(Request::head(path).body(Body::empty()).unwrap()).await;
        assert_eq!(head.status, get.status, "{path}");
        assert_eq!(head.headers, get.headers, "{path}");
        assert!(head.bytes.is_empty() && !get.bytes.is_empty(), "{path}");
    }
}
