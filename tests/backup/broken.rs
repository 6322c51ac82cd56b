//! What is wrong is told, and nothing that was there is lost.

use std::path::Path;
use std::process::Command;

use hallpass::sign::Signer;
use hallpass::store::{Location, Missing, Store};

use super::{Place, names};
use crate::support::execute;

/// Does something to a store that no command would do.
async fn tamper(file: &Path, statements: &[&str]) {
    let store = Store::open(&Location::Sqlite(file.to_owned()), Missing::Refuse).await.unwrap();
    let mut session = store.write().await.unwrap();
    for sql in statements {
        execute(&mut session, sql).await.unwrap();
    }
    session.commit().await.unwrap();
    store.close().await;
}

/// A change that SQLite cannot see and the signatures can.
const ALTERED: [&str; 2] =
    ["drop trigger revision_fixed", "update revision set payload = replace(payload, 'office@', 'forged@')"];

#[tokio::test]
async fn a_broken_store_is_not_copied() {
    let place = Place::new();
    place.back_up("good", &["--with-keys"]);
    let good = std::fs::read(place.at("good/hallpass.db")).unwrap();
    let live = place.at("data/hallpass.db");
    let put = |bytes: &[u8]| {
        // A log beside it may hold every page once more.
        for log in ["hallpass.db-wal", "hallpass.db-shm"] {
            let _ = std::fs::remove_file(place.at("data").join(log));
        }
        std::fs::write(&live, bytes).unwrap();
    };
    let refused = |part: &str| {
        place.on("data").run(&["backup", &place.name("bad")]).failed(part);
        assert_eq!(place.names(), ["county.toml", "data", "good"]);
        assert_eq!(std::fs::read(place.at("good/hallpass.db")).unwrap(), good);
    };
    for (from, to) in [(4096, 8192), (100, 4096), (4096, good.len())] {
        let mut damaged = good.clone();
        damaged[from..to].fill(0xA5);
        put(&damaged);
        refused("The store is damaged");
    }
    put(&good[..good.len() / 2]);
    refused("The store is damaged");
    put(b"this was a store once");
    refused("The store is damaged");
    put(b"");
    refused("The place of the store is empty");
    put(&good);
    tamper(&live, &ALTERED).await;
    refused("do not verify");
    std::fs::remove_file(&live).unwrap();
    refused("There is no store");
    put(&good);
    place.back_up("again", &[]);
}

#[tokio::test]
async fn a_broken_backup_is_not_restored() {
    let place = Place::new();
    place.back_up("one", &["--with-keys"]);
    let file = place.at("one/hallpass.db");
    let good = std::fs::read(&file).unwrap();
    let refused = |part: &str| {
        place.on("new").run(&["restore", &place.name("one")]).failed(part);
        assert!(!place.at("new").exists());
    };
    let mut damaged = good.clone();
    damaged[4096..12288].fill(0xA5);
    for bytes in [damaged.as_slice(), &good[..good.len() / 2], b"no store"] {
        std::fs::write(&file, bytes).unwrap();
        refused("is damaged");
    }
    std::fs::write(&file, "").unwrap();
    refused("There is no backup");
    std::fs::write(&file, &good).unwrap();
    tamper(&file, &ALTERED).await;
    refused("do not verify");
    std::fs::write(&file, &good).unwrap();
    let later = "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
                 values (9999, 'later', true, x'00', 0)";
    tamper(&file, &[later]).await;
    refused("newer version");
    std::fs::remove_file(&file).unwrap();
    refused("There is no backup");
    std::fs::write(&file, &good).unwrap();
    place.on("new").run(&["restore", &place.name("one")]).done();
}

#[test]
fn a_key_that_does_not_fit_is_refused() {
    let place = Place::new();
    place.back_up("one", &["--with-keys"]);
    let keys = place.at("one/keys");
    let right = keys.join(&names(&keys)[0]);
    let foreign = Signer::from_seed(&[7; 32]);
    let refused = || {
        place.on("new").run(&["restore", &place.name("one")]).failed("does not hold the key");
        assert!(!place.at("new").exists());
    };
    std::fs::write(&right, foreign.to_text()).unwrap();
    refused();
    // Another store's key under its own name.
    std::fs::rename(&right, keys.join(format!("{}.key", foreign.public().id()))).unwrap();
    refused();
    // A store that lost its key can still be copied, but not with it.
    std::fs::remove_dir_all(place.at("data/keys")).unwrap();
    place.on("data").run(&["backup", &place.name("two"), "--with-keys"]).failed("private key");
    assert_eq!(place.names(), ["county.toml", "data", "one"]);
    place.back_up("two", &[]);
}

#[test]
fn nothing_is_written_over() {
    let place = Place::new();
    place.back_up("one", &[]);
    let stamp = std::fs::metadata(place.at("one/hallpass.db")).unwrap().modified().unwrap();
    place.on("data").run(&["backup", &place.name("one")]).failed("is there already");
    place.on("data").run(&["backup", &place.name("county.toml")]).failed("is there already");
    place.on("data").run(&["backup", &place.name("nowhere/two")]).failed("nowhere");
    assert_eq!(std::fs::metadata(place.at("one/hallpass.db")).unwrap().modified().unwrap(), stamp);

    place.on("data").run(&["restore", &place.name("one")]).failed("is not empty");
    std::fs::create_dir(place.at("other")).unwrap();
    std::fs::write(place.at("other/note"), "mine").unwrap();
    place.on("other").run(&["restore", &place.name("one")]).failed("is not empty");
    assert_eq!(names(&place.at("other")), ["note"]);
    place.on("new").run(&["restore", &place.name("nowhere")]).failed("There is no backup");
    assert!(!place.at("new").exists());
}

/// A small disk, where this user may make one.
struct SmallDisk(std::path::PathBuf);

impl SmallDisk {
    fn at(folder: std::path::PathBuf) -> Option<Self> {
        std::fs::create_dir(&folder).unwrap();
        let made = Command::new("mount").args(["-t", "tmpfs", "-o", "size=64k", "hallpass-test"]).arg(&folder).output();
        made.is_ok_and(|output| output.status.success()).then_some(Self(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).status();
    }
}

#[test]
fn a_full_disk_leaves_nothing_half_done() {
    let place = Place::new();
    place.back_up("good", &["--with-keys"]);
    let Some(disk) = SmallDisk::at(place.at("disk")) else {
        eprintln!("skipped: this user may not mount a small disk");
        return;
    };
    place.on("data").run(&["backup", &place.name("disk/one")]).failed("The disk is full");
    assert!(names(&disk.0).is_empty());
    place.on("disk").run(&["restore", &place.name("good")]).failed("The disk is full");
    assert!(names(&disk.0).is_empty());
    place.on("data").run(&["verify", "--store"]).done();
}

/// A database server has its own tool; the command for it is told, without the password.
#[test]
fn postgres_is_left_to_its_own_tool() {
    let place = Place::new();
    let on = || place.on("data").env("HALLPASS_STORE__URL", "postgres://hallpass:geheim@db.example/hallpass");
    let dumped = on().run(&["backup", "/backup/one"]).failed("pg_dump --format=custom --file='/backup/one.dump'");
    let restored = on().run(&["restore", "/backup/one.dump"]).failed("pg_restore");
    for ran in [dumped, restored] {
        assert!(ran.err.contains("'postgres://hallpass@db.example/hallpass'"), "{}", ran.err);
        assert!(!ran.err.contains("geheim"), "{}", ran.err);
    }
}
