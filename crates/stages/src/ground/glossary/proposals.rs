//! A network proposes a change of the glossary; somebody else accepts it or sends it back with a reason.

use super::store_proposals as store;
use super::{ConceptCard, ConceptWords, card_in, find_card, write_words};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::journal::{self, Happening};
use crate::ground::{access, networks};
use crate::{Actor, Ctx, Error, Result};
use schemars::JsonSchema;
use serde::Serialize;
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::glossary::{NOTE_MOST, ProposalState, check_length, id_part};
use torg_domain::id::{NetworkId, PersonId, ProposalId};

/// What a proposal is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// A concept that stands in the glossary, by its id.
    Known(String),
    /// A concept that is missing, in an area of the glossary such as `svc`.
    New(String),
}

/// A proposal on its way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewProposal {
    /// The network in whose name it is made.
    pub network: NetworkId,
    /// What it is about.
    pub about: About,
    /// The concept as it should stand.
    pub words: ConceptWords,
    /// Why; needed.
    pub why: String,
    /// The answer to the gentle question.
    pub confirmed: Confirmed,
}

/// A proposal as people read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProposalView {
    /// Its id.
    pub id: String,
    /// The concept's id; of a new one, the id it gets.
    pub concept_id: String,
    /// Is the concept new?
    pub is_new: bool,
    /// The network in whose name it is made.
    pub network_id: String,
    /// Its name.
    pub network: String,
    /// Who made it, as a name or role.
    pub who: String,
    /// Why.
    pub why: String,
    /// The concept as it should stand.
    pub words: ConceptWords,
    /// The revision the proposer saw.
    pub base_revision: i64,
    /// `open`, `accepted` or `returned`.
    pub state: String,
    /// When it was made, UTC.
    pub made_at: String,
    /// Who decided; empty = nobody yet.
    pub decided_by: String,
    /// When, UTC.
    pub decided_at: Option<String>,
    /// Why it was sent back.
    pub reason: String,
    /// May this reader decide on it?
    pub may_decide: bool,
    #[serde(skip)]
    #[schemars(skip)]
    pub(super) proposer: String,
}

/// Proposes a change, or a new concept.
///
/// # Errors
/// Forbidden for those who do not edit the network; refused without a word, a reason or a change, for texts too long
/// and for personal data; missing concept.
pub fn propose(ctx: &Ctx, actor: &Actor, new: &NewProposal) -> Result<ProposalId> {
    access::concept::may_propose(actor, &new.network)?;
    let person = access::installation::may_keep_account(actor)?;
    let words = new.words.clone().tidied();
    words.check(new.confirmed)?;
    if new.why.trim().is_empty() {
        return Err(Refusal::FieldMissing { field: "why" }.into());
    }
    check_length(&new.why, NOTE_MOST)?;
    free_text::check(&[&new.why], new.confirmed)?;
    let id = ProposalId::new(ctx.id());
    ctx.db.tx(|tx| {
        networks::find(tx, &new.network)?.or_missing("network", new.network.as_str())?;
        let (concept, before) = about(tx, &new.about, &words)?;
        if before.as_ref().is_some_and(|card| ConceptWords::of(card) == words) {
            return Err(Refusal::FieldMissing { field: "change" }.into());
        }
        let values = args![
            id.as_str(),
            &concept,
            before.is_none(),
            new.network.as_str(),
            person.as_str(),
            new.why.trim(),
            json(&words)?,
            before.map_or(0, |card| card.revision),
            ProposalState::Open.word(),
            ctx.now(),
        ];
        tx.execute(store::INSERT_PROPOSAL, values)?;
        journal(tx, ctx, actor, ("propose_concept", &new.network, &concept))
    })?;
    Ok(id)
}

/// The concept's id and how it stands.
fn about(tx: &mut Tx<'_>, about: &About, words: &ConceptWords) -> Result<(String, Option<ConceptCard>)> {
    match about {
        About::Known(id) => Ok((id.clone(), Some(card_in(tx, id)?))),
        About::New(area) => {
            let word = words.terms.iter().find(|(lang, _)| lang == "en").or_else(|| words.terms.first());
            let part =
                word.and_then(|(_, words)| words.first()).map(|word| id_part(word)).unwrap_or_default();
            if part.is_empty() {
                return Err(Refusal::FieldMissing { field: "words" }.into());
            }
            Ok((free_id(tx, &format!("{}.{part}", id_part(area)))?, None))
        }
    }
}

fn free_id(tx: &mut Tx<'_>, wanted: &str) -> Result<String> {
    let mut id = wanted.to_owned();
    let mut number = 2;
    while tx.count(store::COUNT_OF_CONCEPT, args![&id])? > 0 {
        id = format!("{wanted}-{number}");
        number += 1;
    }
    Ok(id)
}

