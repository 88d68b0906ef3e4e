//! A clock that stands still until a test moves it.

use jiff::{Span, Timestamp};
use std::sync::{Arc, Mutex};
use torg_stages::Clock;

/// The time of a test. Clones show the same time.
#[derive(Debug, Clone)]
pub struct FixedClock(Arc<Mutex<Timestamp>>);

impl FixedClock {
    /// A clock that shows `time`, as `2026-11-23T08:00:00Z`.
    ///
    /// # Panics
    /// Where `time` is no time.
    #[must_use]
    pub fn at(time: &str) -> Self {
        Self(Arc::new(Mutex::new(time.parse().unwrap())))
    }

    /// Sets it to another time, also an earlier one.
    ///
    /// # Panics
    /// Where `time` is no time.
    pub fn set(&self, time: &str) {
        *self.0.lock().unwrap() = time.parse().unwrap();
    }

    /// Moves it on by hours and minutes: `clock.advance(0, 30)`.
    ///
    /// # Panics
    /// Where the time leaves what can be counted.
    pub fn advance(&self, hours: i64, minutes: i64) {
        let mut time = self.0.lock().unwrap();
        *time = time.checked_add(Span::new().hours(hours).minutes(minutes)).unwrap();
    }
}

impl Clock for FixedClock {
    fn now(&self) -> String {
        self.0.lock().unwrap().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::FixedClock;
    use torg_stages::Clock;

    #[test]
    fn a_fixed_clock_moves_only_when_told() {
        let clock = FixedClock::at("2026-11-23T08:00:00Z");
        let same = clock.clone();
        clock.advance(16, 30);
        assert_eq!(same.now(), "2026-11-24T00:30:00Z");
        clock.set("2020-09-01T07:00:00Z");
        assert_eq!(same.now(), "2020-09-01T07:00:00Z");
    }
}
