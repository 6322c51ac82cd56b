//! How the site is reached from outside.

use crate::domain::PublicUrl;

super::section! {
    /// How the site is reached from outside.
    Site = "site" {
        /// Where families reach the pages, such as `https://mail.wensum.example`: it stands in codes, letters
        /// and files. Without it the address that the organisation's county file names is taken.
        public_url: super::Optional<PublicUrl> = "\"\"",
    }
}
