//! County files for the stories.

use std::path::Path;
use std::sync::OnceLock;

use hallpass::service::county::{self, CountyFile, Fault};

/// Three schools, one shared platform address, one inherited address.
pub const SMALL: &str = r#"[organisation]
slug = "wensum"
name = "Wensum County Council"
kind = "local-authority"
sender_policy = { domains = ["wensum.example", "*.schools.example"], platforms = ["parentmail.example"] }

[[domain]]
name = "oak.schools.example"
protection = "enforced"

[[sender]]
address = "admissions@wensum.example"
purpose = "admissions"

[[school]]
slug = "oak"
name = "Oak School"
checked = { on = 2026-11-01, by = "the school office" }

[[school.sender]]
address = "office@oak.schools.example"
purpose = "office"

[[school.sender]]
address = "news@oak.schools.example"
purpose = "newsletter"

[[school.sender]]
address = "no-reply@parentmail.example"
purpose = "payments"
shared = true
from_name = "Oak"

[[school]]
slug = "elm"
name = "Elm School"

[[school.sender]]
address = "office@elm.schools.example"
purpose = "office"

[[school.sender]]
address = "no-reply@parentmail.example"
purpose = "payments"
shared = true
from_name = "Elm"

[[school]]
slug = "ash"
name = "Ash School"
list_complete = true

[[school.sender]]
address = "office@ash.schools.example"
purpose = "office"
"#;

/// [`SMALL`], read.
pub fn small() -> CountyFile {
    plain(SMALL)
}

/// A county file without crests that is right.
pub fn plain(text: &str) -> CountyFile {
    try_plain(text).unwrap_or_else(|faults| panic!("{faults:?}"))
}

/// A county file without crests.
pub fn try_plain(text: &str) -> Result<CountyFile, Vec<Fault>> {
    county::parse(text.as_bytes(), &|_| Err(std::io::ErrorKind::NotFound.into()))
}

fn asset(name: &str) -> CountyFile {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo");
    let bytes = std::fs::read(folder.join(name)).unwrap();
    county::parse(&bytes, &|path| std::fs::read(folder.join(path))).unwrap_or_else(|faults| panic!("{faults:?}"))
}

/// The demo county.
pub fn demo() -> CountyFile {
    static FILE: OnceLock<CountyFile> = OnceLock::new();
    FILE.get_or_init(|| asset("county.toml")).clone()
}

/// The demo hospital trust.
pub fn hospital() -> CountyFile {
    static FILE: OnceLock<CountyFile> = OnceLock::new();
    FILE.get_or_init(|| asset("hospital.toml")).clone()
}
