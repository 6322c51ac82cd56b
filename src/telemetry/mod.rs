//! What the service says about its own work: a log without personal data, and metrics.

mod log;
mod metrics;

pub use log::start_log;
pub use metrics::Metrics;
