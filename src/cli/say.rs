//! Sentences of the command line, from `assets/locales`.

use std::io::{IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

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

/// How often a line of progress is printed where no terminal is.
const LINE_EVERY: Duration = Duration::from_secs(10);

/// Progress of long work: a bar on a terminal; elsewhere nothing but the final report, or now and then a line.
pub struct Progress {
    bar: Option<ProgressBar>,
    lines: Option<Lines>,
}

struct Lines {
    begun: Instant,
    told: Instant,
}

impl Progress {
    /// Progress for people, if one is looking.
    pub fn new() -> Self {
        if !std::io::stderr().is_terminal() {
            return Self { bar: None, lines: None };
        }
        let bar = ProgressBar::new(0);
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} {eta}") {
            bar.set_style(style);
        }
        Self { bar: Some(bar), lines: None }
    }

    /// Progress of very long work, which is told in lines where no terminal is.
    pub fn with_lines() -> Self {
        let mut progress = Self::new();
        if progress.bar.is_none() {
            let now = Instant::now();
            progress.lines = Some(Lines { begun: now, told: now });
        }
        progress
    }

    /// So much is done of so much.
    pub fn set(&self, done: usize, of: usize) {
        if let Some(bar) = &self.bar {
            bar.set_length(of as u64);
            bar.set_position(done as u64);
        }
    }

    /// So much is done of so much; now and then a line says so.
    pub fn advance(&mut self, done: usize, of: usize) {
        self.set(done, of);
        let Some(lines) = self.lines.as_mut().filter(|lines| lines.told.elapsed() >= LINE_EVERY) else { return };
        lines.told = Instant::now();
        let spent = u64::try_from(lines.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        let rest = (of.saturating_sub(done)) as u64;
        let left = Duration::from_millis(spent.saturating_mul(rest) / (done.max(1) as u64));
        let left = indicatif::HumanDuration(left).to_string();
        say("progress-line", &[("done", Arg::from(done)), ("of", Arg::from(of)), ("left", Arg::from(left))]);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
