//! The scripts that travel inside pages, and the hashes that let a browser run them.
//!
//! A page works without its script. Whoever brings one puts it into `assets/script`, makes a `static` of it here, and
//! sets [`Frame::script`](super::frame::Frame): the page then ends with it, and the policy names its hash.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// A `<script>` element's content and its name in a content security policy.
#[derive(Clone, Debug)]
pub struct Script {
    /// Exactly the bytes between the tags.
    pub code: String,
    /// `'sha256-…'` with its quotes, to stand in `script-src` (CSP 3, section 2.3.1).
    pub hash: String,
}

impl Script {
    /// Takes indentation, empty lines and comments on lines of their own out of a source.
    pub(super) fn new(source: &str) -> Self {
        let lines = source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
        let code = lines.collect::<Vec<_>>().join("\n");
        let hash = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(code.as_bytes())));
        Self { code, hash }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_means_nothing_is_taken_out() {
        let script = Script::new("// why\nlet a = 1;\n\n  // more\n  go(a); // stays\n");
        assert_eq!(script.code, "let a = 1;\ngo(a); // stays");
    }
}
