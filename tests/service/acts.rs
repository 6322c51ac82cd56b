//! Pause, resume, retire, notices, reviews, and what a check answers.

use hallpass::catalog::{self, Found};
use hallpass::check::{self, Given, Verdict};
use hallpass::domain::{Notice, Review, SenderState};
use hallpass::service::{NoticeChange, ServiceError};
use hallpass::store::EventKind;

use crate::support::{Desk, SMALL, on_both, p, plain};

const SHARED: &str = "no-reply@parentmail.example";

fn slugs(slugs: &[hallpass::domain::Slug]) -> Vec<&str> {
    slugs.iter().map(hallpass::domain::Slug::as_str).collect()
}

/// The verdict about an address, with the day that goes with it.
async fn verdict(desk: &Desk, address: &str, school: &str) -> String {
    let catalog = catalog::load(desk.service.store(), desk.service.clock().now()).await.unwrap();
    let Some(Found::School(entry)) = catalog.find(school) else { panic!("no {school}") };
    let answer = check::check(&Given::typed(address).unwrap(), entry.published.list(), &catalog).unwrap();
    match &answer.verdict {
        Verdict::Withdrawn(listed) => format!("withdrawn {}", listed.sender.until.unwrap()),
        Verdict::Elsewhere(holders) => format!("elsewhere {}", holders[0].name),
        Verdict::Near(near) => format!("near {}", near.ours.sender.address),
        other => other.as_str().to_owned(),
    }
}

