//! A narrow copy of the standardised values: all that a query reads of most units.

/// Units that stand side by side in a block: four vectors of AVX2, whose sums stay in registers.
pub(super) const LANES: usize = 32;
/// The code of a missing value.
pub(super) const MISSING: i16 = i16::MIN;

/// Values as whole steps from the mean, half as wide as `f32`.
#[derive(Debug, Clone)]
pub(super) struct Codes {
    /// By block, then variable, then unit of the block; the last block is filled up with [`MISSING`].
    pub(super) columns: Vec<[i16; LANES]>,
    /// Standard deviations a step: the farthest value of all has the last code.
    pub(super) step: f64,
}

impl Codes {
    /// Codes of rows of `variables` standardised values each, NaN = missing.
    pub(super) fn new(standard: &[f64], variables: usize) -> Self {
        let farthest = standard.iter().filter(|z| z.is_finite()).fold(1.0, |most: f64, z| most.max(z.abs()));
        let step = farthest / f64::from(i16::MAX);
        let mut columns = Vec::with_capacity(standard.len().div_ceil(LANES) + variables);
        for rows in standard.chunks(variables.max(1) * LANES) {
            for variable in 0..variables {
                let mut column = [MISSING; LANES];
                for (code, z) in column.iter_mut().zip(rows.iter().skip(variable).step_by(variables)) {
                    *code = code_of(*z, step);
                }
                columns.push(column);
            }
        }
        Self { columns, step }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the farthest value has the last code")]
fn code_of(z: f64, step: f64) -> i16 {
    if z.is_nan() { MISSING } else { (z / step).round() as i16 }
}
