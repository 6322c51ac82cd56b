//! The drill: what is lost comes back.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use hallpass::store::{Location, Missing, Store, StoredRevision};
use serde_json::Value;

use super::{Place, names};
use crate::support::{Ran, SMALL, p};

/// The signed list of a school, as a static site has it.
fn list(place: &Place, data: &str, school: &str) -> Vec<u8> {
    let out = place.name(&format!("{data}-site"));
    place.on(data).run(&["export", &out, "--outputs", "files"]).done();
    std::fs::read(place.at(&format!("{data}-site/s/{school}/senders.json"))).unwrap()
}

async fn revisions(place: &Place, data: &str, school: &str) -> Vec<StoredRevision> {
    let location = Location::Sqlite(place.at(data).join("hallpass.db"));
    let store = Store::open(&location, Missing::Refuse).await.unwrap();
    let mut session = store.read().await.unwrap();
    let school = session.school(&p(school)).await.unwrap().unwrap().id;
    let revisions = session.revisions(school).await.unwrap();
    drop(session);
    store.close().await;
    revisions
}

#[tokio::test]
async fn what_is_restored_says_the_same() {
    let place = Place::new();
    place.on("data").run(&["pause", "news@oak.schools.example", "--reason", "hijacked"]).done();
    std::fs::write(place.at("settings.toml"), "[log]\nlevel = \"warn\"\n").unwrap();
    place.back_up("one", &["--with-keys", "--config", &place.name("settings.toml")]);
    let before = list(&place, "data", "oak");

    std::fs::rename(place.at("data"), place.at("lost")).unwrap();
    let ran = place.on("new").run(&["restore", &place.name("one")]).done();
    assert!(ran.out.contains("paused again") && ran.out.contains("hallpass.toml"), "{}", ran.out);
    assert_eq!(names(&place.at("new")), ["hallpass.db", "hallpass.toml", "keys"]);
    place.on("new").run(&["verify", "--store"]).done();
    assert_eq!(list(&place, "new", "oak"), before);
    assert!(String::from_utf8(before).unwrap().contains("\"paused\""));
    // It is a store to go on with: the same key signs the next list.
    std::fs::write(place.at("county.toml"), SMALL.replace("Oak School", "Oak Academy")).unwrap();
    place.on("new").run(&["apply", &place.name("county.toml")]).done();
    place.on("new").run(&["publish", "--all"]).done();
    let chain = revisions(&place, "new", "oak").await;
    assert_eq!(chain.len(), 2);
    assert_eq!(chain[0].signature.key, chain[1].signature.key);
}

#[tokio::test]
async fn a_backup_is_of_one_moment_while_others_publish() {
    let place = Place::new();
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            for round in 0.. {
                let name = format!("Oak {round}");
                std::fs::write(place.at("county.toml"), SMALL.replace("Oak School", &name)).unwrap();
                place.on("data").run(&["apply", &place.name("county.toml")]).done();
                place.on("data").run(&["publish", "--all"]).done();
                if over.load(Ordering::Relaxed) {
                    break;
                }
            }
        });
        for name in ["one", "two", "three"] {
            thread::sleep(Duration::from_millis(150));
            place.back_up(name, &["--with-keys"]);
        }
        over.store(true, Ordering::Relaxed);
    });
    let whole = revisions(&place, "data", "oak").await;
    assert!(whole.len() > 1, "somebody published meanwhile");
    for name in ["one", "two", "three"] {
        let data = format!("from-{name}");
        place.on(&data).run(&["restore", &place.name(name)]).done();
        place.on(&data).run(&["verify", "--store"]).done();
        let part = revisions(&place, &data, "oak").await;
        for (copied, lived) in part.iter().zip(&whole) {
            assert_eq!(copied.revision.hash(), lived.revision.hash());
        }
        let list: Value = serde_json::from_slice(&list(&place, &data, "oak")).unwrap();
        let newest = &part.last().unwrap().revision;
        assert_eq!(list["revision"]["number"], newest.number());
        assert_eq!(list["revision"]["hash"], newest.hash().to_string());
    }
}