/// Accepts a proposal: the glossary says from now on what it says, and what stood there is kept.
///
/// # Errors
/// Forbidden for the proposer and for those who edit no network; [`Refusal::StateUnclear`] where it was decided
/// already, [`Refusal::ChangedMeanwhile`] where the concept was changed after the proposal was made.
pub fn accept(ctx: &Ctx, actor: &Actor, id: &ProposalId) -> Result<String> {
    ctx.db.tx(|tx| {
        let (proposal, person) = to_decide(tx, actor, id)?;
        let before = find_card(tx, &proposal.concept_id)?;
        if before.as_ref().map_or(0, |card| card.revision) != proposal.base_revision
            || before.is_some() == proposal.is_new
        {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        decide(tx, ctx, (id, &person), (ProposalState::Accepted, ""))?;
        write_words(
            tx,
            ctx,
            (&proposal.concept_id, before.as_ref()),
            (&proposal.words, Some(&person), Some(id)),
        )?;
        let network = NetworkId::new(&proposal.network_id);
        journal(tx, ctx, actor, ("accept_concept", &network, &proposal.concept_id))?;
        Ok(proposal.concept_id)
    })
}

/// Sends a proposal back with a reason.
///
/// # Errors
/// As [`accept`]; refused without a reason.
pub fn send_back(
    ctx: &Ctx,
    actor: &Actor,
    id: &ProposalId,
    (reason, confirmed): (&str, Confirmed),
) -> Result<()> {
    if reason.trim().is_empty() {
        return Err(Refusal::FieldMissing { field: "reason" }.into());
    }
    check_length(reason, NOTE_MOST)?;
    free_text::check(&[reason], confirmed)?;
    ctx.db.tx(|tx| {
        let (proposal, person) = to_decide(tx, actor, id)?;
        decide(tx, ctx, (id, &person), (ProposalState::Returned, reason.trim()))?;
        let network = NetworkId::new(&proposal.network_id);
        journal(tx, ctx, actor, ("send_back_concept", &network, &proposal.concept_id))
    })
}

fn to_decide(tx: &mut Tx<'_>, actor: &Actor, id: &ProposalId) -> Result<(ProposalView, PersonId)> {
    let proposal = tx
        .find(store::FIND_PROPOSAL, args![id.as_str()], store::read)?
        .or_missing("proposal", id.as_str())?;
    access::concept::may_decide(actor, &PersonId::new(&proposal.proposer))?;
    if proposal.state != ProposalState::Open.word() {
        return Err(Refusal::StateUnclear.into());
    }
    Ok((parsed(proposal)?, access::installation::may_keep_account(actor)?.clone()))
}

fn decide(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    (id, person): (&ProposalId, &PersonId),
    (state, reason): (ProposalState, &str),
) -> Result<()> {
    let values = args![id.as_str(), state.word(), person.as_str(), ctx.now(), reason];
    if tx.execute(store::DECIDE_PROPOSAL, values)? == 1 { Ok(()) } else { Err(Refusal::StateUnclear.into()) }
}

/// One proposal.
///
/// # Errors
/// Forbidden outside its network for those who may not decide, until it is accepted; missing where there is none.
pub fn proposal(ctx: &Ctx, actor: &Actor, id: &ProposalId) -> Result<ProposalView> {
    let row = ctx.db.read(|tx| tx.find(store::FIND_PROPOSAL, args![id.as_str()], store::read))?;
    let proposal = row.or_missing("proposal", id.as_str())?;
    may_see(actor, &proposal)?;
    parsed(seen_by(actor, proposal))
}

/// Proposals this reader may see, open ones first, then the newest; all, or those about one concept.
///
/// # Errors
/// The database's.
pub fn proposals(ctx: &Ctx, actor: &Actor, concept: Option<&str>) -> Result<Vec<ProposalView>> {
    let values = args![concept.unwrap_or_default()];
    let rows = ctx.db.read(|tx| tx.list(store::LIST_PROPOSALS, values, store::read))?;
    let seen = rows.into_iter().filter(|proposal| may_see(actor, proposal).is_ok());
    seen.map(|proposal| parsed(seen_by(actor, proposal))).collect()
}

/// The networks in whose name this person may propose.
///
/// # Errors
/// The database's.
pub fn proposing_networks(ctx: &Ctx, actor: &Actor) -> Result<Vec<networks::NetworkView>> {
    let mut all = networks::list(ctx, actor)?;
    all.retain(|network| access::concept::may_propose(actor, &NetworkId::new(&network.id)).is_ok());
    Ok(all)
}

fn may_see(actor: &Actor, proposal: &ProposalView) -> Result<()> {
    let is_accepted = proposal.state == ProposalState::Accepted.word();
    access::concept::may_see_proposal(actor, &NetworkId::new(&proposal.network_id), is_accepted)
}

fn seen_by(actor: &Actor, mut proposal: ProposalView) -> ProposalView {
    let is_open = proposal.state == ProposalState::Open.word();
    proposal.may_decide =
        is_open && access::concept::may_decide(actor, &PersonId::new(&proposal.proposer)).is_ok();
    proposal
}

/// The row carries the words as JSON in the place of the source until they are parsed.
fn parsed(mut proposal: ProposalView) -> Result<ProposalView> {
    proposal.words = from_json(&proposal.words.source)?;
    Ok(proposal)
}

pub(super) fn json(words: &ConceptWords) -> Result<String> {
    serde_json::to_string(words).map_err(|error| Error::fault("writing a concept down", error))
}

pub(super) fn from_json(text: &str) -> Result<ConceptWords> {
    serde_json::from_str(text).map_err(|error| Error::fault("reading a kept concept", error))
}

fn journal(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    (deed, network, concept): (&'static str, &NetworkId, &str),
) -> Result<()> {
    journal::record(tx, ctx, actor, &Happening { deed, network: Some(network), kind: "concept", id: concept })
}
