//! A board while it is live: cards, votes, what came out.

use schemars::JsonSchema;
use serde::Serialize;
use torg_domain::board::{BoardPhase, Tally};

/// A card as every screen of a live board shows it: without anything about its writer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LiveCard {
    /// Its id.
    pub id: String,
    /// What it says, in its own language.
    pub text: String,
    /// Language of the text.
    pub lang: String,
    /// Word of `NoteKind`.
    pub kind: String,
    /// Id of its focus area; empty = none.
    pub focus_area_id: String,
    /// Name of its focus area; empty = none.
    pub focus_area: String,
    /// The card it was put under.
    pub under: Option<String>,
    /// When it was written, UTC.
    pub at: String,
}

/// What a live board is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveBoard {
    /// Its network, whose new words may be cards of this board.
    pub network_id: String,
    /// Does it take anything at all?
    pub is_open: bool,
    /// What people are doing.
    pub phase: BoardPhase,
    /// Takes nothing for a while.
    pub is_frozen: bool,
    /// When the timer ends, UTC.
    pub timer_ends_at: Option<String>,
    /// May participants see each other's cards while they write?
    pub shows_cards: bool,
    /// May participants see where the room agrees, when voting is over?
    pub shows_agreement: bool,
}

/// A card that somebody may support.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SupportView {
    /// The card.
    pub card: LiveCard,
    /// Does this person support it?
    pub is_own: bool,
}

/// A statement as one person votes on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StatementView {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Language of the text.
    pub lang: String,
}

/// How many said what. While fewer than five have voted only their number is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, JsonSchema)]
pub struct TallyView {
    /// Who have voted on the statement.
    pub seen: i64,
    /// Who agree.
    pub agree: Option<i64>,
    /// Who disagree.
    pub disagree: Option<i64>,
    /// Who take no stand.
    pub pass: Option<i64>,
    /// Who support the card.
    pub support: i64,
}

impl TallyView {
    /// The tally as it may be shown.
    #[must_use]
    pub fn of(tally: &Tally) -> Self {
        let told = |people: i64| (tally.seen() >= torg_domain::board::GROUP_LEAST).then_some(people);
        Self {
            seen: tally.seen(),
            agree: told(tally.agree),
            disagree: told(tally.disagree),
            pass: told(tally.pass),
            support: tally.support,
        }
    }
}

/// What came out for one card and those put under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ResultView {
    /// The card.
    pub card: LiveCard,
    /// Texts of the cards put under it.
    pub under: Vec<String>,
    /// All votes.
    pub tally: TallyView,
    /// Word of `Level`, or `others`, and its votes; empty where no group can be told apart.
    pub groups: Vec<(String, TallyView)>,
}
