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
    }
}
