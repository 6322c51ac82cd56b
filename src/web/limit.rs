//! How often one client may ask the API.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher as _;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::extract::Request;
use axum::extract::connect_info::{ConnectInfo, Connected};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::serve::IncomingStream;
use moka::sync::Cache;
use tokio::time::Instant;

use crate::config::Limits;

use super::connection::Doorway;

/// How long a quota is for.
pub(super) const WINDOW: Duration = Duration::from_mins(1);
/// So many clients are counted at a time; when there are more, those that were quiet longest begin anew.
const CLIENTS: u64 = 65_536;

const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
const STATE: HeaderName = HeaderName::from_static("ratelimit");

/// Who is at the other end of a connection.
#[derive(Debug, Clone, Copy)]
pub(super) struct Peer(pub IpAddr);

impl Connected<IncomingStream<'_, Doorway>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Doorway>) -> Self {
        let address: &SocketAddr = stream.remote_addr();
        Self(address.ip())
    }
}

/// Counts requests for each client and minute. A client is a number made of its address with a key that is new with
/// each start: no address is kept, and none can be worked out from what is.
#[derive(Debug)]
pub(super) struct Quotas {
    most: u32,
    spare_loopback: bool,
    named_in: Option<HeaderName>,
    clients: Cache<u64, Arc<Used>>,
    key: RandomState,
}

#[derive(Debug)]
struct Used {
    since: Instant,
    requests: AtomicU32,
}

/// What a client may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Permit {
    /// It is not counted.
    Spared,
    /// It may ask, and so often again within so many seconds.
    Granted {
        /// Requests that are left.
        left: u32,
        /// Until the quota is whole again.
        seconds: u64,
    },
    /// It has to wait for so many seconds.
    Refused {
        /// Until then.
        seconds: u64,
    },
}

impl Quotas {
    pub(super) fn new(limits: &Limits) -> Self {
        Self {
            most: limits.api_requests,
            spare_loopback: limits.spare_loopback,
            named_in: limits.client_header.0.clone(),
            clients: Cache::builder().max_capacity(CLIENTS).time_to_live(WINDOW).build(),
            key: RandomState::new(),
        }
    }

    /// Counts a request.
    pub(super) fn take(&self, request: &Request) -> Permit {
        let client = self.client(request);
        if self.most == 0 || (self.spare_loopback && client.is_none_or(|client| client.is_loopback())) {
            return Permit::Spared;
        }
        let now = Instant::now();
        let fresh = || Arc::new(Used { since: now, requests: AtomicU32::new(0) });
        let used = self.clients.get_with(self.key.hash_one(client.map(network)), fresh);
        let before = used.requests.fetch_add(1, Ordering::Relaxed);
        let seconds = WINDOW.saturating_sub(now.duration_since(used.since)).as_secs().max(1);
        match self.most.checked_sub(before.saturating_add(1)) {
            Some(left) => Permit::Granted { left, seconds },
            None => Permit::Refused { seconds },
        }
    }

    /// Who asks: what the web server in front says, or else who is at the other end.
    fn client(&self, request: &Request) -> Option<IpAddr> {
        let named = self.named_in.as_ref().and_then(|name| last_address(request.headers(), name));
        named.or_else(|| request.extensions().get::<ConnectInfo<Peer>>().map(|ConnectInfo(Peer(address))| *address))
    }

    /// Says how much is left (draft-ietf-httpapi-ratelimit-headers).
    pub(super) fn tell(&self, permit: Permit, headers: &mut HeaderMap) {
        let (left, seconds) = match permit {
            Permit::Spared => return,
            Permit::Granted { left, seconds } => (left, seconds),
            Permit::Refused { seconds } => (0, seconds),
        };
        let policy = format!("\"requests\";q={};w={}", self.most, WINDOW.as_secs());
        let state = format!("\"requests\";r={left};t={seconds}");
        for (name, value) in [(POLICY, policy), (STATE, state)] {
            // Digits and signs of ASCII can stand in a header.
            if let Ok(value) = HeaderValue::try_from(value) {
                headers.insert(name, value);
            }
        }
    }
}

/// The address that the server in front wrote last: what stands before it, the client may have written.
fn last_address(headers: &HeaderMap, name: &HeaderName) -> Option<IpAddr> {
    let value = headers.get_all(name).iter().next_back()?.to_str().ok()?;
    let last = value.rsplit(',').next()?.trim();
    let bare = last.strip_prefix('[').and_then(|rest| rest.split(']').next()).unwrap_or(last);
    bare.parse().ok().or_else(|| last.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

/// A household has a whole network of IPv6 addresses, of which the first 64 bits stay the same.
fn network(client: IpAddr) -> IpAddr {
    match client.to_canonical() {
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
        address @ IpAddr::V4(_) => address,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::config::{Config, Optional};
    use axum::body::Body;

    fn from(address: &str, forwarded: &str) -> Request {
        let mut request = Request::get("/api/v1/schools").body(Body::empty()).unwrap();
        request.extensions_mut().insert(ConnectInfo(Peer(address.parse().unwrap())));
        if !forwarded.is_empty() {
            request.headers_mut().insert("x-forwarded-for", forwarded.parse().unwrap());
        }
        request
    }

    fn quotas(header: Option<&str>) -> Quotas {
        let client_header = Optional(header.map(|name| name.parse().unwrap()));
        Quotas::new(&Limits { api_requests: 2, client_header, ..Config::default().limits })
    }

    #[test]
    fn each_client_has_its_own_quota_and_this_machine_none() {
        let quotas = quotas(None);
        for left in [1, 0] {
            assert!(matches!(quotas.take(&from("192.0.2.1", "")), Permit::Granted { left: l, .. } if l == left));
        }
        assert!(matches!(quotas.take(&from("192.0.2.1", "")), Permit::Refused { seconds: 1..=60 }));
        assert!(matches!(quotas.take(&from("192.0.2.2", "203.0.113.9")), Permit::Granted { left: 1, .. }));
        for _ in 0..5 {
            assert_eq!(quotas.take(&from("127.0.0.1", "")), Permit::Spared);
        }
        // A household changes the second half of its addresses as it likes.
        for _ in 0..2 {
            quotas.take(&from("2001:db8::1", ""));
        }
        assert!(matches!(quotas.take(&from("2001:db8::2", "")), Permit::Refused { .. }));
        assert!(matches!(quotas.take(&from("2001:db8:0:1::2", "")), Permit::Granted { .. }));
    }

    #[test]
    fn the_server_in_front_names_the_client_and_a_client_cannot_name_itself() {
        let quotas = quotas(Some("x-forwarded-for"));
        for spoofed in ["198.51.100.1, 192.0.2.7", "127.0.0.1, 192.0.2.7", "x, 192.0.2.7", "192.0.2.7:4711"] {
            quotas.take(&from("127.0.0.1", spoofed));
        }
        assert!(matches!(quotas.take(&from("127.0.0.1", "[192.0.2.8], 192.0.2.7")), Permit::Refused { .. }));
        assert_eq!(quotas.take(&from("127.0.0.1", "")), Permit::Spared, "a program on this machine");
    }

    #[test]
    fn it_is_told_in_the_fields_of_the_draft() {
        let (quotas, mut headers) = (quotas(None), HeaderMap::new());
        quotas.tell(Permit::Granted { left: 1, seconds: 30 }, &mut headers);
        assert_eq!(headers["ratelimit-policy"], "\"requests\";q=2;w=60");
        assert_eq!(headers["ratelimit"], "\"requests\";r=1;t=30");
    }
}
