//! Change or noise: the control chart and the run chart of one line.

use super::views::{BreakView, ChangeView, LineView, PilotMarkView, PointView, RunView, SignalView};
use std::mem::discriminant;
use torg_domain::pilot::ExpectedChange;
use torg_engine::spc::{Direction, Meaning, Side, Signal, XmrSettings, run_chart, xmr};

/// With fewer values than this the rules say nothing (Anhøj & Vingaard Olesen 2014).
const LEAST: usize = 10;
/// From so many values before a pilot on, those alone make mean and limits; the mean of a whole series that moved
/// flags the time before as well.
const LEAST_BEFORE: usize = 6;
/// Longest period that the rules are for: a register's yearly values are too few and too dependent.
const YEAR: usize = "2026".len();

/// What the rules say of a line; `None` where it has no value at all.
///
/// Only values after the last break of the definition count. Missing and hidden periods are left out, so neighbours are the values beside each other.
/// Signals that touch are told together.
pub(super) fn of_line(
    line: &LineView,
    breaks: &[BreakView],
    pilot: Option<&PilotMarkView>,
) -> Option<ChangeView> {
    let all: Vec<&PointView> = line.points.iter().filter(|point| point.value.is_some()).collect();
    let (first, last) = (all.first()?, all.last()?);
    let after_break = breaks
        .iter()
        .map(|told| told.year)
        .filter(|year| (*year as f64) > first.at && (*year as f64) <= last.at)
        .max();
    let points: Vec<&PointView> =
        all.into_iter().filter(|point| after_break.is_none_or(|year| point.at >= year as f64)).collect();
    let mut told = ChangeView {
        series_id: line.series_id.clone(),
        part: line.part.clone(),
        is_yearly: points.iter().any(|point| point.period.len() <= YEAR),
        points: points.len(),
        needed: LEAST,
        after_break,
        ..ChangeView::default()
    };
    if told.is_yearly || points.len() < LEAST {
        return Some(told);
    }
    let values: Vec<f64> = points.iter().filter_map(|point| point.value).collect();
    let before = pilot
        .and_then(|pilot| pilot.starts_at)
        .map(|start| points.iter().take_while(|point| point.at < start).count());
    let baseline = before.filter(|count| *count >= LEAST_BEFORE);
    let settings = XmrSettings { baseline, ..XmrSettings::default() };
    let Some(chart) = xmr(&values, settings) else { return Some(told) };
    let better = match pilot.and_then(|pilot| pilot.expects.as_deref()).and_then(ExpectedChange::from_word) {
        Some(ExpectedChange::Up) => Direction::Increase,
        Some(ExpectedChange::Down) => Direction::Decrease,
        Some(ExpectedChange::Steady) | None => Direction::Neutral,
    };
    told.is_charted = true;
    told.baseline = baseline;
    told.pilot = baseline.and(pilot).cloned();
    told.is_trial = chart.is_trial;
    (told.mean, told.lower, told.upper) = (chart.mean, chart.lower, chart.upper);
    told.from = points[0].period.clone();
    told.to = points[baseline.unwrap_or(points.len()) - 1].period.clone();
    told.signals = signals(&points, &chart.signals, (better, pilot.and_then(|pilot| pilot.starts_at)));
    told.run = run_chart(&values, baseline).ok().map(|run| RunView {
        median: run.median,
        longest_run: run.longest_run,
        longest_run_limit: run.longest_run_limit,
        crossings: run.crossings,
        crossings_limit: run.crossings_limit,
        has_long_run: run.has_long_run(),
        has_few_crossings: run.has_few_crossings(),
    });
    Some(told)
}

/// Neighbours that meet the same rule on the same side are one signal. One that ended before the pilot began speaks neither
/// for it nor against it.
fn signals(
    points: &[&PointView],
    found: &[Option<Signal>],
    (better, begins): (Direction, Option<f64>),
) -> Vec<SignalView> {
    let is_same = |one: &Option<Signal>, next: &Option<Signal>| match (one, next) {
        (Some(one), Some(next)) => discriminant(one) == discriminant(next) && one.side() == next.side(),
        (one, next) => one.is_none() && next.is_none(),
    };
    let mut told = Vec::new();
    let mut start = 0;
    for stretch in found.chunk_by(is_same) {
        let of = &points[start..start + stretch.len()];
        start += stretch.len();
        let Some(signal) = stretch[0] else { continue };
        let is_before = begins.is_some_and(|begins| of[of.len() - 1].at < begins);
        let better = if is_before { Direction::Neutral } else { better };
        told.push(SignalView {
            rule: rule(signal).to_owned(),
            side: if signal.side() == Side::Above { "above" } else { "below" }.to_owned(),
            meaning: meaning(better.meaning(signal)).to_owned(),
            from: of[0].period.clone(),
            to: of[of.len() - 1].period.clone(),
            at: of.iter().map(|point| point.at).collect(),
        });
    }
    told
}

const fn rule(signal: Signal) -> &'static str {
    match signal {
        Signal::Outside(_) => "outside",
        Signal::Trend(_) => "trend",
        Signal::TwoOfThree(_) => "two-of-three",
        Signal::OneSide(_) => "one-side",
    }
}

const fn meaning(of: Meaning) -> &'static str {
    match of {
        Meaning::Improvement => "improvement",
        Meaning::Concern => "concern",
        Meaning::Change => "change",
    }
}
