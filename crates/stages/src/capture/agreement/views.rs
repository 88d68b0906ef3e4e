//! Where a room agrees, as pages and JSON receive it.

use crate::capture::views::TallyView;
use schemars::JsonSchema;
use serde::Serialize;

/// Where the room of one board agrees.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct AgreementView {
    /// The board.
    pub board_id: String,
    /// Its title.
    pub title: String,
    /// The one question.
    pub prompt: String,
    /// The session.
    pub exchange_id: String,
    /// Title of the session.
    pub exchange_title: String,
    /// The network.
    pub network_id: String,
    /// Invented data, to be marked.
    pub is_example: bool,
    /// Does the board take votes?
    pub is_open: bool,
    /// Is voting over, so that groups are told apart?
    pub is_over: bool,
    /// May the people at the board and the room's screen see this?
    pub is_shown: bool,
    /// The moment this was read, UTC.
    pub read_at: String,
    /// People who voted on a statement.
    pub voters: usize,
    /// Votes on statements.
    pub votes: usize,
    /// The statements by each division of the room; only by `room` while voting goes on.
    pub groupings: Vec<GroupingView>,
    /// Groups that only the votes show.
    pub opinion: OpinionView,
}

/// All statements by one division of the room.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GroupingView {
    /// Word of `Grouping`.
    pub grouping: String,
    /// Groups that are told apart, and `others`.
    pub groups: Vec<GroupPeopleView>,
    /// Groups that count among the others, without their number.
    pub folded: Vec<GroupPeopleView>,
    /// The statements in the order they are to be read.
    pub statements: Vec<StandView>,
}

/// A group of people at the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GroupPeopleView {
    /// Word of `Level`, `user-side` or `work-side`, an organisation's id, or `others`.
    pub group: String,
    /// The organisation's name; empty where the group has a word.
    pub name: String,
    /// People of it who voted; 0 where it is not told.
    pub people: usize,
}

/// What the groups say about one statement.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StandView {
    /// The statement's note.
    pub note_id: String,
    /// Its number: `N-41`.
    pub number: String,
    /// What it says.
    pub text: String,
    /// Language of the text.
    pub lang: String,
    /// `shared`, `tension`, `only-one`, `uncertain`, or `few` while fewer than five have voted.
    pub stand: String,
    /// `agree` or `disagree` where it is shared or said by one alone; otherwise empty.
    pub side: String,
    /// Place in `lines` of the only group with a majority.
    pub only: Option<usize>,
    /// Places in `lines` of groups whose majority says the opposite of the room.
    pub against: Vec<usize>,
    /// The room.
    pub pooled: TallyView,
    /// Agreement across the groups; none while fewer than five have voted.
    pub share: Option<ShareView>,
    /// The votes of each group.
    pub lines: Vec<LineView>,
}

/// Agreement across groups that count the same, however large they are.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct ShareView {
    /// Geometric mean of the groups' shares for it.
    pub agree: f64,
    /// The same against it.
    pub disagree: f64,
    /// The least share for it.
    pub least: f64,
    /// The largest share for it less the least.
    pub tension: f64,
}

/// One group's votes on one statement: five at least, or none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LineView {
    /// As in [`GroupPeopleView`].
    pub group: String,
    /// The organisation's name; empty where the group has a word.
    pub name: String,
    /// Its votes.
    pub tally: TallyView,
}

/// Groups that only the votes show, or why there are none.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct OpinionView {
    /// `too-few`, `no-split`, `like-chance` or `groups`.
    pub verdict: String,
    /// People with votes enough to count.
    pub counted: usize,
    /// People there must be.
    pub needed: usize,
    /// Mixtures of the votes that were tried against chance.
    pub mixtures: u32,
    /// The groups, the largest first; empty where there are none.
    pub groups: Vec<OpinionGroupView>,
}

/// People who voted alike.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct OpinionGroupView {
    /// `A` is the largest.
    pub letter: String,
    /// People in it.
    pub people: usize,
    /// What tells it from the rest.
    pub told_by: Vec<ToldView>,
    /// Its place on the map.
    pub clumps: Vec<ClumpView>,
}

/// A statement that tells a group from the rest of the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ToldView {
    /// The statement's note.
    pub note_id: String,
    /// Its number.
    pub number: String,
    /// What it says.
    pub text: String,
    /// Language of the text.
    pub lang: String,
    /// `agree` or `disagree`.
    pub side: String,
    /// So many of the group say so.
    pub hits: u32,
    /// Of so many of the group who voted on it.
    pub seen: u32,
    /// So many of the rest say so.
    pub rest_hits: u32,
    /// Of so many of the rest.
    pub rest_seen: u32,
}

/// Five or more people with neighbouring votes, as one place on the map. Directions from −1 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct ClumpView {
    /// Along the direction in which people differ most.
    pub x: f64,
    /// Along the second.
    pub y: f64,
    /// People.
    pub people: usize,
}

/// How a board voted on one statement, for its card on the workbench.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct VotesView {
    /// The board.
    pub board_id: String,
    /// The statement as the others read it: as in [`StandView`], by level.
    pub stand: String,
    /// The room: the unit is a person.
    pub pooled: TallyView,
    /// By other units.
    pub units: Vec<UnitVotesView>,
}

/// In how many units more than half are for a statement or against it, of those with five votes and more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct UnitVotesView {
    /// Word of `domain::prevalence::Unit`: `role` or `municipality`.
    pub unit: String,
    /// Units with a majority for it.
    pub agree: usize,
    /// Units with a majority against it.
    pub disagree: usize,
    /// Units that are told apart.
    pub of: usize,
}
