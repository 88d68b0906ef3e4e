//! What is told of effects. Numbers are in the outcome's unit of measure where nothing else is said.

use super::super::views::{BandPointView, BreakView, ExpectationView, PlaceView};
use super::Refused;
use crate::act::views::PilotView;
use schemars::JsonSchema;
use serde::Serialize;

/// A name and a share.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct WeightView {
    /// The unit.
    pub unit: String,
    /// Its share of the mixture, 0 to 1.
    pub weight: f64,
}

/// A predictor of the treated unit beside the mixture's.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BalanceView {
    /// What it is.
    pub predictor: String,
    /// How much it counted, 0 to 1.
    pub weight: f64,
    /// The treated unit's.
    pub treated: f64,
    /// The mixture's.
    pub synthetic: f64,
    /// The plain mean of the donors.
    pub donor_mean: f64,
}

/// One period.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PeriodView {
    /// When.
    pub period: String,
    /// Is it the start or later?
    pub is_after: bool,
    /// The treated unit's outcome.
    pub observed: f64,
    /// The mixture's.
    pub synthetic: f64,
    /// Observed less synthetic.
    pub gap: f64,
}

/// A unit in the treated one's place; the treated one itself is among them.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PlaceboView {
    /// The unit.
    pub unit: String,
    /// Root mean squared gap before the start.
    pub rmspe_before: f64,
    /// Root mean squared gap after it.
    pub rmspe_after: f64,
    /// The second divided by the first; `None` where that is nothing.
    pub ratio: Option<f64>,
    /// The unit is met exactly before the start: a quarter of its own swing counts in place of the first.
    pub is_floored: bool,
    /// Its gap in every period.
    pub gaps: Vec<f64>,
}

/// The placebo share among those that fit about as well.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct WithinView {
    /// Placebos count whose mean squared gap before the start is at most this many times the treated unit's.
    pub limit: f64,
    /// How many units count, the treated one among them.
    pub units: usize,
    /// Share of them whose gap grew as much.
    pub p: f64,
}

/// The fit without one donor.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LeftOutView {
    /// The donor that was left out.
    pub unit: String,
    /// Root mean squared gap before the start.
    pub rmspe_before: f64,
    /// Mean gap after it.
    pub mean_gap: f64,
    /// The gap in every period.
    pub gaps: Vec<f64>,
}

/// A start that was earlier than the real one: after it there should be no gap.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct InTimeView {
    /// The earlier start.
    pub start: String,
    /// Root mean squared gap before it.
    pub rmspe_before: f64,
    /// Root mean squared gap from it to the real start.
    pub rmspe_after: f64,
    /// Mean gap from it to the real start.
    pub mean_gap: f64,
    /// The gap of every period up to the real start.
    pub gaps: Vec<f64>,
    /// Predictors of which nothing was known before it.
    pub left_out: Vec<String>,
}

/// One unit beside a mixture of others.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SyntheticView {
    /// The treated unit.
    pub treated: String,
    /// The first period after the start.
    pub start: String,
    /// Periods before the start.
    pub before: usize,
    /// Periods after it.
    pub after: usize,
    /// Units that could be mixed.
    pub donors: usize,
    /// Units that were left out because an outcome is missing.
    pub left_out: Vec<String>,
    /// Donors with more than a thousandth, the largest first.
    pub weights: Vec<WeightView>,
    /// What the mixture was made by.
    pub predictors: Vec<BalanceView>,
    /// The donors meet every predictor without a rest, so that its weight did not count.
    pub is_any_weight_as_good: bool,
    /// Mean squared gap before the start.
    pub mspe_before: f64,
    /// Its root.
    pub rmspe_before: f64,
    /// Root mean squared gap after the start.
    pub rmspe_after: f64,
    /// The second root divided by the first; `None` where that is nothing.
    pub ratio: Option<f64>,
    /// Where the unit is met exactly before the start: a quarter of what it swings from one period to the next, which counts in place of
    /// the first root.
    pub floor: Option<f64>,
    /// Of how many units, the treated one among them, that is so; the ratios of all others are plain. 0 where the treated unit has a gap.
    pub floored: usize,
    /// How many units are met exactly before the start. Beside a treated unit with a gap they count as at least as large.
    pub exact: usize,
    /// How many of the donors, each in the treated unit's place, are followed worse before the start.
    pub follows_better_than: usize,
    /// Mean gap after the start.
    pub mean_gap: f64,
    /// Period by period.
    pub periods: Vec<PeriodView>,
    /// Every unit in the treated one's place, the largest ratio first.
    pub placebos: Vec<PlaceboView>,
    /// The place of the treated unit among them, from 1; units with the same ratio stand before it.
    pub rank: usize,
    /// `rank` divided by the number of units.
    pub p: f64,
    /// The same with a quarter of its own swing for every unit that is met exactly before the start; the interval goes with this one.
    pub p_floored: f64,
    /// No p can be below this with so many donors.
    pub least_p: f64,
    /// What the interval leaves out: 0.1 for 90 %.
    pub level: f64,
    /// Constant effects that the placebos do not refuse at the level, from; `None` = without end.
    pub from: Option<f64>,
    /// And to.
    pub to: Option<f64>,
    /// The share among those that fit about as well.
    pub within: WithinView,
    /// Fits without each donor that counts.
    pub leave_one_out: Vec<LeftOutView>,
    /// The fit with an earlier start; `None` where none can be made.
    pub in_time: Option<InTimeView>,
    /// Seed of the search for weights of predictors.
    pub seed: u64,
}

