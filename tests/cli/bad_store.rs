//! Stores that are missing, lost, damaged, newer, read-only or on a full disk: a clear sentence,
//! exit code 1, and nothing that was stored is lost.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::Place;
use crate::support::{Backend, SMALL, TestStore, execute};

fn key_file(place: &Place) -> std::path::PathBuf {
    fs::read_dir(place.data().join("keys")).unwrap().next().unwrap().unwrap().path()
}

/// Whether a helper of the system does what it is asked.
fn system(program: &str, args: &[&str]) -> bool {
    Command::new(program).args(args).output().is_ok_and(|output| output.status.success())
}

#[test]
fn where_no_store_is_none_is_made_unasked() {
    let place = Place::new();
    for args in [
        &["publish", "--all"][..],
        &["pause", "a@x.example", "--reason", "x"],
        &["verify", "--store"],
        &["check", "address", "a@x.example", "--school", "oak"],
        &["key", "list"],
        &["key", "rotate"],
        &["migrate"],
        &["county-file", "wensum", "-o", "x.toml"],
    ] {
        place.run(args).failed("There is no store in");
    }
    assert!(!place.data().exists());
    place.run(&["init"]).done();
    place.run(&["publish", "--all"]).failed("The store is empty");
}

#[test]
fn keys_without_a_store_are_not_given_a_new_one() {
    let place = Place::begun();
    settle(&place.data().join("hallpass.db"));
    let key = fs::read(key_file(&place)).unwrap();
    let store = fs::read(place.data().join("hallpass.db")).unwrap();
    let file = place.path("county.toml");
    for end in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(place.data().join(format!("hallpass.db{end}")));
    }
    place.run(&["init"]).failed("is not empty and holds no store");
    place.run(&["apply", file.to_str().unwrap()]).failed("is not empty and holds no store");
    // Not even when something of that name lies there, but empty.
    fs::write(place.data().join("hallpass.db"), "").unwrap();
    for args in [&["init"][..], &["apply", file.to_str().unwrap()], &["publish", "--all"], &["verify", "--store"]] {
        place.run(args).failed("holds no lists at all");
    }
    assert_eq!(fs::read_dir(place.data().join("keys")).unwrap().count(), 1);
    fs::write(place.data().join("hallpass.db"), store).unwrap();
    place.assert_clean();
    assert_eq!(fs::read(key_file(&place)).unwrap(), key);
}

#[test]
fn a_beginning_that_was_cut_short_is_begun_again() {
    let place = Place::new();
    fs::create_dir_all(place.data()).unwrap();
    fs::write(place.data().join("hallpass.db"), "").unwrap();
    place.run(&["init"]).done();
    place.assert_clean();
}

#[test]
fn a_missing_or_foreign_key_is_told() {
    let place = Place::begun();
    let file = key_file(&place);
    let key = fs::read(&file).unwrap();
    fs::remove_file(&file).unwrap();
    let pause = ["pause", "office@oak.schools.example", "--reason", "hijacked"];
    place.run(&pause).failed("Put the file back");
    assert_eq!(fs::read_dir(place.data().join("keys")).unwrap().count(), 0, "no key was made");
    let other = Place::begun();
    fs::copy(key_file(&other), &file).unwrap();
    place.run(&pause).failed("does not hold the key");
    fs::write(&file, "\u{fffd}\0").unwrap();
    place.run(&pause).failed("does not hold the key");
    fs::write(&file, [0xff, 0xfe]).unwrap();
    place.run(&pause).failed("cannot be used");
    fs::write(&file, key).unwrap();
    place.run(&pause).done();
    place.assert_clean();
}

