//! `cargo xtask bench letters`: letters per CPU second in each language, ours and typst's in turn.

use super::{machine, median, shown};
use crate::run;
use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Duration;

/// For typst on one core.
const BUILD_LIMIT: Duration = Duration::from_hours(2);
/// How often each is measured, one after the other, so that both meet the same machine.
const ROUNDS: usize = 3;

/// CPU seconds of one measurement.
const SECONDS: &str = "1";

/// What the ratio should be at least, in English and elsewhere.
const GOALS: [f64; 2] = [10.0, 8.0];

/// Measures the languages that are named, or all.
pub fn run(languages: &[String]) -> ExitCode {
    shown("letters", table(languages))
}

fn table(languages: &[String]) -> Result<String, String> {
    let typst = typst()?;
    let all = crate::locales::with_letter()?;
    let languages = if languages.is_empty() { &all } else { languages };
    let mut table = String::new();
    let _ = writeln!(table, "\n{}\n", machine());
    table.push_str(
        "| language | letters per CPU second | bytes | typst: letters | bytes | times as many | goal |\n\
         | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for language in languages {
        let folder = run::scratch("letters").join(language);
        run::fresh_folder(&folder)?;
        run::quiet(&mut ours(&["--inputs", text(&folder)?, language]))?;
        let (mut mine, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let ours = Rate::of(&mut ours(&[language, SECONDS]))?;
            let typst = Rate::of(run::program(&typst).args([text(&folder)?, SECONDS]))?;
            ratios.push(ours.letters / typst.letters);
            mine.push(ours);
            theirs.push(typst);
        }
        let rate = |rates: &[Rate]| median(&mut rates.iter().map(|rate| rate.letters).collect::<Vec<_>>());
        let bytes = |rates: &[Rate]| rates.first().map_or(0, |rate| rate.bytes);
        let (ratio, goal) = (median(&mut ratios), GOALS[usize::from(language != "en")]);
        let _ = writeln!(
            table,
            "| {language} | {:.0} | {} | {:.0} | {} | {ratio:.1} | {goal:.0}{} |",
            rate(&mine),
            bytes(&mine),
            rate(&theirs),
            bytes(&theirs),
            if ratio < goal { ", missed" } else { "" },
        );
        // One language takes a while: somebody may be watching.
        eprintln!("{}", table.lines().next_back().unwrap_or_default());
    }
    Ok(table)
}

/// Builds the crate with typst, which is a workspace of its own, and says where the program is.
fn typst() -> Result<std::path::PathBuf, String> {
    let manifest = run::root().join("benches/typst/Cargo.toml");
    let folder = run::root().join("target/typst");
    let mut build = run::cargo(&["build", "--release", "--locked", "--manifest-path", text(&manifest)?]);
    build.env("CARGO_TARGET_DIR", &folder);
    if !run::watched(&mut build, BUILD_LIMIT)?.ok {
        return Err("typst does not build".to_owned());
    }
    Ok(folder.join("release/typst-letters"))
}

fn ours(arguments: &[&str]) -> Command {
    let mut command = run::cargo(&["bench", "--quiet", "--bench", "letters", "--"]);
    command.args(arguments);
    command
}

fn text(path: &Path) -> Result<&str, String> {
    path.to_str().ok_or_else(|| "the checkout's path is not UTF-8".to_owned())
}

/// What one measurement says.
#[derive(Debug, PartialEq)]
struct Rate {
    /// Per CPU second.
    letters: f64,
    /// Of one letter.
    bytes: usize,
}

impl Rate {
    fn of(command: &mut Command) -> Result<Self, String> {
        let output = run::quiet(command)?;
        Self::read(&output).ok_or_else(|| format!("no rate in: {output}"))
    }

    /// Reads `200 letters 2.01 seconds 41234 bytes`, the last line.
    fn read(output: &str) -> Option<Self> {
        let words: Vec<&str> = output.lines().next_back()?.split(' ').collect();
        let [letters, "letters", seconds, "seconds", bytes, "bytes"] = words[..] else { return None };
        let seconds = seconds.parse::<f64>().ok().filter(|seconds| *seconds > 0.0)?;
        Some(Self { letters: letters.parse::<f64>().ok()? / seconds, bytes: bytes.parse().ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_read_from_the_last_line() {
        let rate = Rate::read("something\n300 letters 1.50 seconds 41234 bytes\n");
        assert_eq!(rate, Some(Rate { letters: 200.0, bytes: 41_234 }));
        assert_eq!(Rate::read("300 letters 0.00 seconds 1 bytes"), None);
        assert_eq!(Rate::read("nothing"), None);
    }
}
