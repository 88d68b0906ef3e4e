//! One line of a table.

use super::column::{Places, heading};
use super::{Fault, Time, Why};
use crate::sheet::{Sheet, SheetRow, number};
use torg_domain::number::Decimals;

/// Words for never having begun, besides nothing at all.
const NEVER: [&str; 16] = [
    "0",
    "0.0",
    "never",
    "aldrig",
    "aldri",
    "ei koskaan",
    "inf",
    "na",
    "nan",
    "false",
    "no",
    "nej",
    "nei",
    "ei",
    "falskt",
    "falsk",
];
/// Words for having begun, besides 1.
const BEGUN: [&str; 6] = ["true", "yes", "ja", "sant", "sand", "kyllä"];

/// What the column says that tells when, or whether, a unit began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum First {
    /// Never, or not yet.
    Never,
    /// When; 1 may also be a sign for "yes".
    At(Time),
    /// That it has begun, by this word.
    Begun(String),
}

impl First {
    /// Can it be an answer to whether the unit has begun?
    pub(super) fn is_sign(&self) -> bool {
        match self {
            Self::Never | Self::Begun(_) => true,
            Self::At(time) => time.label == "1",
        }
    }
}

/// A line that can be taken.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) number: usize,
    pub(super) unit: String,
    pub(super) time: Time,
    pub(super) outcome: f64,
    /// `None` = no column says so.
    pub(super) first: Option<First>,
    pub(super) cluster: Option<String>,
    pub(super) others: Vec<f64>,
}

impl Line {
    pub(super) fn read(
        row: &SheetRow,
        sheet: &Sheet,
        places: &Places,
        decimals: Decimals,
        faults: &mut Vec<Fault>,
    ) -> Option<Self> {
        let mut whys = Vec::new();
        if let Some(at) = open_quote(row, sheet, places) {
            faults.push(Fault { line: row.line, why: Why::OpenQuote(heading(sheet, at)) });
            return None;
        }
        let mut value = |at: usize, no_number: fn(String, String) -> Why| {
            let cell = row.cell(at);
            let is_infinite = || cell.replace(',', ".").parse::<f64>().is_ok_and(f64::is_infinite);
            match number(cell, decimals) {
                Some(None) if is_infinite() => {
                    whys.push(Why::NotFinite(heading(sheet, at), cell.to_owned()));
                    f64::NAN
                }
                Some(value) => value.unwrap_or(f64::NAN),
                None => {
                    whys.push(no_number(heading(sheet, at), cell.to_owned()));
                    f64::NAN
                }
            }
        };
        let outcome = value(places.outcome, Why::NoNumber);
        let others: Vec<f64> = places.others.iter().map(|at| value(*at, Why::NoCovariate)).collect();
        let unit = row.cell(places.unit).to_owned();
        if unit.is_empty() {
            whys.push(Why::Empty(heading(sheet, places.unit)));
        }
        let time = time_in(row, sheet, places.time, &mut whys);
        let first = places.first.map(|at| {
            let cell = row.cell(at).to_lowercase();
            if cell.is_empty() || NEVER.contains(&cell.as_str()) {
                First::Never
            } else if BEGUN.contains(&cell.as_str()) {
                First::Begun(row.cell(at).to_owned())
            } else {
                time_in(row, sheet, at, &mut whys).map_or(First::Never, First::At)
            }
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

/// A column whose cell runs over lines, as it does from a quote that is never closed on. Columns that are not used may do so where
/// the rest of their row is there.
fn open_quote(row: &SheetRow, sheet: &Sheet, places: &Places) -> Option<usize> {
    let is_used = |at: usize| {
        at == places.unit || at == places.time || at == places.outcome || Some(at) == places.first
    };
    let is_short = row.cells.len() < sheet.rows.first().map_or(0, |first| first.cells.len());
    (0..row.cells.len()).find(|at| row.cells[*at].contains('\n') && (is_short || is_used(*at)))
}