#[test]
fn a_damaged_store_is_told_and_not_made_worse() {
    let place = Place::begun();
    place.run(&["pause", "office@oak.schools.example", "--reason", "hijacked"]).done();
    let file = place.data().join("hallpass.db");
    settle(&file);
    let good = fs::read(&file).unwrap();
    let flipped = |places: &[usize]| {
        let mut bytes = good.clone();
        for at in places {
            bytes[*at] ^= 0xff;
        }
        bytes
    };
    let middle: Vec<usize> = (4096..good.len()).step_by(64).collect();
    for (name, bytes, sure) in [
        ("header", flipped(&[0, 1, 2, 3]), true),
        ("page size", flipped(&[16, 17]), true),
        ("schema", flipped(&(100..400).collect::<Vec<_>>()), true),
        ("everything after the first page", flipped(&middle), true),
        ("cut in half", good[..good.len() / 2].to_vec(), true),
        ("cut in the header", good[..50].to_vec(), true),
        ("a letter", "Dear parents,\n".repeat(2000).into_bytes(), true),
        ("one byte in the middle", flipped(&[good.len() / 2]), false),
    ] {
        fs::write(&file, &bytes).unwrap();
        let ran = place.run(&["verify", "--store"]);
        assert!(!ran.err.contains("panicked"), "{name}: {}", ran.err);
        if sure {
            assert_eq!(ran.code, Some(1), "{name}: {}{}", ran.out, ran.err);
            assert!(!ran.err.trim().is_empty() || !ran.out.trim().is_empty(), "{name}");
        }
        let ran = place.run(&["publish", "--all"]);
        assert!(!ran.err.contains("panicked"), "{name}: {}", ran.err);
        if sure && name != "everything after the first page" {
            assert_eq!(ran.code, Some(1), "{name}: {}{}", ran.out, ran.err);
            assert!(ran.err.contains("damaged") || ran.err.contains("cannot be read"), "{name}: {}", ran.err);
            assert_eq!(fs::read(&file).unwrap(), bytes, "{name}: the damaged file was written to");
        }
        for end in ["-wal", "-shm"] {
            let _ = fs::remove_file(place.data().join(format!("hallpass.db{end}")));
        }
    }
    fs::write(&file, good).unwrap();
    place.assert_clean();
}

/// Brings everything of the write-ahead log into the file.
fn settle(file: &Path) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let location = hallpass::store::Location::Sqlite(file.to_owned());
        let store = hallpass::store::Store::open(&location, hallpass::store::Missing::Refuse).await.unwrap();
        store.close().await;
    });
}

#[test]
fn a_store_of_a_newer_program_is_left_alone() {
    let place = Place::begun();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let location = hallpass::store::Location::Sqlite(place.data().join("hallpass.db"));
        let store = hallpass::store::Store::open(&location, hallpass::store::Missing::Refuse).await.unwrap();
        let mut session = store.write().await.unwrap();
        let sql = "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
                   values (2999, 'later', 1, x'00', 0)";
        execute(&mut session, sql).await.unwrap();
        session.commit().await.unwrap();
        store.close().await;
    });
    for args in [&["publish", "--all"][..], &["verify", "--store"], &["migrate"], &["init"]] {
        place.run(args).failed("newer version");
    }
}

#[test]
fn something_else_in_the_way_is_told() {
    let place = Place::new();
    let file = place.write("county.toml", SMALL);
    place.write("data", "a file where the folder should be");
    place.run(&["init"]).failed("data");
    place.run(&["apply", &file]).failed("data");
    let place = Place::new();
    fs::create_dir_all(place.data().join("hallpass.db")).unwrap();
    place.run(&["init"]).failed("Error");
    let place = Place::new();
    fs::create_dir_all(place.data()).unwrap();
    fs::write(place.data().join("holiday.jpg"), "x").unwrap();
    place.run(&["init"]).failed("choose an empty folder");
}

