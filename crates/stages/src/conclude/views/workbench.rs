//! The workbench: cards of a series as a matrix, groups, findings, and the check by the people in the room.

use super::{FindingView, QuoteView, VersionView};
use crate::capture::agreement::VotesView;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What findings and reports conclude from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ScopeView {
    /// `programme` or `exchange`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its language.
    pub lang: String,
    /// What it is for; empty = not stated.
    pub purpose: String,
    /// Its network.
    pub network_id: String,
    /// The network's name.
    pub network: String,
    /// First day, as exact as known; `None` = not stated.
    pub starts_on: Option<String>,
    /// Last day, as exact as known; `None` = not stated.
    pub ends_on: Option<String>,
    /// What the source says of the date; empty = nothing.
    pub date_note: String,
    /// The host's name; empty = none or not stated.
    pub host: String,
    /// Word of `ExchangeKind`; empty for a programme.
    pub exchange_kind: String,
    /// Words of `NoteKind` the boards ask for.
    pub lenses: Vec<String>,
    /// For a single exchange: the series it belongs to.
    pub programme_id: Option<String>,
    /// Are all its sessions for everyone?
    pub is_public: bool,
    /// Invented data, to be marked.
    pub is_example: bool,
}

/// One session of the series.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SessionView {
    /// Id of the exchange.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Word of `ExchangeKind`.
    pub kind: String,
    /// Its first day, as exact as known.
    pub starts_on: Option<String>,
    /// Where; empty = not stated.
    pub place: String,
}

/// Which cards the reader asked to see; empty fields do not narrow.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct CardFilter {
    /// Id of a focus area, or `none`.
    #[serde(default)]
    pub focus: String,
    /// Id of a session.
    #[serde(default)]
    pub session: String,
    /// Word of `NoteKind`.
    #[serde(default)]
    pub kind: String,
    /// Id of a group, or `none`.
    #[serde(default)]
    pub group: String,
    /// `user-side` for the voices of users and relatives alone.
    #[serde(default)]
    pub voices: String,
}

/// Everything a facilitator concludes with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WorkbenchView {
    /// What it concludes from.
    pub scope: ScopeView,
    /// The sessions: columns of the matrix.
    pub sessions: Vec<SessionView>,
    /// Words of `NoteKind`: the lenses, then other kinds that occur.
    pub kinds: Vec<String>,
    /// Focus areas: rows of the matrix. The last, without id, holds cards without a focus area, if there are any.
    pub rows: Vec<FocusRowView>,
    /// All cards counted.
    pub cards_total: usize,
    /// Users and relatives who were heard; fewer than five are not shown apart.
    pub user_side: usize,
    /// The cards the filter lets through.
    pub cards: Vec<CardView>,
    /// Groups of cards.
    pub groups: Vec<GroupView>,
    /// The findings, in order.
    pub findings: Vec<FindingView>,
    /// Findings without any voice of a user or relative.
    pub without_user_voice: usize,
    /// The check by the people in the room.
    pub check: CheckView,
    /// The report's versions, newest first; empty = none frozen.
    pub versions: Vec<VersionView>,
    /// Id of the report, once a version is frozen.
    pub report_id: Option<String>,
    /// May this reader write here?
    pub may_edit: bool,
}

/// A row of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FocusRowView {
    /// Id of the focus area; `None` = cards without one.
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// Cards in all.
    pub total: usize,
    /// Cards by kind, in the order of [`WorkbenchView::kinds`].
    pub by_kind: Vec<usize>,
    /// One cell per session, in the order of [`WorkbenchView::sessions`].
    pub cells: Vec<CellView>,
    /// Findings written for it.
    pub findings: usize,
}

/// A cell of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CellView {
    /// Id of the session.
    pub session_id: String,
    /// Cards in all.
    pub total: usize,
    /// Cards by kind, in the order of [`WorkbenchView::kinds`].
    pub by_kind: Vec<usize>,
}

/// A card on the workbench.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CardView {
    /// The note with its voice; veiled where fewer than five people at the board share it.
    pub quote: QuoteView,
    /// Its focus area.
    pub focus_area_id: Option<String>,
    /// The group it is in.
    pub group_id: Option<String>,
    /// How its board voted on it as a statement, where voting is over.
    pub votes: Option<VotesView>,
    /// Findings that quote it: id, number, word of `Side`.
    pub used_in: Vec<(String, String, String)>,
    /// Is it the voice of a user or a relative? Never told of fewer than five.
    pub is_user_side: bool,
}

/// A group of cards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GroupView {
    /// Its id.
    pub id: String,
    /// Its title, as the facilitator wrote it.
    pub title: String,
    /// Its focus area.
    pub focus_area_id: Option<String>,
    /// The notes in it, in order of time.
    pub note_ids: Vec<String>,
}

/// How far the check by the people in the room has come.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CheckView {
    /// Token of the link `/c/{token}`; `None` = not sent, or this reader may not share it.
    pub token: Option<String>,
    /// "Yes, that is what we said."
    pub agrees: usize,
    /// "Not quite."
    pub differs: usize,
    /// Every answer with words, and all that differ, oldest first.
    pub answers: Vec<AnswerView>,
}

/// What somebody who was in the room answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AnswerView {
    /// The finding.
    pub finding_id: String,
    /// Its number.
    pub finding_number: String,
    /// Word of `CheckAnswer`.
    pub answer: String,
    /// Their words; empty = none.
    pub words: String,
    /// Their role; empty = not stated.
    pub role: String,
    /// When, UTC.
    pub at: String,
}

/// What the people in the room are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RoomView {
    /// What they took part in.
    pub scope: ScopeView,
    /// The drafts, in order.
    pub findings: Vec<RoomFindingView>,
}

/// A draft as the people in the room see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RoomFindingView {
    /// The draft.
    pub finding: FindingView,
    /// Answers so far.
    pub answers: usize,
}

/// A line of the overview: something that can be concluded from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ScopeLine {
    /// What it is.
    pub scope: ScopeView,
    /// Cards and notes that are not hidden.
    pub notes: i64,
    /// Findings in all.
    pub findings: i64,
    /// Findings that are final.
    pub finals: i64,
    /// Id of its report and the newest version's number.
    pub report: Option<(String, i64)>,
}

/// What everyone may read of what was concluded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ConcludedView {
    /// What it was concluded from.
    pub scope: ScopeView,
    /// Findings this reader may see, in order.
    pub findings: Vec<FindingView>,
    /// Id of the report and its versions, newest first; none where none was frozen.
    pub report: Option<(String, Vec<VersionView>)>,
}
