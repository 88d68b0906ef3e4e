//! How often a statement was agreed to, and how sure that is.

use super::votes::{Vote, Votes};

/// One-sided, 90 in 100.
pub const Z_90: f64 = 1.2816;

/// Votes of one group on one statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// For it.
    pub agree: u32,
    /// Against it.
    pub disagree: u32,
    /// Everybody who voted, those who passed too.
    pub seen: u32,
}

impl Tally {
    /// Both together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self {
            agree: self.agree + other.agree,
            disagree: self.disagree + other.disagree,
            seen: self.seen + other.seen,
        }
    }

    /// What is left without a part of it.
    #[must_use]
    pub const fn without(self, part: Self) -> Self {
        Self {
            agree: self.agree - part.agree,
            disagree: self.disagree - part.disagree,
            seen: self.seen - part.seen,
        }
    }

    /// For or against.
    #[must_use]
    pub const fn hits(self, vote: Vote) -> u32 {
        match vote {
            Vote::Agree => self.agree,
            Vote::Disagree => self.disagree,
            Vote::Pass => self.seen - self.agree - self.disagree,
        }
    }

    /// How this group stands to the rest of the room.
    #[must_use]
    pub fn strength(self, rest: Self, vote: Vote) -> Strength {
        let (hits, seen) = (f64::from(self.hits(vote)), f64::from(self.seen));
        let (others, of) = (f64::from(rest.hits(vote)), f64::from(rest.seen));
        let p = (hits + 1.0) / (seen + 2.0);
        Strength {
            p,
            z: one_proportion(hits, seen),
            ratio: p / ((others + 1.0) / (of + 2.0)),
            z_ratio: two_proportions((hits, seen), (others, of)),
        }
    }
}

/// What Polis calls pa, pat, ra and rat, or pd, pdt, rd and rdt.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Strength {
    /// Share, one more on each side.
    pub p: f64,
    /// Is the share more than half? As a z value.
    pub z: f64,
    /// Share by the share of the rest.
    pub ratio: f64,
    /// Is the share more than that of the rest? As a z value.
    pub z_ratio: f64,
}

impl Strength {
    /// What statements are ranked by. A negative z counts as 0: two of them would otherwise multiply to something good.
    #[must_use]
    pub fn rank(&self) -> f64 {
        self.ratio * self.z_ratio.max(0.0) * self.p * self.z.max(0.0)
    }

    /// Sure to be more than half, and more than the rest.
    #[must_use]
    pub fn is_significant(&self) -> bool {
        self.z > Z_90 && self.z_ratio > Z_90
    }
}

fn one_proportion(hits: f64, seen: f64) -> f64 {
    2.0 * (seen + 1.0).sqrt() * ((hits + 1.0) / (seen + 1.0) - 0.5)
}

fn two_proportions((hits, seen): (f64, f64), (others, of): (f64, f64)) -> f64 {
    let (hits, seen, others, of) = (hits + 1.0, seen + 1.0, others + 1.0, of + 1.0);
    let pooled = (hits + others) / (seen + of);
    // Where everybody agrees both sides are sure to be the same; nobody at all seen gives more than 1.
    if pooled >= 1.0 {
        return 0.0;
    }
    (hits / seen - others / of) / (pooled * (1.0 - pooled) * (1.0 / seen + 1.0 / of)).sqrt()
}

/// The share of a group with Jeffreys' prior: half a vote on each side.
#[must_use]
pub fn group_share(hits: u32, seen: u32) -> f64 {
    (f64::from(hits) + 0.5) / (f64::from(seen) + 1.0)
}

/// By group and then by statement. `group` of each row; rows without one are left out.
pub(super) fn tallies(
    votes: &Votes,
    groups: usize,
    group: impl Fn(usize) -> Option<usize>,
) -> Vec<Vec<Tally>> {
    let mut counts = vec![vec![0_u32; 3 * votes.statements()]; groups];
    for at in 0..votes.rows() {
        if let Some(own) = group(at).and_then(|group| counts.get_mut(group)) {
            votes.row(at).iter().for_each(|entry| own[usize::from(*entry)] += 1);
        }
    }
    let tally = |count: &[u32]| Tally { agree: count[2], disagree: count[0], seen: count.iter().sum() };
    counts.iter().map(|counts| counts.chunks_exact(3).map(tally).collect()).collect()
}

impl Votes {
    /// Everybody's votes by statement.
    #[must_use]
    pub fn tallies(&self) -> Vec<Tally> {
        tallies(self, 1, |_| Some(0)).pop().unwrap_or_default()
    }
}
