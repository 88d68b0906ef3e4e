//! Who has met whom to learn.

use schemars::JsonSchema;
use serde::Serialize;

/// An organisation as a relation names it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct PartyView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its country, as `SE`.
    pub country: String,
}

/// A visit that was held: who came to whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct VisitView {
    /// The exchange.
    pub exchange_id: String,
    /// Its title, in its own language.
    pub title: String,
    /// Language of the title.
    pub lang: String,
    /// Partial date; `None` = not stated.
    pub on: Option<String>,
    /// The network it belongs to.
    pub network_id: String,
    /// Invented data, to be marked.
    pub is_example: bool,
    /// Who received.
    pub host: PartyView,
    /// Who came.
    pub visitor: PartyView,
}

/// A programme and the members of its network that took part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TogetherView {
    /// The programme.
    pub programme_id: String,
    /// Its title, in its own language.
    pub title: String,
    /// Language of the title.
    pub lang: String,
    /// Partial date; `None` = not stated.
    pub since: Option<String>,
    /// The network it belongs to.
    pub network_id: String,
    /// Invented data, to be marked.
    pub is_example: bool,
    /// Who took part, by id.
    pub organisations: Vec<PartyView>,
}
