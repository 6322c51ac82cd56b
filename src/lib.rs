//! Hallpass: schools tell families which e-mail addresses they really write from.
//!
//! A list goes one way, from whoever keeps it to whoever reads it:
//!
//! ```text
//! county file ──parse──▶ Record ──service──▶ Revision   what one school's list says:
//!                                                       numbered, hashed, chained, signed, never changed
//! pause · notice · review ─────service──▶ Status        a small overlay of one organisation: the same
//!                                            │
//!                                         store         append only, one numbered event per change
//!                                            ▼
//!                                         catalog       what is published now, in memory
//!                                            ▼
//!         render(&Published, language, &Context) ──▶ Rendition { bytes, media type, file name }
//!                                            ▼
//!                                  web · export · bulk · print
//! ```
//!
//! The rooms, in the order in which a list passes through them:
//!
//! - [`domain`]: what is true of schools and senders, as types made only by parsing.
//! - [`sign`]: canonical bytes, signatures and keys.
//! - [`check`]: whether an address stands on a list, or imitates one that does.
//! - [`store`]: the only SQL, one text for `SQLite` and `PostgreSQL`.
//! - [`service`]: what people can do; each act is one transaction with its audit entry.
//! - [`catalog`]: what is published now, swapped whole when something changes.
//! - [`doctor`]: what of a list stands on a school's own website.
//! - [`dns`]: who takes the mail of a domain.
//! - [`guide`]: what each mail provider needs, and which provider an address belongs to.
//! - [`search`]: finding schools by what people type.
//! - [`i18n`]: words, languages and dates.
//! - [`render`]: pages, letters, contact files, filters: pure functions of what is published.
//! - [`web`]: HTTP, with every route in one file.
//! - [`site`]: the same answers as static files.
//! - [`bulk`]: letters and files for many schools at once.
//! - [`folder`]: what both write into: whole files or none, on all processors.
//! - [`config`] and [`telemetry`]: settings; log and metrics.
//! - [`cli`]: one command a file, each a thin layer over the others.
//!
//! Which room may use which is in `docs/architecture.md`.

pub mod bulk;
pub mod catalog;
pub mod check;
pub mod cli;
pub mod config;
pub mod dns;
pub mod doctor;
pub mod domain;
pub mod folder;
pub mod guide;
pub mod i18n;
pub mod render;
pub mod search;
pub mod service;
pub mod sign;
pub mod site;
pub mod store;
pub mod telemetry;
pub mod web;
