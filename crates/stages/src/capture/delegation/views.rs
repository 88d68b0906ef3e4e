//! What a delegation's members, its leader and nobody else read.

use crate::capture::views::{FactView, FeedbackLine};
use schemars::JsonSchema;
use serde::Serialize;

/// What somebody with the link sees before they said who they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DoorView {
    /// Title of the visit.
    pub title: String,
    /// Language of the title.
    pub title_lang: String,
    /// Whose delegation; empty = not stated.
    pub organisation: String,
    /// The delegation's language.
    pub lang: String,
    /// Last day the link opens, `2027-03-04`.
    pub ends_on: String,
    /// Is the letter handed over? Then nobody writes any more.
    pub is_handed_over: bool,
    /// Invented data, to be marked.
    pub is_example: bool,
}

/// A row of the day's programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PlanRowView {
    /// `09:00`; `None` = not stated.
    pub starts: Option<String>,
    /// `10:30`; `None` = not stated.
    pub ends: Option<String>,
    /// What.
    pub title: String,
    /// Role that is responsible; empty = not stated.
    pub role: String,
}

/// What one role is to watch for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WatchView {
    /// Word of `Level`.
    pub level: String,
    /// The questions.
    pub questions: Vec<String>,
}

/// A note of the delegation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WrittenView {
    /// Its id.
    pub id: String,
    /// Word of `Heading`.
    pub heading: String,
    /// Its words, in their own language.
    pub text: String,
    /// Their language.
    pub lang: String,
    /// Word of the writer's `Level`.
    pub level: String,
    /// The writer's role in words; empty = not stated.
    pub role: String,
    /// The writer's name, where they turned it on; empty otherwise.
    pub name: String,
    /// Role of who said it; empty = the writer's own thought.
    pub said_by: String,
    /// Did this reader write it?
    pub is_own: bool,
    /// Why the leader took it out of the draft; empty = it stands.
    pub taken_out: String,
    /// A number with its unit that could be a fact to compare; `None` = there is none, or it became one.
    pub number: Option<(String, String)>,
}

/// A note with those that were put together under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BundleView {
    /// The one that stands for all.
    pub head: WrittenView,
    /// The others, in their own words.
    pub under: Vec<WrittenView>,
    /// People who chose it.
    pub votes: usize,
    /// Did this reader choose it?
    pub is_chosen: bool,
}

/// The page on a member's phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PhoneView {
    /// The visit.
    pub door: DoorView,
    /// Where, as it is called on a map; empty = not stated.
    pub place: String,
    /// Who receives; empty = not stated.
    pub host: String,
    /// Which day is shown, counted from 1.
    pub day: i64,
    /// Days the programme has.
    pub days: i64,
    /// That day's date; `None` = not stated.
    pub date: Option<String>,
    /// Its rows.
    pub rows: Vec<PlanRowView>,
    /// What this member's role is to watch for.
    pub watch: Vec<String>,
    /// Language of those questions.
    pub watch_lang: String,
    /// The member's own notes, newest first.
    pub own: Vec<WrittenView>,
    /// How many notes the whole group has.
    pub notes: usize,
}

/// The group's notes on one page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct HomeView {
    /// The visit.
    pub door: DoorView,
    /// The delegation's id.
    pub id: String,
    /// Under each of the four headings, the most chosen first: word of `Heading`, notes.
    pub headings: Vec<(String, Vec<BundleView>)>,
    /// Facts that came with the delegation.
    pub facts: Vec<FactView>,
    /// Votes this reader has left.
    pub votes_left: usize,
    /// How many came in by the link.
    pub members: i64,
}

/// A delegation as a line of its visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DelegationLine {
    /// Its feedback, whose id it has.
    pub feedback: FeedbackLine,
    /// Last day the link opens.
    pub ends_on: String,
    /// How many came in by the link.
    pub members: i64,
    /// Notes so far.
    pub notes: usize,
}

/// A delegation for its leader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DelegationView {
    /// Its line.
    pub line: DelegationLine,
    /// Title of the visit.
    pub title: String,
    /// Language of the title.
    pub title_lang: String,
    /// The secret of the link that works now; `None` = it has ended.
    pub link: Option<String>,
    /// What each role is to watch for.
    pub watch: Vec<WatchView>,
    /// Questions raised before the visit, to choose what to watch for from.
    pub questions: Vec<String>,
    /// Invented data, to be marked.
    pub is_example: bool,
}

/// The draft of the letter, in the delegation's language around the notes in theirs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DraftView {
    /// The delegation.
    pub line: DelegationLine,
    /// Title of the visit.
    pub title: String,
    /// Language of the title.
    pub title_lang: String,
    /// Who received; empty = not stated.
    pub host: String,
    /// Under each of the four headings, the most chosen first: word of `Heading`, notes.
    pub headings: Vec<(String, Vec<BundleView>)>,
    /// Facts side by side, apart from impressions.
    pub facts: Vec<FactView>,
    /// What the leader took out: it does not go to the host, and is deleted when the letter does.
    pub taken_out: Vec<TakenOutView>,
    /// Languages the notes were written in.
    pub languages: Vec<String>,
    /// Invented data, to be marked.
    pub is_example: bool,
}

/// A note or fact that was taken out of the draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TakenOutView {
    /// `note` or `fact`.
    pub part: String,
    /// Its id.
    pub id: String,
    /// Its words.
    pub text: String,
    /// Their language.
    pub lang: String,
    /// Why.
    pub reason: String,
}
