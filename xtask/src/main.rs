//! `cargo xtask COMMAND`: everything a developer or the continuous integration runs.
//!
//! The crate uses the standard library only, so that it builds in seconds on a fresh machine.

mod api;
mod bench;
mod browser;
mod demo;
mod http;
mod locales;
mod norfolk;
mod options;
mod postgres;
mod readers;
mod report;
mod run;
mod rust;
mod server;
mod setup;
mod sweep;
mod test;

use options::Options;
use std::process::ExitCode;

struct Command {
    name: &'static str,
    about: &'static str,
    run: fn(&Options) -> ExitCode,
}

const COMMANDS: &[Command] = &[
    Command { name: "test", about: "set up what is needed and run every test and every reader", run: test::run },
    Command { name: "sweep", about: "the same with nothing sampled: every page, language and letter", run: sweep::run },
    Command {
        name: "bench",
        about: "measure page bytes, requests and letters per CPU-second, pause to visible",
        run: bench::run,
    },
    Command { name: "locales", about: "print what each language still lacks", run: locales::run },
    Command { name: "setup", about: "only install the tools that the tests need", run: setup::run },
];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        if matches!(name.as_str(), "" | "help" | "--help" | "-h") {
            print!("{}", help());
            return ExitCode::SUCCESS;
        }
        eprintln!("unknown command {name}\n\n{}", help());
        return ExitCode::from(2);
    };
    match Options::parse(arguments) {
        Ok(options) if options.help => {
            print!("{}", help());
            ExitCode::SUCCESS
        }
        Ok(options) if !options.words.is_empty() && command.name != "bench" => {
            eprintln!("cargo xtask {} takes no {}\n\n{}", command.name, options.words.join(" "), help());
            ExitCode::from(2)
        }
        Ok(options) => (command.run)(&options),
        Err(problem) => {
            eprintln!("{problem}\n\n{}", help());
            ExitCode::from(2)
        }
    }
}

fn help() -> String {
    let mut text = String::from("cargo xtask COMMAND [--only GROUP,GROUP] [--quick]\n\n");
    for command in COMMANDS {
        text.push_str(&format_row(command.name, command.about));
    }
    text.push_str("\ngroups for --only:\n");
    for group in options::Group::ALL {
        text.push_str(&format_row(group.name(), group.about()));
    }
    text.push_str(
        "\n--quick looks at fewer pages and letters.\n\
         HALLPASS_ALLOW_MISSING=1 lets a run pass although a judge could not be installed.\n\n\
         example: cargo xtask test --only readers,browser --quick\n",
    );
    text
}

fn format_row(name: &str, about: &str) -> String {
    format!("  {name:<10} {about}\n")
}
