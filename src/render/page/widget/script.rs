//! The script of `<school-senders>`, in every version that was ever given out.
//!
//! A version's name holds the hash of its bytes, and schools pin it by its integrity value too, so a version can
//! neither change nor go: `assets/embed` only ever gains files. `assets/embed/versions.txt` names them in order; the
//! last one is offered on the page.

use std::borrow::Cow;
use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rust_embed::Embed;
use sha2::{Digest as _, Sha256, Sha384};

use super::framed::BOX_STYLE;
use crate::render::page::script::Script;

#[derive(Embed)]
#[folder = "assets/embed"]
struct Versions;

/// The bytes of a name's hash that it shows: 64 bits, plenty for a handful of files that nobody chooses but us.
const SHOWN: usize = 8;

/// A version of the script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its file name: `v1-0123456789abcdef.js`.
    pub name: String,
    /// What `integrity` says: `sha384-…` (Subresource Integrity, section 3.3).
    pub integrity: String,
}

impl Version {
    /// The version that some bytes are.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self {
            name: format!("v1-{}.js", hex::encode(&Sha256::digest(bytes)[..SHOWN])),
            integrity: format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes))),
        }
    }
}

/// The newest version.
static NEWEST: LazyLock<Version> = LazyLock::new(|| {
    let names = Versions::get("versions.txt").map(|file| file.data).unwrap_or_default();
    let last = String::from_utf8_lossy(&names).lines().last().unwrap_or_default().to_owned();
    Version::of(&version(&last).unwrap_or_default())
});

/// The newest version, which new code names.
#[must_use]
pub fn newest() -> &'static Version {
    &NEWEST
}

/// The file names of all versions.
pub fn versions() -> impl Iterator<Item = String> {
    Versions::iter().map(Cow::into_owned).filter(|name| version(name).is_some())
}

/// A version by its file name.
#[must_use]
pub fn version(name: &str) -> Option<Cow<'static, [u8]>> {
    let known = name.starts_with("v1-") && name.len() == "v1-".len() + 2 * SHOWN + ".js".len();
    known.then(|| Versions::get(name)).flatten().map(|file| file.data)
}

/// What the source and the style make today: a new version, unless it is the newest.
#[must_use]
pub fn built() -> String {
    let script = Script::new(include_str!("../../../../assets/script/school-senders.js"));
    // A JSON string without the two line separators is one of JavaScript too.
    let style = serde_json::Value::from(BOX_STYLE.as_str()).to_string();
    script.code.replacen("\"$STYLE\"", &style, 1) + "\n"
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use crate::render::page::widget::framed;
    use std::io::Write as _;

    /// Compressed, as browsers fetch it.
    const BYTES_MAX: usize = 6 * 1024;

    fn names() -> Vec<String> {
        let list = String::from_utf8(Versions::get("versions.txt").unwrap().data.into_owned()).unwrap();
        list.lines().map(str::to_owned).collect()
    }

    #[test]
    fn the_newest_version_is_what_its_source_makes() {
        let built = built();
        let made = Version::of(built.as_bytes());
        if std::env::var_os("UPDATE_GOLDEN").is_some() && newest().name != made.name {
            let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/embed");
            std::fs::write(folder.join(&made.name), &built).unwrap();
            std::fs::write(folder.join("versions.txt"), [names(), vec![made.name]].concat().join("\n") + "\n").unwrap();
            return;
        }
        assert_eq!(newest(), &made, "the source changed: UPDATE_GOLDEN=1 adds a version");
        assert!(!built.contains("$STYLE") && built.contains(&framed::BOX_STYLE[..20]));
    }

    #[test]
    fn every_version_is_still_there_and_unchanged() {
        let names = names();
        for name in &names {
            let bytes = version(name).unwrap_or_else(|| panic!("{name} is gone, and schools use it"));
            assert_eq!(Version::of(&bytes).name, *name);
        }
        let files = Versions::iter().filter(|name| name.ends_with(".js")).count();
        assert_eq!(files, names.len());
        for foreign in
            ["", "versions.txt", "v1-.js", "../script/check.js", "v1-0000000000000000.js", "v1-000000000000000é"]
        {
            assert_eq!(version(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn a_version_is_small() {
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        packed.write_all(built().as_bytes()).unwrap();
        let size = packed.finish().unwrap().len();
        assert!(size <= BYTES_MAX, "{size} bytes");
    }
}