#[test]
fn a_read_only_folder_is_told() {
    let place = Place::begun();
    settle(&place.data().join("hallpass.db"));
    let data = place.data();
    let data = data.to_str().unwrap();
    // The rights of a folder do not bind root, a mount does.
    if !(system("mount", &["--bind", data, data]) && system("mount", &["-o", "remount,bind,ro", data])) {
        eprintln!("SKIPPED: a read-only folder, for this user cannot mount one");
        system("umount", &[data]);
        return;
    }
    let pause = place.run(&["pause", "office@oak.schools.example", "--reason", "hijacked"]);
    let fresh = place.run(&["init", "--data", &format!("{data}/inner")]);
    let look = place.run(&["check", "address", "office@oak.schools.example", "--school", "oak"]);
    assert!(system("umount", &[data]));
    pause.failed("may not be written");
    fresh.failed("inner");
    assert!(!look.err.contains("panicked"), "{}", look.err);
    place.assert_clean();
    place.run(&["pause", "office@oak.schools.example", "--reason", "hijacked"]).done();
}

#[test]
fn a_full_disk_is_told_and_loses_nothing() {
    let place = Place::new();
    let data = place.data();
    fs::create_dir_all(&data).unwrap();
    let folder = data.to_str().unwrap();
    if !system("mount", &["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]) {
        eprintln!("SKIPPED: a full disk, for this user cannot mount a small one");
        return;
    }
    let small = place.write("county.toml", SMALL);
    let mut runs = vec![place.run(&["apply", &small, "--publish"])];
    let mut many = SMALL.to_owned();
    for n in 0..1500 {
        let _ = write!(
            many,
            "\n[[school]]\nslug = \"school-{n}\"\nname = \"School {n}\"\n[[school.sender]]\naddress = \"office@s{n}.schools.example\"\npurpose = \"office\"\n"
        );
    }
    let large = place.write("large.toml", many);
    runs.push(place.run(&["apply", &large]));
    runs.push(place.run(&["check", "address", "office@oak.schools.example", "--school", "oak"]));
    runs.push(place.run(&["verify", "--store"]));
    // Filled to the last byte, not even a pause has room; with room again it works.
    let filler = data.join("filler");
    let _ = fs::write(&filler, vec![0; 1024 * 1024]);
    runs.push(place.run(&["pause", "office@oak.schools.example", "--reason", "hijacked"]));
    fs::remove_file(&filler).unwrap();
    runs.push(place.run(&["pause", "office@oak.schools.example", "--reason", "hijacked"]));
    runs.push(place.run(&["verify", "--store"]));
    assert!(system("umount", &[folder]));
    let mut runs = runs.into_iter();
    let mut next = || runs.next().unwrap();
    next().done();
    next().failed("full");
    next().done();
    next().done();
    // The log of the store may have kept some room for itself.
    let crowded = next();
    assert!(crowded.code == Some(0) || crowded.err.contains("full"), "{crowded:?}");
    next().done();
    next().done();
}

#[tokio::test]
async fn a_postgres_store_works_from_the_command_line() {
    let Some(kit) = TestStore::on(Backend::Postgres).await else { return };
    let hallpass::store::Location::Postgres(url) = &kit.location else { unreachable!() };
    let run =
        |place: &Place, args: &[&str]| crate::support::Bin::on(&place.data()).env("HALLPASS_STORE__URL", url).run(args);
    let place = Place::new();
    let file = place.write("county.toml", SMALL);
    run(&place, &["apply", &file, "--publish"]).done();
    assert_eq!(run(&place, &["apply", &file]).done().out.trim(), "Nothing to change.");
    run(&place, &["pause", "office@oak.schools.example", "--reason", "hijacked"]).done();
    run(&place, &["verify", "--store"]).done();
    run(&Place::new(), &["verify", "--store"]).failed("Put the file back");
    let nowhere = url.replace(url.rsplit('/').next().unwrap(), "no_such_database");
    let ran = crate::support::Bin::on(&place.data()).env("HALLPASS_STORE__URL", nowhere).run(&["publish", "--all"]);
    ran.failed("no_such_database");
}
