//! Did it help? Effects of a measure, worked out for the command and for the page of a pilot, with the reasons why not.
//!
//! Three questions: one unit beside a mixture of others ([`synthetic`]), some units that began together
//! ([`difference`]), many that began at different times ([`staggered`]). What comes out is told with what it rests on
//! and is never called significant. Too few units or periods are refused with a reason (decision 0075).
//! Not for: formulas (`torg_engine::effect`), reading tables (`torg_sources::panel`), words.

mod difference;
mod refusals;
pub mod sentences;
mod staggered;
mod synthetic;
#[cfg(test)]
mod tests;
pub mod views;

pub use difference::{Together, difference, others_needed};
pub use staggered::{Begun, staggered};
pub use synthetic::{Case, NamedPredictor, synthetic};

use schemars::JsonSchema;
use serde::Serialize;
use torg_sources::panel::Panel;

/// Periods before the start that a synthetic control needs. A mixture that follows for a few periods may do so by
/// chance (Abadie, Diamond and Hainmueller, American Journal of Political Science 59, 2015, section 3).
pub const LEAST_BEFORE: usize = 8;
/// Donors that a synthetic control needs: with fewer no placebo p is below one in eleven.
pub const LEAST_DONORS: usize = 10;
/// Units of a group that begins at one time, below which its standard error says little.
pub const LEAST_OF_GROUP: usize = 5;

/// Why no effect is told.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Refused {
    /// The pilot is not said to change anything.
    NothingExpected,
    /// The pilot's start is not stated.
    StartNotStated,
    /// Answers on a scale of words have no mean and no mixture.
    Ordinal,
    /// There are no values of the place or its teams to begin with.
    NoValues,
    /// No unit is called this.
    NoSuchUnit(String),
    /// No period is this, or it is the first one.
    NoStart(String),
    /// Nothing was seen after the start.
    NothingAfter,
    /// Too few periods before the start: there are, and needed are.
    FewBefore(usize, usize),
    /// Too few donors: there are, and needed are.
    FewDonors(usize, usize),
    /// The unit lies above all donors, or below them, in every period before the start: no mixture can be like it.
    Outside(String, bool),
    /// Outcomes are missing: units with the periods.
    Missing(Vec<(String, Vec<String>)>),
    /// A predictor is not known for a unit in its periods.
    PredictorUnknown(String, String),
    /// Every unit has the same value of a predictor.
    PredictorConstant(String),
    /// A predictor's periods are none, or reach beyond the start.
    PredictorPeriods(String),
    /// Nobody begins, or everybody does.
    NobodyApart,
    /// Units begin at different times, which is another question.
    DifferentStarts(Vec<String>),
    /// Too few ways to choose who begins for any p as low as the level: treated, others, lowest p, level.
    FewChoices(usize, usize, f64, f64),
    /// So few choices are drawn that no p can be as low as the level: draws, draws needed, level.
    FewDraws(u32, u32, f64),
    /// It is said that they began then, and the column says otherwise of some: the start, and when those began.
    OtherStarts(String, Vec<String>),
    /// A unit is said to have begun and not to be compared with.
    BothWays(String),
    /// A mixture is made for one unit, and so many are named.
    OneUnit(usize),
    /// An earlier start has to lie before the real one, with two periods before it.
    NoEarlier(String),
    /// The column says whether units began, and not when.
    WhetherOnly,
    /// With so many anticipated steps nothing lies before any start.
    Anticipation,
    /// Values are too large or too small to calculate with.
    Overflow,
    /// A share is asked for that does not lie between 0 and 1.
    Level,
    /// No unit begins after the first period.
    NoGroups,
    /// Nobody is left to compare with.
    NoControls,
    /// No effect after a start can be estimated, for such reasons.
    NothingEstimated,
}

/// The panel without the units that lack an outcome, or a value of one of these further columns, and their names.
///
/// # Errors
/// [`Refused::Missing`] where they are not to be left out.
pub fn complete(panel: &Panel, also: &[String], is_left_out: bool) -> Result<(Panel, Vec<String>), Refused> {
    let gaps = panel.gaps(also);
    if gaps.is_empty() {
        return Ok((panel.clone(), Vec::new()));
    }
    let name = |unit: usize| panel.units[unit].clone();
    if !is_left_out {
        let label = |time: &usize| panel.times[*time].label.clone();
        let told = gaps.iter().map(|(unit, times)| (name(*unit), times.iter().map(label).collect()));
        return Err(Refused::Missing(told.collect()));
    }
    let is_whole = |unit: &usize| gaps.iter().all(|(other, _)| other != unit);
    let kept: Vec<usize> = (0..panel.units.len()).filter(is_whole).collect();
    Ok((panel.of_units(&kept), gaps.iter().map(|(unit, _)| name(*unit)).collect()))
}

/// How many of the periods lie before a start, which is one of them or between two.
///
/// # Errors
/// [`Refused::NoStart`] where nothing lies before it, [`Refused::NothingAfter`] where nothing lies after it.
pub fn before(panel: &Panel, start: &str) -> Result<usize, Refused> {
    let unknown = || Refused::NoStart(start.to_owned());
    let time = torg_sources::panel::Time::parse(start).ok_or_else(unknown)?;
    let is_like = panel.times.first().is_some_and(|first| first.step == time.step);
    let before = panel.times.iter().filter(|other| other.at < time.at).count();
    match before {
        0 => Err(unknown()),
        _ if !is_like => Err(unknown()),
        _ if before == panel.times.len() => Err(Refused::NothingAfter),
        _ => Ok(before),
    }
}
