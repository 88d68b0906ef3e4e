//! Constant effects that agree with the placebos: the placebo test turned round.
//!
//! Firpo and Possebom, "Synthetic control method: inference, sensitivity analysis and confidence sets", Journal of Causal
//! Inference 6 (2018). An effect τ in every period after the start is taken off the treated unit, and the share of units
//! whose gap grew as much is counted again. Weights are made from the time before, so they stay; a placebo's mixture of which
//! the treated unit is a part falls with it by its weight. With mean gaps `m` and mean squared gaps `q` after the start and `b`
//! before it (of exact fits the quarter of their swing, [`Space::p_floored`]), and `w_j` the treated unit's weight in the mixture of placebo `j`:
//!
//! ```text
//! R_j(τ) ≥ R_1(τ)   where   b_1 (q_j + 2 w_j m_j τ + w_j² τ²) ≥ b_j (q_1 − 2 m_1 τ + τ²)
//! p(τ) = #{j : R_j(τ) ≥ R_1(τ)} / (J + 1)         { τ : p(τ) > level }
//! ```
//!
//! So p changes at roots of quadratics only, and no grid is searched.

use super::fit::Fit;
use super::placebo::Space;

/// Where a placebo is as large: `[square, linear, constant]` of a polynomial in τ that is at least 0 there.
type Polynomial = [f64; 3];

impl Space {
    /// The least and the greatest constant effect that the placebos do not refuse at the level, in the outcome's unit of
    /// measure; infinite where there are too few of them. `before` is the number of periods before the start.
    #[must_use]
    pub fn interval(&self, before: usize, level: f64) -> (f64, f64) {
        let own = &self.fits[self.treated];
        let (mean, square) = after(own, before);
        let others: Vec<Polynomial> = self
            .fits
            .iter()
            .filter(|fit| fit.treated != self.treated)
            .map(|fit| {
                let (own_mean, own_square) = after(fit, before);
                let weight = fit.weights[self.treated];
                let (before, own_before) = (self.counted_before(fit), self.counted_before(own));
                [
                    own_before * weight * weight - before,
                    2.0 * (own_before * weight * own_mean + before * mean),
                    own_before * own_square - before * square,
                ]
            })
            .collect();
        let units = self.fits.len() as f64;
        let is_kept = |effect: f64| {
            let as_large = others.iter().filter(|[a, b, c]| (a * effect + b) * effect + c >= 0.0).count();
            (as_large + 1) as f64 / units > level
        };
        let mut ends: Vec<f64> = others.iter().flat_map(|one| roots(*one)).collect();
        ends.sort_by(f64::total_cmp);
        let Some((first, last)) = ends.first().copied().zip(ends.last().copied()) else {
            return if is_kept(mean) { (f64::NEG_INFINITY, f64::INFINITY) } else { (mean, mean) };
        };
        let step = 1.0 + (last - first).abs();
        let kept_between: Vec<bool> =
            ends.windows(2).map(|two| is_kept(f64::midpoint(two[0], two[1]))).collect();
        let low = kept_between.iter().position(|kept| *kept).map_or(mean, |at| ends[at]);
        let high = kept_between.iter().rposition(|kept| *kept).map_or(mean, |at| ends[at + 1]);
        (
            if is_kept(first - step) { f64::NEG_INFINITY } else { low },
            if is_kept(last + step) { f64::INFINITY } else { high },
        )
    }
}

/// Mean and mean square of the gaps after the start.
fn after(fit: &Fit, before: usize) -> (f64, f64) {
    let gaps = &fit.gaps[before..];
    let mean = |value: fn(f64) -> f64| gaps.iter().map(|gap| value(*gap)).sum::<f64>() / gaps.len() as f64;
    (mean(|gap| gap), mean(|gap| gap * gap))
}

fn roots([a, b, c]: Polynomial) -> Vec<f64> {
    if a == 0.0 {
        return if b == 0.0 { Vec::new() } else { vec![-c / b] };
    }
    let under = b * b - 4.0 * a * c;
    if under < 0.0 {
        return Vec::new();
    }
    // The root that does not lose digits, and the other one from their product.
    let sum = -0.5 * (b + b.signum() * under.sqrt());
    if sum == 0.0 { vec![0.0] } else { vec![sum / a, c / sum] }
}
