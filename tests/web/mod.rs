//! The public side, asked over HTTP, and its export.

mod answers;
mod at_once;
mod check;
mod errors;
mod export;
mod find;
mod headers;
mod labels;
mod listening;
mod mail;
mod routes;
mod support;
mod together;
