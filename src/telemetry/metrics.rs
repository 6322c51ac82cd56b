//! Metrics in Prometheus' text format, for the operator's port.

use jiff::Timestamp;
use metrics::gauge;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

use crate::catalog::Catalog;

/// Collects what is counted.
#[derive(Clone)]
pub struct Metrics {
    handle: Option<PrometheusHandle>,
}

impl Metrics {
    /// Begins to collect. Only the first one in a process does.
    #[must_use]
    pub fn install() -> Self {
        Self { handle: PrometheusBuilder::new().install_recorder().ok() }
    }

    /// Everything counted so far, and what is true now.
    #[must_use]
    pub fn render(&self, catalog: &Catalog, (answers, bytes): (u64, u64), now: Timestamp) -> String {
        let Some(handle) = &self.handle else { return String::new() };
        gauge!("hallpass_schools").set(count(catalog.schools().len() as u64));
        gauge!("hallpass_organisations").set(count(catalog.organisations().len() as u64));
        #[expect(clippy::cast_precision_loss, reason = "no store has 2^53 events")]
        gauge!("hallpass_last_event").set(catalog.event() as f64);
        gauge!("hallpass_cached_answers").set(count(answers));
        gauge!("hallpass_cached_bytes").set(count(bytes));
        if let Some(newest) = catalog.newest_status() {
            gauge!("hallpass_newest_status_age_seconds").set(now.duration_since(newest).as_secs_f64());
        }
        handle.run_upkeep();
        handle.render()
    }
}

#[expect(clippy::cast_precision_loss, reason = "nothing here comes near 2^53")]
fn count(number: u64) -> f64 {
    number as f64
}
