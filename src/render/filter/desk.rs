//! Lists that a mail system fetches again by itself, of one school or of all schools of an organisation. Each keeps
//! authentication on: an address alone lets nothing through.

use std::fmt::Write as _;

use crate::domain::{EmailAddress, LanguageTag, Organisation};
use crate::i18n::{Arg, Messages};
use crate::render::listing::{current, published_on};
use crate::render::{Context, Published, Rendition};

use super::recipe::{patterns, rules};

/// A list for people who look after mail systems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeskFile {
    /// A map for Rspamd's multimap module, one address a line.
    Rspamd,
    /// `welcomelist_auth` lines for `SpamAssassin` 4, which count only when SPF or DKIM has passed.
    SpamAssassin,
    /// A PowerShell script that sets the mail flow rules of Exchange Online.
    PowerShell,
    /// The addresses for an address list of Google Workspace, with commas.
    Workspace,
}

/// Whose list it is.
#[derive(Debug, Clone)]
struct Heading {
    /// The name in addresses and in rules.
    slug: String,
    /// Whose list, and which.
    title: String,
    /// Where the newest is.
    address: String,
}

impl DeskFile {
    /// Every one, in the order in which to offer them.
    pub const ALL: [Self; 4] = [Self::PowerShell, Self::Workspace, Self::SpamAssassin, Self::Rspamd];

    /// The last part of its address.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Rspamd => "senders.map",
            Self::SpamAssassin => "senders.cf",
            Self::PowerShell => "senders.ps1",
            Self::Workspace => "senders-workspace.txt",
        }
    }

    /// The message that names it.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Rspamd => "desk-name-map",
            Self::SpamAssassin => "desk-name-cf",
            Self::PowerShell => "desk-name-ps1",
            Self::Workspace => "desk-name-workspace",
        }
    }

    /// The list of one school: the addresses to trust now.
    #[must_use]
    pub fn of_school(self, published: &Published, context: &Context) -> Rendition {
        let school = published.revision.school();
        let title = [
            ("name", Arg::from(school.name.as_str())),
            ("number", Arg::from(published.revision.number().to_string())),
            ("date", Arg::from(published_on(published).to_string())),
        ];
        let heading = Heading {
            slug: school.slug.to_string(),
            title: words("desk-head-school", &title),
            address: format!("{}/s/{}/{}", context.public_url, school.slug, self.path()),
        };
        self.write(&heading, &super::sorted(published))
    }

    /// The list of all open schools of an organisation, each address once.
    #[must_use]
    pub fn of_organisation<'a>(
        self,
        organisation: &Organisation,
        schools: impl IntoIterator<Item = &'a Published>,
        context: &Context,
    ) -> Rendition {
        let open = schools.into_iter().filter(|published| published.revision.school().closed.is_none());
        let open: Vec<&Published> = open.collect();
        let heading = Heading {
            slug: organisation.slug.to_string(),
            title: words(
                "desk-head-organisation",
                &[("name", Arg::from(organisation.name.as_str())), ("count", Arg::from(open.len()))],
            ),
            address: format!("{}/o/{}/{}", context.public_url, organisation.slug, self.path()),
        };
        self.write(&heading, &addresses_of(&open))
    }

    fn write(self, heading: &Heading, addresses: &[String]) -> Rendition {
        let (text, media_type) = match self {
            Self::Rspamd => (rspamd(heading, addresses), "text/plain; charset=utf-8"),
            Self::SpamAssassin => (spamassassin(heading, addresses), "text/plain; charset=utf-8"),
            Self::PowerShell => (powershell(heading, addresses), "text/plain; charset=utf-8"),
            Self::Workspace => (workspace(addresses), "text/plain; charset=utf-8"),
        };
        let ending = self.path().strip_prefix("senders").unwrap_or_default();
        Rendition {
            bytes: text.into_bytes(),
            media_type,
            file_name: Some(format!("{}-senders{ending}", heading.slug.replace('_', "-"))),
            style_hashes: Vec::new(),
            script_hashes: Vec::new(),
        }
    }
}

/// The addresses to trust now of several schools, sorted by key, each once. One that any of them has paused is left
/// out for all: whoever filters for a whole organisation cannot tell for which school an e-mail is meant.
#[must_use]
pub fn addresses_of(schools: &[&Published]) -> Vec<String> {
    let mut addresses: Vec<&EmailAddress> =
        schools.iter().flat_map(|published| current(published).map(|current| &current.sender.address)).collect();
    addresses.sort();
    addresses.dedup();
    let paused = |address: &EmailAddress| schools.iter().any(|published| published.status.pause_of(address).is_some());
    addresses.into_iter().filter(|address| !paused(address)).map(EmailAddress::wire).collect()
}

/// `senders.txt` of an organisation: one address a line, sorted, each line ended by LF.
#[must_use]
pub fn organisation_text(organisation: &Organisation, schools: &[&Published]) -> Rendition {
    let mut text = String::new();
    for address in addresses_of(schools) {
        text.push_str(&address);
        text.push('\n');
    }
    Rendition {
        bytes: text.into_bytes(),
        media_type: "text/plain; charset=utf-8",
        file_name: Some(format!("{}-senders.txt", organisation.slug.as_str().replace('_', "-"))),
        style_hashes: Vec::new(),
        script_hashes: Vec::new(),
    }
}

