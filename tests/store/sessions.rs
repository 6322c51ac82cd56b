//! Transactions: all or nothing, one writer at a time, readers undisturbed.

use std::time::Duration;

use hallpass::store::{EventKind, Location, Missing, Store, StoreError};

use super::sample::{now, organisation};
use crate::support::{TestStore, execute, on_both, p};

on_both! {
    /// Whoever leaves without committing leaves nothing.
    async fn a_dropped_session_leaves_nothing(kit: TestStore) {
        let mut session = kit.store.write().await.unwrap();
        session.put_organisation(&organisation(1)).await.unwrap();
        session.add_event(now(), EventKind::Organisation, organisation(1).id, None, None).await.unwrap();
        drop(session);
        let mut session = kit.store.write().await.unwrap();
        assert!(session.organisations().await.unwrap().is_empty());
        assert_eq!(session.newest_event().await.unwrap(), 0);
    }

    /// A reader sees one moment, whatever is written meanwhile, and does not hold writers up.
    async fn a_reader_sees_one_moment(kit: TestStore) {
        let mut reader = kit.store.read().await.unwrap();
        assert!(reader.organisations().await.unwrap().is_empty());
        let mut writer = kit.store.write().await.unwrap();
        writer.put_organisation(&organisation(1)).await.unwrap();
        writer.commit().await.unwrap();
        assert!(reader.organisations().await.unwrap().is_empty());
        drop(reader);
        assert_eq!(kit.store.read().await.unwrap().organisations().await.unwrap().len(), 1);
    }

    /// Two processes that write at once wait for each other, and neither loses anything.
    async fn writers_wait_for_each_other(kit: TestStore) {
        let county = organisation(1);
        let mut session = kit.store.write().await.unwrap();
        session.put_organisation(&county).await.unwrap();
        session.commit().await.unwrap();
        let (one, two) = (kit.again().await, kit.again().await);
        let first = one.write().await.unwrap();
        let waiting = tokio::spawn(async move {
            let mut session = two.write().await.unwrap();
            let newest = session.newest_event().await.unwrap();
            session.add_event(now(), EventKind::Status, organisation(1).id, None, Some(2)).await.unwrap();
            session.commit().await.unwrap();
            newest
        });
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert!(!waiting.is_finished(), "the second writer did not wait");
        let mut first = first;
        first.add_event(now(), EventKind::Status, county.id, None, Some(1)).await.unwrap();
        first.commit().await.unwrap();
        assert_eq!(waiting.await.unwrap(), 1, "the second writer saw what the first had written");

        let writers = (0..8).map(|_| kit.again());
        let mut tasks = Vec::new();
        for store in futures(writers).await {
            tasks.push(tokio::spawn(async move {
                for _ in 0..5 {
                    let mut session = store.write().await.unwrap();
                    session.add_event(now(), EventKind::Status, organisation(1).id, None, None).await.unwrap();
                    session.commit().await.unwrap();
                }
            }));
        }
        for task in tasks {
            task.await.unwrap();
        }
        let events = kit.store.read().await.unwrap().events_after(0, 1000).await.unwrap();
        assert_eq!(events.iter().map(|event| event.seq).collect::<Vec<_>>(), (1..=42).collect::<Vec<_>>());
    }

    /// A store of a newer program is refused and left alone.
    async fn a_newer_store_is_refused(kit: TestStore) {
        let mut session = kit.store.write().await.unwrap();
        let sql = "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
                   select 9999, 'from the future', success, checksum, execution_time from _sqlx_migrations";
        execute(&mut session, sql).await.unwrap();
        session.commit().await.unwrap();
        let refused = Store::open(&kit.location, Missing::Refuse).await;
        assert!(matches!(refused, Err(StoreError::Newer)), "{refused:?}");
    }

    /// Opening a store again finds what was there; opening changes nothing.
    async fn opening_twice_changes_nothing(kit: TestStore) {
        let mut session = kit.store.write().await.unwrap();
        session.put_organisation(&organisation(1)).await.unwrap();
        session.commit().await.unwrap();
        let before = crate::support::dump(&mut kit.store.read().await.unwrap()).await;
        for missing in [Missing::Refuse, Missing::Create] {
            let other = Store::open(&kit.location, missing).await.unwrap();
            assert_eq!(crate::support::dump(&mut other.read().await.unwrap()).await, before);
            other.close().await;
        }
        let mut session = kit.store.read().await.unwrap();
        assert!(session.organisation(&p("county-1")).await.unwrap().is_some());
    }
}

async fn futures(all: impl Iterator<Item = impl Future<Output = Store>>) -> Vec<Store> {
    let mut stores = Vec::new();
    for one in all {
        stores.push(one.await);
    }
    stores
}

#[tokio::test]
async fn what_holds_no_store_is_not_made_into_one_unasked() {
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("hallpass.db");
    let refused = Store::open(&Location::Sqlite(file.clone()), Missing::Refuse).await;
    assert!(matches!(refused, Err(StoreError::Unreachable(_))), "{refused:?}");
    assert!(!file.exists());
    std::fs::write(&file, b"").unwrap();
    let refused = Store::open(&Location::Sqlite(file.clone()), Missing::Refuse).await;
    assert!(matches!(refused, Err(StoreError::Lost)), "{refused:?}");
    std::fs::write(&file, "Dear parents, ".repeat(1000)).unwrap();
    let refused = Store::open(&Location::Sqlite(file), Missing::Refuse).await;
    assert!(matches!(refused, Err(StoreError::Corrupt(_))), "{refused:?}");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told_without_its_password() {
    for url in ["postgres://me:s3cret@127.0.0.1:1/none", "postgres://me:s3cret@[:::/x", "mysql://me:s3cret@127.0.0.1/x"]
    {
        let refused = Store::open(&Location::Postgres(url.to_owned()), Missing::Create).await.unwrap_err();
        assert!(matches!(refused, StoreError::Unreachable(_)), "{refused:?}");
        assert!(!refused.to_string().contains("s3cret"), "{refused}");
    }
}
