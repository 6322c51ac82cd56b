//! Why a page could not be fetched.

use crate::domain::Problem;

/// Why a page could not be fetched.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// Not a web address.
    #[error("no web address")]
    Address,
    /// A port on which no website is.
    #[error("port {0}")]
    Port(u16),
    /// The name leads to an address that not everybody can reach.
    #[error("{0} is not public")]
    NotPublic(String),
    /// Nobody knows the name.
    #[error("{0} is not known")]
    UnknownName(String),
    /// No connection, or it broke.
    #[error("no connection to {host}: {why}")]
    Connection {
        /// The host.
        host: String,
        /// What went wrong.
        why: String,
    },
    /// The certificate does not fit.
    #[error("no encrypted connection to {host}: {why}")]
    Certificate {
        /// The host.
        host: String,
        /// What went wrong.
        why: String,
    },
    /// It took too long.
    #[error("slower than {0} seconds")]
    TooSlow(u64),
    /// More than a page has.
    #[error("larger than {0} bytes")]
    TooLarge(usize),
    /// A redirect to another website.
    #[error("leads to {0}")]
    Elsewhere(String),
    /// More redirects than are followed.
    #[error("too many redirects")]
    Redirects,
    /// An error of the website.
    #[error("status {0}")]
    Status(u16),
    /// Not a web page.
    #[error("{0} is no page")]
    NotAPage(String),
}

impl Problem for FetchError {
    fn code(&self) -> &'static str {
        match self {
            Self::Address => "fetch-address",
            Self::Port(_) => "fetch-port",
            Self::NotPublic(_) => "fetch-not-public",
            Self::UnknownName(_) => "fetch-unknown-name",
            Self::Connection { .. } => "fetch-connection",
            Self::Certificate { .. } => "fetch-certificate",
            Self::TooSlow(_) => "fetch-too-slow",
            Self::TooLarge(_) => "fetch-too-large",
            Self::Elsewhere(_) => "fetch-elsewhere",
            Self::Redirects => "fetch-redirects",
            Self::Status(_) => "fetch-status",
            Self::NotAPage(_) => "fetch-not-a-page",
        }
    }

    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Address | Self::Redirects => Vec::new(),
            Self::Port(port) => vec![("port", port.to_string())],
            Self::NotPublic(host) | Self::UnknownName(host) => vec![("host", host.clone())],
            Self::Connection { host, why } | Self::Certificate { host, why } => {
                vec![("host", host.clone()), ("why", why.clone())]
            }
            Self::TooSlow(seconds) => vec![("seconds", seconds.to_string())],
            Self::TooLarge(bytes) => vec![("bytes", bytes.to_string())],
            Self::Elsewhere(address) => vec![("address", address.clone())],
            Self::Status(status) => vec![("status", status.to_string())],
            Self::NotAPage(kind) => vec![("kind", kind.clone())],
        }
    }
}
