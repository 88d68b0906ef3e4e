//! What ACT shows. Words such as states are the fixed ones of the domain; the outlets bring the sentences.

use crate::ground::thread::Station;
use schemars::JsonSchema;
use serde::Serialize;

/// A commitment as lists show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CommitmentView {
    /// Its id.
    pub id: String,
    /// The organisation that promises.
    pub organisation_id: String,
    /// Its name.
    pub organisation: String,
    /// The network it was made in.
    pub network_id: Option<String>,
    /// The meeting it was made at.
    pub exchange_id: Option<String>,
    /// The promise, in its own language.
    pub promise: String,
    /// Its language.
    pub lang: String,
    /// Word of `Basis`.
    pub basis_kind: String,
    /// Role of the owner; empty = not stated.
    pub owner_role: String,
    /// When it is to be done, as exactly as stated.
    pub due_on: Option<String>,
    /// Word of `CommitmentState`.
    pub state: String,
    /// What had become of it after 12 months; empty = not answered.
    pub outcome_12: String,
    /// What had become of it after 24 months; empty = not answered.
    pub outcome_24: String,
    /// Invented data, to be marked.
    pub is_example: bool,
    /// When it was written down, UTC.
    pub created_at: String,
    /// When it was published, UTC.
    pub published_at: Option<String>,
    /// Grows with each change.
    pub revision: i64,
    /// Is it the reader's own organisation's?
    pub is_own: bool,
    /// Has the time come to write what became of it, after 12 or 24 months, and nobody has?
    pub awaits_outcome: bool,
}

/// What the link of a mail asks about a commitment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AskedView {
    /// Word of `Asked`; `None` = answered, nothing is asked now.
    pub asked: Option<String>,
    /// What was promised.
    pub commitment: CommitmentView,
}

/// How many were asked what became of a commitment, and how many answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OutcomeShare {
    /// Commitments with an outcome.
    pub answered: usize,
    /// Commitments whose time has come, unanswered ones included.
    pub of: usize,
    /// Published commitments whose time has not come.
    pub not_due: usize,
    /// Recorded commitments whose source tells no date: nobody can say whether their time has come.
    pub undated: usize,
}

/// Commitments, the reader's own first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CommitmentsView {
    /// The commitments: own first, of these first the ones that await an outcome, then by organisation's name, then by
    /// time.
    pub commitments: Vec<CommitmentView>,
    /// Commitments with an outcome after 12 months.
    pub after_12: OutcomeShare,
    /// Commitments with an outcome after 24 months.
    pub after_24: OutcomeShare,
}

/// What a commitment rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BasisView {
    /// Word of `Basis`.
    pub kind: String,
    /// Its id, where it is a station that the reader may see.
    pub id: Option<String>,
    /// Its title.
    pub title: String,
    /// Its sentence, or the own words.
    pub words: String,
    /// Language of title and words.
    pub lang: String,
    /// Its page; empty where it has none.
    pub path: String,
    /// False where the reader may not see what it rests on.
    pub is_shown: bool,
}

impl BasisView {
    /// A basis of which only the kind may be told; own words are always told.
    pub(super) fn of_kind(kind: &str) -> Self {
        Self {
            kind: kind.to_owned(),
            id: None,
            title: String::new(),
            words: String::new(),
            lang: String::new(),
            path: String::new(),
            is_shown: kind == "own-words",
        }
    }
}

/// One line of what was reported on a commitment or pilot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProgressView {
    /// When, UTC.
    pub at: String,
    /// The state it then had.
    pub state: String,
    /// What has happened.
    pub words: String,
}

/// When somebody is asked what became of it, and whether the day has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OutcomeQuestionView {
    /// Word of `OutcomeAfter`: 12 or 24 months.
    pub after: String,
    /// The day, `YYYY-MM-DD`; `None` while it is a draft.
    pub due_on: Option<String>,
    /// Has the day come?
    pub is_due: bool,
    /// The answer; empty = not answered.
    pub answer: String,
}

/// Words at the beginning of the thread.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WordsView {
    /// The note.
    pub note: Station,
    /// Does it only speak against the finding the commitment rests on?
    pub is_opposing: bool,
}

/// A commitment's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CommitmentPageView {
    /// The commitment.
    pub commitment: CommitmentView,
    /// Name of the network, where the reader may see it.
    pub network: Option<String>,
    /// What it rests on.
    pub basis: BasisView,
    /// The words at the beginning of the thread that this reader may see: notes behind the basis.
    pub words: Vec<WordsView>,
    /// What tries it.
    pub pilots: Vec<PilotView>,
    /// What was reported, newest first.
    pub progress: Vec<ProgressView>,
    /// What became of it.
    pub outcomes: Vec<OutcomeQuestionView>,
    /// May the reader change it?
    pub may_edit: bool,
}

/// A pilot as lists show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PilotView {
    /// Its id.
    pub id: String,
    /// The commitment it tries.
    pub commitment_id: String,
    /// The organisation that tries it.
    pub organisation_id: String,
    /// Its name.
    pub organisation: String,
    /// What it is called, in its own language.
    pub title: String,
    /// What is tried.
    pub about: String,
    /// Its language.
    pub lang: String,
    /// Start, as exactly as stated.
    pub starts_on: Option<String>,
    /// End.
    pub ends_on: Option<String>,
    /// The source's wording of a deadline.
    pub deadline_note: String,
    /// Number of teams, where only the number is known.
    pub team_count: Option<i64>,
    /// Who pays.
    pub funded_by: Option<String>,
    /// When we stop.
    pub stop_rule: String,
    /// What is decided next.
    pub next_decision: String,
    /// Word of `PilotState`.
    pub state: String,
    /// Invented data, to be marked.
    pub is_example: bool,
    /// When it was written down, UTC.
    pub created_at: String,
}

/// A pilot's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PilotPageView {
    /// The pilot.
    pub pilot: PilotView,
    /// Its teams, in order.
    pub teams: Vec<String>,
    /// The commitment it tries.
    pub commitment: CommitmentView,
    /// What the commitment rests on.
    pub basis: BasisView,
    /// What was reported, newest first.
    pub progress: Vec<ProgressView>,
    /// May the reader change it?
    pub may_edit: bool,
}

/// An organisation somebody may commit for, and the network they would do it in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CommitterView {
    /// The organisation.
    pub organisation_id: String,
    /// Its name.
    pub organisation: String,
    /// The network; `None` = outside any.
    pub network_id: Option<String>,
    /// Its name.
    pub network: Option<String>,
    /// Is it the actor's own organisation?
    pub is_own: bool,
}

/// What a delegation takes home, before its letter is handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TakeHomeView {
    /// Its id; the commitment's once it is one.
    pub id: String,
    /// What is promised.
    pub promise: String,
    /// Role of the owner.
    pub owner_role: String,
    /// Partial date.
    pub due_on: String,
    /// Language of the promise.
    pub lang: String,
}

/// Something that fell due to the leader of a delegation, once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DueView {
    /// The delegation; its draft is at `/capture/delegations/<id>/draft`.
    pub feedback_id: String,
    /// The visit.
    pub exchange_id: String,
    /// The leader's account; `None` = not stated.
    pub leader_id: Option<String>,
    /// The delegation's language.
    pub lang: String,
    /// Word of `torg_domain::delegation::Due`.
    pub what: String,
}
