//! What a command says when it fails.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::config::ConfigError;
use crate::domain::Problem;
use crate::i18n::Arg;
use crate::service::county::Fault;

use super::say;

/// Why a command failed.
pub enum Failure {
    /// Something with a sentence of its own.
    Problem(Box<dyn Problem + Send + Sync>),
    /// Faults in a file, each on its line.
    Faults(PathBuf, Vec<Fault>),
    /// A message of the command line, already worded.
    Message(String),
    /// The command did its work and the answer is no.
    Negative,
}

impl Failure {
    /// Prints it and answers the exit code.
    pub fn report(self) -> ExitCode {
        let mut err = std::io::stderr();
        let text = match self {
            Self::Problem(problem) => say::message("cli-error", &[("why", Arg::from(say::problem(&*problem)))]),
            Self::Message(text) => say::message("cli-error", &[("why", Arg::from(text))]),
            Self::Faults(file, faults) => {
                let file = file.display().to_string();
                let count = faults.len();
                for fault in faults {
                    let line = say::message(
                        "cli-fault",
                        &[
                            ("file", Arg::from(file.as_str())),
                            ("line", Arg::from(fault.line.to_string())),
                            ("what", Arg::from(fault.what.as_str())),
                            ("why", Arg::from(say::problem(&*fault.problem))),
                        ],
                    );
                    let _ = writeln!(err, "{line}");
                }
                say::message("cli-faults", &[("count", Arg::from(count)), ("file", Arg::from(file))])
            }
            Self::Negative => return ExitCode::from(1),
        };
        let _ = writeln!(err, "{text}");
        ExitCode::from(1)
    }
}

impl<P: Problem + Send + Sync + 'static> From<P> for Failure {
    fn from(problem: P) -> Self {
        Self::Problem(Box::new(problem))
    }
}

impl Failure {
    /// A message with its values.
    pub fn message(id: &str, args: &[(&str, Arg<'_>)]) -> Self {
        Self::Message(say::message(id, args))
    }
}

impl Failure {
    /// What the operating system said about a file.
    pub fn file(path: &std::path::Path, error: &std::io::Error) -> Self {
        let file = path.display().to_string();
        Self::message("cli-file", &[("file", Arg::from(file)), ("why", Arg::from(error.to_string()))])
    }

    /// Settings that were refused; their errors say what to write.
    pub fn config(error: &ConfigError) -> Self {
        Self::Message(error.to_string())
    }
}
