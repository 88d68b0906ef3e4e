//! Charts of shares (p), rates (u) and counts (c), with Laney's correction for large denominators.

/// d2 for moving ranges of two points: their average divided by it estimates the standard deviation.
const D2: f64 = 1.128;

/// What was counted at one time: `events` among `of`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Counts {
    /// What was counted: clients with more than 20 staff, falls.
    pub events: f64,
    /// Among how many: clients, thousands of days.
    pub of: f64,
}

/// A point with its own limits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AttributePoint {
    /// Events per one of the denominator.
    pub value: f64,
    /// Lower limit, never below 0.
    pub lower: f64,
    /// Upper limit; of a share never above 1.
    pub upper: f64,
}

impl AttributePoint {
    /// Does it lie outside its limits?
    #[must_use]
    pub fn is_outside(&self) -> bool {
        self.value > self.upper || self.value < self.lower
    }
}

/// A chart with limits that follow the denominators.
#[derive(Debug, Clone, PartialEq)]
pub struct AttributeChart {
    /// Σ events / Σ of.
    pub centre: f64,
    /// How much wider than chance alone the points spread (Laney's σz); 1 where no correction was asked for.
    pub sigma_z: f64,
    /// The points in time order.
    pub points: Vec<AttributePoint>,
}

/// Shares: p̄ ± 3 √(p̄(1 − p̄) / n). `is_laney` widens by σz (Laney 2002, Quality Engineering 14(4)).
///
/// `None` without points, with a denominator that is not above zero, or with more events than there can be.
#[must_use]
pub fn p_chart(counts: &[Counts], is_laney: bool) -> Option<AttributeChart> {
    let is_share = counts.iter().all(|count| count.events <= count.of);
    is_share.then(|| chart(counts, is_laney, 1.0, |centre, of| (centre * (1.0 - centre) / of).sqrt()))?
}

/// Rates: ū ± 3 √(ū / n).
///
/// `None` without points or with a denominator that is not above zero.
#[must_use]
pub fn u_chart(counts: &[Counts], is_laney: bool) -> Option<AttributeChart> {
    chart(counts, is_laney, f64::INFINITY, |centre, of| (centre / of).sqrt())
}

/// Counts over equal stretches: c̄ ± 3 √c̄.
///
/// `None` without points.
#[must_use]
pub fn c_chart(events: &[f64]) -> Option<AttributeChart> {
    let counts: Vec<Counts> = events.iter().map(|events| Counts { events: *events, of: 1.0 }).collect();
    u_chart(&counts, false)
}

fn chart(
    counts: &[Counts],
    is_laney: bool,
    most: f64,
    deviation: impl Fn(f64, f64) -> f64,
) -> Option<AttributeChart> {
    let is_sound = |count: &Counts| count.of > 0.0 && count.events >= 0.0 && count.events.is_finite();
    if counts.is_empty() || !counts.iter().all(is_sound) {
        return None;
    }
    let centre = counts.iter().map(|count| count.events).sum::<f64>()
        / counts.iter().map(|count| count.of).sum::<f64>();
    let sigma = |count: &Counts| deviation(centre, count.of);
    let scores: Vec<f64> = counts
        .iter()
        .map(|count| (count.events / count.of - centre) / sigma(count))
        .filter(|score| score.is_finite())
        .collect();
    let sigma_z = if is_laney && scores.len() > 1 {
        let steps = scores.windows(2).map(|pair| (pair[1] - pair[0]).abs()).sum::<f64>();
        steps / (scores.len() - 1) as f64 / D2
    } else {
        1.0
    };
    let points = counts
        .iter()
        .map(|count| {
            let reach = 3.0 * sigma_z * sigma(count);
            AttributePoint {
                value: count.events / count.of,
                lower: (centre - reach).max(0.0),
                upper: (centre + reach).min(most),
            }
        })
        .collect();
    Some(AttributeChart { centre, sigma_z, points })
}
