//! Getting one page of somebody's website, carefully: the address comes from a person, and a web server may answer
//! anything.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt as _, Empty};
use hyper::body::{Bytes, Incoming};
use hyper::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE, HOST, LOCATION, USER_AGENT};
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use url::{Host, Url};

use super::address::is_public;
use super::error::FetchError;

/// How much is fetched at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// The most bytes of a page.
    pub bytes: usize,
    /// The time for all of it, redirects too.
    pub time: Duration,
    /// The most redirects.
    pub redirects: usize,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { bytes: 2 << 20, time: Duration::from_secs(10), redirects: 3 }
    }
}

/// The addresses of a name.
pub type Names<'a> = Pin<Box<dyn Future<Output = io::Result<Vec<SocketAddr>>> + Send + 'a>>;

/// Who knows the addresses of names.
pub trait Resolve: Send + Sync {
    /// The addresses of a host.
    fn resolve<'a>(&'a self, host: &'a str, port: u16) -> Names<'a>;
}

/// The resolver of this machine.
#[derive(Debug, Clone, Copy)]
pub struct System;

impl Resolve for System {
    fn resolve<'a>(&'a self, host: &'a str, port: u16) -> Names<'a> {
        Box::pin(async move { Ok(tokio::net::lookup_host((host, port)).await?.collect()) })
    }
}

/// A page as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// Where it was in the end.
    pub address: Url,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Fetches pages.
pub struct Fetcher {
    resolver: Box<dyn Resolve>,
    bounds: Bounds,
    /// Whether only public addresses on the usual ports are asked. Always, except where a test serves the page.
    guarded: bool,
    tls: TlsConnector,
}

