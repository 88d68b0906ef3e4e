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
