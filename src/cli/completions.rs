//! `hallpass completions` and `hallpass man`: what packages install beside the program.

use std::path::PathBuf;

use clap::CommandFactory as _;

use super::failure::Failure;
use super::{Cli, say};

/// Print the completions for a shell
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass completions bash > /usr/share/bash-completion/completions/hallpass")]
pub struct Completions {
    /// The shell
    shell: clap_complete::Shell,
}

impl Completions {
    pub fn run(self) {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Cli::command(), "hallpass", &mut script);
        say::line(String::from_utf8_lossy(&script).trim_end());
    }
}

/// Print the manual page, or write those of all commands into a folder
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass man --out /usr/local/share/man/man1")]
pub struct Man {
    /// The folder for one page per command
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Man {
    pub fn run(self) -> Result<(), Failure> {
        let Some(folder) = self.out else {
            let mut page = Vec::new();
            let file = std::path::Path::new("hallpass.1");
            clap_mangen::Man::new(Cli::command()).render(&mut page).map_err(|error| Failure::file(file, &error))?;
            say::line(String::from_utf8_lossy(&page).trim_end());
            return Ok(());
        };
        std::fs::create_dir_all(&folder)
            .and_then(|()| clap_mangen::generate_to(Cli::command(), &folder))
            .map_err(|error| Failure::file(&folder, &error))
    }
}
