//! What a package installs beside the program: completions and manual pages.

use std::io::Write as _;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::names;
use crate::support::Bin;

#[test]
fn every_shell_gets_completions_that_know_the_commands() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = Bin::bare().run(&["completions", shell]).done().out;
        assert!(script.contains("county-file") && script.contains("with-keys"), "{shell}");
    }
    let script = Bin::bare().run(&["completions", "bash"]).done().out;
    let Ok(mut bash) = Command::new("bash").arg("-n").stdin(Stdio::piped()).spawn() else {
        eprintln!("skipped: no bash");
        return;
    };
    bash.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
    assert!(bash.wait().unwrap().success());
}

#[test]
fn every_command_has_a_manual_page() {
    let folder = TempDir::new().unwrap();
    Bin::bare().run(&["man", "--out", &folder.path().display().to_string()]).done();
    let pages = names(folder.path());
    let help = Bin::bare().run(&["--help"]).done().out;
    let commands = help.split("Commands:").nth(1).unwrap().split("Options:").next().unwrap();
    let mut count = 0;
    for name in commands.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next()) {
        if name.is_empty() || name == "help" {
            continue;
        }
        assert!(pages.contains(&format!("hallpass-{name}.1")), "{name} in {pages:?}");
        count += 1;
    }
    assert!(count > 15, "{commands}");
    assert!(Bin::bare().run(&["man"]).done().out.contains(".TH hallpass 1"));
    let backup = std::fs::read_to_string(folder.path().join("hallpass-backup.1")).unwrap();
    assert!(backup.contains("Example: hallpass backup"), "{backup}");
}
