//! Effects of a measure that begins at different times in different places.
//!
//! Callaway and Sant'Anna, "Difference-in-differences with multiple time periods", Journal of Econometrics 225 (2021); Sant'Anna
//! and Zhao, "Doubly robust difference-in-differences estimators", Journal of Econometrics 219 (2020). Defaults are those of the R
//! package `did`. Two-way fixed effects are not offered: with staggered starts they compare with units already treated.
//!
//! With `g` the first treated period, `δ` the anticipated periods and `b = g − δ − 1`, or the last period before it that was observed:
//!
//! ```text
//! ATT(g,t) = E[Y_t − Y_b | G = g] − E[Y_t − Y_b | others]      t ≥ g − δ
//! others:   never treated (G = ∞), or not yet treated (G > t + δ), which the never treated belong to
//! before:   Y_t − Y_{t−1} (varying base), or always Y_t − Y_b (universal base)
//! ```
//!
//! Covariates enter as they are in the earlier of the two periods, by one of three methods ([`Method`]): a regression of the change among
//! the others, weights from a logit of being treated, or both, which is right where one of the two is. Units whose logit says more than 0.995 do
//! not serve as comparison; a cell whose logit reaches 0.999 has no estimate.
//!
//! Aggregates weigh by the size of groups, `P(g)` over all units kept ([`Kind`]):
//!
//! ```text
//! simple    Σ_{t ≥ g} P(g) ATT(g,t) / Σ_{t ≥ g} P(g)
//! group     θ(g) = mean over t ≥ g;                overall Σ P(g) θ(g) / Σ P(g)
//! event     θ(e) = Σ_g P(g) ATT(g, g+e) / Σ P(g);  overall mean over e ≥ 0
//! calendar  θ(t) = Σ_{g ≤ t} P(g) ATT(g,t) / Σ P(g); overall mean over t
//! ```
//!
//! Errors come from influence functions, clustered where clusters are given, with the part that the estimated P(g) add. Bands hold for all
//! estimates of a table together: the multiplier bootstrap with signs ±1 for each cluster, scaled by the distance of its quartiles, the
//! level's quantile of the largest |t|.
//!
//! The time before is tested by Wald's statistic where there are units enough for its covariance, else by permutation of the starts
//! ([`PreTrend`], [`PreChance`]).

mod aggregate;
mod before;
mod cell;
mod chance;
mod sample;

pub use aggregate::{Aggregate, Kind, Row};
pub use before::{NoTest, PreChance, PreTrend, UNITS_PER_CELL};
pub use cell::Gone;

use crate::effect::distribution::normal_quantile;
use aggregate::aggregates;
use chance::{Clusters, Column};
use sample::Sample;

/// Units observed in all periods.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Panel {
    /// When, rising.
    pub times: Vec<i64>,
    /// The outcome, units × periods, unit by unit, in its unit of measure; none missing.
    pub outcomes: Vec<f64>,
    /// By unit, the first treated time; `None` = never.
    pub starts: Vec<Option<i64>>,
    /// How many covariates.
    pub covariates: usize,
    /// Units × periods × covariates; empty without any. An intercept is added.
    pub covariate_values: Vec<f64>,
    /// Weight of each unit; empty = all the same.
    pub weights: Vec<f64>,
    /// The cluster of each unit; empty = every unit by itself.
    pub clusters: Vec<usize>,
}

/// Who is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Control {
    /// Units that never begin. Where there are none, those that begin last, until they do.
    #[default]
    Never,
    /// Those, and units that have not begun yet.
    NotYet,
}

/// How covariates enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Method {
    /// Regression and weights.
    #[default]
    DoublyRobust,
    /// A regression of the change among those compared with.
    Regression,
    /// Weights from a logit, which add up to one.
    Weighting,
}

/// What periods before the start are compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Base {
    /// The period before each.
    #[default]
    Varying,
    /// The last one before the start, for all.
    Universal,
}

/// How effects are estimated.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    /// Who is compared with.
    pub control: Control,
    /// How covariates enter.
    pub method: Method,
    /// What periods before the start are compared with.
    pub base: Base,
    /// So many time steps before the start something may already change.
    pub anticipation: u32,
    /// Draws of the bootstrap; 0 = none. With few of them intervals are those of each estimate by itself: [`Settings::is_uniform`].
    pub draws: u32,
    /// Its seed.
    pub seed: u64,
    /// What intervals leave out: 0.05 for 95 %.
    pub level: f64,
    /// In event time only groups that are seen this long after their start, so that every mean is of the same groups.
    pub balance: Option<u32>,
}

impl Settings {
    /// Are there draws enough for a band at this level? With fewer than one divided by the level its quantile is the largest draw or
    /// beyond it, and intervals are those of each estimate by itself.
    #[must_use]
    pub fn is_uniform(&self) -> bool {
        f64::from(self.draws) * self.level >= 1.0 - 1e-9
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            control: Control::default(),
            method: Method::default(),
            base: Base::default(),
            anticipation: 0,
            draws: 1_000,
            seed: 0,
            level: 0.05,
            balance: None,
        }
    }
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// Numbers do not fill units × periods, times do not rise, or there are none.
    Shape,
    /// A value of this unit is not a number: unit, period, counted from 0.
    Missing(usize, usize),
    /// No unit begins after the first period and before the last comparison ends.
    NoGroups,
    /// With so many anticipated steps no period lies before the start of any group.
    Anticipation,
    /// There is nobody to compare with.
    NoControls,
    /// Weights are not finite numbers of at least 0, or the level not between 0 and 1.
    Settings,
    /// There is no estimate for any group after its start: see the cells' reasons.
    NothingEstimated,
    /// Values are so large or so small that their squares are no numbers.
    Overflow,
}

