//! `cargo xtask bench formats`: files of every format in every language per CPU second, ours alone.

use super::{machine, shown};
use crate::run;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::ExitCode;

/// CPU seconds of one measurement.
const SECONDS: &str = "0.1";

/// What is shown; other papers and stocks are like one of these.
const SHOWN: [&str; 11] = [
    "letter",
    "letter-easy",
    "letter-large",
    "a5",
    "slips",
    "cards",
    "poster",
    "poster-a3",
    "labels-l7160",
    "labels-l7165",
    "labels-5160",
];

/// Measures the languages that are named, or all.
pub fn run(languages: &[String]) -> ExitCode {
    shown("formats", table(languages))
}

fn table(languages: &[String]) -> Result<String, String> {
    let all = crate::locales::with_letter()?;
    let languages = if languages.is_empty() { &all } else { languages };
    let mut table = format!("\n{}\n\n| language |", machine());
    let columns = SHOWN.iter().map(|name| format!(" `{name}` |"));
    let _ = writeln!(table, "{}\n|{}", columns.collect::<String>(), " --- |".repeat(SHOWN.len() + 1));
    for language in languages {
        let mut bench = run::cargo(&["bench", "--quiet", "--bench", "letters", "--", "--formats", language, SECONDS]);
        let rates = rates(&run::quiet(&mut bench)?);
        let cell = |name: &&str| rates.get(*name).map_or_else(|| " ? |".to_owned(), |rate| format!(" {rate:.0} |"));
        let _ = writeln!(table, "| {language} |{}", SHOWN.iter().map(cell).collect::<String>());
    }
    Ok(table)
}

/// Reads lines such as `slips 200 letters 2.01 seconds 41234 bytes`: files a second, by format.
fn rates(output: &str) -> BTreeMap<String, f64> {
    let rates = output.lines().filter_map(|line| {
        let words: Vec<&str> = line.split(' ').collect();
        let [name, made, "letters", seconds, "seconds", _, "bytes"] = words[..] else { return None };
        let seconds = seconds.parse::<f64>().ok().filter(|seconds| *seconds > 0.0)?;
        Some((name.to_owned(), made.parse::<f64>().ok()? / seconds))
    });
    rates.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_read_by_format() {
        let read = rates("letter 300 letters 1.50 seconds 41234 bytes\nnoise\na5 10 letters 0.50 seconds 7 bytes\n");
        assert_eq!(read, BTreeMap::from([("letter".to_owned(), 200.0), ("a5".to_owned(), 20.0)]));
    }
}
