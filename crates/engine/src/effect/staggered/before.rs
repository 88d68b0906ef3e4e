//! Did those that began differ from the others before they began?
//!
//! Wald's statistic needs the covariance of all cells before the starts. It is estimated from the units, and with few of them for each cell
//! the test refuses what is true far too often: 10 % to 90 % of the time where 5 % are meant (`bench/effect/null.py`). A covariance that
//! can not be turned round at all gives no statistic, as in the R package `did`.
//!
//! Where Wald's test can not be relied on, the starts are permuted: if when a unit begins has nothing to do with how it changed before anybody
//! had begun, every other way to hand out the same starts was as likely (Fisher's randomisation test). The statistic is the largest cell of that
//! time, each beside its root mean square over all ways that are looked at: an error from a few units would be too shaky to divide by.

use super::Settings;
use super::chance::{Clusters, Column};
use super::sample::Sample;
use crate::effect::dense::Inverse;
use crate::effect::distribution::chi_square_above;
use crate::numbers::Numbers;
use std::collections::BTreeMap;

/// So many units (or clusters) of the smallest group are needed for each cell before the starts, lest Wald's test at 5 % refuse
/// what is true more than 7.5 % of the time (Bradley's liberal criterion of robustness, British Journal of Mathematical and Statistical
/// Psychology 31, 1978); found by simulation, decision 0093.
pub const UNITS_PER_CELL: usize = 15;

/// Wald's test that all effects before the start are nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PreTrend {
    /// The statistic.
    pub statistic: f64,
    /// Its degrees of freedom: the cells before the start.
    pub degrees: usize,
    /// The chi-square distribution's share above it.
    pub p: f64,
    /// Units, or clusters where there are fewer, of the smallest group, those never treated among the groups.
    pub smallest: usize,
}

impl PreTrend {
    /// Are there units enough for so many cells ([`UNITS_PER_CELL`])?
    #[must_use]
    pub const fn is_enough(&self) -> bool {
        self.smallest >= UNITS_PER_CELL * self.degrees
    }
}

/// Why there is no Wald test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoTest {
    /// Nothing is seen before the starts, or nothing varies there.
    NothingBefore,
    /// The covariance of so many cells has no inverse, because there are too few units for them or because cells depend on each other.
    Singular(usize),
}

/// The test of the time before by permutation of the starts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PreChance {
    /// The largest cell before anybody began, beside its root mean square over all ways.
    pub statistic: f64,
    /// Cells it is taken over.
    pub cells: usize,
    /// Ways to hand out the starts whose statistic is as large, the real one among them.
    pub as_large: u32,
    /// Ways that were looked at, the real one among them.
    pub ways: u32,
}

impl PreChance {
    /// The share of ways that are as large.
    #[must_use]
    pub fn p(&self) -> f64 {
        f64::from(self.as_large) / f64::from(self.ways)
    }
}

/// The statistic over all cells whose time lies before the anticipated start of their group.
pub(super) fn wald(
    sample: &Sample<'_>,
    clusters: &Clusters,
    (keys, columns): (&[(i64, i64)], &[Column]),
    settings: &Settings,
) -> Result<PreTrend, NoTest> {
    let ahead = i64::from(settings.anticipation);
    let (values, sums): (Vec<f64>, Vec<Vec<f64>>) = keys
        .iter()
        .zip(columns)
        .filter(|((group, time), _)| group - ahead > *time)
        .map(|(_, column)| (column.value, clusters.sums(&column.influence)))
        .filter(|(_, sums)| sums.iter().any(|sum| *sum != 0.0))
        .unzip();
    let degrees = values.len();
    if degrees == 0 {
        return Err(NoTest::NothingBefore);
    }
    let units = clusters.units() as f64;
    let product = |one: &[f64], two: &[f64]| one.iter().zip(two).map(|(one, two)| one * two).sum::<f64>();
    let matrix: Vec<f64> =
        sums.iter().flat_map(|one| sums.iter().map(move |two| product(one, two) / units)).collect();
    let inverse = Inverse::of(&matrix, degrees);
    // `did` and csdid refuse at one rounding; of so many rows as many roundings add up (the rule of numpy's matrix_rank).
    if inverse.reciprocal_condition <= degrees as f64 * f64::EPSILON {
        return Err(NoTest::Singular(degrees));
    }
    let statistic = units * inverse.square(&values);
    let smallest = smallest(sample);
    Ok(PreTrend { statistic, degrees, p: chi_square_above(statistic, degrees), smallest })
}

