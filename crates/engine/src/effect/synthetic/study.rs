//! What a fit is made from, checked.

use super::hull::Hull;
use crate::effect::can_be_squared;
use std::ops::Range;

/// Something by which donors are compared with the treated unit: the mean of a variable over some periods.
#[derive(Debug, Clone, PartialEq)]
pub struct Predictor {
    /// Units × periods, unit by unit; NaN = not known.
    pub values: Vec<f64>,
    /// The periods whose known values are averaged.
    pub periods: Range<usize>,
}

/// An outcome of several units over time, and what is known of them before the start.
#[derive(Debug, Clone, PartialEq)]
pub struct Study {
    /// The outcome, units × periods, unit by unit, in its own unit of measure; none missing.
    pub outcomes: Vec<f64>,
    /// How many periods.
    pub periods: usize,
    /// The first so many periods lie before the start.
    pub before: usize,
    /// What the weights are found by.
    pub predictors: Vec<Predictor>,
    /// The periods before the start whose outcomes choose the weights of the predictors: `0..before` as a rule.
    pub fitted: Range<usize>,
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// The numbers do not fill units × periods, or there are none.
    Shape,
    /// An outcome of this unit is not a number.
    Missing {
        /// Counted from 0.
        unit: usize,
        /// Counted from 0.
        period: usize,
    },
    /// No value of this predictor is known for this unit in its periods.
    Unknown {
        /// Counted from 0.
        predictor: usize,
        /// Counted from 0.
        unit: usize,
    },
    /// Every unit has the same value of this predictor: it tells nothing.
    Constant(usize),
    /// There are no predictors.
    NoPredictors,
    /// A predictor's or the fitted periods reach beyond the start, or are none.
    Periods,
    /// There is no such unit.
    NoSuchUnit(usize),
    /// At least two donors are needed.
    FewDonors(usize),
    /// At least one period before and one after the start are needed.
    Start,
    /// Given weights are not one finite number of at least 0 for each predictor, one of them above 0.
    Weights,
    /// Outcomes or predictors are so large or so small that their squares are no numbers.
    Overflow,
}

impl std::fmt::Display for Unfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Shape => write!(f, "the values do not fill units times periods"),
            Self::Missing { unit, period } => {
                write!(f, "the outcome of unit {unit} in period {period} is missing")
            }
            Self::Unknown { predictor, unit } => {
                write!(f, "predictor {predictor} of unit {unit} is not known")
            }
            Self::Constant(predictor) => {
                write!(f, "predictor {predictor} is the same for every unit: leave it out")
            }
            Self::Overflow => write!(f, "the values are too large or too small to be squared"),
            Self::NoPredictors => write!(f, "there are no predictors"),
            Self::Periods => write!(f, "predictors and fit may only use periods before the start"),
            Self::NoSuchUnit(unit) => write!(f, "there is no unit {unit}"),
            Self::FewDonors(donors) => write!(f, "two donors are needed at least, and there are {donors}"),
            Self::Start => write!(f, "a period before and one after the start are needed"),
            Self::Weights => write!(f, "give each predictor a weight of at least 0, and one of them more"),
        }
    }
}

impl std::error::Error for Unfit {}

/// A study whose predictors have been averaged and scaled.
#[derive(Debug, Clone)]
pub(super) struct Ready<'s> {
    pub(super) study: &'s Study,
    pub(super) units: usize,
    /// Units × predictors, in their own units of measure.
    pub(super) means: Vec<f64>,
    /// Standard deviation of each predictor over all units.
    pub(super) spread: Vec<f64>,
}

impl Study {
    /// How many units.
    #[must_use]
    pub fn units(&self) -> usize {
        self.outcomes.len().checked_div(self.periods).unwrap_or_default()
    }

    /// The outcome of one unit, period by period.
    #[must_use]
    pub fn outcome(&self, unit: usize) -> &[f64] {
        &self.outcomes[unit * self.periods..(unit + 1) * self.periods]
    }

