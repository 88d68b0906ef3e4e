//! Why two units are near each other, in numbers.

use super::{Choice, Space};

/// Traits told as alike at most.
const ALIKE: usize = 3;

/// One variable in the comparison of two units.
#[derive(Debug, Clone, Copy, PartialEq)]
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
    pub alike: Vec<Trait>,
    /// The largest share of the squared distance; `None` where nothing differs.
    pub differs: Option<Trait>,
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
        let (own, row) = (self.row(unit), self.row(other));
        let (mut sum, mut differs) = (0.0, None::<Trait>);
        // One more than is told: the one that differs most may be among the closest where few are known.
        let mut closest: Vec<Trait> = Vec::with_capacity(ALIKE + 2);
        for &(variable, weight) in choice.weights() {
            let (Some(a), Some(b)) = (own.get(variable), row.get(variable)) else { continue };
            let apart = b - a;
            if apart.is_nan() {
                continue;
            }
            let one = Trait { variable, share: weight * apart * apart, apart };
            sum += one.share;
            if one.share > differs.map_or(0.0, |most| most.share) {
                differs = Some(one);
            }
            if closest.len() <= ALIKE || closest.last().is_some_and(|last| apart.abs() < last.apart.abs()) {
                let place = closest.iter().position(|held| apart.abs() < held.apart.abs());
                closest.insert(place.unwrap_or(closest.len()), one);
                closest.truncate(ALIKE + 1);
            }
        }
        let told = |one: Trait| Trait { share: if sum > 0.0 { one.share / sum } else { 0.0 }, ..one };
        let most = differs.map(|one| one.variable);
        let alike =
            closest.into_iter().filter(|one| Some(one.variable) != most).take(ALIKE).map(told).collect();
        let differs = differs.map(told);
        Why { alike, differs }
    }
}
