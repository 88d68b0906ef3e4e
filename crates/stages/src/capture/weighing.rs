//! The open needs of a network against the offers it can reach: what fits how well, and the best pairing of all.
//!
//! Needs: the open ones said in the network, and public ones of its members. Offers: those said in the network, and
//! public ones of anybody. What was said inside another network is never weighed, whoever leads this one, so that a
//! pairing tells nothing from there.

use super::assessment::SharedLevels;
use super::side::{Alike, side};
use super::store::{self, pairing::Choice, pairing::Round};
use super::views::NeedView;
use crate::ground::glossary::Lexicon;
use crate::ground::networks;
use crate::{Ctx, Error, Result};
use std::collections::{BTreeMap, BTreeSet};
use torg_db::Tx;
use torg_domain::id::NetworkId;
use torg_domain::need::{Direction, NeedState};
use torg_domain::pairing::{Fit, LeftWhy, Obstacle, PairChoice, ROOM_USUAL, RoundAim, Side, fit};
use torg_engine::matching::{Aim, Matching, Pair};

/// What the facilitator decided by hand.
#[derive(Debug, Clone, Default)]
pub(super) struct Decisions {
    pub aim: Option<RoundAim>,
    pub choices: Vec<Choice>,
    pub rooms: BTreeMap<String, u32>,
}

/// Needs and offers of one network, and how well each two fit.
#[derive(Debug)]
pub(super) struct Weighing {
    /// Who asks, in the order in which it was said.
    pub needs: Vec<NeedView>,
    /// Who can tell, in the order in which it was said.
    pub offers: Vec<NeedView>,
    /// Per need what each offer is to it.
    fits: Vec<Vec<std::result::Result<Fit, Obstacle>>>,
    /// Pairs that were made before: places of need and offer.
    met: BTreeSet<(usize, usize)>,
    decisions: Decisions,
}

/// The best pairing there is under the decisions.
#[derive(Debug)]
pub(super) struct Paired {
    /// Places of need and offer, by need.
    pub pairs: Vec<(usize, usize)>,
    /// The sum of points.
    pub total: u32,
    /// What no pairing can exceed, by the prices.
    pub bound: u32,
}

/// Reads what is decided in a round; nothing is, where there is no round.
pub(super) fn decisions(tx: &mut Tx<'_>, round: Option<&Round>) -> Result<Decisions> {
    let Some(round) = round else { return Ok(Decisions::default()) };
    Ok(Decisions {
        aim: Some(round.aim),
        choices: store::pairing::list_choices(tx, &round.id)?,
        rooms: store::pairing::list_rooms(tx, &round.id)?.into_iter().collect(),
    })
}

/// Weighs every open need of a network against every offer.
pub(super) fn weigh(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    network: &NetworkId,
    decisions: Decisions,
) -> Result<Weighing> {
    let members: BTreeSet<String> =
        networks::members(tx, network)?.into_iter().map(|member| member.organisation.id).collect();
    let mut all = store::need::list(tx)?;
    all.reverse();
    let is_ours = |need: &NeedView| need.network_id.as_deref() == Some(network.as_str());
    let is_members = |need: &NeedView| need.organisation_id.as_ref().is_some_and(|id| members.contains(id));
    let is_open = |need: &NeedView| need.state == NeedState::Open.word();
    let (needs, offers): (Vec<_>, Vec<_>) =
        all.into_iter().filter(is_open).partition(|need| need.direction == Direction::Need.word());
    let needs: Vec<_> =
        needs.into_iter().filter(|need| is_ours(need) || (need.is_public && is_members(need))).collect();
    let offers: Vec<_> = offers.into_iter().filter(|offer| is_ours(offer) || offer.is_public).collect();
    let (lexicon, places) = (Lexicon::read(tx)?, store::need::list_places(tx)?);
    let levels = SharedLevels::read(tx, Some(network))?;
    let mut sides = |views: &[NeedView]| -> Result<Vec<Side>> {
        views.iter().map(|need| side(tx, ctx, need, (&lexicon, &places, &levels))).collect()
    };
    let (own, other) = (sides(&needs)?, sides(&offers)?);
    let (mut fits, mut alike) = (Vec::new(), Alike::default());
    for asks in &own {
        let mut row = Vec::new();
        for gives in &other {
            row.push(fit(asks, gives, alike.likeness(tx, asks, gives)?));
        }
        fits.push(row);
    }
    let mut weighing = Weighing { fits, met: BTreeSet::new(), needs, offers, decisions };
    weighing.met = store::pairing::list_met(tx)?
        .iter()
        .filter_map(|(need, offer)| weighing.places(need, offer))
        .collect();
    Ok(weighing)
}

impl Weighing {
    /// The places of a need and an offer, where both are weighed.
    pub fn places(&self, need: &str, offer: &str) -> Option<(usize, usize)> {
        let need = self.needs.iter().position(|view| view.id == need)?;
        Some((need, self.offers.iter().position(|view| view.id == offer)?))
    }

    /// How well two fit; `None` where they share no theme or may not meet.
    pub fn fit(&self, (need, offer): (usize, usize)) -> Option<&Fit> {
        self.fits[need][offer].as_ref().ok()
    }

    /// May the facilitator put these two together? Not two of one house, nor two that have met already.
    pub fn is_choosable(&self, pair: (usize, usize)) -> bool {
        !matches!(self.fits[pair.0][pair.1], Err(Obstacle::SameOrganisation)) && !self.met.contains(&pair)
    }

