//! A mistaken personal address leaves every place where it was stored.

use hallpass::service::ServiceError;

use crate::support::{Backend, Desk, SMALL, dump, on_both, p, plain};

const JANE: &str = "Jane.Smith+5b@Bücher.schools.example";

fn with_jane() -> String {
    SMALL.replace("news@oak.schools.example", JANE)
}

async fn told(desk: &Desk) {
    desk.apply(&plain(&with_jane())).await;
    desk.publish().await;
    desk.pause(JANE, None).await;
    desk.resume(JANE, None).await.unwrap();
    desk.pause(JANE, Some("oak")).await;
    desk.retire(JANE, None).await.unwrap();
}

fn traces(text: &str) -> Vec<&str> {
    let lower = |line: &&str| {
        let line = line.to_lowercase();
        line.contains("jane") || line.contains("smith") || line.contains("bücher") || line.contains("xn--bcher")
    };
    text.lines().filter(lower).collect()
}

on_both! {
    /// In use it is refused; retired it goes from lists, statuses, drafts and the audit.
    async fn nothing_of_it_stays(desk: Desk) {
        desk.apply(&plain(&with_jane())).await;
        desk.publish().await;
        let refused = desk.service.redact(&p(JANE), &p("a person's own"), &Desk::actor()).await;
        assert!(matches!(refused, Err(ServiceError::StillInUse(_))), "{refused:?}");
        told(&desk).await;
        assert!(!traces(&dump(&mut desk.kit.store.read().await.unwrap()).await).is_empty());
        let redacted = desk.service.redact(&p(JANE), &p("a person's own"), &Desk::actor()).await.unwrap();
        assert_eq!((redacted.revisions, redacted.statuses), (2, 3));
        let left = dump(&mut desk.kit.store.read().await.unwrap()).await;
        assert_eq!(traces(&left), Vec::<&str>::new());
        let verdict = desk.service.verify_store().await.unwrap();
        assert_eq!((verdict.redacted, verdict.faults), (2, vec![]));
        desk.assert_clean().await;
        // Everything goes on: the next revision follows the redacted ones.
        desk.apply(&plain(&SMALL.replace("Oak School", "Oak Academy"))).await;
        desk.publish().await;
        assert_eq!(desk.head("oak").await.number(), 3);
        desk.assert_clean().await;
        let again = desk.service.redact(&p(JANE), &p("again"), &Desk::actor()).await;
        assert!(matches!(again, Err(ServiceError::UnknownAddress { .. })), "{again:?}");
    }

    /// Another address that ends alike stays as it is.
    async fn a_longer_address_is_left_alone(desk: Desk) {
        let text = SMALL
            .replace("news@oak.schools.example", "smith@oak.schools.example")
            .replace("office@elm.schools.example", "jane.smith@oak.schools.example");
        desk.apply(&plain(&text)).await;
        desk.publish().await;
        desk.pause("jane.smith@oak.schools.example", None).await;
        desk.retire("smith@oak.schools.example", None).await.unwrap();
        desk.service.redact(&p("smith@oak.schools.example"), &p("a mistake"), &Desk::actor()).await.unwrap();
        assert_eq!(desk.paused("elm").await, ["jane.smith@oak.schools.example"]);
        assert!(desk.audit().await.iter().any(|e| e.detail.contains("\"jane.smith@oak.schools.example\"")));
        desk.assert_clean().await;
    }
}

#[tokio::test]
async fn not_even_in_the_bytes_of_the_file() {
    let desk = Desk::on(Backend::Sqlite).await.unwrap();
    told(&desk).await;
    desk.service.redact(&p(JANE), &p("a person's own"), &Desk::actor()).await.unwrap();
    desk.kit.store.close().await;
    for entry in std::fs::read_dir(desk.kit.folder.path()).unwrap().filter_map(Result::ok) {
        if entry.path().is_dir() {
            continue;
        }
        let bytes = std::fs::read(entry.path()).unwrap().to_ascii_lowercase();
        for word in [&b"jane"[..], b"smith+5b", b"xn--bcher"] {
            let found = bytes.windows(word.len()).filter(|window| *window == word).count();
            assert_eq!(found, 0, "{} in {:?}", String::from_utf8_lossy(word), entry.file_name());
        }
    }
}