impl std::fmt::Display for Unfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Shape => write!(f, "the values do not fill units times periods, or times do not rise"),
            Self::Missing(unit, period) => write!(f, "a value of unit {unit} in period {period} is missing"),
            Self::NoGroups => write!(f, "no unit begins after the first period"),
            Self::Anticipation => write!(f, "no period lies before the anticipated start of any group"),
            Self::NoControls => write!(f, "there is nobody to compare with"),
            Self::Settings => write!(f, "weights are at least 0, and the level lies between 0 and 1"),
            Self::NothingEstimated => write!(f, "no effect after a start could be estimated"),
            Self::Overflow => write!(f, "the values are too large or too small to be squared"),
        }
    }
}

impl std::error::Error for Unfit {}

/// An estimate with its error and what holds with the others of its table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// In the outcome's unit of measure.
    pub value: f64,
    /// Standard error from the influence function; NaN where there is no variation.
    pub error: f64,
    /// The same from the bootstrap's quartiles; NaN without one.
    pub bootstrap_error: f64,
    /// The band, from and to: value ∓ critical value · error.
    pub band: (f64, f64),
}

/// The effect on one group at one time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cell {
    /// When the group began.
    pub group: i64,
    /// When it is looked at.
    pub time: i64,
    /// The estimate, or why there is none.
    pub estimate: Result<Estimate, Gone>,
}

/// All that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Staggered {
    /// Units that were used; those treated in the first period are not.
    pub units: usize,
    /// Units of each group, and of those never treated (`None`).
    pub sizes: Vec<(Option<i64>, usize)>,
    /// Clusters.
    pub clusters: usize,
    /// By group, then by time.
    pub cells: Vec<Cell>,
    /// How many errors the cells' band reaches to either side.
    pub critical: f64,
    /// Wald's test of the time before, or why there is none.
    pub pre_trend: Result<PreTrend, NoTest>,
    /// The test of the time before by permutation, where Wald's can not be relied on; `None` where nothing can be permuted.
    pub pre_chance: Option<PreChance>,
    /// In the order of [`Kind`].
    pub aggregates: Vec<Aggregate>,
}

/// Estimates effects by group and time, and their aggregates.
///
/// # Errors
/// [`Unfit`] says what is wrong.
pub fn staggered(panel: &Panel, settings: &Settings) -> Result<Staggered, Unfit> {
    let sample = Sample::of(panel, settings)?;
    let found = sample.cells(settings);
    let good: Vec<usize> = (0..found.len()).filter(|at| found[*at].result.is_ok()).collect();
    let columns: Vec<Column> = good
        .iter()
        .filter_map(|at| found[*at].result.as_ref().ok())
        .map(|(value, influence)| Column { value: *value, influence: influence.clone() })
        .collect();
    let keys: Vec<(i64, i64)> = good.iter().map(|at| (found[*at].group, found[*at].time)).collect();
    if !keys.iter().any(|(group, time)| group <= time) {
        return Err(Unfit::NothingEstimated);
    }
    let is_told = |column: &Column| {
        column.value.is_finite()
            && column.influence.iter().map(|value| value * value).sum::<f64>().is_finite()
    };
    if !columns.iter().all(is_told) {
        return Err(Unfit::Overflow);
    }
    let drafts = aggregates(&sample, &keys, &columns, settings.balance);
    let clusters = Clusters::of(&sample);
    let pre_trend = before::wald(&sample, &clusters, (&keys, &columns), settings);
    let pre_chance = match &pre_trend {
        Err(NoTest::NothingBefore) => None,
        Ok(test) if test.is_enough() => None,
        _ => before::permuted(&sample, settings),
    };
    let cell_count = columns.len();
    let mut all = columns;
    all.extend(drafts.iter().flat_map(|draft| draft.columns()).cloned());
    let mut bands = clusters.bands(&all, settings);
    let (critical, mut estimates) = bands.take(cell_count);
    let mut of_cell = estimates.drain(..);
    let cells = found
        .iter()
        .map(|one| Cell {
            group: one.group,
            time: one.time,
            estimate: match &one.result {
                Ok(_) => of_cell.next().ok_or(Gone::Singular),
                Err(gone) => Err(*gone),
            },
        })
        .collect();
    Ok(Staggered {
        units: sample.units(),
        sizes: sample.sizes(),
        clusters: clusters.count(),
        cells,
        critical,
        pre_trend,
        pre_chance,
        aggregates: drafts.into_iter().map(|draft| draft.finish(&mut bands)).collect(),
    })
}

/// How many errors an interval of one estimate reaches to either side.
fn pointwise(level: f64) -> f64 {
    normal_quantile(1.0 - level / 2.0)
}
