//! Looking up who takes the mail of a domain.

super::section! {
    /// Looking up who takes the mail of a domain.
    Dns = "dns" {
        /// Whether the name servers of this machine are asked who takes the mail of a domain that no guide knows. Only
        /// the registered domain is asked for, never an address.
        look_up: bool = "true",
        /// The most such questions under way.
        at_a_time: usize = "16",
        /// The most such questions in a second.
        per_second: u32 = "20",
    }
}
