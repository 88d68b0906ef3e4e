//! What the predictor weights V are chosen by: how far the outcome of the mixed donors lies from the treated unit's
//! before the start, with its slope.

use super::hull::{Hull, Mix};

/// The least weight of a predictor beside the largest one (Becker and Klößner, "Fast and reliable computation of
/// generalized synthetic controls", 2018, use the same).
pub(super) const LEAST_WEIGHT: f64 = 1e-8;

/// One treated unit and its donors, as differences to the treated unit.
#[derive(Debug, Clone)]
pub(super) struct Objective {
    /// Predictors, scaled: donors × predictors.
    pub(super) predictors: Hull,
    /// Outcomes before the start: donors × periods.
    pub(super) outcomes: Hull,
    pub(super) evaluations: usize,
    mix: Mix,
    residual: Vec<f64>,
    normal: Vec<f64>,
    weights: Vec<f64>,
}

impl Objective {
    pub(super) fn new(predictors: Hull, outcomes: Hull) -> Self {
        Self {
            predictors,
            outcomes,
            evaluations: 0,
            mix: Mix::default(),
            residual: Vec::new(),
            normal: Vec::new(),
            weights: Vec::new(),
        }
    }

    /// Forgets where the last search ended.
    pub(super) fn forget(&mut self) {
        self.mix.members.clear();
        self.mix.shares.clear();
    }

    /// Donors with their weights, as the last evaluation left them.
    pub(super) fn mixed(&self) -> impl Iterator<Item = (usize, f64)> + '_ {
        self.mix.members.iter().copied().zip(self.mix.shares.iter().copied())
    }

    /// Predictor weights from their logarithms: the largest is 1, none below [`LEAST_WEIGHT`].
    pub(super) fn weights(logarithms: &[f64], into: &mut Vec<f64>) {
        let most = logarithms.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        into.clear();
        into.extend(logarithms.iter().map(|one| (one - most).exp().max(LEAST_WEIGHT)));
    }

    /// Mean squared distance of the outcomes before the start, for logarithms of predictor weights; its slope goes into `slope`.
    pub(super) fn at(&mut self, logarithms: &[f64], slope: &mut [f64]) -> f64 {
        self.evaluations += 1;
        let mut weights = std::mem::take(&mut self.weights);
        Self::weights(logarithms, &mut weights);
        self.predictors.nearest(&weights, &mut self.mix);
        let periods = self.outcomes.dimensions;
        self.residual.clear();
        self.residual.resize(periods, 0.0);
        for (member, share) in self.mix.members.iter().zip(&self.mix.shares) {
            for (sum, value) in self.residual.iter_mut().zip(self.outcomes.point(*member)) {
                *sum += share * value;
            }
        }
        let square: f64 = self.residual.iter().map(|value| value * value).sum();
        self.slope(&weights, slope);
        self.weights = weights;
        square / periods as f64
    }

    /// How the distance changes with the logarithm of each weight while the same donors stay mixed: the derivative of the
    /// least-squares solution, for which its equations are already solved.
    fn slope(&mut self, weights: &[f64], slope: &mut [f64]) {
        let (members, periods) = (&self.mix.members, self.outcomes.dimensions as f64);
        let along = |member: usize| -> f64 {
            let point = self.outcomes.point(member);
            2.0 / periods * point.iter().zip(&self.residual).map(|(one, two)| one * two).sum::<f64>()
        };
        let first = along(members[0]);
        self.normal.clear();
        self.normal.extend(members[1..].iter().map(|member| along(*member) - first));
        self.mix.equations.solve_normal(&mut self.normal);
        let base = self.predictors.point(members[0]);
        for (at, slope) in slope.iter_mut().enumerate() {
            let moved: f64 = members[1..]
                .iter()
                .zip(&self.normal)
                .map(|(member, factor)| factor * (self.predictors.point(*member)[at] - base[at]))
                .sum();
            let is_held = weights[at] <= LEAST_WEIGHT;
            *slope = if is_held { 0.0 } else { -weights[at] * self.mix.nearest[at] * moved };
        }
    }
}
