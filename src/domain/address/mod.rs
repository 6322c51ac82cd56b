//! E-mail addresses as schools publish them.

mod personal;

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::domain_name::{DomainName, DomainNameError};
use super::lookalike::{self, Lookalike};
use super::problem::{Problem, visible};
use super::text::{is_bidi_control, is_invisible};

pub use personal::PersonalHint;

/// The most octets of a local part (RFC 5321, section 4.5.3.1.1).
pub const LOCAL_MAX: usize = 64;
/// The most octets of a whole address (RFC 5321, section 4.5.3.1.3, less the angle brackets).
pub const ADDRESS_MAX: usize = 254;

/// Why an address was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// Nothing there.
    #[error("the address is empty")]
    Empty,
    /// No `@`.
    #[error("no @ in the address")]
    NoAt,
    /// More than one `@` outside quotes.
    #[error("more than one @ in the address")]
    ManyAts,
    /// Nothing before the `@`.
    #[error("nothing before the @")]
    NoLocal,
    /// Longer than mail can carry.
    #[error("the address is too long")]
    TooLong,
    /// A display name, angle brackets or a comment around the address.
    #[error("only the address itself, without a name around it")]
    NameAround,
    /// A local part that only works in quotes, which no mail program's list can hold.
    #[error("a quoted local part")]
    Quoted,
    /// A character that RFC 5322's dot-atom (section 3.2.3), as widened by RFC 6531, does not know.
    #[error("character {} before the @", visible(*.0))]
    Character(char),
    /// A dot at the start or end of the local part, or two in a row.
    #[error("a misplaced dot before the @")]
    Dots,
    /// A control, direction or invisible character anywhere.
    #[error("hidden character {}", visible(*.0))]
    Hidden(char),
    /// The part before the `@` mixes scripts or imitates Latin letters.
    #[error("{0}")]
    Lookalike(#[from] Lookalike),
    /// The part after the `@` is no domain name.
    #[error("{0}")]
    Domain(#[from] DomainNameError),
}

impl Problem for AddressError {
    fn code(&self) -> &'static str {
        match self {
            Self::Empty => "address-empty",
            Self::NoAt => "address-no-at",
            Self::ManyAts => "address-many-ats",
            Self::NoLocal => "address-no-local",
            Self::TooLong => "address-too-long",
            Self::NameAround => "address-name-around",
            Self::Quoted => "address-quoted",
            Self::Character(_) => "address-character",
            Self::Dots => "address-dots",
            Self::Hidden(_) => "address-hidden",
            Self::Lookalike(inner) => inner.code(),
            Self::Domain(inner) => inner.code(),
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Character(c) | Self::Hidden(c) => vec![("character", visible(*c))],
            Self::Lookalike(inner) => inner.details(),
            Self::Domain(inner) => inner.details(),
            _ => Vec::new(),
        }
    }
}

/// One exact address, never a whole domain (RFC 5321 with RFC 6531).
///
/// Two addresses are equal when their comparison forms are: case does not matter, and the domain
/// is compared in ASCII. The display form keeps the local part as it was written.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress {
    local: Box<str>,
    domain: DomainName,
    key: Box<str>,
}

impl EmailAddress {
    /// The part before the `@`, as written.
    #[must_use]
    pub fn local(&self) -> &str {
        &self.local
    }

    /// The part after the `@`.
    #[must_use]
    pub fn domain(&self) -> &DomainName {
        &self.domain
    }

    /// The comparison form: lower case, domain in ASCII. Also the order in which lists are sorted.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The form for files and mail programs: the local part as written, the domain in ASCII.
    #[must_use]
    pub fn wire(&self) -> String {
        format!("{}@{}", self.local, self.domain.ascii())
    }

    /// Whether this looks like one person's address rather than a role's, and why.
    #[must_use]
    pub fn personal_hint(&self) -> Option<PersonalHint> {
        PersonalHint::of(self)
    }
}

impl FromStr for EmailAddress {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(AddressError::Empty);
        }
        if text.len() > 4 * ADDRESS_MAX {
            return Err(AddressError::TooLong);
        }
        if let Some(c) = text
            .chars()
            .find(|c| c.is_control() || is_bidi_control(*c) || is_invisible(*c) || matches!(c, '\u{200C}' | '\u{200D}'))
        {
            return Err(AddressError::Hidden(c));
        }
        if text.contains(['<', '>', '(', ')']) || text.get(..7).is_some_and(|s| s.eq_ignore_ascii_case("mailto:")) {
            return Err(AddressError::NameAround);
        }
        let (local, domain) = text.rsplit_once('@').ok_or(AddressError::NoAt)?;
        let local = unquote(local)?;
        if local.is_empty() {
            return Err(AddressError::NoLocal);
        }
        check_local(&local)?;
        let domain: DomainName = domain.parse()?;
        if local.len() > LOCAL_MAX || local.len() + 1 + domain.ascii().len() > ADDRESS_MAX {
            return Err(AddressError::TooLong);
        }
        let key = format!("{}@{}", local.to_lowercase(), domain.ascii());
        Ok(Self { local: local.into(), domain, key: key.into() })
    }
}

/// Takes needless quotes away: `"office"@…` is `office@…` (RFC 5321, section 4.1.2).
fn unquote(local: &str) -> Result<String, AddressError> {
    let Some(inner) = local.strip_prefix('"') else {
        return Ok(local.nfc().collect());
    };
    let inner = inner.strip_suffix('"').ok_or(AddressError::Character('"'))?;
    match check_local(inner) {
        Ok(()) if !inner.is_empty() => Ok(inner.nfc().collect()),
        _ => Err(AddressError::Quoted),
    }
}

