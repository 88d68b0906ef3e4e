//! A panel: an outcome of several units over time, from a table with a row for each unit and time.
//!
//! CSV or XLSX as [`crate::sheet`] reads them. Which column is what is told by its name or found by its heading in five
//! languages. With one bad line nothing is taken. A value that is empty, a usual sign for "not known" or not there at all is
//! missing, which is no fault of the line: whether one can do without it is for whoever calculates.
//! Not for: what the numbers mean, effects (`torg_engine::effect`).

mod begun;
mod column;
mod line;
mod time;

pub use column::{Column, Columns};
pub use time::{Step, Time};

use crate::sheet::{Sheet, SheetError};
use line::Line;
use std::collections::{BTreeSet, HashMap};
use torg_domain::number::Decimals;

/// A panel as it was read. Numbers are unit by unit, then by time; NaN = missing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Panel {
    /// Names of the units, in the order in which they are met.
    pub units: Vec<String>,
    /// Times, rising.
    pub times: Vec<Time>,
    /// Units × times, in the outcome's unit of measure.
    pub outcomes: Vec<f64>,
    /// By unit, when it began; `None` = never. Empty where no column says so.
    pub firsts: Vec<Option<Time>>,
    /// The column said only whether a unit began: those that did stand with the first time.
    pub is_whether: bool,
    /// By unit, the number of its cluster. Empty where no column says so.
    pub clusters: Vec<usize>,
    /// Further columns that were asked for, each units × times.
    pub others: Vec<(String, Vec<f64>)>,
}

/// What is wrong with a line, or with the heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Its number in the file, from 1.
    pub line: usize,
    /// What is wrong.
    pub why: Why,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// The file is no table.
    NoSheet(SheetError),
    /// No column is this; the columns there are.
    NoColumn(Column, String),
    /// There is no column with this heading; the columns there are.
    NoHeading(String, String),
    /// Two columns could be it.
    TwoColumns(Column, String, String),
    /// The cell of this column is empty.
    Empty(String),
    /// The column, and what stands there and is no number.
    NoNumber(String, String),
    /// The column, and what stands there and is no whole number, month, quarter or week.
    NoTime(String, String),
    /// The column, and what stands there and is larger than any number.
    NotFinite(String, String),
    /// The further column, and what stands there and is no number.
    NoCovariate(String, String),
    /// A cell of this column runs over several lines.
    OpenQuote(String),
    /// There is a heading and no line under it.
    NoLines,
    /// By this column a unit has begun in the earlier line, and in this later time it has not.
    TurnsBack(String, usize),
    /// Times are written in different ways, as months and years.
    MixedTimes(String),
    /// Unit and time stand in an earlier line already.
    Twice(usize),
    /// The column says otherwise of this unit in an earlier line.
    SaysOtherwise(String, usize),
}

/// Reads a table, CSV or XLSX.
///
/// # Errors
/// Every line that can not be taken, with its number.
pub fn read(bytes: &[u8], columns: &Columns) -> Result<Panel, Vec<Fault>> {
    let sheet =
        crate::sheet::read(bytes, None).map_err(|error| vec![Fault { line: 1, why: Why::NoSheet(error) }])?;
    let places = columns.places(&sheet)?;
    let mut faults = Vec::new();
    let rows = || sheet.rows.iter().skip(1);
    let numbers = || std::iter::once(places.outcome).chain(places.others.iter().copied());
    let decimals = Decimals::seen_in(rows().flat_map(|row| numbers().map(|at| row.cell(at))));
    let lines: Vec<Line> =
        rows().filter_map(|row| Line::read(row, &sheet, &places, decimals, &mut faults)).collect();
    if sheet.rows.len() < 2 {
        return Err(vec![Fault { line: 1, why: Why::NoLines }]);
    }
    let is_mixed = |line: &&Line| line.time.step != lines[0].time.step;
    faults.extend(
        lines
            .iter()
            .filter(is_mixed)
            .map(|line| Fault { line: line.number, why: Why::MixedTimes(line.time.label.clone()) }),
    );
    if faults.is_empty() { panel(&lines, &sheet, &places) } else { Err(faults) }
}

