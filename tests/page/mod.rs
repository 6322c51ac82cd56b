//! What people see on the public pages.

mod county;
mod golden;
mod look;
mod markup;
mod pages;
mod words;
