//! What each address answers.

use axum::http::StatusCode;

use super::support::Site;

#[tokio::test]
async fn every_address_of_the_contract_answers_with_its_media_type() {
    let site = Site::new().await;
    let page = "text/html; charset=utf-8";
    for (path, media_type) in [
        ("/", page),
        ("/s/hillside-primary", page),
        ("/s/hillside-primary/en", page),
        ("/s/hillside-primary/ur", page),
        ("/s/hillside-primary/ckb", page),
        ("/s/hillside-primary/en/history", page),
        ("/s/hillside-primary/en/print", page),
        ("/o/wensum", page),
        ("/s/hillside-primary/contact.vcf", "text/vcard; charset=utf-8"),
        ("/s/hillside-primary/contact-4.vcf", "text/vcard; charset=utf-8"),
        ("/s/hillside-primary/contact-photo.vcf", "text/vcard; charset=utf-8"),
        ("/s/hillside-primary/contacts/1.vcf", "text/vcard; charset=utf-8"),
        ("/s/hillside-primary/gmail-filters.xml", "application/xml; charset=utf-8"),
        ("/s/hillside-primary/outlook-safe-senders.txt", "text/plain; charset=utf-8"),
        ("/s/hillside-primary/outlook.csv", "text/csv; charset=utf-8"),
        ("/s/hillside-primary/senders.sieve", "application/sieve; charset=utf-8"),
        ("/s/hillside-primary/senders.txt", "text/plain; charset=utf-8"),
        ("/s/hillside-primary/senders.json", "application/json"),
        ("/s/hillside-primary/feed.xml", "application/atom+xml; charset=utf-8"),
        ("/s/hillside-primary/qr.svg", "image/svg+xml"),
        ("/s/hillside-primary/qr.png", "image/png"),
        ("/s/hillside-primary/crest.png", "image/png"),
        ("/s/hillside-primary/print/en/letter.pdf", "application/pdf"),
        ("/s/hillside-primary/print/en/letter-us.pdf", "application/pdf"),
        ("/o/wensum/senders.json", "application/json"),
        ("/.well-known/hallpass.json", "application/json"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/favicon.ico", "image/png"),
        ("/healthz", "text/plain; charset=utf-8"),
        ("/readyz", "text/plain; charset=utf-8"),
    ] {
        let reply = site.get(path).await;
        assert_eq!((reply.status, reply.header("content-type")), (StatusCode::OK, media_type), "{path}");
        assert!(!reply.bytes.is_empty(), "{path}");
        assert_eq!(reply.header("content-length"), reply.bytes.len().to_string(), "{path}");
    }
}

#[tokio::test]
async fn a_code_shows_the_page_itself_in_any_case() {
    let site = Site::new().await;
    let code = {
        let catalog = site.library.current();
        let code = catalog.schools().find(|e| e.published.revision.school().slug.as_str() == "hillside-primary");
        code.unwrap().published.revision.school().code.to_string()
    };
    let (first, urdu) = (site.get("/s/hillside-primary").await, site.get("/s/hillside-primary/ur").await);
    let lower = code.to_lowercase();
    for (path, expected) in [
        (format!("/q/{code}"), &first),
        (format!("/Q/{code}"), &first),
        (format!("/q/{lower}"), &first),
        (format!("/Q/{code}/UR"), &urdu),
        (format!("/q/{lower}/ur"), &urdu),
    ] {
        let reply = site.get(&path).await;
        assert_eq!(reply.status, StatusCode::OK, "{path}");
        assert!(reply.bytes == expected.bytes, "{path}");
    }
    assert_eq!(site.get("/q/00000001").await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get(&format!("/q/{code}/xx")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_closed_school_leads_on_and_has_no_files() {
    let site = Site::new().await;
    let (slug, code) = {
        let catalog = site.library.current();
        let closed = catalog.schools().find(|entry| entry.is_closed()).unwrap();
        let school = closed.published.revision.school();
        (school.slug.clone(), school.code)
    };
    for path in [format!("/s/{slug}"), format!("/s/{slug}/en"), format!("/s/{slug}/en/print"), format!("/q/{code}")] {
        let reply = site.get(&path).await;
        assert_eq!(reply.status, StatusCode::GONE, "{path}");
        assert!(reply.text().contains("/s/hillside-primary"), "{path} names its successor");
    }
    for file in ["contact.vcf", "senders.json", "print/en/letter.pdf", "qr.svg"] {
        let reply = site.get(&format!("/s/{slug}/{file}")).await;
        assert_eq!((reply.status, reply.header("content-type")), (StatusCode::GONE, "text/plain; charset=utf-8"));
    }
}

#[tokio::test]
async fn a_pause_shows_on_everything_that_names_the_address() {
    let site = Site::new().await;
    let address = "office@hillside.wensum-schools.example";
    let files = ["contact.vcf", "senders.txt", "gmail-filters.xml", "outlook.csv", "senders.sieve"];
    for file in files {
        let before = site.get(&format!("/s/hillside-primary/{file}")).await.text();
        assert!(before.contains(address), "{file}");
    }
    let page = site.get("/s/hillside-primary").await;
    let untouched = site.get("/s/hillside-primary/qr.svg").await;
    site.pause(address).await;
    for file in files {
        let after = site.get(&format!("/s/hillside-primary/{file}")).await.text();
        assert!(!after.contains(address), "{file}");
    }
    let paused = site.get("/s/hillside-primary").await;
    assert_ne!(paused.header("etag"), page.header("etag"));
    assert!(site.get("/s/hillside-primary/senders.json").await.text().contains("\"state\":\"paused\""));
    let same = site.get("/s/hillside-primary/qr.svg").await;
    assert_eq!(same.header("etag"), untouched.header("etag"), "what a pause does not change need not be sent again");
}

#[tokio::test]
async fn a_list_that_is_not_complete_makes_no_letter() {
    let site = Site::new().await;
    let slug = {
        let catalog = site.library.current();
        let open = |entry: &&std::sync::Arc<hallpass::catalog::Entry>| {
            !entry.is_closed() && !entry.published.revision.school().list_complete
        };
        catalog.schools().find(open).unwrap().published.revision.school().slug.clone()
    };
    assert_eq!(site.get(&format!("/s/{slug}")).await.status, StatusCode::OK);
    assert_eq!(site.get(&format!("/s/{slug}/print/en/letter.pdf")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn capitals_typed_from_paper_lead_to_the_address() {
    let site = Site::new().await;
    let reply = site.get("/s/Hillside-Primary/en/history").await;
    assert_eq!(reply.status, StatusCode::MOVED_PERMANENTLY);
    assert_eq!(reply.header("location"), "/s/hillside-primary/en/history");
}
