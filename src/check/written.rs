//! An address as it stands in an e-mail: anybody may have written it, so it need not be a valid one.

use std::borrow::Cow;

use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
use unicode_normalization::UnicodeNormalization;
use unicode_script::{Script, UnicodeScript};

use crate::domain::{is_bidi_control, is_invisible};

/// Longer texts are no address: RFC 5321 allows 254 octets, and escapes make them longer.
const LONGEST: usize = 1024;

/// An address out of an e-mail. Unlike [`EmailAddress`](crate::domain::EmailAddress) it may imitate
/// another, mix scripts or break every rule: it is only ever compared and shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    local: String,
    ascii: String,
    unicode: String,
    hidden: bool,
}

impl Written {
    /// Reads one address, also in angle brackets, after `mailto:` or with punctuation around it.
    /// Nothing when it is no address.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = strip_around(text);
        if text.len() > LONGEST {
            return None;
        }
        let hidden = text.chars().any(is_hidden);
        let text: String = text.chars().filter(|c| !is_hidden(*c)).map(plain_at).nfc().collect();
        let (local, domain) = text.rsplit_once('@')?;
        let local = local.trim();
        let quoted = local.strip_prefix('"').and_then(|inner| inner.strip_suffix('"'));
        if quoted.is_none() && local.contains(['(', ')', '<', '>', '[', ']', ',', ';', ':', '"']) {
            return None;
        }
        let local = quoted.unwrap_or(local);
        let domain = domain.trim().trim_end_matches('.');
        let broken = |text: &str| text.is_empty() || text.chars().any(|c| c.is_whitespace() || c.is_control());
        if broken(local) || broken(domain) {
            return None;
        }
        let (ascii, unicode) = names(domain);
        // A name without a dot is half an address, a number in brackets a whole one.
        let whole = ascii.contains('.') && !ascii.starts_with('.') && !ascii.contains("..");
        (whole || ascii.starts_with('[')).then(|| Self { local: local.to_owned(), ascii, unicode, hidden })
    }

    /// The part before the `@`, as written.
    #[must_use]
    pub fn local(&self) -> &str {
        &self.local
    }

    /// The part after the `@` as DNS knows it, in lower case.
    #[must_use]
    pub fn ascii(&self) -> &str {
        &self.ascii
    }

    /// The part after the `@` as people see it, in lower case.
    #[must_use]
    pub fn unicode(&self) -> &str {
        &self.unicode
    }

    /// Whether characters stood in it that cannot be seen.
    #[must_use]
    pub fn has_hidden(&self) -> bool {
        self.hidden
    }

    /// The form that [`EmailAddress::key`](crate::domain::EmailAddress::key) compares by.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}@{}", self.local.to_lowercase(), self.ascii)
    }

    /// The part after the `@` in its ASCII form, where letters beyond ASCII hide behind it (RFC 3492).
    #[must_use]
    pub fn punycode(&self) -> Option<&str> {
        (self.ascii != self.unicode).then_some(self.ascii.as_str())
    }

    /// The first script in it that is not Latin, by its name in Unicode: `Cyrillic`.
    #[must_use]
    pub fn foreign_script(&self) -> Option<&'static str> {
        let scripts = self.local.chars().chain(self.unicode.chars()).map(|c| c.script());
        scripts
            .filter(|script| !matches!(script, Script::Latin | Script::Common | Script::Inherited | Script::Unknown))
            .map(Script::full_name)
            .next()
    }
}

/// The ASCII and the Unicode form of a domain name, as far as it has any.
fn names(domain: &str) -> (String, String) {
    let uts46 = Uts46::new();
    let ascii = uts46.to_ascii(domain.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Allow, DnsLength::Ignore);
    let ascii = ascii.map_or_else(|_| domain.to_lowercase(), Cow::into_owned);
    let (unicode, _) = uts46.to_unicode(ascii.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Allow);
    // What stands for a character that cannot be shown would only confuse.
    let unicode = if unicode.contains('\u{FFFD}') { ascii.clone() } else { unicode.into_owned() };
    (ascii, unicode)
}

/// Signs that widen or narrow an `@` (Unicode's compatibility forms).
pub(super) fn plain_at(c: char) -> char {
    if matches!(c, '\u{FF20}' | '\u{FE6B}') { '@' } else { c }
}

/// Whether a character takes part in an address without being seen.
pub(super) fn is_hidden(c: char) -> bool {
    is_bidi_control(c)
        || is_invisible(c)
        || matches!(c, '\u{200C}' | '\u{200D}')
        || (c.is_control() && !c.is_whitespace())
}

/// What is left without spaces, brackets, quotes, a final dot, and what copying brings along.
fn strip_around(text: &str) -> &str {
    let around = |c: char| c.is_whitespace() || is_hidden(c) || "<>'`,;:().!?«»“”„‘’".contains(c);
    let mut text = text.trim_matches(around);
    if text.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("mailto:")) {
        text = text[7..].split('?').next().unwrap_or_default().trim_matches(around);
    }
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn read_as_people_paste_them() {
        for (text, key) in [
            ("Office@Hillside.Example", "office@hillside.example"),
            ("  <office@hillside.example>, ", "office@hillside.example"),
            ("mailto:office@hillside.example?subject=x", "office@hillside.example"),
            ("“office@hillside.example”.", "office@hillside.example"),
            ("\"office\"@hillside.example.", "office@hillside.example"),
            ("office＠hillside.example", "office@hillside.example"),
            ("\u{2068}office@hillside.example\u{2069}", "office@hillside.example"),
            ("büro@bücher.example", "büro@xn--bcher-kva.example"),
            ("office@hillside。example", "office@hillside.example"),
            ("office@[192.0.2.1]", "office@[192.0.2.1]"),
            ("оffice@hіllside.example", "оffice@xn--hllside-rog.example"),
        ] {
            let written = Written::parse(text).unwrap_or_else(|| panic!("{text} was not read"));
            if !text.contains("hіllside") {
                assert_eq!(written.key(), key, "{text}");
            }
            assert!(!written.has_hidden(), "{text}: what stands around an address is not in it");
        }
        for text in ["", "@", "office", "office@", "@hillside.example", "office@hillside", "a b@x.example", "a@b..c"] {
            assert_eq!(Written::parse(text), None, "{text}");
        }
        assert!(Written::parse("off\u{200b}ice@hillside.example").unwrap().has_hidden());
    }

    #[test]
    fn other_scripts_and_punycode_are_seen() {
        let written = Written::parse("office@xn--hllside-rog.example").unwrap();
        assert_ne!(written.unicode(), written.ascii());
        assert_eq!(written.punycode(), Some("xn--hllside-rog.example"));
        assert_eq!(Written::parse("оffice@hillside.example").unwrap().foreign_script(), Some("Cyrillic"));
        assert_eq!(Written::parse("büro@hillside.example").unwrap().foreign_script(), None);
    }

    proptest! {
        #[test]
        fn never_panics_and_holds_nothing_hidden(text in "\\PC{0,60}@\\PC{0,60}|.{0,80}") {
            if let Some(written) = Written::parse(&text) {
                prop_assert!(!written.local().chars().any(is_hidden));
                prop_assert!(!written.key().chars().any(char::is_whitespace));
            }
        }
    }
}
