//! The name servers of this machine (`/etc/resolv.conf`).

use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig, ResolverOpts};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::RData;

use crate::domain::DomainName;

use super::finder::{Servers, Source, Trouble};

/// Asks name servers.
pub struct System {
    resolver: TokioResolver,
}

impl System {
    /// The name servers that this machine uses.
    ///
    /// # Errors
    /// When the machine's settings name none, or cannot be read.
    pub fn new(patience: Duration) -> Result<Self, Trouble> {
        let mut builder = TokioResolver::builder_tokio().map_err(|_| Trouble)?;
        restrain(builder.options_mut(), patience);
        Ok(Self { resolver: builder.build().map_err(|_| Trouble)? })
    }

    /// Name servers at given addresses.
    ///
    /// # Errors
    /// When the resolver cannot be made.
    pub fn at(servers: &[SocketAddr], patience: Duration) -> Result<Self, Trouble> {
        let servers = servers.iter().map(|server| {
            let (mut udp, mut tcp) = (ConnectionConfig::udp(), ConnectionConfig::tcp());
            (udp.port, tcp.port) = (server.port(), server.port());
            NameServerConfig::new(server.ip(), true, vec![udp, tcp])
        });
        let config = ResolverConfig::from_parts(None, Vec::new(), servers.collect());
        let mut builder = TokioResolver::builder_with_config(config, TokioRuntimeProvider::default());
        restrain(builder.options_mut(), patience);
        Ok(Self { resolver: builder.build().map_err(|_| Trouble)? })
    }
}

/// One question at a time, no second try after our patience, and no memory of its own: the finder has one.
fn restrain(options: &mut ResolverOpts, patience: Duration) {
    options.timeout = patience / 2;
    options.attempts = 1;
    options.cache_size = 0;
    options.num_concurrent_reqs = 1;
    options.use_hosts_file = ResolveHosts::Never;
}

impl Source for System {
    fn mail_servers<'a>(&'a self, domain: &'a DomainName) -> Pin<Box<dyn Future<Output = Servers> + Send + 'a>> {
        Box::pin(async move {
            // The dot at the end: no search list is tried.
            let records = match self.resolver.mx_lookup(format!("{}.", domain.ascii())).await {
                Ok(lookup) => lookup.answers().to_vec(),
                Err(error) if error.is_no_records_found() => Vec::new(),
                Err(_) => return Err(Trouble),
            };
            let mut servers: Vec<(u16, DomainName)> = records
                .iter()
                .filter_map(|record| match &record.data {
                    // `.` is a null MX: no mail (RFC 7505). It is no name of ours, and so left out.
                    RData::MX(mx) => Some((mx.preference, mx.exchange.to_ascii().parse().ok()?)),
                    _ => None,
                })
                .collect();
            servers.sort();
            Ok(servers.into_iter().map(|(_, server)| server).collect())
        })
    }
}
