//! The guides to mail providers: their data, which provider an address belongs to.

mod data;
