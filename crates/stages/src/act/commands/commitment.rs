//! Committing, publishing, reporting.

use super::super::store::{self, CommitmentRow};
use super::super::{basis, headline, queries};
use super::{needed, not_too_long, note_progress};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::library::{self, Entry};
use crate::ground::{access, journal, networks, places, thread};
use crate::{Actor, Ctx, Deed, Error, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::commitment::{Basis, CommitmentState, OutcomeAfter, may_be_published};
use torg_domain::date::PartialDate;
use torg_domain::id::{CommitmentId, ExchangeId, NetworkId, OrganisationId};
use torg_domain::link::{Anchor, Link};

/// A new commitment.
#[derive(Debug, Clone)]
pub struct NewCommitment {
    /// Who promises.
    pub organisation: OrganisationId,
    /// The network it is made in, if any.
    pub network: Option<NetworkId>,
    /// The meeting it is made at, if any.
    pub exchange: Option<ExchangeId>,
    /// What is promised.
    pub promise: String,
    /// In which language.
    pub lang: String,
    /// What it rests on.
    pub basis: Basis,
    /// Role of the owner; empty = not stated.
    pub owner_role: String,
    /// When it is to be done; `None` = not stated.
    pub due_on: Option<PartialDate>,
    /// Draft or published; only recorded commitments come in further states.
    pub state: CommitmentState,
    /// What had become of it after 12 months, for recorded ones.
    pub outcome_12: String,
    /// What had become of it after 24 months, for recorded ones.
    pub outcome_24: String,
    /// Invented data.
    pub is_example: bool,
    /// When a recorded one was made known, UTC; `None` = not stated. [`commit`] takes the present moment.
    pub published_at: Option<String>,
}

impl NewCommitment {
    /// A draft with nothing stated but what has to be.
    #[must_use]
    pub fn draft(organisation: OrganisationId, promise: &str, lang: &str, basis: Basis) -> Self {
        Self {
            organisation,
            network: None,
            exchange: None,
            promise: promise.to_owned(),
            lang: lang.to_owned(),
            basis,
            owner_role: String::new(),
            due_on: None,
            state: CommitmentState::Draft,
            outcome_12: String::new(),
            outcome_24: String::new(),
            is_example: false,
            published_at: None,
        }
    }
}

/// Changed words, owner or date of a commitment.
#[derive(Debug, Clone)]
pub struct Revise {
    /// What is promised.
    pub promise: String,
    /// Role of the owner.
    pub owner_role: String,
    /// When it is to be done.
    pub due_on: Option<PartialDate>,
    /// The revision the writer saw.
    pub revision: i64,
    /// The answer to the gentle question.
    pub confirmed: Confirmed,
}

/// The owner and date a commitment is published with.
#[derive(Debug, Clone)]
pub struct Publish {
    /// Role of the owner.
    pub owner_role: String,
    /// When it is to be done.
    pub due_on: Option<PartialDate>,
    /// The revision the writer saw.
    pub revision: i64,
    /// The answer to the gentle question.
    pub confirmed: Confirmed,
}

/// How a commitment goes.
#[derive(Debug, Clone)]
pub struct Progress {
    /// The state it now has.
    pub state: CommitmentState,
    /// What has happened; a reason where it was stopped or had no effect.
    pub words: String,
    /// The revision the writer saw.
    pub revision: i64,
    /// The answer to the gentle question.
    pub confirmed: Confirmed,
}

/// What became of a commitment.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// After 12 or 24 months.
    pub after: OutcomeAfter,
    /// What had become of it. "Nothing yet" is an answer.
    pub words: String,
    /// The revision the writer saw.
    pub revision: i64,
    /// The answer to the gentle question.
    pub confirmed: Confirmed,
}

/// Writes a commitment down, as a draft or published at once.
///
/// # Errors
/// Forbidden for those who do not speak for the organisation; refused without words or, where it is to be published,
/// without owner role or date; missing where what it rests on is not there.
pub fn commit(ctx: &Ctx, actor: &Actor, new: &NewCommitment, confirmed: Confirmed) -> Result<CommitmentId> {
    if !matches!(new.state, CommitmentState::Draft | CommitmentState::Published) {
        return Err(Refusal::StateUnclear.into());
    }
    if new.state == CommitmentState::Published {
        may_be_published(&new.owner_role, new.due_on.as_ref())?;
    }
    let own_words = if let Basis::OwnWords(words) = &new.basis { words } else { "" };
    free_text::check(&[&new.promise, &new.owner_role, own_words], confirmed)?;
    let id = CommitmentId::new(ctx.id());
    let dated = NewCommitment { published_at: Some(ctx.now()), ..new.clone() };
    ctx.db.tx(|tx| insert_commitment(tx, ctx, actor, &id, &dated))?;
    Ok(id)
}