impl Fetcher {
    /// A fetcher that asks public addresses only.
    ///
    /// # Errors
    /// The encryption cannot be set up, which only a program error can cause.
    pub fn new(resolver: Box<dyn Resolve>, bounds: Bounds) -> Result<Self, rustls::Error> {
        let roots: RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self { resolver, bounds, guarded: true, tls: TlsConnector::from(Arc::new(config)) })
    }

    /// The same without the guard, for pages that a test serves on this machine. Never use it with an address that
    /// somebody else gave.
    #[must_use]
    pub fn unguarded_for_tests(self) -> Self {
        Self { guarded: false, ..self }
    }

    /// Fetches a page.
    ///
    /// The name is resolved once, and every one of its addresses must be public; all requests, also after a redirect,
    /// go to that one address. Redirects are followed to the same host only, and never from `https` to `http`.
    ///
    /// # Errors
    /// See [`FetchError`].
    pub async fn fetch(&self, address: &Url) -> Result<Fetched, FetchError> {
        let seconds = self.bounds.time.as_secs();
        let fetched = tokio::time::timeout(self.bounds.time, self.follow(address.clone())).await;
        fetched.map_err(|_| FetchError::TooSlow(seconds))?
    }

    async fn follow(&self, mut address: Url) -> Result<Fetched, FetchError> {
        self.check_address(&address)?;
        let server = self.find(&address).await?;
        for _ in 0..=self.bounds.redirects {
            let response = self.ask(&address, server).await?;
            if !response.status().is_redirection() {
                let bytes = self.read(&address, response).await?;
                return Ok(Fetched { address, bytes });
            }
            let location = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
            let next = location.and_then(|location| address.join(location).ok());
            let next = next.ok_or(FetchError::Status(response.status().as_u16()))?;
            let same_host = next.host() == address.host() && (!self.guarded || usual_port(&next));
            let downgrade = address.scheme() == "https" && next.scheme() != "https";
            if !same_host || downgrade || !matches!(next.scheme(), "http" | "https") {
                return Err(FetchError::Elsewhere(next.to_string()));
            }
            self.check_address(&next)?;
            address = next;
        }
        Err(FetchError::Redirects)
    }

    fn check_address(&self, address: &Url) -> Result<(), FetchError> {
        let named = address.username().is_empty() && address.password().is_none() && address.has_host();
        if !named || !matches!(address.scheme(), "http" | "https") {
            return Err(FetchError::Address);
        }
        if self.guarded && !usual_port(address) {
            return Err(FetchError::Port(address.port().unwrap_or_default()));
        }
        Ok(())
    }

    /// The one address that is asked.
    async fn find(&self, address: &Url) -> Result<SocketAddr, FetchError> {
        let port = address.port_or_known_default().unwrap_or(443);
        let found = match address.host() {
            Some(Host::Ipv4(number)) => vec![SocketAddr::new(number.into(), port)],
            Some(Host::Ipv6(number)) => vec![SocketAddr::new(number.into(), port)],
            Some(Host::Domain(name)) => {
                self.resolver.resolve(name, port).await.map_err(|_| FetchError::UnknownName(name.to_owned()))?
            }
            None => return Err(FetchError::Address),
        };
        let host = host(address);
        // One private address among public ones is no accident.
        if self.guarded && found.iter().any(|found| !is_public(found.ip())) {
            return Err(FetchError::NotPublic(host));
        }
        found.first().copied().ok_or(FetchError::UnknownName(host))
    }

    async fn ask(&self, address: &Url, server: SocketAddr) -> Result<Response<Incoming>, FetchError> {
        let host = host(address);
        let failed = |why: String| FetchError::Connection { host: host.clone(), why };
        let port = address.port_or_known_default().unwrap_or_else(|| server.port());
        let stream =
            TcpStream::connect(SocketAddr::new(server.ip(), port)).await.map_err(|error| failed(error.to_string()))?;
        if address.scheme() == "http" {
            return send(address, stream).await.map_err(|error| failed(error.to_string()));
        }
        let name = host.trim_matches(['[', ']']).to_owned();
        let name = ServerName::try_from(name).map_err(|_| FetchError::Address)?;
        let stream = self
            .tls
            .connect(name, stream)
            .await
            .map_err(|error| FetchError::Certificate { host: host.clone(), why: error.to_string() })?;
        send(address, stream).await.map_err(|error| failed(error.to_string()))
    }

    async fn read(&self, address: &Url, response: Response<Incoming>) -> Result<Vec<u8>, FetchError> {
        if response.status() != StatusCode::OK {
            return Err(FetchError::Status(response.status().as_u16()));
        }
        let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("text/html");
        let plain = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if !matches!(plain.as_str(), "text/html" | "application/xhtml+xml") {
            return Err(FetchError::NotAPage(plain.chars().take(60).collect()));
        }
        let mut body = response.into_body();
        let mut bytes = Vec::new();
        while let Some(frame) = body.frame().await {
            let frame =
                frame.map_err(|error| FetchError::Connection { host: host(address), why: error.to_string() })?;
            let Ok(data) = frame.into_data() else { continue };
            if bytes.len() + data.len() > self.bounds.bytes {
                return Err(FetchError::TooLarge(self.bounds.bytes));
            }
            bytes.extend_from_slice(&data);
        }
        Ok(bytes)
    }
}

fn host(address: &Url) -> String {
    address.host_str().unwrap_or_default().to_owned()
}

/// Whether the port is one on which websites are: other ports belong to other services.
fn usual_port(address: &Url) -> bool {
    matches!(address.port(), None | Some(80 | 443))
}

async fn send<S>(address: &Url, stream: S) -> hyper::Result<Response<Incoming>>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) =
        hyper::client::conn::http1::Builder::new().max_buf_size(64 * 1024).handshake(TokioIo::new(stream)).await?;
    // Ends with the answer or the time limit, when both ends of it are dropped.
    tokio::spawn(connection);
    let mut request = Request::new(Empty::<Bytes>::new());
    let path = match address.query() {
        Some(query) => format!("{}?{query}", address.path()),
        None => address.path().to_owned(),
    };
    if let Ok(path) = path.parse() {
        *request.uri_mut() = path;
    }
    let authority = match address.port() {
        Some(port) => format!("{}:{port}", host(address)),
        None => host(address),
    };
    let agent = concat!("Hallpass/", env!("CARGO_PKG_VERSION"), " (check of a school's website)");
    let headers = [
        (HOST, authority.as_str()),
        (USER_AGENT, agent),
        (ACCEPT, "text/html, application/xhtml+xml"),
        (ACCEPT_ENCODING, "identity"),
    ];
    for (name, value) in headers {
        if let Ok(value) = value.parse() {
            request.headers_mut().insert(name, value);
        }
    }
    sender.send_request(request).await
}

#[cfg(test)]
mod tests;
