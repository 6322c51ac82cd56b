//! Killed at a random moment, as by a power cut: the store opens, every act that was acknowledged
//! is there, and nothing is there by half. `HALLPASS_SWEEP=1` does many more rounds.

mod bulk;
mod export;
mod store;

use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::support::{Bin, Ran, SeededRandom, sweep};

/// How often each act is killed.
fn rounds() -> u64 {
    if sweep() { 200 } else { 10 }
}

/// A seed that the output names, so that a failure can be looked at again.
fn seed(act: &str) -> SeededRandom {
    let chosen = std::env::var("HALLPASS_SEED").ok().and_then(|text| text.parse().ok());
    let seed = chosen.unwrap_or_else(|| u64::from(std::process::id()));
    eprintln!("{act}: HALLPASS_SEED={seed}");
    SeededRandom::new(seed)
}

/// A county of some size in a data folder.
struct Victim {
    folder: TempDir,
    schools: usize,
}

impl Victim {
    fn new(schools: usize) -> Self {
        Self { folder: TempDir::new().unwrap(), schools }
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The county file in its n-th wording: every school has another name in each.
    fn file(&self, wording: u64) -> String {
        use std::fmt::Write as _;
        let mut text = format!(
            "[organisation]\nslug = \"wensum\"\nname = \"Wensum {wording}\"\nkind = \"local-authority\"\nsender_policy = {{ domains = [\"*.schools.example\"] }}\n\n[[notice]]\nprovider = \"outlook_com\"\nkind = \"delayed\"\nfrom = 2026-11-20T08:00:{:02}Z\n",
            wording % 60,
        );
        for n in 0..self.schools {
            let _ = write!(
                text,
                "\n[[school]]\nslug = \"school-{n}\"\nname = \"School {n}, wording {wording}\"\nlist_complete = true\n[[school.sender]]\naddress = \"office@s{n}.schools.example\"\npurpose = \"office\"\n[[school.sender]]\naddress = \"news{wording}@s{n}.schools.example\"\npurpose = \"newsletter\"\n"
            );
        }
        let path = self.folder.path().join("county.toml");
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    fn bin(&self) -> Bin {
        Bin::on(&self.data()).env("HALLPASS_SITE__PUBLIC_URL", "https://mail.wensum.example")
    }

    fn run(&self, args: &[&str]) -> Ran {
        self.bin().run(args)
    }

    /// Starts an act and kills it after a while, unless it has ended by then. Answers what it had
    /// printed.
    fn kill_after(&self, wait: Duration, args: &[&str]) -> String {
        let mut child = self.bin().start(args);
        let start = Instant::now();
        while start.elapsed() < wait && child.try_wait().unwrap().is_none() {
            thread::sleep(Duration::from_micros(200));
        }
        // On Unix this is SIGKILL.
        let _ = child.kill();
        Ran::of(child, args).out
    }

    /// How long an act takes when nobody kills it.
    fn duration(&self, args: &[&str]) -> Duration {
        let start = Instant::now();
        self.run(args).done();
        start.elapsed()
    }

    #[track_caller]
    fn assert_clean(&self) {
        self.run(&["verify", "--store"]).done();
    }
}

/// A moment within an act, or shortly after it.
fn moment(random: &SeededRandom, duration: Duration) -> Duration {
    let micros = u64::try_from(duration.as_micros()).unwrap();
    Duration::from_micros(random.below(micros * 5 / 4 + 1))
}

/// Every file below a folder with its bytes, by its path.
fn tree(folder: &Path) -> std::collections::BTreeMap<PathBuf, Vec<u8>> {
    let mut files = std::collections::BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        let Ok(entries) = std::fs::read_dir(&next) else { continue };
        for entry in entries.filter_map(Result::ok) {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else {
                files.insert(path.strip_prefix(folder).unwrap().to_owned(), std::fs::read(&path).unwrap());
            }
        }
    }
    files
}
