//! What stands behind the `?`, and pages of long lists.

use axum::http::Uri;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

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
    pub(super) fn page(&self) -> Result<Page, Refusal> {
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
            Some(cursor) => {
                let bytes = URL_SAFE_NO_PAD.decode(cursor).ok();
                let key = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
                Some(key.ok_or(Refusal::Parameter("cursor", CURSOR))?)
            }
        };
        Ok(Page { limit, after })
    }
}

const CURSOR: &str = "what stands in the field \"next\" of the page before";

/// A part of a long list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Page {
    /// The most entries.
    pub limit: usize,
    /// The key of the last entry of the page before.
    pub after: Option<String>,
}

impl Page {
    /// The key of the last entry before this page, as a number.
    pub(super) fn after_number<N: std::str::FromStr>(&self) -> Result<Option<N>, Refusal> {
        let parse = |text: &String| text.parse().map_err(|_| Refusal::Parameter("cursor", CURSOR));
        self.after.as_ref().map(parse).transpose()
    }

    /// What names this page among others of one list.
    pub(super) fn name(&self) -> String {
        format!("{}/{}", self.limit, self.after.as_deref().unwrap_or_default())
    }
}

/// The cursor of the page that begins after an entry.
pub(super) fn cursor(key: &str) -> String {
    URL_SAFE_NO_PAD.encode(key)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn parameters_are_known_and_given_once() {
        let read = |query: &str| Query::read(&format!("/x?{query}").parse().unwrap(), &["limit", "cursor"]);
        assert_eq!(read("limit=2").unwrap().page().unwrap(), Page { limit: 2, after: None });
        assert_eq!(read("").unwrap().page().unwrap().limit, LIMIT);
        for query in ["limt=2", "limit=1&limit=2", "=x"] {
            assert!(matches!(read(query), Err(Refusal::UnknownParameter(..))), "{query}");
        }
        for query in ["limit=0", "limit=101", "limit=-1", "limit=%2B5", "limit=05", "limit=", "cursor=%25", "cursor=_w"]
        {
            assert!(matches!(read(query).unwrap().page(), Err(Refusal::Parameter(..))), "{query}");
        }
        let page = read(&format!("cursor={}", cursor("12"))).unwrap().page().unwrap();
        assert_eq!(page.after_number::<u32>().unwrap(), Some(12));
    }
}
