//! `hallpass verify`.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::i18n::Arg;
use crate::service::{Clock as _, DocumentVerdict, KnownKey, SystemClock, verify_document};

use super::failure::Failure;
use super::load::load;
use super::open::{Beginning, open};
use super::{Common, say};

/// The largest list that is read, in bytes; a real one has some hundred thousand at most.
const LIST_MAX: usize = 64 * 1024 * 1024;

/// Check who signed a list, or the whole store
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: hallpass verify senders.json --key hallpass.json")]
pub struct Verify {
    /// A signed list, such as a senders.json
    #[arg(required_unless_present = "store", conflicts_with = "store")]
    file: Option<PathBuf>,
    /// A public key, or a hallpass.json with the keys you trust
    // One key in 64 begins with a hyphen.
    #[arg(long, value_name = "KEY", allow_hyphen_values = true)]
    key: Option<String>,
    /// Check every revision and status of the store
    #[arg(long)]
    store: bool,
}

impl Verify {
    pub async fn run(self, common: &Common) -> Result<(), Failure> {
        match &self.file {
            Some(file) => verify_file(file, self.key.as_deref()),
            None => verify_store(common).await,
        }
    }
}

fn verify_file(file: &Path, key: Option<&str>) -> Result<(), Failure> {
    let bytes = load(file, LIST_MAX).map_err(|error| Failure::file(file, &error))?;
    let known = key.map(keys).transpose()?.unwrap_or_default();
    let verdict = verify_document(&bytes, &known, SystemClock.now())?;
    describe(&bytes);
    match verdict {
        DocumentVerdict::Valid { key } => {
            say::say("verify-valid", &[("key", Arg::from(key.to_string()))]);
            Ok(())
        }
        DocumentVerdict::Expired { key, expires } => {
            let args = [("key", Arg::from(key.to_string())), ("expires", Arg::from(expires.to_string()))];
            say::say("verify-expired", &args);
            Err(Failure::Negative)
        }
        DocumentVerdict::UnconfirmedKey { key } => {
            say::say("verify-unconfirmed", &[("key", Arg::from(key.to_string()))]);
            Err(Failure::Negative)
        }
        DocumentVerdict::Retired { key, retired } => {
            let args = [("key", Arg::from(key.to_string())), ("retired", Arg::from(retired.to_string()))];
            say::say("verify-retired", &args);
            Err(Failure::Negative)
        }
        DocumentVerdict::Altered { key } => {
            say::say("verify-altered", &[("key", Arg::from(key.to_string()))]);
            Err(Failure::Negative)
        }
    }
}

/// Says what the file claims to be.
fn describe(bytes: &[u8]) {
    let Ok(document) = serde_json::from_slice::<Value>(bytes) else { return };
    let text = |pointer: &str| document.pointer(pointer).map(|value| value.to_string().replace('"', ""));
    if let (Some(school), Some(number), Some(published)) =
        (text("/school/name"), text("/revision/number"), text("/revision/published"))
    {
        let args = [("school", Arg::from(school)), ("number", Arg::from(number)), ("published", Arg::from(published))];
        say::say("verify-claims", &args);
    }
    if let (Some(name), Some(schools)) =
        (text("/organisation/name"), document.pointer("/schools").and_then(Value::as_array))
    {
        say::say("verify-claims-all", &[("name", Arg::from(name)), ("count", Arg::from(schools.len()))]);
    }
}

/// A key, or the file that holds some.
fn keys(text: &str) -> Result<Vec<KnownKey>, Failure> {
    if let Some(key) = in_use(text) {
        return Ok(vec![key]);
    }
    let path = Path::new(text);
    if !path.exists() {
        return Err(crate::sign::KeyError::Malformed.into());
    }
    let file = std::fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
    let found: Vec<KnownKey> = match serde_json::from_str::<Value>(&file) {
        Ok(document) => document["keys"].as_array().into_iter().flatten().filter_map(named).collect(),
        Err(_) => in_use(file.trim()).into_iter().collect(),
    };
    if found.is_empty() { Err(crate::sign::KeyError::Malformed.into()) } else { Ok(found) }
}

/// A key that was given alone: nothing says that it was replaced.
fn in_use(text: &str) -> Option<KnownKey> {
    Some(KnownKey { public: text.parse().ok()?, retired: None })
}

/// A key as hallpass.json names it. One whose day of retirement cannot be read is not trusted.
fn named(key: &Value) -> Option<KnownKey> {
    let retired = match key.get("retired") {
        None | Some(Value::Null) => None,
        Some(moment) => Some(moment.as_str()?.parse().ok()?),
    };
    Some(KnownKey { public: key["public"].as_str()?.parse().ok()?, retired })
}

async fn verify_store(common: &Common) -> Result<(), Failure> {
    let service = open(common, Beginning::Refused).await?;
    let verdict = service.verify_store().await?;
    let args = [
        ("revisions", Arg::from(verdict.revisions)),
        ("statuses", Arg::from(verdict.statuses)),
        ("redacted", Arg::from(verdict.redacted)),
    ];
    say::say("verify-store", &args);
    for (whose, number, code) in &verdict.faults {
        let args = [("whose", Arg::from(whose.to_string())), ("number", Arg::from(number.to_string()))];
        say::say(code, &args);
    }
    if verdict.faults.is_empty() { Ok(()) } else { Err(Failure::Negative) }
}
