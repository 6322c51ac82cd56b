//! Which addresses an organisation lets its schools publish, and how well their domains are protected.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::address::EmailAddress;
use super::domain_name::{DomainName, DomainNameError};
use super::problem::Problem;
use super::sender::words;

words! {
    /// How well a domain is protected against forged mail (DMARC, RFC 9989).
    Protection {
        /// Forged mail is refused or quarantined.
        Enforced = "enforced",
        /// There is a record, but forged mail still arrives.
        Weak = "weak",
        /// Nobody has looked.
        Unknown = "unknown",
    }
}

/// A domain and how well it is protected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProtectedDomain {
    /// The domain.
    pub name: DomainName,
    /// Its protection.
    pub protection: Protection,
}

/// A domain, or every domain below it: `wensum.example`, `*.wensum-schools.example`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DomainPattern {
    domain: DomainName,
    below: bool,
}

impl DomainPattern {
    /// Whether addresses at `domain` are meant.
    #[must_use]
    pub fn covers(&self, domain: &DomainName) -> bool {
        if self.below { domain != &self.domain && domain.is_within(&self.domain) } else { domain == &self.domain }
    }
}

impl FromStr for DomainPattern {
    type Err = DomainNameError;

    fn from_str(text: &str) -> Result<Self, DomainNameError> {
        let (below, name) = text.trim().strip_prefix("*.").map_or((false, text.trim()), |name| (true, name));
        Ok(Self { domain: name.parse()?, below })
    }
}

impl TryFrom<String> for DomainPattern {
    type Error = DomainNameError;

    fn try_from(text: String) -> Result<Self, DomainNameError> {
        text.parse()
    }
}

impl From<DomainPattern> for String {
    fn from(pattern: DomainPattern) -> Self {
        format!("{}{}", if pattern.below { "*." } else { "" }, pattern.domain.ascii())
    }
}

/// What an organisation allows. An empty policy allows nothing: adding an address is hard on purpose.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SenderPolicy {
    /// The organisation's and its schools' own domains.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<DomainPattern>,
    /// The domains of the systems that send on schools' behalf.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub platforms: Vec<DomainPattern>,
}

/// The policy does not know the address' domain.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the policy allows no address at {0}")]
pub struct PolicyError(pub DomainName);

impl Problem for PolicyError {
    fn code(&self) -> &'static str {
        "policy-domain"
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        vec![("domain", self.0.to_string())]
    }
}

impl SenderPolicy {
    /// Checks one address.
    ///
    /// # Errors
    /// The policy does not cover the address' domain.
    pub fn check(&self, address: &EmailAddress) -> Result<(), PolicyError> {
        if self.domains.iter().chain(&self.platforms).any(|pattern| pattern.covers(address.domain())) {
            return Ok(());
        }
        Err(PolicyError(address.domain().clone()))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn patterns_cover_whole_labels_only() {
        let policy: SenderPolicy = serde_json::from_str(
            r#"{"domains":["wensum.example","*.wensum-schools.example"],"platforms":["parentmail.example"]}"#,
        )
        .unwrap();
        for (address, allowed) in [
            ("a@wensum.example", true),
            ("a@mail.wensum.example", false),
            ("a@hillside.wensum-schools.example", true),
            ("a@wensum-schools.example", false),
            ("a@evil-wensum-schools.example", false),
            ("a@parentmail.example", true),
            ("a@gmail.com", false),
        ] {
            assert_eq!(policy.check(&address.parse().unwrap()).is_ok(), allowed, "{address}");
        }
        assert!(SenderPolicy::default().check(&"a@wensum.example".parse().unwrap()).is_err());
    }
}
