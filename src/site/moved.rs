//! The page at an address that a school had before, where the service answers with a redirection.

use crate::domain::Slug;

/// A page that leads to the present address at once; the link is for browsers that do not follow.
pub(super) fn moved_page(slug: &Slug) -> Vec<u8> {
    // A slug holds nothing that HTML would read.
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>{slug}</title>\
         <link rel=\"canonical\" href=\"/s/{slug}\"><meta http-equiv=\"refresh\" content=\"0; url=/s/{slug}\">\
         <p><a href=\"/s/{slug}\">/s/{slug}</a></p></html>\n"
    )
    .into_bytes()
}
