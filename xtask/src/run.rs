//! Runs other programs: where, for how long at most, and what they answered.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The root of the checkout. Cargo sets the variable at run time, so a program that was built in
/// a shared target folder still works on the checkout it was called from.
pub fn root() -> PathBuf {
    let manifest =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.parent().map_or(manifest.clone(), Path::to_owned)
}

/// Where tools and results of this program are kept; git ignores it.
pub fn scratch(name: &str) -> PathBuf {
    root().join("target").join(name)
}

/// A program that will run in the root of the checkout.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}

/// The cargo that started us.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// What a program that was shown while it ran has left.
pub struct Answer {
    pub ok: bool,
    pub output: String,
}

/// Runs a program, shows what it prints as it comes, and keeps its standard output.
///
/// # Errors
/// When it cannot be started, or has not ended after `limit` (it is then ended).
pub fn watched(command: &mut Command, limit: Duration) -> Result<Answer, String> {
    println!("$ {}", describe(command));
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{} could not be started: {error}", describe(command)))?;
    let reader = child.stdout.take().map(|stdout| {
        thread::spawn(move || {
            let mut kept = String::new();
            let mut lines = BufReader::new(stdout);
            let mut line = Vec::new();
            while lines.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
                let text = String::from_utf8_lossy(&line);
                print!("{text}");
                kept.push_str(&text);
                line.clear();
            }
            kept
        })
    });
    let status = wait_at_most(&mut child, limit);
    if status.is_none() {
        let _ = child.kill();
        let _ = child.wait();
    }
    let output = reader.and_then(|thread| thread.join().ok()).unwrap_or_default();
    match status {
        Some(status) => Ok(Answer { ok: status.success(), output }),
        None => Err(format!("{} was ended after {} seconds", describe(command), limit.as_secs())),
    }
}

/// Runs a program without showing anything and gives its standard output.
///
/// # Errors
/// With the program's own words, when it cannot be started or ends badly.
pub fn quiet(command: &mut Command) -> Result<String, String> {
    let done = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("{} could not be started: {error}", describe(command)))?;
    let output = String::from_utf8_lossy(&done.stdout).into_owned();
    if done.status.success() {
        return Ok(output);
    }
    let mut problem = format!("{} ended with {}", describe(command), done.status);
    let complaint = String::from_utf8_lossy(&done.stderr);
    for text in [complaint.trim(), output.trim()] {
        if !text.is_empty() {
            let _ = write!(problem, "\n{text}");
        }
    }
    Err(problem)
}

/// Waits for a child, but not for ever. Polls, because the standard library cannot wait with a limit.
pub fn wait_at_most(child: &mut Child, limit: Duration) -> Option<ExitStatus> {
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) if start.elapsed() < limit => thread::sleep(Duration::from_millis(20)),
            Ok(None) | Err(_) => return None,
        }
    }
}

/// Asks a child to stop by a signal, and ends it when it does not. True when it stopped by itself
/// and without complaint.
pub fn stop(child: &mut Child, signal: &str) -> bool {
    let asked = quiet(program("kill").arg(format!("-{signal}")).arg(child.id().to_string()));
    let stopped = asked.ok().and_then(|_| wait_at_most(child, Duration::from_secs(15)));
    if stopped.is_none() {
        let _ = child.kill();
        let _ = child.wait();
    }
    stopped.is_some_and(|status| status.success())
}

/// Where a program is, looked for in `PATH` and in the folders that hold servers on Debian.
pub fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(["/usr/sbin", "/sbin"].map(PathBuf::from))
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// A port on the loopback address that nobody uses now.
pub fn free_port() -> Result<u16, String> {
    std::net::TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|error| format!("no free port on 127.0.0.1: {error}"))
}

/// An empty folder, whatever was in it before.
pub fn fresh_folder(folder: &Path) -> Result<(), String> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(|error| format!("{} cannot be emptied: {error}", folder.display()))?;
    }
    std::fs::create_dir_all(folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))
}

fn describe(command: &Command) -> String {
    let mut text = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        let _ = write!(text, " {}", argument.to_string_lossy());
    }
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_program_that_hangs_is_ended() {
        let start = Instant::now();
        let result = watched(program("sleep").arg("30"), Duration::from_millis(100));
        assert!(result.is_err());
        assert!(start.elapsed() < Duration::from_secs(10));
    }

    #[test]
    fn a_complaint_reaches_the_reader() {
        let problem = quiet(program("sh").args(["-c", "echo broken >&2; exit 3"])).unwrap_err();
        assert!(problem.contains("broken") && problem.contains('3'), "{problem}");
        assert!(quiet(&mut program("no-such-program")).is_err());
    }
}
