//! One value of one indicator for one place and period, and what can be wrong with a file of them.

use torg_domain::indicator::{Gender, IndicatorSource};

/// A value as a source published it.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// The service.
    pub source: IndicatorSource,
    /// The service's code of the indicator, such as `N21704`.
    pub indicator: String,
    /// The service's code of the place: `0180`, `0000` for the country, `G2328` for a group.
    pub place: String,
    /// `2023` or `2026-03`.
    pub period: String,
    /// Who is counted.
    pub gender: Gender,
    /// The value in the indicator's unit; `None` = published as missing.
    pub value: Option<f64>,
    /// The source's sign for why it is missing, verbatim; mostly empty.
    pub status: String,
    /// The file or service it came from.
    pub origin: String,
    /// When it was recorded, as exactly as known (`2013`, `2026-03-23`); empty = not stated.
    pub fetched_on: String,
}

/// A line that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadLine {
    /// Its number in the file, counted from 1 with the header.
    pub number: usize,
    /// What is wrong with it.
    pub why: String,
}

/// Why a text gave no values. Nothing of a text with a fault is used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// The text is not the JSON that was expected; the words of the JSON reader.
    #[error("not an answer of the service: {0}")]
    NotAnAnswer(String),
    /// The text ends before the answer does: asking again helps.
    #[error("the answer ends in the middle")]
    Half,
    /// A column is missing from the header line.
    #[error("the header has no column {0}")]
    ColumnMissing(&'static str),
    /// Lines that could not be read.
    #[error("{} bad line(s), the first is line {}: {}", .0.len(), .0[0].number, .0[0].why)]
    BadLines(Vec<BadLine>),
}

impl ReadError {
    /// Half an answer is told from another one.
    pub(crate) fn of_json(error: serde_json::Error) -> Self {
        if error.is_eof() { Self::Half } else { Self::NotAnAnswer(error.to_string()) }
    }
}
