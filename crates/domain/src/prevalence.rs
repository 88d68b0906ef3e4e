//! Prevalence: how common a finding is, counted and never typed.
//!
//! The unit is declared per finding. `N` is the units present where the focus area was discussed, `k` those with at
//! least one supporting note, `o` those with at least one opposing note (a unit may be in both).
//! The ladder stands between consensual qualitative research (Hill et al. 1997: general, typical, variant) and the
//! words of the Göteborgsregionen report (alla, de flesta, många, flera, några).

mod count;

pub use count::{Count, Heard, LEAST_FOR_A_LEVEL, Present, Statement, count, count_by_level};

use crate::word::words;

words! {
    /// What is counted.
    pub enum Unit {
        /// Workshops or other sessions.
        Workshop = "workshop",
        /// Municipalities and other organisations.
        Municipality = "municipality",
        /// People.
        Person = "person",
        /// Levels and roles.
        Role = "role",
    }
}

words! {
    /// The word for a share, in the order of the ladder.
    pub enum Wording {
        /// k = N.
        All = "all",
        /// k > N/2.
        Most = "most",
        /// k >= max(3, N/3).
        Many = "many",
        /// k >= 3.
        Several = "several",
        /// k = 2.
        Some = "some",
        /// k = 1.
        One = "one",
        /// k = 0.
        None = "none",
        /// N < 4: too few for a word, only "k of N".
        CountOnly = "count-only",
    }
}

/// Fewer units than this have no word.
pub const LEAST_FOR_A_WORD: u32 = 4;
/// A finding is two-sided from this share of opposing units among those that said anything.
pub const TWO_SIDED_FROM: f64 = 0.25;

/// Counted support and opposition among the units that were present.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Prevalence {
    /// The declared unit.
    pub unit: Unit,
    /// Units with at least one supporting note.
    pub said: u32,
    /// Units with at least one opposing note.
    pub opposed: u32,
    /// Units present where the focus area was discussed.
    pub of: u32,
}

impl Prevalence {
    /// The word for the supporting share.
    #[must_use]
    pub const fn wording(&self) -> Wording {
        let (k, n) = (self.said, self.of);
        if n < LEAST_FOR_A_WORD {
            Wording::CountOnly
        } else if k >= n {
            Wording::All
        } else if 2 * k > n {
            Wording::Most
        } else if k >= 3 && 3 * k >= n {
            Wording::Many
        } else if k >= 3 {
            Wording::Several
        } else if k == 2 {
            Wording::Some
        } else if k == 1 {
            Wording::One
        } else {
            Wording::None
        }
    }

    /// Did a good part of those who spoke say the opposite?
    #[must_use]
    pub fn is_two_sided(&self) -> bool {
        let (k, o) = (f64::from(self.said), f64::from(self.opposed));
        self.said >= 1 && self.opposed >= 1 && o / (k + o) >= TWO_SIDED_FROM
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(said: u32, of: u32) -> Prevalence {
        Prevalence { unit: Unit::Municipality, said, opposed: 0, of }
    }

    #[test]
    fn the_ladder_gives_the_documented_words() {
        let cases = [
            (13, 13, Wording::All),
            (9, 13, Wording::Most),
            (6, 13, Wording::Many),
            (5, 13, Wording::Many),
            (4, 13, Wording::Several),
            (2, 13, Wording::Some),
            (1, 13, Wording::One),
            (0, 13, Wording::None),
            (3, 3, Wording::CountOnly),
            (2, 4, Wording::Some),
            (3, 4, Wording::Most),
            (5, 5, Wording::All),
        ];
        for (said, n, word) in cases {
            assert_eq!(of(said, n).wording(), word, "{said} of {n}");
        }
    }

    #[test]
    fn all_means_every_workshop_said_it() {
        assert_ne!(of(6, 7).wording(), Wording::All);
        assert_eq!(of(7, 7).wording(), Wording::All);
    }

    #[test]
    fn a_finding_is_two_sided_from_a_quarter_of_those_who_spoke() {
        let two = |said, opposed| Prevalence { unit: Unit::Workshop, said, opposed, of: 9 }.is_two_sided();
        assert!(two(3, 1));
        assert!(!two(4, 1));
        assert!(!two(0, 3));
        assert!(two(1, 5));
    }
}
