//! Rate limits for what strangers can post: tries are counted per kind and key in a window, in memory.
//!
//! Generous where a whole workshop room stands behind one address, narrow for guessing passwords and codes.
//! Not for: fairness between servers; each process counts for itself.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use torg_domain::Refusal;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Counted {
    /// Wrong passwords for one name.
    SignInName,
    /// Wrong passwords from one address.
    SignInAddress,
    /// Wrong board codes from one address.
    Code,
    /// Cards, questions and feedback from one address: 500 phones in one room stay below it.
    PublicForm,
    /// Votes from one seat at a board: one a second is quick, and a phone that was off line sends many.
    Votes,
}

impl Counted {
    const fn limit(self) -> (u32, Duration) {
        let minute = Duration::from_secs(60);
        match self {
            Self::SignInName => (10, Duration::from_secs(15 * 60)),
            Self::SignInAddress => (60, Duration::from_secs(15 * 60)),
            Self::Code => (60, minute),
            Self::PublicForm => (6_000, minute),
            Self::Votes => (600, minute),
        }
    }
}

/// Keys kept before old ones are thrown out.
const MOST_KEYS: usize = 100_000;

#[derive(Debug, Default)]
pub(crate) struct Limits(Mutex<HashMap<(Counted, String), (Instant, u32)>>);

impl Limits {
    /// Counts one try.
    ///
    /// # Errors
    /// [`Refusal::TooManyTries`] with the minutes to wait.
    pub(crate) fn count(&self, what: Counted, key: &str) -> Result<(), Refusal> {
        let (most, window) = what.limit();
        let now = Instant::now();
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() > MOST_KEYS {
            counts.retain(|(kind, _), (since, _)| now.duration_since(*since) < kind.limit().1);
        }
        let (since, tries) = counts.entry((what, key.to_owned())).or_insert((now, 0));
        if now.duration_since(*since) >= window {
            (*since, *tries) = (now, 0);
        }
        *tries += 1;
        if *tries > most {
            let left = window.saturating_sub(now.duration_since(*since));
            return Err(Refusal::TooManyTries {
                minutes: u32::try_from(left.as_secs() / 60 + 1).unwrap_or(u32::MAX),
            });
        }
        Ok(())
    }

    /// Is there a try left? Counts nothing: for rules that count only what went wrong.
    ///
    /// # Errors
    /// As [`Limits::count`].
    pub(crate) fn allows(&self, what: Counted, key: &str) -> Result<(), Refusal> {
        let (most, window) = what.limit();
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match counts.get(&(what, key.to_owned())) {
            Some((since, tries)) if *tries >= most && since.elapsed() < window => {
                let left = window.saturating_sub(since.elapsed());
                Err(Refusal::TooManyTries {
                    minutes: u32::try_from(left.as_secs() / 60 + 1).unwrap_or(u32::MAX),
                })
            }
            _ => Ok(()),
        }
    }

    /// Takes one try back: it was right after all.
    pub(crate) fn give_back(&self, what: Counted, key: &str) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, tries)) = counts.get_mut(&(what, key.to_owned())) {
            *tries = tries.saturating_sub(1);
        }
    }

    /// Forgets the tries of a key: the right password was given.
    pub(crate) fn forget(&self, what: Counted, key: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&(what, key.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_eleventh_wrong_password_for_a_name_has_to_wait() {
        let limits = Limits::default();
        for _ in 0..10 {
            assert_eq!(limits.count(Counted::SignInName, "facilitator"), Ok(()));
        }
        let refused = limits.count(Counted::SignInName, "facilitator");
        assert!(matches!(refused, Err(Refusal::TooManyTries { minutes: 1..=15 })), "{refused:?}");
        assert_eq!(limits.count(Counted::SignInName, "developer"), Ok(()));
        assert!(limits.allows(Counted::SignInName, "facilitator").is_err());
        limits.forget(Counted::SignInName, "facilitator");
        assert_eq!(limits.allows(Counted::SignInName, "facilitator"), Ok(()));
        assert_eq!(limits.count(Counted::SignInName, "facilitator"), Ok(()));
    }
}
