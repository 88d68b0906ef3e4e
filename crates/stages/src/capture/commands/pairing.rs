//! Pairing a whole network: what the facilitator decides by hand, and accepting the best pairing.

use super::need::{NewPairing, insert_pairing};
use crate::capture::store::{self, pairing::Made, pairing::Round};
use crate::capture::weighing::{self, Weighing};
use crate::error::OrMissing;
use crate::ground::journal::{self, Happening};
use crate::ground::{access, networks};
use crate::{Actor, Ctx, Error, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::id::{NeedId, NetworkId, PairingRoundId, PersonId};
use torg_domain::pairing::{PairChoice, ROOM_MOST, RoundAim};

/// A decision about one pair, on its way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choose {
    /// The need.
    pub need: NeedId,
    /// The offer.
    pub offer: NeedId,
    /// What is decided; `None` = the sum decides again.
    pub choice: Option<PairChoice>,
    /// A partner that was fixed before and is set free by this.
    pub instead_of: Option<NeedId>,
}

/// The facilitator decides about one pair: it is made, it is not made, or the sum decides again.
///
/// # Errors
/// Missing network; forbidden for all but its coordinators and facilitators; refused where the two are not among
/// those to be paired, are of one organisation or have met already.
pub fn choose_pair(ctx: &Ctx, actor: &Actor, network: &NetworkId, choose: &Choose) -> Result<()> {
    decide(ctx, actor, (network, "choose_pair"), |tx, round| {
        let weighing = weighed(tx, network, Some(round))?;
        let pair = weighing.places(choose.need.as_str(), choose.offer.as_str());
        if !pair.is_some_and(|pair| weighing.is_choosable(pair)) {
            return Err(Refusal::StateUnclear.into());
        }
        if let Some(before) = &choose.instead_of {
            store::pairing::delete_choice(tx, &round.id, (&choose.need, before))?;
        }
        let both = (&choose.need, &choose.offer);
        match choose.choice {
            Some(choice) => store::pairing::put_choice(tx, &round.id, both, choice)?,
            None => store::pairing::delete_choice(tx, &round.id, both)?,
        }
        Ok(())
    })
}

/// What the best pairing is, and how many partners needs and offers take in this round; 0 leaves one out.
///
/// # Errors
/// As [`choose_pair`]; refused where one is not among those to be paired, or a number is too large.
pub fn set_pairing_terms(
    ctx: &Ctx,
    actor: &Actor,
    network: &NetworkId,
    (aim, rooms): (RoundAim, &[(NeedId, u32)]),
) -> Result<()> {
    if let Some((_, room)) = rooms.iter().find(|(_, room)| *room > ROOM_MOST) {
        return Err(Refusal::NumberUnclear { given: room.to_string() }.into());
    }
    decide(ctx, actor, (network, "set_pairing_terms"), |tx, round| {
        let weighing = weighed(tx, network, Some(round))?;
        store::pairing::set_aim(tx, &round.id, aim)?;
        for (need, room) in rooms {
            let own = weighing.needs.iter().chain(&weighing.offers).find(|one| one.id == need.as_str());
            match own {
                None => return Err(Refusal::StateUnclear.into()),
                Some(own) if weighing.room(own) == *room => {}
                Some(_) => store::pairing::put_room(tx, &round.id, (need, *room))?,
            }
        }
        Ok(())
    })
}

/// Makes the pairs the facilitator has seen, and closes the round. Each becomes a pair as any other, to which the
/// two sides and the facilitator write what became of it.
///
/// # Errors
/// Missing network; forbidden for all but its coordinators and facilitators; refused where there is no pair, or where
/// the best pairing is not the seen one any more, because a need or an offer came or went meanwhile.
pub fn accept_pairing(
    ctx: &Ctx,
    actor: &Actor,
    network: &NetworkId,
    seen: &[(NeedId, NeedId)],
) -> Result<PairingRoundId> {
    access::pairing::may_decide(actor, network)?;
    let new = PairingRoundId::new(ctx.id());
    ctx.db.tx(|tx| {
        let round = open_round(tx, ctx, actor, (network, &new))?;
        let weighing = weighed(tx, network, Some(&round))?;
        let made = made(&weighing)?;
        if made.is_empty() {
            return Err(Refusal::FieldMissing { field: "pairs" }.into());
        }
        let is_seen =
            |made: &Made| seen.iter().any(|(need, offer)| (need, offer) == (&made.need, &made.offer));
        if made.len() != seen.len() || !made.iter().all(is_seen) {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        for made in &made {
            store::pairing::insert_made(tx, &round.id, made)?;
            let (need, offer) = (made.need.clone(), made.offer.clone());
            let pair =
                NewPairing { need, offer, exchange: None, learnt_how: String::new(), outcome: String::new() };
            insert_pairing(tx, ctx, actor, &pair)?;
        }
        store::pairing::accept(tx, &round.id, &ctx.now())?;
        record(tx, ctx, actor, (network, &round.id, "accept_pairing"))?;
        Ok(round.id)
    })
}

/// The pairs of the best pairing as they are kept.
fn made(weighing: &Weighing) -> Result<Vec<Made>> {
    let pairs = weighing.pair()?.pairs.into_iter();
    pairs
        .map(|pair| {
            let fit = weighing.fit(pair).cloned().unwrap_or_default();
            let reasons = serde_json::to_string(&fit.reasons)
                .map_err(|error| Error::fault("writing down reasons", error))?;
            Ok(Made {
                need: NeedId::new(&weighing.needs[pair.0].id),
                offer: NeedId::new(&weighing.offers[pair.1].id),
                score: fit.score,
                is_fixed: weighing.choice(pair) == Some(PairChoice::Fixed),
                reasons,
            })
        })
        .collect()
}

/// One decision: the rule, the open round, what is decided, the journal.
fn decide(
    ctx: &Ctx,
    actor: &Actor,
    (network, deed): (&NetworkId, &'static str),
    work: impl FnOnce(&mut Tx<'_>, &Round) -> Result<()>,
) -> Result<()> {
    access::pairing::may_decide(actor, network)?;
    let new = PairingRoundId::new(ctx.id());
    ctx.db.tx(|tx| {
        let round = open_round(tx, ctx, actor, (network, &new))?;
        work(tx, &round)?;
        record(tx, ctx, actor, (network, &round.id, deed))
    })
}

/// The network's open round; a new one where there is none.
fn open_round(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    (network, new): (&NetworkId, &PairingRoundId),
) -> Result<Round> {
    networks::find(tx, network)?.or_missing("network", network.as_str())?;
    if let Some(round) = store::pairing::find_open(tx, network)? {
        return Ok(round);
    }
    let person = actor.person.as_ref().map(PersonId::as_str);
    store::pairing::insert(tx, (new, network), (person, &ctx.now()))?;
    store::pairing::find(tx, new)?.or_missing("pairing-round", new.as_str())
}

fn weighed(tx: &mut Tx<'_>, network: &NetworkId, round: Option<&Round>) -> Result<Weighing> {
    let decided = weighing::decisions(tx, round)?;
    weighing::weigh(tx, network, decided)
}

fn record(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    (network, round, deed): (&NetworkId, &PairingRoundId, &'static str),
) -> Result<()> {
    let kind = "pairing-round";
    journal::record(tx, ctx, actor, &Happening { deed, network: Some(network), kind, id: round.as_str() })
}
