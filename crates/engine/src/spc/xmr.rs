//! The XmR chart with the rules of "Making Data Count" (NHS England), as the published package applies them.

/// From so many points on limits are firm; with fewer they are trial limits.
pub const LEAST_FOR_FIRM_LIMITS: usize = 12;
/// 3 / d2 for moving ranges of two points (Shewhart): limits lie at mean ± 2.66 · average moving range.
const LIMIT_FACTOR: f64 = 2.66;
/// D4 for moving ranges of two points: ranges from here on are put aside when screening.
const SCREEN_FACTOR: f64 = 3.267;
/// Points in a row that make a trend, or a shift to one side of the mean.
const IN_A_ROW: usize = 7;

/// How limits are computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct XmrSettings {
    /// Moving ranges of 3.267 times their average or more are put aside and the average is computed anew, once.
    pub is_screened: bool,
    /// Only the first so many points make mean and limits: the time before a pilot began. `None` = all of them.
    pub baseline: Option<usize>,
}

impl Default for XmrSettings {
    fn default() -> Self {
        Self { is_screened: true, baseline: None }
    }
}

/// Above or below.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// Higher values.
    Above,
    /// Lower values.
    Below,
}

/// Why a point is not just noise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Signal {
    /// Outside a limit.
    Outside(Side),
    /// One of seven points that each go on rising (above) or falling (below).
    Trend(Side),
    /// One of two points of three neighbours on one side of the mean that lie in the outer third of the limits.
    TwoOfThree(Side),
    /// One of seven points in a row on one side of the mean.
    OneSide(Side),
}

impl Signal {
    /// Towards higher or lower values.
    #[must_use]
    pub const fn side(self) -> Side {
        match self {
            Self::Outside(side) | Self::Trend(side) | Self::TwoOfThree(side) | Self::OneSide(side) => side,
        }
    }
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Higher values are better.
    Increase,
    /// Lower values are better.
    Decrease,
    /// Neither.
    Neutral,
}

/// What a signal means, given which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// Better.
    Improvement,
    /// Worse.
    Concern,
    /// A change that is neither.
    Change,
}

impl Direction {
    /// What a signal means.
    #[must_use]
    pub const fn meaning(self, signal: Signal) -> Meaning {
        match (self, signal.side()) {
            (Self::Neutral, _) => Meaning::Change,
            (Self::Increase, Side::Above) | (Self::Decrease, Side::Below) => Meaning::Improvement,
            (Self::Increase, Side::Below) | (Self::Decrease, Side::Above) => Meaning::Concern,
        }
    }
}

/// Will the process as it runs today reach a target?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Assurance {
    /// The target lies beyond the limits on the good side of them: it is reached every time.
    Passes,
    /// It lies beyond the limits on the other side: it is never reached without a change.
    Fails,
    /// It lies between the limits: sometimes, by chance.
    HitAndMiss,
}

/// An XmR chart of one stretch of time without a rebase.
#[derive(Debug, Clone, PartialEq)]
pub struct Xmr {
    /// The centre line, in the unit of the values.
    pub mean: f64,
    /// Average moving range, after screening.
    pub average_moving_range: f64,
    /// Upper process limit.
    pub upper: f64,
    /// Lower process limit; it may be below zero and is not cut.
    pub lower: f64,
    /// Two thirds of the way to the upper limit.
    pub near_upper: f64,
    /// Two thirds of the way to the lower limit.
    pub near_lower: f64,
    /// For each point the first rule it meets, in the order of [`Signal`].
    pub signals: Vec<Option<Signal>>,
    /// Were there too few points for firm limits?
    pub is_trial: bool,
}

impl Xmr {
    /// Will `target` be reached as things are?
    #[must_use]
    pub fn assurance(&self, target: f64, better: Direction) -> Option<Assurance> {
        let reached_above = match better {
            Direction::Increase => false,
            Direction::Decrease => true,
            Direction::Neutral => return None,
        };
        Some(match (target > self.upper, target < self.lower) {
            (false, false) => Assurance::HitAndMiss,
            (is_above, _) if is_above == reached_above => Assurance::Passes,
            _ => Assurance::Fails,
        })
    }
}

