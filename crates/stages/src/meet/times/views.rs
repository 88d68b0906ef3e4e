//! What is shown of proposed times.

use crate::meet::views::{ExchangeView, PartyView};
use schemars::JsonSchema;
use serde::Serialize;

/// A proposed time, with how well it suits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TimeView {
    /// Its id.
    pub id: String,
    /// UTC.
    pub starts_at: String,
    /// UTC.
    pub ends_at: String,
    /// IANA name of the clock it was proposed by.
    pub time_zone: String,
    /// The day by that clock.
    pub day: String,
    /// The start by that clock.
    pub starts_clock: String,
    /// The end by that clock.
    pub ends_clock: String,
    /// The start on the clocks of other countries that take part: country, clock.
    pub elsewhere: Vec<(String, String)>,
    /// Organisations somebody can come from.
    pub organisations: usize,
    /// Levels somebody can come from.
    pub levels: usize,
    /// People who can.
    pub people: usize,
    /// How many of them would rather not.
    pub if_need_be: usize,
    /// Organisations that have answered and that nobody can come from.
    pub lacks: Vec<String>,
    /// Levels that have answered and that nobody can come from; words of `Level`.
    pub lacks_levels: Vec<String>,
    /// No other time suits better.
    pub is_best: bool,
    /// It is the exchange's time.
    pub is_taken: bool,
}

/// What this reader has said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OwnTimesView {
    /// Whom they come from.
    pub organisation_id: String,
    /// Word of `Level`.
    pub level: String,
    /// Time and word of `torg_domain::times::TimeMark`.
    pub marks: Vec<(String, String)>,
}

impl OwnTimesView {
    /// What was said of a time; empty = nothing.
    #[must_use]
    pub fn mark_of(&self, time: &str) -> &str {
        self.marks.iter().find(|(id, _)| id == time).map_or("", |(_, mark)| mark)
    }
}

/// The proposed times of an exchange, for those who take part in its network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TimesView {
    /// The exchange.
    pub exchange: ExchangeView,
    /// The times, the one that suits best first.
    pub times: Vec<TimeView>,
    /// People who have answered.
    pub answers: usize,
    /// Members nobody has answered for.
    pub silent: Vec<String>,
    /// What this reader has said.
    pub own: Option<OwnTimesView>,
    /// May this reader answer, for their organisation?
    pub may_answer: bool,
    /// May this reader propose and take over?
    pub may_edit: bool,
    /// The secret of the link, for those who may hand it out; `None` = no link works.
    pub token: Option<String>,
}

/// The proposed times as somebody without an account sees them: not who else can.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LinkedTimesView {
    /// The exchange.
    pub exchange: ExchangeView,
    /// The times, the earliest first.
    pub times: Vec<TimeView>,
    /// Organisations of the network to choose from.
    pub organisations: Vec<PartyView>,
    /// What this browser has said.
    pub own: Option<OwnTimesView>,
}
