//! A store written out as a county file and brought in again.

use std::collections::BTreeMap;
use std::path::PathBuf;

use hallpass::service::apply::Options;
use hallpass::service::county::{self, CountyFile};

use crate::support::{Desk, SMALL, demo, hospital, on_both, p, plain};

/// The file that `hallpass county-file` would write, read again with its crests.
async fn written(desk: &Desk, slug: &str) -> (String, CountyFile) {
    let mut session = desk.kit.store.read().await.unwrap();
    let organisation = session.organisation(&p(slug)).await.unwrap().unwrap();
    let schools = session.schools(Some(organisation.id)).await.unwrap();
    let senders = session.senders(organisation.id).await.unwrap();
    let overlay = session.overlay(organisation.id).await.unwrap();
    let mut crests: BTreeMap<PathBuf, Vec<u8>> = BTreeMap::new();
    for stored in &schools {
        if let Some(digest) = &stored.school.crest {
            let crest = session.crest(digest).await.unwrap().unwrap();
            crests.insert(county::crest_file(&stored.school.slug).into(), crest.png.to_vec());
        }
    }
    let text = county::write(&organisation, &schools, &senders, &overlay);
    let load = |path: &std::path::Path| crests.get(path).cloned().ok_or(std::io::ErrorKind::NotFound.into());
    let file = county::parse(text.as_bytes(), &load).unwrap_or_else(|faults| panic!("{faults:?}\n{text}"));
    (text, file)
}

on_both! {
    /// Both demo files: the file that comes out changes nothing, and makes the same lists elsewhere.
    async fn what_comes_out_goes_in_again(desk: Desk) {
        for file in [demo(), hospital()] {
            desk.apply(&file).await;
        }
        desk.publish().await;
        let fresh = Desk::on(desk.kit.backend()).await.unwrap();
        for slug in ["wensum", "tern-valley"] {
            let (text, file) = written(&desk, slug).await;
            let plan = desk.apply(&file).await;
            assert!(!plan.changes_anything(), "{:?}\n{text}", plan.steps);
            fresh.apply(&file).await;
            assert_eq!(written(&fresh, slug).await.0, text);
        }
        assert!(desk.publish().await.revised.is_empty());
        fresh.publish().await;
        assert_eq!(fresh.records().await, desk.records().await);
        for slug in ["wensum", "tern-valley"] {
            let (ours, theirs) = (desk.overlay(slug).await, fresh.overlay(slug).await);
            assert_eq!(ours.pauses().collect::<Vec<_>>(), theirs.pauses().collect::<Vec<_>>());
            assert_eq!(ours.notices().collect::<Vec<_>>(), theirs.notices().collect::<Vec<_>>());
        }
    }

    /// Also after people have worked with the store.
    async fn also_after_people_have_worked(desk: Desk) {
        let text = SMALL
            .replace("slug = \"oak\"\n", "slug = \"oak\"\nauthority = \"Wensum\"\npostcode = \"zz11aa\"\n")
            .replace("Oak School", "Oak \\\"Old\\\" \\\\ School")
            .replace("news@oak.schools.example", "o'neill+news@oak.schools.example")
            .replace("name = \"Elm School\"", "name = \"مدرسة الدردار 橡樹\"\nown_text = { en = \"Say \\\"hello\\\".\", ar = \"أهلا\" }\ncolour = \"#1d4f91\"");
        desk.apply(&plain(&text)).await;
        desk.publish().await;
        desk.pause("o'neill+news@oak.schools.example", Some("oak")).await;
        desk.pause("no-reply@parentmail.example", None).await;
        desk.pause("office@ash.schools.example", None).await;
        desk.resume("office@ash.schools.example", None).await.unwrap();
        desk.retire("no-reply@parentmail.example", Some("elm")).await.unwrap();
        desk.service.tick().await.unwrap();
        let review = hallpass::domain::Review { on: p("2026-11-20"), by: p("swyddfa’r ysgol") };
        desk.service.review(&p("elm"), review, &Desk::actor()).await.unwrap();
        let (text, file) = written(&desk, "wensum").await;
        let plan = desk.apply(&file).await;
        assert!(!plan.changes_anything(), "{:?}\n{text}", plan.steps);
        let forced = desk.try_apply(&file, Options { dry_run: false, force: true }).await.unwrap();
        assert!(!forced.changes_anything(), "{:?}\n{text}", forced.steps);
    }
}
