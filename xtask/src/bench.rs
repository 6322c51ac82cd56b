//! `cargo xtask bench`: first figures, side by side in one run, as a Markdown table.

mod country;
mod formats;
mod letter;
mod letters;
mod norfolk;
mod pages;
mod pause;
mod plot;
mod throughput;
mod usage;

use crate::demo::{Demo, Profile};
use crate::options::Options;
use crate::run;
use std::fmt::Write as _;
use std::process::ExitCode;

/// The school whose page is measured: an ordinary one.
const SCHOOL: &str = "hillside-primary";

/// One line of the table.
struct Figure {
    what: String,
    value: String,
    how: String,
}

impl Figure {
    fn new(what: impl Into<String>, value: impl Into<String>, how: impl Into<String>) -> Self {
        Self { what: what.into(), value: value.into(), how: how.into() }
    }
}

pub fn run(options: &Options) -> ExitCode {
    match options.words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => everything(),
        ["country"] => country::run(options),
        ["norfolk"] => norfolk::run(options),
        ["letters", ..] => letters::run(&options.words[1..]),
        ["formats", ..] => formats::run(&options.words[1..]),
        _ => {
            eprintln!(
                "cargo xtask bench takes nothing, or: country [--register FILE], or: formats [LANGUAGE...], \
                 or: letters [LANGUAGE...], or: norfolk"
            );
            ExitCode::from(2)
        }
    }
}

fn everything() -> ExitCode {
    let demo = match Demo::published(Profile::Release) {
        Ok(demo) => demo,
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::FAILURE;
        }
    };
    let mut figures = Vec::new();
    let mut problems = Vec::new();
    for measure in [pages::measure, throughput::measure, pause::measure, letter::measure] {
        match measure(&demo) {
            Ok(more) => figures.extend(more),
            Err(problem) => problems.push(problem),
        }
    }
    print!("{}", table(&figures));
    for problem in &problems {
        eprintln!("\nnot measured: {problem}");
    }
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Prints a table, or why there is none.
fn shown(what: &str, table: Result<String, String>) -> ExitCode {
    match table {
        Ok(table) => {
            print!("{table}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{what}: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn table(figures: &[Figure]) -> String {
    let mut text = format!("\n{}\n\n| what | figure | how |\n| --- | --- | --- |\n", machine());
    for Figure { what, value, how } in figures {
        let _ = writeln!(text, "| {what} | {value} | {how} |");
    }
    text
}

fn machine() -> String {
    let date = run::quiet(run::program("date").args(["-u", "+%-d %B %Y, %H:%M UTC"]));
    let processor = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processor
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .map_or("unknown processor", |rest| rest.trim_start_matches([' ', '\t', ':']));
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or("?").to_owned();
    let commit = run::quiet(run::program("git").args(["rev-parse", "--short", "HEAD"]));
    format!(
        "Measured on {}, commit {}, {cores} cores of {model}, load {load} at the end.",
        date.unwrap_or_default().trim(),
        commit.unwrap_or_default().trim(),
    )
}

/// The middle of some measurements; with an even number, the upper of the two.
fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_does_not_mind_order() {
        assert!((median(&mut [9.0, 1.0, 5.0]) - 5.0).abs() < f64::EPSILON);
        assert!(median(&mut []).is_nan());
    }
}