/// Words for people who look after mail.
fn words(id: &str, args: &[(&str, Arg<'_>)]) -> String {
    Messages::for_locale(LanguageTag::ENGLISH).without_isolation().text(id, args).into_string()
}

/// Comment lines that every format here reads as comments. A name holds no line break.
fn comments(heading: &Heading, advice: &[&str]) -> String {
    let newest = words("desk-newest", &[("address", Arg::from(heading.address.as_str()))]);
    let mut text = format!("# {}\n# {newest}\n# {}\n", heading.title, words("desk-exact", &[]));
    for id in advice {
        let _ = writeln!(text, "# {}", words(id, &[]));
    }
    text
}

/// One line an address; those with a sign that the format reads otherwise become comments.
fn lines(heading: &Heading, advice: &str, begin: &str, special: &[char], addresses: &[String]) -> String {
    let mut text = comments(heading, &[advice]);
    for address in addresses {
        let _ = if address.contains(special) {
            writeln!(text, "# {}", words("desk-left-out", &[("address", Arg::from(address.as_str()))]))
        } else {
            writeln!(text, "{begin}{address}")
        };
    }
    text
}

/// A sign of comments would cut an address short.
fn rspamd(heading: &Heading, addresses: &[String]) -> String {
    lines(heading, "desk-rspamd", "", &['#'], addresses)
}

/// In these lines `*` and `?` stand for other letters, and `#` begins a comment.
fn spamassassin(heading: &Heading, addresses: &[String]) -> String {
    lines(heading, "desk-spamassassin", "welcomelist_auth ", &['*', '?', '#'], addresses)
}

fn workspace(addresses: &[String]) -> String {
    // The field of the Admin console takes addresses with commas, and no comments.
    let mut text = addresses.join(",\n");
    text.push('\n');
    text
}

/// Sets one rule for each part of the list, and takes away those that an earlier, longer list had.
fn powershell(heading: &Heading, addresses: &[String]) -> String {
    let mut text = comments(heading, &["desk-powershell-run", "desk-powershell-rule"]);
    let parts = rules(&patterns(addresses));
    text.push_str("$parts = @(\n");
    for part in &parts {
        // The comma keeps a part with one address a list of its own.
        let _ = writeln!(text, "  ,@(\n    {}\n  )", part.join(",\n    "));
    }
    let _ = write!(
        text,
        ")\n\
         $name = 'School list {}'\n\
         for ($i = 0; $i -lt $parts.Count; $i++) {{\n  \
         $rule = @{{\n    \
         SenderAddressLocation       = 'Header'\n    \
         FromAddressMatchesPatterns  = $parts[$i]\n    \
         HeaderContainsMessageHeader = 'Authentication-Results'\n    \
         HeaderContainsWords         = 'dmarc=pass'\n    \
         SetSCL                      = -1\n  }}\n  \
         $title = \"$name $($i + 1)\"\n  \
         if (Get-TransportRule -Identity $title -ErrorAction SilentlyContinue) {{\n    \
         Set-TransportRule -Identity $title @rule\n  \
         }} else {{\n    \
         New-TransportRule -Name $title @rule\n  }}\n}}\n\
         Get-TransportRule | Where-Object {{\n  \
         $_.Name -match ('^' + [regex]::Escape($name) + ' (\\d+)$') -and [int]$Matches[1] -gt $parts.Count\n\
         }} | Remove-TransportRule -Confirm:$false\n",
        heading.slug
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heading() -> Heading {
        Heading {
            slug: "oak".to_owned(),
            title: "Oak School: list 3 of 2026-11-21".to_owned(),
            address: "https://x.example/s/oak/senders.cf".to_owned(),
        }
    }

    #[test]
    fn letters_that_mean_something_to_a_system_let_nothing_else_through() {
        let odd = ["a*@x.example", "b?@x.example", "c#d@x.example", "e@x.example"].map(str::to_owned);
        let live =
            |text: String| text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(live(spamassassin(&heading(), &odd)), ["welcomelist_auth e@x.example"]);
        assert_eq!(live(rspamd(&heading(), &odd)), ["a*@x.example", "b?@x.example", "e@x.example"]);
        assert!(powershell(&heading(), &odd).contains(r"'^a\*@x\.example$'"));
    }

    #[test]
    fn an_empty_list_lets_nobody_through_and_takes_old_rules_away() {
        let script = powershell(&heading(), &[]);
        assert!(script.contains("$parts = @(\n)\n") && script.contains("-gt $parts.Count"), "{script}");
        assert!(spamassassin(&heading(), &[]).lines().all(|line| line.starts_with('#')));
    }

    #[test]
    fn every_list_says_that_authentication_stays_on() {
        let some = ["a@x.example".to_owned()];
        for (text, word) in [
            (rspamd(&heading(), &some), "DMARC_POLICY_ALLOW"),
            (spamassassin(&heading(), &some), "welcomelist_auth"),
            (powershell(&heading(), &some), "dmarc=pass"),
        ] {
            assert!(text.contains(word), "{text}");
        }
    }
}
