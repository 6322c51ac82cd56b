//! The options that every command takes.

use std::collections::BTreeSet;
use std::path::PathBuf;

/// A part of the test run that can be chosen alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    Lint,
    Rust,
    Postgres,
    Readers,
    Browser,
}

impl Group {
    pub const ALL: &[Self] = &[Self::Lint, Self::Rust, Self::Postgres, Self::Readers, Self::Browser];

    pub fn name(self) -> &'static str {
        match self {
            Self::Lint => "lint",
            Self::Rust => "rust",
            Self::Postgres => "postgres",
            Self::Readers => "readers",
            Self::Browser => "browser",
        }
    }

    pub fn about(self) -> &'static str {
        match self {
            Self::Lint => "cargo fmt, clippy and, where it is installed, cargo deny",
            Self::Rust => "cargo test",
            Self::Postgres => "cargo test against a PostgreSQL of our own as well",
            Self::Readers => "export the demo and read it back with programs we did not write",
            Self::Browser => "serve the demo and look at it in Chromium",
        }
    }
}

/// How much of what could be looked at is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    Quick,
    Sampled,
    Everything,
}

impl Depth {
    /// The environment in which tests and readers run, so that they know how deep to look.
    pub fn environment(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Quick => Some(("HALLPASS_QUICK", "1")),
            Self::Sampled => None,
            Self::Everything => Some(("HALLPASS_SWEEP", "1")),
        }
    }
}

#[derive(Debug)]
pub struct Options {
    pub groups: BTreeSet<Group>,
    pub depth: Depth,
    pub help: bool,
    /// What is neither an option nor its value: `country` in `bench country`.
    pub words: Vec<String>,
    /// A file of schools for `bench country`.
    pub register: Option<PathBuf>,
}

impl Options {
    /// Reads what follows the command's name.
    pub fn parse(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            groups: Group::ALL.iter().copied().collect(),
            depth: Depth::Sampled,
            help: false,
            words: Vec::new(),
            register: None,
        };
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--quick" => options.depth = Depth::Quick,
                "--help" | "-h" => options.help = true,
                "--only" => {
                    let names = arguments.next().ok_or("--only needs one or more groups, such as readers,browser")?;
                    options.groups = parse_groups(&names)?;
                }
                "--register" => {
                    options.register = Some(arguments.next().ok_or("--register needs a file")?.into());
                }
                word if !word.starts_with('-') => options.words.push(word.to_owned()),
                other => match other.strip_prefix("--only=") {
                    Some(names) => options.groups = parse_groups(names)?,
                    None => return Err(format!("unknown option {other}")),
                },
            }
        }
        Ok(options)
    }

    /// The same groups, looked at as deeply as this.
    pub fn with_depth(&self, depth: Depth) -> Self {
        Self { groups: self.groups.clone(), depth, help: false, words: Vec::new(), register: None }
    }

    pub fn wants(&self, group: Group) -> bool {
        self.groups.contains(&group)
    }
}

fn parse_groups(names: &str) -> Result<BTreeSet<Group>, String> {
    names
        .split(',')
        .map(|name| {
            Group::ALL
                .iter()
                .copied()
                .find(|group| group.name() == name.trim())
                .ok_or_else(|| format!("unknown group \"{name}\""))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn parse(words: &[&str]) -> Result<Options, String> {
        Options::parse(words.iter().map(ToString::to_string))
    }

    #[test]
    fn everything_runs_unless_groups_are_named() {
        assert_eq!(parse(&[]).unwrap().groups.len(), Group::ALL.len());
        let chosen = parse(&["--only", "readers,browser", "--quick"]).unwrap();
        assert!(chosen.wants(Group::Readers) && chosen.wants(Group::Browser));
        assert!(!chosen.wants(Group::Rust));
        assert_eq!(chosen.depth, Depth::Quick);
    }

    #[test]
    fn a_misspelt_group_is_named_in_the_error() {
        assert!(parse(&["--only=reeders"]).unwrap_err().contains("reeders"));
        assert!(parse(&["--only"]).is_err());
        assert!(parse(&["--fast"]).unwrap_err().contains("--fast"));
    }

    #[test]
    fn words_and_their_file_are_kept() {
        let country = parse(&["country", "--register", "schools.csv"]).unwrap();
        assert_eq!(country.words, ["country"]);
        assert_eq!(country.register, Some("schools.csv".into()));
        assert!(parse(&["country", "--register"]).is_err());
    }
}
