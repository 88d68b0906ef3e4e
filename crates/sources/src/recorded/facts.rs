//! Recorded facts about indicators: the catalogue, breaks in definitions, groups of municipalities.

use super::table::{Line, Table};
use crate::ReadError;
use torg_domain::indicator::{IndicatorSource, ended_with, is_ordinal};

/// A line of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndicatorRow {
    /// The service's code.
    pub code: String,
    /// Title, exactly as the service has it.
    pub title: String,
    /// Unit in words.
    pub unit: String,
    /// What it measures.
    pub definition: String,
    /// Who collects the figures.
    pub producer: String,
    /// The file's word for the concept it belongs to.
    pub concept: String,
    /// Last year of a series that was discontinued.
    pub ended_with: Option<i64>,
    /// Answers on a scale of words: never averaged.
    pub is_ordinal: bool,
    /// Age limit, in words; empty = not stated.
    pub age_note: String,
}

/// A break in an indicator's definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BreakRow {
    /// The service's code.
    pub code: String,
    /// First year of the new definition.
    pub year: i64,
    /// What changed, by language.
    pub texts: Vec<(&'static str, String)>,
}

/// A group of municipalities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupRow {
    /// Its id at the service.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Whose peers they are: a municipality's code; `None` = nobody's in particular.
    pub of_municipality: Option<String>,
    /// The year of the grouping.
    pub year: Option<i64>,
    /// Codes of its members.
    pub members: Vec<String>,
}

/// Reads the catalogue. The year a series ended with comes from its own column or from the title.
///
/// # Errors
/// As [`super::read_values`].
pub fn read_indicators(text: &str) -> Result<Vec<IndicatorRow>, ReadError> {
    let table = Table::read(text, &["id", "title", "unit", "definition", "producer", "concept"])?;
    table.map(|line| {
        let title = line.needed("title")?;
        Ok(IndicatorRow {
            code: line.needed("id")?.to_owned(),
            title: title.to_owned(),
            unit: line.get("unit").to_owned(),
            definition: line.needed("definition")?.to_owned(),
            producer: line.get("producer").to_owned(),
            concept: line.get("concept").to_owned(),
            ended_with: line.number("ends_year")?.or_else(|| ended_with(title).map(i64::from)),
            is_ordinal: line.get("is_ordinal") == "true" || is_ordinal(title),
            age_note: line.get("age_note").to_owned(),
        })
    })
}

/// Reads breaks. Lines of another kind than `definition` tell of the end of a series or of a recording and are no
/// breaks; several reasons for the same year become one text.
///
/// # Errors
/// As [`super::read_values`].
pub fn read_breaks(text: &str) -> Result<Vec<BreakRow>, ReadError> {
    let table = Table::read(text, &["kpi", "year", "kind", "note_sv", "note_en"])?;
    let rows = table.map(|line| Ok((line.get("kind") == "definition", break_row(line)?)))?;
    let mut merged: Vec<BreakRow> = Vec::new();
    for (_, row) in rows.into_iter().filter(|(is_break, _)| *is_break) {
        match merged.iter_mut().find(|known| known.code == row.code && known.year == row.year) {
            Some(known) => {
                for ((_, text), (_, more)) in known.texts.iter_mut().zip(row.texts) {
                    text.push(' ');
                    text.push_str(&more);
                }
            }
            None => merged.push(row),
        }
    }
    Ok(merged)
}

/// A break in everything of a source, or in those of its indicators whose code has something in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceBreakRow {
    /// The source.
    pub source: IndicatorSource,
    /// What the code has in it; empty = all of them.
    pub code_has: String,
    /// First year of what is counted now.
    pub year: i64,
    /// Language and text.
    pub texts: Vec<(&'static str, String)>,
}

/// Reads breaks of whole sources.
///
/// # Errors
/// As [`super::read_values`].
pub fn read_source_breaks(text: &str) -> Result<Vec<SourceBreakRow>, ReadError> {
    let table =
        Table::read(text, &["source", "code_has", "year", "note_sv", "note_da", "note_nb", "note_en"])?;
    table.map(|line| {
        let note = |lang: &'static str| -> Result<(&'static str, String), String> {
            Ok((lang, line.needed(&format!("note_{lang}"))?.to_owned()))
        };
        Ok(SourceBreakRow {
            source: IndicatorSource::from_word(line.needed("source")?).ok_or("source is unknown")?,
            code_has: line.get("code_has").to_owned(),
            year: line.number("year")?.ok_or("year is empty")?,
            texts: vec![note("sv")?, note("da")?, note("nb")?, note("en")?],
        })
    })
}

fn break_row(line: &Line<'_, '_>) -> Result<BreakRow, String> {
    Ok(BreakRow {
        code: line.needed("kpi")?.to_owned(),
        year: line.number("year")?.ok_or("year is empty")?,
        texts: vec![("sv", line.needed("note_sv")?.to_owned()), ("en", line.needed("note_en")?.to_owned())],
    })
}

/// Reads groups. A line whose `member_count` differs from its list of members is bad.
///
/// # Errors
/// As [`super::read_values`].
pub fn read_groups(text: &str) -> Result<Vec<GroupRow>, ReadError> {
    let table = Table::read(text, &["group", "title", "member_count", "members"])?;
    table.map(|line| {
        let members: Vec<String> =
            line.needed("members")?.split(',').map(|code| code.trim().to_owned()).collect();
        let count = line.number("member_count")?.unwrap_or_default();
        if i64::try_from(members.len()) != Ok(count) {
            return Err(format!("{} members where {count} are announced", members.len()));
        }
        Ok(GroupRow {
            id: line.needed("group")?.to_owned(),
            title: line.needed("title")?.to_owned(),
            of_municipality: Some(line.get("of_municipality").to_owned()).filter(|code| !code.is_empty()),
            year: line.number("year")?,
            members,
        })
    })
}
