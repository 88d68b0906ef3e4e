//! Two groups and two periods with covariates: the estimators of Sant'Anna and Zhao (2020) with their influence functions.

use super::Method;
use crate::effect::dense::Cholesky;

/// Who is this likely to be treated does not serve as comparison.
const TRIMMED_FROM: f64 = 0.995;
/// Where somebody is this likely to be treated, groups do not overlap.
const NO_OVERLAP: f64 = 0.999;
/// Fitted shares are not let closer to 1.
const HIGHEST_SHARE: f64 = 1.0 - 1e-6;

/// Why a cell has no estimate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gone {
    /// Nobody to compare with, or nobody treated.
    Empty,
    /// Covariates depend on each other among those compared with, or there are more of them than units.
    Singular,
    /// Covariates tell who is treated all but surely.
    NoOverlap,
}

impl std::fmt::Display for Gone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Empty => "nobody to compare with",
            Self::Singular => "covariates depend on each other, or there are too few units for them",
            Self::NoOverlap => "covariates tell who is treated all but surely",
        })
    }
}

/// Units of one cell.
#[derive(Debug)]
pub(super) struct Data {
    width: usize,
    /// 1 or 0.
    treated: Vec<f64>,
    change: Vec<f64>,
    weight: Vec<f64>,
    /// Rows with an intercept first.
    design: Vec<f64>,
}

impl Data {
    pub(super) fn with_capacity(units: usize, width: usize) -> Self {
        let empty = || Vec::with_capacity(units);
        let design = Vec::with_capacity(units * width);
        Self { width, treated: empty(), change: empty(), weight: empty(), design }
    }

    pub(super) fn put(&mut self, is_treated: bool, change: f64, weight: f64, covariates: &[f64]) {
        self.treated.push(f64::from(u8::from(is_treated)));
        self.change.push(change);
        self.weight.push(weight);
        self.design.push(1.0);
        self.design.extend_from_slice(covariates);
    }

    fn units(&self) -> usize {
        self.treated.len()
    }

    fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.design.chunks_exact(self.width)
    }

    fn mean(&self, value: impl Fn(usize) -> f64) -> f64 {
        (0..self.units()).map(value).sum::<f64>() / self.units() as f64
    }

    /// Mean of weight times row.
    fn mean_row(&self, weight: impl Fn(usize) -> f64) -> Vec<f64> {
        let mut sums = vec![0.0; self.width];
        for (unit, row) in self.rows().enumerate() {
            let weight = weight(unit);
            sums.iter_mut().zip(row).for_each(|(sum, value)| *sum += weight * value);
        }
        sums.iter_mut().for_each(|sum| *sum /= self.units() as f64);
        sums
    }

    /// Mean of weight times row times row.
    fn gram(&self, weight: impl Fn(usize) -> f64) -> Vec<f64> {
        let width = self.width;
        let mut sums = vec![0.0; width * width];
        for (unit, row) in self.rows().enumerate() {
            let weight = weight(unit) / self.units() as f64;
            if weight == 0.0 {
                continue;
            }
            for (one, value) in row.iter().enumerate() {
                for (two, other) in row[..=one].iter().enumerate() {
                    sums[one * width + two] += weight * value * other;
                }
            }
        }
        for one in 0..width {
            for two in one + 1..width {
                sums[one * width + two] = sums[two * width + one];
            }
        }
        sums
    }

    fn product(&self, unit: usize, factors: &[f64]) -> f64 {
        let row = &self.design[unit * self.width..(unit + 1) * self.width];
        row.iter().zip(factors).map(|(value, factor)| value * factor).sum()
    }
}

/// A fitted model: what it says of every unit, and how each unit moves it.
struct Model {
    fitted: Vec<f64>,
    information: Cholesky,
    /// By unit: what its row is multiplied with in the score.
    score: Vec<f64>,
}

impl Model {
    /// How each unit moves the fitted model along `direction`.
    fn influence(&self, data: &Data, direction: &[f64]) -> Vec<f64> {
        let mut factors = direction.to_vec();
        self.information.solve(&mut factors);
        self.score.iter().enumerate().map(|(unit, score)| score * data.product(unit, &factors)).collect()
    }
}

/// The effect and every unit's influence on it.
pub(super) fn estimate(mut data: Data, method: Method) -> Result<(f64, Vec<f64>), Gone> {
    let units = data.units() as f64;
    let treated: f64 = data.treated.iter().sum();
    let total: f64 = data.weight.iter().sum();
    let weighted = |wanted: f64| -> f64 {
        data.treated
            .iter()
            .zip(&data.weight)
            .filter(|(one, _)| **one == wanted)
            .map(|(_, weight)| weight)
            .sum()
    };
    if treated == 0.0 || treated == units || weighted(0.0) <= 0.0 || weighted(1.0) <= 0.0 {
        return Err(Gone::Empty);
    }
    data.weight.iter_mut().for_each(|weight| *weight *= units / total);
    match method {
        Method::Regression => Ok(regression(&data, &outcome(&data)?)),
        Method::Weighting => weighting(&data, &propensity(&data)?, None),
        Method::DoublyRobust => {
            let shares = propensity(&data)?;
            weighting(&data, &shares, Some(&outcome(&data)?))
        }
    }
}

