//! The two directions in which votes differ most, and everybody's place along them.
//!
//! Unseen statements are filled with the statement's mean and the means are taken away, so an unseen statement is
//! exactly 0 and the matrix stays as sparse as the votes. The directions come from Lanczos' method with full
//! orthogonalisation: some dozen passes over the votes, and where it has settled, the same as the whole
//! decomposition gives.

mod lanczos;

use super::votes::Votes;
use std::ops::Range;

/// Under so many votes a second thread costs more than it brings.
const WORTH_A_THREAD: usize = 150_000;

/// Numbers by entry: as long as 16 bits count, so that no look-up needs a check.
type ByEntry = Box<[f64; 65_536]>;

fn by_entry() -> ByEntry {
    // A vector of exactly this length always fits.
    vec![0.0; 65_536].into_boxed_slice().try_into().unwrap_or_else(|_| Box::new([0.0; 65_536]))
}

/// How well the directions are to be known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Effort {
    /// Passes over the votes at most.
    pub(super) steps: usize,
    /// What may be left, as a share of the largest.
    pub(super) tolerance: f64,
    /// May both cores work on it?
    pub(super) is_alone: bool,
}

impl Effort {
    /// For an answer about this many votes: where they are many the fourth digit of a place is noise anyway.
    pub(super) const fn of(votes: usize) -> Self {
        Self { tolerance: if votes < WORTH_A_THREAD { Self::FULL.tolerance } else { 1e-5 }, ..Self::FULL }
    }

    /// To the last digits.
    pub(super) const FULL: Self = Self { steps: 96, tolerance: 1e-8, is_alone: true };
    /// For votes that were mixed: only how much they spread counts.
    pub(super) const ROUGH: Self = Self { steps: 24, tolerance: 1e-3, is_alone: false };
}

/// Means and directions.
#[derive(Debug, Clone)]
pub(super) struct Components {
    /// Of each statement, over those who saw it.
    pub(super) mean: Vec<f64>,
    /// Of length 1, the entry that is largest positive.
    pub(super) directions: [Vec<f64>; 2],
    /// Share of all variance along each.
    pub(super) shares: [f64; 2],
}

/// The votes with their means taken away, as something that can be multiplied with.
pub(super) struct Centred<'v> {
    votes: &'v Votes,
    muted: &'v [bool],
    mean: Vec<f64>,
    variance: f64,
    factors: ByEntry,
    /// For each half of the rows.
    sums: [ByEntry; 2],
}

impl<'v> Centred<'v> {
    /// `muted` statements are as if everybody had passed.
    pub(super) fn new(votes: &'v Votes, muted: &'v [bool]) -> Self {
        let mut counts = vec![0_u32; 3 * votes.statements()];
        for entry in &votes.entries {
            counts[usize::from(*entry)] += 1;
        }
        let mut variance = 0.0;
        let statement = |(count, muted): (&[u32], &bool)| {
            let (agree, disagree) = (f64::from(count[2]), f64::from(count[0]));
            let seen = f64::from(count[0] + count[1] + count[2]);
            if *muted || seen == 0.0 {
                return 0.0;
            }
            let mean = (agree - disagree) / seen;
            variance += agree + disagree - seen * mean * mean;
            mean
        };
        let mean = counts.chunks_exact(3).zip(muted).map(statement).collect();
        Self { votes, muted, mean, variance, factors: by_entry(), sums: [by_entry(), by_entry()] }
    }

    /// The matrix times its own transpose's product with `along`: what Lanczos asks for.
    pub(super) fn squared(&mut self, along: &[f64], out: &mut [f64], is_alone: bool) {
        let Self { votes, muted, mean, factors, sums, .. } = self;
        fill(factors, along, (mean, muted));
        let [one, two] = sums;
        one[..3 * along.len()].fill(0.0);
        two[..3 * along.len()].fill(0.0);
        let [first, second] = votes.halves();
        if votes.len() < WORTH_A_THREAD || !is_alone {
            pass(votes, first, factors, one);
            pass(votes, second, factors, two);
        } else {
            std::thread::scope(|scope| {
                scope.spawn(|| pass(votes, first, factors, one));
                pass(votes, second, factors, two);
            });
        }
        for (at, ((sum, mean), muted)) in out.iter_mut().zip(mean).zip(*muted).enumerate() {
            let [against, passed, with] = [0, 1, 2].map(|vote| one[3 * at + vote] + two[3 * at + vote]);
            *sum = if *muted { 0.0 } else { with - against - *mean * (against + passed + with) };
        }
    }

    /// Means, directions and shares.
    pub(super) fn components(mut self, effort: Effort) -> Components {
        let size = self.votes.statements();
        let found = lanczos::leading(size, effort, |along, out| self.squared(along, out, effort.is_alone));
        let share = |value: f64| if self.variance > 0.0 { (value / self.variance).max(0.0) } else { 0.0 };
        Components { shares: found.values.map(share), directions: found.vectors.map(faced), mean: self.mean }
    }
}

/// What each entry counts along a direction.
fn fill(factors: &mut [f64; 65_536], along: &[f64], (mean, muted): (&[f64], &[bool])) {
    for (at, ((factor, mean), muted)) in along.iter().zip(mean).zip(muted).enumerate() {
        for vote in 0..3 {
            factors[3 * at + vote] = if *muted { 0.0 } else { (vote as f64 - 1.0 - mean) * factor };
        }
    }
}

/// One pass over some rows: each row's product, and at once its part of the way back.
fn pass(votes: &Votes, rows: Range<usize>, factors: &[f64; 65_536], sums: &mut [f64; 65_536]) {
    for at in rows {
        let row = votes.row(at);
        let mut product = [0.0; 4];
        let (fours, rest) = row.as_chunks::<4>();
        for four in fours {
            for (sum, entry) in product.iter_mut().zip(four) {
                *sum += factors[usize::from(*entry)];
            }
        }
        for entry in rest {
            product[0] += factors[usize::from(*entry)];
        }
        let product = (product[0] + product[1]) + (product[2] + product[3]);
        for entry in row {
            sums[usize::from(*entry)] += product;
        }
    }
}

/// Turned so that the largest entry, the first of those as large, is positive.
fn faced(mut vector: Vec<f64>) -> Vec<f64> {
    let largest = vector.iter().fold(0.0_f64, |most, entry| most.max(entry.abs()));
    if vector.iter().find(|entry| entry.abs() > largest - 1e-9).is_some_and(|entry| *entry < 0.0) {
        vector.iter_mut().for_each(|entry| *entry = -*entry);
    }
    vector
}

/// The place of every row: over what it saw only, and then pushed out by how little that was.
pub(super) fn places(votes: &Votes, muted: &[bool], components: &Components) -> Vec<[f64; 2]> {
    let mut factors = [by_entry(), by_entry()];
    for (factors, direction) in factors.iter_mut().zip(&components.directions) {
        fill(factors, direction, (&components.mean, muted));
    }
    let silent = muted.iter().filter(|muted| **muted).count();
    let place = |at: usize| {
        let row = votes.row(at);
        let (mut x, mut y) = (0.0, 0.0);
        for entry in row {
            x += factors[0][usize::from(*entry)];
            y += factors[1][usize::from(*entry)];
        }
        let heard =
            if silent == 0 { row.len() } else { row.iter().filter(|e| !muted[usize::from(**e) / 3]).count() };
        let scale = (votes.statements() as f64 / (heard + silent).max(1) as f64).sqrt();
        [x * scale, y * scale]
    };
    (0..votes.rows()).map(place).collect()
}
