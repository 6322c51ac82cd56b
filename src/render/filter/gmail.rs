//! `gmail-filters.xml`: filters to import into Gmail, an Atom feed with properties of Google's.

use super::{head, sorted};
use crate::domain::{Digest, LanguageTag};
use crate::render::listing::{changed_at, file};
use crate::render::xml::Xml;
use crate::render::{Context, Published, Rendition};

/// Where Gmail cuts off is not published; others measured 1,470 to 1,500 characters and stop here.
const CONDITION_MAX: usize = 1400;

/// `gmail-filters.xml`: "never send it to Spam" for every address, and nothing more.
pub(super) fn gmail_filters(published: &Published, language: LanguageTag, context: &Context) -> Rendition {
    let updated = changed_at(published).strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let conditions = conditions(&sorted(published));
    let ids: Vec<String> = (0..conditions.len()).map(|index| number(published, index)).collect();

    let mut xml = Xml::new();
    xml.open(
        "feed",
        &[("xmlns", "http://www.w3.org/2005/Atom"), ("xmlns:apps", "http://schemas.google.com/apps/2006")],
    );
    for line in head(published, language, context) {
        xml.comment(&line);
    }
    xml.text("title", &[], "Mail Filters");
    xml.text("id", &[], &format!("tag:mail.google.com,2008:filters:{}", ids.join(",")));
    xml.text("updated", &[], &updated);
    xml.open("author", &[]);
    xml.text("name", &[], published.revision.school().name.as_str());
    xml.close();
    for (condition, id) in conditions.iter().zip(&ids) {
        xml.open("entry", &[]);
        xml.empty("category", &[("term", "filter")]);
        xml.text("title", &[], "Mail Filter");
        xml.text("id", &[], &format!("tag:mail.google.com,2008:filter:{id}"));
        xml.text("updated", &[], &updated);
        xml.text("content", &[], "");
        for (name, value) in
            [("from", condition.as_str()), ("shouldNeverSpam", "true"), ("sizeOperator", "s_sl"), ("sizeUnit", "s_smb")]
        {
            xml.empty("apps:property", &[("name", name), ("value", value)]);
        }
        xml.close();
    }
    file(published, "-gmail-filters.xml", "application/xml", xml.finish())
}

/// Joins the addresses into as few conditions as Gmail takes.
fn conditions(addresses: &[String]) -> Vec<String> {
    let mut conditions: Vec<String> = Vec::new();
    for address in addresses {
        let term = term(address);
        match conditions.last_mut() {
            Some(last) if last.chars().count() + " OR ".len() + term.chars().count() <= CONDITION_MAX => {
                last.push_str(" OR ");
                last.push_str(&term);
            }
            _ => conditions.push(term),
        }
    }
    conditions
}

/// An address as Gmail's search reads it. Signs that mean something there, such as a minus at the
/// start ("not") or braces ("any of"), lose their meaning in quotes.
fn term(address: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "@._-+".contains(c);
    if address.starts_with(char::is_alphanumeric) && address.chars().all(plain) {
        address.to_owned()
    } else {
        format!("\"{address}\"")
    }
}

/// The number of a filter: thirteen digits, as Gmail's own have, the same for the same list and place.
fn number(published: &Published, index: usize) -> String {
    let digest = Digest::of_all([
        published.revision.school().code.as_str().as_bytes(),
        &published.revision.number().to_be_bytes(),
        &index.to_be_bytes(),
    ]);
    let small = digest.as_bytes().iter().take(5).fold(0_u64, |number, byte| (number << 8) | u64::from(*byte));
    (1_000_000_000_000 + small).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_stay_short_and_lose_nothing() {
        let addresses: Vec<String> = (0..200).map(|n| format!("address-number-{n}@school.example")).collect();
        let conditions = conditions(&addresses);
        assert!(conditions.len() > 1);
        assert!(conditions.iter().all(|condition| condition.chars().count() <= CONDITION_MAX));
        let joined = conditions.join(" OR ");
        assert_eq!(joined.split(" OR ").collect::<Vec<_>>(), addresses);
    }

    #[test]
    fn signs_that_mean_something_to_gmail_are_quoted() {
        assert_eq!(term("a.b+c-d_e@x.example"), "a.b+c-d_e@x.example");
        for address in ["-a@x.example", "{a}@x.example", "a|b@x.example", "=a@x.example"] {
            assert_eq!(term(address), format!("\"{address}\""));
        }
    }
}