/// Mean outcomes of the two by two.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct MeansView {
    /// Treated units before the start.
    pub treated_before: f64,
    /// Treated units after it.
    pub treated_after: f64,
    /// The others before the start.
    pub others_before: f64,
    /// The others after it.
    pub others_after: f64,
}

/// Treated less others in one period, less the same in the last period before the start.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PathView {
    /// When.
    pub period: String,
    /// Is it the start or later?
    pub is_after: bool,
    /// 0 in the last period before the start.
    pub gap: f64,
    /// Share of choices with as large a gap in this period.
    pub p: f64,
}

/// Units that began together beside others.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct DifferenceView {
    /// The units that began.
    pub treated: Vec<String>,
    /// How many others.
    pub others: usize,
    /// The first period after the start.
    pub start: String,
    /// Periods before the start.
    pub before: usize,
    /// Periods after it.
    pub after: usize,
    /// Units that were left out because an outcome is missing.
    pub left_out: Vec<String>,
    /// The mean effect on those that began.
    pub att: f64,
    /// What it is made from.
    pub means: MeansView,
    /// Share of choices of as many units with as large an effect either way.
    pub p: f64,
    /// No p can be below this with so many units.
    pub least_p: f64,
    /// Choices with as large an effect, the real one among them.
    pub as_large: u64,
    /// Choices looked at.
    pub choices: u64,
    /// Were those all there are?
    pub is_exact: bool,
    /// What the interval leaves out: 0.05 for 95 %.
    pub level: f64,
    /// Constant effects that are not refused at the level, from; `None` = without end.
    pub from: Option<f64>,
    /// And to.
    pub to: Option<f64>,
    /// Period by period.
    pub path: Vec<PathView>,
    /// Share of choices whose gaps before the start are as large together; `None` with one period before.
    pub pre_trend_p: Option<f64>,
    /// Seed of the draw.
    pub seed: u64,
}

/// An estimate with its error and band.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct EstimateView {
    /// The estimate.
    pub att: f64,
    /// Standard error; `None` where nothing varies.
    pub error: Option<f64>,
    /// The same from the bootstrap.
    pub bootstrap_error: Option<f64>,
    /// The uniform band, from.
    pub from: Option<f64>,
    /// And to.
    pub to: Option<f64>,
}

/// Units that begin at one time.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GroupSizeView {
    /// When they begin; `None` = never.
    pub start: Option<String>,
    /// How many.
    pub units: usize,
}

/// The effect on one group at one time.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CellView {
    /// When the group began.
    pub group: String,
    /// When it is looked at.
    pub time: String,
    /// Has the group begun by then?
    pub is_after: bool,
    /// The estimate.
    pub estimate: Option<EstimateView>,
    /// Why there is none: nobody, depends or apart.
    pub gone: Option<&'static str>,
}

/// A line of an aggregate.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LineView {
    /// The group's start, the time, or the steps since the start.
    pub at: String,
    /// The estimate.
    pub estimate: EstimateView,
}

/// Effects put together.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct AggregateView {
    /// simple, group, event or calendar.
    pub kind: &'static str,
    /// All of it.
    pub overall: EstimateView,
    /// How many errors the band of the lines reaches to either side.
    pub critical: f64,
    /// Its lines.
    pub lines: Vec<LineView>,
}

