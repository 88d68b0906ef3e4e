//! From lists of pairs to two sides.

use super::side::{Side, key, other_of, score_of};
use super::{Aim, Matching, Pair, Search, Unfit};

/// One pair more is worth more than any sum of scores: 2³² for the widest range of two scores, times
/// [`Matching::MOST_PAIRS`].
const BONUS: i64 = 1 << 52;

impl Matching {
    /// A problem that is not solved yet: how many pairs each need and each offer may have, and the pairs that are
    /// possible.
    ///
    /// # Errors
    /// [`Unfit`] where a pair names a need or offer that is not there, is given twice, or there are too many.
    pub fn new(needs: &[u32], offers: &[u32], pairs: &[Pair], aim: Aim) -> Result<Self, Unfit> {
        let room = |side: &[u32]| side.iter().map(|room| u64::from(*room)).sum::<u64>();
        if room(needs).min(room(offers)) > Self::MOST_PAIRS {
            return Err(Unfit::TooMany);
        }
        let mut matching = Self {
            needs: Side::new(needs),
            offers: Side::new(offers),
            search: Search::default(),
            fixed: Vec::new(),
            forbidden: Vec::new(),
            bonus: if aim == Aim::CountThenScore { BONUS } else { 0 },
        };
        matching.fill(pairs)?;
        matching.open_shorter_side();
        Ok(matching)
    }

    /// Builds and solves.
    ///
    /// # Errors
    /// As [`Matching::new`].
    pub fn solved(needs: &[u32], offers: &[u32], pairs: &[Pair], aim: Aim) -> Result<Self, Unfit> {
        let mut matching = Self::new(needs, offers, pairs, aim)?;
        matching.solve();
        Ok(matching)
    }

    /// Gives both sides their rows. The search alone would need one side's; edits need both, and then at once.
    fn fill(&mut self, pairs: &[Pair]) -> Result<(), Unfit> {
        let mut counts = (vec![0_usize; self.needs()], vec![0_usize; self.offers()]);
        for pair in pairs {
            *counts.0.get_mut(pair.need as usize).ok_or(Unfit::NoSuchNeed(pair.need))? += 1;
            *counts.1.get_mut(pair.offer as usize).ok_or(Unfit::NoSuchOffer(pair.offer))? += 1;
        }
        for (side, counts) in [(&mut self.needs, counts.0), (&mut self.offers, counts.1)] {
            side.rows.iter_mut().zip(counts).for_each(|(row, count)| row.reserve_exact(count));
        }
        for pair in pairs {
            self.needs.rows[pair.need as usize].push(key(pair.score, pair.offer));
            self.offers.rows[pair.offer as usize].push(key(pair.score, pair.need));
        }
        let mut last = vec![u32::MAX; self.offers()];
        for (need, row) in (0..).zip(&self.needs.rows) {
            for offer in row.iter().map(|key| other_of(*key)) {
                if std::mem::replace(&mut last[offer as usize], need) == need {
                    return Err(Unfit::PairTwice(need, offer));
                }
            }
        }
        Ok(())
    }

    /// Opens the side that has less room in all: the other side then mostly has room left, its prices stay low, and
    /// rows are read only a little way. The price of each opened one begins at its best pair, so that no free pair
    /// is worth more than its prices.
    fn open_shorter_side(&mut self) {
        let room = |side: &Side| side.room.iter().map(|room| u64::from(*room)).sum::<u64>();
        let side = if room(&self.needs) <= room(&self.offers) { &mut self.needs } else { &mut self.offers };
        for (row, price) in side.rows.iter().zip(&mut side.price) {
            *price = row.iter().min().map_or(0, |key| i64::from(score_of(*key)) + self.bonus).max(0);
        }
        side.open.extend((0..).take(side.room.len()));
    }
}
