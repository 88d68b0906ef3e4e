//! Effects by group and time, put together.

use super::Estimate;
use super::chance::{Bands, Column};
use super::sample::Sample;
use std::collections::BTreeSet;

/// What is put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// All after the start, by size of group.
    Simple,
    /// By when it began.
    Group,
    /// By time since the start; negative before it.
    Event,
    /// By when it is looked at.
    Calendar,
}

/// One line of a table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Row {
    /// The group's start, the time since the start, or the time.
    pub at: i64,
    /// The estimate.
    pub estimate: Estimate,
}

/// A table and its summary.
#[derive(Debug, Clone, PartialEq)]
pub struct Aggregate {
    /// What was put together.
    pub kind: Kind,
    /// All of it.
    pub overall: Estimate,
    /// Its lines; none for [`Kind::Simple`].
    pub rows: Vec<Row>,
    /// How many errors the lines' band reaches to either side.
    pub critical: f64,
}

/// A table before its errors are known.
#[derive(Debug)]
pub(super) struct Draft {
    kind: Kind,
    overall: Column,
    at: Vec<i64>,
    rows: Vec<Column>,
}

impl Draft {
    pub(super) fn columns(&self) -> impl Iterator<Item = &Column> {
        std::iter::once(&self.overall).chain(&self.rows)
    }

    /// Takes its part of the bands, in the order of [`Draft::columns`].
    pub(super) fn finish(self, bands: &mut Bands) -> Aggregate {
        let (_, overall) = bands.take(1);
        let (critical, rows) = bands.take(self.rows.len());
        let rows = self.at.into_iter().zip(rows).map(|(at, estimate)| Row { at, estimate }).collect();
        Aggregate { kind: self.kind, overall: overall[0], rows, critical }
    }
}

/// The tables whose lines exist.
pub(super) fn aggregates(
    sample: &Sample<'_>,
    keys: &[(i64, i64)],
    cells: &[Column],
    balance: Option<u32>,
) -> Vec<Draft> {
    let sums = Sums { sample, keys, cells };
    let mut drafts = vec![sums.simple(), sums.group()];
    drafts.extend(sums.event(balance));
    drafts.push(sums.calendar());
    drafts
}

struct Sums<'s> {
    sample: &'s Sample<'s>,
    keys: &'s [(i64, i64)],
    cells: &'s [Column],
}

impl Sums<'_> {
    fn chosen(&self, is_chosen: impl Fn(i64, i64) -> bool) -> Vec<usize> {
        (0..self.keys.len()).filter(|at| is_chosen(self.keys[*at].0, self.keys[*at].1)).collect()
    }

    /// The mean weight of a group over all units.
    fn size(&self, group: i64) -> f64 {
        let weights = self.sample.starts.iter().zip(&self.sample.weights);
        let own: f64 = weights.filter(|(start, _)| **start == Some(group)).map(|(_, weight)| weight).sum();
        own / self.sample.units() as f64
    }

    /// A mean of columns weighed by the sizes of their groups, with what estimating these sizes adds.
    fn by_size(&self, columns: &[&Column], groups: &[i64]) -> Column {
        let sizes: Vec<f64> = groups.iter().map(|group| self.size(*group)).collect();
        let total: f64 = sizes.iter().sum();
        let value = columns.iter().zip(&sizes).map(|(column, size)| column.value * size).sum::<f64>() / total;
        let influence = (0..self.sample.units()).map(|unit| {
            let mut sum = 0.0;
            for ((column, size), group) in columns.iter().zip(&sizes).zip(groups) {
                let is_own = self.sample.starts[unit] == Some(*group);
                let own = if is_own { self.sample.weights[unit] } else { 0.0 };
                sum += size * column.influence[unit] + (own - size) * (column.value - value);
            }
            sum / total
        });
        Column { value, influence: influence.collect() }
    }

    /// A plain mean of columns.
    fn plain(&self, columns: &[&Column]) -> Column {
        let count = columns.len() as f64;
        let influence = (0..self.sample.units())
            .map(|unit| columns.iter().map(|column| column.influence[unit]).sum::<f64>() / count);
        let value = columns.iter().map(|column| column.value).sum::<f64>() / count;
        Column { value, influence: influence.collect() }
    }

    fn cells_by_size(&self, chosen: &[usize]) -> Column {
        let columns: Vec<&Column> = chosen.iter().map(|at| &self.cells[*at]).collect();
        let groups: Vec<i64> = chosen.iter().map(|at| self.keys[*at].0).collect();
        self.by_size(&columns, &groups)
    }

    fn simple(&self) -> Draft {
        let overall = self.cells_by_size(&self.chosen(|group, time| group <= time));
        Draft { kind: Kind::Simple, overall, at: Vec::new(), rows: Vec::new() }
    }

    fn group(&self) -> Draft {
        let (mut at, mut rows) = (Vec::new(), Vec::new());
        for group in &self.sample.groups {
            let chosen = self.chosen(|own, time| own == *group && own <= time);
            if !chosen.is_empty() {
                at.push(*group);
                rows.push(self.plain(&chosen.iter().map(|at| &self.cells[*at]).collect::<Vec<_>>()));
            }
        }
        let overall = self.by_size(&rows.iter().collect::<Vec<_>>(), &at);
        Draft { kind: Kind::Group, overall, at, rows }
    }

    fn event(&self, balance: Option<u32>) -> Option<Draft> {
        let last = self.keys.iter().map(|(_, time)| *time).max()?;
        let events = |groups: &dyn Fn(i64) -> bool| -> BTreeSet<i64> {
            self.keys.iter().filter(|(group, _)| groups(*group)).map(|(group, time)| time - group).collect()
        };
        let is_seen = |group: i64, event: i64| self.keys.contains(&(group, group + event));
        let is_long = |group: i64| {
            balance.is_none_or(|balance| {
                let balance = i64::from(balance);
                let long = |group: i64| last - group >= balance;
                let wanted = events(&long);
                let mut wanted = wanted.range(0..=balance);
                long(group) && wanted.all(|event| is_seen(group, *event))
            })
        };
        let first = self.sample_first();
        let mut at: Vec<i64> = events(&is_long).into_iter().collect();
        if let Some(balance) = balance.map(i64::from) {
            at.retain(|event| *event <= balance && *event >= balance - last + first);
        }
        let rows: Vec<Column> = at
            .iter()
            .map(|event| {
                self.cells_by_size(&self.chosen(|group, time| time - group == *event && is_long(group)))
            })
            .collect();
        let after: Vec<&Column> =
            at.iter().zip(&rows).filter(|(event, _)| **event >= 0).map(|(_, row)| row).collect();
        let overall = (!after.is_empty()).then(|| self.plain(&after))?;
        Some(Draft { kind: Kind::Event, overall, at, rows })
    }

    /// The first time or start there is.
    fn sample_first(&self) -> i64 {
        let starts = self.sample.groups.first().copied();
        let times = self.sample.first_time();
        starts.map_or(times, |start| start.min(times))
    }

    fn calendar(&self) -> Draft {
        let at: Vec<i64> = self
            .keys
            .iter()
            .filter(|(group, time)| group <= time)
            .map(|(_, time)| *time)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        let of =
            |wanted: &i64| self.cells_by_size(&self.chosen(|group, time| time == *wanted && group <= time));
        let rows: Vec<Column> = at.iter().map(of).collect();
        let overall = self.plain(&rows.iter().collect::<Vec<_>>());
        Draft { kind: Kind::Calendar, overall, at, rows }
    }
}
