//! What is shown of it.

use schemars::JsonSchema;
use serde::Serialize;

/// What the guests of one organisation eat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DietLine {
    /// The organisation.
    pub organisation_id: String,
    /// Its name.
    pub organisation_name: String,
    /// In words; empty = nothing was told.
    pub words: String,
}

/// What this reader may see and tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DietsView {
    /// The day everything goes; `None` = the exchange has no day yet, and nothing is asked.
    pub goes_on: Option<String>,
    /// Days until then.
    pub days_left: i64,
    /// Organisations that take part and that this reader may tell of.
    pub lines: Vec<DietLine>,
}
