//! The units with their standardised values, kept twice: by unit in `f64` for what has to be exact, and as codes
//! for the scan.

use super::Misfit;
use super::codes::Codes;

/// Values as they come: a row per unit, a column per variable.
#[derive(Debug, Clone, Copy, Default)]
pub struct Table<'a> {
    /// Row by row; what is not finite is missing.
    pub values: &'a [f64],
    /// Columns.
    pub variables: usize,
    /// Columns whose natural logarithm is compared, for sizes; empty = none. What is not above zero is then missing.
    pub logarithms: &'a [bool],
    /// The set each unit is standardised in, such as its country; empty = all in one.
    pub sets: &'a [usize],
}

/// What a variable was standardised by.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// Mean, after the logarithm where there is one.
    pub mean: f64,
    /// Population standard deviation; 0 where all units are alike, and then nobody differs by it.
    pub sd: f64,
    /// Units that have the variable.
    pub known: usize,
}

/// Units that can be compared.
#[derive(Debug, Clone)]
pub struct Space {
    pub(super) units: usize,
    pub(super) variables: usize,
    /// By unit, NaN = missing.
    pub(super) standard: Vec<f64>,
    pub(super) codes: Codes,
    scales: Vec<Vec<Option<Scale>>>,
}

impl Space {
    /// Standardises a table.
    ///
    /// # Errors
    /// [`Misfit::Shape`] where the parts of the table do not belong together.
    pub fn new(table: &Table<'_>) -> Result<Self, Misfit> {
        let units = table.values.len().checked_div(table.variables).unwrap_or(0);
        let fits = |given: usize, wanted: usize| match given == wanted {
            true => Ok(()),
            false => Err(Misfit::Shape { given, wanted }),
        };
        fits(table.values.len(), units * table.variables)?;
        if !table.logarithms.is_empty() {
            fits(table.logarithms.len(), table.variables)?;
        }
        if !table.sets.is_empty() {
            fits(table.sets.len(), units)?;
        }
        let mut standard = table.values.to_vec();
        let mut scales = Vec::with_capacity(table.variables);
        for variable in 0..table.variables {
            scales.push(standardise(&mut standard, table, variable));
        }
        let codes = Codes::new(&standard, table.variables);
        Ok(Self { units, variables: table.variables, standard, codes, scales })
    }

    /// How many units there are.
    #[must_use]
    pub const fn units(&self) -> usize {
        self.units
    }

    /// What a variable was standardised by in a set; `None` where no unit of the set has it.
    #[must_use]
    pub fn scale(&self, variable: usize, set: usize) -> Option<Scale> {
        self.scales.get(variable)?.get(set).copied().flatten()
    }

    /// Where a unit stands, in standard deviations from the mean of its set; `None` = missing.
    #[must_use]
    pub fn standing(&self, unit: usize, variable: usize) -> Option<f64> {
        self.row(unit).get(variable).copied().filter(|z| z.is_finite())
    }

    /// The standardised values of a unit; empty where there is no such unit.
    pub(super) fn row(&self, unit: usize) -> &[f64] {
        let from = unit.saturating_mul(self.variables);
        self.standard.get(from..from.saturating_add(self.variables)).unwrap_or(&[])
    }
}

/// Standardises one column in place, set by set.
fn standardise(standard: &mut [f64], table: &Table<'_>, variable: usize) -> Vec<Option<Scale>> {
    let is_log = table.logarithms.get(variable).copied().unwrap_or(false);
    let sets = table.sets.iter().max().map_or(1, |highest| highest + 1);
    let set_of = |unit: usize| table.sets.get(unit).copied().unwrap_or(0);
    let mut columns: Vec<Vec<(usize, f64)>> = vec![Vec::new(); sets];
    for (unit, row) in standard.chunks_exact_mut(table.variables).enumerate() {
        let value = if is_log { row[variable].ln() } else { row[variable] };
        row[variable] = f64::NAN;
        if value.is_finite() {
            columns[set_of(unit)].push((unit, value));
        }
    }
    let mut scales = Vec::with_capacity(sets);
    for column in &columns {
        let (scale, factor) = scale_of(column);
        for (unit, value) in column {
            let z = if scale.sd > 0.0 { (value * factor - scale.mean) / scale.sd } else { 0.0 };
            standard[unit * table.variables + variable] = z;
        }
        let told = Scale { mean: scale.mean / factor, sd: scale.sd / factor, known: scale.known };
        scales.push((told.known > 0).then_some(told));
    }
    scales
}

/// Mean and deviation of a column times a power of two that keeps the squares of very large and very small values
/// within what a number holds; the power changes no digit.
#[expect(clippy::cast_precision_loss, reason = "units are counted in thousands")]
fn scale_of(column: &[(usize, f64)]) -> (Scale, f64) {
    let largest = column.iter().fold(0.0, |most: f64, (_, value)| most.max(value.abs()));
    let is_tame = largest == 0.0 || (1e-100..1e100).contains(&largest);
    let factor = if is_tame { 1.0 } else { (-largest.log2().floor()).clamp(-1000.0, 1000.0).exp2() };
    let count = column.len().max(1) as f64;
    let mean = column.iter().map(|(_, value)| value * factor / count).sum::<f64>();
    let variance = column.iter().map(|(_, value)| (value * factor - mean).powi(2)).sum::<f64>() / count;
    // A column of one and the same value has a deviation of rounding only.
    let sd = if column.windows(2).all(|pair| pair[0].1 == pair[1].1) { 0.0 } else { variance.sqrt() };
    (Scale { mean, sd, known: column.len() }, factor)
}
