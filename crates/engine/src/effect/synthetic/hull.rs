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

/// Points that are looked at together.
const BLOCK: usize = 16;
/// Dimensions that weigh no more than this share of the heaviest one count as a doubt in a first look.
const LIGHT: f32 = 1e-3;

/// Points, each a difference to the treated unit.
#[derive(Debug, Clone)]
pub(super) struct Hull {
    pub(super) dimensions: usize,
    pub(super) points: usize,
    /// Blocks of points, in each by dimension, then by point, every dimension with [`Self::reach`] as its unit of
    /// measure: for a first look at all points. The last block is filled up with its last point.
    blocks: Vec<[f32; BLOCK]>,
    /// By point, then by dimension: for those that are mixed.
    by_point: Vec<f64>,
    /// By dimension: the largest square of any point.
    largest: Vec<f64>,
    /// By dimension: the root of that.
    reach: Vec<f64>,
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
    /// Members that are in the equations, from the first on.
    included: usize,
    /// Roots of the weights.
    roots: Vec<f64>,
    solution: Vec<f64>,
    weighted: Vec<f64>,
    /// In single precision: factors of the dimensions that weigh, and of each block the least product and all products.
    rough: Vec<(usize, f32)>,
    looked: Vec<(f32, [f32; BLOCK])>,
}

impl Hull {
    /// `points` rows of `dimensions` numbers each.
    /// From points × dimensions, point by point.
    pub(super) fn new(by_point: Vec<f64>, dimensions: usize) -> Self {
        let points = by_point.len() / dimensions;
        let mut largest = vec![0.0_f64; dimensions];
        for row in by_point.chunks_exact(dimensions) {
            for (largest, value) in largest.iter_mut().zip(row) {
                *largest = largest.max(value * value);
            }
        }
        let reach: Vec<f64> = largest.iter().map(|square| square.sqrt()).collect();
        let of = |block: usize, dimension: usize| {
            let reach = reach[dimension].max(f64::MIN_POSITIVE);
            std::array::from_fn(|at| {
                let point = (block * BLOCK + at).min(points - 1);
                (by_point[point * dimensions + dimension] / reach) as f32
            })
        };
        let blocks = (0..points.div_ceil(BLOCK))
            .flat_map(|block| (0..dimensions).map(move |dimension| (block, dimension)))
            .map(|(block, dimension)| of(block, dimension))
            .collect();
        Self { dimensions, points, blocks, by_point, largest, reach }
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
        mix.roots.clear();
        mix.roots.extend(weights.iter().map(|weight| weight.sqrt()));
        mix.included = 0;
        let mut newest = None;
        // Each round makes the distance smaller; the bound only guards against rounding.
        for _ in 0..20 * (self.dimensions + 2) + self.points {
            self.settle(mix);
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
    fn settle(&self, mix: &mut Mix) {
        loop {
            self.solve(mix);
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
                    mix.included = mix.included.min(at);
                } else {
                    at += 1;
                }
            }
            let sum: f64 = mix.shares.iter().sum();
            mix.shares.iter_mut().for_each(|share| *share /= sum);
        }
    }

    /// Shares of the nearest point of the members' affine hull. Members that depend on the others get none.
    fn solve(&self, mix: &mut Mix) {
        let first = self.point(mix.members[0]);
        let roots = &mix.roots;
        if mix.included == 0 {
            mix.equations.begin(roots.iter().zip(first).map(|(root, value)| -root * value));
        } else {
            mix.equations.truncate(mix.included - 1);
        }
        for member in &mix.members[mix.included.max(1)..] {
            let rows = roots.iter().zip(self.point(*member)).zip(first);
            mix.equations.put(rows.map(|((root, value), first)| root * (value - first)));
        }
        mix.equations.reduce();
        mix.included = mix.members.len();
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

    /// The point with the least product with the nearest one, and that product. The first of several.
    ///
    /// A first look in single precision tells which points can be it; only those are looked at
    /// exactly, so that the answer is that of looking at all.
    fn least_product(&self, weights: &[f64], mix: &mut Mix) -> (usize, f64) {
        mix.weighted.clear();
        mix.weighted.extend(weights.iter().zip(&mix.nearest).map(|(weight, value)| weight * value));
        let most = self.first_look(mix);
        let mut best = (0, f64::INFINITY);
        for (block, (_, products)) in mix.looked.iter().enumerate().filter(|(_, (least, _))| *least <= most) {
            for (lane, _) in products.iter().enumerate().filter(|(_, product)| **product <= most) {
                let at = (block * BLOCK + lane).min(self.points - 1);
                let mut product = 0.0;
                for (value, factor) in self.point(at).iter().zip(&mix.weighted) {
                    product += factor * value;
                }
                if product < best.1 {
                    best = (at, product);
                }
            }
        }
        best
    }

    /// All products in single precision. Answers with what the rough product of the least one can be at most.
    fn first_look(&self, mix: &mut Mix) -> f32 {
        // In units in which no number is above 1, so that none overflows and what underflows is nothing.
        let sizes = || mix.weighted.iter().zip(&self.reach).map(|(factor, reach)| factor * reach);
        let largest = sizes().fold(f64::MIN_POSITIVE, |most, size| most.max(size.abs()));
        mix.rough.clear();
        let mut left = 0.0_f32;
        for (dimension, size) in sizes().enumerate() {
            let size = (size / largest) as f32;
            if size.abs() > LIGHT {
                mix.rough.push((dimension, size));
            } else {
                left += size.abs();
            }
        }
        mix.looked.clear();
        let mut least = f32::INFINITY;
        for block in self.blocks.chunks_exact(self.dimensions) {
            let mut products = [0.0_f32; BLOCK];
            for (dimension, factor) in &mix.rough {
                for (product, value) in products.iter_mut().zip(&block[*dimension]) {
                    *product += factor * value;
                }
            }
            let own = least_of(&products);
            least = if own < least { own } else { least };
            mix.looked.push((own, products));
        }
        // What was not looked at may be for one point and against another. Each product is off by at most ε/2 for each
        // addition and for the rounding of its two factors, of the sum of sizes; twice that, and that for both points.
        let sum: f32 = mix.rough.iter().map(|(_, size)| size.abs()).sum();
        least + 4.0 * (self.dimensions as f32 + 4.0) * f32::EPSILON / 2.0 * sum + 2.0001 * left
    }
}

/// The least of them, by halves that a processor compares side by side. (`f32::min` would ask each for NaN first.)
fn least_of(products: &[f32; BLOCK]) -> f32 {
    let less = |one: f32, two: f32| if one < two { one } else { two };
    let mut products = *products;
    let mut half = BLOCK / 2;
    while half > 0 {
        let (low, high) = products.split_at_mut(half);
        low.iter_mut().zip(high).for_each(|(low, high)| *low = less(*low, *high));
        half /= 2;
    }
    products[0]
}
