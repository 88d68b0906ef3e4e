//! Needs and offers for the pages of FIND and for the stations they rest on.

use super::{offer::offer, proposal::proposals};
use crate::capture::store::{self, need::Pair};
use crate::capture::views::{NeedDetailView, NeedView, PairingView, SubjectView};
use crate::error::OrMissing;
use crate::ground::{access, thread};
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::id::{NeedId, NetworkId, OrganisationId};
use torg_domain::link::{Anchor, Kind, Relation};
use torg_domain::need::{Direction, NeedState};
use torg_domain::network::Concept;

/// Which needs and offers; `None` = all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NeedFilter {
    /// Word of `Direction`.
    pub direction: Option<String>,
    /// Word of the shared `Concept`.
    pub concept: Option<String>,
    /// Whose.
    pub organisation: Option<String>,
    /// Said in this network.
    pub network: Option<String>,
    /// Only those that wait for a counterpart.
    pub is_open_only: bool,
}

impl NeedFilter {
    fn fits(&self, need: &NeedView) -> bool {
        self.direction.as_ref().is_none_or(|word| *word == need.direction)
            && self.concept.as_ref().is_none_or(|word| *word == need.concept)
            && self.organisation.as_ref().is_none_or(|id| need.organisation_id.as_ref() == Some(id))
            && self.network.as_ref().is_none_or(|id| need.network_id.as_ref() == Some(id))
            && (!self.is_open_only || need.state == NeedState::Open.word())
    }
}

/// Needs and offers this reader may see, newest first; withdrawn ones left out.
///
/// # Errors
/// The database's.
pub fn needs(ctx: &Ctx, actor: &Actor, filter: &NeedFilter) -> Result<Vec<NeedView>> {
    ctx.db.read(|tx| Ok(visible(tx, actor)?.into_iter().filter(|need| filter.fits(need)).collect()))
}

/// One need or offer with what it rests on, what it has met and what could meet it.
///
/// # Errors
/// Missing need; forbidden where it is not for this reader.
pub fn need(ctx: &Ctx, actor: &Actor, id: &NeedId) -> Result<NeedDetailView> {
    let (need, pairings, proposals, offer, author) = ctx.db.read(|tx| {
        let need = store::need::find(tx, id)?.or_missing("need", id.as_str())?;
        access::need::may_see(actor, need.is_public, network_of(&need).as_ref())?;
        let others = visible(tx, actor)?;
        let pairs = store::need::list_pairings(tx, id)?;
        let is_met = |other: &NeedView| {
            pairs.iter().any(|pair| pair.need.as_str() == other.id || pair.offer.as_str() == other.id)
        };
        let proposals = proposals(tx, ctx, &need, &others, is_met)?;
        let offer = offer(tx, ctx, actor, &need)?;
        let pairings = pairs.into_iter().filter_map(|pair| pairing(id, pair, &others)).collect();
        let author = store::need::author(tx, id)?;
        Ok::<_, crate::Error>((need, pairings, proposals, offer, author))
    })?;
    let stations = thread::through(ctx, actor, &Anchor { kind: Kind::Need, id: id.to_string() })?.stations;
    let may_pair = access::need::may_pair(actor, network_of(&need).as_ref()).is_ok();
    let own = need.organisation_id.as_ref().map(OrganisationId::new);
    let may_tell = access::need::may_tell_outcome(actor, network_of(&need).as_ref(), [own.as_ref(), None]);
    let is_author =
        author.is_some() && actor.person.as_ref().map(|person| person.as_str()) == author.as_deref();
    Ok(NeedDetailView {
        may_pair,
        may_tell_outcome: may_tell.is_ok(),
        may_withdraw: (is_author || may_pair) && need.state != NeedState::Withdrawn.word(),
        about: stations.into_iter().filter(|station| station.step == -1).collect(),
        need,
        pairings,
        proposals,
        offer,
    })
}

/// Needs that rest on something: who else would like to hear more about it.
///
/// # Errors
/// The database's.
pub fn needs_about(ctx: &Ctx, actor: &Actor, about: &Anchor) -> Result<Vec<NeedView>> {
    ctx.db.read(|tx| {
        let mut needs = Vec::new();
        for (kind, id) in thread::list_later(tx, about, Relation::RestsOn)? {
            if kind == Kind::Need.word()
                && let Some(need) = store::need::find(tx, &NeedId::new(id))?
                && is_visible(actor, &need)
            {
                needs.push(need);
            }
        }
        Ok(needs)
    })
}

/// How many of these ask for each subject and how many offer it: in the order of the subjects, last those filed under none.
#[must_use]
pub fn subjects(needs: &[NeedView]) -> Vec<SubjectView> {
    let count = |concept: &str, direction: Direction| {
        needs.iter().filter(|need| need.concept == concept && need.direction == direction.word()).count()
    };
    let all = Concept::ALL.iter().map(|concept| concept.word()).chain([""]).map(|concept| SubjectView {
        concept: concept.to_owned(),
        asked: count(concept, Direction::Need),
        offered: count(concept, Direction::Offer),
    });
    all.filter(|subject| subject.asked + subject.offered > 0).collect()
}

/// The same of what everybody may read of a network.
///
/// # Errors
/// The database's.
pub fn subjects_of_network(tx: &mut Tx<'_>, network: &NetworkId) -> Result<Vec<SubjectView>> {
    let filter = NeedFilter { network: Some(network.to_string()), ..NeedFilter::default() };
    let mut needs = visible(tx, &Actor::stranger())?;
    needs.retain(|need| filter.fits(need));
    Ok(subjects(&needs))
}

pub(super) fn visible(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<NeedView>> {
    Ok(store::need::list(tx)?.into_iter().filter(|need| is_visible(actor, need)).collect())
}

fn is_visible(actor: &Actor, need: &NeedView) -> bool {
    need.state != NeedState::Withdrawn.word()
        && access::need::may_see(actor, need.is_public, network_of(need).as_ref()).is_ok()
}

fn network_of(need: &NeedView) -> Option<NetworkId> {
    need.network_id.as_deref().map(NetworkId::new)
}

/// A pairing as seen from one of its sides; left out where the reader may not see the other one.
fn pairing(from: &NeedId, pair: Pair, others: &[NeedView]) -> Option<PairingView> {
    let other = if pair.need == *from { &pair.offer } else { &pair.need };
    let counterpart = others.iter().find(|need| need.id == other.as_str())?.clone();
    Some(PairingView {
        need_id: pair.need.to_string(),
        offer_id: pair.offer.to_string(),
        counterpart,
        exchange_id: pair.exchange,
        learnt_how: pair.learnt_how,
        outcome: pair.outcome,
        made_at: pair.made_at,
    })
}