    /// What was decided about two.
    pub fn choice(&self, (need, offer): (usize, usize)) -> Option<PairChoice> {
        let (need, offer) = (&self.needs[need].id, &self.offers[offer].id);
        let choices = self.decisions.choices.iter();
        choices.filter(|(n, o, _)| (n, o) == (need, offer)).map(|(_, _, choice)| *choice).next()
    }

    /// Pairs about which this was decided and that are still to be had.
    pub fn chosen(&self, wanted: PairChoice) -> Vec<(usize, usize)> {
        let choices = self.decisions.choices.iter().filter(|(_, _, choice)| *choice == wanted);
        let pairs = choices.filter_map(|(need, offer, _)| self.places(need, offer));
        pairs.filter(|pair| self.is_choosable(*pair)).collect()
    }

    /// What the best pairing is.
    pub fn aim(&self) -> RoundAim {
        self.decisions.aim.unwrap_or(RoundAim::AsMany)
    }

    /// How many partners somebody takes. What is fixed by hand always has room.
    pub fn room(&self, need: &NeedView) -> u32 {
        let own = self.decisions.rooms.get(&need.id).copied().unwrap_or(ROOM_USUAL);
        let fixed = self
            .decisions
            .choices
            .iter()
            .filter(|(n, o, choice)| *choice == PairChoice::Fixed && (*n == need.id || *o == need.id));
        own.max(u32::try_from(fixed.count()).unwrap_or(own))
    }

    /// The best pairing under the decisions.
    ///
    /// # Errors
    /// A fault where the engine's own proof fails.
    pub fn pair(&self) -> Result<Paired> {
        let rooms = |side: &[NeedView]| side.iter().map(|need| self.room(need)).collect::<Vec<u32>>();
        let fixed = self.chosen(PairChoice::Fixed);
        let aim = match self.aim() {
            RoundAim::AsMany => Aim::CountThenScore,
            RoundAim::BestFit => Aim::Score,
        };
        let fault = |what: String| Error::fault("pairing a network", std::io::Error::other(what));
        let pairs = self.possible(&fixed);
        let mut matching = Matching::new(&rooms(&self.needs), &rooms(&self.offers), &pairs, aim)
            .map_err(|unfit| fault(unfit.to_string()))?;
        for (need, offer) in fixed {
            matching.fix(number(need), number(offer)).map_err(|unfit| fault(unfit.to_string()))?;
        }
        matching.solve();
        let bound = matching.bound().map_err(|flaw| fault(format!("{flaw:?}")))?;
        let made = matching.pairs();
        Ok(Paired {
            pairs: made.iter().map(|pair| (pair.need as usize, pair.offer as usize)).collect(),
            total: u32::try_from(matching.total()).unwrap_or(u32::MAX),
            bound: u32::try_from(bound).unwrap_or(u32::MAX),
        })
    }

    /// Every pair that fits and is not ruled out, and the fixed ones whether they fit or not.
    fn possible(&self, fixed: &[(usize, usize)]) -> Vec<Pair> {
        let mut pairs = Vec::new();
        for need in 0..self.needs.len() {
            for offer in 0..self.offers.len() {
                let pair = (need, offer);
                let is_fixed = fixed.contains(&pair);
                let is_free = self.choice(pair).is_none() && self.is_choosable(pair);
                let score = self.fit(pair).map(|fit| fit.score);
                if is_fixed || (is_free && score.is_some()) {
                    let score = i32::try_from(score.unwrap_or(0)).unwrap_or(i32::MAX);
                    pairs.push(Pair { need: number(need), offer: number(offer), score });
                }
            }
        }
        pairs
    }

    /// Why a need stays without a partner.
    pub fn why_left(&self, need: usize) -> LeftWhy {
        if self.room(&self.needs[need]) == 0 {
            return LeftWhy::LeftOut;
        }
        let fitting: Vec<(usize, usize)> = (0..self.offers.len())
            .map(|offer| (need, offer))
            .filter(|pair| self.fit(*pair).is_some())
            .collect();
        let unmet: Vec<_> = fitting.iter().filter(|pair| !self.met.contains(pair)).collect();
        if unmet.iter().any(|pair| self.choice(**pair).is_none()) {
            LeftWhy::Taken
        } else if !unmet.is_empty() {
            LeftWhy::Forbidden
        } else if !fitting.is_empty() {
            LeftWhy::MetAlready
        } else if self.has_own_offer(need) {
            LeftWhy::OwnOnly
        } else {
            LeftWhy::NoOffer
        }
    }

    /// Does the need's own organisation offer something on its theme?
    fn has_own_offer(&self, need: usize) -> bool {
        let concept = &self.needs[need].concept;
        let is_own = |offer: usize| matches!(self.fits[need][offer], Err(Obstacle::SameOrganisation));
        !concept.is_empty()
            && self.offers.iter().enumerate().any(|(at, offer)| is_own(at) && offer.concept == *concept)
    }

    /// Whom a need could be paired with by hand, the best fit first, of equal ones in the order they were said.
    pub fn others(&self, need: usize, paired: &[(usize, usize)]) -> Vec<(usize, u32)> {
        let mut others: Vec<(usize, u32)> = (0..self.offers.len())
            .filter(|offer| self.is_choosable((need, *offer)) && !paired.contains(&(need, *offer)))
            .map(|offer| (offer, self.fit((need, offer)).map_or(0, |fit| fit.score)))
            .collect();
        others.sort_by_key(|(_, score)| std::cmp::Reverse(*score));
        others
    }
}

/// A place as the engine counts.
fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
