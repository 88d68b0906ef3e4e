//! Boards as the facilitator, the room's screen and the participants' phones see them.

use super::{NoteView, ResultView, StatementView, SupportView};
use crate::ground::networks::FocusAreaView;
use schemars::JsonSchema;
use serde::Serialize;

/// A board in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BoardLine {
    /// Its id.
    pub id: String,
    /// The session it belongs to.
    pub exchange_id: String,
    /// Its title.
    pub title: String,
    /// The one question.
    pub prompt: String,
    /// Six signs. Empty for those who may not lead the board, and once it is closed.
    pub code: String,
    /// Word of `BoardState`.
    pub state: String,
    /// Word of `BoardPhase`: what people at it are doing.
    pub phase: String,
    /// Takes nothing for a while.
    pub is_frozen: bool,
    /// When the timer ends, UTC; `None` = no timer.
    pub timer_ends_at: Option<String>,
    /// Words of the `NoteKind`s on offer.
    pub kinds: Vec<String>,
    /// The fixed focus area; `None` = the writer chooses.
    pub focus_area_id: Option<String>,
    /// May participants see each other's cards?
    pub shows_cards: bool,
    /// May people at it, and the room's screen, see where the room agrees?
    pub shows_agreement: bool,
    /// When it was opened, UTC.
    pub opened_at: String,
    /// When it was closed, UTC.
    pub closed_at: Option<String>,
    /// Cards on it, hidden ones left out.
    pub cards: i64,
    /// People who joined.
    pub participants: i64,
}

/// How many took part from one level. Levels with fewer than five are put together as `small-groups`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GroupCount {
    /// Word of `Level`, or `small-groups`.
    pub level: String,
    /// People.
    pub people: i64,
}

/// The cards of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CardColumn {
    /// Word of `NoteKind`.
    pub kind: String,
    /// Its cards, oldest first.
    pub cards: Vec<NoteView>,
}

/// A board as the facilitator works with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BoardView {
    /// The board.
    pub board: BoardLine,
    /// Title of the session.
    pub exchange_title: String,
    /// The network.
    pub network_id: String,
    /// Cards by kind: the kinds on offer first, then others that cards were moved to.
    pub columns: Vec<CardColumn>,
    /// Cards the facilitator took off, with their reasons; only for those who lead the board.
    pub hidden: Vec<NoteView>,
    /// Cards put under another one: its id, and that of the other.
    pub merged: Vec<(String, String)>,
    /// What came out, the cards with most support or agreement first.
    pub results: Vec<ResultView>,
    /// The moment this was read, UTC: a timer is counted from it.
    pub read_at: String,
    /// Who took part, by level.
    pub groups: Vec<GroupCount>,
    /// Focus areas a card can be moved to.
    pub focus_areas: Vec<FocusAreaView>,
    /// May this reader hide, move and close?
    pub may_lead: bool,
    /// Invented data, to be marked.
    pub is_example: bool,
}

/// What the room's screen shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProjectorView {
    /// The board.
    pub board: BoardLine,
    /// Title of the session.
    pub exchange_title: String,
    /// Cards that stand for themselves.
    pub heads: usize,
    /// Votes so far.
    pub votes: i64,
    /// What came out; only while grouping and once the board has ended.
    pub results: Vec<ResultView>,
    /// The moment this was read, UTC.
    pub read_at: String,
}

/// What somebody sees who has typed a code and not sat down yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct JoinView {
    /// The board.
    pub board_id: String,
    /// Its code, as typed signs.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The one question.
    pub prompt: String,
    /// Title of the session.
    pub exchange_title: String,
    /// Language of the session.
    pub lang: String,
    /// Organisations somebody may say they come from: id and name, by id.
    pub organisations: Vec<(String, String)>,
}

/// A participant's own place at a board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SeatView {
    /// The board. Its code is there: the participant typed it.
    pub board: BoardLine,
    /// Title of the session.
    pub exchange_title: String,
    /// The session's page.
    pub exchange_id: String,
    /// Is that page open to everybody?
    pub is_public: bool,
    /// Colour and animal, as locale words: `green hare`.
    pub label: String,
    /// Language they chose.
    pub lang: String,
    /// Did they say yes to being quoted?
    pub may_quote: bool,
    /// Focus areas to choose from; empty where the board fixes one.
    pub focus_areas: Vec<FocusAreaView>,
    /// Cards they wrote, newest first.
    pub own: Vec<NoteView>,
    /// The others' cards, newest first; empty where the board does not show them.
    pub others: Vec<NoteView>,
    /// Cards that can be supported, with this person's support; only in that phase.
    pub to_support: Vec<SupportView>,
    /// Supports this person has left.
    pub support_left: usize,
    /// The next statement to vote on; only in that phase, and while there is one.
    pub statement: Option<StatementView>,
    /// Statements this person has voted on.
    pub voted: usize,
    /// Statements there are.
    pub statements: usize,
    /// What came out; only while grouping.
    pub results: Vec<ResultView>,
    /// The moment this was read, UTC.
    pub read_at: String,
}
