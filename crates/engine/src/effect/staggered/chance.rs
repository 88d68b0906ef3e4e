//! Errors and bands from influence functions.
//!
//! A draw of the bootstrap gives every cluster a sign. Clusters are taken eight at a time: of eight there are 256 sums, which are made
//! once, so that a draw adds one of them in place of eight numbers.

use super::sample::Sample;
use super::{Estimate, Settings, pointwise};
use crate::effect::distribution::normal_quantile;
use crate::numbers::Numbers;
use std::collections::HashMap;

/// Clusters whose signs are one byte.
const AT_ONCE: usize = 8;

/// An estimate with every unit's influence on it.
#[derive(Debug, Clone)]
pub(super) struct Column {
    pub(super) value: f64,
    pub(super) influence: Vec<f64>,
}

/// Which units stand together.
#[derive(Debug)]
pub(super) struct Clusters {
    of_unit: Vec<usize>,
    count: usize,
}

/// Estimates in the order their columns were given.
#[derive(Debug)]
pub(super) struct Bands {
    plain: Vec<Estimate>,
    /// Draws × columns, scaled by the column's bootstrap error.
    scaled: Vec<f64>,
    width: usize,
    next: usize,
    level: f64,
    is_uniform: bool,
}

impl Clusters {
    pub(super) fn of(sample: &Sample<'_>) -> Self {
        let mut numbers = HashMap::new();
        let of_unit: Vec<usize> = sample
            .clusters()
            .into_iter()
            .map(|cluster| {
                let next = numbers.len();
                *numbers.entry(cluster).or_insert(next)
            })
            .collect();
        Self { count: numbers.len(), of_unit }
    }

    pub(super) const fn count(&self) -> usize {
        self.count
    }

    pub(super) const fn units(&self) -> usize {
        self.of_unit.len()
    }

    /// The influence of each cluster.
    pub(super) fn sums(&self, influence: &[f64]) -> Vec<f64> {
        let mut sums = vec![0.0; self.count];
        self.of_unit.iter().zip(influence).for_each(|(cluster, value)| sums[*cluster] += value);
        sums
    }

    /// Errors of all columns, and the draws from which bands are made.
    pub(super) fn bands(&self, columns: &[Column], settings: &Settings) -> Bands {
        let width = columns.len();
        let sums: Vec<Vec<f64>> = columns.iter().map(|column| self.sums(&column.influence)).collect();
        let units = self.units() as f64;
        let draws = settings.draws as usize;
        let mut drawn = self.drawn(&sums, draws, settings.seed);
        let between = normal_quantile(0.75) - normal_quantile(0.25);
        let plain = columns.iter().zip(&sums).enumerate().map(|(at, (column, sums))| {
            let error = sums.iter().map(|sum| sum * sum).sum::<f64>().sqrt() / units;
            let error =
                if error > 1e-10 * column.value.abs().min(1.0) && error > 0.0 { error } else { f64::NAN };
            let mut own: Vec<f64> = drawn.iter().skip(at).step_by(width).copied().collect();
            own.sort_unstable_by(f64::total_cmp);
            let bootstrap =
                if draws == 0 { f64::NAN } else { (quantile(&own, 0.75) - quantile(&own, 0.25)) / between };
            let bootstrap = if bootstrap > 0.0 { bootstrap } else { f64::NAN };
            drawn.iter_mut().skip(at).step_by(width).for_each(|value| *value /= bootstrap);
            Estimate {
                value: column.value,
                error,
                bootstrap_error: bootstrap / units,
                band: (f64::NAN, f64::NAN),
            }
        });
        let plain = plain.collect();
        Bands {
            plain,
            scaled: drawn,
            width,
            next: 0,
            level: settings.level,
            is_uniform: settings.is_uniform(),
        }
    }

    /// Draws × columns: sums of influences with a sign for each cluster.
    fn drawn(&self, sums: &[Vec<f64>], draws: usize, seed: u64) -> Vec<f64> {
        let width = sums.len();
        let blocks = self.count.div_ceil(AT_ONCE);
        let mut signs = Vec::with_capacity(draws * blocks);
        for draw in 0..draws {
            let mut numbers = Numbers::new(seed, draw as u64);
            let mut bytes = Vec::with_capacity(blocks + 7);
            while bytes.len() < blocks {
                bytes.extend(numbers.next().to_le_bytes());
            }
            signs.extend_from_slice(&bytes[..blocks]);
        }
        let mut drawn = vec![0.0; draws * width];
        let mut table = vec![0.0; (1 << AT_ONCE) * width];
        for block in 0..blocks {
            let members = block * AT_ONCE..self.count.min((block + 1) * AT_ONCE);
            for (at, sums) in sums.iter().enumerate() {
                table[at] = -sums[members.clone()].iter().sum::<f64>();
            }
            for signs in 1..1 << AT_ONCE {
                // As without its lowest plus, which turns one minus around.
                let without = signs & (signs - 1);
                let cluster = block * AT_ONCE + (signs as u32).trailing_zeros() as usize;
                for (at, sums) in sums.iter().enumerate() {
                    let turned = sums.get(cluster).map_or(0.0, |sum| 2.0 * sum);
                    table[signs * width + at] = table[without * width + at] + turned;
                }
            }
            for (draw, sum) in drawn.chunks_exact_mut(width).enumerate() {
                let own = usize::from(signs[draw * blocks + block]) * width;
                sum.iter_mut().zip(&table[own..own + width]).for_each(|(sum, value)| *sum += value);
            }
        }
        drawn
    }
}

impl Bands {
    /// The next so many estimates with a band that holds for all of them, and how many errors it reaches.
    pub(super) fn take(&mut self, count: usize) -> (f64, Vec<Estimate>) {
        let own = self.next..self.next + count;
        self.next += count;
        let alone = pointwise(self.level);
        let mut largest: Vec<f64> = if count < 2 || self.width == 0 || !self.is_uniform {
            Vec::new()
        } else {
            let of_draw =
                |row: &[f64]| row[own.clone()].iter().fold(0.0, |most: f64, value| most.max(value.abs()));
            self.scaled.chunks_exact(self.width).map(of_draw).collect()
        };
        largest.sort_unstable_by(f64::total_cmp);
        // A band is never narrower than the interval of one estimate.
        let critical =
            if largest.is_empty() { alone } else { quantile(&largest, 1.0 - self.level).max(alone) };
        let with_band = self.plain[own].iter().map(|plain| {
            let reach = critical * plain.error;
            Estimate { band: (plain.value - reach, plain.value + reach), ..*plain }
        });
        (critical, with_band.collect())
    }
}

/// The least value with at least this share at or below it.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = (share * sorted.len() as f64 - 1e-9).ceil() as usize;
    sorted[place.clamp(1, sorted.len()) - 1]
}
