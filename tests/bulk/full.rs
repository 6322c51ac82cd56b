//! A disk that fills.

use std::process::Command;

use super::Office;

/// A folder with little room, for as long as it lives.
struct Small(std::path::PathBuf);

impl Small {
    /// None where this user may not make one.
    fn new(at: &std::path::Path, size: &str) -> Option<Self> {
        std::fs::create_dir_all(at).unwrap();
        let options = format!("size={size}");
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", &options, "tmpfs"]).arg(at).output().ok()?;
        mount.status.success().then(|| Self(at.to_owned()))
    }

    fn grow(&self, size: &str) {
        let options = format!("remount,size={size}");
        assert!(Command::new("mount").args(["-o", &options]).arg(&self.0).status().unwrap().success());
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

#[test]
fn it_says_so_leaves_whole_files_and_goes_on_when_there_is_room() {
    let office = Office::new();
    let bulk = ["bulk", "--as", "letter,files", "--locale", "en,pl", "--out"];
    let export = ["export", "--outputs", "page,files"];
    for args in [&bulk[..], &export[..]] {
        let whole = office.out(&format!("whole-{}", args[0]));
        office.run(&[args, &[whole.to_str().unwrap()]].concat()).done();
        let expected = super::files(&whole);
        let small = office.out(&format!("small-{}", args[0]));
        let Some(disk) = Small::new(&small, "300k") else {
            eprintln!("skipped: this user may not mount a small disk");
            return;
        };
        let args = [args, &[small.to_str().unwrap()]].concat();
        office.run(&args).failed("no room left");
        for (name, bytes) in super::files(&small) {
            assert!(expected[&name] == bytes, "{name} is half a file");
        }
        disk.grow("64m");
        office.run(&args).done();
        assert!(super::files(&small) == expected);
    }
}
