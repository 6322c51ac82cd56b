//! Publishing: only what changed, one release for one act, one chain a school.

use std::collections::BTreeSet;

use hallpass::service::{Scope, ServiceError};
use hallpass::sign::canonical;
use hallpass::store::EventKind;

use crate::support::{Desk, SMALL, execute, on_both, p, plain};

on_both! {
    /// A list that did not change gets no new number.
    async fn only_what_changed_is_published(desk: Desk) {
        desk.begin().await;
        let again = desk.publish().await;
        assert_eq!((again.revised.len(), again.unchanged), (0, 3));
        desk.apply(&plain(&SMALL.replace("Elm School", "Elm Academy"))).await;
        let published = desk.publish().await;
        assert_eq!(published.revised, [(p("elm"), 2)]);
        assert_eq!(published.unchanged, 2);
        assert_eq!(desk.head("elm").await.school().name.as_str(), "Elm Academy");
        assert_eq!(desk.head("oak").await.number(), 1);
    }

    /// A change to a shared address is one release over every list that holds it.
    async fn a_shared_change_is_one_release(desk: Desk) {
        desk.begin().await;
        let first: BTreeSet<_> = [desk.head("oak").await, desk.head("elm").await, desk.head("ash").await]
            .iter()
            .map(hallpass::domain::Revision::release)
            .collect();
        assert_eq!(first.len(), 1);
        desk.apply(&plain(&SMALL.replace("purpose = \"admissions\"", "purpose = \"admissions\"\nreplies = true"))).await;
        let events = desk.events().await.len();
        assert_eq!(desk.publish().await.revised.len(), 3);
        let mut releases = BTreeSet::new();
        for school in ["oak", "elm", "ash"] {
            let revision = desk.head(school).await;
            assert_eq!(revision.number(), 2);
            releases.insert(revision.release());
        }
        assert_eq!(releases.len(), 1);
        assert!(releases.is_disjoint(&first));
        let events = desk.events().await.split_off(events);
        assert_eq!(events.len(), 3);
        assert!(events.iter().all(|event| event.kind == EventKind::Revision && event.number == Some(2)));
    }

    /// Each revision names the one before, and a changed payload is found.
    async fn the_chain_finds_what_was_changed(desk: Desk) {
        desk.begin().await;
        for round in 2..6 {
            desk.clock.days(1);
            desk.apply(&plain(&SMALL.replace("Oak School", &format!("Oak School {round}")))).await;
            assert_eq!(desk.publish().await.revised, [(p("oak"), round)]);
        }
        let chain = desk.revisions("oak").await;
        for pair in chain.windows(2) {
            assert_eq!(pair[1].revision.previous(), Some(pair[0].revision.hash()));
        }
        assert!(chain.iter().all(|r| r.revision.compute_hash(canonical) == r.revision.hash()));
        desk.assert_clean().await;

        // Whoever has the database in hands can change a payload by claiming a redaction; it shows.
        let mut session = desk.kit.store.write().await.unwrap();
        let sql = "update revision set payload = replace(payload, 'Oak School 3', 'Oak Schule 3'),
                   redacted_at = '2026-11-21T09:00:00Z' where number = 3";
        assert_eq!(execute(&mut session, sql).await.unwrap(), 1);
        let sql = "update status set payload = replace(payload, 'the school office', 'nobody at all'),
                   redacted_at = '2026-11-21T09:00:00Z'";
        execute(&mut session, sql).await.unwrap();
        session.commit().await.unwrap();
        let verdict = desk.service.verify_store().await.unwrap();
        assert_eq!(verdict.faults, [(p("oak"), 3, "fault-hash"), (p("wensum"), 1, "fault-hash")]);
    }

    /// Named schools alone are published, a name given twice counts once, a wrong one is told.
    async fn named_schools_are_published(desk: Desk) {
        desk.apply(&crate::support::small()).await;
        let scope = Scope::Schools(vec![p("oak"), p("oak")]);
        let published = desk.service.publish(&scope, &Desk::actor(), &mut |_, _| {}).await.unwrap();
        assert_eq!(published.revised, [(p("oak"), 1)]);
        assert_eq!(desk.records().await.len(), 1);
        let scope = Scope::Schools(vec![p("elm"), p("oaks")]);
        let refused = desk.service.publish(&scope, &Desk::actor(), &mut |_, _| {}).await;
        let Err(ServiceError::UnknownSchool { nearest, .. }) = refused else { panic!("{refused:?}") };
        assert_eq!(nearest, Some(p("oak")));
        assert_eq!(desk.records().await.len(), 1, "not even the school that exists");
    }

    /// Progress counts every school once.
    async fn progress_counts_to_the_end(desk: Desk) {
        desk.apply(&crate::support::small()).await;
        let mut seen = Vec::new();
        desk.service.publish(&Scope::All, &Desk::actor(), &mut |done, of| seen.push((done, of))).await.unwrap();
        assert_eq!(seen, [(1, 3), (2, 3), (3, 3)]);
    }

    /// There must be something to publish.
    async fn an_empty_store_says_so(desk: Desk) {
        let refused = desk.service.publish(&Scope::All, &Desk::actor(), &mut |_, _| {}).await;
        assert!(matches!(refused, Err(ServiceError::Empty)), "{refused:?}");
    }
}
