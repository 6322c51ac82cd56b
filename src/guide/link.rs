//! Links that open the right page of a provider, with the school's addresses filled in where it takes them.

use serde::Deserialize;
use url::Url;

use crate::domain::EmailAddress;

/// Where the addresses stand in a template.
const PLACE: &str = "{addresses}";

/// Why a link was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Not a web address that begins with `https://`.
    #[error("{0:?} is no https address")]
    NotHttps(String),
    /// `{addresses}` without `join` and `longest`, or these without it.
    #[error("a link with {PLACE} says how they are joined and how long they may be; another does not")]
    Filling,
    /// `{addresses}` twice, another placeholder, or a form that stands for a whole domain.
    #[error("{0:?}: only {PLACE}, once, and exact addresses only")]
    Template(String),
}

/// A deep link, perhaps with a place for the school's addresses.
///
/// Filled-in addresses are percent-encoded (RFC 3986, section 2.1): all but letters, digits and `-._~`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "RawLink")]
pub struct Link {
    template: Box<str>,
    filling: Option<Filling>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Filling {
    join: Box<str>,
    longest: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLink {
    to: String,
    join: Option<String>,
    longest: Option<usize>,
}

impl Link {
    /// Whether it takes the school's addresses with it.
    #[must_use]
    pub fn is_filled(&self) -> bool {
        self.filling.is_some()
    }

    /// The web addresses to open: one, or several where the school's addresses are too long for one. None when a
    /// link that takes addresses gets none, or only such as are too long alone.
    #[must_use]
    pub fn urls(&self, addresses: &[EmailAddress]) -> Vec<Url> {
        let Some(filling) = &self.filling else {
            return Url::parse(&self.template).into_iter().collect();
        };
        let mut parts: Vec<String> = Vec::new();
        for address in addresses.iter().map(|address| term(&address.wire())) {
            match parts.last_mut() {
                Some(part) if length(part) + length(&filling.join) + length(&address) <= filling.longest => {
                    part.push_str(&filling.join);
                    part.push_str(&address);
                }
                _ if length(&address) <= filling.longest => parts.push(address),
                _ => {}
            }
        }
        parts.iter().filter_map(|part| Url::parse(&self.template.replace(PLACE, &encode(part))).ok()).collect()
    }

    /// The host that it opens.
    #[must_use]
    pub fn host(&self) -> String {
        let url = Url::parse(&self.template.replace(PLACE, ""));
        url.ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
    }
}

/// An address as a search reads it: in quotes where a sign in it would mean something there, such as a minus ("not").
fn term(address: &str) -> String {
    let plain = |symbol: char| symbol.is_alphanumeric() || "@._-+".contains(symbol);
    if address.starts_with(char::is_alphanumeric) && address.chars().all(plain) {
        address.to_owned()
    } else {
        format!("\"{address}\"")
    }
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// Percent-encodes what is not unreserved (RFC 3986, section 2.3).
fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            encoded.push_str(&hex::encode_upper([byte]));
        }
    }
    encoded
}

impl TryFrom<RawLink> for Link {
    type Error = LinkError;

    fn try_from(raw: RawLink) -> Result<Self, LinkError> {
        let bare = raw.to.replacen(PLACE, "", 1);
        let is_domain_form = ["*", "%2a", "%40", "@"].iter().any(|form| bare.to_lowercase().contains(form));
        if bare.contains(['{', '}']) || is_domain_form {
            return Err(LinkError::Template(raw.to));
        }
        match Url::parse(&bare) {
            Ok(url) if url.scheme() == "https" && url.host_str().is_some() && url.port().is_none() => {}
            _ => return Err(LinkError::NotHttps(raw.to)),
        }
        let filling = match (raw.to.contains(PLACE), raw.join, raw.longest) {
            (true, Some(join), Some(longest)) => Some(Filling { join: join.into(), longest }),
            (false, None, None) => None,
            _ => return Err(LinkError::Filling),
        };
        Ok(Self { template: raw.to.into(), filling })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn gmail(longest: usize) -> Link {
        let to = "https://mail.google.com/mail/u/0/#create-filter/from={addresses}".to_owned();
        Link::try_from(RawLink { to, join: Some(" OR ".to_owned()), longest: Some(longest) }).unwrap()
    }

    fn addresses(count: usize) -> Vec<EmailAddress> {
        (0..count).map(|number| format!("office{number}@hillside.example").parse().unwrap()).collect()
    }

    #[test]
    fn addresses_are_joined_and_encoded() {
        let urls = gmail(1400).urls(&addresses(2));
        assert_eq!(urls.len(), 1);
        assert_eq!(
            urls[0].as_str(),
            "https://mail.google.com/mail/u/0/#create-filter/from=office0%40hillside.example%20OR%20office1%40hillside.example"
        );
    }

    #[test]
    fn signs_that_mean_something_in_a_search_are_quoted() {
        let urls = gmail(1400).urls(&["-a@hillside.example".parse().unwrap(), "b=c@hillside.example".parse().unwrap()]);
        assert!(urls[0].as_str().ends_with("from=%22-a%40hillside.example%22%20OR%20%22b%3Dc%40hillside.example%22"));
    }

    #[test]
    fn a_long_list_becomes_several_links_with_every_address_once() {
        for (count, longest) in [(1, 1400), (60, 1400), (500, 1400), (7, 24), (7, 80)] {
            let list = addresses(count);
            let mut found = Vec::new();
            for url in gmail(longest).urls(&list) {
                let (_, query) = url.as_str().split_once("from=").unwrap();
                let text = query.replace("%40", "@").replace("%20", " ");
                assert!(text.chars().count() <= longest);
                found.extend(text.split(" OR ").map(|address| address.parse::<EmailAddress>().unwrap()));
            }
            assert_eq!(found, list, "{count} addresses, {longest} characters");
        }
        assert!(gmail(1400).urls(&[]).is_empty());
        assert!(gmail(5).urls(&addresses(1)).is_empty());
    }

    #[test]
    fn templates_are_strict() {
        let link = |to: &str| Link::try_from(RawLink { to: to.to_owned(), join: None, longest: None });
        assert!(link("https://mail.example/settings").is_ok());
        assert_eq!(link("http://mail.example/"), Err(LinkError::NotHttps("http://mail.example/".to_owned())));
        assert_eq!(link("https://mail.example/{addresses}"), Err(LinkError::Filling));
        for form in
            ["https://mail.example/from=@school.example", "https://mail.example/%40x", "https://mail.example/{x}"]
        {
            assert_eq!(link(form), Err(LinkError::Template(form.to_owned())));
        }
    }
}
