//! What people see on the public pages.

mod county;
mod golden;
mod mail;
mod markup;
mod pages;
mod words;
