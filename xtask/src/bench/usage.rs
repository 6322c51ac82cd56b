//! What a program used: time, CPU time and memory, as the kernel counted them.

use crate::run;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How often the peak is asked for. The kernel keeps it, so only what happens in the last moment is missed.
const POLL: Duration = Duration::from_millis(10);
/// The kernel's clock for CPU time on Linux (`getconf CLK_TCK`).
const TICKS_A_SECOND: f64 = 100.0;

/// What a program used.
#[derive(Clone, Copy, Debug, Default)]
pub struct Usage {
    pub seconds: f64,
    /// Of user and system, of all its threads.
    pub cpu_seconds: f64,
    /// The most memory that was resident, in megabytes of 1,000,000 bytes.
    pub peak_megabytes: f64,
}

/// Runs a program to its end.
///
/// # Errors
/// It cannot be started, fails, or has not ended after `limit`.
pub fn measured(command: &mut Command, limit: Duration) -> Result<Usage, String> {
    let before = children_seconds()?;
    let start = Instant::now();
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn();
    let mut child = child.map_err(|error| format!("the program could not be started: {error}"))?;
    let mut usage = Usage::default();
    let status = loop {
        usage.peak_megabytes = usage.peak_megabytes.max(megabytes(child.id(), "VmHWM:").unwrap_or(0.0));
        match child.try_wait().map_err(|error| error.to_string())? {
            Some(status) => break status,
            None if start.elapsed() > limit => return Err(end(&mut child, limit)),
            None => thread::sleep(POLL),
        }
    };
    usage.seconds = start.elapsed().as_secs_f64();
    usage.cpu_seconds = children_seconds()? - before;
    if status.success() { Ok(usage) } else { Err(format!("the program ended with {status}")) }
}

fn end(child: &mut Child, limit: Duration) -> String {
    let _ = child.kill();
    let _ = child.wait();
    format!("the program was ended after {} seconds", limit.as_secs())
}

/// A line of `/proc/PID/status`, in megabytes: `VmHWM:` for the peak, `VmRSS:` for now.
pub fn megabytes(id: u32, line: &str) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let value = status.lines().find_map(|text| text.strip_prefix(line))?;
    let kibibytes: f64 = value.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kibibytes * 1024.0 / 1_000_000.0)
}

/// CPU time of all children of this program that have ended.
fn children_seconds() -> Result<f64, String> {
    let stat = std::fs::read_to_string("/proc/self/stat").map_err(|error| error.to_string())?;
    let rest = stat.rsplit_once(')').map(|(_, rest)| rest).ok_or("unreadable /proc/self/stat")?;
    let fields: Vec<&str> = rest.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|text| text.parse::<f64>().ok()).unwrap_or(0.0);
    // cutime and cstime: the 16th and 17th field, of which the name was the second.
    Ok((ticks(13) + ticks(14)) / TICKS_A_SECOND)
}

/// How many files and other names are below a folder.
pub fn names_below(folder: &std::path::Path) -> Result<usize, String> {
    let list = run::quiet(run::program("find").arg(folder).args(["-type", "f", "-printf", "."]))?;
    Ok(list.len())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn work_is_counted_and_failure_told() {
        let mut busy = Command::new("sh");
        busy.args(["-c", "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done"]);
        let usage = measured(&mut busy, Duration::from_mins(1)).unwrap();
        assert!(usage.seconds > 0.0 && usage.cpu_seconds > 0.0 && usage.peak_megabytes > 0.1, "{usage:?}");
        assert!(measured(&mut Command::new("false"), Duration::from_mins(1)).is_err());
        assert!(measured(Command::new("sleep").arg("30"), Duration::from_millis(50)).is_err());
    }
}
