//! Needs and offers.

use super::OfferView;
use crate::ground::thread::Station;
use schemars::JsonSchema;
use serde::Serialize;
use torg_domain::pairing::Reason;

/// A need or an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NeedView {
    /// Its id.
    pub id: String,
    /// Word of `Direction`: need or offer.
    pub direction: String,
    /// Whose it is.
    pub organisation_id: Option<String>,
    /// Its name; empty = not stated.
    pub organisation: String,
    /// Its country, as `SE`; empty = not stated.
    pub country: String,
    /// The network it was said in.
    pub network_id: Option<String>,
    /// Name of the network; empty = none.
    pub network: String,
    /// What it is about, in its own language.
    pub topic: String,
    /// Its language.
    pub lang: String,
    /// Word of the shared `Concept`; empty = not stated.
    pub concept: String,
    /// Word of `WantedForm`.
    pub wanted_form: String,
    /// Partial date; `None` = not stated.
    pub by_when: Option<String>,
    /// Word of `NeedState`.
    pub state: String,
    /// May everybody read it?
    pub is_public: bool,
    /// Invented data, to be marked.
    pub is_example: bool,
    /// When it was written, UTC.
    pub created_at: String,
}

/// A need that met an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PairingView {
    /// The need.
    pub need_id: String,
    /// The offer.
    pub offer_id: String,
    /// The other side of the one being read.
    pub counterpart: NeedView,
    /// The exchange that came of it.
    pub exchange_id: Option<String>,
    /// How the two found each other; empty = not stated.
    pub learnt_how: String,
    /// What was used afterwards; empty = not stated yet.
    pub outcome: String,
    /// When they were paired, UTC.
    pub made_at: String,
}

/// One reason why two fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReasonView {
    /// Word of `torg_domain::pairing::ReasonKind`.
    pub kind: String,
    /// What it is about: a word, a code or an id, as the kind says.
    pub value: String,
    /// Kilometres of a distance, steps of a difference in level; 0 elsewhere.
    pub amount: u32,
    /// Points it gives.
    pub points: u32,
}

impl From<Reason> for ReasonView {
    fn from(reason: Reason) -> Self {
        let kind = reason.kind.word().to_owned();
        Self { kind, value: reason.value, amount: reason.amount, points: reason.points }
    }
}

/// Something that could meet a need or an offer, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProposalView {
    /// The other side.
    pub counterpart: NeedView,
    /// The sum of the points; for the order only.
    pub score: u32,
    /// The lines of the sum, most points first.
    pub reasons: Vec<ReasonView>,
    /// Words of `torg_domain::pairing::Caution`: what speaks against it.
    pub cautions: Vec<String>,
}

/// A need or an offer with what is around it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NeedDetailView {
    /// Which one.
    pub need: NeedView,
    /// What it rests on: the note, practice or finding somebody would like to hear more about.
    pub about: Vec<Station>,
    /// What it has met.
    pub pairings: Vec<PairingView>,
    /// The three that fit best among those this reader may see.
    pub proposals: Vec<ProposalView>,
    /// What it has room for, its standing answers, and who may ask.
    pub offer: OfferView,
    /// May this reader pair it?
    pub may_pair: bool,
    /// May this reader write down what came of its pairs?
    pub may_tell_outcome: bool,
    /// May this reader take it back?
    pub may_withdraw: bool,
}

/// How many ask for a subject and how many offer it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SubjectView {
    /// Word of the shared `Concept`; empty = filed under none.
    pub concept: String,
    /// Needs.
    pub asked: usize,
    /// Offers.
    pub offered: usize,
}
