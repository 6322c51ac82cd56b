//! The passing of days.

use hallpass::domain::{SenderState, StatusChange};

use crate::support::{Desk, SMALL, on_both, p, plain};

fn ending() -> String {
    SMALL
        .replace("purpose = \"newsletter\"", "purpose = \"newsletter\"\nuntil = 2026-11-22")
        .replace("purpose = \"admissions\"", "purpose = \"admissions\"\nuntil = 2026-11-23")
}

on_both! {
    /// Lists are issued anew when a day has passed, and only then.
    async fn lists_are_issued_daily(desk: Desk) {
        desk.begin().await;
        assert!(!desk.service.tick().await.unwrap());
        desk.clock.forward(jiff::SignedDuration::from_mins(24 * 60 - 1));
        assert!(!desk.service.tick().await.unwrap());
        desk.clock.forward(jiff::SignedDuration::from_mins(1));
        assert!(desk.service.tick().await.unwrap());
        assert!(!desk.service.tick().await.unwrap(), "once a day is enough");
        let last = desk.statuses("wensum").await.pop().unwrap();
        assert_eq!((last.changes().unwrap(), last.issued), (vec![StatusChange::Issued], p("2026-11-22T09:00:00Z")));
        assert_eq!(desk.audit().await.last().unwrap().actor, "calendar");
        assert!(desk.publish().await.revised.is_empty());
        desk.assert_clean().await;
    }

    /// An address leaves the list the day after its last one, everywhere in one release.
    async fn addresses_end_by_themselves(desk: Desk) {
        desk.apply(&plain(&ending())).await;
        desk.publish().await;
        desk.clock.days(1);
        desk.service.tick().await.unwrap();
        assert_eq!(desk.head("oak").await.number(), 1, "the last day still counts");
        desk.clock.days(1);
        assert!(desk.service.tick().await.unwrap());
        let oak = desk.head("oak").await;
        assert_eq!((oak.number(), desk.head("elm").await.number()), (2, 1));
        let news = oak.record().senders().iter().find(|l| l.sender.address.local() == "news").unwrap();
        assert_eq!((news.state, news.sender.until), (SenderState::Retired, Some(p("2026-11-22"))));
        desk.clock.days(1);
        assert!(desk.service.tick().await.unwrap());
        let releases: std::collections::BTreeSet<_> =
            [desk.head("oak").await, desk.head("elm").await, desk.head("ash").await].iter().map(hallpass::domain::Revision::release).collect();
        assert_eq!(releases.len(), 1, "a shared address ends in one release");
        assert!(desk.publish().await.revised.is_empty(), "nothing is left to publish");
        assert!(!desk.apply(&plain(&ending())).await.changes_anything(), "the same file still changes nothing");
        assert!(!desk.service.tick().await.unwrap());
        desk.assert_clean().await;
    }

    /// The calendar publishes no change that somebody still holds back.
    async fn the_calendar_publishes_nothing_else(desk: Desk) {
        desk.apply(&plain(&ending())).await;
        desk.publish().await;
        desk.apply(&plain(&ending().replace("Oak School", "Oak Academy"))).await;
        desk.clock.days(2);
        desk.service.tick().await.unwrap();
        assert_eq!(desk.head("oak").await.school().name.as_str(), "Oak School");
    }
}