/// The same inside a running transaction, with an id of the caller's: for loading recorded commitments, which come in
/// any state and with what their source left out.
///
/// # Errors
/// As [`commit`], but for publishing.
pub fn insert_commitment(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    id: &CommitmentId,
    new: &NewCommitment,
) -> Result<()> {
    may_commit(tx, actor, new)?;
    let promise = needed(&new.promise, "promise")?;
    not_too_long(new.basis.of())?;
    basis::check(tx, actor, &new.basis)?;
    let now = ctx.now();
    let is_draft = new.state == CommitmentState::Draft;
    let published_at = if is_draft { None } else { new.published_at.clone() };
    let values = args![
        id.as_str(),
        new.network.as_ref().map(NetworkId::as_str),
        new.exchange.as_ref().map(ExchangeId::as_str),
        new.organisation.as_str(),
        promise,
        &new.lang,
        new.basis.word(),
        new.basis.of(),
        new.owner_role.trim(),
        new.due_on.as_ref().map(PartialDate::as_str),
        new.state.word(),
        &new.outcome_12,
        &new.outcome_24,
        new.is_example,
        published_at.clone().unwrap_or(now),
        published_at,
    ];
    tx.execute(store::INSERT_COMMITMENT, values)?;
    show_in_library(tx, actor, id)?;
    if let Some(link) = Link::rests_on(id, &new.basis) {
        thread::tie(tx, ctx, &link)?;
    }
    journal::record_on(tx, ctx, actor, "commit", (new.network.as_ref(), &Anchor::from(id)))
}

/// Those who speak for the organisation; in a network only for its members.
fn may_commit(tx: &mut Tx<'_>, actor: &Actor, new: &NewCommitment) -> Result<()> {
    access::commitment::may_edit(actor, &new.organisation, new.network.as_ref())?;
    places::find(tx, new.organisation.as_str())?.or_missing("organisation", new.organisation.as_str())?;
    let Some(network) = &new.network else { return Ok(()) };
    if actor.is_administrator {
        return Ok(());
    }
    let members = networks::members(tx, network)?;
    let is_member = members.iter().any(|member| member.organisation.id == new.organisation.as_str());
    if is_member && actor.takes_part_in(network) { Ok(()) } else { Err(Error::Forbidden(Deed::Change)) }
}

/// Changes the words, owner or date. A published commitment keeps having an owner and a date.
///
/// # Errors
/// As [`commit`]; [`Refusal::ChangedMeanwhile`] where somebody else was quicker.
pub fn revise(ctx: &Ctx, actor: &Actor, id: &CommitmentId, revise: &Revise) -> Result<()> {
    let promise = needed(&revise.promise, "promise")?;
    free_text::check(&[promise, &revise.owner_role], revise.confirmed)?;
    ctx.db.tx(|tx| {
        let (row, state) = for_change(tx, actor, id)?;
        if state != CommitmentState::Draft {
            keeps_owner_and_date(&row, revise)?;
        }
        let values = args![
            id.as_str(),
            revise.revision,
            promise,
            revise.owner_role.trim(),
            revise.due_on.as_ref().map(PartialDate::as_str),
            state.word(),
            row.view.published_at.as_deref(),
        ];
        one_row(tx.execute(store::UPDATE_COMMITMENT, values)?)?;
        close(tx, ctx, actor, "revise_commitment", id)
    })
}

/// What a source left out may stay left out; what was stated is not taken away again.
fn keeps_owner_and_date(row: &CommitmentRow, revise: &Revise) -> Result<()> {
    let owner = if row.view.owner_role.is_empty() { "-" } else { revise.owner_role.trim() };
    match (owner.is_empty(), row.view.due_on.is_some() && revise.due_on.is_none()) {
        (true, true) => Err(Refusal::OwnerAndDateMissing.into()),
        (true, false) => Err(Refusal::OwnerMissing.into()),
        (false, true) => Err(Refusal::DateMissing.into()),
        (false, false) => Ok(()),
    }
}

/// Makes a draft public, with its owner and date.
///
/// # Errors
/// Refused without owner role or date, with a sentence that says which is missing; [`Refusal::StateUnclear`] where it
/// is published already.
pub fn publish(ctx: &Ctx, actor: &Actor, id: &CommitmentId, publish: &Publish) -> Result<()> {
    may_be_published(&publish.owner_role, publish.due_on.as_ref())?;
    free_text::check(&[&publish.owner_role], publish.confirmed)?;
    ctx.db.tx(|tx| {
        let (row, state) = for_change(tx, actor, id)?;
        if state != CommitmentState::Draft {
            return Err(Refusal::StateUnclear.into());
        }
        let values = args![
            id.as_str(),
            publish.revision,
            row.view.promise.as_str(),
            publish.owner_role.trim(),
            publish.due_on.as_ref().map(PartialDate::as_str),
            CommitmentState::Published.word(),
            ctx.now(),
        ];
        one_row(tx.execute(store::UPDATE_COMMITMENT, values)?)?;
        super::pilot::open_with_commitment(tx, id)?;
        close(tx, ctx, actor, "publish_commitment", id)
    })
}

