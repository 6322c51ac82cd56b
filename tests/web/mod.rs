//! The public side, asked over HTTP, and its export.

mod answers;
mod api;
mod at_once;
mod check;
mod desk;
mod embed;
mod errors;
mod export;
mod find;
mod headers;
mod hostile;
mod labels;
mod listening;
mod mail;
mod names;
mod routes;
mod support;
mod together;
