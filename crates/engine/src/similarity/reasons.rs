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
        let all = self.traits(choice, unit, other);
        let mut differs: Option<Trait> = None;
        for one in &all {
            if one.share > differs.map_or(0.0, |most| most.share) {
                differs = Some(*one);
            }
        }
        let mut alike: Vec<Trait> = Vec::with_capacity(ALIKE + 1);
        for one in all.iter().filter(|one| Some(one.variable) != differs.map(|most| most.variable)) {
            let place = alike.iter().position(|held| one.apart.abs() < held.apart.abs());
            let place = place.unwrap_or(alike.len());
            if place < ALIKE {
                alike.insert(place, *one);
                alike.truncate(ALIKE);
            }
        }
        Why { alike, differs }
    }
}
