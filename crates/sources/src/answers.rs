//! Recorded answers: of which service and kind one is, told by what stands in it, and what it gives.
//!
//! Values of Sotkanet need its places, values of StatBank the table's description: such answers are learned first,
//! in any order, and the others read with them.

use crate::cube::{self, About};
use crate::json_stat::{self, Answer, Dataset};
use crate::{Batch, ReadError, kolada, sotkanet, statbank};
use std::collections::HashMap;
use torg_domain::indicator::IndicatorSource;

/// What an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Values or descriptions of Kolada.
    Kolada,
    /// JSON-stat of SSB, SCB, Statistics Finland or StatBank Denmark.
    JsonStat,
    /// Places of Sotkanet.
    SotkanetRegions,
    /// The description of an indicator of Sotkanet.
    SotkanetIndicator,
    /// Values of Sotkanet.
    SotkanetValues,
    /// The description of a table of StatBank Denmark.
    StatbankTable,
    /// Values of StatBank Denmark.
    StatbankValues,
    /// What an office says about itself or its tables; needed for asking only.
    Aside,
}

/// How far an answer is looked into: its kind shows at once, or in the first row.
const LOOK: usize = 8192;

/// What an answer is, by the words that stand in its beginning; `None` = of no service known here.
#[must_use]
pub fn kind(bytes: &[u8]) -> Option<Kind> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(LOOK)]);
    let start = start.trim_start();
    let has = |word: &str| start.contains(word);
    match start.chars().next()? {
        '[' if has("\"category\"") && has("\"memberOf\"") => Some(Kind::SotkanetRegions),
        '[' if has("\"indicator\"") && has("\"region\"") || start == "[]" => Some(Kind::SotkanetValues),
        '{' if has("\"primaryValueType\"")
            || (has("\"title\"") && has("\"fi\"") && has("\"organization\"")) =>
        {
            Some(Kind::SotkanetIndicator)
        }
        '{' if has("\"maxDataCells\"") || has("\"MaxDataCells\"") || has("\"valueTexts\"") => {
            Some(Kind::Aside)
        }
        '{' if has("\"variables\"") && has("\"text\"") => Some(Kind::StatbankTable),
        '{' if is_kolada(start) => Some(Kind::Kolada),
        '{' if has("\"dimension\"") || has("\"class\"") || has("\"dataset\"") || has("\"value\"") => {
            Some(Kind::JsonStat)
        }
        '{' | '[' => None,
        _ => {
            let heading = start.lines().next().unwrap_or_default().to_uppercase();
            (heading.contains(';') && heading.contains("INDHOLD")).then_some(Kind::StatbankValues)
        }
    }
}

/// `{"values": [{"kpi" …` or `{"values": [{"id": …, "title": …`, with the members in any order; of no values there may be no more
/// than the empty list.
fn is_kolada(start: &str) -> bool {
    let plain: String = start.chars().filter(|sign| !sign.is_whitespace()).take(40).collect();
    plain.starts_with("{\"values\":[]")
        || start.contains("\"values\"")
            && (start.contains("\"kpi\"")
                || start.contains("\"next_url\"")
                || (start.contains("\"id\"") && start.contains("\"title\"")))
}

/// What is known beside the answers.
#[derive(Debug, Clone, Default)]
pub struct Reader {
    /// The service, where the administrator said so.
    pub source: Option<IndicatorSource>,
    /// The table, where the administrator said so.
    pub table: Option<String>,
    regions: sotkanet::Regions,
    tables: HashMap<String, statbank::Table>,
}

impl Reader {
    /// Remembers an answer that others need.
    ///
    /// # Errors
    /// Where it can not be read.
    pub fn learn(&mut self, bytes: &[u8]) -> Result<(), ReadError> {
        match kind(bytes) {
            Some(Kind::SotkanetRegions) => self.regions.extend(sotkanet::read_regions(bytes)?),
            Some(Kind::StatbankTable) => {
                let table = statbank::read_table(bytes)?;
                self.tables.insert(table.id.to_uppercase(), table);
            }
            _ => {}
        }
        Ok(())
    }

