//! `hallpass guide`.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Serialize;

use crate::guide::{Basis, Confidence, Guide as Provider, Guides, Weakness};
use crate::i18n::Arg;
use crate::service::{Clock as _, SystemClock};

use super::failure::Failure;
use super::say;

/// The guides to mail providers
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass guide check --older-than 180")]
pub struct Guide {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, clap::Subcommand)]
enum Act {
    /// Show every guide: how sure we are, when it was last checked, and by what
    #[command(after_help = "Example: hallpass guide list --json")]
    List {
        /// Write JSON
        #[arg(long)]
        json: bool,
    },
    /// Show the guides that somebody should look at; exit code 1 when there are any
    #[command(after_help = "Example: hallpass guide check --older-than 90 --json")]
    Check {
        /// How old a check may be, in days
        #[arg(long, value_name = "DAYS", default_value_t = 180, value_parser = clap::value_parser!(u16).range(1..))]
        older_than: u16,
        /// Write JSON
        #[arg(long)]
        json: bool,
    },
}

/// One line of a table, one object of the JSON.
#[derive(Debug, Serialize)]
struct Row<'a> {
    id: &'a str,
    name: &'a str,
    confidence: Confidence,
    checked: Option<Date>,
    basis: Option<Basis>,
    why: Vec<&'static str>,
}

impl Guide {
    pub fn run(&self) -> Result<(), Failure> {
        let guides = Guides::all();
        match self.act {
            Act::List { json } => {
                print(&guides.iter().map(|guide| row(guide, &[])).collect::<Vec<_>>(), json)?;
                Ok(())
            }
            Act::Check { older_than, json } => {
                let today = SystemClock.now().to_zoned(TimeZone::UTC).date();
                let limit = today.saturating_sub(jiff::Span::new().days(i64::from(older_than)));
                let found = guides.iter().map(|guide| (guide, guide.weaknesses(limit)));
                let rows: Vec<_> =
                    found.filter(|(_, why)| !why.is_empty()).map(|(guide, why)| row(guide, &why)).collect();
                print(&rows, json)?;
                if rows.is_empty() {
                    if !json {
                        say::say("guides-good", &[("days", Arg::from(usize::from(older_than)))]);
                    }
                    return Ok(());
                }
                if !json {
                    say::say("guides-weak", &[("count", Arg::from(rows.len()))]);
                }
                Err(Failure::Negative)
            }
        }
    }
}

fn row<'a>(guide: &'a Provider, why: &[Weakness]) -> Row<'a> {
    Row {
        id: guide.id.as_str(),
        name: &guide.name,
        confidence: guide.confidence,
        checked: guide.checked(),
        basis: guide.basis(),
        why: why.iter().map(|weakness| weakness.as_str()).collect(),
    }
}

fn print(rows: &[Row<'_>], json: bool) -> Result<(), Failure> {
    if json {
        let text = serde_json::to_string_pretty(rows).map_err(|error| Failure::Message(error.to_string()))?;
        say::line(&text);
        return Ok(());
    }
    for row in rows {
        let checked = row.checked.map_or_else(|| "-".to_owned(), |day| day.to_string());
        let basis = row.basis.map_or("-", Basis::as_str);
        let (id, name, confidence) = (row.id, row.name, row.confidence.as_str());
        let line = format!("{id:<18} {confidence:<7} {checked:<10} {basis:<12} {name:<28} {}", row.why.join(", "));
        say::line(line.trim_end());
    }
    Ok(())
}
