//! Figures for Prometheus, on the operator's port alone.

use metrics::{describe_counter, describe_gauge, describe_histogram, gauge};
use metrics_exporter_prometheus::{BuildError, PrometheusBuilder, PrometheusHandle};

/// Bounds of the rendering times, in seconds.
const RENDER_SECONDS: [f64; 8] = [0.000_5, 0.001, 0.002, 0.005, 0.01, 0.05, 0.25, 1.0];

/// The figures of this process.
#[derive(Clone)]
pub struct Figures {
    handle: PrometheusHandle,
}

impl Figures {
    /// Starts to count. Without it, counting costs next to nothing.
    ///
    /// # Errors
    /// Somebody counts already in this process.
    pub fn start() -> Result<Self, BuildError> {
        let handle = PrometheusBuilder::new().set_buckets(&RENDER_SECONDS)?.install_recorder()?;
        describe_counter!("hallpass_requests_total", "Answers, by route and status");
        describe_counter!("hallpass_cache_hits_total", "Answers that were there already");
        describe_histogram!("hallpass_render_seconds", "Time to render and compress an answer");
        describe_gauge!("hallpass_schools", "Schools in the catalog");
        describe_gauge!("hallpass_event", "The newest event that is shown");
        describe_gauge!("hallpass_status_age_seconds", "Age of the newest status; over a week, lists expire");
        describe_gauge!("hallpass_cache_bytes", "Memory of finished answers");
        Ok(Self { handle })
    }

    /// Everything counted so far, in the text format of Prometheus.
    #[must_use]
    pub fn text(&self) -> String {
        self.handle.run_upkeep();
        self.handle.render()
    }
}

/// What the catalog and the cache are like now.
#[derive(Debug, Clone, Copy)]
pub struct Present {
    /// Schools in the catalog.
    pub schools: usize,
    /// The newest event that is shown.
    pub event: i64,
    /// The age of the newest status in seconds, if there is one.
    pub status_age_seconds: Option<i64>,
    /// Memory of finished answers.
    pub cache_bytes: u64,
}

impl Present {
    /// Sets the gauges.
    #[expect(clippy::cast_precision_loss, reason = "gauges are floating-point numbers")]
    pub fn record(self) {
        gauge!("hallpass_schools").set(self.schools as f64);
        gauge!("hallpass_event").set(self.event as f64);
        gauge!("hallpass_cache_bytes").set(self.cache_bytes as f64);
        if let Some(age) = self.status_age_seconds {
            gauge!("hallpass_status_age_seconds").set(age as f64);
        }
    }
}
