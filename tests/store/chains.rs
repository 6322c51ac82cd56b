//! Revisions, statuses, events, the audit and the keys: only ever added to.

use hallpass::domain::{Pause, StatusChange};
use hallpass::sign::canonical;
use hallpass::store::{AuditEntry, EventKind, StoredKey};

use super::sample::{now, organisation, revision, school, seal_of, sender, signer, status};
use crate::support::{TestStore, dump, execute, on_both, p};

fn pause(address: &str) -> StatusChange {
    StatusChange::Paused { pause: Pause { address: p(address), school: None, since: now(), reason: p("hijacked") } }
}

/// One school with two revisions, one status, an event and an audit entry.
async fn filled(kit: &TestStore) {
    let county = organisation(1);
    let oak = school(&county, 1);
    let mut session = kit.store.write().await.unwrap();
    session.put_organisation(&county).await.unwrap();
    session.put_school(&oak).await.unwrap();
    session.put_sender(&sender(&county, Some(&oak), "jane@x.example", 1)).await.unwrap();
    let first = revision(&county, &oak, "jane@x.example", None);
    let second = revision(&county, &oak, "office@x.example", Some(&first));
    session.add_revision(oak.id, &first, &seal_of(&first)).await.unwrap();
    session.add_revision(oak.id, &second, &seal_of(&second)).await.unwrap();
    session.add_status(&status(&county, 1, &pause("jane@x.example"))).await.unwrap();
    session.add_event(now(), EventKind::Revision, county.id, Some(oak.id), Some(2)).await.unwrap();
    let detail = r#"{"address":"jane@x.example"}"#.to_owned();
    session.add_audit(&AuditEntry { at: now(), actor: "me".into(), act: "pause".into(), detail }).await.unwrap();
    session.commit().await.unwrap();
}