/// Wald's test that all effects before the starts are nothing.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct PreTrendView {
    /// Wald's statistic.
    pub statistic: f64,
    /// Its degrees of freedom.
    pub degrees: usize,
    /// The chi-square distribution's share above it; `None` where there are too few units for it to be relied on.
    pub p: Option<f64>,
    /// Units, or clusters, of the smallest group, those that never begin among the groups.
    pub smallest: usize,
    /// So many are needed for so many degrees of freedom.
    pub needed: usize,
}

/// The same by handing out the starts anew.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct PreChanceView {
    /// The largest effect before anybody began, beside its root mean square over all ways.
    pub statistic: f64,
    /// How many effects it is the largest of.
    pub cells: usize,
    /// Ways that differ as much, the real one among them.
    pub as_large: u32,
    /// Ways that were looked at.
    pub ways: u32,
    /// The first divided by the second.
    pub p: f64,
}

/// Units that began at different times.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StaggeredView {
    /// Units that were used.
    pub units: usize,
    /// Clusters.
    pub clusters: usize,
    /// Periods.
    pub periods: usize,
    /// Groups with their sizes.
    pub groups: Vec<GroupSizeView>,
    /// Groups too small for their errors to say much.
    pub small_groups: Vec<GroupSizeView>,
    /// Units that were left out because an outcome or a covariate is missing.
    pub left_out: Vec<String>,
    /// never or not-yet.
    pub control: &'static str,
    /// doubly-robust, regression or weighting.
    pub method: &'static str,
    /// varying or universal.
    pub base: &'static str,
    /// Time steps before the start in which something may already change.
    pub anticipation: u32,
    /// Names of the covariates.
    pub covariates: Vec<String>,
    /// Draws of the bootstrap.
    pub draws: u32,
    /// Its seed.
    pub seed: u64,
    /// What bands leave out: 0.05 for 95 %.
    pub level: f64,
    /// How many errors the cells' band reaches to either side.
    pub critical: f64,
    /// Do bands hold for all lines of their table together? Not with fewer draws than one divided by the level.
    pub is_uniform: bool,
    /// In time since the start only groups that are seen this long after it.
    pub balance: Option<u32>,
    /// By group, then by time.
    pub cells: Vec<CellView>,
    /// Wald's test of the time before.
    pub pre_trend: Option<PreTrendView>,
    /// Why there is none: nothing-before or singular.
    pub pre_trend_gone: Option<&'static str>,
    /// The test of the time before by handing out the starts anew, where Wald's can not be relied on.
    pub pre_chance: Option<PreChanceView>,
    /// simple, group, event, calendar.
    pub aggregates: Vec<AggregateView>,
}

/// What a pilot has changed, or why it is not told.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PilotEffectView {
    /// The pilot.
    pub pilot: PilotView,
    /// What it is expected to change.
    pub expectations: Vec<ExpectationView>,
    /// The one that is looked at.
    pub chosen: Option<ExpectationView>,
    /// Breaks in its definition, in every language they are told in.
    pub breaks: Vec<BreakView>,
    /// Periods before this year are left out: the definition changed in it.
    pub cut_before: Option<i64>,
    /// Periods from this year on are left out: the definition changed in it.
    pub cut_after: Option<i64>,
    /// Places or teams that lack a value in a period and are left out.
    pub incomplete: usize,
    /// Places that are left out because they try to change the same.
    pub same: Vec<PlaceView>,
    /// Similar places with values, to look at; they are not what the test rests on.
    pub similar: Vec<PlaceView>,
    /// Their mean.
    pub similar_points: Vec<BandPointView>,
    /// Of an official indicator.
    pub synthetic: Option<SyntheticView>,
    /// Of a measure counted at home, by teams.
    pub difference: Option<DifferenceView>,
    /// Why there is neither.
    pub refused: Option<Refused>,
    /// Invented values, to be marked.
    pub is_example: bool,
}

impl PilotEffectView {
    /// Nothing is known yet.
    pub(in crate::follow_up) const fn of(pilot: PilotView, expectations: Vec<ExpectationView>) -> Self {
        Self {
            pilot,
            expectations,
            chosen: None,
            breaks: Vec::new(),
            cut_before: None,
            cut_after: None,
            incomplete: 0,
            same: Vec::new(),
            similar: Vec::new(),
            similar_points: Vec::new(),
            synthetic: None,
            difference: None,
            refused: None,
            is_example: false,
        }
    }
}
