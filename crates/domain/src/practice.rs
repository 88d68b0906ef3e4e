//! Practices: what somebody does that others can take up, with context and conditions.

use crate::Refusal;
use crate::word::words;

words! {
    /// Whether it still runs.
    pub enum PracticeState {
        /// Still running.
        Running = "running",
        /// Ended.
        Ended = "ended",
        /// The source does not say.
        NotStated = "not-stated",
    }
}

words! {
    /// What the practice rests on.
    pub enum Evidence {
        /// Somebody tried it.
        Tried = "tried",
        /// Researchers followed it.
        Followed = "followed",
        /// It was measured.
        Measured = "measured",
        /// The source does not say.
        NotStated = "not-stated",
    }
}

/// Characters of a practice's title at most.
pub const TITLE_MOST: usize = 160;

/// Characters under one of its headings at most: half a page, not a report.
pub const TEXT_MOST: usize = 4_000;

/// The earliest year a practice may say it has been done since: a typing error stands further back.
const EARLIEST_YEAR: i64 = 1900;

/// The year since which something is done, checked against the present one.
///
/// # Errors
/// [`Refusal::DateUnclear`] for a year before 1900 or after `now`, which begins `YYYY`.
pub fn since_year(year: Option<i64>, now: &str) -> Result<Option<i64>, Refusal> {
    let this_year: i64 = now.get(..4).and_then(|year| year.parse().ok()).unwrap_or(i64::MAX);
    match year {
        Some(year) if !(EARLIEST_YEAR..=this_year).contains(&year) => {
            Err(Refusal::DateUnclear { given: year.to_string() })
        }
        year => Ok(year),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_has_been_done_since_next_year() {
        let now = "2026-01-31T09:00:00Z";
        assert_eq!(since_year(Some(2026), now), Ok(Some(2026)));
        assert_eq!(since_year(None, now), Ok(None));
        assert_eq!(since_year(Some(2027), now), Err(Refusal::DateUnclear { given: "2027".into() }));
        assert_eq!(since_year(Some(206), now), Err(Refusal::DateUnclear { given: "206".into() }));
    }
}