on_both! {
    /// Revisions and statuses are read as they were written, the newest and all of them.
    async fn chains_come_back_in_order(kit: TestStore) {
        filled(&kit).await;
        let (county, oak) = (organisation(1), school(&organisation(1), 1));
        let mut session = kit.store.read().await.unwrap();
        let all = session.revisions(oak.id).await.unwrap();
        assert_eq!(all.iter().map(|r| r.revision.number()).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(all[1].revision.previous(), Some(all[0].revision.hash()));
        assert_eq!(all[0].revision.compute_hash(canonical), all[0].revision.hash());
        assert_eq!(all[1].signature, seal_of(&all[1].revision));
        assert_eq!(session.head(oak.id).await.unwrap().unwrap().revision, all[1].revision);
        let heads = session.heads().await.unwrap();
        assert_eq!(heads.iter().map(|h| (h.organisation, h.revision.number())).collect::<Vec<_>>(), [(county.id, 2)]);
        assert!(session.head(school(&county, 9).id).await.unwrap().is_none());
        let statuses = session.statuses(county.id).await.unwrap();
        assert_eq!(statuses[0].changes().unwrap(), [pause("jane@x.example")]);
        assert_eq!(session.last_status(county.id).await.unwrap().unwrap().hash, statuses[0].hash);
        assert!(session.last_status(organisation(9).id).await.unwrap().is_none());
        assert!(session.overlay(county.id).await.unwrap().pause(&p("Jane@x.example"), None).is_some());
        assert_eq!(session.newest_event().await.unwrap(), 1);
        assert_eq!(session.audit().await.unwrap()[0].act, "pause");
    }

    /// A number is given once, and nothing is rewritten or struck out.
    async fn what_is_written_stays(kit: TestStore) {
        filled(&kit).await;
        let (county, oak) = (organisation(1), school(&organisation(1), 1));
        let twin = revision(&county, &oak, "other@x.example", None);
        let mut session = kit.store.write().await.unwrap();
        assert!(session.add_revision(oak.id, &twin, &seal_of(&twin)).await.is_err());
        drop(session);
        let mut session = kit.store.write().await.unwrap();
        assert!(session.add_status(&status(&county, 1, &StatusChange::Issued)).await.is_err());
        drop(session);
        for act in [
            "delete from revision",
            "delete from status",
            "delete from event",
            "delete from audit",
            "update revision set payload = '{}'",
            "update revision set hash = 'x', redacted_at = 'y'",
            "update revision set signature = 'x', redacted_at = 'y'",
            "update revision set number = 7, redacted_at = 'y'",
            "update status set payload = '{}'",
            "update status set hash = 'x', redacted_at = 'y'",
            "update status set number = 7, redacted_at = 'y'",
            "update event set kind = 'key'",
        ] {
            let before = dump(&mut kit.store.read().await.unwrap()).await;
            let mut session = kit.store.write().await.unwrap();
            let error = execute(&mut session, act).await.unwrap_err().to_string();
            assert!(error.contains("never"), "{act}: {error}");
            drop(session);
            assert_eq!(dump(&mut kit.store.read().await.unwrap()).await, before, "{act}");
        }
    }

    /// A redaction leaves number, hash and seal, and no trace of the address.
    async fn a_redaction_leaves_only_hashes(kit: TestStore) {
        filled(&kit).await;
        let (county, oak) = (organisation(1), school(&organisation(1), 1));
        assert!(dump(&mut kit.store.read().await.unwrap()).await.contains("jane@x.example"));
        let mut session = kit.store.write().await.unwrap();
        let mut first = session.revisions(oak.id).await.unwrap().remove(0).revision;
        assert_eq!(first.redact(&p("jane@x.example"), canonical), 1);
        session.redact_revision(oak.id, &first, now()).await.unwrap();
        let old = session.statuses(county.id).await.unwrap().remove(0);
        let payload = serde_json::json!({"changes": [{"digest": "00"}]});
        session.redact_status(&old, &payload, now()).await.unwrap();
        let ids: Vec<_> =
            session.senders_with(&p("jane@x.example")).await.unwrap().iter().map(|sender| sender.id).collect();
        session.redact_address(&p("Jane@X.example"), &ids).await.unwrap();
        session.commit().await.unwrap();

        let mut session = kit.store.read().await.unwrap();
        assert!(!dump(&mut session).await.contains("jane"));
        let stored = session.revisions(oak.id).await.unwrap().remove(0);
        assert_eq!(stored.redacted_at, Some(now()));
        assert_eq!(stored.revision.compute_hash(canonical), stored.revision.hash());
        assert_eq!(stored.signature, seal_of(&stored.revision));
        let status = session.statuses(county.id).await.unwrap().remove(0);
        assert_eq!((status.hash, status.changes().unwrap().len()), (old.hash, 0));
        assert_eq!(session.audit().await.unwrap()[0].detail, r#"{"address":"[redacted]"}"#);
    }

    /// Events are numbered 1, 2, 3 …, also when acts between them came to nothing.
    async fn events_have_no_gaps(kit: TestStore) {
        filled(&kit).await;
        let county = organisation(1);
        for round in 0..12 {
            let mut session = kit.store.write().await.unwrap();
            session.add_event(now(), EventKind::Status, county.id, None, Some(round)).await.unwrap();
            session.add_event(now(), EventKind::Key, county.id, None, None).await.unwrap();
            if round % 3 == 0 {
                drop(session);
            } else {
                session.commit().await.unwrap();
            }
        }
        let mut session = kit.store.read().await.unwrap();
        let events = session.events_after(0, 1000).await.unwrap();
        assert_eq!(events.iter().map(|event| event.seq).collect::<Vec<_>>(), (1..=17).collect::<Vec<_>>());
        assert_eq!(session.newest_event().await.unwrap(), 17);
        let page = session.events_after(5, 3).await.unwrap();
        assert_eq!(page.iter().map(|event| event.seq).collect::<Vec<_>>(), [6, 7, 8]);
        assert_eq!(events[0].kind, EventKind::Revision);
        assert_eq!((events[0].school, events[0].number), (Some(school(&county, 1).id), Some(2)));
        assert_eq!((events[2].school, events[2].number), (None, None));
    }

    /// The newest key signs, the one before it stays known and vouches for it.
    async fn keys_follow_each_other(kit: TestStore) {
        let old = signer();
        let new = hallpass::sign::Signer::from_seed(&[4; 32]);
        let mut session = kit.store.write().await.unwrap();
        session
            .add_key(&StoredKey { public: old.public(), created: now(), retired: None, endorsement: None })
            .await
            .unwrap();
        session.retire_key(&old.public().id(), now()).await.unwrap();
        let endorsement = old.sign(b"new");
        session
            .add_key(&StoredKey {
                public: new.public(),
                created: p("2026-11-22T09:00:00Z"),
                retired: None,
                endorsement: Some(endorsement.clone()),
            })
            .await
            .unwrap();
        session.commit().await.unwrap();
        let keys = kit.store.read().await.unwrap().keys().await.unwrap();
        assert_eq!(keys.len(), 2);
        assert_eq!((keys[0].public, keys[0].retired), (old.public(), Some(now())));
        assert_eq!((keys[1].public, keys[1].retired), (new.public(), None));
        assert_eq!(keys[1].endorsement, Some(endorsement));
    }
}
