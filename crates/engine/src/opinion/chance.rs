//! Would votes without any groups look the same?
//!
//! Votes are mixed within each statement: everybody keeps the statements they saw, every statement keeps its agreeing,
//! disagreeing and passing votes, and only what goes together is lost. The whole calculation is made on many such
//! mixtures. Groups are real enough to be shown where both hardly ever come out as high by chance:
//!
//! - how far apart the groups stand (the silhouette of the best split), and
//! - how much people differ along one direction (the first component's share of the variance).
//!
//! The silhouette alone is not enough: in one room in twenty without groups it would let some through, and with few votes a
//! person it rises by itself. The share alone is not enough either: it also rises where views differ without clumps.

use super::cluster;
use super::components::{Centred, Effort, places};
use super::found::counted;
use super::votes::Votes;
use crate::numbers::Numbers;

const SEED: u64 = 0x6368_616E_6365;
/// Mixtures looked at.
const ROUNDS: u32 = 99;
/// And where there are more votes than this.
const ROUNDS_OF_MANY: u32 = 19;
const MANY: usize = 500_000;
/// At most this share of mixtures may come out as high.
const LEVEL: f64 = 0.05;
/// So many mixtures are made before it is looked whether it is decided; half by each thread.
const AT_ONCE: u32 = 8;

/// How what was found stands to what chance makes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Chance {
    /// Mixtures looked at; fewer than planned where it was decided before.
    pub rounds: u32,
    /// Mixtures with groups as far apart.
    pub as_apart: u32,
    /// Mixtures that differ as much along one direction.
    pub as_spread: u32,
    /// Silhouette of the best split of the votes as they are.
    pub silhouette: f64,
    /// The first component's share.
    pub share: f64,
}

impl Chance {
    /// Share of mixtures that are as far apart, the votes themselves counted in.
    #[must_use]
    pub fn p_apart(&self) -> f64 {
        f64::from(self.as_apart + 1) / f64::from(self.rounds + 1)
    }

    /// Share of mixtures that differ as much.
    #[must_use]
    pub fn p_spread(&self) -> f64 {
        f64::from(self.as_spread + 1) / f64::from(self.rounds + 1)
    }

    /// Are groups more than chance?
    #[must_use]
    pub fn is_beaten(&self) -> bool {
        self.p_apart() <= LEVEL && self.p_spread() <= LEVEL
    }
}

/// Where each statement's votes stand among all entries.
struct Columns {
    starts: Vec<usize>,
    places: Vec<u32>,
}

impl Columns {
    fn of(votes: &Votes) -> Self {
        let mut starts = vec![0; votes.statements() + 1];
        for entry in &votes.entries {
            starts[usize::from(*entry) / 3 + 1] += 1;
        }
        for at in 0..votes.statements() {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut places = vec![0; votes.len()];
        for (place, entry) in (0..).zip(&votes.entries) {
            let at = &mut next[usize::from(*entry) / 3];
            places[*at] = place;
            *at += 1;
        }
        Self { starts, places }
    }

    /// The votes mixed within each statement, into a copy.
    fn mix(&self, votes: &Votes, into: &mut Votes, round: u32) {
        let mut numbers = Numbers::new(SEED, u64::from(round));
        let mut values = Vec::new();
        for ends in self.starts.windows(2) {
            let places = &self.places[ends[0]..ends[1]];
            values.clear();
            values.extend(places.iter().map(|place| votes.entries[*place as usize]));
            for at in (1..values.len()).rev() {
                values.swap(at, numbers.below(at + 1));
            }
            for (place, value) in places.iter().zip(&values) {
                into.entries[*place as usize] = *value;
            }
        }
    }
}

/// Silhouette of the best split, −1 where there is none, and the first component's share.
fn measured(votes: &Votes, muted: &[bool]) -> (f64, f64) {
    let components = Centred::new(votes, muted).components(Effort::ROUGH);
    let places = places(votes, muted, &components);
    let points: Vec<[f64; 2]> = counted(votes).map(|row| places[row]).collect();
    let splits = cluster::splits(&cluster::base(&points));
    let best = splits.iter().map(|split| split.silhouette).fold(-1.0, f64::max);
    (best, components.shares[0])
}

/// Compares what was found with mixtures.
pub(super) fn chance(votes: &Votes, muted: &[bool], (silhouette, share): (f64, f64)) -> Chance {
    let planned = if votes.len() > MANY { ROUNDS_OF_MANY } else { ROUNDS };
    let allowed = (LEVEL * f64::from(planned + 1)) as u32 - 1;
    let columns = Columns::of(votes);
    let mut copies = [votes.clone(), votes.clone()];
    let mut found = Chance { rounds: 0, as_apart: 0, as_spread: 0, silhouette, share };
    while found.rounds < planned && found.as_apart.max(found.as_spread) <= allowed {
        let end = planned.min(found.rounds + AT_ONCE);
        let middle = u32::midpoint(found.rounds, end);
        let some = |rounds: std::ops::Range<u32>, copy: &mut Votes| {
            let mut as_high = (0, 0);
            for round in rounds {
                columns.mix(votes, copy, round);
                let (apart, spread) = measured(copy, muted);
                as_high.0 += u32::from(apart >= silhouette);
                as_high.1 += u32::from(spread >= share);
            }
            as_high
        };
        let [one, two] = &mut copies;
        let (first, second) = std::thread::scope(|scope| {
            let beside = scope.spawn(|| some(found.rounds..middle, one));
            let second = some(middle..end, two);
            // A thread that panics takes this one with it, as if it had been called.
            (beside.join().unwrap_or_else(|why| std::panic::resume_unwind(why)), second)
        });
        found.as_apart += first.0 + second.0;
        found.as_spread += first.1 + second.1;
        found.rounds = end;
    }
    found
}