/// The dot-atom of RFC 5322, section 3.2.3, with RFC 6531's letters beyond ASCII.
fn check_local(local: &str) -> Result<(), AddressError> {
    for c in local.chars() {
        let allowed = c.is_ascii_alphanumeric()
            || "!#$%&'*+-/=?^_`{|}~.".contains(c)
            || (!c.is_ascii() && (c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)));
        if !allowed {
            return Err(if c == '@' { AddressError::ManyAts } else { AddressError::Character(c) });
        }
    }
    if local.starts_with('.') || local.ends_with('.') || local.contains("..") {
        return Err(AddressError::Dots);
    }
    for word in local.split(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric()) {
        lookalike::check_label(word)?;
    }
    // Scripts must not be mixed across the punctuation either.
    lookalike::check_label(local)?;
    Ok(())
}

impl TryFrom<String> for EmailAddress {
    type Error = AddressError;

    fn try_from(text: String) -> Result<Self, AddressError> {
        text.parse()
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.wire()
    }
}

/// The display form: the domain in its own script.
impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.local, self.domain.unicode())
    }
}

impl PartialEq for EmailAddress {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for EmailAddress {}

impl Hash for EmailAddress {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key.hash(state);
    }
}

impl PartialOrd for EmailAddress {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for EmailAddress {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key.cmp(&other.key)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn accepted() {
        for (text, shown, key) in [
            ("office@hillside.example", "office@hillside.example", "office@hillside.example"),
            (" Office@Hillside.EXAMPLE ", "Office@hillside.example", "office@hillside.example"),
            ("meals+oak@x.example", "meals+oak@x.example", "meals+oak@x.example"),
            ("=cmd@x.example", "=cmd@x.example", "=cmd@x.example"),
            ("o'neill@x.example", "o'neill@x.example", "o'neill@x.example"),
            ("\"office\"@x.example", "office@x.example", "office@x.example"),
            ("büro@bücher.example", "büro@bücher.example", "büro@xn--bcher-kva.example"),
            ("пошта@школа.укр", "пошта@школа.укр", "пошта@xn--80aaxg2b2b.xn--j1amh"),
            ("a@b.c", "a@b.c", "a@b.c"),
        ] {
            let address: EmailAddress = text.parse().unwrap_or_else(|e| panic!("{text}: {e}"));
            assert_eq!(address.to_string(), shown);
            if text.is_ascii() || text.contains("bücher") {
                assert_eq!(address.key(), key);
            }
            assert_eq!(address.wire().parse::<EmailAddress>().unwrap(), address);
        }
    }

    #[test]
    fn refused_with_the_reason() {
        for (text, code) in [
            ("", "address-empty"),
            ("office", "address-no-at"),
            ("@x.example", "address-no-local"),
            ("a@b@x.example", "address-many-ats"),
            ("Office <office@x.example>", "address-name-around"),
            ("mailto:office@x.example", "address-name-around"),
            ("office(comment)@x.example", "address-name-around"),
            ("\"a b\"@x.example", "address-quoted"),
            ("\"a@b\"@x.example", "address-quoted"),
            ("a b@x.example", "address-character"),
            ("a,b@x.example", "address-character"),
            ("a;b@x.example", "address-character"),
            (".a@x.example", "address-dots"),
            ("a.@x.example", "address-dots"),
            ("a..b@x.example", "address-dots"),
            ("a\r\nBcc: b@x.example", "address-hidden"),
            ("a\0@x.example", "address-hidden"),
            ("a\u{202e}@x.example", "address-hidden"),
            ("a\u{200d}@x.example", "address-hidden"),
            ("оffice@x.example", "lookalike-mixed"),
            ("раура@x.example", "lookalike-imitates"),
            ("office@hіllside.example", "lookalike-mixed"),
            ("office@localhost", "domain-single-label"),
            ("office@[192.0.2.1]", "domain-ip-address"),
            ("office@", "domain-empty"),
            ("office@x..example", "domain-malformed"),
            ("🏫@x.example", "address-character"),
        ] {
            match text.parse::<EmailAddress>() {
                Err(error) => assert_eq!(error.code(), code, "{text:?}: {error}"),
                Ok(address) => panic!("{text:?} was accepted as {address}"),
            }
        }
        let long = format!("{}@x.example", "a".repeat(65));
        assert_eq!(long.parse::<EmailAddress>(), Err(AddressError::TooLong));
        assert!(format!("{}@x.example", "a".repeat(64)).parse::<EmailAddress>().is_ok());
    }

    proptest! {
        #[test]
        fn parsing_never_panics_and_round_trips(text in "\\PC{0,40}@\\PC{0,40}") {
            if let Ok(address) = text.parse::<EmailAddress>() {
                prop_assert_eq!(address.wire().parse::<EmailAddress>().unwrap(), address.clone());
                prop_assert_eq!(address.to_string().parse::<EmailAddress>().unwrap(), address.clone());
                prop_assert!(!address.wire().chars().any(|c| c.is_control() || c.is_whitespace() || "<>(),;:\"\\[]".contains(c)));
                prop_assert!(address.wire().len() <= ADDRESS_MAX);
            }
        }

        #[test]
        fn every_plain_address_is_accepted(local in "[a-z0-9]{1,10}([.+_-][a-z0-9]{1,5}){0,3}", domain in "[a-z0-9]{1,10}(-[a-z0-9]{1,5}){0,2}\\.[a-z]{2,6}") {
            let text = format!("{local}@{domain}");
            prop_assert_eq!(text.parse::<EmailAddress>().unwrap().wire(), text);
        }
    }
}
