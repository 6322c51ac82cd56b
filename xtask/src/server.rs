//! `hallpass serve` on a free loopback port, for tests that look at it from outside.

use crate::http::Connection;
use crate::run;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const START_LIMIT: Duration = Duration::from_mins(1);

/// A running server; killed when dropped without `stop`.
pub struct Server {
    child: Child,
    port: u16,
}

impl Server {
    /// Starts `command`, which must listen on `port`, and waits until `ready` answers 200.
    pub fn start(command: &mut Command, port: u16, ready: &str, log: &Path) -> Result<Self, String> {
        let file = std::fs::File::create(log).map_err(|error| format!("{}: {error}", log.display()))?;
        let both = file.try_clone().map_err(|error| error.to_string())?;
        let child = command
            .stdin(Stdio::null())
            .stdout(file)
            .stderr(both)
            .spawn()
            .map_err(|error| format!("the server could not be started: {error}"))?;
        let mut server = Self { child, port };
        match server.wait_until_ready(ready) {
            Ok(()) => Ok(server),
            Err(problem) => Err(format!("{problem}\n{}", std::fs::read_to_string(log).unwrap_or_default())),
        }
    }

    fn wait_until_ready(&mut self, path: &str) -> Result<(), String> {
        let start = Instant::now();
        while start.elapsed() < START_LIMIT {
            if let Ok(Some(status)) = self.child.try_wait() {
                return Err(format!("the server ended with {status}"));
            }
            let answer = Connection::open(self.port).and_then(|mut server| server.get(path, None));
            if answer.is_ok_and(|answer| answer.status == 200) {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(50));
        }
        Err(format!("the server does not answer {path}"))
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks it to stop; true when it did so by itself and without complaint.
    pub fn stop(mut self) -> bool {
        run::stop(&mut self.child, "TERM")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}
