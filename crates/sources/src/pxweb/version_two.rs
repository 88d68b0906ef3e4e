//! `PxWebApi` 2 (SSB, SCB).

use super::Office;
use super::select::{self, Refused, Variable, Wanted};
use crate::ReadError;
use crate::fetching::Request;
use crate::json_stat::{Dataset, Fault, Role, read_dataset};
use serde::Deserialize;

/// What an office announces about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// Cells in one answer.
    pub most_cells: usize,
    /// Calls in a window; 0 = told elsewhere, not unlimited.
    pub calls: u32,
    /// The window in seconds.
    pub seconds: u32,
    /// The licence's address or name.
    pub license: String,
}

/// Asks for what the office announces.
#[must_use]
pub fn config(base: &str) -> Request {
    Request::get(format!("{}/config", base.trim_end_matches('/')))
}

/// Reads it. The drafts wrote names with capitals and `maxCalls`.
///
/// # Errors
/// [`ReadError::Half`] or [`ReadError::NotAnAnswer`].
pub fn read_config(json: &[u8]) -> Result<Config, ReadError> {
    #[derive(Deserialize)]
    struct Told {
        #[serde(alias = "MaxDataCells", rename = "maxDataCells")]
        cells: usize,
        #[serde(alias = "MaxCalls", alias = "maxCalls", rename = "maxCallsPerTimeWindow", default)]
        calls: u32,
        #[serde(alias = "TimeWindow", rename = "timeWindow", default)]
        seconds: u32,
        #[serde(alias = "License", default)]
        license: String,
    }
    let told: Told = serde_json::from_slice(json).map_err(ReadError::of_json)?;
    Ok(Config { most_cells: told.cells, calls: told.calls, seconds: told.seconds, license: told.license })
}

/// Asks for a table's description.
#[must_use]
pub fn table(base: &str, lang: &str, id: &str) -> Request {
    Request::get(format!("{}/tables/{}/metadata?lang={lang}", base.trim_end_matches('/'), id.trim()))
}

/// Reads a table's description: a cube without values.
///
/// # Errors
/// [`ReadError::Half`] or [`ReadError::NotAnAnswer`] with a sentence.
pub fn read_table(json: &[u8]) -> Result<Dataset, ReadError> {
    read_dataset(json).map_err(|fault| match fault {
        Fault::Half => ReadError::Half,
        other => ReadError::NotAnAnswer(other.to_string()),
    })
}

/// Asks for what is wanted of a table, in as many queries as the office's limit needs.
///
/// # Errors
/// [`Refused`] with a sentence: an unknown variable or category, a variable nobody chose from.
pub fn values(
    (office, base, most_cells): (&Office, &str, usize),
    id: &str,
    table: &Dataset,
    wanted: &[(String, Vec<String>)],
) -> Result<Vec<Request>, Refused> {
    let has_place = table.dimensions.iter().any(|dimension| dimension.role == Some(Role::Geo));
    let is_region = |id: &str| id.to_lowercase().contains("region");
    let variables: Vec<Variable> = table
        .dimensions
        .iter()
        .map(|dimension| Variable {
            code: dimension.id.clone(),
            categories: dimension.categories.iter().map(|category| category.code.clone()).collect(),
            is_place: dimension.role == Some(Role::Geo) || (!has_place && is_region(&dimension.id)),
        })
        .collect();
    let url = format!(
        "{}/tables/{}/data?lang={}&outputFormat=json-stat2",
        base.trim_end_matches('/'),
        id.trim(),
        office.lang
    );
    let body = |query: Wanted| {
        let selection: Vec<serde_json::Value> = query
            .into_iter()
            .map(|(code, codes)| serde_json::json!({"variableCode": code, "valueCodes": codes}))
            .collect();
        Request::post(url.clone(), &serde_json::json!({"selection": selection}))
    };
    Ok(select::queries(&variables, wanted, most_cells)?.into_iter().map(body).collect())
}
