//! Where to look for the weights of the predictors: a sieve of starts, descents from the best, and hops from the best of
//! those, in which some weights are drawn anew. `pulled` goes on from there.
//!
//! Over 2,000 descents from random starts on each unit of the Californian study find a better minimum than this for one
//! unit in 39, by 0.4 %; hops find what hundreds of restarts miss, because good minima have most predictors in common.

use super::descent::{Reached, descend};
use super::hull::{Hull, Mix};
use super::objective::{LEAST_WEIGHT, Objective};
use crate::numbers::Numbers;

/// Starts looked at without a descent, for each predictor.
const SIEVED: usize = 40;
/// The best so many of them go down.
const DESCENTS: usize = 20;
/// The best so many of those hop on.
const HOPPING: usize = 3;
/// Hops without a gain of this share that end it.
const HOPS: usize = 100;
const GAIN: f64 = 1e-5;
/// The same for studies with many predictors and donors, where each look takes longer; see `bench/effect`.
const HOPS_OF_MANY: usize = 40;
const MANY: usize = 2_000;
/// Predictors drawn anew in a hop, at most.
const DRAWN: usize = 3;
/// With this share of the largest possible distance nothing is left to weigh.
const NO_REST: f64 = 1e-20;
/// How much heavier predictors are than the outcome where both are fitted in turn; see [`without_rest`].
const FIRST: f64 = 1e6;

/// Donors with weights, and the weights of the predictors, the largest 1.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) donors: Vec<(usize, f64)>,
    pub(super) weights: Vec<f64>,
    pub(super) is_any_weight_as_good: bool,
}

/// The best weights there are to be found.
pub(super) fn nested(predictors: Hull, outcomes: Hull, seed: u64) -> Found {
    let count = predictors.dimensions;
    if count == 1 || has_no_rest(&predictors) {
        return given(predictors, outcomes, vec![1.0; count]);
    }
    let hops = if predictors.points * count > MANY { HOPS_OF_MANY } else { HOPS };
    let mut search =
        Search { objective: Objective::new(predictors, outcomes), numbers: Numbers::new(seed, 0x5653) };
    let mut best = search.sieved();
    best.truncate(HOPPING);
    let hopped = best.into_iter().map(|from| search.hop(from, hops)).collect();
    let at = search.pulled(hopped).at;
    let mut weights = Vec::new();
    Objective::weights(&at, &mut weights);
    search.objective.forget();
    search.objective.at(&at, &mut vec![0.0; count]);
    Found { donors: search.objective.mixed().collect(), weights, is_any_weight_as_good: false }
}

/// The donors for given weights of the predictors.
pub(super) fn given(predictors: Hull, outcomes: Hull, weights: Vec<f64>) -> Found {
    let mut mix = Mix::default();
    predictors.nearest(&weights, &mut mix);
    let is_any_weight_as_good = rest(&predictors, &weights, &mix) <= NO_REST;
    if is_any_weight_as_good {
        mix = without_rest(&predictors, &outcomes, &weights);
    }
    let donors = mix.members.into_iter().zip(mix.shares).collect();
    Found { donors, weights, is_any_weight_as_good }
}

fn has_no_rest(predictors: &Hull) -> bool {
    let weights = vec![1.0; predictors.dimensions];
    let mut mix = Mix::default();
    predictors.nearest(&weights, &mut mix);
    rest(predictors, &weights, &mix) <= NO_REST
}

/// The squared distance that is left, as a share of what it could be.
fn rest(predictors: &Hull, weights: &[f64], mix: &Mix) -> f64 {
    let square =
        |point: &[f64]| -> f64 { point.iter().zip(weights).map(|(one, weight)| weight * one * one).sum() };
    let most =
        (0..predictors.points).map(|at| square(predictors.point(at))).fold(f64::MIN_POSITIVE, f64::max);
    square(&mix.nearest) / most
}

