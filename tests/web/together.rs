//! Several schools at once: chosen in a form, kept nowhere.

use axum::body::Body;
use axum::http::Request;

use super::support::{Reply, Site};

async fn post(site: &Site, path: &str, form: &str) -> Reply {
    let request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
    site.ask(request.header("content-length", form.len()).body(Body::from(form.to_owned())).unwrap()).await
}

const TWO: &str = "school=hillside-primary&school=brackenhythe-academy";

#[tokio::test]
async fn schools_are_found_added_and_taken_away() {
    let site = Site::new().await;
    let empty = site.get("/together/en").await;
    assert_eq!(empty.status, 200);
    assert!(empty.text().contains("You have not chosen one yet."));

    let found = post(&site, "/together/en", "school=hillside-primary&q=bracken").await;
    assert_eq!((found.status.as_u16(), found.header("cache-control")), (200, "no-store"));
    assert!(found.text().contains("name=\"add\" value=\"brackenhythe-academy\""));

    let both = post(&site, "/together/en", "school=hillside-primary&add=brackenhythe-academy").await.text();
    assert!(both.contains("Save 2 contacts") && both.contains("hillside.<wbr>wensum-schools.<wbr>example"));
    assert!(both.contains("<input type=\"hidden\" name=\"school\" value=\"brackenhythe-academy\">"));

    let one = post(&site, "/together/en", &format!("{TWO}&take=hillside-primary")).await.text();
    assert!(one.contains("Save the contact") && !one.contains("value=\"hillside-primary\""));

    let gone = post(&site, "/together/en", "school=hillside-primary&school=no-such-school").await.text();
    assert!(gone.contains("One of them is not here any more."));
}

#[tokio::test]
async fn one_file_holds_a_contact_for_each_school() {
    let site = Site::new().await;
    let file = post(&site, "/together/en/contacts.vcf", TWO).await;
    assert_eq!(file.header("content-type"), "text/vcard; charset=utf-8");
    assert_eq!(file.header("content-disposition"), "inline; filename=\"contacts.vcf\"");
    assert_eq!(file.header("cache-control"), "no-store");
    let alone = site.get("/s/hillside-primary/contact.vcf").await.text();
    let text = file.text();
    assert_eq!(text.matches("BEGIN:VCARD").count(), 2);
    assert!(text.starts_with(&alone), "the card is that of the school's own file");
    assert_eq!(post(&site, "/together/en/contacts.vcf", "").await.status, 404);
    assert_eq!(site.get("/together/en/contacts.vcf").await.status, 405);
}

#[tokio::test]
async fn a_pause_takes_an_address_out_at_once() {
    let site = Site::new().await;
    let address = "office@hillside.wensum-schools.example";
    assert!(post(&site, "/together/en/contacts.vcf", TWO).await.text().contains(address));
    site.pause(address).await;
    assert!(!post(&site, "/together/en/contacts.vcf", TWO).await.text().contains(address));
}

#[tokio::test]
async fn bad_forms_are_answered_kindly() {
    let site = Site::new().await;
    for form in ["q=%00%ff%3Cscript%3E", "school=%3Cimg%3E", "add=&take=&q=", "&&&===", "school=../../etc&q=\u{202e}x"]
    {
        let reply = post(&site, "/together/ur", form).await;
        assert_eq!(reply.status, 200, "{form}");
        assert!(!reply.text().contains("<script>x") && !reply.text().contains("<img>"), "{form}");
    }
    assert_eq!(post(&site, "/together/en", &"q=a&".repeat(5000)).await.status, 413);
    assert_eq!(post(&site, "/together/xx", "").await.status, 404);
    let many = "school=hillside-primary&".repeat(40);
    assert!(post(&site, "/together/en", &many).await.text().contains("Save the contact"));
}
