//! The nearest units, and the distance of two.

use super::scan::{Pool, Scan, Term};
use super::{Choice, Space};

/// What sums of shares may be off by in `f64`.
const ROUNDING: f64 = 1e-9;
/// Where less than this share has to be known, weights that `f32` can not hold may be all that is known.
const LEAST_SCANNED: f64 = 1e-6;

/// A unit and how far it is from the one that was asked about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    /// The unit.
    pub unit: usize,
    /// Distance in standard deviations; 0 = alike in all that is known.
    pub distance: f64,
    /// Share of the weight that is known for both, 0 to 1.
    pub known_weight: f64,
    /// Variables with a weight that are known for both.
    pub known: usize,
}

impl Space {
    /// The distance of two units; `None` where too little is known for both.
    #[must_use]
    pub fn distance(&self, choice: &Choice, unit: usize, other: usize) -> Option<Near> {
        let (own, row) = (self.row(unit), self.row(other));
        let (mut sum, mut known_weight, mut known) = (0.0, 0.0, 0);
        for &(variable, weight) in choice.weights() {
            let (Some(a), Some(b)) = (own.get(variable), row.get(variable)) else { continue };
            if !a.is_nan() && !b.is_nan() {
                sum += weight * (a - b) * (a - b);
                known_weight += weight;
                known += 1;
            }
        }
        let is_enough = known > 0 && known_weight >= choice.least_known() - ROUNDING;
        is_enough.then(|| Near { unit: other, distance: (sum / known_weight).sqrt(), known_weight, known })
    }

    /// The `most` nearest other units, nearest first; units at the same distance by their order.
    #[must_use]
    pub fn nearest(&self, choice: &Choice, unit: usize, most: usize) -> Vec<Near> {
        let Some(terms) = self.terms(choice, unit) else { return Vec::new() };
        if most == 0 {
            return Vec::new();
        }
        if choice.least_known() < LEAST_SCANNED {
            let all: Vec<usize> = (0..self.units).collect();
            return self.nearest_among(choice, unit, &all, most);
        }
        let is_enough = |other: usize| self.distance(choice, unit, other).is_some();
        let scan = Scan { codes: &self.codes, variables: self.variables, terms: &terms, own: unit };
        let held = scan.run(pool(choice, most.min(self.units)), &is_enough);
        let mut near = Vec::with_capacity(held.len());
        near.extend(held.iter().filter_map(|other| self.distance(choice, unit, *other)));
        sort(&mut near);
        near.truncate(most);
        near
    }

    /// The nearest among some units only, such as those of another set.
    #[must_use]
    pub fn nearest_among(&self, choice: &Choice, unit: usize, among: &[usize], most: usize) -> Vec<Near> {
        let others = among.iter().filter(|other| **other != unit);
        let mut near: Vec<Near> = others.filter_map(|other| self.distance(choice, unit, *other)).collect();
        sort(&mut near);
        near.truncate(most);
        near
    }

    /// The largest distance of any two units: what distances are divided by where they shall lie between 0 and 1.
    /// Work grows with the square of the units.
    #[must_use]
    pub fn farthest(&self, choice: &Choice) -> f64 {
        let pairs = (0..self.units).flat_map(|unit| (unit + 1..self.units).map(move |other| (unit, other)));
        pairs
            .filter_map(|(unit, other)| self.distance(choice, unit, other))
            .fold(0.0, |most, near| near.distance.max(most))
    }

    /// The variables that count and the own unit has; `None` where they can not be enough.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the scan is made for f32; the rest is decided in f64"
    )]
    fn terms(&self, choice: &Choice, unit: usize) -> Option<Vec<Term>> {
        if choice.variables() > self.variables || unit >= self.units {
            return None;
        }
        let own = self.row(unit);
        let term = |&(variable, weight): &(usize, f64)| {
            let z = own[variable];
            (!z.is_nan()).then_some((variable, (z / self.codes.step) as f32, weight as f32))
        };
        let mut terms = Vec::with_capacity(choice.weights().len());
        terms.extend(choice.weights().iter().filter_map(term));
        Some(terms)
    }
}

/// An empty pool that allows for what `f32` rounds: half a digit of each weight and of each sum.
#[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "bounds with room to spare")]
fn pool(choice: &Choice, most: usize) -> Pool {
    let rounding = (choice.weights().len() + 16) as f64 * f64::from(f32::EPSILON);
    let floor = (choice.least_known() - 2.0 * rounding).max(f64::from(f32::MIN_POSITIVE));
    let sure = choice.least_known() + 2.0 * rounding;
    Pool::new(most, (floor as f32, sure as f32), rounding as f32)
}

fn sort(near: &mut [Near]) {
    near.sort_unstable_by(|a, b| a.distance.total_cmp(&b.distance).then(a.unit.cmp(&b.unit)));
}
