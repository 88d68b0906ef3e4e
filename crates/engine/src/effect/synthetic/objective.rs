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
    /// Predictors, then outcomes: donors × both.
    both: Hull,
    /// Weight of the outcomes in the mixture beside that of predictors, both in sums of squares over all donors; 0 for the
    /// mixture by predictors alone, which is what is asked for.
    pub(super) pull: f64,
    /// Weight of an outcome's square at a pull of 1.
    unit: f64,
    mix: Mix,
    residual: Vec<f64>,
    normal: Vec<f64>,
    moved: Vec<f64>,
    weights: Vec<f64>,
}

impl Objective {
    pub(super) fn new(predictors: Hull, outcomes: Hull) -> Self {
        let rows = (0..predictors.points)
            .flat_map(|at| predictors.point(at).iter().chain(outcomes.point(at)).copied())
            .collect();
        let both = Hull::new(rows, predictors.dimensions + outcomes.dimensions);
        let size =
            |hull: &Hull| (0..hull.points).flat_map(|at| hull.point(at)).map(|one| one * one).sum::<f64>();
        let (of_predictors, of_outcomes) = (size(&predictors), size(&outcomes));
        // Where all have the treated unit's outcome, it pulls nowhere.
        let unit = if of_outcomes > 0.0 { of_predictors / of_outcomes } else { 0.0 };
        Self {
            predictors,
            outcomes,
            both,
            pull: 0.0,
            unit,
            mix: Mix::default(),
            residual: Vec::new(),
            normal: Vec::new(),
            moved: Vec::new(),
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
        let mut weights = std::mem::take(&mut self.weights);
        Self::weights(logarithms, &mut weights);
        if self.pull > 0.0 {
            weights.resize(self.both.dimensions, self.pull * self.unit);
            self.both.nearest(&weights, &mut self.mix);
        } else {
            self.predictors.nearest(&weights, &mut self.mix);
        }
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
        self.moved.clear();
        self.moved.resize(slope.len(), 0.0);
        let base = self.predictors.point(members[0]);
        for (member, factor) in members[1..].iter().zip(&self.normal) {
            let point = self.predictors.point(*member);
            for ((moved, value), base) in self.moved.iter_mut().zip(point).zip(base) {
                *moved += factor * (value - base);
            }
        }
        for (at, slope) in slope.iter_mut().enumerate() {
            let is_held = weights[at] <= LEAST_WEIGHT;
            *slope = if is_held { 0.0 } else { -weights[at] * self.mix.nearest[at] * self.moved[at] };
        }
    }
}
