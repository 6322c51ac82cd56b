//! An export that is killed leaves whole files only, and the next one finishes the work.

use std::path::Path;

use super::{Victim, moment, rounds, seed, tree};

const OUTPUTS: [&str; 2] = ["--outputs", "page,files"];

#[test]
fn killed_while_exporting() {
    let random = seed("exporting");
    let victim = Victim::new(12);
    victim.run(&["apply", &victim.file(0), "--publish"]).done();
    let whole = victim.folder.path().join("whole");
    let duration = victim.duration(&["export", whole.to_str().unwrap(), OUTPUTS[0], OUTPUTS[1]]);
    let mut expected = tree(&whole);
    expected.retain(|path, _| path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('.')));
    assert!(expected.len() > 12 * 5, "{}", expected.len());
    for round in 0..rounds() / 2 {
        let folder = victim.folder.path().join(format!("cut-{round}"));
        let args = ["export", folder.to_str().unwrap(), OUTPUTS[0], OUTPUTS[1]];
        victim.kill_after(moment(&random, duration), &args);
        for (path, bytes) in tree(&folder) {
            if let Some(want) = expected.get(&path) {
                assert!(&bytes == want, "round {round}: {} is half a file", path.display());
            }
        }
        victim.run(&args).done();
        let hidden = |path: &Path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        let mut finished = tree(&folder);
        // Its own notes may tell when they were written; everything that is served is the same.
        finished.retain(|path, _| !hidden(path));
        let same = |(path, bytes): (&std::path::PathBuf, &Vec<u8>)| expected.get(path) == Some(bytes);
        let odd: Vec<_> = finished.iter().filter(|entry| !same(*entry)).map(|(path, _)| path).collect();
        assert!(odd.is_empty() && finished.len() == expected.len(), "round {round}: {odd:?}");
        std::fs::remove_dir_all(&folder).unwrap();
    }
    victim.assert_clean();
}