/// Reports how it goes: under way, kept, stopped, no effect seen.
///
/// # Errors
/// [`Refusal::StateUnclear`] for a draft; refused without a reason where it was stopped or had no effect.
pub fn report_progress(ctx: &Ctx, actor: &Actor, id: &CommitmentId, progress: &Progress) -> Result<()> {
    if progress.state.needs_reason() {
        needed(&progress.words, "reason")?;
    }
    let words = not_too_long(&progress.words)?;
    free_text::check(&[words], progress.confirmed)?;
    ctx.db.tx(|tx| {
        let (_, state) = for_change(tx, actor, id)?;
        if !state.may_become(progress.state) {
            return Err(Refusal::StateUnclear.into());
        }
        one_row(
            tx.execute(store::UPDATE_STATE, args![id.as_str(), progress.revision, progress.state.word()])?,
        )?;
        note_progress(tx, ctx, actor, &Anchor::from(id), (progress.state.word(), words))?;
        close(tx, ctx, actor, "report_progress", id)
    })
}

/// Answers what became of it after 12 or 24 months.
///
/// # Errors
/// [`Refusal::StateUnclear`] for a draft; refused without words.
pub fn report_outcome(ctx: &Ctx, actor: &Actor, id: &CommitmentId, outcome: &Outcome) -> Result<()> {
    let words = needed(&outcome.words, "outcome")?;
    free_text::check(&[words], outcome.confirmed)?;
    ctx.db.tx(|tx| {
        let (_, state) = for_change(tx, actor, id)?;
        if state == CommitmentState::Draft {
            return Err(Refusal::StateUnclear.into());
        }
        let values = args![id.as_str(), outcome.revision, words];
        one_row(tx.execute(store::update_outcome(outcome.after), values)?)?;
        close(tx, ctx, actor, "report_outcome", id)
    })
}

/// The commitment, for somebody who may change it.
pub(super) fn for_change(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: &CommitmentId,
) -> Result<(CommitmentRow, CommitmentState)> {
    let row = queries::find_commitment(tx, actor, id)?.or_missing("commitment", id.as_str())?;
    let organisation = OrganisationId::new(&row.view.organisation_id);
    let network = row.view.network_id.as_ref().map(NetworkId::new);
    access::commitment::may_edit(actor, &organisation, network.as_ref())?;
    let state = CommitmentState::from_word(&row.view.state).ok_or(Refusal::StateUnclear)?;
    Ok((row, state))
}

pub(super) fn one_row(touched: u64) -> Result<()> {
    if touched == 1 { Ok(()) } else { Err(Refusal::ChangedMeanwhile.into()) }
}

/// Library and journal, last in every change.
pub(super) fn close(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    deed: &'static str,
    id: &CommitmentId,
) -> Result<()> {
    show_in_library(tx, actor, id)?;
    let row = queries::find_commitment(tx, actor, id)?.or_missing("commitment", id.as_str())?;
    let network = row.view.network_id.as_ref().map(NetworkId::new);
    journal::record_on(tx, ctx, actor, deed, (network.as_ref(), &Anchor::from(id)))
}

/// A draft stands in the library for nobody (no network, not public): it is its organisation's own until published.
fn show_in_library(tx: &mut Tx<'_>, actor: &Actor, id: &CommitmentId) -> Result<()> {
    let row = queries::find_commitment(tx, actor, id)?.or_missing("commitment", id.as_str())?;
    let view = row.view;
    let is_public = view.state != CommitmentState::Draft.word();
    let country = view.organisation_id.split_once(':').map_or("", |(country, _)| country);
    let summary = if view.promise.chars().count() > 120 {
        format!("{}: {}", view.organisation, view.promise)
    } else {
        view.organisation
    };
    library::put(
        tx,
        &Entry {
            kind: "commitment",
            id: &view.id,
            title: &headline(&view.promise),
            summary: &summary,
            words: &view.owner_role,
            lang: &view.lang,
            country,
            organisation: Some(&view.organisation_id),
            network: if is_public { view.network_id.as_deref() } else { None },
            is_public,
            path: &format!("/act/commitments/{}", view.id),
            at: view.published_at.as_deref().unwrap_or(&view.created_at),
            ..Entry::default()
        },
    )
}
