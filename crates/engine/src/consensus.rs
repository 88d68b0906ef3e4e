//! Do the people who rated the same thing agree? The Delphi rules of the SCIROCCO studies, and RAND/UCLA's.
//!
//! For ratings from 0 to 5 with a reason each: [`agreement`] gives the spread, never an average alone. For panels on a
//! scale from 1 to 9: [`has_ipras_disagreement`]. Not for storing rounds: every round is a call of its own.

/// Under so many raters no label is given: the dots say more.
pub const LEAST_RATERS: usize = 6;

/// How the raters stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stand {
    /// Few enough lie outside the region around the median.
    Agreement,
    /// Too many do.
    Split,
}

/// How far something has come. A split panel's answer is uncertain, whatever its median.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Maturity {
    /// Median 0 to 2.
    Initial,
    /// Median 3 or 4.
    Progressing,
    /// Median 5.
    Optimising,
    /// The panel is split.
    Uncertain,
}

/// What a panel said about one dimension in one round.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement {
    /// Raters.
    pub raters: usize,
    /// Ratings 0, 1, 2, 3, 4 and 5: how many each.
    pub counts: [usize; 6],
    /// The middle rating; the mean of the two middle ones where their number is even.
    pub median: f64,
    /// Share of ratings at the median, in per cent; of a half median the mean of its two neighbours' shares.
    pub percent_at_median: f64,
    /// Share of ratings within one step of the median, in per cent.
    pub percent_in_agreement: f64,
    /// Ratings further than one step from the median.
    pub outside: usize,
    /// So many outside make a split.
    pub split_from: usize,
    /// Agreement or split; `None` under [`LEAST_RATERS`].
    pub stand: Option<Stand>,
    /// The level; `None` under [`LEAST_RATERS`].
    pub maturity: Option<Maturity>,
}

/// What the ratings say; each from 0 to 5. `None` without ratings or with one above 5.
///
/// Agreement: fewer than ⌊(n + 1) / 3⌋ ratings outside [median − 1, median + 1] (fewer than four of twelve in
/// doi 10.5334/ijic.7747; other sizes after RAND/UCLA's table, exact for 8 to 16 raters and carried on beyond).
/// A half median counts upwards for the level.
#[must_use]
pub fn agreement(ratings: &[u8]) -> Option<Agreement> {
    let mut counts = [0_usize; 6];
    for rating in ratings {
        *counts.get_mut(usize::from(*rating))? += 1;
    }
    let raters = ratings.len();
    let mut sorted = ratings.to_vec();
    sorted.sort_unstable();
    // Doubled, so that half medians are whole numbers.
    let doubled = usize::from(*sorted.get((raters.checked_sub(1)?) / 2)?) + usize::from(sorted[raters / 2]);
    let inside: usize =
        (0_usize..6).filter(|rating| (2 * rating).abs_diff(doubled) <= 2).map(|rating| counts[rating]).sum();
    let at_median = (counts[doubled / 2] + counts[doubled.div_ceil(2)]) as f64 / 2.0;
    let percent = |share: f64| 100.0 * share / raters as f64;
    let outside = raters - inside;
    let split_from = (raters + 1) / 3;
    let is_judged = raters >= LEAST_RATERS;
    let stand = is_judged.then_some(if outside >= split_from { Stand::Split } else { Stand::Agreement });
    Some(Agreement {
        raters,
        counts,
        median: doubled as f64 / 2.0,
        percent_at_median: percent(at_median),
        percent_in_agreement: percent(inside as f64),
        outside,
        split_from,
        stand,
        maturity: stand.map(|stand| maturity(stand, doubled.div_ceil(2))),
    })
}

const fn maturity(stand: Stand, level: usize) -> Maturity {
    match (stand, level) {
        (Stand::Split, _) => Maturity::Uncertain,
        (Stand::Agreement, 0..=2) => Maturity::Initial,
        (Stand::Agreement, 3 | 4) => Maturity::Progressing,
        (Stand::Agreement, _) => Maturity::Optimising,
    }
}

/// The widest span between the 30th and 70th percentile that still counts as agreement on a scale from 1 to 9.
///
/// 2.35 + 1.5 · |5 − (p30 + p70) / 2| (RAND/UCLA Appropriateness Method User's Manual, 2001).
#[must_use]
pub fn ipras(p30: f64, p70: f64) -> f64 {
    2.35 + 1.5 * (5.0 - f64::midpoint(p30, p70)).abs()
}

/// Do raters on a scale from 1 to 9 disagree?
#[must_use]
pub fn has_ipras_disagreement(p30: f64, p70: f64) -> bool {
    p70 - p30 > ipras(p30, p70)
}
