//! Questions raised in advance.

use super::{ExchangeLine, ExchangeView};
use schemars::JsonSchema;
use serde::Serialize;

/// A question with what is beneath it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuestionView {
    /// Its id.
    pub id: String,
    /// Its exchange.
    pub exchange_id: String,
    /// Its words.
    pub text: String,
    /// Language of its words.
    pub lang: String,
    /// Role of who raised it; empty = not stated.
    pub raised_by_role: String,
    /// Organisation of who raised it.
    pub raised_by_organisation: Option<String>,
    /// Word of `QuestionState`.
    pub state: String,
    /// What was said; empty = nothing written down.
    pub dialogue: String,
    /// The answer; empty = none yet.
    pub answer: String,
    /// What happens next; empty = nothing agreed.
    pub next_step: String,
    /// The question of an earlier exchange it goes on from.
    pub carried_from: Option<String>,
    /// Sub-questions, in order.
    pub parts: Vec<QuestionView>,
    /// Questions merged into this one, in their own words.
    pub originals: Vec<QuestionView>,
}

/// The questions of an exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuestionsView {
    /// The exchange.
    pub exchange: ExchangeView,
    /// Questions in their order, each with its parts and originals.
    pub questions: Vec<QuestionView>,
}

/// What somebody with a link, but without an account, sees before an exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LinkedQuestionsView {
    /// The exchange.
    pub exchange: ExchangeLine,
    /// Questions raised so far, in their order.
    pub questions: Vec<QuestionView>,
    /// Organisations to choose one's own from: id and name.
    pub organisations: Vec<(String, String)>,
}
