//! The units and periods that are used, and which cells they make.

use super::cell::{Data, Gone, estimate};
use super::{Base, Control, Panel, Settings, Unfit};
use crate::effect::can_be_squared;
use std::collections::BTreeSet;

/// Units that are kept, in the panel's order.
#[derive(Debug, Clone)]
pub(super) struct Sample<'p> {
    panel: &'p Panel,
    /// Their numbers in the panel.
    kept: Vec<usize>,
    /// By kept unit; `None` = never.
    pub(super) starts: Vec<Option<i64>>,
    /// Times that are used.
    times: Vec<i64>,
    /// Groups that are estimated, rising.
    pub(super) groups: Vec<i64>,
    /// By kept unit; mean 1 where none were given.
    pub(super) weights: Vec<f64>,
}

/// One group at one time.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) group: i64,
    pub(super) time: i64,
    /// The value and the influence of every kept unit on it.
    pub(super) result: Result<(f64, Vec<f64>), Gone>,
}

fn check(panel: &Panel, settings: &Settings) -> Result<(), Unfit> {
    let (units, periods) = (panel.starts.len(), panel.times.len());
    let fits = |length: usize, wanted: usize| length == 0 || length == wanted;
    if units == 0
        || periods < 2
        || !panel.times.is_sorted_by(|one, two| one < two)
        || panel.outcomes.len() != units * periods
        || panel.covariate_values.len() != units * periods * panel.covariates
        || !fits(panel.weights.len(), units)
        || !fits(panel.clusters.len(), units)
    {
        return Err(Unfit::Shape);
    }
    let bad = |values: &[f64], width: usize| {
        values.iter().position(|value| !value.is_finite()).map(|at| at / width)
    };
    let missing = bad(&panel.outcomes, 1).or_else(|| bad(&panel.covariate_values, panel.covariates.max(1)));
    if let Some(at) = missing {
        return Err(Unfit::Missing(at / periods, at % periods));
    }
    if !can_be_squared(&panel.outcomes) || !can_be_squared(&panel.covariate_values) {
        return Err(Unfit::Overflow);
    }
    let is_weight = |weight: &f64| weight.is_finite() && *weight >= 0.0;
    let is_level = settings.level > 0.0 && settings.level < 1.0;
    if !is_level || !panel.weights.iter().all(is_weight) {
        return Err(Unfit::Settings);
    }
    Ok(())
}

impl<'p> Sample<'p> {
    pub(super) fn of(panel: &'p Panel, settings: &Settings) -> Result<Self, Unfit> {
        check(panel, settings)?;
        let ahead = i64::from(settings.anticipation);
        let last = panel.times.last().copied().unwrap_or_default();
        // Who begins after the end was never seen treated.
        let mut starts: Vec<Option<i64>> =
            panel.starts.iter().map(|start| start.filter(|start| *start <= last + ahead)).collect();
        let mut groups: BTreeSet<i64> = starts.iter().flatten().copied().collect();
        let mut times = panel.times.clone();
        if starts.iter().all(Option::is_some) {
            // Nobody is never treated: the last to begin serve until they do.
            let latest = groups.pop_last().ok_or(Unfit::NoGroups)?;
            if groups.is_empty() {
                return Err(Unfit::NoControls);
            }
            times.retain(|time| *time < latest - ahead);
            if settings.control == Control::Never {
                starts.iter_mut().filter(|start| **start == Some(latest)).for_each(|start| *start = None);
            }
        }
        let first = times.first().copied().ok_or(Unfit::NoControls)?;
        let is_kept = |start: &Option<i64>| start.is_none_or(|start| start > first + ahead);
        let kept: Vec<usize> = (0..starts.len()).filter(|unit| is_kept(&starts[*unit])).collect();
        let is_any_after = groups.iter().any(|group| *group > first);
        groups.retain(|group| *group > first + ahead);
        if groups.is_empty() && is_any_after {
            return Err(Unfit::Anticipation);
        }
        if groups.is_empty() || times.len() < 2 {
            return Err(Unfit::NoGroups);
        }
        let starts: Vec<Option<i64>> = kept.iter().map(|unit| starts[*unit]).collect();
        if settings.control == Control::Never && starts.iter().all(Option::is_some) {
            return Err(Unfit::NoControls);
        }
        let weights = kept.iter().map(|unit| panel.weights.get(*unit).copied().unwrap_or(1.0)).collect();
        Ok(Self { panel, kept, starts, times, groups: groups.into_iter().collect(), weights })
    }

