//! The point of a convex hull that is nearest to the origin, exactly: Wolfe, "Finding the nearest point in a
//! polytope", Mathematical Programming 11 (1976).
//!
//! Weights of a synthetic control for given predictor weights V are just that: with points `√V (x_j − x_1)` the nearest
//! point is the smallest weighted distance, and how it is mixed are the weights W. The method walks over sets of affinely
//! independent points and ends, without a step size or a limit of its own, at the optimum. It begins where it ended
//! before, so that a small change of V costs a step or two.

use super::least_squares::LeastSquares;

/// What is left of rounding when two products of numbers of size 1 are compared.
const NOISE: f64 = 1e-15;
/// A share below this is nothing.
const NOTHING: f64 = 1e-13;

/// Points, each a difference to the treated unit.
#[derive(Debug, Clone)]
pub(super) struct Hull {
    pub(super) dimensions: usize,
    pub(super) points: usize,
    /// By dimension, then by point: for looking at all points.
    by_dimension: Vec<f64>,
    /// By point, then by dimension: for those that are mixed.
    by_point: Vec<f64>,
    /// By dimension: the largest square of any point.
    largest: Vec<f64>,
}

/// Which points are mixed and how, with what is needed to do it again.
#[derive(Debug, Clone, Default)]
pub(super) struct Mix {
    /// Points with a share above nothing.
    pub(super) members: Vec<usize>,
    /// Their shares; they add up to 1.
    pub(super) shares: Vec<f64>,
    /// The nearest point, without weights of dimensions.
    pub(super) nearest: Vec<f64>,
    /// The last step's equations: differences to the first member, weighted.
    pub(super) equations: LeastSquares,
    solution: Vec<f64>,
    products: Vec<f64>,
    weighted: Vec<f64>,
}

impl Hull {
    /// `points` rows of `dimensions` numbers each.
    pub(super) fn new(by_point: Vec<f64>, dimensions: usize) -> Self {
        let points = by_point.len() / dimensions;
        let mut by_dimension = vec![0.0; by_point.len()];
        let mut largest = vec![0.0_f64; dimensions];
        for (point, row) in by_point.chunks_exact(dimensions).enumerate() {
            for (dimension, value) in row.iter().enumerate() {
                by_dimension[dimension * points + point] = *value;
                largest[dimension] = largest[dimension].max(value * value);
            }
        }
        Self { dimensions, points, by_dimension, by_point, largest }
    }

    pub(super) fn point(&self, at: usize) -> &[f64] {
        &self.by_point[at * self.dimensions..(at + 1) * self.dimensions]
    }

    /// Mixes the points so that Σ weight · coordinate² is least. Begins with what `mix` holds.
    pub(super) fn nearest(&self, weights: &[f64], mix: &mut Mix) {
        let scale: f64 = weights.iter().zip(&self.largest).map(|(weight, square)| weight * square).sum();
        if mix.members.is_empty() {
            mix.members.push(self.shortest(weights));
            mix.shares.push(1.0);
        }
        let mut newest = None;
        // Each round makes the distance smaller; the bound only guards against rounding.
        for _ in 0..20 * (self.dimensions + 2) + self.points {
            self.settle(weights, mix);
            if newest.is_some_and(|newest| !mix.members.contains(&newest)) {
                break;
            }
            self.place(mix);
            let (best, least) = self.least_product(weights, mix);
            let own: f64 = mix.nearest.iter().zip(&mix.weighted).map(|(one, other)| one * other).sum();
            if least >= own - NOISE * scale || mix.members.contains(&best) {
                break;
            }
            mix.members.push(best);
            mix.shares.push(0.0);
            newest = Some(best);
        }
        self.place(mix);
    }

    fn shortest(&self, weights: &[f64]) -> usize {
        let length = |at: usize| -> f64 {
            self.point(at).iter().zip(weights).map(|(value, weight)| weight * value * value).sum()
        };
        let mut best = (0, f64::INFINITY);
        for at in 0..self.points {
            let length = length(at);
            if length < best.1 {
                best = (at, length);
            }
        }
        best.0
    }

    /// The nearest point of the members' hull; members without a share leave.
    fn settle(&self, weights: &[f64], mix: &mut Mix) {
        loop {
            self.solve(weights, mix);
            let mut step = 1.0_f64;
            for (share, wanted) in mix.shares.iter().zip(&mix.solution) {
                if *wanted <= NOTHING {
                    step = step.min(share / (share - wanted).max(f64::MIN_POSITIVE));
                }
            }
            for (share, wanted) in mix.shares.iter_mut().zip(&mix.solution) {
                *share += step.clamp(0.0, 1.0) * (wanted - *share);
            }
            let before = mix.members.len();
            let least = mix.shares.iter().copied().fold(f64::INFINITY, f64::min);
            let all_wanted = mix.solution.iter().all(|wanted| *wanted > NOTHING);
            if all_wanted || before == 1 {
                break;
            }
            // Whoever stopped the step leaves, whatever rounding left of its share.
            let mut at = 0;
            while at < mix.members.len() {
                if mix.shares[at] <= NOTHING.max(least) && mix.members.len() > 1 {
                    mix.members.remove(at);
                    mix.shares.remove(at);
                } else {
                    at += 1;
                }
            }
            let sum: f64 = mix.shares.iter().sum();
            mix.shares.iter_mut().for_each(|share| *share /= sum);
        }
    }

    /// Shares of the nearest point of the members' affine hull. Members that depend on the others leave.
    fn solve(&self, weights: &[f64], mix: &mut Mix) {
        let columns = mix.members.len() - 1;
        let first = self.point(mix.members[0]);
        mix.equations.begin(self.dimensions, columns);
        for (dimension, weight) in weights.iter().enumerate() {
            let root = weight.sqrt();
            for (column, member) in mix.members[1..].iter().enumerate() {
                let difference = self.by_point[member * self.dimensions + dimension] - first[dimension];
                mix.equations.put(dimension, column, root * difference);
            }
            mix.equations.put(dimension, columns, -root * first[dimension]);
        }
        mix.equations.reduce();
        mix.solution.clear();
        mix.solution.push(1.0);
        mix.equations.solution(&mut mix.solution);
        mix.solution[0] = 1.0 - mix.solution[1..].iter().sum::<f64>();
    }

    fn place(&self, mix: &mut Mix) {
        mix.nearest.clear();
        mix.nearest.resize(self.dimensions, 0.0);
        for (member, share) in mix.members.iter().zip(&mix.shares) {
            for (sum, value) in mix.nearest.iter_mut().zip(self.point(*member)) {
                *sum += share * value;
            }
        }
    }

    /// The point with the least product with the nearest one, and that product.
    fn least_product(&self, weights: &[f64], mix: &mut Mix) -> (usize, f64) {
        mix.weighted.clear();
        mix.weighted.extend(weights.iter().zip(&mix.nearest).map(|(weight, value)| weight * value));
        mix.products.clear();
        mix.products.resize(self.points, 0.0);
        for (row, factor) in self.by_dimension.chunks_exact(self.points).zip(&mix.weighted) {
            for (product, value) in mix.products.iter_mut().zip(row) {
                *product += factor * value;
            }
        }
        let mut best = (0, f64::INFINITY);
        for (at, product) in mix.products.iter().enumerate() {
            if *product < best.1 {
                best = (at, *product);
            }
        }
        best
    }
}
