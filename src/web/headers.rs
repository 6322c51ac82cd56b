//! What every answer says besides its content, decided in one place.

use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    VARY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// How long an answer may be kept by browsers and by caches on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CachePolicy {
    /// Kept, but asked about each time: a pause must show at once, and the answer "unchanged" is cheap.
    AskFirst,
    /// Kept for a day without asking: what does not speak of any list.
    Day,
    /// Kept for ever: what has a hash of its bytes in its name.
    Forever,
    /// Never kept: errors, and the state of the service.
    Never,
}

impl CachePolicy {
    /// The value of `Cache-Control` (RFC 9111, section 5.2).
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AskFirst => "public, max-age=0, must-revalidate",
            Self::Day => "public, max-age=86400",
            Self::Forever => "public, max-age=31536000, immutable",
            Self::Never => "no-store",
        }
    }
}

/// What an answer is, as far as a browser's protection goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nature<'a> {
    /// A page; with the hashes of what stands inside it.
    Page {
        /// Of its style sheets.
        styles: &'a [String],
        /// Of its scripts. A page without any may run nothing and ask for nothing.
        scripts: &'a [String],
    },
    /// The same with boxes of this site in frames, to show what they look like.
    Showing {
        /// Of its style sheets.
        styles: &'a [String],
        /// Of its scripts.
        scripts: &'a [String],
    },
    /// The same whose script loads another of this site's, when somebody wants what it does.
    Loading {
        /// Of its style sheets.
        styles: &'a [String],
        /// Of its scripts.
        scripts: &'a [String],
    },
    /// A box, which other sites put into frames and read.
    Framed {
        /// Of its style sheets.
        styles: &'a [String],
        /// Of its scripts.
        scripts: &'a [String],
    },
    /// A file of its own.
    File,
    /// A file that other sites' programs may read: signed lists and keys.
    Open,
    /// A PDF: browsers show it in a viewer of their own, which a strict policy would stop.
    Document,
}

/// Whether browsers reach the site over HTTPS alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transport {
    /// They do, and shall remember it.
    Encrypted,
    /// It is tried out on a machine of one's own.
    Plain,
}

