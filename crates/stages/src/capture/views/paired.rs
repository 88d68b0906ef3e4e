//! A need that met an offer, seen from outside.

use crate::meet::views::PartyView;
use schemars::JsonSchema;
use serde::Serialize;

/// Who needed, who could tell, and about what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PairedView {
    /// The need.
    pub need_id: String,
    /// What it is about, in its own language.
    pub topic: String,
    /// Its language.
    pub lang: String,
    /// The network it was said in.
    pub network_id: Option<String>,
    /// When they were paired, UTC.
    pub made_at: String,
    /// Invented data, to be marked.
    pub is_example: bool,
    /// Who needed.
    pub needs: PartyView,
    /// Who could tell.
    pub offers: PartyView,
}
