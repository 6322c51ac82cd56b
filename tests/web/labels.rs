//! Labels that are placed as a printer and a partly used sheet need it.

use super::support::Site;

const LABELS: &str = "/s/hillside-primary/print/en/labels-l7160.pdf";

#[tokio::test]
async fn the_plain_sheet_is_kept_and_a_placed_one_is_not() {
    let site = Site::new().await;
    let plain = site.get(LABELS).await;
    assert_eq!((plain.status.as_u16(), plain.header("content-type")), (200, "application/pdf"));
    assert_eq!(plain.header("cache-control"), "public, max-age=0, must-revalidate");
    for query in ["?start=20&dx=&dy=", "?start=&dx=0.5&dy=-1", "?dy=%2B2", "?start=3&more=x"] {
        let placed = site.get(&format!("{LABELS}{query}")).await;
        assert_eq!((placed.status.as_u16(), placed.header("content-type")), (200, "application/pdf"), "{query}");
        assert_eq!(placed.header("cache-control"), "no-store", "{query}");
        assert!(placed.bytes != plain.bytes && placed.bytes.starts_with(b"%PDF-"), "{query}");
    }
    // A form that was left empty, and what others add to addresses.
    for query in ["?", "?start=&dx=&dy=", "?utm_source=mail"] {
        let same = site.get(&format!("{LABELS}{query}")).await;
        assert!(same.bytes == plain.bytes && same.header("cache-control") == plain.header("cache-control"), "{query}");
    }
}

#[tokio::test]
async fn numbers_that_do_not_work_are_explained() {
    let site = Site::new().await;
    for (query, said) in [
        ("?start=22", "from 1 to 21"),
        ("?start=0", "from 1 to 21"),
        ("?start=two", "from 1 to 21"),
        ("?dx=11", "at most 10 mm"),
        ("?dy=%3Cb%3E", "at most 10 mm"),
    ] {
        let refused = site.get(&format!("{LABELS}{query}")).await;
        assert_eq!((refused.status.as_u16(), refused.header("cache-control")), (422, "no-store"), "{query}");
        let page = refused.text();
        assert!(
            page.contains(said) && page.contains("href=\"/s/hillside-primary/en/print#labels\""),
            "{query}: {page}"
        );
        assert!(!page.contains("<b>"), "{query}");
    }
}

#[tokio::test]
async fn only_labels_listen_to_a_query() {
    let site = Site::new().await;
    for format in ["slips", "letter", "labels-l7160-test"] {
        let path = format!("/s/hillside-primary/print/en/{format}.pdf");
        let (plain, asked) = (site.get(&path).await, site.get(&format!("{path}?start=2&dx=1")).await);
        assert_eq!(asked.status, 200, "{format}");
        assert_eq!(plain.bytes == asked.bytes, format != "labels-l7160-test", "{format}");
    }
    let closed = site.get("/s/hillside-infant/print/en/labels-l7160.pdf?start=2").await;
    assert!([404, 410].contains(&closed.status.as_u16()), "{}", closed.status);
}

#[tokio::test]
async fn the_page_offers_all_that_there_is() {
    let site = Site::new().await;
    let page = site.get("/s/hillside-primary/en/print").await.text();
    for output in hallpass::render::Output::ALL {
        let place = output.place();
        if place.starts_with("print/") {
            let path = format!("/s/hillside-primary/{}", place.replace("{lang}", "en"));
            assert!(page.contains(&format!("\"{path}\"")), "{path}");
        }
    }
    assert!(page.contains("name=\"start\"") && page.contains("name=\"dx\"") && page.contains("name=\"dy\""));
    assert!(page.contains("All email addresses of Hillside Primary School are there."), "{page}");
}
