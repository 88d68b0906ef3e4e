//! The one pass over all codes. Written so that the compiler makes vector instructions of it; `fearless_simd` runs it
//! with the widest the machine has, which safe Rust has no other way to choose while running.

use super::codes::{LANES, MISSING};
use fearless_simd::{Level, dispatch};

/// A variable that counts: its column, where the own unit stands in steps, and its weight.
pub(super) type Term = (usize, f32, f32);

/// Candidates of a stretch of blocks.
#[derive(Debug)]
pub(super) struct Scan<'a> {
    pub(super) columns: &'a [[i16; LANES]],
    pub(super) variables: usize,
    pub(super) terms: &'a [Term],
    /// The unit that is asked about, which is never an answer.
    pub(super) own: usize,
    pub(super) pool: Pool,
}

/// The nearest so far, distances in steps. It holds more than asked for, so that what rounding can reorder is still in it.
#[derive(Debug, Clone)]
pub(super) struct Pool {
    pub(super) most: usize,
    /// The least known weight that can be enough, rounding allowed for; above zero.
    pub(super) floor: f32,
    /// The known weight from which it is enough for certain.
    pub(super) sure: f32,
    /// How far `f32` can move a distance, as a share of it.
    pub(super) slack: f32,
    /// The squared distance from which a unit can no longer be among the nearest.
    limit: f32,
    room: usize,
    /// Squared distance and unit.
    pub(super) held: Vec<(f32, usize)>,
}

/// How far codes can move a distance, in steps: half a step for the code of the other unit, 32,767 × 2⁻²⁴ for the own
/// one, which is an `f32`, and some room. It is a mean of what the variables are moved by, and so no larger than that.
const OFF: f32 = 0.51;

impl Pool {
    pub(super) const fn new(most: usize, (floor, sure): (f32, f32), slack: f32) -> Self {
        Self { most, floor, sure, slack, limit: f32::INFINITY, room: 4 * most + 32, held: Vec::new() }
    }

    fn put(&mut self, squared: f32, unit: usize) {
        self.held.push((squared, unit));
        if self.held.len() >= self.room {
            self.prune();
        }
    }

    /// Drops what can no longer be among the nearest.
    pub(super) fn prune(&mut self) {
        if self.most == 0 || self.held.len() < self.most {
            return;
        }
        let (_, last, _) = self.held.select_nth_unstable_by(self.most - 1, |a, b| a.0.total_cmp(&b.0));
        // Those up to the last are no farther than this in truth, and others may be nearer than they seem.
        let reach = (last.0.sqrt() * (1.0 + self.slack) + 2.0 * OFF) * (1.0 + 2.0 * self.slack);
        self.limit = reach * reach;
        let limit = self.limit;
        self.held.retain(|(squared, _)| *squared <= limit);
        // Many at the very same distance: all of them are kept, and there has to be room for them.
        self.room = (4 * self.most + 32).max(2 * self.held.len());
    }
}

impl Scan<'_> {
    /// Goes through the blocks; `first` is the unit of the first lane, `is_enough` decides whether enough is known of a
    /// unit where rounding leaves it open.
    pub(super) fn run(mut self, first: usize, is_enough: &(dyn Fn(usize) -> bool + Sync)) -> Pool {
        dispatch!(Level::new(), _simd => self.pass(first, is_enough));
        self.pool
    }

    #[inline(always)]
    fn pass(&mut self, first: usize, is_enough: &(dyn Fn(usize) -> bool + Sync)) {
        for (number, columns) in self.columns.chunks_exact(self.variables).enumerate() {
            let mut sums = [0.0_f32; LANES];
            let mut known = [0.0_f32; LANES];
            for &(variable, own, weight) in self.terms {
                let column = &columns[variable];
                for lane in 0..LANES {
                    let weight = if column[lane] == MISSING { 0.0 } else { weight };
                    let apart = f32::from(column[lane]) - own;
                    sums[lane] += apart * apart * weight;
                    known[lane] += weight;
                }
            }
            let (limit, floor) = (self.pool.limit, self.pool.floor);
            let mut is_near = false;
            for lane in 0..LANES {
                is_near |= (sums[lane] <= limit * known[lane]) & (known[lane] >= floor);
            }
            if is_near {
                // A copy, so that the sums themselves need no place in memory.
                let held = (sums, known);
                self.keep(first + number * LANES, &held, is_enough);
            }
        }
    }

    #[inline(never)]
    fn keep(
        &mut self,
        first: usize,
        (sums, known): &([f32; LANES], [f32; LANES]),
        is_enough: &(dyn Fn(usize) -> bool + Sync),
    ) {
        for lane in 0..LANES {
            let (unit, squared) = (first + lane, sums[lane] / known[lane]);
            let is_near = known[lane] >= self.pool.floor && squared <= self.pool.limit && unit != self.own;
            if is_near && (known[lane] >= self.pool.sure || is_enough(unit)) {
                self.pool.put(squared, unit);
            }
        }
    }
}
