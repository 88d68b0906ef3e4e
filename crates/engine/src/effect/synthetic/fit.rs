//! One fit.

use super::search::{Found, given, nested};
use super::study::{Ready, Study, Unfit};
use super::{PredictorWeights, Settings};

/// A predictor beside the synthetic unit's, in its own unit of measure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Balance {
    /// The treated unit's.
    pub treated: f64,
    /// The mixed donors'.
    pub synthetic: f64,
    /// The plain mean of the donors.
    pub donor_mean: f64,
}

/// A synthetic unit and how the treated one differs from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// The treated unit.
    pub treated: usize,
    /// Weight of every unit; the treated one's and those that could not be donors' are 0. They add up to 1.
    pub weights: Vec<f64>,
    /// Weight of each predictor; they add up to 1.
    pub predictor_weights: Vec<f64>,
    /// The donors meet every predictor without a rest, so that its weight did not count.
    pub is_any_weight_as_good: bool,
    /// Predictor by predictor.
    pub balance: Vec<Balance>,
    /// The synthetic outcome, period by period.
    pub synthetic: Vec<f64>,
    /// Treated minus synthetic, period by period.
    pub gaps: Vec<f64>,
    /// Mean squared gap of the fitted periods: what the weights of the predictors were chosen by.
    pub objective: f64,
    /// Mean squared gap before the start.
    pub before: f64,
    /// Mean squared gap after it.
    pub after: f64,
}

impl Fit {
    /// Root mean squared gap after the start divided by that before it; infinite where the fit before is without a gap.
    #[must_use]
    pub fn ratio(&self) -> f64 {
        if self.before == 0.0 && self.after == 0.0 { 0.0 } else { (self.after / self.before).sqrt() }
    }

    /// The mean gap after the start, of `before` periods before it.
    #[must_use]
    pub fn mean_gap_after(&self, before: usize) -> f64 {
        self.gaps[before..].iter().sum::<f64>() / (self.gaps.len() - before) as f64
    }
}

/// Mixes all other units so that they look like `treated`.
///
/// # Errors
/// [`Unfit`] says what is wrong with the study.
pub fn fit(study: &Study, treated: usize, settings: &Settings) -> Result<Fit, Unfit> {
    let ready = study.ready()?;
    if treated >= ready.units {
        return Err(Unfit::NoSuchUnit(treated));
    }
    check(settings, ready.predictors())?;
    let donors: Vec<usize> = (0..ready.units).filter(|unit| *unit != treated).collect();
    Ok(of_donors(&ready, treated, &donors, settings))
}

pub(super) fn check(settings: &Settings, predictors: usize) -> Result<(), Unfit> {
    match &settings.weights {
        PredictorWeights::Given(weights)
            if weights.len() != predictors
                || weights.iter().any(|weight| !weight.is_finite() || *weight < 0.0)
                || weights.iter().all(|weight| *weight == 0.0) =>
        {
            Err(Unfit::Weights)
        }
        _ => Ok(()),
    }
}

/// Mixes these donors.
pub(super) fn of_donors(ready: &Ready<'_>, treated: usize, donors: &[usize], settings: &Settings) -> Fit {
    // In an order of their own content: the search must not depend on how units are listed.
    let mut donors = donors.to_vec();
    donors.sort_by(|one, two| {
        let (one, two) = (ready.study.outcome(*one).iter(), ready.study.outcome(*two).iter());
        let differ = one.zip(two).map(|(one, two)| one.total_cmp(two)).find(|order| order.is_ne());
        differ.unwrap_or(std::cmp::Ordering::Equal)
    });
    let (predictors, outcomes) = ready.hulls(treated, &donors);
    let found = match &settings.weights {
        PredictorWeights::Nested => nested(predictors, outcomes, settings.seed),
        PredictorWeights::Given(weights) => given(predictors, outcomes, weights.clone()),
    };
    told(ready, treated, &donors, found)
}

fn told(ready: &Ready<'_>, treated: usize, donors: &[usize], found: Found) -> Fit {
    let study = ready.study;
    let mut weights = vec![0.0; ready.units];
    found.donors.iter().for_each(|(donor, weight)| weights[donors[*donor]] = *weight);
    let mixed = |value: &dyn Fn(usize) -> f64| -> f64 {
        found.donors.iter().map(|(donor, weight)| weight * value(donors[*donor])).sum()
    };
    let synthetic: Vec<f64> =
        (0..study.periods).map(|period| mixed(&|unit| study.outcome(unit)[period])).collect();
    let gaps: Vec<f64> =
        study.outcome(treated).iter().zip(&synthetic).map(|(own, other)| own - other).collect();
    let count = ready.predictors();
    let balance = (0..count).map(|at| Balance {
        treated: ready.means[treated * count + at],
        synthetic: mixed(&|unit| ready.means[unit * count + at]),
        donor_mean: donors.iter().map(|unit| ready.means[unit * count + at]).sum::<f64>()
            / donors.len() as f64,
    });
    let sum: f64 = found.weights.iter().sum();
    let mean_square = |gaps: &[f64]| gaps.iter().map(|gap| gap * gap).sum::<f64>() / gaps.len() as f64;
    Fit {
        treated,
        weights,
        predictor_weights: found.weights.iter().map(|weight| weight / sum).collect(),
        is_any_weight_as_good: found.is_any_weight_as_good,
        balance: balance.collect(),
        objective: mean_square(&gaps[study.fitted.clone()]),
        before: mean_square(&gaps[..study.before]),
        after: mean_square(&gaps[study.before..]),
        synthetic,
        gaps,
    }
}
