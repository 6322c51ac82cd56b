//! A `PostgreSQL` of our own for the tests: in a temporary folder, on a free loopback port, gone
//! afterwards.

use crate::{run, setup};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const START_LIMIT: Duration = Duration::from_mins(1);
/// The user that owns the server when we are root, because initdb refuses root.
const OWNER: &str = "postgres";

/// A running server. It is stopped and its folder removed when this is dropped.
pub struct Postgres {
    server: Child,
    folder: PathBuf,
    url: String,
}

impl Postgres {
    /// The address for `HALLPASS_TEST_POSTGRES`; its user may create databases.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Makes and starts a server.
    ///
    /// # Errors
    /// When `PostgreSQL` is not installed or does not come up; with the end of its log.
    pub fn start() -> Result<Self, String> {
        let programs = programs().ok_or("PostgreSQL is not installed")?;
        let folder = private_folder()?;
        let password = random_hex()?;
        let secret = folder.join("password");
        write_private(&secret, &password)?;
        let data = folder.join("data");
        run::quiet(
            as_owner(&programs.join("initdb"))
                .current_dir(&folder)
                .args(["--no-sync", "--no-locale", "--encoding=UTF8"])
                .args(["--auth=scram-sha-256", "--username=postgres"])
                .arg("--pwfile")
                .arg(&secret)
                .arg("--pgdata")
                .arg(&data),
        )?;
        let port = run::free_port()?;
        let log = folder.join("log");
        let file = std::fs::File::create(&log).map_err(|error| error.to_string())?;
        let both = file.try_clone().map_err(|error| error.to_string())?;
        let server = as_owner(&programs.join("postgres"))
            .current_dir(&folder)
            .arg("-D")
            .arg(&data)
            .args(["-p", &port.to_string()])
            // Nothing here outlives the tests, so nothing needs to reach the disk.
            .args(["-c", "fsync=off", "-c", "synchronous_commit=off"])
            .args(["-c", "full_page_writes=off", "-c", "max_connections=200"])
            .args(["-c", "listen_addresses=127.0.0.1"])
            .args(["-c", "unix_socket_directories="])
            .stdin(Stdio::null())
            .stdout(file)
            .stderr(both)
            .spawn()
            .map_err(|error| format!("postgres could not be started: {error}"))?;
        let mut postgres =
            Self { server, folder, url: format!("postgres://postgres:{password}@127.0.0.1:{port}/postgres") };
        postgres.wait_until_ready(&programs, port).map_err(|problem| {
            let said = std::fs::read_to_string(&log).unwrap_or_default();
            format!("{problem}\n{said}")
        })?;
        Ok(postgres)
    }

    fn wait_until_ready(&mut self, programs: &Path, port: u16) -> Result<(), String> {
        let start = Instant::now();
        while start.elapsed() < START_LIMIT {
            if let Ok(Some(status)) = self.server.try_wait() {
                return Err(format!("postgres ended with {status}"));
            }
            let ready = run::program(programs.join("pg_isready"))
                .args(["-q", "-h", "127.0.0.1", "-p", &port.to_string()])
                .status();
            if ready.is_ok_and(|status| status.success()) {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(100));
        }
        Err("postgres did not become ready".into())
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // SIGINT is PostgreSQL's fast shutdown: it does not wait for forgotten connections.
        run::stop(&mut self.server, "INT");
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The folder of the newest `PostgreSQL`'s programs; Debian keeps them out of `PATH`.
pub fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok();
    let newest = versions
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .filter(|entry| entry.path().join("bin/initdb").is_file())
        .max_by_key(|entry| entry.file_name().to_string_lossy().parse::<u32>().unwrap_or(0))
        .map(|entry| entry.path().join("bin"));
    newest.or_else(|| run::find("initdb").and_then(|file| file.parent().map(Path::to_owned)))
}

fn as_owner(program: &Path) -> Command {
    if !setup::is_root() {
        return run::program(program);
    }
    let mut command = run::program("setpriv");
    command.args([&format!("--reuid={OWNER}"), &format!("--regid={OWNER}"), "--init-groups"]).arg(program);
    command
}

/// A folder that only the server's owner can enter. It is not under `target`, because that may lie
/// where the owner cannot go.
fn private_folder() -> Result<PathBuf, String> {
    let template = std::env::temp_dir().join("hallpass-postgres-XXXXXXXX");
    let made = run::quiet(run::program("mktemp").arg("-d").arg(template))?;
    let folder = PathBuf::from(made.trim());
    if setup::is_root() {
        run::quiet(run::program("chown").arg(OWNER).arg(&folder))?;
    }
    Ok(folder)
}

fn write_private(file: &Path, text: &str) -> Result<(), String> {
    std::fs::write(file, text).map_err(|error| error.to_string())?;
    if setup::is_root() {
        run::quiet(run::program("chown").arg(OWNER).arg(file))?;
    }
    run::quiet(run::program("chmod").arg("600").arg(file)).map(drop)
}

fn random_hex() -> Result<String, String> {
    let mut bytes = [0_u8; 16];
    std::fs::File::open("/dev/urandom")
        .and_then(|mut source| source.read_exact(&mut bytes))
        .map_err(|error| format!("no random bytes: {error}"))?;
    Ok(bytes.iter().fold(String::new(), |text, byte| {
        use std::fmt::Write as _;
        let mut text = text;
        let _ = write!(text, "{byte:02x}");
        text
    }))
}
