//! What an offer has room for, and its standing answers.

use schemars::JsonSchema;
use serde::Serialize;

/// What an offer has room for. Everything may be unsaid.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CapacityView {
    /// Visits a month at most; `None` = not stated.
    pub visits_per_month: Option<u32>,
    /// People in one group at most; `None` = not stated.
    pub group_most: Option<u32>,
    /// Months of the year, 1 to 12; empty = any.
    pub months: Vec<u32>,
    /// Languages; empty = not stated.
    pub languages: Vec<String>,
    /// What one can hear about; empty = not stated.
    pub topics: String,
    /// What is not offered; empty = not stated.
    pub not_offered: String,
    /// Documents to read first; empty = not stated.
    pub read_first: String,
    /// Does it cost nothing? `None` = not stated.
    pub is_free: Option<bool>,
    /// What it costs, in words; empty = not stated.
    pub fee: String,
}

/// A question with a standing answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FaqView {
    /// Its id.
    pub id: String,
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// Language of both.
    pub lang: String,
}

/// A month in which one may ask for a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MonthView {
    /// `2027-03`.
    pub month: String,
    /// `closed`, `full`, `left` or `open`.
    pub room: String,
    /// Visits left, where the host set a limit.
    pub left: Option<u32>,
}

/// What somebody sees of an offer before they ask for a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OfferView {
    /// What it has room for; `None` = nothing was said.
    pub capacity: Option<CapacityView>,
    /// The twelve months after the present one.
    pub months: Vec<MonthView>,
    /// The next month with room, `2027-03`; `None` = none in the next two years.
    pub next_month: Option<String>,
    /// Standing answers, oldest first.
    pub faq: Vec<FaqView>,
    /// May this reader change what it has room for?
    pub may_keep: bool,
    /// May this reader send a request?
    pub may_ask: bool,
    /// Is there anybody with an account who can answer?
    pub has_receiver: bool,
}
