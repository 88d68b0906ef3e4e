//! The best pairing of a network's open needs, and the rounds that were accepted.

use crate::capture::assessment::SharedLevels;
use crate::capture::store::{self, pairing::Made};
use crate::capture::views::{
    LeftView, MadePairView, NeedView, NetworkPairingView, OtherOfferView, PairingRoundView, ReasonView,
    RoomView, RoundLine, RoundPairView,
};
use crate::capture::weighing::{Paired, Weighing, decisions, weigh};
use crate::error::OrMissing;
use crate::ground::{access, networks};
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::id::{NetworkId, OrganisationId, PairingRoundId};
use torg_domain::pairing::{PairChoice, Reason, ReasonKind, RoundState};

/// Others shown beside a need at most.
const OTHERS_MOST: usize = 30;

/// The best pairing of a network's open needs as it is this moment, under what the facilitator decided so far.
///
/// # Errors
/// Missing network; forbidden for all but its coordinators and facilitators.
pub fn network_pairing(ctx: &Ctx, actor: &Actor, network: &NetworkId) -> Result<NetworkPairingView> {
    access::pairing::may_see(actor, network)?;
    ctx.db.read(|tx| {
        let about = networks::find(tx, network)?.or_missing("network", network.as_str())?;
        let round = store::pairing::find_open(tx, network)?;
        let decided = decisions(tx, round.as_ref())?;
        let weighing = weigh(tx, ctx, network, decided)?;
        let paired = weighing.pair()?;
        let lines = store::pairing::list_accepted(tx, network)?;
        let line = |(id, accepted_at, pairs, told)| RoundLine { id, accepted_at, pairs, told };
        let taken = |side: fn(&(usize, usize)) -> usize, one: usize| {
            u32::try_from(paired.pairs.iter().filter(|pair| side(pair) == one).count()).unwrap_or(u32::MAX)
        };
        Ok(NetworkPairingView {
            network: about,
            aim: weighing.aim().word().to_owned(),
            pairs: paired.pairs.iter().map(|pair| pair_view(&weighing, &paired, *pair)).collect(),
            left: left(&weighing, &paired),
            forbidden: forbidden(&weighing),
            needs: rooms(&weighing, &weighing.needs, |at| taken(|pair| pair.0, at)),
            offers: rooms(&weighing, &weighing.offers, |at| taken(|pair| pair.1, at)),
            total: paired.total,
            bound: paired.bound,
            rounds: lines.into_iter().map(line).collect(),
        })
    })
}

/// A round that was accepted, with what became of its pairs.
///
/// # Errors
/// Missing round, also one that is not accepted yet; forbidden as [`network_pairing`].
pub fn pairing_round(ctx: &Ctx, actor: &Actor, id: &PairingRoundId) -> Result<PairingRoundView> {
    ctx.db.read(|tx| {
        let found = store::pairing::find(tx, id)?.filter(|round| round.state == RoundState::Accepted.word());
        let round = found.or_missing("pairing-round", id.as_str())?;
        access::pairing::may_see(actor, &round.network)?;
        let network = networks::find(tx, &round.network)?.or_missing("network", round.network.as_str())?;
        let mut pairs = Vec::new();
        let levels = SharedLevels::read(tx, Some(&round.network))?;
        for made in store::pairing::list_made(tx, id)? {
            pairs.push(made_view(tx, &levels, made)?);
        }
        let aim = round.aim.word().to_owned();
        Ok(PairingRoundView { id: id.to_string(), network, accepted_at: round.accepted_at, aim, pairs })
    })
}

fn pair_view(weighing: &Weighing, paired: &Paired, pair: (usize, usize)) -> RoundPairView {
    let fit = weighing.fit(pair).cloned().unwrap_or_default();
    RoundPairView {
        need: weighing.needs[pair.0].clone(),
        offer: weighing.offers[pair.1].clone(),
        score: fit.score,
        reasons: fit.reasons.into_iter().map(ReasonView::from).collect(),
        cautions: fit.cautions.iter().map(|caution| caution.word().to_owned()).collect(),
        is_fixed: weighing.choice(pair) == Some(PairChoice::Fixed),
        others: others(weighing, paired, pair.0),
    }
}

fn others(weighing: &Weighing, paired: &Paired, need: usize) -> Vec<OtherOfferView> {
    let others = weighing.others(need, &paired.pairs).into_iter().take(OTHERS_MOST);
    others.map(|(at, score)| OtherOfferView { offer: weighing.offers[at].clone(), score }).collect()
}

fn left(weighing: &Weighing, paired: &Paired) -> Vec<LeftView> {
    let is_left = |need: &usize| !paired.pairs.iter().any(|pair| pair.0 == *need);
    let left = (0..weighing.needs.len()).filter(is_left);
    left.map(|need| LeftView {
        need: weighing.needs[need].clone(),
        why: weighing.why_left(need).word().to_owned(),
        others: others(weighing, paired, need),
    })
    .collect()
}

fn forbidden(weighing: &Weighing) -> Vec<(NeedView, NeedView)> {
    let pairs = weighing.chosen(PairChoice::Forbidden).into_iter();
    pairs.map(|(need, offer)| (weighing.needs[need].clone(), weighing.offers[offer].clone())).collect()
}

fn rooms(weighing: &Weighing, side: &[NeedView], taken: impl Fn(usize) -> u32) -> Vec<RoomView> {
    let rooms = side.iter().enumerate();
    rooms
        .map(|(at, need)| RoomView { need: need.clone(), room: weighing.room(need), taken: taken(at) })
        .collect()
}

fn made_view(tx: &mut Tx<'_>, levels: &SharedLevels, made: Made) -> Result<MadePairView> {
    let need = store::need::find(tx, &made.need)?.or_missing("need", made.need.as_str())?;
    let offer = store::need::find(tx, &made.offer)?.or_missing("need", made.offer.as_str())?;
    let pairs = store::need::list_pairings(tx, &made.need)?;
    let outcome = pairs.into_iter().find(|pair| pair.offer == made.offer).map(|pair| pair.outcome);
    // What an earlier version wrote and this one can not read is left out, not guessed.
    let mut reasons: Vec<Reason> = serde_json::from_str(&made.reasons).unwrap_or_default();
    // What was made of a result that its municipality has taken back is no longer told, nor counted.
    let is_shared =
        |id: &Option<String>| !levels.of(id.as_ref().map(OrganisationId::new).as_ref()).is_empty();
    let is_told = is_shared(&need.organisation_id) && is_shared(&offer.organisation_id);
    let is_gone = |reason: &Reason| reason.kind == ReasonKind::StrongWhereWeak && !is_told;
    let gone: u32 = reasons.iter().filter(|reason| is_gone(reason)).map(|reason| reason.points).sum();
    reasons.retain(|reason| !is_gone(reason));
    Ok(MadePairView {
        need,
        offer,
        score: made.score.saturating_sub(gone),
        reasons: reasons.into_iter().map(ReasonView::from).collect(),
        is_fixed: made.is_fixed,
        outcome: outcome.unwrap_or_default(),
    })
}
