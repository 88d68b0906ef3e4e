//! What one answer gives: descriptions of indicators, and their values.

use crate::packed::Cells;

/// An indicator as its source describes it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Described {
    /// The source's code; of a table `table/contents`, with further categories behind it.
    pub code: String,
    /// Its title, exactly as the source has it.
    pub title: String,
    /// Language of the title.
    pub lang: String,
    /// What it is counted in; empty = not stated.
    pub unit: String,
    /// What it measures, in the source's words; empty = not stated.
    pub description: String,
    /// Who collects the figures; empty = not stated.
    pub producer: String,
    /// Last year of a series that was discontinued.
    pub ended_with: Option<i32>,
    /// Answers on a scale of words: never averaged.
    pub is_ordinal: bool,
    /// Notes that its terms demand to be shown.
    pub notes: Vec<String>,
}

/// What one answer gives.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Batch {
    /// Indicators it describes.
    pub described: Vec<Described>,
    /// Values by the indicator's code.
    pub values: Vec<(String, Cells)>,
    /// Where the next page is.
    pub next_url: Option<String>,
}
