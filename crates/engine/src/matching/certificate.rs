//! The proof that no assignment is better, by the prices (duality of linear programmes).

use super::side::{Held, other_of, score_of};
use super::{Matching, Pair};

/// What the prices prove.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Certificate {
    /// The sum of the scores of the assignment, or with [`super::Aim::CountThenScore`] the same with the bonus of
    /// every pair.
    pub value: i128,
    /// No assignment can be worth more than this. Equal to `value` where the assignment is the best.
    pub bound: i128,
}

/// What is wrong with an assignment or its prices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// A price is below 0.
    PriceBelowZero,
    /// A free pair is worth more than its prices.
    PairAbovePrices(u32, u32),
    /// Somebody has more pairs than room.
    Overfull(u32),
    /// A pair is made that is not possible, is made twice, or is remembered by one side only.
    PairNotPossible(u32, u32),
    /// The prices leave a gap: the assignment is not shown to be the best.
    Gap(Certificate),
}

impl Matching {
    /// Checks the assignment and its prices from the bottom, pair by pair, and gives the bound.
    ///
    /// The bound holds for any prices of at least 0, whatever way they were found: each pair of an assignment is
    /// worth at most its two prices plus what it brings above them, and nobody is counted more often than they
    /// have room.
    ///
    /// # Errors
    /// The first [`Flaw`]. A matching that was not solved after an edit has one.
    pub fn certify(&self) -> Result<Certificate, Flaw> {
        self.check_made()?;
        let (needs, offers) = (&self.needs, &self.offers);
        if needs.price.iter().chain(&offers.price).any(|price| *price < 0) {
            return Err(Flaw::PriceBelowZero);
        }
        let worth = |side: &super::Side| -> i128 {
            side.room
                .iter()
                .zip(&side.price)
                .map(|(room, price)| i128::from(*room) * i128::from(*price))
                .sum()
        };
        let fixed: i128 = self.fixed.iter().map(|pair| self.worth(pair.score)).sum();
        let mut certificate = Certificate { value: fixed, bound: fixed + worth(needs) + worth(offers) };
        for (need, row) in (0..).zip(&needs.rows) {
            for key in row {
                let (offer, score) = (other_of(*key), score_of(*key));
                let above = self.worth(score)
                    - i128::from(needs.price[need as usize])
                    - i128::from(offers.price[offer as usize]);
                if needs.held[need as usize].contains(&Held { other: offer, score }) {
                    certificate.value += self.worth(score);
                    certificate.bound += above.max(0);
                } else if above > 0 {
                    return Err(Flaw::PairAbovePrices(need, offer));
                }
            }
        }
        if certificate.value == certificate.bound { Ok(certificate) } else { Err(Flaw::Gap(certificate)) }
    }

    /// The most any assignment can be worth, as a sum of scores. Only for a solved matching.
    ///
    /// # Errors
    /// As [`Matching::certify`].
    pub fn bound(&self) -> Result<i64, Flaw> {
        self.certify()?;
        // The prices meet the assignment, bonus and all; taking the bonus away on both sides leaves the sum of scores.
        Ok(self.total())
    }

    fn worth(&self, score: i32) -> i128 {
        i128::from(score) + i128::from(self.bonus)
    }

    fn check_made(&self) -> Result<(), Flaw> {
        for side in [&self.needs, &self.offers] {
            for (one, (held, room)) in (0..).zip(side.held.iter().zip(&side.room)) {
                if held.len() > *room as usize {
                    return Err(Flaw::Overfull(one));
                }
            }
        }
        let count = |side: &super::Side| side.held.iter().map(Vec::len).sum::<usize>();
        for (need, held) in (0..).zip(&self.needs.held) {
            for (nth, made) in held.iter().enumerate() {
                let is_twice = held[..nth].iter().any(|other| other.other == made.other);
                let is_known =
                    self.needs.find(need, made.other).is_some_and(|(_, key)| score_of(key) == made.score);
                let back = Held { other: need, score: made.score };
                if is_twice || !is_known || !self.offers.held[made.other as usize].contains(&back) {
                    return Err(Flaw::PairNotPossible(need, made.other));
                }
            }
        }
        if count(&self.needs) != count(&self.offers) {
            return Err(Flaw::PairNotPossible(u32::MAX, u32::MAX));
        }
        let is_barred = |pair: &Pair| self.needs.find(pair.need, pair.offer).is_some();
        match self.fixed.iter().chain(&self.forbidden).find(|pair| is_barred(pair)) {
            Some(pair) => Err(Flaw::PairNotPossible(pair.need, pair.offer)),
            None => Ok(()),
        }
    }
}
