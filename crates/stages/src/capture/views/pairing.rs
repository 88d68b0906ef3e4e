//! Pairing a whole network.

use super::{NeedView, ReasonView};
use crate::ground::networks::NetworkView;
use schemars::JsonSchema;
use serde::Serialize;

/// A pair of the best pairing there is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RoundPairView {
    /// Who asks.
    pub need: NeedView,
    /// Who can tell.
    pub offer: NeedView,
    /// The sum of points.
    pub score: u32,
    /// The lines of the sum, most points first; empty where the facilitator paired two that share no theme.
    pub reasons: Vec<ReasonView>,
    /// Words of `pairing::Caution`.
    pub cautions: Vec<String>,
    /// Decided by hand.
    pub is_fixed: bool,
    /// Whom the need could be paired with instead, the best fit first.
    pub others: Vec<OtherOfferView>,
}

/// Another offer that a need could be paired with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OtherOfferView {
    /// The offer.
    pub offer: NeedView,
    /// The sum of points; 0 = they share no theme.
    pub score: u32,
}

/// A need without a partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LeftView {
    /// Who asks.
    pub need: NeedView,
    /// Word of `pairing::LeftWhy`.
    pub why: String,
    /// Whom it could be paired with by hand, the best fit first.
    pub others: Vec<OtherOfferView>,
}

/// How many partners a need or an offer takes in this round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RoomView {
    /// The need or offer.
    pub need: NeedView,
    /// So many at most; 0 = left out.
    pub room: u32,
    /// So many it has.
    pub taken: u32,
}

/// A round that was accepted, as one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RoundLine {
    /// Its id.
    pub id: String,
    /// When it was accepted, UTC.
    pub accepted_at: String,
    /// Pairs in it.
    pub pairs: u32,
    /// Of these, with an outcome written down.
    pub told: u32,
}

/// The best pairing of a network's open needs, as it is this moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NetworkPairingView {
    /// The network.
    pub network: NetworkView,
    /// Word of `pairing::RoundAim`.
    pub aim: String,
    /// The pairs, in the order in which the needs were said.
    pub pairs: Vec<RoundPairView>,
    /// Needs without a partner, and why.
    pub left: Vec<LeftView>,
    /// Pairs ruled out by hand: need and offer.
    pub forbidden: Vec<(NeedView, NeedView)>,
    /// Every open need, with how many partners it takes.
    pub needs: Vec<RoomView>,
    /// Every open offer, with how many it takes.
    pub offers: Vec<RoomView>,
    /// The sum of the points of all pairs.
    pub total: u32,
    /// No pairing under the same decisions can reach more than this, proved by prices.
    pub bound: u32,
    /// Rounds that were accepted, newest first.
    pub rounds: Vec<RoundLine>,
}

/// A pair of an accepted round, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MadePairView {
    /// Who asked.
    pub need: NeedView,
    /// Who could tell.
    pub offer: NeedView,
    /// The sum of points when it was accepted.
    pub score: u32,
    /// The lines of the sum when it was accepted.
    pub reasons: Vec<ReasonView>,
    /// Decided by hand.
    pub is_fixed: bool,
    /// What became of it; empty = not stated yet.
    pub outcome: String,
}

/// A round that was accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PairingRoundView {
    /// Its id.
    pub id: String,
    /// The network.
    pub network: NetworkView,
    /// When it was accepted, UTC.
    pub accepted_at: String,
    /// Word of `pairing::RoundAim`.
    pub aim: String,
    /// Its pairs.
    pub pairs: Vec<MadePairView>,
}
