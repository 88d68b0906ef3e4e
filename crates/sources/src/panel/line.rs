//! One line of a table.

use super::column::{Places, heading};
use super::{Fault, Time, Why};
use crate::sheet::{Sheet, SheetRow, number};

/// Words for never having begun, besides nothing at all.
const NEVER: [&str; 9] = ["0", "0.0", "never", "aldrig", "aldri", "ei koskaan", "inf", "na", "nan"];

/// A line that can be taken.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) number: usize,
    pub(super) unit: String,
    pub(super) time: Time,
    pub(super) outcome: f64,
    /// `Some(None)` = never, `None` = no column says so.
    pub(super) first: Option<Option<Time>>,
    pub(super) cluster: Option<String>,
    pub(super) others: Vec<f64>,
}

impl Line {
    pub(super) fn read(
        row: &SheetRow,
        sheet: &Sheet,
        places: &Places,
        faults: &mut Vec<Fault>,
    ) -> Option<Self> {
        let mut whys = Vec::new();
        let mut value = |at: usize| {
            number(row.cell(at)).unwrap_or_else(|| {
                whys.push(Why::NoNumber(heading(sheet, at), row.cell(at).to_owned()));
                None
            })
        };
        let outcome = value(places.outcome).unwrap_or(f64::NAN);
        let others: Vec<f64> = places.others.iter().map(|at| value(*at).unwrap_or(f64::NAN)).collect();
        let unit = row.cell(places.unit).to_owned();
        if unit.is_empty() {
            whys.push(Why::Empty(heading(sheet, places.unit)));
        }
        let time = time_in(row, sheet, places.time, &mut whys);
        let first = places.first.map(|at| {
            let cell = row.cell(at).to_lowercase();
            let is_never = cell.is_empty() || NEVER.contains(&cell.as_str());
            if is_never { None } else { time_in(row, sheet, at, &mut whys) }
        });
        let cluster = places.cluster.map(|at| row.cell(at).to_owned());
        if let Some(at) = places.cluster.filter(|at| row.cell(*at).is_empty()) {
            whys.push(Why::Empty(heading(sheet, at)));
        }
        let is_good = whys.is_empty();
        faults.extend(whys.into_iter().map(|why| Fault { line: row.line, why }));
        let time = time.filter(|_| is_good)?;
        Some(Self { number: row.line, unit, time, outcome, first, cluster, others })
    }
}

fn time_in(row: &SheetRow, sheet: &Sheet, at: usize, whys: &mut Vec<Why>) -> Option<Time> {
    let time = Time::parse(row.cell(at));
    match &time {
        None if row.cell(at).is_empty() => whys.push(Why::Empty(heading(sheet, at))),
        None => whys.push(Why::NoTime(heading(sheet, at), row.cell(at).to_owned())),
        Some(_) => {}
    }
    time
}
