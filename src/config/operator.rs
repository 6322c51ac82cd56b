//! What only the operator sees.

use std::net::SocketAddr;

super::section! {
    /// What only the operator sees.
    Operator = "operator" {
        /// The address and port of `/metrics` (Prometheus). Empty for none; never open it to the public.
        listen: super::Optional<SocketAddr> = "\"\"",
    }
}
