//! Where the public side listens.

use std::net::SocketAddr;

super::section! {
    /// Where the public side listens.
    Http = "http" {
        /// The address and port of the public pages. Put a web server that speaks HTTPS in front of it.
        listen: SocketAddr = "\"127.0.0.1:8080\"",
        /// How many seconds requests that are being answered may take to finish when the service stops.
        grace_seconds: u64 = "10",
    }
}
