//! Checks what the tests need and installs what is missing: programs from Debian, Python packages
//! into a folder of their own, npm packages beside the tests that use them.

use crate::options::{Depth, Group, Options};
use crate::report::{Count, Report};
use crate::run;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

const INSTALL_LIMIT: Duration = Duration::from_mins(20);
/// The oldest node that playwright-core runs on.
const NODE_MAJOR: u32 = 20;

struct Tool {
    program: &'static str,
    package: &'static str,
    group: Group,
}

const fn tool(program: &'static str, package: &'static str, group: Group) -> Tool {
    Tool { program, package, group }
}

/// What only the sweep needs: a `WordPress`, without any web server.
const SWEEP_TOOLS: &[Tool] = &[
    tool("wordpress", "wordpress", Group::Browser),
    tool("wordpress theme", "wordpress-theme-twentytwentythree", Group::Browser),
    tool("php", "php-cli", Group::Browser),
    tool("php-mysql", "php-mysql", Group::Browser),
    tool("mariadbd", "mariadb-server-core", Group::Browser),
    tool("mariadb", "mariadb-client-core", Group::Browser),
];

const TOOLS: &[Tool] = &[
    tool("initdb", "postgresql", Group::Postgres),
    tool("setpriv", "util-linux", Group::Postgres),
    tool("python3", "python3", Group::Readers),
    tool("pdftotext", "poppler-utils", Group::Readers),
    tool("pdftoppm", "poppler-utils", Group::Readers),
    tool("qpdf", "qpdf", Group::Readers),
    tool("zbarimg", "zbar-tools", Group::Readers),
    tool("sieve-test", "dovecot-sieve", Group::Readers),
    tool("spamassassin", "spamassassin", Group::Readers),
    tool("java", "default-jre-headless", Group::Readers),
    tool("node", "nodejs", Group::Readers),
    tool("npm", "npm", Group::Readers),
    tool("node", "nodejs", Group::Browser),
    tool("npm", "npm", Group::Browser),
    tool("chromium", "chromium", Group::Browser),
    tool("python3", "python3", Group::Browser),
    tool("qpdf", "qpdf", Group::Browser),
    tool("zbarimg", "zbar-tools", Group::Browser),
    tool("pdftotext", "poppler-utils", Group::Browser),
    tool("pdftoppm", "poppler-utils", Group::Browser),
];

/// What is there after the setup.
#[derive(Default)]
pub struct Tools {
    missing: BTreeSet<String>,
}

impl Tools {
    /// Why a judge that needs these cannot work; `None` when it can.
    pub fn lacking(&self, needs: &[&str]) -> Option<String> {
        let lacking: Vec<&str> = needs.iter().copied().filter(|need| self.missing.contains(*need)).collect();
        (!lacking.is_empty()).then(|| format!("{} is not there", lacking.join(", ")))
    }
}

/// The Python that has the packages of `tests/readers/requirements.txt`.
pub fn python() -> PathBuf {
    run::scratch("tools/venv/bin/python")
}

