//! The best pairing of needs with offers when both have room for only so many: an exact b-matching.
//!
//! Each need takes up to so many offers, each offer up to so many needs, a pair at most once; of all assignments that
//! keep to this, the one with the highest sum of scores. Whole numbers all the way, no floating point.
//!
//! The method is shortest augmenting paths with prices (the Hungarian method for room on both sides). Every need has
//! a price `u` and every offer a price `p`, both at least 0, and at all times
//!
//! - a free pair has `score <= u + p`, a pair that is made has `score >= u + p`,
//! - who has a price above 0 is full, but for those that are still to be settled.
//!
//! Settling one unit is one search for the shortest path. When nobody is left to settle, the prices prove that no
//! assignment is better ([`Matching::certify`]): every other one is worth at most the sum of room times price plus
//! what made pairs bring above their prices.
//!
//! Two things make it fast. The pairs of a need are read best first and only as far as they can matter: prices are
//! never negative, so that a pair whose score alone is too low ends the reading; rows are sorted just as far as they
//! are read. And an edit keeps all prices and settles again only those it touched.
//!
//! Ties: the same input in the same order gives the same answer. After an edit the total is that of a fresh solve;
//! among equally good assignments the one near the former is kept, so that what a facilitator sees does not jump.

mod build;
mod certificate;
mod edit;
mod search;
mod side;

pub use certificate::{Certificate, Flaw};

use search::Search;
use side::Side;

/// A pair that is possible, with what it is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// Number of the need, counted from 0.
    pub need: u32,
    /// Number of the offer, counted from 0.
    pub offer: u32,
    /// What it is worth; a pair worth less than 0 is never made for its score.
    pub score: i32,
}

/// What is best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Aim {
    /// The highest sum of scores, however many pairs that takes.
    #[default]
    Score,
    /// As many pairs as possible; among those, the highest sum of scores.
    CountThenScore,
}

/// Why a problem or an edit can not be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// There is no need with this number.
    NoSuchNeed(u32),
    /// There is no offer with this number.
    NoSuchOffer(u32),
    /// This pair is not among those that are possible, or it is fixed or forbidden and the edit needs it free.
    NoSuchPair(u32, u32),
    /// This pair is given twice.
    PairTwice(u32, u32),
    /// The need or the offer has no room left beside what is fixed.
    NoRoom(u32, u32),
    /// More pairs could be made than [`Matching::MOST_PAIRS`].
    TooMany,
}

impl std::fmt::Display for Unfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoSuchNeed(need) => write!(f, "there is no need {need}"),
            Self::NoSuchOffer(offer) => write!(f, "there is no offer {offer}"),
            Self::NoSuchPair(need, offer) => write!(f, "need {need} and offer {offer} are no possible pair"),
            Self::PairTwice(need, offer) => write!(f, "need {need} and offer {offer} are given twice"),
            Self::NoRoom(need, offer) => write!(f, "need {need} or offer {offer} has no room left"),
            Self::TooMany => write!(f, "more than {} pairs could be made", Matching::MOST_PAIRS),
        }
    }
}

impl std::error::Error for Unfit {}

/// Needs, offers and their pairs, with the best assignment once [`Matching::solve`] has run.
#[derive(Debug, Clone)]
pub struct Matching {
    needs: Side,
    offers: Side,
    search: Search,
    /// Pairs that are made whatever they are worth; they have left the sides, and so has their room.
    fixed: Vec<Pair>,
    /// Pairs that are never made; they have left the sides.
    forbidden: Vec<Pair>,
    /// What is added to every score, so that one pair more is worth more than any sum of scores. 0 for `Aim::Score`.
    bonus: i64,
}

impl Matching {
    /// So many pairs can be made at most: room of the side that has less. It keeps every sum exact.
    pub const MOST_PAIRS: u64 = 1 << 20;

    /// Settles everybody who is not: afterwards the assignment is the best there is.
    pub fn solve(&mut self) {
        for need in std::mem::take(&mut self.needs.open) {
            while self.needs.is_open(need) {
                self.search.settle(&mut self.needs, &mut self.offers, need, self.bonus);
            }
        }
        for offer in std::mem::take(&mut self.offers.open) {
            while self.offers.is_open(offer) {
                self.search.settle(&mut self.offers, &mut self.needs, offer, self.bonus);
            }
        }
    }

    /// The pairs that are made, the fixed ones too, by need and then by offer.
    #[must_use]
    pub fn pairs(&self) -> Vec<Pair> {
        let mut pairs = self.fixed.clone();
        for (need, held) in (0..).zip(&self.needs.held) {
            pairs.extend(held.iter().map(|held| Pair { need, offer: held.other, score: held.score }));
        }
        pairs.sort_unstable_by_key(|pair| (pair.need, pair.offer));
        pairs
    }

    /// The sum of the scores of all pairs that are made.
    #[must_use]
    pub fn total(&self) -> i64 {
        let made = self.needs.held.iter().flatten().map(|held| i64::from(held.score));
        made.chain(self.fixed.iter().map(|pair| i64::from(pair.score))).sum()
    }

    /// How many needs there are.
    #[must_use]
    pub const fn needs(&self) -> usize {
        self.needs.room.len()
    }

    /// How many offers there are.
    #[must_use]
    pub const fn offers(&self) -> usize {
        self.offers.room.len()
    }
}

#[cfg(test)]
mod tests;
