//! Answers of Kolada's interface, version 3 (version 2 was shut in March 2026).
//!
//! Shapes as recorded from the live service in March 2026. Documented only in part, so this reader is tolerant where
//! the documentation is silent: `isdeleted` may stand on the value or be absent, group members come with
//! `member_id`/`member_title` (live) or `id`/`title` (the old description), `next_url` may be null, empty or absent.

mod batch;
mod cells;
mod requests;

pub use batch::read;
pub use cells::{CellPage, read_cells};
pub use requests::{BASE, PAUSE_MS, indicators as ask_indicators, values as ask_values};

use crate::{Observation, ReadError};
use serde::Deserialize;
use torg_domain::indicator::{Gender, IndicatorSource, ended_with, is_ordinal, unit_of};

/// Identifiers one address may name in each of its parts; longer lists are refused by the service.
pub const MOST_IN_A_SEGMENT: usize = 25;

/// One answered page of values.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Its values, deleted ones left out.
    pub observations: Vec<Observation>,
    /// Where the next page is. An empty page has none, whatever it says: that ends every loop.
    pub next_url: Option<String>,
}

/// An indicator of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// Its code.
    pub code: String,
    /// Its title, exactly as in the catalogue.
    pub title: String,
    /// The unit the title ends with; empty = not stated.
    pub unit: String,
    /// What it measures, in the catalogue's words.
    pub description: String,
    /// Who collects the figures, from the end of the description; empty = not stated.
    pub producer: String,
    /// Last year of a series that was discontinued.
    pub ended_with: Option<i32>,
    /// Answers on a scale of words: never averaged.
    pub is_ordinal: bool,
}

/// A group of municipalities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its id, which changes from year to year.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Codes and names of its members.
    pub members: Vec<(String, String)>,
}

/// Splits a list of identifiers into parts the service takes.
pub fn segments<T>(ids: &[T]) -> impl Iterator<Item = &[T]> {
    ids.chunks(MOST_IN_A_SEGMENT)
}

/// Reads one page of values. `origin` and `fetched_on` are kept with each value.
///
/// # Errors
/// [`ReadError::NotAnAnswer`] where the text has another shape.
pub fn read_page(json: &str, origin: &str, fetched_on: &str) -> Result<Page, ReadError> {
    let answer: Answer<Row> = parse(json)?;
    let is_empty = answer.values.is_empty();
    let mut observations = Vec::new();
    for row in answer.values {
        for cell in row.values.into_iter().filter(|cell| !cell.isdeleted && !row.isdeleted) {
            observations.push(Observation {
                source: IndicatorSource::Kolada,
                indicator: row.kpi.clone(),
                place: row.municipality.clone(),
                period: row.period.to_string(),
                gender: gender(&cell.gender)?,
                value: cell.value,
                status: cell.status.unwrap_or_default(),
                origin: origin.to_owned(),
                fetched_on: fetched_on.to_owned(),
            });
        }
    }
    let next_url = answer.next_url.filter(|url| !url.is_empty() && !is_empty);
    Ok(Page { observations, next_url })
}

/// Reads one answer's values, where a recorded answer is known to be whole.
///
/// # Errors
/// As [`read_page`].
pub fn read_data(json: &str, origin: &str, fetched_on: &str) -> Result<Vec<Observation>, ReadError> {
    read_page(json, origin, fetched_on).map(|page| page.observations)
}

/// Reads the catalogue of indicators.
///
/// # Errors
/// As [`read_page`].
pub fn read_indicators(json: &str) -> Result<Vec<Indicator>, ReadError> {
    let answer: Answer<Kpi> = parse(json)?;
    Ok(answer.values.into_iter().map(indicator).collect())
}

fn indicator(kpi: Kpi) -> Indicator {
    let description = kpi.description.unwrap_or_default();
    let producer =
        description.rsplit_once("Källa: ").map_or("", |(_, tail)| tail).trim().trim_end_matches('.');
    Indicator {
        unit: unit_of(&kpi.title).to_owned(),
        producer: producer.to_owned(),
        ended_with: ended_with(&kpi.title),
        is_ordinal: is_ordinal(&kpi.title),
        code: kpi.id,
        title: kpi.title,
        description,
    }
}

/// Reads groups of municipalities.
///
/// # Errors
/// As [`read_page`].
pub fn read_groups(json: &str) -> Result<Vec<Group>, ReadError> {
    let answer: Answer<GroupRow> = parse(json)?;
    let members = |row: &GroupRow| row.members.iter().map(|m| (m.id.clone(), m.title.clone())).collect();
    Ok(answer
        .values
        .iter()
        .map(|row| Group { members: members(row), id: row.id.clone(), title: row.title.clone() })
        .collect())
}

fn parse<T: for<'de> Deserialize<'de>>(json: &str) -> Result<Answer<T>, ReadError> {
    serde_json::from_str(json.trim_start_matches('\u{feff}')).map_err(ReadError::of_json)
}

fn gender(sign: &str) -> Result<Gender, ReadError> {
    Gender::from_word(sign).ok_or_else(|| ReadError::NotAnAnswer(format!("unknown gender {sign:?}")))
}

#[derive(Deserialize)]
struct Answer<T> {
    values: Vec<T>,
    #[serde(default)]
    next_url: Option<String>,
}

#[derive(Deserialize)]
struct Row {
    kpi: String,
    municipality: String,
    period: Period,
    #[serde(default)]
    isdeleted: bool,
    values: Vec<Cell>,
}

/// A number in version 3; version 2 wrote a text, and recorded answers of it are still about.
#[derive(Deserialize)]
#[serde(untagged)]
enum Period {
    Number(i64),
    Text(String),
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(year) => write!(f, "{year}"),
            Self::Text(text) => f.write_str(text),
        }
    }
}

#[derive(Deserialize)]
struct Cell {
    gender: String,
    value: Option<f64>,
    #[serde(default)]
    status: Option<String>,
    #[serde(default)]
    isdeleted: bool,
}

#[derive(Deserialize)]
struct Kpi {
    id: String,
    title: String,
    #[serde(default)]
    description: Option<String>,
}

#[derive(Deserialize)]
struct GroupRow {
    id: String,
    title: String,
    #[serde(default)]
    members: Vec<Member>,
}

#[derive(Deserialize)]
struct Member {
    #[serde(alias = "member_id")]
    id: String,
    #[serde(alias = "member_title")]
    title: String,
}
