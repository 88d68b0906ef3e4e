//! Finding a time: what people say of each proposed time, and which of them suits most.

use crate::word::words;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// People who can answer by one exchange's link at most.
pub const VOTERS_MOST: usize = 1_000;
/// Days after the last proposed time until who could when is forgotten.
pub const VOTER_DAYS: i64 = 90;
/// Times proposed for one exchange at most: more are a calendar, not a choice.
pub const TIMES_MOST: usize = 12;

words! {
    /// What somebody says of a proposed time.
    pub enum TimeMark {
        /// Can.
        Yes = "yes",
        /// Can, but would rather not.
        IfNeedBe = "if-need-be",
        /// Can not.
        No = "no",
    }
}

/// What one person said of one time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said<'a> {
    /// Whom they come from.
    pub organisation: &'a str,
    /// At which level they work.
    pub level: &'a str,
    /// Can they?
    pub mark: TimeMark,
}

/// How well a time suits. The greater suits better: first by organisations, then levels, then people who can; of those
/// alike the one that fewer would rather not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Suits {
    /// Organisations somebody can come from.
    pub organisations: usize,
    /// Levels somebody can come from.
    pub levels: usize,
    /// People who can.
    pub people: usize,
    /// How many of them would rather not.
    pub if_need_be: Reverse<usize>,
}

impl Suits {
    /// Counts what was said of one time.
    #[must_use]
    pub fn of(said: &[Said<'_>]) -> Self {
        let can = || said.iter().filter(|said| said.mark != TimeMark::No);
        let each_once = |of: fn(&Said<'_>) -> String| can().map(of).collect::<BTreeSet<_>>().len();
        Self {
            organisations: each_once(|said| said.organisation.to_owned()),
            levels: each_once(|said| said.level.to_owned()),
            people: can().count(),
            if_need_be: Reverse(can().filter(|said| said.mark == TimeMark::IfNeedBe).count()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::TimeMark::{IfNeedBe, No, Yes};
    use super::{Said, Suits, TimeMark};

    fn suits(said: &[(&str, &str, TimeMark)]) -> Suits {
        let said = said.iter().map(|(organisation, level, mark)| Said { organisation, level, mark: *mark });
        Suits::of(&said.collect::<Vec<_>>())
    }

    #[test]
    fn two_organisations_count_more_than_five_people_of_one() {
        let many = suits(&[("a", "care-staff", Yes); 5]);
        let two = suits(&[("a", "care-staff", Yes), ("b", "care-staff", IfNeedBe)]);
        assert!(two > many);
        assert_eq!((many.organisations, many.levels, many.people), (1, 1, 5));
    }

    #[test]
    fn of_as_many_organisations_the_more_levels_win_and_then_the_people() {
        let levels = suits(&[("a", "management", Yes), ("b", "care-staff", Yes)]);
        let people = suits(&[("a", "management", Yes), ("b", "management", Yes), ("b", "management", Yes)]);
        assert!(levels > people);
        assert!(people > suits(&[("a", "management", Yes), ("b", "management", Yes)]));
    }

    #[test]
    fn who_can_only_if_need_be_counts_and_makes_the_difference_between_two_alike() {
        let gladly = suits(&[("a", "management", Yes)]);
        let barely = suits(&[("a", "management", IfNeedBe)]);
        assert_eq!(barely.people, 1);
        assert!(gladly > barely && barely > suits(&[("a", "management", No)]));
    }
}
