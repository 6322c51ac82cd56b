//! Backups: taken while others write, put back elsewhere, and refused when something is wrong.

mod broken;
mod drill;
mod installed;

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::support::{Bin, SMALL};

/// A folder with a published store in `data`, a county file, and room for backups.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(TempDir::new().unwrap());
        std::fs::write(place.at("county.toml"), SMALL).unwrap();
        place.on("data").run(&["apply", &place.name("county.toml")]).done();
        place.on("data").run(&["publish", "--all"]).done();
        place
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn name(&self, name: &str) -> String {
        self.at(name).display().to_string()
    }

    /// The program with one of the folders as its data.
    fn on(&self, data: &str) -> Bin {
        Bin::on(&self.at(data)).env("HALLPASS_SITE__PUBLIC_URL", "https://mail.wensum.example")
    }

    fn back_up(&self, name: &str, more: &[&str]) {
        let folder = self.name(name);
        self.on("data").run(&[&["backup", folder.as_str()], more].concat()).done();
    }

    /// What stands in the folder, drafts included.
    fn names(&self) -> Vec<String> {
        names(self.0.path())
    }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
