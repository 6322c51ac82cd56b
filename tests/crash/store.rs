//! Acts that write to the store.

use std::collections::BTreeSet;

use hallpass::store::{Location, Missing, Store};

use super::{Victim, moment, rounds, seed};
use crate::support::p;

/// What the store holds: the wording of its schools, that of their published lists, and how many
/// lists there are.
struct Seen {
    schools: BTreeSet<String>,
    published: BTreeSet<String>,
    lists: usize,
    releases: usize,
}

fn wording(name: &str) -> String {
    name.rsplit(' ').next().unwrap().to_owned()
}

fn look(victim: &Victim) -> Seen {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let location = Location::Sqlite(victim.data().join("hallpass.db"));
        let store = Store::open(&location, Missing::Refuse).await.unwrap();
        let mut session = store.read().await.unwrap();
        let schools = session.schools(None).await.unwrap();
        let heads = session.heads().await.unwrap();
        let newest = session.newest_event().await.unwrap();
        let events = session.events_after(0, u32::MAX).await.unwrap();
        assert_eq!(i64::try_from(events.len()).unwrap(), newest, "events without gaps");
        let seen = Seen {
            schools: schools.iter().map(|s| wording(s.school.name.as_str())).collect(),
            published: heads.iter().map(|head| wording(head.revision.school().name.as_str())).collect(),
            lists: heads.len(),
            releases: heads.iter().map(|head| head.revision.release()).collect::<BTreeSet<_>>().len(),
        };
        drop(session);
        store.close().await;
        seen
    })
}

fn one(text: u64) -> BTreeSet<String> {
    BTreeSet::from([text.to_string()])
}

#[test]
fn killed_while_beginning() {
    let random = seed("beginning");
    let whole = Victim::new(20);
    let file = whole.file(0);
    let duration = whole.duration(&["apply", &file, "--publish"]);
    for round in 0..rounds() {
        let victim = Victim::new(20);
        let file = victim.file(0);
        let out = victim.kill_after(moment(&random, duration), &["apply", &file, "--publish"]);
        if out.contains("Added ") {
            assert_eq!(look(&victim).schools, one(0), "round {round}: {out}");
        }
        // Whatever was left, the same command finishes the work.
        victim.run(&["apply", &file, "--publish"]).done();
        let seen = look(&victim);
        assert_eq!((seen.schools, seen.published, seen.lists), (one(0), one(0), 20), "round {round}");
        assert_eq!(victim.run(&["key", "list"]).done().out.lines().count(), 1, "round {round}");
        victim.assert_clean();
    }
}

#[test]
fn killed_while_applying() {
    let random = seed("applying");
    let victim = Victim::new(60);
    victim.run(&["apply", &victim.file(0), "--publish"]).done();
    let duration = victim.duration(&["apply", &victim.file(1)]);
    let mut now = 1;
    for round in 2..rounds() + 2 {
        let file = victim.file(round);
        let out = victim.kill_after(moment(&random, duration), &["apply", &file]);
        let seen = look(&victim);
        if out.contains("Added ") {
            assert_eq!(seen.schools, one(round), "round {round} was acknowledged");
        }
        assert!(seen.schools == one(now) || seen.schools == one(round), "round {round}: {:?}", seen.schools);
        if seen.schools == one(round) {
            now = round;
        }
        assert_eq!((seen.published, seen.lists), (one(0), 60));
        victim.assert_clean();
    }
}

#[test]
fn killed_while_publishing() {
    let random = seed("publishing");
    let victim = Victim::new(60);
    victim.run(&["apply", &victim.file(0)]).done();
    let duration = victim.duration(&["publish", "--all"]);
    let mut now = 0;
    for round in 1..=rounds() {
        victim.run(&["apply", &victim.file(round)]).done();
        let out = victim.kill_after(moment(&random, duration), &["publish", "--all"]);
        let seen = look(&victim);
        if out.contains("Published ") {
            assert_eq!(seen.published, one(round), "round {round} was acknowledged");
        }
        assert!(seen.published == one(now) || seen.published == one(round), "round {round}: {:?}", seen.published);
        assert_eq!((seen.lists, seen.releases), (60, 1), "round {round}: a release by half");
        if seen.published == one(round) {
            now = round;
        }
        victim.assert_clean();
    }
}

#[test]
fn killed_while_pausing() {
    let random = seed("pausing");
    let victim = Victim::new(30);
    victim.run(&["apply", &victim.file(0), "--publish"]).done();
    let reason = ["--reason", "hijacked"];
    let duration = victim.duration(&["pause", "news0@s0.schools.example", reason[0], reason[1]]);
    for round in 0..rounds() {
        let school = random.below(30);
        let address = format!("office@s{school}.schools.example");
        let act = if round % 3 == 2 { "resume" } else { "pause" };
        let before = is_paused(&victim, &address);
        let out = victim.kill_after(moment(&random, duration), &[act, &address, reason[0], reason[1]]);
        let after = is_paused(&victim, &address);
        if out.contains("Paused ") || out.contains("paused already") {
            assert!(after, "round {round}: an acknowledged pause is gone");
        } else if out.contains("may be trusted again") {
            assert!(!after, "round {round}: an acknowledged resumption is gone");
        }
        assert!(after == before || after == (act == "pause"), "round {round}");
        victim.assert_clean();
    }
}

fn is_paused(victim: &Victim, address: &str) -> bool {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let location = Location::Sqlite(victim.data().join("hallpass.db"));
        let store = Store::open(&location, Missing::Refuse).await.unwrap();
        let mut session = store.read().await.unwrap();
        let id = session.organisations().await.unwrap().remove(0).id;
        let paused = session.overlay(id).await.unwrap().pause(&p(address), None).is_some();
        drop(session);
        store.close().await;
        paused
    })
}
