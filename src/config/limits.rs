//! How much one visitor may ask of the service.

super::section! {
    /// How much one visitor may ask of the service.
    Limits = "limits" {
        /// The longest address (path and query) of a request, in bytes; longer ones are answered with 414.
        uri_bytes: usize = "2048",
        /// The most bytes of a request's headers; more are answered with 431.
        header_bytes: usize = "16384",
        /// How many seconds an answer may take before it is given up with 503.
        request_seconds: u64 = "20",
        /// How many seconds a visitor may take to send a request's headers, and to read an answer.
        transfer_seconds: u64 = "30",
        /// How many seconds an idle connection is kept open.
        idle_seconds: u64 = "75",
        /// The most connections at a time; more wait to be accepted.
        connections: usize = "4096",
        /// How many requests to the API one client may make in a minute; more are answered with 429. 0 for no limit.
        api_requests: u32 = "300",
        /// Whether programs on this machine are spared from that limit. The web server in front is one of them, so set
        /// `limits.client_header` too.
        spare_loopback: bool = "true",
        /// The header in which the web server in front names the address that it was asked from, such as
        /// `X-Forwarded-For`; its last entry counts. Empty for none. Set it only where that server always writes it.
        client_header: super::Optional<axum::http::HeaderName> = "\"\"",
    }
}
