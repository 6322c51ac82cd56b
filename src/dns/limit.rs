//! How many questions may be asked: at a time, and in a second.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Permission for so many questions a second, with no more than a second's worth saved up.
#[derive(Debug)]
pub(super) struct Rate {
    per_second: u32,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    left: u32,
    since: Instant,
}

impl Rate {
    pub(super) fn new(per_second: u32, now: Instant) -> Self {
        Self { per_second, state: Mutex::new(State { left: per_second, since: now }) }
    }

    /// Takes one question, if there is one left.
    pub(super) fn take(&self, now: Instant) -> bool {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if now.duration_since(state.since) >= Duration::from_secs(1) {
            *state = State { left: self.per_second, since: now };
        }
        state.left.checked_sub(1).map(|left| state.left = left).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_second_has_so_many_questions() {
        let start = Instant::now();
        let rate = Rate::new(3, start);
        let taken = |at: Duration| (0..10).filter(|_| rate.take(start + at)).count();
        assert_eq!(taken(Duration::ZERO), 3);
        assert_eq!(taken(Duration::from_millis(999)), 0);
        assert_eq!(taken(Duration::from_secs(1)), 3);
        assert_eq!(taken(Duration::from_secs(90)), 3);
    }
}
