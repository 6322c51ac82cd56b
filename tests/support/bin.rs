//! The program itself, run as a person runs it, never for longer than a minute.

use std::io::Read as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How long a command may take before it counts as hanging.
const LIMIT: Duration = Duration::from_mins(2);

/// The program with a data folder.
pub struct Bin {
    command: Command,
}

/// What a run did.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Bin {
    /// The program with a clean environment and `--data`.
    pub fn on(data: &Path) -> Self {
        let mut bin = Self::bare();
        bin.command.env("HALLPASS_DATA", data);
        bin
    }

    /// The program without anything.
    pub fn bare() -> Self {
        // Another build of the program can be tested too, such as the one that will be given out.
        let program = std::env::var_os("HALLPASS_TEST_PROGRAM");
        let mut command = Command::new(program.unwrap_or_else(|| env!("CARGO_BIN_EXE_hallpass").into()));
        command.env_clear().env("USER", "tester").env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        Self { command }
    }

    /// Settings from the environment.
    pub fn env(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Another working directory.
    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Starts it and leaves it running.
    pub fn start(mut self, args: &[&str]) -> Child {
        self.command.args(args).spawn().unwrap()
    }

    /// Runs it to its end.
    pub fn run(self, args: &[&str]) -> Ran {
        let child = self.start(args);
        Ran::of(child, args)
    }
}

impl Ran {
    /// Waits for a child and takes what it printed.
    pub fn of(mut child: Child, args: &[&str]) -> Self {
        let (mut stdout, mut stderr) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
        let out = thread::spawn(move || {
            let mut bytes = Vec::new();
            stdout.read_to_end(&mut bytes).unwrap();
            String::from_utf8(bytes).unwrap()
        });
        let err = thread::spawn(move || {
            let mut bytes = Vec::new();
            stderr.read_to_end(&mut bytes).unwrap();
            String::from_utf8(bytes).unwrap()
        });
        let start = Instant::now();
        let status = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            if start.elapsed() > LIMIT {
                child.kill().unwrap();
                panic!("hallpass {args:?} did not end");
            }
            thread::sleep(Duration::from_millis(5));
        };
        Self { code: status.code(), out: out.join().unwrap(), err: err.join().unwrap() }
    }

    /// The run was meant to work.
    #[track_caller]
    pub fn done(self) -> Self {
        assert_eq!(self.code, Some(0), "{}{}", self.out, self.err);
        assert!(self.err.is_empty(), "{}", self.err);
        self
    }

    /// The run was meant to fail, with a sentence and without a panic.
    #[track_caller]
    pub fn failed(self, part: &str) -> Self {
        assert_eq!(self.code, Some(1), "{}{}", self.out, self.err);
        assert!(self.err.contains(part) || self.out.contains(part), "no {part:?} in:\n{}{}", self.out, self.err);
        assert!(!self.err.contains("panicked"), "{}", self.err);
        self
    }
}
