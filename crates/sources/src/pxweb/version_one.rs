//! `PxWebApi` 1 (Statistics Finland).

use super::select::{self, Refused, Variable, Wanted};
use crate::ReadError;
use crate::fetching::Request;
use serde::Deserialize;

/// Asks for a table's description; `id` is a file's name such as `12tg.px`.
#[must_use]
pub fn table(base: &str, lang: &str, id: &str) -> Request {
    Request::get(address(base, lang, id))
}

fn address(base: &str, lang: &str, id: &str) -> String {
    let id = id.trim();
    let file = if id.ends_with(".px") { id.to_owned() } else { format!("{id}.px") };
    format!("{}/{lang}/StatFin/{file}", base.trim_end_matches('/'))
}

/// Reads a table's description.
///
/// # Errors
/// [`ReadError::Half`] or [`ReadError::NotAnAnswer`].
pub fn read_table(json: &[u8]) -> Result<Vec<Variable>, ReadError> {
    #[derive(Deserialize)]
    struct Table {
        variables: Vec<Told>,
    }
    #[derive(Deserialize)]
    struct Told {
        code: String,
        values: Vec<String>,
    }
    let table: Table = serde_json::from_slice(json).map_err(ReadError::of_json)?;
    let places = ["alue", "region", "område", "kunta", "hyvinvointialue"];
    let variable = |told: Told| Variable {
        is_place: places.contains(&told.code.to_lowercase().as_str()),
        code: told.code,
        categories: told.values,
    };
    Ok(table.variables.into_iter().map(variable).collect())
}

/// Asks for what is wanted of a table, every variable chosen by codes.
///
/// # Errors
/// As [`super::values`].
pub fn values(
    (base, lang, most_cells): (&str, &str, usize),
    id: &str,
    table: &[Variable],
    wanted: &[(String, Vec<String>)],
) -> Result<Vec<Request>, Refused> {
    let body = |query: Wanted| {
        let query: Vec<serde_json::Value> = query
            .into_iter()
            .map(|(code, codes)| serde_json::json!({"code": code, "selection": {"filter": "item", "values": codes}}))
            .collect();
        Request::post(
            address(base, lang, id),
            &serde_json::json!({"query": query, "response": {"format": "json-stat2"}}),
        )
    };
    Ok(select::queries(table, wanted, most_cells)?.into_iter().map(body).collect())
}
