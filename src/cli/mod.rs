//! The command line: one command a file, each a thin layer over `service`.
//!
//! Exit codes: 0 done, 1 failed, 2 wrong use.

mod apply;
mod backup;
mod bulk;
mod check;
mod completions;
mod config;
mod county_file;
mod demo;
mod export;
mod failure;
mod guide;
mod import;
mod init;
mod key;
mod load;
mod locale;
mod material;
mod notice;
mod open;
mod print;
mod public;
mod publish;
mod redact;
mod restore;
mod review;
mod say;
mod serve;
mod status;
mod verify;
mod website;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use failure::Failure;

/// What every command takes, before or after its name.
#[derive(Debug, Clone, Args)]
pub struct Common {
    /// The folder with the store and its keys
    #[arg(long, value_name = "DIR", env = "HALLPASS_DATA", default_value = "data", global = true)]
    pub data: PathBuf,
    /// The settings file
    #[arg(long, value_name = "FILE", env = "HALLPASS_CONFIG", global = true)]
    pub config: Option<PathBuf>,
}

/// Hallpass: schools tell families which e-mail addresses they really write from.
#[derive(Debug, Parser)]
#[command(name = "hallpass", version, about, propagate_version = true, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// A fictional county in a temporary store, served
    Demo(demo::Demo),
    /// Make a store and its signing key in the data folder
    Init(init::Init),
    /// Run the public side
    Serve(serve::Serve),
    /// Bring a county file in
    Apply(apply::Apply),
    /// Bring in schools from a register or spreadsheet, or addresses in bulk
    Import(import::Import),
    /// Publish what changed
    Publish(publish::Publish),
    /// Tell families not to trust an address for now; shows everywhere at once
    #[command(after_help = "Example: hallpass pause news@hillside.example --reason \"sent mail we did not write\"")]
    Pause(status::Change),
    /// End a pause
    #[command(after_help = "Example: hallpass resume news@hillside.example --reason \"new password, devices cleaned\"")]
    Resume(status::Change),
    /// Take an address off the lists for good
    #[command(after_help = "Example: hallpass retire office@old-name.example --reason \"the move is done\"")]
    Retire(status::Change),
    /// Post, list or withdraw notices about mail providers
    Notice(notice::Notice),
    /// Record that somebody found a school's list right
    Review(review::Review),
    /// Write the public site as static files
    Export(export::Export),
    /// Make letters, pages and files of many schools, or print-ready batches
    Bulk(bulk::Bulk),
    /// Print one document of a school
    Print(print::Print),
    /// Check who signed a list, or the whole store
    Verify(verify::Verify),
    /// Is an address on a school's list? Is a school's website up to date?
    Check(check::Check),
    /// Write an organisation as a county file
    CountyFile(county_file::CountyFile),
    /// Take a mistaken personal address out of everything stored
    Redact(redact::Redact),
    /// The guides to mail providers: which there are, which need somebody
    Guide(guide::Guide),
    /// The signing key
    Key(key::Key),
    /// The settings
    Config(config::Config),
    /// Bring the store to this program's schema
    Migrate(init::Migrate),
    /// Copy the store into a new folder, while the service runs
    Backup(backup::Backup),
    /// Put a backup into an empty data folder
    Restore(restore::Restore),
    /// Print the completions for a shell
    #[command(hide = true)]
    Completions(completions::Completions),
    /// Print the manual page, or write all of them into a folder
    #[command(hide = true)]
    Man(completions::Man),
}

/// Reads the command line, runs the command and prints what failed.
#[must_use]
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Printing fails only when nobody listens any more.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return Failure::Message(error.to_string()).report(),
    };
    match runtime.block_on(dispatch(cli)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

async fn dispatch(cli: Cli) -> Result<(), Failure> {
    let common = &cli.common;
    match cli.command {
        Command::Demo(command) => command.run(common).await,
        Command::Serve(command) => command.run(common).await,
        Command::Export(command) => command.run(common).await,
        Command::Bulk(command) => command.run(common).await,
        Command::Print(command) => command.run(common).await,
        Command::Config(command) => command.run(common),
        Command::Guide(command) => command.run(),
        Command::Init(command) => command.run(common).await,
        Command::Apply(command) => command.run(common).await,
        Command::Import(command) => command.run(common).await,
        Command::Publish(command) => command.run(common).await,
        Command::Pause(command) => command.run(common, status::Act::Pause).await,
        Command::Resume(command) => command.run(common, status::Act::Resume).await,
        Command::Retire(command) => command.run(common, status::Act::Retire).await,
        Command::Notice(command) => command.run(common).await,
        Command::Review(command) => command.run(common).await,
        Command::Verify(command) => command.run(common).await,
        Command::Check(command) => command.run(common).await,
        Command::CountyFile(command) => command.run(common).await,
        Command::Redact(command) => command.run(common).await,
        Command::Key(command) => command.run(common).await,
        Command::Migrate(command) => command.run(common).await,
        Command::Backup(command) => command.run(common).await,
        Command::Restore(command) => command.run(common).await,
        Command::Completions(command) => {
            command.run();
            Ok(())
        }
        Command::Man(command) => command.run(),
    }
}