/// Of all mixtures that meet the predictors the one that follows the outcome best. Predictors are weighed so much heavier
/// that they are met to a millionth.
fn without_rest(predictors: &Hull, outcomes: &Hull, weights: &[f64]) -> Mix {
    let rows =
        (0..predictors.points).flat_map(|at| predictors.point(at).iter().chain(outcomes.point(at)).copied());
    let both = Hull::new(rows.collect(), predictors.dimensions + outcomes.dimensions);
    let largest = |hull: &Hull| {
        (0..hull.points).flat_map(|at| hull.point(at)).fold(1e-300, |most: f64, one| most.max(one * one))
    };
    let heavy = FIRST * largest(outcomes) / largest(predictors);
    let most = weights.iter().copied().fold(0.0, f64::max);
    let mut all: Vec<f64> = weights.iter().map(|weight| heavy * weight / most).collect();
    all.resize(both.dimensions, 1.0);
    let mut mix = Mix::default();
    both.nearest(&all, &mut mix);
    mix
}

/// What is looked at, and where chance comes from.
#[derive(Debug)]
pub(super) struct Search {
    pub(super) objective: Objective,
    pub(super) numbers: Numbers,
}

impl Search {
    /// Descents from the best of many starts, the best first.
    fn sieved(&mut self) -> Vec<Reached> {
        let count = self.objective.predictors.dimensions;
        let mut slope = vec![0.0; count];
        let mut starts = vec![vec![0.0; count], self.by_outcome()];
        for _ in starts.len()..SIEVED * count {
            starts.push((0..count).map(|_| self.logarithm()).collect());
        }
        let mut seen: Vec<Reached> =
            starts.into_iter().map(|at| Reached { value: self.objective.at(&at, &mut slope), at }).collect();
        seen.sort_by(|one, two| one.value.total_cmp(&two.value));
        seen.truncate(DESCENTS);
        let mut reached: Vec<Reached> =
            seen.into_iter().map(|start| descend(&mut self.objective, start.at, 40, GAIN)).collect();
        reached.sort_by(|one, two| one.value.total_cmp(&two.value));
        reached
    }

    /// Draws some weights anew and goes down, until that has not helped for long.
    fn hop(&mut self, from: Reached, hops: usize) -> Reached {
        let mut best = from;
        let mut in_vain = 0;
        while in_vain < hops {
            let at = self.drawn_anew(&best.at);
            let reached = descend(&mut self.objective, at, 30, GAIN);
            if reached.value < best.value * (1.0 - GAIN) {
                best = reached;
                in_vain = 0;
            } else {
                in_vain += 1;
            }
        }
        descend(&mut self.objective, best.at, 200, 1e-10)
    }

    /// The same weights but for one to [`DRAWN`] of them.
    pub(super) fn drawn_anew(&mut self, from: &[f64]) -> Vec<f64> {
        let most = from.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let mut at: Vec<f64> = from.iter().map(|one| (one - most).max(LEAST_WEIGHT.ln())).collect();
        for _ in 0..=self.numbers.below(DRAWN) {
            let drawn = self.numbers.below(at.len());
            at[drawn] = self.logarithm();
        }
        at
    }

    /// The logarithm of a weight between the least and the largest.
    pub(super) fn logarithm(&mut self) -> f64 {
        LEAST_WEIGHT.ln() * self.numbers.share()
    }

    /// The start that the outcome suggests: predictors which the donors that follow it best also share weigh most.
    fn by_outcome(&mut self) -> Vec<f64> {
        let (predictors, outcomes) = (&self.objective.predictors, &self.objective.outcomes);
        let mut mix = Mix::default();
        outcomes.nearest(&vec![1.0; outcomes.dimensions], &mut mix);
        let mut rest = vec![0.0; predictors.dimensions];
        for (member, share) in mix.members.iter().zip(&mix.shares) {
            for (sum, value) in rest.iter_mut().zip(predictors.point(*member)) {
                *sum += share * value;
            }
        }
        rest.iter().map(|rest| -(rest * rest + 1e-6).ln()).collect()
    }
}
