//! What stands behind the `?`, and pages of long lists.

use std::fmt::{self, Display};
use std::str::FromStr;

use axum::http::Uri;

use super::refusal::Refusal;

/// The most entries of one page.
pub(super) const LIMIT_MAX: usize = 100;
/// So many without anybody asking.
const LIMIT: usize = 50;

/// The parameters of a request, each of them known and given once.
#[derive(Debug, Default)]
pub(super) struct Query(Vec<(String, String)>);

impl Query {
    /// Reads them. What nobody knows is refused, so that a slip in a name is not passed over in silence.
    pub(super) fn read(uri: &Uri, known: &[&str]) -> Result<Self, Refusal> {
        let mut found: Vec<(String, String)> = Vec::new();
        for (name, value) in url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()) {
            if !known.contains(&&*name) || found.iter().any(|(given, _)| *given == *name) {
                let allowed = if known.is_empty() { "-".to_owned() } else { known.join(", ") };
                return Err(Refusal::UnknownParameter(name.into_owned(), allowed));
            }
            found.push((name.into_owned(), value.into_owned()));
        }
        Ok(Self(found))
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// How many entries a page may have, and after which one it begins.
    pub(super) fn page<K: FromStr>(&self) -> Result<Page<K>, Refusal> {
        let wrong_limit = Refusal::Parameter("limit", "1 to 100");
        let limit = match self.get("limit") {
            None => LIMIT,
            // A sign or a zero before the number would be a second name for the same page.
            Some(text) if text.starts_with(['+', '0']) => return Err(wrong_limit),
            Some(text) => match text.parse() {
                Ok(limit) if (1..=LIMIT_MAX).contains(&limit) => limit,
                _ => return Err(wrong_limit),
            },
        };
        let after = match self.get("cursor") {
            None => None,
            Some(key) => Some(key.parse().map_err(|_| Refusal::Parameter("cursor", CURSOR))?),
        };
        Ok(Page { limit, after })
    }
}

const CURSOR: &str = "what stands in the field \"next\" of the page before";

/// A part of a long list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Page<K> {
    /// The most entries.
    pub limit: usize,
    /// The key of the last entry of the page before.
    pub after: Option<K>,
}

impl<K: Display> Page<K> {
    /// What names this page among others of one list.
    pub(super) fn name(&self) -> String {
        let after = self.after.as_ref().map(ToString::to_string).unwrap_or_default();
        format!("{}/{after}", self.limit)
    }
}

/// A place in a list that is numbered, written in one way only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place(pub u32);

impl FromStr for Place {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let number: u32 = text.parse().map_err(|_| ())?;
        if number > 0 && number <= PLACE_MAX && number.to_string() == text { Ok(Self(number)) } else { Err(()) }
    }
}

impl Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// No list is longer.
const PLACE_MAX: u32 = i32::MAX.cast_unsigned();

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn parameters_are_known_and_given_once() {
        let read = |query: &str| Query::read(&format!("/x?{query}").parse().unwrap(), &["limit", "cursor"]);
        let page = |query: &str| read(query).unwrap().page::<Place>();
        assert_eq!(page("limit=2").unwrap(), Page { limit: 2, after: None });
        assert_eq!((page("").unwrap().limit, page("cursor=12").unwrap().after), (LIMIT, Some(Place(12))));
        for query in ["limt=2", "limit=1&limit=2", "=x"] {
            assert!(matches!(read(query), Err(Refusal::UnknownParameter(..))), "{query}");
        }
        for query in [
            "limit=0",
            "limit=101",
            "limit=-1",
            "limit=%2B5",
            "limit=05",
            "limit=",
            "cursor=0",
            "cursor=01",
            "cursor=x",
        ] {
            assert!(matches!(page(query), Err(Refusal::Parameter(..))), "{query}");
        }
    }
}
