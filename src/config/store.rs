//! Where the lists are kept.

use std::path::PathBuf;

super::section! {
    /// Where the lists are kept.
    Store = "store" {
        /// Where the lists are kept: empty for the file `hallpass.db` in the data directory (SQLite), or
        /// `postgres://user@host/database`.
        url: String = "\"\"",
        /// A file that holds the password for PostgreSQL, so that it need not stand in the address.
        password_file: super::Optional<PathBuf> = "\"\"",
    }
}
