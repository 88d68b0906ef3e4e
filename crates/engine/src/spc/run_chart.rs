//! The run chart with Anhøj's rules: is there a shift, without any limits to compute.

/// Fewer useful observations than this say nothing.
const LEAST_USEFUL: usize = 10;
/// A run chart with too few crossings comes up by chance once in twenty.
const CHANCE: f64 = 0.05;

/// A run chart.
#[derive(Debug, Clone, PartialEq)]
pub struct RunChart {
    /// The centre line: the median of the baseline.
    pub median: f64,
    /// Points that do not lie on the median.
    pub useful: usize,
    /// Longest run on one side; points on the median neither break nor count.
    pub longest_run: usize,
    /// Longest run that chance explains: round(log2(useful) + 3).
    pub longest_run_limit: usize,
    /// How often the curve crosses the median.
    pub crossings: usize,
    /// Fewest crossings that chance explains: the 5th percentile of Binomial(useful − 1, ½).
    pub crossings_limit: usize,
}

impl RunChart {
    /// Is there a run too long for chance?
    #[must_use]
    pub const fn has_long_run(&self) -> bool {
        self.longest_run > self.longest_run_limit
    }

    /// Are there too few crossings for chance?
    #[must_use]
    pub const fn has_few_crossings(&self) -> bool {
        self.crossings < self.crossings_limit
    }

    /// Does either rule say that something changed?
    #[must_use]
    pub const fn has_signal(&self) -> bool {
        self.has_long_run() || self.has_few_crossings()
    }
}

/// There are too few points beside the median to tell anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooFewPoints {
    /// So many would do.
    pub needed: usize,
    /// So many there are.
    pub got: usize,
}

/// Makes the run chart of values in time order; the median is that of the first `baseline` points, or of all.
///
/// Source: Anhøj & Vingaard Olesen, "Run charts revisited", PLoS ONE 2014, doi 10.1371/journal.pone.0113825.
///
/// # Errors
/// Fewer than ten points beside the median; values that are not finite numbers do not count.
pub fn run_chart(values: &[f64], baseline: Option<usize>) -> Result<RunChart, TooFewPoints> {
    let values: Vec<f64> = values.iter().copied().filter(|value| value.is_finite()).collect();
    let base = &values[..baseline.unwrap_or(values.len()).min(values.len())];
    let median = median(base).unwrap_or_default();
    let is_above: Vec<bool> =
        values.iter().filter(|value| **value != median).map(|value| *value > median).collect();
    if is_above.len() < LEAST_USEFUL {
        return Err(TooFewPoints { needed: LEAST_USEFUL, got: is_above.len() });
    }
    let useful = is_above.len();
    Ok(RunChart {
        median,
        useful,
        longest_run: is_above.chunk_by(|one, next| one == next).map(<[bool]>::len).max().unwrap_or(0),
        longest_run_limit: ((useful as f64).log2() + 3.0).round() as usize,
        crossings: is_above.windows(2).filter(|pair| pair[0] != pair[1]).count(),
        crossings_limit: binomial_quantile(useful - 1),
    })
}

fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() % 2 {
        _ if sorted.is_empty() => None,
        0 => Some(f64::midpoint(sorted[middle - 1], sorted[middle])),
        _ => Some(sorted[middle]),
    }
}

/// The smallest k for which Binomial(trials, ½) is at most k with a chance of 5 % or more.
fn binomial_quantile(trials: usize) -> usize {
    // In logarithms: ½ to the power of some thousand points is zero in a float.
    let mut ln_share = -(trials as f64) * std::f64::consts::LN_2;
    let mut reached = ln_share.exp();
    let mut k = 0;
    while reached < CHANCE && k < trials {
        ln_share += ((trials - k) as f64 / (k + 1) as f64).ln();
        reached += ln_share.exp();
        k += 1;
    }
    k
}