/// Weighted least squares of the change among those compared with.
fn outcome(data: &Data) -> Result<Model, Gone> {
    let weight = |unit: usize| data.weight[unit] * (1.0 - data.treated[unit]);
    let information = Cholesky::of(data.gram(weight), data.width).ok_or(Gone::Singular)?;
    let mut factors = data.mean_row(|unit| weight(unit) * data.change[unit]);
    information.solve(&mut factors);
    let fitted: Vec<f64> = (0..data.units()).map(|unit| data.product(unit, &factors)).collect();
    let score = (0..data.units()).map(|unit| weight(unit) * (data.change[unit] - fitted[unit])).collect();
    Ok(Model { fitted, information, score })
}

/// A logit of being treated, by Newton's method.
fn propensity(data: &Data) -> Result<Model, Gone> {
    let mut factors = vec![0.0; data.width];
    let share = |line: f64| 1.0 / (1.0 + (-line).exp());
    let mut fitted = vec![0.0; data.units()];
    let mut last = f64::INFINITY;
    for _ in 0..50 {
        for (unit, fitted) in fitted.iter_mut().enumerate() {
            *fitted = share(data.product(unit, &factors));
        }
        let deviance = data.mean(|unit| {
            let (treated, fitted) = (data.treated[unit], fitted[unit].clamp(1e-300, 1.0 - 1e-16));
            -data.weight[unit] * (treated * fitted.ln() + (1.0 - treated) * (1.0 - fitted).ln())
        });
        let information = data.gram(|unit| data.weight[unit] * fitted[unit] * (1.0 - fitted[unit]));
        let information = Cholesky::of(information, data.width).ok_or(Gone::NoOverlap)?;
        let mut step = data.mean_row(|unit| data.weight[unit] * (data.treated[unit] - fitted[unit]));
        information.solve(&mut step);
        let size = step.iter().map(|step| step * step).sum::<f64>();
        factors.iter_mut().zip(&step).for_each(|(factor, step)| *factor += step);
        if size < 1e-24 || (last - deviance).abs() < 1e-15 * deviance.abs() {
            break;
        }
        last = deviance;
    }
    for (unit, fitted) in fitted.iter_mut().enumerate() {
        *fitted = share(data.product(unit, &factors));
    }
    if data.width > 1 && fitted.iter().any(|fitted| *fitted >= NO_OVERLAP || fitted.is_nan()) {
        return Err(Gone::NoOverlap);
    }
    fitted.iter_mut().for_each(|fitted| *fitted = fitted.min(HIGHEST_SHARE));
    let information = data.gram(|unit| data.weight[unit] * fitted[unit] * (1.0 - fitted[unit]));
    let information = Cholesky::of(information, data.width).ok_or(Gone::Singular)?;
    let score =
        (0..data.units()).map(|unit| data.weight[unit] * (data.treated[unit] - fitted[unit])).collect();
    Ok(Model { fitted, information, score })
}

fn regression(data: &Data, outcome: &Model) -> (f64, Vec<f64>) {
    let weight = |unit: usize| data.weight[unit] * data.treated[unit];
    let total = data.mean(weight);
    let own = data.mean(|unit| weight(unit) * data.change[unit]) / total;
    let other = data.mean(|unit| weight(unit) * outcome.fitted[unit]) / total;
    let moved = outcome.influence(data, &data.mean_row(weight));
    let influence = (0..data.units()).map(|unit| {
        let treated = weight(unit) * (data.change[unit] - own);
        let control = weight(unit) * (outcome.fitted[unit] - other) + moved[unit];
        (treated - control) / total
    });
    (own - other, influence.collect())
}

/// Weights that make those compared with look like the treated, on the change or, doubly robust, on what the regression leaves of it.
fn weighting(data: &Data, shares: &Model, outcome: Option<&Model>) -> Result<(f64, Vec<f64>), Gone> {
    let rest = |unit: usize| data.change[unit] - outcome.map_or(0.0, |model| model.fitted[unit]);
    let treated = |unit: usize| data.weight[unit] * data.treated[unit];
    let control = |unit: usize| {
        let share = shares.fitted[unit];
        if data.treated[unit] == 1.0 || share >= TRIMMED_FROM {
            0.0
        } else {
            data.weight[unit] * share / (1.0 - share)
        }
    };
    let (of_treated, of_control) = (data.mean(treated), data.mean(control));
    if of_control <= 0.0 {
        return Err(Gone::NoOverlap);
    }
    let own = data.mean(|unit| treated(unit) * rest(unit)) / of_treated;
    let other = data.mean(|unit| control(unit) * rest(unit)) / of_control;
    let by_shares = shares.influence(data, &data.mean_row(|unit| control(unit) * (rest(unit) - other)));
    let moved = outcome.map(|model| {
        let of = |direction: Vec<f64>| model.influence(data, &direction);
        (of(data.mean_row(treated)), of(data.mean_row(control)))
    });
    let (by_treated, by_control) =
        moved.unwrap_or_else(|| (vec![0.0; data.units()], vec![0.0; data.units()]));
    let influence = (0..data.units()).map(|unit| {
        let first = (treated(unit) * (rest(unit) - own) - by_treated[unit]) / of_treated;
        let second = (control(unit) * (rest(unit) - other) + by_shares[unit] - by_control[unit]) / of_control;
        first - second
    });
    Ok((own - other, influence.collect()))
}