fn panel(lines: &[Line], sheet: &Sheet, places: &column::Places) -> Result<Panel, Vec<Fault>> {
    let times: BTreeSet<&Time> = lines.iter().map(|line| &line.time).collect();
    let times: Vec<Time> = times.into_iter().cloned().collect();
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    let mut first_lines: Vec<&Line> = Vec::new();
    for line in lines {
        numbers.entry(&line.unit).or_insert_with(|| {
            first_lines.push(line);
            first_lines.len() - 1
        });
    }
    let cells = first_lines.len() * times.len();
    let missing = || vec![f64::NAN; cells];
    let mut outcomes = missing();
    let mut others: Vec<(String, Vec<f64>)> =
        places.others.iter().map(|at| (column::heading(sheet, *at), missing())).collect();
    let mut met: Vec<usize> = vec![0; cells];
    let mut faults = Vec::new();
    let begun = places
        .first
        .map(|at| begun::begun(lines, &numbers, &times, &column::heading(sheet, at)))
        .unwrap_or_default();
    faults.extend(begun.faults);
    for line in lines {
        let unit = numbers[line.unit.as_str()];
        let known = first_lines[unit];
        let at = unit * times.len() + times.binary_search(&line.time).unwrap_or_default();
        if met[at] > 0 {
            faults.push(Fault { line: line.number, why: Why::Twice(met[at]) });
        }
        if let (false, Some(place)) = (line.cluster == known.cluster, places.cluster) {
            let why = Why::SaysOtherwise(column::heading(sheet, place), known.number);
            faults.push(Fault { line: line.number, why });
        }
        met[at] = line.number;
        outcomes[at] = line.outcome;
        others.iter_mut().zip(&line.others).for_each(|((_, values), value)| values[at] = *value);
    }
    if !faults.is_empty() {
        faults.sort_by_key(|fault| fault.line);
        return Err(faults);
    }
    let mut clusters: HashMap<&str, usize> = HashMap::new();
    let mut cluster_of = |name| {
        let next = clusters.len();
        *clusters.entry(name).or_insert(next)
    };
    Ok(Panel {
        units: first_lines.iter().map(|line| line.unit.clone()).collect(),
        firsts: begun.firsts,
        is_whether: begun.is_whether,
        clusters: first_lines.iter().filter_map(|line| Some(cluster_of(line.cluster.as_deref()?))).collect(),
        times,
        outcomes,
        others,
    })
}

impl Panel {
    /// The place of a unit among the units.
    #[must_use]
    pub fn unit(&self, name: &str) -> Option<usize> {
        self.units.iter().position(|unit| unit == name)
    }

    /// A further column by its heading.
    #[must_use]
    pub fn other(&self, name: &str) -> Option<&[f64]> {
        let is_it = |(heading, _): &&(String, Vec<f64>)| heading.eq_ignore_ascii_case(name.trim());
        self.others.iter().find(is_it).map(|(_, values)| values.as_slice())
    }

    /// Units that lack an outcome, or a value of one of these further columns, at some time, with the times.
    #[must_use]
    pub fn gaps(&self, also: &[String]) -> Vec<(usize, Vec<usize>)> {
        let times = self.times.len();
        let columns: Vec<&[f64]> = also.iter().filter_map(|name| self.other(name)).collect();
        let is_known =
            |at: usize| self.outcomes[at].is_finite() && columns.iter().all(|column| column[at].is_finite());
        let of_unit = |unit: usize| {
            let gaps: Vec<usize> = (0..times).filter(|time| !is_known(unit * times + time)).collect();
            (!gaps.is_empty()).then_some((unit, gaps))
        };
        (0..self.units.len()).filter_map(of_unit).collect()
    }

    /// The panel with these units only, in this order.
    #[must_use]
    pub fn of_units(&self, units: &[usize]) -> Self {
        let times = self.times.len();
        let rows = |values: &[f64]| -> Vec<f64> {
            units.iter().flat_map(|unit| values[unit * times..(unit + 1) * times].iter().copied()).collect()
        };
        Self {
            units: units.iter().map(|unit| self.units[*unit].clone()).collect(),
            times: self.times.clone(),
            is_whether: self.is_whether,
            outcomes: rows(&self.outcomes),
            firsts: units.iter().filter_map(|unit| self.firsts.get(*unit).cloned()).collect(),
            clusters: units.iter().filter_map(|unit| self.clusters.get(*unit).copied()).collect(),
            others: self.others.iter().map(|(name, values)| (name.clone(), rows(values))).collect(),
        }
    }
}

#[cfg(test)]
mod tests;
