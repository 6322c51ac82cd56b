//! The public side, asked over HTTP, and its export.

mod answers;
mod check;
mod errors;
mod export;
mod find;
mod headers;
mod hostile;
mod listening;
mod mail;
mod routes;
mod support;
mod together;
