//! What users and relatives read, and what those who asked them read.

use schemars::JsonSchema;
use serde::Serialize;

/// A point and the answer to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PointView {
    /// What was said.
    pub said: String,
    /// Word of `Outcome`; empty = not said yet.
    pub outcome: String,
    /// What was done, or why not; empty = not said yet.
    pub reply: String,
}

/// The page with the questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AskingView {
    /// The board's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its language.
    pub lang: String,
    /// Who asks: the network's name.
    pub network: String,
    /// What is being tried.
    pub tried: String,
    /// What it means for a person at home.
    pub meaning: String,
    /// Whom to call instead; empty = nobody.
    pub phone: String,
    /// The three questions.
    pub questions: Vec<String>,
    /// May answers still come?
    pub is_open: bool,
    /// What came of it, once it is told.
    pub points: Vec<PointView>,
    /// Invented data, to be marked.
    pub is_example: bool,
}

/// An answer as those who asked read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AnswerView {
    /// The note's id.
    pub note_id: String,
    /// Its words.
    pub text: String,
    /// Their language.
    pub lang: String,
    /// Word of `Level`; empty where fewer than five answered from it.
    pub level: String,
    /// Word of `Channel`.
    pub channel: String,
    /// Role of who wrote it down; empty = the person themselves.
    pub entered_by: String,
}

/// The page for those who asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LeadVoicesView {
    /// The page.
    pub asking: AskingView,
    /// The exchange.
    pub exchange_id: String,
    /// Its title.
    pub exchange_title: String,
    /// The secret of the link that works now.
    pub link: Option<String>,
    /// How many people answered.
    pub people: usize,
    /// Answers, question by question.
    pub answers: Vec<Vec<AnswerView>>,
    /// Points as they stand, told or not.
    pub points: Vec<PointView>,
    /// When it was told, UTC; `None` = not yet.
    pub told_at: Option<String>,
    /// May this reader change the points?
    pub may_lead: bool,
    /// May this reader write down what somebody said by phone?
    pub may_enter: bool,
}

/// A page in the list of its exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct VoicesLine {
    /// The board's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its language.
    pub lang: String,
    /// How many people answered.
    pub people: i64,
    /// Is what came of it told?
    pub is_told: bool,
}
