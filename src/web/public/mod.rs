//! What everybody may see, one noun a file.

pub(super) mod check;
pub(super) mod code;
pub(super) mod embed;
pub(super) mod find;
pub(super) mod front;
pub(super) mod health;
mod labels;
pub(super) mod mail;
pub(super) mod organisation;
pub(super) mod school;
pub(super) mod together;
pub(super) mod website;
