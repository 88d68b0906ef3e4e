//! Edits: a room, a score, a pair fixed, forbidden or set free again, a need more or less.
//!
//! Each keeps the rules of the prices and opens those it touched; [`Matching::solve`] then settles only them.

use super::side::{Held, Side, key, score_of};
use super::{Matching, Pair, Unfit};

impl Matching {
    /// Makes this pair in every solution, whatever it is worth. It takes one room on both sides.
    ///
    /// # Errors
    /// [`Unfit`] where the pair is not possible or one of the two has no room beside what is fixed.
    pub fn fix(&mut self, need: u32, offer: u32) -> Result<(), Unfit> {
        let key = self.free_key(need, offer)?;
        if self.needs.room[need as usize] == 0 || self.offers.room[offer as usize] == 0 {
            return Err(Unfit::NoRoom(need, offer));
        }
        self.unmake(need, offer);
        self.take_out(need, offer);
        self.fixed.push(Pair { need, offer, score: score_of(key) });
        self.narrow(need, true);
        self.narrow(offer, false);
        Ok(())
    }

    /// Never makes this pair.
    ///
    /// # Errors
    /// [`Unfit`] where the pair is not possible or is fixed.
    pub fn forbid(&mut self, need: u32, offer: u32) -> Result<(), Unfit> {
        let key = self.free_key(need, offer)?;
        self.unmake(need, offer);
        self.take_out(need, offer);
        self.forbidden.push(Pair { need, offer, score: score_of(key) });
        Ok(())
    }

    /// Sets a fixed or forbidden pair free again.
    ///
    /// # Errors
    /// [`Unfit`] where it is neither.
    pub fn set_free(&mut self, need: u32, offer: u32) -> Result<(), Unfit> {
        let is_it = |pair: &Pair| (pair.need, pair.offer) == (need, offer);
        if let Some(at) = self.fixed.iter().position(is_it) {
            let pair = self.fixed.swap_remove(at);
            self.needs.room[need as usize] += 1;
            self.offers.room[offer as usize] += 1;
            self.put_back(pair);
            if self.above_prices(pair) >= 0 {
                self.make(pair);
            } else {
                self.open(need, offer);
            }
            return Ok(());
        }
        let at = self.forbidden.iter().position(is_it).ok_or(Unfit::NoSuchPair(need, offer))?;
        let pair = self.forbidden.swap_remove(at);
        self.put_back(pair);
        self.raise_to(pair);
        Ok(())
    }

    /// Changes what a free pair is worth.
    ///
    /// # Errors
    /// [`Unfit`] where the pair is not possible, or is fixed or forbidden.
    pub fn set_score(&mut self, need: u32, offer: u32, score: i32) -> Result<(), Unfit> {
        self.free_key(need, offer)?;
        let pair = Pair { need, offer, score };
        self.take_out(need, offer);
        self.put_back(pair);
        if !self.needs.held[need as usize].iter().any(|held| held.other == offer) {
            self.raise_to(pair);
            return Ok(());
        }
        self.needs.release(need, offer);
        self.offers.release(offer, need);
        if self.above_prices(pair) >= 0 {
            self.make(pair);
        } else {
            self.open(need, offer);
        }
        Ok(())
    }

    /// Changes how many offers a need takes, fixed ones counted.
    ///
    /// # Errors
    /// [`Unfit`] where there is no such need or more are fixed.
    pub fn set_need_room(&mut self, need: u32, room: u32) -> Result<(), Unfit> {
        let own = *self.needs.room.get(need as usize).ok_or(Unfit::NoSuchNeed(need))?;
        let fixed = self.fixed.iter().filter(|pair| pair.need == need).count();
        self.set_room(true, (need, own), free_room(room, fixed).ok_or(Unfit::NoRoom(need, u32::MAX))?);
        Ok(())
    }

    /// Changes how many needs an offer takes, fixed ones counted.
    ///
    /// # Errors
    /// [`Unfit`] where there is no such offer or more are fixed.
    pub fn set_offer_room(&mut self, offer: u32, room: u32) -> Result<(), Unfit> {
        let own = *self.offers.room.get(offer as usize).ok_or(Unfit::NoSuchOffer(offer))?;
        let fixed = self.fixed.iter().filter(|pair| pair.offer == offer).count();
        self.set_room(false, (offer, own), free_room(room, fixed).ok_or(Unfit::NoRoom(u32::MAX, offer))?);
        Ok(())
    }

    /// Adds a need with its possible pairs (offer, score) and answers its number.
    ///
    /// # Errors
    /// [`Unfit`] where an offer is not there or given twice; nothing is added then.
    pub fn add_need(&mut self, room: u32, pairs: &[(u32, i32)]) -> Result<u32, Unfit> {
        let need = u32::try_from(self.needs()).map_err(|_| Unfit::TooMany)?;
        for (nth, (offer, _)) in pairs.iter().enumerate() {
            if *offer as usize >= self.offers() {
                return Err(Unfit::NoSuchOffer(*offer));
            }
            if pairs[..nth].iter().any(|(other, _)| other == offer) {
                return Err(Unfit::PairTwice(need, *offer));
            }
        }
        self.needs.rows.push(pairs.iter().map(|(offer, score)| key(*score, *offer)).collect());
        for (offer, score) in pairs {
            self.offers.put(*offer, key(*score, need));
        }
        let best = pairs.iter().map(|(_, score)| i64::from(*score) + self.bonus).max();
        self.needs.price.push(best.unwrap_or(0).max(0));
        self.needs.sorted.push(0);
        self.needs.room.push(room);
        self.needs.held.push(Vec::new());
        self.needs.open.push(need);
        Ok(need)
    }