/// Makes the chart of values in time order. `None` with fewer than two points, or where a value is not a finite number.
///
/// Rules and their order: NHS England, "Making Data Count"; limits: Shewhart's moving range of two points.
#[must_use]
pub fn xmr(values: &[f64], settings: XmrSettings) -> Option<Xmr> {
    let base = &values[..settings.baseline.unwrap_or(values.len()).min(values.len())];
    if base.len() < 2 || values.iter().any(|value| !value.is_finite()) {
        return None;
    }
    let mean = average(base);
    let average_moving_range = average_moving_range(base, settings.is_screened);
    let reach = LIMIT_FACTOR * average_moving_range;
    let near = reach * 2.0 / 3.0;
    let mut chart = Xmr {
        mean,
        average_moving_range,
        upper: mean + reach,
        lower: mean - reach,
        near_upper: mean + near,
        near_lower: mean - near,
        signals: Vec::new(),
        is_trial: base.len() < LEAST_FOR_FIRM_LIMITS,
    };
    chart.signals = signals(values, &chart);
    Some(chart)
}

fn average(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn average_moving_range(values: &[f64], is_screened: bool) -> f64 {
    let ranges: Vec<f64> = values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
    let all = average(&ranges);
    if !is_screened {
        return all;
    }
    let kept: Vec<f64> = ranges.into_iter().filter(|range| *range < SCREEN_FACTOR * all).collect();
    // Nothing is left only where nothing ever moves.
    if kept.is_empty() { all } else { average(&kept) }
}

fn signals(values: &[f64], chart: &Xmr) -> Vec<Option<Signal>> {
    let mut found: Vec<Option<Signal>> = vec![None; values.len()];
    let mut tell = |place: usize, signal: Signal| {
        found[place].get_or_insert(signal);
    };
    for (place, value) in values.iter().enumerate() {
        if *value > chart.upper {
            tell(place, Signal::Outside(Side::Above));
        } else if *value < chart.lower {
            tell(place, Signal::Outside(Side::Below));
        }
    }
    for (start, window) in values.windows(IN_A_ROW).enumerate() {
        if let Some(side) = one_way(window) {
            (start..start + IN_A_ROW).for_each(|place| tell(place, Signal::Trend(side)));
        }
    }
    for (start, window) in values.windows(3).enumerate() {
        if let Some((side, near)) = near_a_limit(window, chart) {
            near.into_iter().for_each(|offset| tell(start + offset, Signal::TwoOfThree(side)));
        }
    }
    for (start, window) in values.windows(IN_A_ROW).enumerate() {
        if let Some(side) = one_side(window, chart.mean) {
            (start..start + IN_A_ROW).for_each(|place| tell(place, Signal::OneSide(side)));
        }
    }
    found
}

/// All steps go the same way; equal neighbours break it.
fn one_way(window: &[f64]) -> Option<Side> {
    let goes = |is_step: fn(&[f64]) -> bool| window.windows(2).all(is_step);
    if goes(|pair| pair[1] > pair[0]) {
        Some(Side::Above)
    } else if goes(|pair| pair[1] < pair[0]) {
        Some(Side::Below)
    } else {
        None
    }
}

/// All points on one side; a point on the mean breaks it.
fn one_side(window: &[f64], mean: f64) -> Option<Side> {
    if window.iter().all(|value| *value > mean) {
        Some(Side::Above)
    } else if window.iter().all(|value| *value < mean) {
        Some(Side::Below)
    } else {
        None
    }
}

/// The points of three neighbours on one side that lie between near limit and limit, where they are at least two.
fn near_a_limit(window: &[f64], chart: &Xmr) -> Option<(Side, Vec<usize>)> {
    let side = one_side(window, chart.mean)?;
    let is_near = |value: f64| match side {
        Side::Above => value > chart.near_upper && value <= chart.upper,
        Side::Below => value < chart.near_lower && value >= chart.lower,
    };
    let near: Vec<usize> =
        window.iter().enumerate().filter(|(_, value)| is_near(**value)).map(|(offset, _)| offset).collect();
    (near.len() >= 2).then_some((side, near))
}
