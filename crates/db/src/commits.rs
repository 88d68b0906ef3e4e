//! Telling threads of this process that something was committed, so that a follower need not ask all the time.

use crate::pool::locked;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// How many transactions of this process were committed, and who waits for the next.
#[derive(Default)]
pub(crate) struct Commits {
    count: Mutex<u64>,
    grown: Condvar,
}

impl Commits {
    pub(crate) fn tell(&self) {
        let mut count = locked(&self.count);
        *count += 1;
        self.grown.notify_all();
    }

    pub(crate) fn wait(&self, seen: u64, longest: Duration) -> u64 {
        let waited = self.grown.wait_timeout_while(locked(&self.count), longest, |count| *count == seen);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }
}
