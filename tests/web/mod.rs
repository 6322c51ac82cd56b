//! The public side, asked over HTTP, and its export.

mod answers;
mod check;
mod embed;
mod errors;
mod export;
mod find;
mod headers;
mod listening;
mod mail;
mod routes;
mod support;
mod together;
