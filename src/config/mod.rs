//! Settings: one TOML file, and the environment on top of it.
//!
//! Each section is a struct in a file of its own. A setting `listen` of the section `http` is set by
//! the environment variable `HALLPASS_HTTP__LISTEN`. What nobody knows is refused.

mod cache;
mod dns;
mod error;
mod http;
mod limits;
mod load;
mod log;
mod nearest;
mod operator;
mod optional;
mod setting;
mod show;
mod site;
mod store;

pub use cache::Cache;
pub use dns::Dns;
pub use error::ConfigError;
pub use http::Http;
pub use limits::Limits;
pub use load::{Effective, Source};
pub use log::{Format, Level, Log};
pub use operator::Operator;
pub use optional::Optional;
pub use setting::Setting;
pub(crate) use setting::section;
pub use site::Site;
pub use store::Store;

/// What every environment variable of ours begins with.
pub const PREFIX: &str = "HALLPASS_";

/// The settings of the service.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where the public side listens.
    pub http: Http,
    /// How the site is reached from outside.
    pub site: Site,
    /// Where the lists are kept.
    pub store: Store,
    /// What the service writes about its own work.
    pub log: Log,
    /// What only the operator sees.
    pub operator: Operator,
    /// How much one visitor may ask of the service.
    pub limits: Limits,
    /// How much memory finished answers may take.
    pub cache: Cache,
    /// Looking up who takes the mail of a domain.
    pub dns: Dns,
}

impl Config {
    /// Every setting there is, section by section.
    pub fn settings() -> impl Iterator<Item = &'static Setting> {
        [
            Http::SETTINGS,
            Site::SETTINGS,
            Store::SETTINGS,
            Log::SETTINGS,
            Operator::SETTINGS,
            Limits::SETTINGS,
            Cache::SETTINGS,
            Dns::SETTINGS,
        ]
        .into_iter()
        .flatten()
    }
}

impl Default for Config {
    /// Every setting at its default. That the defaults can be read is tested.
    fn default() -> Self {
        Self {
            http: Http { listen: std::net::SocketAddr::from(([127, 0, 0, 1], 8080)), grace_seconds: 10 },
            site: Site { public_url: Optional(None) },
            store: Store { url: String::new(), password_file: Optional(None) },
            log: Log { level: Level::Info, format: Format::Text, requests: false },
            operator: Operator { listen: Optional(None) },
            limits: Limits {
                uri_bytes: 2048,
                header_bytes: 16_384,
                request_seconds: 20,
                transfer_seconds: 30,
                idle_seconds: 75,
                connections: 4096,
                api_requests: 300,
                spare_loopback: true,
                client_header: Optional(None),
            },
            cache: Cache { megabytes: 128 },
            dns: Dns { look_up: true, at_a_time: 16, per_second: 20 },
        }
    }
}
