//! What the operator learns of the service: logs and figures, with nothing about visitors.

mod figures;
mod log;

pub use figures::{Figures, Present};
pub use log::{LogError, start_log};
