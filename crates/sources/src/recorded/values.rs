//! Recorded values: `kpi  municipality  year  gender  value  status  source  recorded`.

use super::table::{Line, Table};
use crate::{Observation, ReadError};
use torg_domain::indicator::{Gender, IndicatorSource, position_of};

/// Reads recorded values of one service; `origin` is the file's name, kept with each value.
///
/// An empty value is a published null and keeps the source's status; a value that was never reported has no line.
///
/// # Errors
/// [`ReadError::ColumnMissing`], or [`ReadError::BadLines`] with every line that could not be read.
pub fn read_values(text: &str, source: IndicatorSource, origin: &str) -> Result<Vec<Observation>, ReadError> {
    let table = Table::read(text, &["kpi", "municipality", "year", "value"])?;
    table.map(|line| observation(line, source, origin))
}

fn observation(line: &Line<'_, '_>, source: IndicatorSource, origin: &str) -> Result<Observation, String> {
    let period = line.needed("year")?;
    if position_of(period).is_none() {
        return Err(format!("{period:?} is no year or month"));
    }
    let gender = match line.get("gender") {
        "" => Gender::All,
        sign => Gender::from_word(sign).ok_or_else(|| format!("unknown gender {sign:?}"))?,
    };
    Ok(Observation {
        source,
        indicator: line.needed("kpi")?.to_owned(),
        place: line.needed("municipality")?.to_owned(),
        period: period.to_owned(),
        gender,
        value: value(line.get("value"))?,
        status: line.get("status").to_owned(),
        origin: origin.to_owned(),
        fetched_on: line.get("recorded").to_owned(),
    })
}

fn value(cell: &str) -> Result<Option<f64>, String> {
    if cell.is_empty() {
        return Ok(None);
    }
    match cell.parse::<f64>() {
        Ok(value) if value.is_finite() => Ok(Some(value)),
        _ => Err(format!("{cell:?} is no number")),
    }
}

/// A value a municipality counted itself.
#[derive(Debug, Clone, PartialEq)]
pub struct LocalValue {
    /// Id of the measure, such as `local:L01`.
    pub indicator: String,
    /// Id of the organisation, such as `SE:1481`.
    pub organisation: String,
    /// Team or part; empty = the whole place.
    pub part: String,
    /// `2026` or `2026-03`.
    pub period: String,
    /// The value; `None` = known to be missing.
    pub value: Option<f64>,
    /// Why it is missing.
    pub status: String,
    /// Persons behind it; `None` = not stated.
    pub persons: Option<i64>,
    /// Invented.
    pub is_example: bool,
}

/// Reads values of local measures: `measure  municipality  part  role  period  value  status  persons  example`.
///
/// # Errors
/// As [`read_values`].
pub fn read_local_values(text: &str) -> Result<Vec<LocalValue>, ReadError> {
    let table =
        Table::read(text, &["measure", "municipality", "part", "period", "value", "persons", "example"])?;
    table.map(|line| {
        let period = line.needed("period")?;
        if position_of(period).is_none() {
            return Err(format!("{period:?} is no year or month"));
        }
        Ok(LocalValue {
            indicator: line.needed("measure")?.to_owned(),
            organisation: line.needed("municipality")?.to_owned(),
            part: line.get("part").to_owned(),
            period: period.to_owned(),
            value: value(line.get("value"))?,
            status: line.get("status").to_owned(),
            persons: line.number("persons")?,
            is_example: line.get("example") == "true",
        })
    })
}
