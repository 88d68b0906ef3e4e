//! What is shown of responsibilities.

use schemars::JsonSchema;
use serde::Serialize;

/// Who is responsible for what. Texts are in their own language; an empty one = not stated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ResponsibilityView {
    /// Its id.
    pub id: String,
    /// The organisation.
    pub organisation_id: String,
    /// Word of the shared `Concept`.
    pub concept: String,
    /// Whom to ask, as a role.
    pub role: String,
    /// Word of `Level`.
    pub level: String,
    /// What it covers.
    pub covers: String,
    /// Language of role and covers.
    pub lang: String,
    /// Partial date.
    pub since: Option<String>,
    /// Day somebody last said that it is right.
    pub checked_on: Option<String>,
    /// Word of `Freshness`: can a reader trust that it is still right?
    pub freshness: String,
    /// Where it is known from.
    pub source: String,
    /// Invented data, to be marked.
    pub is_example: bool,
    /// Grows with each change.
    pub revision: i64,
}

/// Everything that is stated of who does what in an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ResponsibilitiesView {
    /// By concept, in the order of the domain.
    pub responsibilities: Vec<ResponsibilityView>,
    /// Words of concepts the organisation says nothing about.
    pub not_stated: Vec<String>,
    /// May this reader change them?
    pub may_edit: bool,
}

/// One answer to "who does what?": an organisation and the role to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AnswerView {
    /// Name of the organisation.
    pub organisation: String,
    /// Its country, as `SE`.
    pub country: String,
    /// Words of the question found in it; 0 where none were asked for.
    pub matched: i64,
    /// Whom to ask there, and about what.
    pub responsibility: ResponsibilityView,
}

/// An answer to "who does what?".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WhoView {
    /// Words that were looked for.
    pub words: Vec<String>,
    /// Best first; sorted by the reader's language where they are equal.
    pub answers: Vec<AnswerView>,
}
