//! Lists that mail systems fetch, of a school and of a whole organisation.

use super::support::Site;

const OFFICE: &str = "office@hillside.wensum-schools.example";

#[tokio::test]
async fn a_pause_takes_an_address_out_of_every_list_and_its_entity_tag_changes() {
    let site = Site::new().await;
    let files = ["senders.map", "senders.cf", "senders.ps1", "senders-workspace.txt", "senders.txt"];
    let escaped = OFFICE.replace('.', "\\.");
    for place in ["/s/hillside-primary", "/o/wensum"] {
        for file in files {
            let path = format!("{place}/{file}");
            let before = site.get(&path).await;
            assert_eq!(before.status, 200, "{path}");
            let text = before.text();
            assert!(text.contains(OFFICE) || text.contains(&escaped), "{path}");
            let known = [("if-none-match", before.header("etag"))];
            assert_eq!(site.get_with(&path, &known).await.status, 304, "{path}");
        }
    }
    let tag = site.get("/o/wensum/senders.cf").await.header("etag").to_owned();
    site.pause(OFFICE).await;
    for place in ["/s/hillside-primary", "/o/wensum"] {
        for file in files {
            let text = site.get(&format!("{place}/{file}")).await.text();
            assert!(!text.contains(OFFICE) && !text.contains(&escaped), "{place}/{file}");
        }
    }
    assert_eq!(site.get_with("/o/wensum/senders.cf", &[("if-none-match", &tag)]).await.status, 200);
    assert_eq!(site.get("/o/nobody/senders.cf").await.status, 404);
}

#[tokio::test]
async fn an_organisation_s_document_is_signed_and_each_list_in_it_is_the_school_s_own() {
    let site = Site::new().await;
    let reply = site.get("/o/wensum/senders.json").await;
    let key = hallpass::service::KnownKey { public: site.service.signer().public(), retired: None };
    let now = "2026-11-21T12:00:00Z".parse().unwrap();
    let verdict = |bytes: &[u8]| hallpass::service::verify_document(bytes, &[key], now).unwrap();
    assert!(matches!(verdict(&reply.bytes), hallpass::service::DocumentVerdict::Valid { .. }));
    let changed = reply.text().replacen("office@", "offlce@", 1);
    assert!(matches!(verdict(changed.as_bytes()), hallpass::service::DocumentVerdict::Altered { .. }));
    let later = "2026-12-21T12:00:00Z".parse().unwrap();
    let expired = hallpass::service::verify_document(&reply.bytes, &[key], later).unwrap();
    assert!(matches!(expired, hallpass::service::DocumentVerdict::Expired { .. }));
}
