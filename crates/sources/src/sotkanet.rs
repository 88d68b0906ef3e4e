//! Sotkanet (THL, Finland), `/rest/1.1`.
//!
//! Its traps: places are numbers of its own that have to be looked up among its regions; years are repeated in the
//! address and never joined by commas; a client has to say who it is; a value that is missing has no row, so
//! nothing is ever published as missing.

use crate::fetching::Request;
use crate::packed::{Builder, Cell};
use crate::{Batch, Described, ReadError};
use serde::Deserialize;
use std::collections::HashMap;
use torg_domain::indicator::Gender;

/// Where Sotkanet answers.
pub const BASE: &str = "https://sotkanet.fi/sotkanet/rest/1.1";
/// Pause between two requests; no limit is published.
pub const PAUSE_MS: u64 = 500;
/// The whole country.
pub const COUNTRY: &str = "FI";
/// Years one address names.
const YEARS_AT_ONCE: usize = 20;

/// Codes of places by Sotkanet's own number.
pub type Regions = HashMap<u32, String>;

/// Asks for the places.
#[must_use]
pub fn regions(base: &str) -> Request {
    Request::get(format!("{}/regions", base.trim_end_matches('/')))
}

/// Asks for the description of one indicator.
#[must_use]
pub fn indicator(base: &str, id: &str) -> Request {
    Request::get(format!("{}/indicators/{}", base.trim_end_matches('/'), id.trim()))
}

/// Asks for the values of one indicator.
#[must_use]
pub fn values(base: &str, id: &str, years: &[String]) -> Vec<Request> {
    let ask = |years: &[String]| {
        let years: String = years.iter().map(|year| format!("&years={}", year.trim())).collect();
        let (base, id) = (base.trim_end_matches('/'), id.trim());
        let genders = "&genders=total&genders=female&genders=male";
        Request::get(format!("{base}/json?indicator={id}{years}{genders}"))
    };
    years.chunks(YEARS_AT_ONCE).map(ask).collect()
}

/// Reads the places Torg can know: municipalities by their three digits, wellbeing services counties as `HVA` and two
/// digits, and the country.
///
/// # Errors
/// [`ReadError::Half`] or [`ReadError::NotAnAnswer`].
pub fn read_regions(json: &[u8]) -> Result<Regions, ReadError> {
    let all: Vec<Region> = serde_json::from_slice(json).map_err(ReadError::of_json)?;
    let code = |region: &Region| match region.category.as_str() {
        "KUNTA" => Some(region.code.clone()),
        "HYVINVOINTIALUE" => Some(format!("HVA{}", region.code)),
        "MAA" => Some(COUNTRY.to_owned()),
        _ => None,
    };
    Ok(all.iter().filter_map(|region| Some((region.id, code(region)?))).collect())
}

#[derive(Deserialize)]
struct Region {
    id: u32,
    #[serde(default)]
    code: String,
    #[serde(default)]
    category: String,
}

/// Reads the description of an indicator. Its title is taken in Swedish, else in Finnish.
///
/// # Errors
/// [`ReadError::Half`] or [`ReadError::NotAnAnswer`].
pub fn read_indicator(json: &[u8]) -> Result<Described, ReadError> {
    let one: Indicator = serde_json::from_slice(json).map_err(ReadError::of_json)?;
    let lang = if one.title.sv.trim().is_empty() { "fi" } else { "sv" };
    Ok(Described {
        code: one.id.to_string(),
        title: one.title.of(lang),
        lang: lang.to_owned(),
        unit: one.primary_value_type.map(|unit| unit.title.of(lang)).unwrap_or_default(),
        description: one.description.of(lang),
        producer: one.organization.map(|organization| organization.title.of(lang)).unwrap_or_default(),
        ended_with: None,
        is_ordinal: false,
        notes: Vec::new(),
    })
}

#[derive(Deserialize)]
struct Indicator {
    id: u32,
    title: Titles,
    #[serde(default)]
    description: Titles,
    #[serde(default, rename = "primaryValueType")]
    primary_value_type: Option<Titled>,
    #[serde(default)]
    organization: Option<Titled>,
}

#[derive(Deserialize)]
struct Titled {
    #[serde(default)]
    title: Titles,
}

#[derive(Deserialize, Default)]
struct Titles {
    #[serde(default)]
    fi: String,
    #[serde(default)]
    sv: String,
}

impl Titles {
    fn of(&self, lang: &str) -> String {
        let text = if lang == "sv" && !self.sv.trim().is_empty() { &self.sv } else { &self.fi };
        text.trim().to_owned()
    }
}

/// Reads values. Rows of places that `regions` does not have are left out: they are of other divisions of the country.
///
/// # Errors
/// [`ReadError::Half`] or [`ReadError::NotAnAnswer`].
pub fn read_values(json: &[u8], regions: &Regions) -> Result<Batch, ReadError> {
    let rows: Vec<Row> = serde_json::from_slice(json).map_err(ReadError::of_json)?;
    let mut builders: Vec<(u32, Builder)> = Vec::new();
    for row in rows {
        let Some(place) = regions.get(&row.region) else { continue };
        let gender = match row.gender.as_str() {
            "total" => Gender::All,
            "female" => Gender::Women,
            "male" => Gender::Men,
            other => return Err(ReadError::NotAnAnswer(format!("unknown gender {other:?}"))),
        };
        let at = builders.iter().position(|(id, _)| *id == row.indicator).unwrap_or_else(|| {
            builders.push((row.indicator, Builder::default()));
            builders.len() - 1
        });
        let period = row.year.to_string();
        builders[at].1.push(&Cell { place, gender, period: &period, value: row.value, sign: "" });
    }
    let values = builders.into_iter().map(|(id, builder)| (id.to_string(), builder.finish())).collect();
    Ok(Batch { values, ..Batch::default() })
}

#[derive(Deserialize)]
struct Row {
    indicator: u32,
    region: u32,
    year: i32,
    gender: String,
    #[serde(default)]
    value: Option<f64>,
}
