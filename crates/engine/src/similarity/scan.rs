//! The one pass over all codes. Written so that the compiler makes vector instructions of it; `fearless_simd` runs it
//! with the widest the machine has, which safe Rust has no other way to choose while running.

use super::codes::{Codes, LANES, MISSING};
use fearless_simd::{Level, dispatch};

/// A variable that counts: its column, where the own unit stands in steps, and its weight.
pub(super) type Term = (usize, f32, f32);

/// How far codes can move a distance, in steps: half a step for the other unit, 32,767 × 2⁻²⁵ for the own one, which
/// is an `f32`, and some room. The distance is a mean over variables, and no variable is moved by more.
const OFF: f32 = 0.51;

/// A query on its way through the blocks.
#[derive(Debug)]
pub(super) struct Scan<'a> {
    pub(super) codes: &'a Codes,
    pub(super) variables: usize,
    pub(super) terms: &'a [Term],
    /// The unit that is asked about, which is never an answer.
    pub(super) own: usize,
}

/// The nearest so far, by distances in steps. It holds more than asked for, so that what rounding can reorder is
/// still in it.
#[derive(Debug)]
pub(super) struct Pool {
    most: usize,
    /// The least known weight that can be enough, rounding allowed for; above zero.
    floor: f32,
    /// The known weight from which it is enough for certain.
    sure: f32,
    /// How far `f32` can move a distance, as a share of it.
    rounding: f32,
    /// The squared distance from which a unit can no longer be among the nearest.
    limit: f32,
    room: usize,
    /// Squared distance and unit.
    held: Vec<(f32, usize)>,
}

impl Pool {
    pub(super) fn new(most: usize, (floor, sure): (f32, f32), rounding: f32) -> Self {
        let room = 4 * most + 32;
        Self { most, floor, sure, rounding, limit: f32::INFINITY, room, held: Vec::with_capacity(room) }
    }

    /// Whether a unit can be among the nearest, by the sum of its weighted squares and its known weight.
    #[inline(always)]
    fn takes(&self, sum: f32, known: f32) -> bool {
        (sum <= self.limit * known) & (known >= self.floor)
    }

    fn put(&mut self, squared: f32, unit: usize) {
        self.held.push((squared, unit));
        if self.held.len() >= self.room {
            self.prune();
        }
    }

    /// Drops what can no longer be among the nearest.
    fn prune(&mut self) {
        if self.held.len() < self.most {
            return;
        }
        let (_, last, _) = self.held.select_nth_unstable_by(self.most - 1, |a, b| a.0.total_cmp(&b.0));
        // As many as are asked for are truly within `last` and what it may be off; another one that is, too, may seem
        // farther by as much again.
        let reach = (last.0.sqrt() + 2.0 * OFF) * (1.0 + 4.0 * self.rounding);
        self.limit = reach * reach;
        let limit = self.limit;
        self.held.retain(|(squared, _)| *squared <= limit);
        // Many at the very same distance: all of them are kept, and there has to be room for them.
        self.room = (4 * self.most + 32).max(2 * self.held.len());
    }
}

impl Scan<'_> {
    /// The units among which the nearest are for certain. `is_enough` decides whether enough is known of a unit where
    /// rounding leaves it open.
    pub(super) fn run(&self, mut pool: Pool, is_enough: &dyn Fn(usize) -> bool) -> Vec<usize> {
        dispatch!(Level::new(), _simd => self.pass(&mut pool, is_enough));
        pool.prune();
        pool.held.iter().map(|(_, unit)| *unit).collect()
    }

    #[inline(always)]
    fn pass(&self, pool: &mut Pool, is_enough: &dyn Fn(usize) -> bool) {
        let missing = f32::from(MISSING);
        for (number, columns) in self.codes.columns.chunks_exact(self.variables).enumerate() {
            let mut sums = [0.0_f32; LANES];
            let mut known = [0.0_f32; LANES];
            for &(variable, own, weight) in self.terms {
                let column = &columns[variable];
                for lane in 0..LANES {
                    let code = f32::from(column[lane]);
                    let weight = if code == missing { 0.0 } else { weight };
                    let apart = code - own;
                    sums[lane] += apart * apart * weight;
                    known[lane] += weight;
                }
            }
            let mut is_near = false;
            for lane in 0..LANES {
                is_near |= pool.takes(sums[lane], known[lane]);
            }
            if is_near {
                // Copies, so that the sums themselves need no place in memory and stay in registers.
                let lanes = (sums, known);
                self.keep(pool, number * LANES, &lanes, is_enough);
            }
        }
    }

    #[inline(never)]
    fn keep(
        &self,
        pool: &mut Pool,
        first: usize,
        (sums, known): &([f32; LANES], [f32; LANES]),
        is_enough: &dyn Fn(usize) -> bool,
    ) {
        for (lane, (sum, known)) in sums.iter().zip(known).enumerate() {
            let unit = first + lane;
            let is_other = pool.takes(*sum, *known) && unit != self.own;
            if is_other && (*known >= pool.sure || is_enough(unit)) {
                pool.put(sum / known, unit);
            }
        }
    }
}
