//! What a person at the command line does and reads.

mod acts;
mod bad_county;
mod bad_store;
mod big;
mod crests;
mod print;
mod usage;
mod verify;
mod website;

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::support::{Bin, Ran, SMALL};

/// A data folder, and a folder for files beside it.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    /// With the small county, applied and published.
    fn begun() -> Self {
        let place = Self::new();
        let file = place.write("county.toml", SMALL);
        place.run(&["apply", &file, "--publish"]).done();
        place
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file and answers its path as an argument.
    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    fn run(&self, args: &[&str]) -> Ran {
        Bin::on(&self.data()).run(args)
    }

    /// The store is whole and every chain is right.
    #[track_caller]
    fn assert_clean(&self) {
        self.run(&["verify", "--store"]).done();
    }
}

fn asset(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo").join(name).to_str().unwrap().to_owned()
}