    /// Reads an answer. `name` is its file's name without folder and ending, or the table it was asked from: a
    /// table's id where nothing else tells it.
    ///
    /// # Errors
    /// A sentence for what is of no known service, half, or lacks what it needs.
    pub fn read(&self, bytes: &[u8], name: &str) -> Result<(IndicatorSource, Batch), ReadError> {
        let none = || {
            ReadError::NotAnAnswer(
                "it is no answer of Kolada, SSB, SCB, Statistics Finland, StatBank Denmark or Sotkanet"
                    .into(),
            )
        };
        match kind(bytes).ok_or_else(none)? {
            Kind::Kolada => Ok((IndicatorSource::Kolada, kolada::read(bytes)?)),
            Kind::SotkanetRegions => Ok((IndicatorSource::Sotkanet, Batch::default())),
            Kind::StatbankTable => Ok((IndicatorSource::StatbankDk, Batch::default())),
            Kind::Aside => Ok((self.source.unwrap_or(IndicatorSource::Kostra), Batch::default())),
            Kind::SotkanetIndicator => {
                let described = vec![sotkanet::read_indicator(bytes)?];
                Ok((IndicatorSource::Sotkanet, Batch { described, ..Batch::default() }))
            }
            Kind::SotkanetValues if self.regions.is_empty() && bytes.len() > 4 => {
                Err(ReadError::NotAnAnswer(
                    "values of Sotkanet need its places: put the answer of /regions beside them".into(),
                ))
            }
            Kind::SotkanetValues => {
                Ok((IndicatorSource::Sotkanet, sotkanet::read_values(bytes, &self.regions)?))
            }
            Kind::StatbankValues => {
                let table = self.table.as_deref().unwrap_or(name).to_uppercase();
                let named = || {
                    self.tables.iter().find(|(id, _)| table.starts_with(id.as_str())).map(|(_, table)| table)
                };
                let table = self.tables.get(&table).or_else(named).ok_or_else(|| {
                    ReadError::NotAnAnswer(format!(
                        "values of table {table} need the answer of /tableinfo beside them"
                    ))
                })?;
                Ok((IndicatorSource::StatbankDk, statbank::read_values(bytes, table)?))
            }
            Kind::JsonStat => self.cubes(bytes, name),
        }
    }

    fn cubes(&self, bytes: &[u8], name: &str) -> Result<(IndicatorSource, Batch), ReadError> {
        let answer = json_stat::read(bytes).map_err(|fault| match fault {
            json_stat::Fault::Half => ReadError::Half,
            other => ReadError::NotAnAnswer(other.to_string()),
        })?;
        let Answer::Datasets(cubes) = answer else {
            return Err(ReadError::NotAnAnswer("a list of tables or a dimension has no values".into()));
        };
        let mut all = Batch::default();
        let mut found = self.source;
        for (_, dataset) in &cubes {
            let source = found.or_else(|| office(dataset)).ok_or_else(|| {
                let told = if dataset.source.is_empty() { "nobody" } else { &dataset.source };
                ReadError::NotAnAnswer(format!(
                    "its source is {told}; say with --source which of the services it is"
                ))
            })?;
            found = Some(source);
            let table = self.table.clone().or_else(|| table_of(dataset)).unwrap_or_else(|| name.to_owned());
            let about = About { table: &table, lang: lang(source) };
            let batch = cube::read(dataset, about)?;
            all.described.extend(batch.described);
            all.values.extend(batch.values);
        }
        found
            .map(|source| (source, all))
            .ok_or_else(|| ReadError::NotAnAnswer("there is no table in it".into()))
    }
}

/// The language the service is asked in.
#[must_use]
pub fn lang(source: IndicatorSource) -> &'static str {
    match source {
        IndicatorSource::Kostra => "nb",
        IndicatorSource::StatbankDk => "da",
        _ => "sv",
    }
}

fn office(dataset: &Dataset) -> Option<IndicatorSource> {
    let source = dataset.source.to_lowercase();
    let is = |words: &[&str]| words.iter().any(|word| source.contains(word));
    if is(&["statistisk sentralbyrå", "statistics norway", "ssb"]) {
        Some(IndicatorSource::Kostra)
    } else if is(&["scb", "statistics sweden", "statistiska centralbyrån"]) {
        Some(IndicatorSource::Scb)
    } else if is(&["tilastokeskus", "statistikcentralen", "statistics finland"]) {
        Some(IndicatorSource::StatisticsFinland)
    } else if is(&["danmarks statistik", "statistics denmark"]) {
        Some(IndicatorSource::StatbankDk)
    } else {
        None
    }
}

/// `12209` of the label `12209: Utvalgte nøkkeltall`, or of the address.
fn table_of(dataset: &Dataset) -> Option<String> {
    let is_id = |text: &&str| {
        (4..=12).contains(&text.len())
            && text.chars().all(|c| c.is_ascii_alphanumeric())
            && text.contains(|c: char| c.is_ascii_digit())
    };
    let from_label = dataset.label.split_once(':').map(|(before, _)| before.trim()).filter(is_id);
    let from_href =
        || dataset.href.split_once("/tables/").and_then(|(_, rest)| rest.split('/').next()).filter(is_id);
    from_label.or_else(from_href).map(str::to_owned)
}
