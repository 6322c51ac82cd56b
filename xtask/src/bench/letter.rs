//! One letter, by the crate's own benchmark.

use super::Figure;
use crate::demo::Demo;
use crate::run;
use std::time::Duration;

const LIMIT: Duration = Duration::from_mins(45);

pub fn measure(_: &Demo) -> Result<Vec<Figure>, String> {
    if !run::root().join("benches/letter.rs").is_file() {
        return Err("letters: there is no benches/letter.rs".into());
    }
    let answer = run::watched(&mut run::cargo(&["bench", "--bench", "letter"]), LIMIT)?;
    if !answer.ok {
        return Err("letters: cargo bench --bench letter failed".into());
    }
    Ok(figures(&answer.output))
}

/// Criterion prints a name and `time: [low middle high]` on one line, or on two when it is long.
fn figures(output: &str) -> Vec<Figure> {
    let mut name = String::new();
    let mut figures = Vec::new();
    for line in output.lines() {
        let Some((before, after)) = line.split_once("time:") else {
            line.trim().clone_into(&mut name);
            continue;
        };
        if !before.trim().is_empty() {
            before.trim().clone_into(&mut name);
        }
        let words: Vec<&str> = after.split(['[', ']', ' ']).filter(|word| !word.is_empty()).collect();
        if let [_, _, value, unit, ..] = words[..] {
            let how = "one thread, cargo bench --bench letter";
            let value = match rate(value, unit) {
                Some(rate) => format!("{value} {unit} each, {rate:.0} a second"),
                None => format!("{value} {unit}"),
            };
            figures.push(Figure::new(&name, value, how));
        }
    }
    figures
}

fn rate(value: &str, unit: &str) -> Option<f64> {
    let one = match unit {
        "ns" => 1e-9,
        "µs" | "us" => 1e-6,
        "ms" => 1e-3,
        "s" => 1.0,
        _ => return None,
    };
    value.parse::<f64>().ok().map(|value| 1.0 / (value * one))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_shapes_of_criterion_lines_are_read() {
        let output = "letter/one page    time:   [480.1 µs 500.0 µs 510.2 µs]\n\
                      letter/a very long name\n                        time:   [1.9 ms 2.0 ms 2.1 ms]\n";
        let figures = figures(output);
        assert_eq!(figures.len(), 2);
        assert_eq!(figures[0].what, "letter/one page");
        assert_eq!(figures[0].value, "500.0 µs each, 2000 a second");
        assert_eq!(figures[1].what, "letter/a very long name");
        assert!(figures[1].value.ends_with("500 a second"));
    }
}