on_both! {
    /// One pause, one status, every list that holds the address; no list gets a new number.
    async fn pausing_everywhere_is_one_status(desk: Desk) {
        desk.begin().await;
        let (before, events) = (desk.statuses("wensum").await.len(), desk.events().await.len());
        let outcome = desk.pause(SHARED, None).await;
        assert_eq!((slugs(&outcome.schools), outcome.already), (vec!["elm", "oak"], false));
        assert_eq!(desk.statuses("wensum").await.len(), before + 1);
        let new = desk.events().await.split_off(events);
        assert_eq!(new.iter().map(|event| event.kind).collect::<Vec<_>>(), [EventKind::Status]);
        assert_eq!(desk.paused("oak").await, [SHARED]);
        assert_eq!(desk.paused("elm").await, [SHARED]);
        assert_eq!(desk.head("oak").await.number(), 1);
        assert!(desk.pause(SHARED, None).await.already);
        assert!(desk.pause(SHARED, Some("oak")).await.already, "paused everywhere is paused here");
        assert_eq!(desk.statuses("wensum").await.len(), before + 1);
        assert_eq!(desk.audit().await.last().unwrap().act, "pause");
        desk.assert_clean().await;
    }

    /// A pause at one school stays there, and each pause is ended where it was made.
    async fn pausing_at_one_school_stays_there(desk: Desk) {
        desk.begin().await;
        assert_eq!(slugs(&desk.pause(SHARED, Some("oak")).await.schools), ["oak"]);
        assert_eq!((desk.paused("oak").await.len(), desk.paused("elm").await.len()), (1, 0));
        desk.pause("admissions@wensum.example", Some("ash")).await;
        assert_eq!(desk.paused("ash").await, ["admissions@wensum.example"]);
        assert!(matches!(desk.resume(SHARED, Some("elm")).await, Err(ServiceError::NotPaused(_))));
        assert_eq!(slugs(&desk.resume(SHARED, Some("oak")).await.unwrap().schools), ["oak"]);
        assert!(desk.paused("oak").await.is_empty());
        desk.pause(SHARED, None).await;
        assert!(matches!(desk.resume(SHARED, Some("oak")).await, Err(ServiceError::PausedEverywhere(_))));
        desk.resume(SHARED, None).await.unwrap();
        assert!(desk.paused("elm").await.is_empty());
        assert!(matches!(desk.resume(SHARED, None).await, Err(ServiceError::NotPaused(_))));
        desk.assert_clean().await;
    }

    /// Resuming everywhere ends every pause of the address, those of single schools too.
    async fn resuming_everywhere_ends_all_pauses(desk: Desk) {
        desk.begin().await;
        desk.pause(SHARED, Some("oak")).await;
        desk.pause(SHARED, None).await;
        assert_eq!(desk.overlay("wensum").await.pauses().count(), 2);
        desk.resume(SHARED, None).await.unwrap();
        assert_eq!(desk.overlay("wensum").await.pauses().count(), 0);
    }

    /// An address that no list holds is told, with the one that was probably meant.
    async fn a_wrong_address_is_told(desk: Desk) {
        desk.begin().await;
        let refused =
            desk.service.pause(&p("offce@oak.schools.example"), None, &p("x"), &Desk::actor()).await.unwrap_err();
        let ServiceError::UnknownAddress { nearest, .. } = refused else { panic!("{refused:?}") };
        assert_eq!(nearest.as_deref(), Some("office@oak.schools.example"));
        let refused = desk
            .service
            .pause(&p("office@oak.schools.example"), Some(&p("elm")), &p("x"), &Desk::actor())
            .await
            .unwrap_err();
        assert!(matches!(refused, ServiceError::UnknownAddress { .. }), "{refused:?}");
        let audited = desk.audit().await;
        assert!(audited.iter().all(|entry| entry.act != "pause"), "{audited:?}");
    }

    /// Retiring changes the lists that hold the address and publishes nothing else with it.
    async fn retiring_leaves_other_changes_waiting(desk: Desk) {
        desk.begin().await;
        let waiting = SMALL
            .replace("Elm School", "Elm Academy")
            .replace("address = \"office@elm.schools.example\"", "address = \"desk@elm.schools.example\"");
        desk.apply(&plain(&waiting)).await;
        let outcome = desk.retire(SHARED, None).await.unwrap();
        assert_eq!(slugs(&outcome.schools), ["elm", "oak"]);
        let elm = desk.head("elm").await;
        assert_eq!((elm.number(), elm.school().name.as_str()), (2, "Elm School"));
        let states: Vec<(String, SenderState)> =
            elm.record().senders().iter().map(|l| (l.sender.address.to_string(), l.state)).collect();
        assert!(states.contains(&(SHARED.to_owned(), SenderState::Retired)));
        assert!(states.contains(&("office@elm.schools.example".to_owned(), SenderState::Published)));
        assert!(!states.iter().any(|(address, _)| address.starts_with("desk@")));
        assert_eq!(desk.head("oak").await.release(), elm.release());
        assert_eq!(desk.head("ash").await.number(), 1);
        assert_eq!(desk.publish().await.revised, [(p("elm"), 3)], "the waiting change, and oak not again");
        assert_eq!(desk.head("elm").await.school().name.as_str(), "Elm Academy");
        assert!(desk.retire(SHARED, None).await.unwrap().already);
        desk.assert_clean().await;
    }

    /// At one school only its own entry goes; an inherited address can only be paused there.
    async fn retiring_at_one_school(desk: Desk) {
        desk.begin().await;
        assert_eq!(slugs(&desk.retire(SHARED, Some("oak")).await.unwrap().schools), ["oak"]);
        assert_eq!((desk.head("oak").await.number(), desk.head("elm").await.number()), (2, 1));
        assert!(desk.retire("admissions@wensum.example", Some("ash")).await.unwrap().already);
        assert_eq!(desk.head("ash").await.number(), 1);
        desk.retire("admissions@wensum.example", None).await.unwrap();
        assert_eq!(desk.head("ash").await.number(), 2);
        assert!(desk.publish().await.revised.is_empty());
        desk.assert_clean().await;
    }

    /// Notices come, change and go, once for the whole organisation.
    async fn notices(desk: Desk) {
        desk.begin().await;
        let notice = Notice {
            provider: p("outlook_com"),
            kind: p("delayed"),
            from: p("2026-11-21T08:00:00Z"),
            until: Some(p("2026-11-23T08:00:00Z")),
            shown_to: p("provider"),
        };
        let post = NoticeChange::Post(notice.clone());
        assert_eq!(desk.service.notice(&post, None, &Desk::actor()).await.unwrap(), 1);
        assert_eq!(desk.service.notice(&post, Some(&p("wensum")), &Desk::actor()).await.unwrap(), 0);
        assert_eq!(desk.overlay("wensum").await.notices().collect::<Vec<_>>(), [&notice]);
        let nowhere = desk.service.notice(&post, Some(&p("nowhere")), &Desk::actor()).await;
        assert!(matches!(nowhere, Err(ServiceError::UnknownOrganisation(_))), "{nowhere:?}");
        let withdraw = NoticeChange::Withdraw(p("outlook_com"));
        assert_eq!(desk.service.notice(&withdraw, None, &Desk::actor()).await.unwrap(), 1);
        assert_eq!(desk.overlay("wensum").await.notices().count(), 0);
        let again = desk.service.notice(&withdraw, None, &Desk::actor()).await;
        assert!(matches!(again, Err(ServiceError::UnknownNotice(_))), "{again:?}");
        desk.assert_clean().await;
    }

    /// A review is public with its day and role.
    async fn reviews(desk: Desk) {
        desk.begin().await;
        let review = Review { on: p("2026-11-21"), by: p("the bursar") };
        desk.service.review(&p("elm"), review.clone(), &Desk::actor()).await.unwrap();
        assert_eq!(desk.overlay("wensum").await.review(&p("elm")), Some(&review));
        let refused = desk.service.review(&p("yew"), review, &Desk::actor()).await;
        assert!(matches!(refused, Err(ServiceError::UnknownSchool { .. })), "{refused:?}");
        assert_eq!(desk.head("elm").await.number(), 1);
    }

    /// What a check answers in every state.
    async fn checks(desk: Desk) {
        desk.begin().await;
        for (address, school, expected) in [
            ("OFFICE@Oak.schools.example", "oak", "listed"),
            ("hall@oak.schools.example", "oak", "same-domain"),
            ("other@parentmail.example", "oak", "unknown"),
            ("a@elsewhere.example", "ash", "not-listed"),
            ("office@0ak.schools.example", "oak", "near office@oak.schools.example"),
        ] {
            assert_eq!(verdict(&desk, address, school).await, expected, "{address}");
        }
        assert!(verdict(&desk, "office@oak.schools.example", "elm").await.starts_with("elsewhere "));
        desk.pause("news@oak.schools.example", None).await;
        assert_eq!(verdict(&desk, "news@oak.schools.example", "oak").await, "paused");
        desk.retire("news@oak.schools.example", None).await.unwrap();
        assert_eq!(verdict(&desk, "news@oak.schools.example", "oak").await, "withdrawn 2026-11-21");
    }

    /// Every act leaves one audit entry that names who did it.
    async fn every_act_is_audited(desk: Desk) {
        desk.begin().await;
        desk.pause(SHARED, None).await;
        desk.resume(SHARED, None).await.unwrap();
        desk.retire(SHARED, None).await.unwrap();
        let review = Review { on: p("2026-11-21"), by: p("the bursar") };
        desk.service.review(&p("elm"), review, &Desk::actor()).await.unwrap();
        desk.service.rotate_key(&Desk::actor()).await.unwrap();
        let audit = desk.audit().await;
        let acts: Vec<&str> = audit.iter().map(|entry| entry.act.as_str()).collect();
        assert_eq!(acts, ["apply", "publish", "pause", "resume", "retire", "review", "key rotate"]);
        assert!(audit.iter().all(|entry| entry.actor == "command by tester"));
        assert!(audit.iter().all(|entry| serde_json::from_str::<serde_json::Value>(&entry.detail).is_ok()));
    }
}