    pub(super) const fn units(&self) -> usize {
        self.kept.len()
    }

    pub(super) fn first_time(&self) -> i64 {
        self.times.first().copied().unwrap_or_default()
    }

    /// The same units up to, not with, the first anticipated start, so that nobody has begun at any time. `None` where fewer than
    /// two periods are left.
    pub(super) fn ahead_of_all(&self, anticipation: i64) -> Option<Self> {
        let first = self.groups.first()? - anticipation;
        let times: Vec<i64> = self.times.iter().copied().filter(|time| *time < first).collect();
        (times.len() > 1).then(|| Self { times, ..self.clone() })
    }

    pub(super) fn sizes(&self) -> Vec<(Option<i64>, usize)> {
        let all: BTreeSet<Option<i64>> = self.starts.iter().copied().collect();
        all.into_iter()
            .map(|start| (start, self.starts.iter().filter(|one| **one == start).count()))
            .collect()
    }

    /// The cluster of each kept unit.
    pub(super) fn clusters(&self) -> Vec<usize> {
        self.kept.iter().map(|unit| self.panel.clusters.get(*unit).copied().unwrap_or(*unit)).collect()
    }

    pub(super) fn cells(&self, settings: &Settings) -> Vec<Found> {
        let ahead = i64::from(settings.anticipation);
        let mut found = Vec::new();
        for group in &self.groups {
            let Some(base) = self.times.iter().rposition(|time| time + ahead < *group) else { continue };
            let first = usize::from(settings.base == Base::Varying);
            for at in first..self.times.len() {
                let time = self.times[at];
                let is_before = group - ahead > time;
                let from = if is_before && settings.base == Base::Varying { at - 1 } else { base };
                let result = if from == at {
                    Ok((0.0, vec![0.0; self.units()]))
                } else {
                    self.cell(*group, (at, from), settings)
                };
                found.push(Found { group: *group, time, result });
            }
        }
        found
    }

    /// Compares the change of a group from one period to another with others' change.
    fn cell(
        &self,
        group: i64,
        (at, from): (usize, usize),
        settings: &Settings,
    ) -> Result<(f64, Vec<f64>), Gone> {
        let limit = self.times[at.max(from)] + i64::from(settings.anticipation);
        let serves = |start: &Option<i64>| match (settings.control, start) {
            (_, None) => true,
            (Control::Never, Some(_)) => false,
            (Control::NotYet, Some(start)) => *start > limit && *start != group,
        };
        let (periods, width) = (self.panel.times.len(), self.panel.covariates);
        let used: Vec<usize> = (0..self.units())
            .filter(|unit| self.starts[*unit] == Some(group) || serves(&self.starts[*unit]))
            .collect();
        let mut data = Data::with_capacity(used.len(), width + 1);
        for unit in &used {
            let row = self.kept[*unit] * periods;
            let change = self.panel.outcomes[row + at] - self.panel.outcomes[row + from];
            let place = (row + at.min(from)) * width;
            let covariates = &self.panel.covariate_values[place..place + width];
            data.put(self.starts[*unit] == Some(group), change, self.weights[*unit], covariates);
        }
        let (value, influence) = estimate(data, settings.method)?;
        let scale = self.units() as f64 / used.len() as f64;
        let mut all = vec![0.0; self.units()];
        used.iter().zip(&influence).for_each(|(unit, influence)| all[*unit] = scale * influence);
        Ok((value, all))
    }
}
