//! The demonstration county and hospital in a store of their own, published and exported: what the
//! readers and the browser look at.

use crate::readers;
use crate::report::Count;
use crate::run;
use crate::server::Server;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const BUILD_LIMIT: Duration = Duration::from_mins(45);
const COMMAND_LIMIT: Duration = Duration::from_mins(10);
/// The public address that everything carries. The county files name two, and one service has one.
pub const PUBLIC_URL: &str = "https://mail.wensum.example";
/// The county files of the demonstration.
pub const FILES: &[&str] = &["assets/demo/county.toml", "assets/demo/hospital.toml"];

/// How the program under test is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    Dev,
    Release,
}

impl Profile {
    fn folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "release",
        }
    }
}

/// A published demo.
pub struct Demo {
    pub binary: PathBuf,
    pub folder: PathBuf,
    pub data: PathBuf,
    pub export: PathBuf,
}

impl Demo {
    /// Builds the program and makes the store and the export.
    ///
    /// # Errors
    /// When the program cannot be built or a command fails; with its own words.
    pub fn make(profile: Profile) -> Result<(Self, Count), String> {
        let demo = Self::published(profile)?;
        demo.export_to(&demo.export)?;
        let passed = u32::try_from(FILES.len()).unwrap_or(0) + 2;
        Ok((demo, Count { passed, failed: 0 }))
    }

    /// The same without an export.
    pub fn published(profile: Profile) -> Result<Self, String> {
        let folder = run::scratch("demo").join(profile.folder());
        run::fresh_folder(&folder)?;
        let demo =
            Self { binary: build(profile, &folder)?, data: folder.join("data"), export: folder.join("export"), folder };
        for file in FILES {
            demo.command(&["apply"], &[file])?;
        }
        demo.command(&["publish"], &["--all"])?;
        Ok(demo)
    }

    /// The same program with another store and export.
    pub fn beside(&self, folder: PathBuf) -> Self {
        Self { binary: self.binary.clone(), data: folder.join("data"), export: folder.join("export"), folder }
    }

    /// The program on this store.
    pub fn program(&self, subcommand: &[&str], rest: &[&str]) -> Command {
        let mut command = run::program(&self.binary);
        command.args(subcommand).args(rest).arg("--data").arg(&self.data);
        command.env("HALLPASS_SITE__PUBLIC_URL", PUBLIC_URL);
        command
    }

    /// Runs one command to its end.
    pub fn command(&self, subcommand: &[&str], rest: &[&str]) -> Result<(), String> {
        let answer = run::watched(&mut self.program(subcommand, rest), COMMAND_LIMIT)?;
        if answer.ok { Ok(()) } else { Err(format!("hallpass {} failed", subcommand.join(" "))) }
    }

    /// Writes the public site as files.
    pub fn export_to(&self, folder: &Path) -> Result<(), String> {
        let folder = folder.to_str().ok_or("the checkout's path is not UTF-8")?;
        self.command(&["export"], &[folder])
    }

    /// The slugs of every open school that the county files name, in their order.
    pub fn schools(&self) -> Result<Vec<String>, String> {
        let file = readers::expectations(self, &[])?;
        let script = "import json, sys; d = json.load(open(sys.argv[1])); \
                      print(*(s['slug'] for s in d['schools'] if not s['closed']), sep='\\n')";
        let list = run::quiet(run::program("python3").args(["-c", script]).arg(file))?;
        Ok(list.lines().map(str::to_owned).collect())
    }

    /// Serves the store on a free port.
    pub fn serve(&self) -> Result<Server, String> {
        self.serve_on(run::free_port()?, PUBLIC_URL)
    }

    /// The same, knowing itself by the address that it is reached at: for programs that follow its links.
    pub fn serve_as_itself(&self) -> Result<Server, String> {
        let port = run::free_port()?;
        self.serve_on(port, &format!("http://127.0.0.1:{port}"))
    }

    fn serve_on(&self, port: u16, public_url: &str) -> Result<Server, String> {
        let listen = format!("127.0.0.1:{port}");
        let mut command = self.program(&["serve"], &["--listen", &listen]);
        command.env("HALLPASS_SITE__PUBLIC_URL", public_url);
        Server::start(&mut command, port, "/readyz", &self.folder.join("serve.log"))
    }
}

/// Builds the program and puts a copy of it into a folder.
///
/// # Errors
/// It does not build.
pub fn build(profile: Profile, folder: &Path) -> Result<PathBuf, String> {
    let arguments: &[&str] = match profile {
        // The program as the tests build it. By itself it would have fewer features of some libraries, and those
        // would all be built a second time.
        Profile::Dev => &["test", "--workspace", "--no-run", "--test", "main"],
        Profile::Release => &["build", "--release", "--package", "hallpass", "--bin", "hallpass"],
    };
    if !run::watched(&mut run::cargo(arguments), BUILD_LIMIT)?.ok {
        return Err("the program does not build".into());
    }
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| run::root().join("target"), |folder| run::root().join(folder));
    let built = target.join(profile.folder()).join("hallpass");
    // A copy, so that a build that happens meanwhile does not change what is being looked at.
    let copy = folder.join("hallpass");
    std::fs::copy(&built, &copy).map_err(|error| format!("{} cannot be copied: {error}", built.display()))?;
    Ok(copy)
}
