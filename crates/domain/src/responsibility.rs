//! Responsibilities: who does what in an organisation, as a role. A role that nobody has confirmed for a year is
//! told as old, because contacts change more often than pages do.

use crate::word::words;

/// Characters of a role at most.
pub const ROLE_MOST: usize = 160;
/// Characters of what it covers, and of a source, at most.
pub const TEXT_MOST: usize = 1_000;

words! {
    /// How sure a reader can be that it is still right.
    pub enum Freshness {
        /// Somebody said so within a year.
        Fresh = "fresh",
        /// The last time somebody said so lies more than a year back.
        Old = "old",
        /// Nobody has said so.
        NeverChecked = "never-checked",
    }
}

/// How fresh something is that was last confirmed on `checked_on` (`YYYY-MM-DD`), seen on `today`.
#[must_use]
pub fn freshness(checked_on: Option<&str>, today: &str) -> Freshness {
    let Some(checked) = checked_on else { return Freshness::NeverChecked };
    let (year, rest) = checked.split_at_checked(4).unwrap_or((checked, ""));
    let year: i32 = year.parse().unwrap_or(0);
    let until = format!("{:04}{rest}", year + 1);
    if until.as_str() < today.get(..10).unwrap_or(today) { Freshness::Old } else { Freshness::Fresh }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_confirmed_more_than_a_year_ago_is_old() {
        let today = "2026-11-27T21:00:00Z";
        assert_eq!(freshness(Some("2026-01-12"), today), Freshness::Fresh);
        assert_eq!(freshness(Some("2025-11-27"), today), Freshness::Fresh, "a year to the day still holds");
        assert_eq!(freshness(Some("2025-11-26"), today), Freshness::Old);
        assert_eq!(freshness(None, today), Freshness::NeverChecked);
    }
}
