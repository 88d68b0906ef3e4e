//! The host's own learning, beside the visitors'.

use crate::capture::views::{ExchangeLineView, FeedbackView};
use schemars::JsonSchema;
use serde::Serialize;

/// A question of the host's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct HostQuestionView {
    /// Its id.
    pub id: String,
    /// Its words.
    pub words: String,
    /// Their language.
    pub lang: String,
    /// What an unfinished feedback answers to it; empty = nothing yet.
    pub draft: String,
}

/// A question of the visit that was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AnsweredView {
    /// Its id.
    pub id: String,
    /// Its words.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// Language of both.
    pub lang: String,
    /// The offer the answer stands beside; `None` = it may not be used again yet.
    pub offer: Option<String>,
}

/// What both sides of a visit learned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LearningView {
    /// The visit.
    pub exchange: ExchangeLineView,
    /// What the host wants to learn itself.
    pub questions: Vec<HostQuestionView>,
    /// The visitors' letters that are handed over.
    pub visitors: Vec<FeedbackView>,
    /// The host's own.
    pub host: Vec<FeedbackView>,
    /// Questions of the visit with an answer.
    pub answered: Vec<AnsweredView>,
    /// The host's offers, beside which answers can stand: id, topic, language.
    pub offers: Vec<(String, String, String)>,
    /// May this reader say what the host wants to learn, and mark answers?
    pub may_host: bool,
}
