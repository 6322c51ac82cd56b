//! What people see on the public pages.

mod county;
mod look;
