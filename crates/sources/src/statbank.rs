//! StatBank Denmark (Statistikbanken), `/v1`: `tableinfo` first, then `data` as BULK.
//!
//! BULK streams any number of cells as CSV with semicolons and wants every variable named; `..` in the value's column
//! is a value that was not published. Codes of variables differ by table, so they are taken from `tableinfo`.

use crate::cube::{self, Axes};
use crate::fetching::Request;
use crate::{Batch, ReadError};
use serde::Deserialize;
use std::collections::HashMap;

/// Where StatBank answers.
pub const BASE: &str = "https://api.statbank.dk/v1";
/// Pause between two requests: four a second are known to be borne.
pub const PAUSE_MS: u64 = 250;

/// A table as `tableinfo` describes it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Table {
    /// Its id, such as `AED06`.
    pub id: String,
    /// Its title.
    pub text: String,
    /// What it is about, longer.
    #[serde(default)]
    pub description: String,
    /// What it counts.
    #[serde(default)]
    pub unit: String,
    /// When it was last changed.
    #[serde(default)]
    pub updated: String,
    /// Its variables in order.
    pub variables: Vec<Variable>,
}

/// A variable of a table.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Variable {
    /// Its code.
    pub id: String,
    /// Its title.
    pub text: String,
    /// Whether it is the time.
    #[serde(default)]
    pub time: bool,
    /// Its values.
    pub values: Vec<Value>,
}

/// A value of a variable.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Value {
    /// Its code.
    pub id: String,
    /// Its title.
    pub text: String,
}

/// Asks what a table has.
#[must_use]
pub fn table(base: &str, id: &str) -> Request {
    let body = serde_json::json!({"table": id.trim(), "lang": "da", "format": "JSON"});
    Request::post(format!("{}/tableinfo", base.trim_end_matches('/')), &body)
}

/// Asks for values as BULK, every variable named: what `wanted` says of it, else all of it.
///
/// Values may be codes or patterns (`*`, `20*`, `(1)`, `(-n+5)`, `>=2020`).
#[must_use]
pub fn values(base: &str, table: &Table, wanted: &[(String, Vec<String>)]) -> Request {
    let of = |variable: &Variable| {
        let own = wanted
            .iter()
            .find(|(id, _)| id.eq_ignore_ascii_case(&variable.id))
            .map(|(_, values)| values.clone());
        serde_json::json!({"code": variable.id, "values": own.unwrap_or_else(|| vec!["*".to_owned()])})
    };
    let variables: Vec<serde_json::Value> = table.variables.iter().map(of).collect();
    let body = serde_json::json!({
        "table": table.id, "format": "BULK", "lang": "da", "valuePresentation": "Code", "variables": variables
    });
    Request::post(format!("{}/data", base.trim_end_matches('/')), &body)
}

/// Reads what `tableinfo` says.
///
/// # Errors
/// [`ReadError::Half`] or [`ReadError::NotAnAnswer`].
pub fn read_table(json: &[u8]) -> Result<Table, ReadError> {
    serde_json::from_slice(json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json)).map_err(ReadError::of_json)
}

/// Reads values in BULK or CSV: codes of variables as the heading, in any case, and the value in `INDHOLD`.
///
/// # Errors
/// [`ReadError::ColumnMissing`], [`ReadError::BadLines`] with every line that can not be taken, and what
/// [`cube::Axes`] refuses.
pub fn read_values(csv: &[u8], table: &Table) -> Result<Batch, ReadError> {
    let text = std::str::from_utf8(csv).map_err(|error| ReadError::NotAnAnswer(error.to_string()))?;
    let mut lines = text.trim_start_matches('\u{feff}').lines().zip(1..).filter(|(line, _)| !line.is_empty());
    let heading: Vec<&str> = lines.next().map(|(line, _)| cells(line)).unwrap_or_default();
    let value_at = heading.iter().position(|name| name.eq_ignore_ascii_case("INDHOLD"));
    let value_at = value_at.ok_or(ReadError::ColumnMissing("INDHOLD"))?;
    let column = |variable: &Variable| {
        let same = |name: &&str| name.to_lowercase() == variable.id.to_lowercase();
        heading.iter().position(same).ok_or(ReadError::ColumnMissing("of a variable"))
    };
    let columns = table.variables.iter().map(column).collect::<Result<Vec<usize>, _>>()?;
    let mut axes = Axes::of(table)?;
    let known: Vec<HashMap<&str, usize>> = table
        .variables
        .iter()
        .map(|variable| variable.values.iter().map(|value| value.id.as_str()).zip(0..).collect())
        .collect();
    let mut bad = Vec::new();
    for (line, number) in lines {
        let read = || -> Result<(Vec<usize>, Option<f64>, &str), String> {
            let cells = cells(line);
            if cells.len() != heading.len() {
                return Err(format!("{} cells where the heading has {}", cells.len(), heading.len()));
            }
            let place = |(at, known): (&usize, &HashMap<&str, usize>)| {
                known
                    .get(cells[*at])
                    .copied()
                    .ok_or_else(|| format!("{:?} is no code of the table", cells[*at]))
            };
            let positions = columns.iter().zip(&known).map(place).collect::<Result<_, _>>()?;
            let (value, sign) = cube::value(cells[value_at])?;
            Ok((positions, value, sign))
        };
        match read() {
            Ok((positions, value, sign)) => axes.push(&positions, value, sign)?,
            Err(why) => bad.push(crate::BadLine { number, why }),
        }
    }
    // A stream that broke off ends in the middle of a line.
    match bad.as_slice() {
        [] => Ok(axes.finish()),
        [last] if !text.ends_with('\n') && last.number == text.lines().count() => Err(ReadError::Half),
        _ => Err(ReadError::BadLines(bad)),
    }
}

fn cells(line: &str) -> Vec<&str> {
    line.trim_end_matches('\r').split(';').map(|cell| cell.trim().trim_matches('"')).collect()
}
