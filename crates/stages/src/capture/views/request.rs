//! Requests, as each side reads them.

use super::NeedView;
use schemars::JsonSchema;
use serde::Serialize;

/// A request as a line of the inbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RequestLine {
    /// Its id.
    pub id: String,
    /// Does this reader's side answer it? Otherwise it sent it.
    pub is_incoming: bool,
    /// Name of the other side; empty = not stated.
    pub other: String,
    /// Its words, in their own language.
    pub words: String,
    /// Language of the words.
    pub lang: String,
    /// Word of `WantedForm`.
    pub form: String,
    /// Month of a visit, `2027-03`.
    pub month: Option<String>,
    /// Word of `RequestState`.
    pub state: String,
    /// Does it wait for this reader's side?
    pub is_our_turn: bool,
    /// When it was sent, UTC.
    pub created_at: String,
}

/// A question that came with a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AskedView {
    /// Its id; the exchange's question has the same once it is carried over.
    pub id: String,
    /// Its words.
    pub words: String,
    /// Their language.
    pub lang: String,
    /// The answer; empty = none yet.
    pub answer: String,
    /// Language of the answer.
    pub answer_lang: String,
    /// Does the answer stand beside the offer?
    pub is_standing: bool,
}

/// Whom to ask on the other side; only there after a yes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WhomView {
    /// Their organisation; empty = not stated.
    pub organisation: String,
    /// Their role; empty = not stated.
    pub role: String,
    /// How to reach them; empty = not stated.
    pub contact: String,
}

/// One request with everything this reader's side may see of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RequestView {
    /// Its id.
    pub id: String,
    /// Does this reader's side answer it? Otherwise it sent it.
    pub is_incoming: bool,
    /// Whether anybody has an account who can answer it.
    pub has_receiver: bool,
    /// The need or offer it is about.
    pub about: NeedView,
    /// The asking side's own need or offer.
    pub own: Option<NeedView>,
    /// Who asks; empty = not stated.
    pub organisation: String,
    /// Its country, as `SE`; empty = not stated.
    pub country: String,
    /// The role of who asks; empty = not stated.
    pub role: String,
    /// Word of `WantedForm`.
    pub form: String,
    /// Month of a visit, `2027-03`.
    pub month: Option<String>,
    /// How many would come; `None` = not stated.
    pub people: Option<i64>,
    /// Its words, in their own language.
    pub words: String,
    /// Language of the words.
    pub lang: String,
    /// Questions that came with it.
    pub questions: Vec<AskedView>,
    /// Word of `RequestState`.
    pub state: String,
    /// What was answered; empty = nothing yet.
    pub reply: String,
    /// Language of the answer.
    pub reply_lang: String,
    /// The date that was said or proposed, as exactly as known.
    pub proposed: Option<String>,
    /// Whom to ask on the other side, after a yes.
    pub whom: Option<WhomView>,
    /// The meeting that came of it.
    pub exchange_id: Option<String>,
    /// What it gave; empty = not stated yet.
    pub outcome: String,
    /// Language of what it gave.
    pub outcome_lang: String,
    /// When it was sent, UTC.
    pub created_at: String,
    /// When it was answered, UTC.
    pub answered_at: Option<String>,
}

/// One line of a host's year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct YearLine {
    /// The request.
    pub id: String,
    /// Month or date of the meeting; `None` = not stated.
    pub on: Option<String>,
    /// Who came; empty = not stated.
    pub organisation: String,
    /// Its country, as `SE`.
    pub country: String,
    /// `visit`, `call`, `documents` or `any`: what it became.
    pub form: String,
    /// How many came; `None` = not stated.
    pub people: Option<i64>,
    /// The offer's words.
    pub topic: String,
    /// Their language.
    pub topic_lang: String,
    /// Word of the shared `Concept`; empty = not stated.
    pub concept: String,
    /// Minutes of the meeting; `None` = not stated.
    pub minutes: Option<i64>,
    /// Questions that came with it.
    pub questions: i64,
    /// What it gave; empty = not stated yet.
    pub outcome: String,
    /// Language of what it gave.
    pub outcome_lang: String,
}

/// What a host gave in a year, and what came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct YearView {
    /// The host.
    pub organisation_id: String,
    /// Its name.
    pub organisation: String,
    /// Which year.
    pub year: i32,
    /// Years that have something.
    pub years: Vec<i32>,
    /// Visits.
    pub visits: usize,
    /// Calls.
    pub calls: usize,
    /// Minutes of all meetings whose length is known.
    pub minutes: i64,
    /// Meetings whose length nobody stated.
    pub without_length: usize,
    /// Meetings that told what they gave.
    pub with_outcome: usize,
    /// Every meeting, by date.
    pub lines: Vec<YearLine>,
}
