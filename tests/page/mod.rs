//! What people see on the public pages.

mod county;
mod golden;
mod markup;
mod pages;
mod words;
