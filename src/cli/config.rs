//! `hallpass config`.

use crate::config;

use super::failure::Failure;
use super::open::settings;
use super::{Common, say};

/// The settings
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass config check --config hallpass.toml")]
pub struct Config {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, clap::Subcommand)]
enum Act {
    /// Check the settings and show those in force, with where each came from
    Check,
    /// Print a settings file with every default and what it means
    Defaults,
}

impl Config {
    pub fn run(&self, common: &Common) -> Result<(), Failure> {
        match self.act {
            Act::Check => {
                say::line(settings(common)?.to_text().trim_end());
                say::say("config-right", &[]);
            }
            Act::Defaults => say::line(config::Config::defaults_file().trim_end()),
        }
        Ok(())
    }
}
