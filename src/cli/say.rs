//! Sentences of the command line, from `assets/locales`.

use std::io::{IsTerminal as _, Write as _};

use indicatif::{ProgressBar, ProgressStyle};

use crate::domain::{LanguageTag, Problem};
use crate::i18n::{Arg, Messages};

fn messages() -> Messages {
    Messages::for_locale(LanguageTag::ENGLISH).without_isolation()
}

/// A message with its values put in.
pub fn message(id: &str, args: &[(&str, Arg<'_>)]) -> String {
    messages().text(id, args).into_string()
}

/// Prints a message on standard output. A reader that went away is no failure.
pub fn say(id: &str, args: &[(&str, Arg<'_>)]) {
    line(&message(id, args));
}

/// Prints a line on standard output.
pub fn line(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// The sentence for a refusal.
pub fn problem(problem: &dyn Problem) -> String {
    let details = problem.details();
    let args: Vec<(&str, Arg<'_>)> = details.iter().map(|(name, value)| (*name, Arg::from(value.as_str()))).collect();
    messages().text(&format!("problem-{}", problem.code()), &args).into_string()
}

/// Progress of long work: a bar on a terminal, and nothing but the final report elsewhere.
pub struct Progress(Option<ProgressBar>);

impl Progress {
    /// Progress for people, if one is looking.
    pub fn new() -> Self {
        if !std::io::stderr().is_terminal() {
            return Self(None);
        }
        let bar = ProgressBar::new(0);
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} {eta}") {
            bar.set_style(style);
        }
        Self(Some(bar))
    }

    /// So much is done of so much.
    pub fn set(&self, done: usize, of: usize) {
        if let Some(bar) = &self.0 {
            bar.set_length(of as u64);
            bar.set_position(done as u64);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
