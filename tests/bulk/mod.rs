//! Letters and files of many schools in one go, as an office runs it: the demonstration county, from the
//! command line. With `HALLPASS_SWEEP=1` a county of 420 as well.

mod again;
mod batches;
mod full;
mod many;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::SystemTime;

use hallpass::domain::Digest;
use tempfile::TempDir;

use crate::support::{Bin, Ran};

/// A data folder with the demonstration county in it, copied for each test.
struct Office {
    folder: TempDir,
}

fn published() -> &'static Path {
    static PUBLISHED: OnceLock<TempDir> = OnceLock::new();
    let publish = || {
        let folder = TempDir::new().unwrap();
        let county = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo/county.toml");
        Bin::on(folder.path()).run(&["apply", county.to_str().unwrap(), "--publish"]).done();
        folder
    };
    PUBLISHED.get_or_init(publish).path()
}

impl Office {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        copy(published(), &folder.path().join("data"));
        Self { folder }
    }

    fn run(&self, args: &[&str]) -> Ran {
        Bin::on(&self.folder.path().join("data")).run(args)
    }

    /// Runs `hallpass bulk` into a folder of this name.
    fn bulk(&self, out: &str, args: &[&str]) -> Ran {
        let out = self.out(out);
        self.run(&[&["bulk", "--out", out.to_str().unwrap()], args].concat())
    }

    fn out(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What lies there for people: every file but the notes of the command.
    fn files(&self, out: &str) -> BTreeMap<String, Vec<u8>> {
        files(&self.out(out))
    }

    /// The rows of a table by the names of their columns.
    fn table(&self, out: &str, name: &str) -> Vec<BTreeMap<String, String>> {
        let bytes = std::fs::read(self.out(out).join(name)).unwrap();
        let text = std::str::from_utf8(&bytes).unwrap().strip_prefix('\u{feff}').unwrap();
        csv::Reader::from_reader(text.as_bytes()).deserialize().map(Result::unwrap).collect()
    }

    /// The manifests tell of every file what is true, and of no other.
    #[track_caller]
    fn assert_manifest(&self, out: &str) {
        let mut files = self.files(out);
        let rows = self.table(out, "manifest.csv");
        let json: serde_json::Value =
            serde_json::from_slice(&std::fs::read(self.out(out).join("manifest.json")).unwrap()).unwrap();
        assert_eq!(json["files"].as_array().unwrap().len(), rows.len());
        for name in ["manifest.csv", "manifest.json", "faults.csv"] {
            files.remove(name);
        }
        for (row, json) in rows.iter().zip(json["files"].as_array().unwrap()) {
            let bytes = if !row["page"].is_empty() {
                files[&row["file"]].clone()
            } else if row["archive"].is_empty() {
                files.remove(&row["file"]).unwrap_or_else(|| panic!("{} is not there", row["file"]))
            } else {
                let archive = std::fs::File::open(self.out(out).join(&row["archive"])).unwrap();
                let mut bytes = Vec::new();
                let mut archive = zip::ZipArchive::new(archive).unwrap();
                std::io::copy(&mut archive.by_name(&row["file"]).unwrap(), &mut bytes).unwrap();
                bytes
            };
            assert_eq!(row["sha256"], Digest::of(&bytes).to_string());
            assert_eq!(row["bytes"], bytes.len().to_string());
            assert_eq!(json["sha256"], row["sha256"].as_str());
            assert_eq!(json["revision"].to_string(), row["revision"]);
            if !row["page"].is_empty() {
                let pages = lopdf::Document::load_mem(&bytes).unwrap().get_pages().len();
                let number = |column: &str| row[column].parse::<usize>().unwrap();
                assert!(number("page") >= 1 && number("pages") >= 1 && number("page") + number("pages") <= pages + 1);
            } else if row["file"].rsplit_once('.').is_some_and(|(_, ending)| ending == "pdf") {
                let pages = lopdf::Document::load_mem(&bytes).unwrap().get_pages().len();
                assert_eq!(row["pages"], pages.to_string());
            } else {
                assert_eq!(row["pages"], "");
            }
        }
        let is_of_many = |row: &BTreeMap<String, String>, name: &str| row["archive"] == name || row["file"] == name;
        files.retain(|name, _| !rows.iter().any(|row| is_of_many(row, name)));
        assert!(files.is_empty(), "not in the manifest: {:?}", files.keys());
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            std::fs::copy(&path, to.join(name)).unwrap();
        }
    }
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            if path.is_dir() {
                open.push(path);
            } else if !name.starts_with('.') {
                found.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn changed(folder: &Path, names: &BTreeMap<String, Vec<u8>>) -> Vec<SystemTime> {
    names.keys().map(|name| std::fs::metadata(folder.join(name)).unwrap().modified().unwrap()).collect()
}