    /// Takes a need away: it keeps its number and gets no pair any more. Its fixed pairs are set free first.
    ///
    /// # Errors
    /// [`Unfit`] where there is no such need.
    pub fn remove_need(&mut self, need: u32) -> Result<(), Unfit> {
        let fixed: Vec<u32> =
            self.fixed.iter().filter(|pair| pair.need == need).map(|pair| pair.offer).collect();
        for offer in fixed {
            self.set_free(need, offer)?;
        }
        self.set_need_room(need, 0)
    }

    fn free_key(&self, need: u32, offer: u32) -> Result<u64, Unfit> {
        if need as usize >= self.needs() {
            return Err(Unfit::NoSuchNeed(need));
        }
        if offer as usize >= self.offers() {
            return Err(Unfit::NoSuchOffer(offer));
        }
        self.needs.find(need, offer).map(|(_, key)| key).ok_or(Unfit::NoSuchPair(need, offer))
    }

    fn take_out(&mut self, need: u32, offer: u32) {
        self.needs.take(need, offer);
        self.offers.take(offer, need);
    }

    fn put_back(&mut self, pair: Pair) {
        self.needs.put(pair.need, key(pair.score, pair.offer));
        self.offers.put(pair.offer, key(pair.score, pair.need));
    }

    fn make(&mut self, pair: Pair) {
        self.needs.hold(pair.need, Held { other: pair.offer, score: pair.score });
        self.offers.hold(pair.offer, Held { other: pair.need, score: pair.score });
    }

    /// Unmakes a pair where it is made, and opens its two.
    fn unmake(&mut self, need: u32, offer: u32) {
        if self.needs.release(need, offer) {
            self.offers.release(offer, need);
            self.open(need, offer);
        }
    }

    fn open(&mut self, need: u32, offer: u32) {
        self.needs.open.push(need);
        self.offers.open.push(offer);
    }

    /// How much more a pair is worth than its two prices.
    fn above_prices(&self, pair: Pair) -> i64 {
        let prices = self.needs.price[pair.need as usize] + self.offers.price[pair.offer as usize];
        i64::from(pair.score) + self.bonus - prices
    }

    /// Raises the need's price until a free pair is worth no more than its prices. Pairs of the need that are then
    /// worth less than theirs are unmade.
    fn raise_to(&mut self, pair: Pair) {
        let missing = self.above_prices(pair);
        if missing <= 0 {
            return;
        }
        let need = pair.need;
        self.needs.price[need as usize] += missing;
        for held in self.needs.held[need as usize].clone() {
            if self.above_prices(Pair { need, offer: held.other, score: held.score }) < 0 {
                self.unmake(need, held.other);
            }
        }
        self.needs.open.push(need);
    }

    fn set_room(&mut self, is_need: bool, (one, before): (u32, u32), room: u32) {
        for _ in room..before {
            self.narrow(one, is_need);
        }
        let side = if is_need { &mut self.needs } else { &mut self.offers };
        side.room[one as usize] = room;
        side.open.push(one);
    }

    /// Takes one room away. Where all are used, the price rises until the least valuable pair is worth just its
    /// prices, and that pair is unmade.
    fn narrow(&mut self, one: u32, is_need: bool) {
        let (own, other) = self.sides(is_need);
        let at = one as usize;
        if !own.has_room(one) {
            let above =
                |held: &Held| i64::from(held.score) - own.price[at] - other.price[held.other as usize];
            let least = own.held[at].iter().map(|held| (above(held), held.other)).min();
            if let Some((above, dropped)) = least {
                let rise = above + self.bonus;
                let (own, other) = self.sides_mut(is_need);
                own.price[at] += rise;
                own.release(one, dropped);
                other.release(dropped, one);
                other.open.push(dropped);
            }
        }
        let (own, _) = self.sides_mut(is_need);
        own.room[at] = own.room[at].saturating_sub(1);
        own.open.push(one);
    }

    const fn sides(&self, is_need: bool) -> (&Side, &Side) {
        if is_need { (&self.needs, &self.offers) } else { (&self.offers, &self.needs) }
    }

    const fn sides_mut(&mut self, is_need: bool) -> (&mut Side, &mut Side) {
        if is_need { (&mut self.needs, &mut self.offers) } else { (&mut self.offers, &mut self.needs) }
    }
}

/// What is left of a room beside fixed pairs.
fn free_room(room: u32, fixed: usize) -> Option<u32> {
    u32::try_from(fixed).ok().and_then(|fixed| room.checked_sub(fixed))
}
