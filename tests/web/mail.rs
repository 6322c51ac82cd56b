//! Which mail provider somebody has, asked by a form: nothing typed is kept, shown unescaped or able to break it.

use axum::body::Body;
use axum::http::Request;

use super::support::{Reply, Site};

const PLACE: &str = "/s/hillside-primary/en/mail";

async fn send(site: &Site, body: Vec<u8>) -> Reply {
    let request = Request::post(PLACE).header("content-type", "application/x-www-form-urlencoded");
    site.ask(request.header("content-length", body.len()).body(Body::from(body)).unwrap()).await
}

async fn typed(site: &Site, text: &str) -> Reply {
    let encoded: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("at", text).finish();
    send(site, encoded.into_bytes()).await
}

#[tokio::test]
async fn a_known_end_leads_to_its_steps_and_the_name_before_it_is_thrown_away() {
    let site = Site::new().await;
    for (text, provider) in
        [("gmail.com", "gmail"), ("Amina.Khan@HOTMAIL.co.uk ", "outlook_com"), ("@icloud.com", "icloud")]
    {
        let reply = typed(&site, text).await;
        assert_eq!((reply.status.as_u16(), reply.header("location")), (303, &*format!("{PLACE}/{provider}")));
        assert_eq!(reply.header("cache-control"), "no-store");
        assert_eq!(site.get(reply.header("location")).await.status, 200);
    }
}

#[tokio::test]
async fn an_unknown_end_is_asked_about_kindly() {
    let site = Site::new().await;
    let reply = typed(&site, "secret.name@unheard-of.example").await;
    assert_eq!((reply.status.as_u16(), reply.header("cache-control")), (200, "no-store"));
    let text = reply.text();
    assert!(text.contains("unheard-of.<wbr>example") || text.contains("unheard-of.example"));
    assert!(text.contains(&format!("{PLACE}/work")) && text.contains(&format!("{PLACE}/other")));
    assert!(!text.contains("secret"), "what stands before the @ is nobody's business");
    for nothing in [&b""[..], b"at=", b"other=gmail.com", b"at=%ff%fe", b"\xff\x00", b"at=%", b"at=@"] {
        let reply = send(&site, nothing.to_vec()).await;
        assert_eq!(reply.status, 200);
        assert!(reply.text().contains("We could not read that"));
    }
}

#[tokio::test]
async fn a_slip_is_asked_about_and_nothing_is_corrected() {
    let site = Site::new().await;
    for (text, meant) in [("gmial.com", "gmail.com"), ("amina@hotmial.co.uk", "hotmail.co.uk")] {
        let reply = typed(&site, text).await;
        assert_eq!((reply.status.as_u16(), reply.header("location")), (200, ""), "{text} is not led on by itself");
        let page = reply.text().replace("<wbr>", "");
        assert!(page.contains("Did you mean") && page.contains(meant), "{text}");
    }
    // A true domain that only looks like another's.
    assert_eq!(typed(&site, "proton.me").await.header("location"), format!("{PLACE}/proton"));
}

#[tokio::test]
async fn hostile_ends_break_nothing_and_come_back_as_text() {
    let site = Site::new().await;
    let pieces = [
        "<script>alert(1)</script>",
        "\r\nSet-Cookie: a=b",
        "\u{202e}moc.liamg",
        "'\"><img src=x>",
        "..",
        "/../../",
        "@@@@",
        "xn--80ak6aa92e.com",
        "\u{0}",
        "a.example",
        "{{7*7}}",
        "%0d%0a",
        "-",
        "\u{1f600}.example",
        "🏳️‍🌈",
        "javascript:",
    ];
    for (number, first) in pieces.iter().enumerate() {
        for second in pieces {
            let text = format!("{first}{second}{}", "x".repeat(number * 40));
            let reply = typed(&site, &text).await;
            assert!(matches!(reply.status.as_u16(), 200 | 303), "{text:?}: {}", reply.status);
            let page = reply.text();
            assert!(!page.contains("<script>alert") && !page.contains("<img src=x"), "{text:?}");
            assert!(reply.headers.get("set-cookie").is_none());
        }
    }
}

#[tokio::test]
async fn too_much_is_refused_and_other_schools_are_not_there() {
    let site = Site::new().await;
    assert_eq!(typed(&site, &"x".repeat(20_000)).await.status, 413);
    let post = |path: &str| Request::post(path).body(Body::empty()).unwrap();
    assert_eq!(site.ask(post("/s/nobody/en/mail")).await.status, 404);
    assert_eq!(site.ask(post("/s/hillside-primary/xx/mail")).await.status, 404);
    assert_eq!(site.ask(post("/s/hillside-primary/en/mail/gmail")).await.status, 405);
    assert_eq!(site.get(&format!("{PLACE}/nobody")).await.status, 404);
}
