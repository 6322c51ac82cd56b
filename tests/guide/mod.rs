//! The guides to mail providers: their data, which provider an address belongs to, who takes its mail.

mod command;
mod data;
mod dns;
mod identify;