#[test]
fn the_private_key_comes_only_when_asked_for() {
    let place = Place::new();
    place.back_up("without", &[]);
    place.back_up("with", &["--with-keys"]);
    assert_eq!(names(&place.at("without")), ["hallpass.db"]);
    let keys = names(&place.at("with/keys"));
    assert_eq!(keys, names(&place.at("data/keys")));
    let secret = std::fs::read_to_string(place.at("with/keys").join(&keys[0])).unwrap();
    let store = std::fs::read(place.at("without/hallpass.db")).unwrap();
    let inside = store.windows(secret.trim().len()).any(|part| part == secret.trim().as_bytes());
    assert!(!inside, "the key is in the store");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |name: &str| std::fs::metadata(place.at(name)).unwrap().permissions().mode() & 0o777;
        for folder in ["without", "with", "with/keys"] {
            assert_eq!(mode(folder), 0o700, "{folder}");
        }
        for file in ["without/hallpass.db", "with/hallpass.db", &format!("with/keys/{}", keys[0])] {
            assert_eq!(mode(file), 0o600, "{file}");
        }
    }

    // Restored without it, the store says what is missing until the key is back.
    let file = format!("new/keys/{}", keys[0]);
    let ran = place.on("new").run(&["restore", &place.name("without")]).done();
    assert!(ran.out.contains(&place.name(&file)), "{}", ran.out);
    place.on("new").run(&["verify", "--store"]).failed(keys[0].trim_end_matches(".key"));
    std::fs::create_dir(place.at("new/keys")).unwrap();
    std::fs::copy(place.at("data/keys").join(&keys[0]), place.at(&file)).unwrap();
    place.on("new").run(&["verify", "--store"]).done();
}

#[test]
fn a_copy_of_the_file_alone_can_be_restored() {
    let place = Place::new();
    place.back_up("one", &["--with-keys"]);
    let ran = place.on("new").run(&["restore", &place.name("one/hallpass.db")]).done();
    assert!(ran.out.contains("private key"), "{}", ran.out);
    assert_eq!(names(&place.at("new")), ["hallpass.db"]);
}

/// In a data folder that was copied by hand the newest part is in the log beside the file.
#[tokio::test]
async fn a_copy_made_by_hand_is_restored_with_its_log() {
    let place = Place::new();
    // While somebody reads, what is written stays in the log.
    let store = Store::open(&Location::Sqlite(place.at("data/hallpass.db")), Missing::Refuse).await.unwrap();
    let mut reader = store.read().await.unwrap();
    reader.heads().await.unwrap();
    std::fs::write(place.at("county.toml"), SMALL.replace("Oak School", "Oak Academy")).unwrap();
    place.on("data").run(&["apply", &place.name("county.toml")]).done();
    place.on("data").run(&["publish", "--all"]).done();
    std::fs::create_dir(place.at("copy")).unwrap();
    for name in ["hallpass.db", "hallpass.db-wal"] {
        std::fs::copy(place.at("data").join(name), place.at("copy").join(name)).unwrap();
    }
    assert!(std::fs::metadata(place.at("copy/hallpass.db-wal")).unwrap().len() > 0);
    place.on("new").run(&["restore", &place.name("copy")]).done();
    assert_eq!(names(&place.at("new")), ["hallpass.db"]);
    assert_eq!(revisions(&place, "new", "oak").await.len(), 2);
    assert_eq!(names(&place.at("copy")), ["hallpass.db", "hallpass.db-wal"], "the copy is left as it was");
}

/// Killed at any moment there is a whole backup or none.
#[test]
fn killed_it_leaves_no_half_backup() {
    let place = Place::new();
    for round in 0..12_u32 {
        let name = format!("killed-{round}");
        let folder = place.name(&name);
        let args = ["backup", folder.as_str(), "--with-keys"];
        let mut child = place.on("data").start(&args);
        thread::sleep(Duration::from_millis(u64::from(round) * 8));
        // It may have ended already.
        let _ = child.kill();
        drop(Ran::of(child, &args));
        if place.at(&name).exists() {
            let data = format!("from-{round}");
            place.on(&data).run(&["restore", &folder]).done();
            place.on(&data).run(&["verify", "--store"]).done();
        }
    }
    place.on("data").run(&["verify", "--store"]).done();
}
