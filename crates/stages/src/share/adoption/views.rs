//! What is shown of an adoption.

use crate::meet::views::PartyView;
use schemars::JsonSchema;
use serde::Serialize;

/// Somebody who took up a practice. Texts are in their own language; an empty one = not stated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AdoptionView {
    /// Its id.
    pub id: String,
    /// The practice.
    pub practice_id: String,
    /// Title of the practice, in its own language.
    pub practice: String,
    /// Language of the practice.
    pub practice_lang: String,
    /// The network the practice was told in.
    pub network_id: Option<String>,
    /// Whose practice it is.
    pub from: PartyView,
    /// Who took it up.
    pub by: PartyView,
    /// Word of `Degree`.
    pub degree: String,
    /// What was changed or left out.
    pub changed: String,
    /// Why.
    pub reason: String,
    /// Language of the two texts.
    pub lang: String,
    /// Partial date; `None` = not stated.
    pub since: Option<String>,
    /// Invented data, to be marked.
    pub is_example: bool,
    /// When it was written down, UTC.
    pub created_at: String,
    /// May this reader take it back?
    pub may_withdraw: bool,
}
