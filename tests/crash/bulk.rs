//! Bulk work that is killed leaves whole files only, and the same command again ends as an unbroken run.

use std::path::Path;

use super::{Victim, moment, rounds, seed, tree};

#[test]
fn killed_in_bulk() {
    let random = seed("bulk");
    let victim = Victim::new(12);
    victim.run(&["apply", &victim.file(0), "--publish"]).done();
    for (name, packing) in [
        ("folders", &["--as", "page,files"][..]),
        ("zips", &["--as", "page,files", "--zip"]),
        ("batches", &["--as", "letter,letter-us", "--locale", "en,pl", "--batches=3", "--two-sided"]),
    ] {
        let with = |out: &Path| -> Vec<String> {
            let words = ["bulk", "--out", out.to_str().unwrap()];
            words.iter().chain(packing).map(|word| (*word).to_owned()).collect()
        };
        let whole = victim.folder.path().join(format!("whole-{name}"));
        let words = with(&whole);
        let duration = victim.duration(&words.iter().map(String::as_str).collect::<Vec<_>>());
        let expected = tree(&whole);
        assert!(expected.len() > 12, "{name}: {}", expected.len());
        for round in 0..rounds() / 2 {
            let folder = victim.folder.path().join(format!("cut-{name}-{round}"));
            let words = with(&folder);
            let args: Vec<&str> = words.iter().map(String::as_str).collect();
            victim.kill_after(moment(&random, duration), &args);
            let hidden = |path: &Path| path.to_string_lossy().starts_with('.');
            for (path, bytes) in tree(&folder).into_iter().filter(|(path, _)| !hidden(path)) {
                assert!(
                    expected.get(&path) == Some(&bytes),
                    "{name}, round {round}: {} is half a file",
                    path.display()
                );
            }
            victim.run(&args).done();
            // The notes of the command too: nothing tells that it was killed.
            let finished = tree(&folder);
            let odd: Vec<_> = finished.iter().filter(|(path, bytes)| expected.get(*path) != Some(*bytes)).collect();
            let odd: Vec<_> = odd.into_iter().map(|(path, _)| path).collect();
            assert!(odd.is_empty() && finished.len() == expected.len(), "{name}, round {round}: {odd:?}");
            std::fs::remove_dir_all(&folder).unwrap();
        }
    }
    victim.assert_clean();
}