const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");
const EMBEDDER_POLICY: HeaderName = HeaderName::from_static("cross-origin-embedder-policy");
const OPENER_POLICY: HeaderName = HeaderName::from_static("cross-origin-opener-policy");
const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// The headers that guard an answer and say how long it keeps.
#[must_use]
pub fn common(nature: Nature<'_>, cache: CachePolicy, transport: Transport) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(20);
    let mut set = |name: HeaderName, value: &'static str| {
        headers.insert(name, HeaderValue::from_static(value));
    };
    set(CACHE_CONTROL, cache.as_str());
    set(VARY, "accept-encoding");
    set(X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(REFERRER_POLICY, "no-referrer");
    set(PERMISSIONS_POLICY, "camera=(), geolocation=(), microphone=()");
    match nature {
        Nature::Page { .. } | Nature::Showing { .. } | Nature::Loading { .. } => {
            set(OPENER_POLICY, "same-origin");
            set(RESOURCE_POLICY, "same-origin");
        }
        // A page that isolates itself takes only frames that say the same of themselves.
        Nature::Framed { .. } => {
            set(EMBEDDER_POLICY, "require-corp");
            set(ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            set(RESOURCE_POLICY, "cross-origin");
        }
        Nature::Open => {
            set(ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            set(RESOURCE_POLICY, "cross-origin");
        }
        // Schools show the code and the crest on websites of their own.
        Nature::File | Nature::Document => set(RESOURCE_POLICY, "cross-origin"),
    }
    if transport == Transport::Encrypted {
        set(STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    // Hashes are base64, so the value is always one that a header can hold.
    if let Ok(policy) = HeaderValue::try_from(content_security_policy(nature)) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    headers
}

/// Content Security Policy, level 3: nothing runs but the page's own script, nothing is loaded from elsewhere.
fn content_security_policy(nature: Nature<'_>) -> String {
    let own = |hashes: &[String]| if hashes.is_empty() { "'none'".to_owned() } else { hashes.join(" ") };
    match nature {
        // No `frame-ancestors`: even `*` would refuse a frame inside a sandboxed one, which has no origin to match.
        Nature::Framed { styles, scripts } => format!(
            "default-src 'none'; style-src {}; script-src {}; form-action 'none'; base-uri 'none'",
            own(styles),
            own(scripts)
        ),
        Nature::Page { styles, scripts }
        | Nature::Showing { styles, scripts }
        | Nature::Loading { styles, scripts } => {
            let style = own(styles);
            // Not `'self'`: markup that somebody slipped into the page would load by it, too. Old browsers do not know
            // the word and load nothing.
            let loads = if matches!(nature, Nature::Loading { .. }) { " 'strict-dynamic'" } else { "" };
            let frames = if matches!(nature, Nature::Showing { .. }) { " frame-src 'self';" } else { "" };
            let script =
                if scripts.is_empty() { String::new() } else { format!(" script-src {}{loads};", scripts.join(" ")) };
            format!(
                "default-src 'none'; style-src {style};{script}{frames} connect-src 'self'; img-src 'self' data:; form-action 'self'; \
                 base-uri 'none'; frame-ancestors 'none'"
            )
        }
        Nature::File | Nature::Open => "default-src 'none'; sandbox; frame-ancestors 'none'".to_owned(),
        Nature::Document => "frame-ancestors 'none'".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn pages_may_use_their_own_styles_and_nothing_else() {
        let hashes = ["'sha256-AAAA='".to_owned(), "'sha256-BBBB='".to_owned()];
        let headers =
            common(Nature::Page { styles: &hashes, scripts: &[] }, CachePolicy::AskFirst, Transport::Encrypted);
        let policy = headers[CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(policy.contains("style-src 'sha256-AAAA=' 'sha256-BBBB=';"), "{policy}");
        assert!(!policy.contains("unsafe") && !policy.contains("script"), "{policy}");
        assert_eq!(headers[STRICT_TRANSPORT_SECURITY], "max-age=31536000");
        assert!(!headers.contains_key(ACCESS_CONTROL_ALLOW_ORIGIN));
    }

    #[test]
    fn a_script_runs_by_its_hash_and_asks_this_site_alone() {
        let scripts = ["'sha256-CCCC='".to_owned()];
        let headers = common(Nature::Page { styles: &[], scripts: &scripts }, CachePolicy::Never, Transport::Plain);
        let policy = headers[CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(policy.contains("script-src 'sha256-CCCC='; connect-src 'self';"), "{policy}");
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    }

    #[test]
    fn what_a_script_loads_is_let_in_by_that_script_alone() {
        let scripts = ["'sha256-CCCC='".to_owned()];
        let headers =
            common(Nature::Loading { styles: &[], scripts: &scripts }, CachePolicy::AskFirst, Transport::Plain);
        let policy = headers[CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(policy.contains("script-src 'sha256-CCCC=' 'strict-dynamic'; connect-src 'self';"), "{policy}");
        let without = common(Nature::Loading { styles: &[], scripts: &[] }, CachePolicy::AskFirst, Transport::Plain);
        assert!(!without[CONTENT_SECURITY_POLICY].to_str().unwrap().contains("script"));
    }

    #[test]
    fn only_open_files_may_be_read_by_other_sites() {
        let headers = common(Nature::Open, CachePolicy::AskFirst, Transport::Plain);
        assert_eq!(headers[ACCESS_CONTROL_ALLOW_ORIGIN], "*");
        assert!(!headers.contains_key(STRICT_TRANSPORT_SECURITY));
        assert!(!common(Nature::File, CachePolicy::Day, Transport::Plain).contains_key(ACCESS_CONTROL_ALLOW_ORIGIN));
    }
}
