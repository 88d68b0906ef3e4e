//! Why two units are near each other, in numbers.

use super::{Choice, Space};
use fearless_simd::prelude::*;
use fearless_simd::{Level, dispatch, f64x4};
use std::ops::Deref;

/// Traits told as alike at most.
const ALIKE: usize = 3;
/// Traits looked for: the one that differs most may be among the closest.
const CLOSEST: usize = ALIKE + 1;
/// Units that are explained side by side: one vector of AVX2, so that most of what is held of them stays in registers.
const LANES: usize = 4;

/// One variable in the comparison of two units.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Trait {
    /// The variable.
    pub variable: usize,
    /// Its share of the squared distance, 0 to 1; 0 where the distance is 0.
    pub share: f64,
    /// The other unit minus the own, in standard deviations.
    pub apart: f64,
}

/// The traits in which two units are most alike and the one in which they differ most.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Why {
    /// Up to three, smallest difference first; never the one that differs most.
    pub alike: Alike,
    /// The largest share of the squared distance; `None` where nothing differs.
    pub differs: Option<Trait>,
}

/// Up to three traits, read as a slice. They stand in place: an allocation for each unit would take as long as finding
/// them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Alike {
    traits: [Trait; ALIKE],
    count: usize,
}

impl Deref for Alike {
    type Target = [Trait];

    fn deref(&self) -> &[Trait] {
        &self.traits[..self.count]
    }
}

impl Space {
    /// What every variable with a weight that is known for both adds to the squared distance, in their order.
    #[must_use]
    pub fn traits(&self, choice: &Choice, unit: usize, other: usize) -> Vec<Trait> {
        let (own, row) = (self.row(unit), self.row(other));
        let mut sum = 0.0;
        let mut all = Vec::with_capacity(choice.weights().len());
        for &(variable, weight) in choice.weights() {
            let (Some(a), Some(b)) = (own.get(variable), row.get(variable)) else { continue };
            let apart = b - a;
            if !apart.is_nan() {
                let part = weight * apart * apart;
                sum += part;
                all.push(Trait { variable, share: part, apart });
            }
        }
        if sum > 0.0 {
            for one in &mut all {
                one.share /= sum;
            }
        }
        all
    }

    /// The traits to tell a reader about. Alike is judged by the difference itself: a variable that hardly counts is
    /// not alike because it hardly counts. Ties go by the order of the variables.
    #[must_use]
    pub fn why(&self, choice: &Choice, unit: usize, other: usize) -> Why {
        self.whys(choice, unit, &[other]).pop().unwrap_or_default()
    }

    /// [`Self::why`] for several units, in their order. Faster than one by one: they stand side by side.
    #[must_use]
    pub fn whys(&self, choice: &Choice, unit: usize, others: &[usize]) -> Vec<Why> {
        // Stands in for a unit that is not there and for a place that nobody takes.
        let unknown = vec![f64::NAN; choice.variables()];
        let row = |unit: usize| self.row(unit).get(..choice.variables()).unwrap_or(&unknown);
        let mut whys = Vec::with_capacity(others.len());
        for others in others.chunks(LANES) {
            let rows = std::array::from_fn(|lane| others.get(lane).map_or(&unknown[..], |other| row(*other)));
            let pairs = Pairs { terms: choice.weights(), own: row(unit), rows };
            let found = dispatch!(Level::new(), simd => pairs.look(simd));
            whys.extend((0..others.len()).map(|lane| pairs.told(&found, lane)));
        }
        whys
    }
}

/// A unit and [`LANES`] others, in rows of the same length.
struct Pairs<'a> {
    terms: &'a [(usize, f64)],
    own: &'a [f64],
    rows: [&'a [f64]; LANES],
}

/// What the terms of each pair have given. The number of a term is an `f64`, so that it moves with what it is chosen by.
struct Found {
    sum: [f64; LANES],
    /// The largest part of the sum, and the term that gives it.
    most: [f64; LANES],
    differs: [f64; LANES],
    /// The smallest differences, ascending, and the terms that give them.
    least: [[f64; LANES]; CLOSEST],
    closest: [[f64; LANES]; CLOSEST],
}

impl Pairs<'_> {
    /// One pass over the terms. It chooses without branches, which no processor could foresee; what is not known for
    /// both is NaN, which is neither smaller nor larger than anything. No closures in here: they are not compiled for
    /// the width that the rest is compiled for.
    #[inline(always)]
    fn look<S: Simd>(&self, simd: S) -> Found {
        let (own, length) = (self.own, self.own.len());
        let [a, b, c, d] = self.rows;
        // The same length for all, so that one comparison does for all.
        let (a, b, c, d) = (&a[..length], &b[..length], &c[..length], &d[..length]);
        let (zero, infinite) = (f64x4::splat(simd, 0.0), f64x4::splat(simd, f64::INFINITY));
        let (mut sum, mut most, mut differs) = (zero, zero, zero);
        let (mut least, mut closest) = ([infinite; CLOSEST], [zero; CLOSEST]);
        let mut term = zero;
        for &(variable, weight) in self.terms {
            let row = [a[variable], b[variable], c[variable], d[variable]];
            let apart = f64x4::simd_from(simd, row) - own[variable];
            let (part, far) = (apart * weight * apart, apart.abs());
            sum += part.simd_ge(zero).select(part, zero);
            let is_most = part.simd_gt(most);
            differs = is_most.select(term, differs);
            most = is_most.select(part, most);
            // From the last place on: what lies behind the new one moves on, and the new one takes what is free.
            for place in (1..CLOSEST).rev() {
                let (is_here, is_before) = (far.simd_lt(least[place]), far.simd_lt(least[place - 1]));
                least[place] = is_here.select(is_before.select(least[place - 1], far), least[place]);
                closest[place] = is_here.select(is_before.select(closest[place - 1], term), closest[place]);
            }
            let is_first = far.simd_lt(least[0]);
            least[0] = is_first.select(far, least[0]);
            closest[0] = is_first.select(term, closest[0]);
            term += 1.0;
        }
        let (least, closest) = (least.map(Into::into), closest.map(Into::into));
        Found { sum: sum.into(), most: most.into(), differs: differs.into(), least, closest }
    }

    fn told(&self, found: &Found, lane: usize) -> Why {
        let sum = found.sum[lane];
        let told = |term: f64| {
            let (variable, weight) = self.terms[term as usize];
            let apart = self.rows[lane][variable] - self.own[variable];
            let share = if sum > 0.0 { weight * apart * apart / sum } else { 0.0 };
            Trait { variable, share, apart }
        };
        let differs = (found.most[lane] > 0.0).then_some(found.differs[lane]);
        let mut alike = Alike::default();
        for (least, closest) in found.least.iter().zip(&found.closest) {
            if least[lane] < f64::INFINITY && Some(closest[lane]) != differs && alike.count < ALIKE {
                alike.traits[alike.count] = told(closest[lane]);
                alike.count += 1;
            }
        }
        Why { alike, differs: differs.map(told) }
    }
}
