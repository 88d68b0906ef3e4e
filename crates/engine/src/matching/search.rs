//! One shortest path: settles one unit of one member, and moves prices so that all rules hold again.

use super::side::{Held, Side, below_top, other_of, score_of};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

const NOBODY: u32 = u32::MAX;

/// What a search knows about the members of one side. Valid where `seen` is the search's number.
#[derive(Debug, Clone, Default)]
struct Labels {
    seen: Vec<u32>,
    distance: Vec<i64>,
    /// Who on the other side it was reached from.
    from: Vec<u32>,
    /// Score of the pair it was reached by.
    score: Vec<i32>,
    /// Members reached in this search.
    reached: Vec<u32>,
}

impl Labels {
    fn fit(&mut self, count: usize) {
        self.seen.resize(count, 0);
        self.distance.resize(count, 0);
        self.from.resize(count, NOBODY);
        self.score.resize(count, 0);
        self.reached.clear();
    }

    /// Notes a way of this length, if it is the shortest so far.
    fn improve(&mut self, round: u32, one: u32, distance: i64, (from, score): (u32, i32)) -> bool {
        let at = one as usize;
        if self.seen[at] != round {
            self.seen[at] = round;
            self.reached.push(one);
        } else if self.distance[at] <= distance {
            return false;
        }
        self.distance[at] = distance;
        self.from[at] = from;
        self.score[at] = score;
        true
    }
}

/// Where a path ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// This one on the other side has room.
    Room(u32),
    /// This one on the starting side gives up a pair, or, being the start, stays without.
    GivesUp(u32),
}

/// Memory of the searches, kept from one to the next.
#[derive(Debug, Clone, Default)]
pub(super) struct Search {
    own: Labels,
    other: Labels,
    /// Distance, and twice the member's number, plus one for the other side: equal distances in a fixed order.
    queue: BinaryHeap<Reverse<(i64, u64)>>,
    /// Number of this search.
    round: u32,
    /// Marks of the pairs that the member being read has already.
    marked: Vec<u32>,
    mark: u32,
    best: i64,
    end: Option<End>,
}

impl Search {
    /// Settles one unit of `start`: it gets a pair, by as many exchanges along the path as it takes, or its price
    /// falls to 0. `bonus` is added to every score.
    pub fn settle(&mut self, own: &mut Side, other: &mut Side, start: u32, bonus: i64) {
        self.begin(own, other, start);
        while let Some(Reverse((distance, node))) = self.queue.pop() {
            if distance >= self.best {
                break;
            }
            #[expect(clippy::cast_possible_truncation, reason = "twice a number of 32 bits")]
            let one = (node >> 1) as u32;
            if node & 1 == 0 {
                if self.own.distance[one as usize] == distance {
                    self.read_row(own, other, one, bonus);
                }
            } else if self.other.distance[one as usize] == distance {
                self.read_held(own, other, one, bonus);
            }
        }
        self.move_prices(own, other);
        self.exchange(own, other, start);
    }

    fn begin(&mut self, own: &Side, other: &Side, start: u32) {
        self.own.fit(own.room.len());
        self.other.fit(other.room.len());
        self.marked.resize(own.room.len().max(other.room.len()), 0);
        self.queue.clear();
        self.next_round();
        self.best = own.price[start as usize];
        self.end = Some(End::GivesUp(start));
        self.own.improve(self.round, start, 0, (NOBODY, 0));
        self.queue.push(Reverse((0, u64::from(start) << 1)));
    }

    /// Counts searches; starts over before the number runs out.
    fn next_round(&mut self) {
        if self.round == u32::MAX {
            self.own.seen.fill(0);
            self.other.seen.fill(0);
            self.round = 0;
        }
        self.round += 1;
    }

    fn next_mark(&mut self) {
        if self.mark == u32::MAX {
            self.marked.fill(0);
            self.mark = 0;
        }
        self.mark += 1;
    }

    /// Goes on from a member of the starting side over its free pairs, the best first.
    fn read_row(&mut self, own: &mut Side, other: &Side, one: u32, bonus: i64) {
        let at = one as usize;
        self.next_mark();
        for held in &own.held[at] {
            self.marked[held.other as usize] = self.mark;
        }
        let base = self.own.distance[at] + own.price[at] - i64::from(i32::MAX) - bonus;
        let mut next = 0;
        loop {
            while next < own.sorted[at] {
                let key = own.rows[at][next];
                // Prices are at least 0: nothing behind this one can be nearer than the end that is known.
                if base + below_top(key) >= self.best {
                    return;
                }
                self.reach_other(other, one, (base, key));
                next += 1;
            }
            if !own.sort_further(at) {
                return;
            }
        }
    }

    fn reach_other(&mut self, other: &Side, one: u32, (base, key): (i64, u64)) {
        let reached = other_of(key);
        let distance = base + below_top(key) + other.price[reached as usize];
        if distance >= self.best || self.marked[reached as usize] == self.mark {
            return;
        }
        if !self.other.improve(self.round, reached, distance, (one, score_of(key))) {
            return;
        }
        if other.has_room(reached) {
            self.best = distance;
            self.end = Some(End::Room(reached));
        } else {
            self.queue.push(Reverse((distance, (u64::from(reached) << 1) | 1)));
        }
    }

    /// Goes on from a full member of the other side to those it has pairs with: one of them may look elsewhere.
    fn read_held(&mut self, own: &Side, other: &Side, one: u32, bonus: i64) {
        let base = self.other.distance[one as usize] - other.price[one as usize] + bonus;
        for held in &other.held[one as usize] {
            let reached = held.other as usize;
            let distance = base + i64::from(held.score) - own.price[reached];
            if distance >= self.best || !self.own.improve(self.round, held.other, distance, (one, held.score))
            {
                continue;
            }
            if distance + own.price[reached] < self.best {
                self.best = distance + own.price[reached];
                self.end = Some(End::GivesUp(held.other));
            }
            self.queue.push(Reverse((distance, u64::from(held.other) << 1)));
        }
    }

    /// Everybody nearer than the end moves: the starting side down, the other side up.
    fn move_prices(&self, own: &mut Side, other: &mut Side) {
        for one in self.own.reached.iter().map(|one| *one as usize) {
            own.price[one] -= (self.best - self.own.distance[one]).max(0);
        }
        for one in self.other.reached.iter().map(|one| *one as usize) {
            other.price[one] += (self.best - self.other.distance[one]).max(0);
        }
    }

    /// Makes and unmakes the pairs along the path, from its end to its start.
    fn exchange(&self, own: &mut Side, other: &mut Side, start: u32) {
        let mut to = match self.end {
            Some(End::Room(one)) => one,
            Some(End::GivesUp(one)) if one != start => {
                let to = self.own.from[one as usize];
                own.release(one, to);
                other.release(to, one);
                to
            }
            _ => return,
        };
        loop {
            let one = self.other.from[to as usize];
            let score = self.other.score[to as usize];
            own.hold(one, Held { other: to, score });
            other.hold(to, Held { other: one, score });
            if one == start {
                return;
            }
            to = self.own.from[one as usize];
            own.release(one, to);
            other.release(to, one);
        }
    }
}
