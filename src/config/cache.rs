//! How much memory finished answers may take.

super::section! {
    /// How much memory finished answers may take.
    Cache = "cache" {
        /// The most megabytes of finished pages and files that are kept, compressed forms included.
        megabytes: u64 = "128",
    }
}
