//! Which variables count, and how much.

use super::Misfit;

/// Weights by variable and the least share of them that has to be known for both units.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    variables: usize,
    weights: Vec<(usize, f64)>,
    least_known: f64,
}

impl Choice {
    /// Weights as a caller has them, one per variable, on any scale: only their proportions count.
    ///
    /// `least_known` is a share, 0 to 1.
    ///
    /// # Errors
    /// [`Misfit::Weight`], [`Misfit::NoWeight`], [`Misfit::Share`].
    pub fn new(weights: &[f64], least_known: f64) -> Result<Self, Misfit> {
        if let Some(bad) = weights.iter().position(|weight| !weight.is_finite() || *weight < 0.0) {
            return Err(Misfit::Weight(bad));
        }
        if !(0.0..=1.0).contains(&least_known) {
            return Err(Misfit::Share);
        }
        // Through the largest first: a sum of huge weights would be no number.
        let largest = weights.iter().copied().fold(0.0, f64::max);
        let sum: f64 = weights.iter().map(|weight| weight / largest).sum();
        let shares = weights.iter().map(|weight| weight / largest / sum).enumerate();
        let mut counted = Vec::with_capacity(weights.len());
        counted.extend(shares.filter(|(_, weight)| *weight > 0.0));
        let weights: Vec<(usize, f64)> = counted;
        if weights.is_empty() {
            return Err(Misfit::NoWeight);
        }
        Ok(Self { variables: shares_len(&weights), weights, least_known })
    }

    /// Variables with a weight and their shares of the whole, which sum to 1.
    #[must_use]
    pub fn weights(&self) -> &[(usize, f64)] {
        &self.weights
    }

    /// The least share of the weight that has to be known.
    #[must_use]
    pub const fn least_known(&self) -> f64 {
        self.least_known
    }

    /// One more than the highest variable that counts.
    pub(super) const fn variables(&self) -> usize {
        self.variables
    }
}

fn shares_len(weights: &[(usize, f64)]) -> usize {
    weights.last().map_or(0, |(variable, _)| variable + 1)
}
