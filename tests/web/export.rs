//! The site as static files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use hallpass::catalog::Found;
use hallpass::folder::FolderError;
use hallpass::render::Group;
use hallpass::site::{ExportError, Options, Report, Warning, export};
use tempfile::TempDir;
use tokio::runtime::Handle;

use super::support::{Site, context};

fn run(site: &Site, folder: &Path, options: &Options) -> Result<Report, ExportError> {
    let catalog = std::sync::Arc::clone(&site.library.current());
    let runtime = Handle::current();
    tokio::task::block_in_place(|| {
        export(folder, &catalog, &*site.material, &context(), options, &runtime, &mut |_| {})
    })
}

/// Every file with its bytes and the time of its last change, but for the export's own notes.
fn files(folder: &Path) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            if !name.starts_with(".hallpass-export") {
                found.insert(name, (fs::read(&path).unwrap(), fs::metadata(&path).unwrap().modified().unwrap()));
            }
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_file_is_what_the_server_answers() {
    let (site, folder) = (Site::new().await, TempDir::new().unwrap());
    let report = run(&site, folder.path(), &Options::default()).unwrap();
    let files = files(folder.path());
    assert_eq!(report.written, files.len() as u64);
    assert!(report.warnings.contains(&Warning::PausesWait));
    assert!(report.warnings.iter().any(|warning| matches!(warning, Warning::WithoutLetter(1))), "{report:?}");
    assert!(!report.warnings.iter().any(|warning| matches!(warning, Warning::Failed(..))), "{report:?}");
    // The scripts for names differ in their words, and a development build compresses each for a second.
    let alike: Vec<&String> = files.keys().filter(|name| name.starts_with("embed/merge-")).skip(2).collect();
    assert!(!alike.is_empty());
    for (name, (bytes, _)) in &files {
        if alike.contains(&name) {
            continue;
        }
        let path = match name.as_str() {
            "404.html" => "nowhere",
            name => name.strip_suffix("index.html").map_or(name, |path| path.trim_end_matches('/')),
        };
        // The pages for some fifty mail providers come out of one template.
        if path.contains("/mail/") && !["gmail", "work", "help"].iter().any(|end| path.ends_with(end)) {
            continue;
        }
        let reply = site.get(&format!("/{path}")).await;
        if name == "index.html" {
            // A copy cannot search: it says where that can be done, and lists the same schools.
            let copy = String::from_utf8(bytes.clone()).unwrap();
            assert!(
                copy.contains("href=\"https://mail.wensum.example/\"")
                    && !copy.contains("<form")
                    && !copy.contains("<script")
            );
            assert!(copy.contains("href=\"/o/wensum\""));
            continue;
        }
        if path.starts_with("together/") {
            // Nor can it put schools together.
            let copy = String::from_utf8(bytes.clone()).unwrap();
            assert!(copy.contains(&format!("href=\"https://mail.wensum.example/{path}\"")) && !copy.contains("<form"));
            continue;
        }
        assert!(reply.bytes == *bytes, "{name}");
    }
    let code = {
        let catalog = site.library.current();
        let Some(Found::School(entry)) = catalog.find("hillside-primary") else { unreachable!() };
        entry.published.revision.school().code.to_string()
    };
    let codes =
        [format!("Q/{code}"), format!("Q/{code}/UR"), format!("q/{code}/ur"), format!("q/{}", code.to_lowercase())];
    for folder in ["s/hillside-primary", "s/hillside-primary/ur", "o/wensum"].map(str::to_owned).iter().chain(&codes) {
        assert!(files.contains_key(&format!("{folder}/index.html")), "{folder}");
    }
    assert!(files.contains_key("index.html") && files.contains_key("404.html"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_export_touches_nothing_and_one_after_a_pause_only_what_changed() {
    let (site, folder) = (Site::new().await, TempDir::new().unwrap());
    let options = Options { groups: vec![Group::Page, Group::Files], ..Options::default() };
    let first = run(&site, folder.path(), &options).unwrap();
    let before = files(folder.path());
    let second = run(&site, folder.path(), &options).unwrap();
    assert_eq!((second.written, second.removed, second.unchanged), (0, 0, first.written));
    assert!(files(folder.path()) == before);

    site.pause("office@hillside.wensum-schools.example").await;
    let third = run(&site, folder.path(), &options).unwrap();
    let after = files(folder.path());
    let changed: Vec<&str> = before
        .iter()
        .filter(|(name, file)| after.get(*name).is_none_or(|now| now.1 != file.1))
        .map(|(name, _)| name.as_str())
        .collect();
    assert!(changed.contains(&"s/hillside-primary/contact.vcf"), "{changed:?}");
    assert!(!changed.contains(&"s/hillside-primary/qr.svg"), "{changed:?}");
    // Other schools' signed lists are issued anew with the status; nothing else of theirs changes.
    let other = |name: &&&str| name.starts_with("s/") && !name.contains("hillside") && !name.ends_with("senders.json");
    assert_eq!(changed.iter().filter(other).count(), 0, "{changed:?}");
    assert!(third.written > 0 && third.unchanged > third.written, "{third:?}");
    assert!(third.removed > 0, "the contact of the paused address is taken away: {third:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_longer_asked_for_goes_and_files_of_others_stay() {
    let (site, folder) = (Site::new().await, TempDir::new().unwrap());
    let files_only = Options { groups: vec![Group::Files], ..Options::default() };
    let all = Options { groups: vec![Group::Page, Group::Files], ..Options::default() };
    run(&site, folder.path(), &all).unwrap();
    fs::write(folder.path().join("CNAME"), "mail.wensum.example").unwrap();
    fs::write(folder.path().join("s/hillside-primary/note.txt"), "mine").unwrap();
    run(&site, folder.path(), &files_only).unwrap();
    let left = files(folder.path());
    assert!(left.contains_key("CNAME") && left.contains_key("s/hillside-primary/note.txt"));
    assert!(left.contains_key("s/hillside-primary/contact.vcf"));
    assert!(!left.contains_key("s/hillside-primary/index.html"));
    assert!(!folder.path().join("Q").exists(), "empty folders go too");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn damaged_and_lost_files_are_written_again() {
    let (site, folder) = (Site::new().await, TempDir::new().unwrap());
    let options = Options { groups: vec![Group::Files], ..Options::default() };
    run(&site, folder.path(), &options).unwrap();
    let before = files(folder.path());
    fs::remove_file(folder.path().join("s/hillside-primary/contact.vcf")).unwrap();
    fs::write(folder.path().join("s/hillside-primary/senders.txt"), "short").unwrap();
    let report = run(&site, folder.path(), &options).unwrap();
    assert_eq!(report.written, 2);
    for (name, (bytes, _)) in files(folder.path()) {
        assert!(bytes == before[&name].0, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_kill_the_next_export_trusts_nothing_that_was_begun() {
    let (site, folder) = (Site::new().await, TempDir::new().unwrap());
    let options = Options { groups: vec![Group::Files], ..Options::default() };
    run(&site, folder.path(), &options).unwrap();
    let before = files(folder.path());
    // As a killed export leaves it: noted, one file of another state written under its name, one that
    // nobody knows, half a file in the workshop, and a note that was cut off.
    let unit = "s/hillside-primary";
    let names = [format!("{unit}/senders.txt"), format!("{unit}/orphan.txt")];
    let note = serde_json::to_string(&(unit, &names)).unwrap();
    fs::write(folder.path().join(".hallpass-export.journal"), format!("{note}\n[\"s/lark")).unwrap();
    let size = before[&names[0]].0.len();
    fs::write(folder.path().join(&names[0]), "x".repeat(size)).unwrap();
    fs::write(folder.path().join(&names[1]), "x").unwrap();
    fs::create_dir(folder.path().join(".hallpass-export.tmp")).unwrap();
    fs::write(folder.path().join(".hallpass-export.tmp/0"), "half").unwrap();
    run(&site, folder.path(), &options).unwrap();
    let after = files(folder.path());
    assert!(after.iter().map(|(name, file)| (name, &file.0)).eq(before.iter().map(|(name, file)| (name, &file.0))));
    assert!(!folder.path().join(".hallpass-export.journal").exists());
    assert!(!folder.path().join(".hallpass-export.tmp").exists());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_folder_of_somebody_else_is_refused_and_left_alone() {
    let (site, folder) = (Site::new().await, TempDir::new().unwrap());
    fs::write(folder.path().join("holiday.jpg"), "x").unwrap();
    let error = run(&site, folder.path(), &Options::default()).unwrap_err();
    assert!(matches!(error, ExportError::Folder(FolderError::Foreign(_))));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}