/// Clusters of the smallest group; every unit is its own where none are given.
fn smallest(sample: &Sample<'_>) -> usize {
    let mut groups: BTreeMap<Option<i64>, Vec<usize>> = BTreeMap::new();
    for (start, cluster) in sample.starts.iter().zip(sample.clusters()) {
        groups.entry(*start).or_default().push(cluster);
    }
    let count = |clusters: &mut Vec<usize>| {
        clusters.sort_unstable();
        clusters.dedup();
        clusters.len()
    };
    groups.values_mut().map(count).min().unwrap_or_default()
}

/// The starts handed out anew, as often as the bootstrap draws. `None` without draws, where fewer than two periods lie before the first
/// start, where units of one cluster begin at different times, or where no cell varies.
pub(super) fn permuted(sample: &Sample<'_>, settings: &Settings) -> Option<PreChance> {
    let mut early = sample.ahead_of_all(i64::from(settings.anticipation))?;
    let mut numbers_of: BTreeMap<usize, usize> = BTreeMap::new();
    let mut of_cluster = Vec::new();
    let mut places = Vec::with_capacity(early.units());
    for (start, cluster) in early.starts.iter().zip(sample.clusters()) {
        let place = *numbers_of.entry(cluster).or_insert_with(|| {
            of_cluster.push(*start);
            of_cluster.len() - 1
        });
        if of_cluster[place] != *start {
            return None;
        }
        places.push(place);
    }
    if settings.draws == 0 {
        return None;
    }
    let mut found = vec![values(&early, settings)];
    for draw in 0..settings.draws {
        let mut numbers = Numbers::new(settings.seed ^ 0x0050_7265, u64::from(draw));
        for place in (1..of_cluster.len()).rev() {
            of_cluster.swap(place, numbers.below(place + 1));
        }
        early.starts = places.iter().map(|place| of_cluster[*place]).collect();
        found.push(values(&early, settings));
    }
    let usual: Vec<f64> = (0..found[0].len()).map(|cell| usual(&found, cell)).collect();
    let largest: Vec<f64> = found.iter().map(|way| largest(way, &usual)).collect();
    let cells =
        found[0].iter().zip(&usual).filter(|(value, usual)| value.is_finite() && **usual > 0.0).count();
    // As large up to rounding.
    let as_large = largest.iter().filter(|one| **one >= largest[0] * (1.0 - 1e-10)).count() as u32;
    (cells > 0).then(|| PreChance { statistic: largest[0], cells, as_large, ways: settings.draws + 1 })
}

/// The effects of all cells; NaN where one can not be estimated.
fn values(early: &Sample<'_>, settings: &Settings) -> Vec<f64> {
    let of = |result: Result<(f64, Vec<f64>), _>| result.map_or(f64::NAN, |(value, _)| value);
    early.cells(settings).into_iter().map(|one| of(one.result)).collect()
}

/// The root mean square of a cell over all ways.
fn usual(found: &[Vec<f64>], cell: usize) -> f64 {
    let known = || found.iter().map(|way| way[cell]).filter(|value| value.is_finite());
    (known().map(|value| value * value).sum::<f64>() / known().count().max(1) as f64).sqrt()
}

/// The largest of the cells beside what is usual.
fn largest(values: &[f64], usual: &[f64]) -> f64 {
    let beside = values.iter().zip(usual).map(|(value, usual)| value.abs() / usual);
    beside.filter(|size| size.is_finite()).fold(0.0, f64::max)
}