    pub(super) fn ready(&self) -> Result<Ready<'_>, Unfit> {
        if self.periods == 0 || self.outcomes.is_empty() || !self.outcomes.len().is_multiple_of(self.periods)
        {
            return Err(Unfit::Shape);
        }
        if self.before == 0 || self.before >= self.periods {
            return Err(Unfit::Start);
        }
        if let Some(at) = self.outcomes.iter().position(|value| !value.is_finite()) {
            return Err(Unfit::Missing { unit: at / self.periods, period: at % self.periods });
        }
        let known = |one: &Predictor| {
            one.values.iter().copied().filter(|value| value.is_finite()).collect::<Vec<f64>>()
        };
        if !can_be_squared(&self.outcomes) || !self.predictors.iter().all(|one| can_be_squared(&known(one))) {
            return Err(Unfit::Overflow);
        }
        if self.predictors.is_empty() {
            return Err(Unfit::NoPredictors);
        }
        let is_before = |periods: &Range<usize>| !periods.is_empty() && periods.end <= self.before;
        if !is_before(&self.fitted) || !self.predictors.iter().all(|one| is_before(&one.periods)) {
            return Err(Unfit::Periods);
        }
        let units = self.units();
        if units < 3 {
            return Err(Unfit::FewDonors(units.saturating_sub(1)));
        }
        let count = self.predictors.len();
        let mut means = vec![0.0; units * count];
        for (at, predictor) in self.predictors.iter().enumerate() {
            if predictor.values.len() != self.outcomes.len() {
                return Err(Unfit::Shape);
            }
            for unit in 0..units {
                means[unit * count + at] =
                    predictor.mean(unit, self.periods).ok_or(Unfit::Unknown { predictor: at, unit })?;
            }
        }
        let spread = (0..count).map(|at| spread(&means, at, count)).collect::<Result<_, _>>()?;
        Ok(Ready { study: self, units, means, spread })
    }
}

impl Predictor {
    /// The mean of a unit's known values.
    fn mean(&self, unit: usize, periods: usize) -> Option<f64> {
        let row = &self.values[unit * periods..(unit + 1) * periods][self.periods.clone()];
        let (sum, count) = row
            .iter()
            .filter(|value| value.is_finite())
            .fold((0.0, 0_u32), |(sum, count), value| (sum + value, count + 1));
        (count > 0).then(|| sum / f64::from(count))
    }
}

fn spread(means: &[f64], at: usize, count: usize) -> Result<f64, Unfit> {
    // Summed by size, so that the order of the units does not matter.
    let mut column: Vec<f64> = means.iter().skip(at).step_by(count).copied().collect();
    column.sort_by(f64::total_cmp);
    let units = column.len() as f64;
    let mean = column.iter().sum::<f64>() / units;
    let square: f64 = column.iter().map(|value| (value - mean).powi(2)).sum();
    let spread = (square / (units - 1.0)).sqrt();
    if spread > 1e-12 * mean.abs() { Ok(spread) } else { Err(Unfit::Constant(at)) }
}

impl Ready<'_> {
    pub(super) const fn predictors(&self) -> usize {
        self.spread.len()
    }

    /// Donors' scaled predictors and fitted outcomes as differences to the treated unit's.
    pub(super) fn hulls(&self, treated: usize, donors: &[usize]) -> (Hull, Hull) {
        let count = self.predictors();
        let own = &self.means[treated * count..(treated + 1) * count];
        let predictors = donors.iter().flat_map(|donor| {
            let row = &self.means[donor * count..(donor + 1) * count];
            row.iter().zip(own).zip(&self.spread).map(|((value, own), spread)| (value - own) / spread)
        });
        let predictors: Vec<f64> = predictors.collect();
        let fitted = |unit: usize| &self.study.outcome(unit)[self.study.fitted.clone()];
        let outcomes = donors
            .iter()
            .flat_map(|donor| fitted(*donor).iter().zip(fitted(treated)).map(|(value, own)| value - own));
        (Hull::new(predictors, count), Hull::new(outcomes.collect(), self.study.fitted.len()))
    }
}
