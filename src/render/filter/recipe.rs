//! Recipes for people who look after mail systems. Each asks that authentication has passed: a listed address that
//! is forged must not get through because it is listed.

use super::sorted;
use crate::render::{Context, Published};

/// The most characters of addresses in one rule of Exchange Online; a rule may hold 8,192 characters in all.
const EXCHANGE_MAX: usize = 6000;

/// A mail system that we know how to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recipe {
    /// Microsoft 365: a mail flow rule.
    ExchangeOnline,
    /// Google Workspace: an address list.
    GoogleWorkspace,
    /// Sieve (RFC 5228), over the header of RFC 8601.
    Sieve,
    /// `SpamAssassin` 4.
    SpamAssassin,
    /// Rspamd.
    Rspamd,
}

impl Recipe {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 5] =
        [Self::ExchangeOnline, Self::GoogleWorkspace, Self::Sieve, Self::SpamAssassin, Self::Rspamd];

    /// The recipe for the addresses to trust now; none where there is no such address.
    #[must_use]
    pub fn write(self, published: &Published, context: &Context) -> Option<String> {
        let addresses = sorted(published);
        if addresses.is_empty() {
            return None;
        }
        let slug = published.revision.school().slug.as_str();
        Some(match self {
            Self::ExchangeOnline => exchange(slug, &addresses),
            Self::GoogleWorkspace => addresses.join(",\n"),
            Self::Sieve => sieve(&addresses),
            Self::SpamAssassin => {
                addresses.iter().map(|address| format!("welcomelist_auth {address}")).collect::<Vec<_>>().join("\n")
            }
            Self::Rspamd => rspamd(slug, &format!("{}/s/{slug}/senders.txt", context.public_url)),
        })
    }
}

/// A quoted pattern for each address, which matches nothing else.
pub(super) fn patterns(addresses: &[String]) -> Vec<String> {
    addresses.iter().map(|address| format!("'^{}$'", escaped(address).replace('\'', "''"))).collect()
}

/// The patterns of one rule, or of several where they are too long for one.
pub(super) fn rules(patterns: &[String]) -> Vec<Vec<String>> {
    let mut rules: Vec<Vec<String>> = Vec::new();
    let mut length = 0;
    for pattern in patterns {
        length += pattern.len() + 6;
        if rules.is_empty() || length > EXCHANGE_MAX {
            rules.push(Vec::new());
            length = pattern.len();
        }
        if let Some(rule) = rules.last_mut() {
            rule.push(pattern.clone());
        }
    }
    rules
}

/// One rule, or several where the addresses are too long for one.
fn exchange(slug: &str, addresses: &[String]) -> String {
    let rules = rules(&patterns(addresses));
    let count = rules.len();
    let rules = rules.iter().enumerate().map(|(index, patterns)| {
        let number = if count > 1 { format!(" {}", index + 1) } else { String::new() };
        format!(
            "New-TransportRule -Name 'School list {slug}{number}' `\n  \
             -SenderAddressLocation Header `\n  \
             -FromAddressMatchesPatterns {} `\n  \
             -HeaderContainsMessageHeader 'Authentication-Results' `\n  \
             -HeaderContainsWords 'dmarc=pass' `\n  \
             -SetSCL -1",
            patterns.join(",\n    ")
        )
    });
    rules.collect::<Vec<_>>().join("\n\n")
}

/// An address as a regular expression that matches nothing else.
fn escaped(address: &str) -> String {
    let special = |symbol: char| r".+*?()[]{}|^$\".contains(symbol);
    address.chars().fold(String::new(), |mut text, symbol| {
        if special(symbol) {
            text.push('\\');
        }
        text.push(symbol);
        text
    })
}

/// One header must name the server and the result: with two tests, a forged header could bring the second.
fn sieve(addresses: &[String]) -> String {
    let quoted: Vec<_> = addresses.iter().map(|address| super::sieve::quoted(address)).collect();
    format!(
        "require [\"fileinto\"];\n\
         if allof (\n    \
         header :matches \"Authentication-Results\" \"mx.example.org;*dmarc=pass*\",\n    \
         address :is :all \"from\" [\n        {}\n    ]\n\
         ) {{\n    fileinto \"INBOX\";\n    stop;\n}}",
        quoted.join(",\n        ")
    )
}

fn rspamd(slug: &str, list: &str) -> String {
    let symbol = slug.to_ascii_uppercase().replace('-', "_");
    format!(
        "SCHOOL_{symbol} {{\n  \
         type = \"from\";\n  \
         extract_from = \"mime\";\n  \
         filter = \"email:addr\";\n  \
         map = \"{list}\";\n  \
         require_symbols = \"DMARC_POLICY_ALLOW\";\n  \
         score = -6.0;\n}}"
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn addresses(count: usize) -> Vec<String> {
        (0..count).map(|number| format!("office-{number}@o'hara.school.example")).collect()
    }

    #[test]
    fn an_address_becomes_a_pattern_for_itself_alone() {
        assert_eq!(escaped("a.b+c@x-y.example"), r"a\.b\+c@x-y\.example");
        let rule = exchange("oak", &["a.b@oak.example".to_owned()]);
        assert!(rule.contains(r"-FromAddressMatchesPatterns '^a\.b@oak\.example$' `"), "{rule}");
    }

    #[test]
    fn quotes_cannot_end_a_string() {
        assert!(exchange("oak", &addresses(1)).contains(r"'^office-0@o''hara\.school\.example$'"));
        assert!(sieve(&["\"a\\\"b\"@oak.example".to_owned()]).contains(r#""\"a\\\"b\"@oak.example""#));
    }

    #[test]
    fn long_lists_become_several_rules_that_fit() {
        let text = exchange("oak", &addresses(500));
        let rules: Vec<_> = text.split("\n\n").collect();
        assert!(rules.len() > 2 && rules.iter().all(|rule| rule.len() < 8192), "{}", rules.len());
        assert_eq!(text.matches("office-").count(), 500);
        assert!(rules[1].starts_with("New-TransportRule -Name 'School list oak 2'"));
    }

    #[test]
    fn every_recipe_asks_for_authentication() {
        let some = addresses(2);
        for text in [exchange("oak", &some), sieve(&some), rspamd("oak", "https://x.example/s/oak/senders.txt")] {
            assert!(text.to_lowercase().contains("dmarc"), "{text}");
        }
    }
}
