//! `senders.sieve`: a rule for mail services that run Sieve scripts (RFC 5228).

use std::fmt::Write as _;

use super::{head, sorted};
use crate::domain::LanguageTag;
use crate::render::listing::{FileWords, file};
use crate::render::{Context, Published, Rendition};

/// `senders.sieve`: whatever comes from one of the addresses goes to the inbox.
pub(super) fn sieve(published: &Published, language: LanguageTag, context: &Context) -> Rendition {
    let mut lines: Vec<String> = head(published, language, context).iter().map(|line| format!("# {line}")).collect();
    let addresses: Vec<String> = sorted(published).iter().map(|address| quoted(address)).collect();
    if addresses.is_empty() {
        // A list of strings must not be empty (section 8.2), so there is no rule at all.
        lines.push(format!("# {}", FileWords::of(published, language).text("rules-none", &[])));
    } else {
        lines.push("require [\"fileinto\"];".to_owned());
        lines.push("if address :is :all \"from\" [".to_owned());
        let last = addresses.len() - 1;
        for (index, address) in addresses.iter().enumerate() {
            lines.push(format!("    {address}{}", if index == last { "" } else { "," }));
        }
        lines.extend(["] {", "    fileinto \"INBOX\";", "    stop;", "}"].map(str::to_owned));
    }
    let mut text = String::new();
    for line in lines {
        // Lines end with CRLF (section 2.2).
        let _ = write!(text, "{line}\r\n");
    }
    file(published, ".sieve", "application/sieve", text.into_bytes())
}

/// A quoted string (section 2.4.2).
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped() {
        assert_eq!(quoted(r#"a"b\c"#), r#""a\"b\\c""#);
    }
}
