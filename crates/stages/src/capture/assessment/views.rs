//! What is shown of models, assessments and their results.

use schemars::JsonSchema;
use serde::Serialize;

/// Somebody's words with their language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SaidView {
    /// The words; empty = none.
    pub words: String,
    /// Their language.
    pub lang: String,
}

/// A model as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ModelLine {
    /// Key and version, `integrated-care.1`.
    pub id: String,
    /// Key, the same in every version.
    pub key: String,
    /// Version.
    pub version: String,
    /// Name.
    pub name: SaidView,
    /// What it is for.
    pub about: SaidView,
    /// The network whose own it is; `None` = for everybody.
    pub network_id: Option<String>,
    /// Name of that network.
    pub network: String,
    /// How many dimensions it has.
    pub dimensions: i64,
}

/// A model with its dimensions, in one reader's language as far as it has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ModelView {
    /// The model.
    pub model: ModelLine,
    /// Under which terms its words may be used; empty = not stated.
    pub licence: String,
    /// Where it comes from.
    pub source: String,
    /// What is rated, in its order.
    pub dimensions: Vec<DimensionView>,
}

/// One thing that is rated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DimensionView {
    /// Short name.
    pub key: String,
    /// Word of the shared `Concept`; empty = none.
    pub concept: String,
    /// Name.
    pub name: SaidView,
    /// What it is about.
    pub about: SaidView,
    /// What the steps 0 to 5 look like.
    pub steps: Vec<SaidView>,
}

/// An assessment as a line of its own people's list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AssessmentLine {
    /// Its id.
    pub id: String,
    /// The model.
    pub model_id: String,
    /// The model's name.
    pub model: SaidView,
    /// Whose it is.
    pub organisation_id: String,
    /// Its name.
    pub organisation: String,
    /// When it was started, UTC.
    pub created_at: String,
    /// The last round.
    pub round: i64,
    /// Is it being rated?
    pub is_open: bool,
    /// Word of `Audience`.
    pub audience: String,
    /// Invented data, to be marked.
    pub is_example: bool,
}

/// How many chose which step, and what follows by the published rules.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CountsView {
    /// How many rated.
    pub raters: usize,
    /// How many chose 0, 1, 2, 3, 4 and 5.
    pub counts: [usize; 6],
    /// The median; only ever shown with the counts.
    pub median: Option<f64>,
    /// Share of ratings at the median, per cent.
    pub at_median: f64,
    /// Share within one step of the median, per cent.
    pub in_agreement: f64,
    /// `agreement`, `split`, or empty under six raters.
    pub stand: String,
    /// `initial`, `progressing`, `optimising`, `uncertain`, or empty under six raters.
    pub maturity: String,
}

/// How the ratings of one role lie, where enough of it rated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RoleCountsView {
    /// Word of `Level`.
    pub role: String,
    /// How many chose 0, 1, 2, 3, 4 and 5.
    pub counts: [usize; 6],
}

/// The result of one dimension in one round, for the municipality's own people.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ResultView {
    /// The dimension's short name.
    pub dimension: String,
    /// The spread.
    pub spread: CountsView,
    /// By role, where a role can not be told from it.
    pub roles: Vec<RoleCountsView>,
    /// Rating and reason, by rating; nobody's name.
    pub reasons: Vec<(i64, SaidView)>,
    /// Notes of the talk.
    pub talk: SaidView,
}

/// A closed round.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RoundView {
    /// Which.
    pub number: i64,
    /// When it was closed, UTC.
    pub closed_at: String,
    /// Each dimension of the model.
    pub results: Vec<ResultView>,
}

/// What this person has said in the open round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OwnRatingView {
    /// The dimension's short name.
    pub dimension: String,
    /// 0 to 5.
    pub rating: i64,
    /// The reason.
    pub reason: SaidView,
    /// Word of `Level`.
    pub role: String,
}

/// A round that is being rated: how far it has come, and one's own ratings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OpenRoundView {
    /// Which.
    pub number: i64,
    /// People who have rated something.
    pub raters: i64,
    /// People who have rated every dimension.
    pub complete: usize,
    /// This person's ratings.
    pub own: Vec<OwnRatingView>,
}

/// One assessment, for the municipality's own people.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct AssessmentView {
    /// The assessment.
    pub line: AssessmentLine,
    /// The model.
    pub model: ModelView,
    /// Closed rounds, the first first.
    pub rounds: Vec<RoundView>,
    /// The round that is being rated.
    pub open: Option<OpenRoundView>,
    /// Name of the network it is shared with; empty = none.
    pub shared_network: String,
    /// The round whose result is shared.
    pub shared_round: Option<i64>,
    /// When it was shared, UTC.
    pub shared_at: Option<String>,
    /// Networks it could be shared with: id and name.
    pub networks: Vec<(String, String)>,
    /// Earlier assessments by the same model: date and spread of each dimension in the last closed round.
    pub earlier: Vec<SharedView>,
}

/// A result as others read it: counts and nothing else.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SharedView {
    /// The assessment.
    pub id: String,
    /// Whose.
    pub organisation_id: String,
    /// Its name.
    pub organisation: String,
    /// Country, as `SE`.
    pub country: String,
    /// The model's id.
    pub model_id: String,
    /// The model's name.
    pub model: SaidView,
    /// When the round was closed, UTC.
    pub closed_at: String,
    /// Which round.
    pub round: i64,
    /// Dimension and spread, in the order of the model.
    pub spreads: Vec<(String, CountsView)>,
    /// Invented data, to be marked.
    pub is_example: bool,
}

/// Shared results by one model, and one's own beside them where there is one.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ComparedView {
    /// The model.
    pub model: ModelView,
    /// The reader's own municipality, by its last closed round; only its own people get it.
    pub own: Option<SharedView>,
    /// Others that share with this reader.
    pub others: Vec<SharedView>,
}
