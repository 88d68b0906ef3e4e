//! Pairing a whole network: the words of a round.

use crate::word::words;

words! {
    /// How far a round has come.
    pub enum RoundState {
        /// The facilitator still changes it.
        Open = "open",
        /// Its pairs were made.
        Accepted = "accepted",
    }
}

words! {
    /// What the best pairing is.
    pub enum RoundAim {
        /// As many as possible get somebody; among those, the best fit.
        AsMany = "as-many",
        /// The highest sum of points, even if somebody stays without.
        BestFit = "best-fit",
    }
}

words! {
    /// What the facilitator decided about one pair.
    pub enum PairChoice {
        /// It is made, whatever the sum says.
        Fixed = "fixed",
        /// It is not made.
        Forbidden = "forbidden",
    }
}

words! {
    /// Why a need stays without a partner.
    pub enum LeftWhy {
        /// Nobody offers anything on its theme.
        NoOffer = "no-offer",
        /// Only its own organisation offers something on it.
        OwnOnly = "own-only",
        /// It has met those who offer something on it.
        MetAlready = "met-already",
        /// The facilitator ruled those out.
        Forbidden = "forbidden",
        /// Those who offer something on it are taken by others.
        Taken = "taken",
        /// The facilitator left it out of this round.
        LeftOut = "left-out",
    }
}

/// Partners in one round at most, for a need or an offer.
pub const ROOM_MOST: u32 = 9;
/// Partners where nobody said how many.
pub const ROOM_USUAL: u32 = 1;
