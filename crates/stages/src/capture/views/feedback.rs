//! Visit feedback, facts side by side, and the room of one exchange.

use super::{BoardLine, NoteView};
use crate::capture::hosting::HostQuestionView;
use crate::ground::networks::FocusAreaView;
use schemars::JsonSchema;
use serde::Serialize;
use torg_domain::feedback::FeedbackState;

/// One heading with what stands under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct HeadingView {
    /// Word of `Heading`.
    pub heading: String,
    /// Unfinished entries of a draft.
    pub entries: Vec<String>,
    /// Notes, once it is handed over.
    pub notes: Vec<NoteView>,
}

/// A feedback in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FeedbackLine {
    /// Its id.
    pub id: String,
    /// The visit.
    pub exchange_id: String,
    /// Whose feedback.
    pub organisation_id: Option<String>,
    /// Its name; empty = not stated.
    pub organisation: String,
    /// Role of the author; empty = not stated.
    pub author_role: String,
    /// Its language.
    pub lang: String,
    /// Word of `FeedbackSide`: visitor or host.
    pub side: String,
    /// Word of `FeedbackState`.
    pub state: String,
    /// When it was begun, UTC.
    pub created_at: String,
    /// When it was handed over, UTC; `None` = not yet, or not stated.
    pub submitted_at: Option<String>,
    /// When the host confirmed its facts, UTC; `None` = not yet, or not stated.
    pub confirmed_at: Option<String>,
}

/// One feedback under its headings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FeedbackView {
    /// Which one.
    pub feedback: FeedbackLine,
    /// Title of the visit.
    pub exchange_title: String,
    /// The network.
    pub network_id: String,
    /// The visitors' four headings or the host's three, in their order.
    pub headings: Vec<HeadingView>,
    /// May this reader go on writing?
    pub may_write: bool,
    /// May this reader confirm the facts?
    pub may_confirm: bool,
    /// The last day the host has for confirming, `2027-03-09`; `None` unless it waits for that.
    pub confirm_by: Option<String>,
    /// Days the host has left, below 0 where they are over.
    pub confirm_days_left: i64,
    /// Does a delegation still gather it on its phones? Then it has a page of its own.
    pub is_gathered: bool,
    /// What the host itself wants to learn.
    pub host_questions: Vec<HostQuestionView>,
    /// May everybody read it?
    pub is_public: bool,
    /// Invented data, to be marked.
    pub is_example: bool,
}

/// A fact that sets host and visitor side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FactView {
    /// Its id.
    pub id: String,
    /// The visit.
    pub exchange_id: String,
    /// The note it comes from.
    pub note_id: Option<String>,
    /// What is compared.
    pub fact: String,
    /// The host's value; empty = not stated.
    pub host_value: String,
    /// The visitors' value; empty = not stated.
    pub visitor_value: String,
    /// Unit of both.
    pub unit: String,
    /// Why they differ; empty = not stated.
    pub why: String,
    /// Where it comes from; empty = not stated.
    pub source: String,
    /// The feedback it came with; `None` = it stands by itself.
    pub feedback_id: Option<String>,
    /// Word of that feedback's `FeedbackState`.
    pub feedback_state: Option<String>,
}

impl FactView {
    /// May everybody who sees the visit read it? What came with a feedback waits for the host's yes.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.feedback_state.as_deref().is_none_or(|state| state == FeedbackState::Confirmed.word())
    }

    /// May those inside the network and the host read it? What a delegation gathers is its own until handed over.
    #[must_use]
    pub fn is_handed_over(&self) -> bool {
        self.feedback_state.as_deref() != Some(FeedbackState::Draft.word())
    }
}

/// Everything captured at one exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ExchangeCaptureView {
    /// The exchange with its counts.
    pub exchange: ExchangeLineView,
    /// Its boards; only for those who read inside the network.
    pub boards: Vec<BoardLine>,
    /// Notes this reader may see, in order.
    pub notes: Vec<NoteView>,
    /// Feedback this reader may see.
    pub feedback: Vec<FeedbackLine>,
    /// Facts side by side.
    pub facts: Vec<FactView>,
    /// Focus areas of the network.
    pub focus_areas: Vec<FocusAreaView>,
    /// Words of the `NoteKind`s its programme asks for.
    pub lenses: Vec<String>,
    /// Questions notes can answer: id and text.
    pub questions: Vec<(String, String)>,
    /// May this reader write notes?
    pub may_add: bool,
    /// May this reader open boards, hide and move cards?
    pub may_lead: bool,
}

/// An exchange with what has been captured at it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ExchangeLineView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Word of `ExchangeKind`.
    pub kind: String,
    /// Its language.
    pub lang: String,
    /// The network.
    pub network_id: String,
    /// Name of the network.
    pub network: String,
    /// Organisation that receives; empty = not stated.
    pub host: String,
    /// Its id.
    pub host_id: Option<String>,
    /// Partial date it starts; `None` = not stated.
    pub starts_on: Option<String>,
    /// Word of `Visibility`.
    pub visibility: String,
    /// Invented data, to be marked.
    pub is_example: bool,
    /// Notes this kind of reader may count on: all that are not hidden.
    pub notes: i64,
    /// Boards that take cards now.
    pub open_boards: i64,
    /// Feedback handed over.
    pub feedback: i64,
}
