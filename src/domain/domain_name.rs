//! Internet domain names: IDNA on the wire, Unicode on the screen.

use std::fmt;
use std::str::FromStr;

use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
use serde::{Deserialize, Serialize};

use super::lookalike::{self, Lookalike};
use super::problem::{Problem, visible};
use super::text::{is_bidi_control, is_invisible};

/// Why a domain name was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DomainNameError {
    /// Nothing there.
    #[error("the domain is empty")]
    Empty,
    /// Only one label: `localhost`, `intranet`.
    #[error("a domain needs a dot")]
    SingleLabel,
    /// A number for an address (RFC 5321, section 4.1.3) instead of a name.
    #[error("an IP address is no domain name")]
    IpAddress,
    /// A character that hides or reorders others.
    #[error("hidden character {}", visible(*.0))]
    Hidden(char),
    /// Not a name after IDNA processing (UTS 46, STD 3 rules, DNS lengths).
    #[error("not a domain name")]
    Malformed,
    /// Letters of several scripts, or letters that imitate Latin ones.
    #[error("{0}")]
    Lookalike(#[from] Lookalike),
}

impl Problem for DomainNameError {
    fn code(&self) -> &'static str {
        match self {
            Self::Empty => "domain-empty",
            Self::SingleLabel => "domain-single-label",
            Self::IpAddress => "domain-ip-address",
            Self::Hidden(_) => "domain-hidden",
            Self::Malformed => "domain-malformed",
            Self::Lookalike(inner) => inner.code(),
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Hidden(c) => vec![("character", visible(*c))],
            Self::Lookalike(inner) => inner.details(),
            _ => Vec::new(),
        }
    }
}

/// A domain name with at least two labels, in lower case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DomainName {
    /// The A-label form (RFC 5890), what DNS and comparison use.
    ascii: Box<str>,
    /// The U-label form where it differs, what people read.
    unicode: Option<Box<str>>,
}

impl DomainName {
    /// The form for comparison, DNS and files: only ASCII, lower case.
    #[must_use]
    pub fn ascii(&self) -> &str {
        &self.ascii
    }

    /// The form for people.
    #[must_use]
    pub fn unicode(&self) -> &str {
        self.unicode.as_deref().unwrap_or(&self.ascii)
    }

    /// Whether this name is `parent` or lies below it.
    #[must_use]
    pub fn is_within(&self, parent: &DomainName) -> bool {
        self == parent || self.ascii.strip_suffix(&*parent.ascii).is_some_and(|rest| rest.ends_with('.'))
    }
}

impl FromStr for DomainName {
    type Err = DomainNameError;

    fn from_str(text: &str) -> Result<Self, DomainNameError> {
        let text = text.strip_suffix('.').unwrap_or(text);
        if text.is_empty() {
            return Err(DomainNameError::Empty);
        }
        // No name is longer than 253 octets; a long text is not worth processing.
        if text.len() > 1024 {
            return Err(DomainNameError::Malformed);
        }
        if let Some(c) = text.chars().find(|c| is_bidi_control(*c) || is_invisible(*c) || c.is_control()) {
            return Err(DomainNameError::Hidden(c));
        }
        if text.starts_with('[') || text.parse::<std::net::IpAddr>().is_ok() {
            return Err(DomainNameError::IpAddress);
        }
        let ascii = Uts46::new()
            .to_ascii(text.as_bytes(), AsciiDenyList::STD3, Hyphens::CheckFirstLast, DnsLength::Verify)
            .map_err(|_| DomainNameError::Malformed)?;
        let Some((_, last)) = ascii.rsplit_once('.') else {
            return Err(DomainNameError::SingleLabel);
        };
        if last.bytes().all(|b| b.is_ascii_digit()) {
            return Err(DomainNameError::IpAddress);
        }
        let (unicode, outcome) =
            Uts46::new().to_unicode(ascii.as_bytes(), AsciiDenyList::STD3, Hyphens::CheckFirstLast);
        outcome.map_err(|_| DomainNameError::Malformed)?;
        for label in unicode.split('.') {
            lookalike::check_label(label)?;
        }
        let unicode = (unicode != ascii).then(|| unicode.into());
        Ok(Self { ascii: ascii.into(), unicode })
    }
}

impl TryFrom<String> for DomainName {
    type Error = DomainNameError;

    fn try_from(text: String) -> Result<Self, DomainNameError> {
        text.parse()
    }
}

impl From<DomainName> for String {
    fn from(name: DomainName) -> Self {
        name.ascii.into()
    }
}

impl fmt::Display for DomainName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.unicode())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn accepted() {
        for (text, ascii, unicode) in [
            ("Hillside.Wensum-Schools.EXAMPLE", "hillside.wensum-schools.example", "hillside.wensum-schools.example"),
            ("bücher.example", "xn--bcher-kva.example", "bücher.example"),
            ("xn--bcher-kva.example", "xn--bcher-kva.example", "bücher.example"),
            ("школа.укр", "xn--80aqgea6b.xn--j1amh", "школа.укр"),
            ("a.b.", "a.b", "a.b"),
            ("学校.example", "xn--73t71i.example", "学校.example"),
        ] {
            let name: DomainName = text.parse().unwrap();
            assert_eq!((name.unicode(), text), (unicode, text));
            if text.is_ascii() {
                assert_eq!(name.ascii(), ascii);
            }
            assert_eq!(name.ascii().parse::<DomainName>().unwrap(), name);
        }
    }

    #[test]
    fn refused() {
        for text in [
            "",
            ".",
            "localhost",
            "192.0.2.1",
            "[192.0.2.1]",
            "a..b",
            "-a.example",
            "a-.example",
            "a b.example",
            "a_b.example",
            "1.2.3",
            "x\u{202e}y.example",
            "x\u{200b}y.example",
            "pаypal.example",
            "раураӏ.example",
            "a/b.example",
            "xn--a.example",
        ] {
            assert!(text.parse::<DomainName>().is_err(), "{text:?}");
        }
        assert!(format!("{}.example", "a".repeat(64)).parse::<DomainName>().is_err());
        assert!("a.".repeat(130).parse::<DomainName>().is_err());
    }

    #[test]
    fn within_is_by_whole_labels() {
        let parent: DomainName = "wensum.example".parse().unwrap();
        for (name, within) in [("wensum.example", true), ("a.wensum.example", true), ("notwensum.example", false)] {
            assert_eq!(name.parse::<DomainName>().unwrap().is_within(&parent), within, "{name}");
        }
    }

    proptest! {
        #[test]
        fn parsing_never_panics_and_round_trips(text in "\\PC{0,60}") {
            if let Ok(name) = text.parse::<DomainName>() {
                prop_assert!(name.ascii().is_ascii());
                prop_assert_eq!(name.ascii().parse::<DomainName>().unwrap(), name.clone());
                prop_assert_eq!(name.unicode().parse::<DomainName>().unwrap(), name);
            }
        }
    }
}
