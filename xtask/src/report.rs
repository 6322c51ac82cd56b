//! What a run did: one row a step, and the sum in the last line.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// How many checks of a step held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub passed: u32,
    pub failed: u32,
}

impl Count {
    pub const PASS: Self = Self { passed: 1, failed: 0 };
    pub const FAIL: Self = Self { passed: 0, failed: 1 };

    /// Adds up every `test result:` line that cargo's test programs print.
    pub fn of_cargo_test(output: &str) -> Self {
        let mut count = Self::default();
        for line in output.lines().filter(|line| line.contains("test result:")) {
            let words: Vec<&str> = line.split([' ', ';', '.']).collect();
            for pair in words.windows(2) {
                let Ok(number) = pair[0].parse::<u32>() else {
                    continue;
                };
                match pair[1] {
                    "passed" => count.passed += number,
                    "failed" => count.failed += number,
                    _ => {}
                }
            }
        }
        count
    }

    /// Reads the last line that each reader prints: `12 passed, 0 failed`.
    pub fn of_reader(output: &str) -> Option<Self> {
        let line = output.lines().rev().find(|line| !line.trim().is_empty())?;
        let (passed, failed) = line.trim().split_once(", ")?;
        Some(Self {
            passed: passed.strip_suffix(" passed")?.parse().ok()?,
            failed: failed.strip_suffix(" failed")?.parse().ok()?,
        })
    }

    /// A program that ended badly has failed at least once, whatever it counted.
    pub fn with_exit(mut self, ok: bool) -> Self {
        if !ok && self.failed == 0 {
            self.failed = 1;
        }
        self
    }
}

enum Outcome {
    Counted(Count),
    Skipped(String),
}

struct Step {
    name: String,
    took: Duration,
    outcome: Outcome,
    note: String,
}

/// The steps so far.
#[derive(Default)]
pub struct Report {
    steps: Vec<Step>,
    missing: Vec<String>,
}

impl Report {
    /// Runs one step, prints its heading, and notes how long it took.
    pub fn step(&mut self, name: &str, work: impl FnOnce() -> Result<Count, String>) -> bool {
        println!("\n== {name}");
        let start = Instant::now();
        let result = work();
        let took = start.elapsed();
        let (count, note) = match result {
            Ok(count) => (count, String::new()),
            Err(problem) => {
                println!("FAIL  {name}: {problem}");
                let first = problem.lines().next().unwrap_or_default().to_owned();
                (Count::FAIL, first)
            }
        };
        self.steps.push(Step { name: name.to_owned(), took, outcome: Outcome::Counted(count), note });
        count.failed == 0
    }

    /// Notes that a step was left out, which is no fault of the code under test.
    pub fn skip(&mut self, name: &str, why: &str) {
        println!("\n== {name}\nskipped: {why}");
        self.steps.push(Step {
            name: name.to_owned(),
            took: Duration::ZERO,
            outcome: Outcome::Skipped(why.to_owned()),
            note: String::new(),
        });
    }

    /// Notes that a judge could not be had: the run then fails, unless that was allowed.
    pub fn missing(&mut self, name: &str, why: &str) {
        self.skip(name, why);
        self.missing.push(format!("{name}: {why}"));
    }

    pub fn total(&self) -> Count {
        let mut total = Count::default();
        for step in &self.steps {
            if let Outcome::Counted(count) = &step.outcome {
                total.passed += count.passed;
                total.failed += count.failed;
            }
        }
        total
    }

    /// The table, the judges that were missing, and the sum as the very last line.
    pub fn finish(&self, allow_missing: bool) -> (String, bool) {
        let mut text = String::new();
        let width = self.steps.iter().map(|step| step.name.chars().count()).max().unwrap_or(0).max(4);
        let _ = writeln!(text, "\n{:<width$}  seconds  result", "step");
        for step in &self.steps {
            let result = match &step.outcome {
                Outcome::Counted(Count { passed, failed: 0 }) => format!("ok ({passed})"),
                Outcome::Counted(Count { passed, failed }) => {
                    let note = &step.note;
                    let gap = if note.is_empty() { "" } else { ": " };
                    format!("FAILED ({passed} passed, {failed} failed){gap}{note}")
                }
                Outcome::Skipped(why) => format!("skipped: {why}"),
            };
            let seconds = step.took.as_secs_f64();
            let _ = writeln!(text, "{:<width$}  {seconds:>7.1}  {result}", step.name);
        }
        let mut total = self.total();
        if !self.missing.is_empty() {
            text.push_str("\nnot judged, because a tool is missing:\n");
            for judge in &self.missing {
                let _ = writeln!(text, "  {judge}");
            }
            if allow_missing {
                text.push_str("allowed by HALLPASS_ALLOW_MISSING=1\n");
            } else {
                text.push_str("set HALLPASS_ALLOW_MISSING=1 to let such a run pass\n");
                total.failed += u32::try_from(self.missing.len()).unwrap_or(u32::MAX);
            }
        }
        let Count { passed, failed } = total;
        let _ = writeln!(text, "\n{passed} passed, {failed} failed");
        (text, failed == 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_results_add_up() {
        let output = "running 2 tests\ntest result: ok. 12 passed; 0 failed; 1 ignored; 0 measured\n\
                      test result: FAILED. 3 passed; 2 failed; 0 ignored\n";
        assert_eq!(Count::of_cargo_test(output), Count { passed: 15, failed: 2 });
    }

    #[test]
    fn a_reader_is_counted_by_its_last_line_only() {
        let output = "ok    9 passed, 9 failed\n7 passed, 1 failed\n\n";
        assert_eq!(Count::of_reader(output), Some(Count { passed: 7, failed: 1 }));
        assert_eq!(Count::of_reader("Traceback"), None);
        assert_eq!(Count::default().with_exit(false), Count::FAIL);
    }

    #[test]
    fn a_missing_judge_fails_the_run_unless_allowed() {
        let mut report = Report::default();
        report.step("a", || Ok(Count::PASS));
        report.missing("letters", "qpdf is not installed");
        let (text, ok) = report.finish(false);
        assert!(!ok && text.ends_with("1 passed, 1 failed\n"), "{text}");
        let (text, ok) = report.finish(true);
        assert!(ok && text.ends_with("1 passed, 0 failed\n"), "{text}");
    }
}
