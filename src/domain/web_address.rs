//! Web addresses: a school's own site, and the public address of this service.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use url::{Host, Url};

use super::domain_name::DomainName;
use super::problem::Problem;
use super::text::{is_bidi_control, is_invisible};

/// Why a web address was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WebAddressError {
    /// Not a web address at all, or without `https://`.
    #[error("not a web address that starts with https:// or http://")]
    Malformed,
    /// A user name or password in it, which hides the real host.
    #[error("a user name in a web address")]
    UserName,
    /// Over 500 octets.
    #[error("the web address is too long")]
    TooLong,
    /// A public address is only scheme, host and port.
    #[error("a path after the host")]
    NotAnOrigin,
}

impl Problem for WebAddressError {
    fn code(&self) -> &'static str {
        match self {
            Self::Malformed => "web-malformed",
            Self::UserName => "web-user-name",
            Self::TooLong => "web-too-long",
            Self::NotAnOrigin => "web-not-an-origin",
        }
    }
}

fn parse(text: &str) -> Result<Url, WebAddressError> {
    let text = text.trim();
    if text.len() > 500 {
        return Err(WebAddressError::TooLong);
    }
    if text.chars().any(|c| c.is_control() || c.is_whitespace() || is_bidi_control(c) || is_invisible(c)) {
        return Err(WebAddressError::Malformed);
    }
    let lower = text.to_ascii_lowercase();
    if !lower.starts_with("https://") && !lower.starts_with("http://") {
        return Err(WebAddressError::Malformed);
    }
    let url = Url::parse(text).map_err(|_| WebAddressError::Malformed)?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(WebAddressError::UserName);
    }
    if url.host().is_none() {
        return Err(WebAddressError::Malformed);
    }
    Ok(url)
}

/// An `https` or `http` address with a real host name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WebAddress(Box<str>);

impl WebAddress {
    /// The whole address (WHATWG URL serialisation; a host in IDNA's ASCII form).
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of its host, in IDNA's ASCII form.
    #[must_use]
    pub fn host(&self) -> &str {
        let after = self.0.split_once("://").map_or("", |(_, after)| after);
        after.split(['/', '?', '#', ':']).next().unwrap_or_default()
    }
}

impl FromStr for WebAddress {
    type Err = WebAddressError;

    fn from_str(text: &str) -> Result<Self, WebAddressError> {
        let url = parse(text)?;
        match url.host() {
            // The URL standard lets more through as a host than DNS and IDNA do.
            Some(Host::Domain(host)) if host.parse::<DomainName>().is_ok() => Ok(Self(url.as_str().into())),
            _ => Err(WebAddressError::Malformed),
        }
    }
}

/// Where this service is reached from outside: scheme, host and port, nothing behind.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PublicUrl(Box<str>);

impl PublicUrl {
    /// The address without a slash at the end: `https://mail.wensum.example`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address without its scheme, for print: `mail.wensum.example`.
    #[must_use]
    pub fn readable(&self) -> &str {
        self.0.split_once("://").map_or(&*self.0, |(_, host)| host)
    }

    /// Whether the connection is encrypted.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.0.starts_with("https://")
    }
}

impl FromStr for PublicUrl {
    type Err = WebAddressError;

    fn from_str(text: &str) -> Result<Self, WebAddressError> {
        let url = parse(text)?;
        if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
            return Err(WebAddressError::NotAnOrigin);
        }
        Ok(Self(url.as_str().trim_end_matches('/').into()))
    }
}

macro_rules! text_conversions {
    ($($type:ty),*) => {$(
        impl TryFrom<String> for $type {
            type Error = WebAddressError;

            fn try_from(text: String) -> Result<Self, WebAddressError> {
                text.parse()
            }
        }

        impl From<$type> for String {
            fn from(address: $type) -> Self {
                address.0.into()
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}
text_conversions!(WebAddress, PublicUrl);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn web_addresses() {
        for (text, result) in [
            ("https://hillside.example", Ok("https://hillside.example/")),
            (" HTTP://Hillside.example/a?b=c#d ", Ok("http://hillside.example/a?b=c#d")),
            ("https://bücher.example/", Ok("https://xn--bcher-kva.example/")),
            ("hillside.example", Err(WebAddressError::Malformed)),
            ("http:www.hillside.example", Err(WebAddressError::Malformed)),
            ("javascript:alert(1)", Err(WebAddressError::Malformed)),
            ("ftp://hillside.example", Err(WebAddressError::Malformed)),
            ("https://user@hillside.example", Err(WebAddressError::UserName)),
            ("https://localhost/", Err(WebAddressError::Malformed)),
            ("https://192.0.2.1/", Err(WebAddressError::Malformed)),
            ("https://a.example/\u{202e}x", Err(WebAddressError::Malformed)),
            ("https://", Err(WebAddressError::Malformed)),
            ("", Err(WebAddressError::Malformed)),
        ] {
            assert_eq!(text.parse::<WebAddress>().map(|a| a.to_string()), result.map(str::to_owned), "{text}");
        }
        assert_eq!(
            format!("https://a.example/{}", "x".repeat(500)).parse::<WebAddress>(),
            Err(WebAddressError::TooLong)
        );
    }

    #[test]
    fn public_addresses() {
        for (text, readable) in [
            ("https://mail.wensum.example", Some("mail.wensum.example")),
            ("https://mail.wensum.example/", Some("mail.wensum.example")),
            ("http://127.0.0.1:8080", Some("127.0.0.1:8080")),
            ("http://[::1]:8080/", Some("[::1]:8080")),
            ("https://mail.wensum.example/hallpass", None),
            ("https://mail.wensum.example?x", None),
            ("mail.wensum.example", None),
        ] {
            let address = text.parse::<PublicUrl>().ok();
            assert_eq!(address.as_ref().map(PublicUrl::readable), readable, "{text}");
        }
    }

    proptest! {
        #[test]
        fn parsing_never_panics_and_is_stable(text in "https?://\\PC{0,60}") {
            if let Ok(address) = text.parse::<WebAddress>() {
                prop_assert_eq!(address.as_str().parse::<WebAddress>().unwrap(), address.clone());
                prop_assert!(!address.as_str().contains(['"', '<', '>', ' ', '\n']));
            }
        }
    }
}