/// `cargo xtask setup`
pub fn run(options: &Options) -> ExitCode {
    let mut report = Report::default();
    let tools = prepare(options, &mut report);
    for need in &tools.missing {
        println!("missing: {need}");
    }
    let (text, ok) = report.finish(false);
    print!("{text}");
    if ok && tools.missing.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Installs what the chosen groups need.
pub fn prepare(options: &Options, report: &mut Report) -> Tools {
    let mut tools = Tools::default();
    report.step("setup", || {
        debian_packages(options, &mut tools);
        if options.wants(Group::Readers) {
            note(&mut tools, "python packages", python_packages());
        }
        let folders = [
            (Group::Readers, "tests/readers", "npm packages of the readers"),
            (Group::Browser, "tests/browser", "npm packages of the browser tests"),
        ];
        for (group, folder, name) in folders {
            if options.wants(group) {
                let done = recent_node().and_then(|()| npm_packages(&run::root().join(folder)));
                note(&mut tools, name, done);
            }
        }
        Ok(Count::PASS)
    });
    tools
}

fn note(tools: &mut Tools, name: &str, done: Result<(), String>) {
    if let Err(problem) = done {
        println!("{name}: {problem}");
        tools.missing.insert(name.to_owned());
    }
}

fn installed(program: &str) -> bool {
    match program {
        "initdb" => crate::postgres::programs().is_some(),
        "wordpress" => Path::new("/usr/share/wordpress/wp-load.php").is_file(),
        "wordpress theme" => Path::new("/usr/share/wordpress/wp-content/themes/twentytwentythree").is_dir(),
        "php-mysql" => {
            run::quiet(run::program("php").args(["-r", "exit(extension_loaded('mysqli') ? 0 : 1);"])).is_ok()
        }
        // Debian ships venv apart from Python itself.
        "python3" => run::quiet(run::program("python3").args(["-c", "import ensurepip, venv"])).is_ok(),
        _ => run::find(program).is_some(),
    }
}

fn debian_packages(options: &Options, tools: &mut Tools) {
    let more: &[Tool] = if options.depth == Depth::Everything { SWEEP_TOOLS } else { &[] };
    let wanted = || TOOLS.iter().chain(more).filter(|tool| options.wants(tool.group));
    let mut packages: BTreeSet<&str> =
        wanted().filter(|tool| !installed(tool.program)).map(|tool| tool.package).collect();
    if packages.contains("python3") {
        packages.insert("python3-venv");
    }
    if !packages.is_empty()
        && let Err(problem) = apt_install(&packages)
    {
        println!("{problem}");
    }
    for tool in wanted().filter(|tool| !installed(tool.program)) {
        tools.missing.insert(tool.program.to_owned());
    }
}

fn apt_install(packages: &BTreeSet<&str>) -> Result<(), String> {
    let list = packages.iter().copied().collect::<Vec<_>>().join(" ");
    let by_hand = format!("install by hand: apt-get install --no-install-recommends {list}");
    if run::find("apt-get").is_none() {
        return Err(format!("this is no Debian; {by_hand}"));
    }
    let prefix: &[&str] = if is_root() {
        &[]
    } else if run::quiet(run::program("sudo").args(["-n", "true"])).is_ok() {
        &["sudo", "-n"]
    } else {
        return Err(format!("installing needs root; {by_hand}"));
    };
    println!("installing {list}");
    apt(prefix, &["update", "--quiet"])?;
    let mut arguments = vec!["install", "--quiet", "--yes", "--no-install-recommends"];
    arguments.extend(packages);
    apt(prefix, &arguments)
}

fn apt(prefix: &[&str], arguments: &[&str]) -> Result<(), String> {
    let mut words: Vec<&str> = prefix.to_vec();
    words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    words.extend(arguments);
    run::quiet(Command::new(words[0]).args(&words[1..])).map(drop)
}

/// Whether this process may install packages and become another user.
pub fn is_root() -> bool {
    run::quiet(run::program("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

fn recent_node() -> Result<(), String> {
    let version = run::quiet(run::program("node").arg("--version"))?;
    let major = version.trim().trim_start_matches('v').split('.').next();
    match major.and_then(|major| major.parse::<u32>().ok()) {
        Some(major) if major >= NODE_MAJOR => Ok(()),
        _ => Err(format!("node {NODE_MAJOR} or newer is needed, this is {}", version.trim())),
    }
}

/// A folder of installed packages carries a copy of the list it was made from; while the two are
/// equal nothing is downloaded.
fn is_current(list: &Path, stamp: &Path) -> bool {
    matches!((std::fs::read(list), std::fs::read(stamp)), (Ok(a), Ok(b)) if a == b)
}

fn stamp(list: &Path, stamp: &Path) -> Result<(), String> {
    std::fs::copy(list, stamp).map(drop).map_err(|error| format!("{}: {error}", stamp.display()))
}

fn python_packages() -> Result<(), String> {
    let list = run::root().join("tests/readers/requirements.txt");
    let folder = run::scratch("tools/venv");
    let mark = folder.join("requirements.txt");
    if is_current(&list, &mark) {
        return Ok(());
    }
    run::quiet(run::program("python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
    let answer = run::watched(
        run::program(python())
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"])
            .arg(&list),
        INSTALL_LIMIT,
    )?;
    if !answer.ok {
        return Err("pip could not install the packages".into());
    }
    stamp(&list, &mark)
}

fn npm_packages(folder: &Path) -> Result<(), String> {
    let list = folder.join("package-lock.json");
    let mark = folder.join("node_modules/.installed-from");
    if is_current(&list, &mark) {
        return Ok(());
    }
    // No package's own script runs: two of them would download a browser or a Java.
    let answer = run::watched(
        run::program("npm").current_dir(folder).args([
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
        ]),
        INSTALL_LIMIT,
    )?;
    if !answer.ok {
        return Err("npm could not install the packages".into());
    }
    stamp(&list, &mark)
}
