//! Reads of ACT.

use super::basis;
use super::store::{self, CommitmentRow};
use super::views::{
    CommitmentPageView, CommitmentView, CommitmentsView, CommitterView, OutcomeQuestionView, OutcomeShare,
    PilotPageView, PilotView, ProgressView, TakeHomeView, WordsView,
};
use crate::capture::delegation;
use crate::error::OrMissing;
use crate::ground::library::{self, EntryView};
use crate::ground::thread::{self, Station};
use crate::ground::{access, networks, people, places};
use crate::{Actor, Ctx, Deed, Error, Result};
use torg_db::{Tx, args};
use torg_domain::commitment::{CommitmentState, OutcomeAfter};
use torg_domain::delegation::Due;
use torg_domain::feedback::FeedbackState;
use torg_domain::id::{CommitmentId, ExchangeId, FeedbackId, NetworkId, OrganisationId, PilotId};
use torg_domain::link::{Anchor, Kind, Relation};

/// Which commitments somebody asks for; `None` = all they may see.
#[derive(Debug, Clone, Default)]
pub struct CommitmentFilter {
    /// Of this organisation.
    pub organisation: Option<OrganisationId>,
    /// Made in this network.
    pub network: Option<NetworkId>,
    /// In this state.
    pub state: Option<CommitmentState>,
    /// Made at this meeting.
    pub exchange: Option<ExchangeId>,
}

/// Commitments this reader may see: their own organisation's first, then by organisation's name, newest first within.
/// The shares count every commitment of the selection whose time has come, answered or not.
///
/// # Errors
/// The database's.
pub fn commitments(ctx: &Ctx, actor: &Actor, filter: &CommitmentFilter) -> Result<CommitmentsView> {
    let values = args![
        filter.organisation.as_ref().map_or("", OrganisationId::as_str),
        filter.network.as_ref().map_or("", NetworkId::as_str),
        filter.state.map_or("", CommitmentState::word),
        filter.exchange.as_ref().map_or("", ExchangeId::as_str),
    ];
    let rows = ctx
        .db
        .read(|tx| tx.list(store::LIST_COMMITMENTS, values, |row| store::read_commitment(row, actor)))?;
    let mut seen: Vec<CommitmentView> =
        rows.into_iter().map(|row| row.view).filter(|view| may_see(actor, view).is_ok()).collect();
    let now = ctx.today();
    for line in &mut seen {
        line.awaits_outcome = awaits_outcome(line, &now);
    }
    seen.sort_by_key(|line| {
        (!line.is_own, !(line.is_own && line.awaits_outcome), order_of(&line.organisation))
    });
    Ok(CommitmentsView {
        after_12: share(&seen, OutcomeAfter::TwelveMonths, &now),
        after_24: share(&seen, OutcomeAfter::TwentyFourMonths, &now),
        commitments: seen,
    })
}

/// Published commitments made at an exchange or resting on what was said there, without a rule: they are for everybody.
///
/// # Errors
/// The database's.
pub fn came_of(tx: &mut Tx<'_>, exchange: &ExchangeId, today: &str) -> Result<Vec<CommitmentView>> {
    let torg = Actor::program();
    let made_there = args!["", "", "", exchange.as_str()];
    let mut rows = tx.list(store::LIST_COMMITMENTS, made_there, |row| store::read_commitment(row, &torg))?;
    for station in thread::list_came_of(tx, &torg, &Anchor::from(exchange))? {
        let is_new = rows.iter().all(|row| row.view.id != station.id);
        if is_new && station.kind == Kind::Commitment.word() {
            rows.extend(find_commitment(tx, &torg, &CommitmentId::new(station.id))?);
        }
    }
    let mut found: Vec<CommitmentView> = rows.into_iter().map(|row| row.view).collect();
    found.retain(|view| view.state != CommitmentState::Draft.word());
    for view in &mut found {
        view.awaits_outcome = awaits_outcome(view, today);
    }
    Ok(found)
}

/// Pilots that try a commitment, without a rule.
///
/// # Errors
/// The database's.
pub fn pilots_of_commitment(tx: &mut Tx<'_>, id: &CommitmentId) -> Result<Vec<PilotView>> {
    Ok(tx.list(store::LIST_PILOTS_OF_COMMITMENT, args![id.as_str()], store::read_pilot)?)
}

/// How many of these have an outcome after 12 and after 24 months; the unanswered are counted.
#[must_use]
pub fn outcome_shares(commitments: &[CommitmentView], today: &str) -> (OutcomeShare, OutcomeShare) {
    let of = |after| share(commitments, after, today);
    (of(OutcomeAfter::TwelveMonths), of(OutcomeAfter::TwentyFourMonths))
}

/// Nordic order is `torg-lang`'s; a stable sort by the name as it stands is enough to keep organisations together.
fn order_of(name: &str) -> String {
    name.to_lowercase()
}

fn share(commitments: &[CommitmentView], after: OutcomeAfter, now: &str) -> OutcomeShare {
    let mut share = OutcomeShare { answered: 0, of: 0, not_due: 0, undated: 0 };
    for view in commitments.iter().filter(|view| view.state != CommitmentState::Draft.word()) {
        let question = outcome_question(view, after, now);
        if !question.answer.is_empty() || question.is_due {
            share.of += 1;
            share.answered += usize::from(!question.answer.is_empty());
        } else if question.due_on.is_some() {
            share.not_due += 1;
        } else {
            share.undated += 1;
        }
    }
    share
}

fn awaits_outcome(view: &CommitmentView, now: &str) -> bool {
    let asks = |after: &OutcomeAfter| {
        let question = outcome_question(view, *after, now);
        question.is_due && question.answer.is_empty()
    };
    view.state != CommitmentState::Draft.word() && OutcomeAfter::ALL.iter().any(asks)
}

fn outcome_question(view: &CommitmentView, after: OutcomeAfter, now: &str) -> OutcomeQuestionView {
    let due_on = view.published_at.as_deref().and_then(|at| after.falls_due(at));
    let answer = match after {
        OutcomeAfter::TwelveMonths => &view.outcome_12,
        OutcomeAfter::TwentyFourMonths => &view.outcome_24,
    };
    OutcomeQuestionView {
        after: after.word().to_owned(),
        is_due: due_on.as_deref().is_some_and(|due| now.get(..10).is_some_and(|today| today >= due)),
        due_on,
        answer: answer.clone(),
    }
}

/// A commitment with what it rests on, the words behind that, its pilots and what was reported.
///
/// # Errors
/// Missing where there is none; forbidden where it is a draft of somebody else's.
pub fn commitment(ctx: &Ctx, actor: &Actor, id: &CommitmentId) -> Result<CommitmentPageView> {
    let words = words_behind(ctx, actor, id)?;
    ctx.db.read(|tx| {
        let mut row = find_commitment(tx, actor, id)?.or_missing("commitment", id.as_str())?;
        may_see(actor, &row.view)?;
        let now = ctx.today();
        row.view.awaits_outcome = awaits_outcome(&row.view, &now);
        let view = &row.view;
        let network = network_name(tx, actor, view)?;
        Ok(CommitmentPageView {
            network,
            basis: basis::view(tx, actor, (&view.basis_kind, &row.basis), &view.lang)?,
            words,
            pilots: pilots_of_commitment(tx, id)?,
            progress: progress(tx, &Anchor::from(id))?,
            outcomes: OutcomeAfter::ALL.iter().map(|after| outcome_question(view, *after, &now)).collect(),
            may_edit: may_edit(actor, view),
            commitment: row.view,
        })
    })
}

/// Notes between one and three steps behind the commitment, as far as this reader may see them.
fn words_behind(ctx: &Ctx, actor: &Actor, id: &CommitmentId) -> Result<Vec<WordsView>> {
    let thread = thread::through(ctx, actor, &Anchor::from(id))?;
    let is_tied = |note: &Station, relation: Relation| {
        let key = (Kind::Note.word(), note.id.as_str());
        let mut ties = thread.ties.iter();
        ties.any(|tie| {
            (tie.earlier.0.as_str(), tie.earlier.1.as_str()) == key && tie.relation == relation.word()
        })
    };
    let is_near_note =
        |station: &&Station| station.kind == Kind::Note.word() && (-3..0).contains(&station.step);
    let words = thread.stations.iter().filter(is_near_note).map(|note| WordsView {
        is_opposing: is_tied(note, Relation::Opposes) && !is_tied(note, Relation::Supports),
        note: note.clone(),
    });
    Ok(words.take(6).collect())
}

fn network_name(tx: &mut Tx<'_>, actor: &Actor, view: &CommitmentView) -> Result<Option<String>> {
    let Some(id) = view.network_id.as_ref().map(NetworkId::new) else { return Ok(None) };
    let network = networks::find(tx, &id)?;
    Ok(network.filter(|n| access::network::may_see(actor, &id, n.is_public).is_ok()).map(|n| n.name))
}

/// Something a commitment is to rest on or was made at, before it is written: its title, words and network.
///
/// # Errors
/// Missing where the library knows no such thing; forbidden where it is not for this reader.
pub fn starting_point(ctx: &Ctx, actor: &Actor, kind: &'static str, id: &str) -> Result<EntryView> {
    let entry = ctx.db.read(|tx| library::find(tx, kind, id)?.or_missing(kind, id))?;
    if entry.is_for(actor) { Ok(entry) } else { Err(Error::Forbidden(Deed::See)) }
}

/// For whom this actor may commit, and in which network: their own organisation, and every member of the networks
/// they coordinate or facilitate. Own organisation first.
///
/// # Errors
/// The database's.
pub fn may_commit_for(ctx: &Ctx, actor: &Actor) -> Result<Vec<CommitterView>> {
    let networks = networks::list(ctx, actor)?;
    ctx.db.read(|tx| {
        let mut all = Vec::new();
        for network in networks {
            let id = NetworkId::new(&network.id);
            if !actor.takes_part_in(&id) {
                continue;
            }
            let members = networks::members(tx, &id)?.into_iter().map(|member| member.organisation);
            all.extend(members.map(|member| CommitterView {
                is_own: actor.organisation.as_ref().is_some_and(|own| own.as_str() == member.id),
                organisation_id: member.id,
                organisation: member.name,
                network_id: Some(network.id.clone()),
                network: Some(network.name.clone()),
            }));
        }
        let is_allowed = |view: &CommitterView| {
            let network = view.network_id.as_ref().map(NetworkId::new);
            let organisation = OrganisationId::new(&view.organisation_id);
            access::commitment::may_edit(actor, &organisation, network.as_ref()).is_ok()
        };
        all.retain(is_allowed);
        if let Some(own) = &actor.organisation
            && let Some(place) = places::find(tx, own.as_str())?
        {
            let (organisation_id, organisation) = (place.id, place.name);
            all.push(CommitterView {
                organisation_id,
                organisation,
                network_id: None,
                network: None,
                is_own: true,
            });
        }
        all.sort_by_key(|view| (!view.is_own, view.network_id.is_none()));
        Ok(all)
    })
}

/// A pilot with its teams and the commitment it tries.
///
/// # Errors
/// Missing where there is none; forbidden where its commitment is a draft of somebody else's.
pub fn pilot(ctx: &Ctx, actor: &Actor, id: &PilotId) -> Result<PilotPageView> {
    ctx.db.read(|tx| pilot_in(tx, actor, id))
}

/// The same inside a running transaction.
///
/// # Errors
/// As [`pilot`].
pub fn pilot_in(tx: &mut Tx<'_>, actor: &Actor, id: &PilotId) -> Result<PilotPageView> {
    let pilot = find_pilot(tx, id)?.or_missing("pilot", id.as_str())?;
    let commitment_id = CommitmentId::new(&pilot.commitment_id);
    let row = find_commitment(tx, actor, &commitment_id)?.or_missing("commitment", commitment_id.as_str())?;
    may_see(actor, &row.view)?;
    Ok(PilotPageView {
        teams: tx.list(store::LIST_TEAMS, args![id.as_str()], |row| row.get(0))?,
        basis: basis::view(tx, actor, (&row.view.basis_kind, &row.basis), &row.view.lang)?,
        progress: progress(tx, &Anchor::from(id))?,
        may_edit: may_edit(actor, &row.view),
        commitment: row.view,
        pilot,
    })
}

/// Pilots of an organisation that this reader may see.
///
/// # Errors
/// The database's.
pub fn pilots_of(ctx: &Ctx, actor: &Actor, organisation: &OrganisationId) -> Result<Vec<PilotView>> {
    ctx.db.read(|tx| {
        let all =
            tx.list(store::LIST_PILOTS_OF_ORGANISATION, args![organisation.as_str()], store::read_pilot)?;
        let mut seen = Vec::new();
        for pilot in all {
            let commitment = find_commitment(tx, actor, &CommitmentId::new(&pilot.commitment_id))?;
            if commitment.is_some_and(|row| may_see(actor, &row.view).is_ok()) {
                seen.push(pilot);
            }
        }
        Ok(seen)
    })
}

/// A commitment inside a running transaction, without a rule.
pub(super) fn find_commitment(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: &CommitmentId,
) -> Result<Option<CommitmentRow>> {
    Ok(tx.find(store::FIND_COMMITMENT, args![id.as_str()], |row| store::read_commitment(row, actor))?)
}

/// A pilot inside a running transaction, without a rule.
pub(super) fn find_pilot(tx: &mut Tx<'_>, id: &PilotId) -> Result<Option<PilotView>> {
    Ok(tx.find(store::FIND_PILOT, args![id.as_str()], store::read_pilot)?)
}

pub(super) fn progress(tx: &mut Tx<'_>, anchor: &Anchor) -> Result<Vec<ProgressView>> {
    Ok(tx.list(store::LIST_PROGRESS, args![anchor.kind.word(), &anchor.id], store::read_progress)?)
}

fn may_see(actor: &Actor, view: &CommitmentView) -> Result<()> {
    let (organisation, network) = parties(view);
    let state = CommitmentState::from_word(&view.state).unwrap_or(CommitmentState::Draft);
    access::commitment::may_see(actor, state, &organisation, network.as_ref())
}

fn may_edit(actor: &Actor, view: &CommitmentView) -> bool {
    let (organisation, network) = parties(view);
    access::commitment::may_edit(actor, &organisation, network.as_ref()).is_ok()
}

fn parties(view: &CommitmentView) -> (OrganisationId, Option<NetworkId>) {
    (OrganisationId::new(&view.organisation_id), view.network_id.as_ref().map(NetworkId::new))
}

/// What the group takes home, by link and cookie.
///
/// # Errors
/// [`torg_domain::Refusal::LinkEnded`] without a live link and a seat.
pub fn take_homes(ctx: &Ctx, token: &str, secret: &str) -> Result<Vec<TakeHomeView>> {
    ctx.db.read(|tx| {
        let seat = delegation::seat(tx, ctx, token, secret)?;
        Ok(tx.list(store::LIST_TAKE_HOMES, args![seat.feedback.as_str()], store::read_take_home)?)
    })
}

/// Is there still something to tell the leader of a delegation: notes for a draft, or no commitment after two weeks? Without a
/// rule.
///
/// # Errors
/// The database's.
pub fn is_needed(tx: &mut Tx<'_>, id: &FeedbackId, what: Due) -> Result<bool> {
    let asked = match what {
        Due::Draft => store::COUNT_DELEGATION_NOTES,
        Due::Commitment => store::COUNT_TAKEN_HOME,
    };
    let known = tx.count(asked, args![id.as_str()])?;
    Ok((known > 0) == (what == Due::Draft))
}

/// Title of the visit whose leader is told at an address that something has fallen due; `None` where it is done meanwhile,
/// called off, or somebody else leads it by now. Without a rule.
///
/// # Errors
/// The database's.
pub fn visit_to_tell(ctx: &Ctx, id: &FeedbackId, what: Due, address: &str) -> Result<Option<String>> {
    ctx.db.read(|tx| {
        let Some(home) = delegation::find_under_way(tx, id)? else { return Ok(None) };
        let Some(leader) = home.leader else { return Ok(None) };
        let is_over = what == Due::Draft && home.letter.state != FeedbackState::Draft.word();
        let leads = people::address_of(tx, &leader)?.is_some_and(|(own, _)| own == address);
        if is_over || !leads || !is_needed(tx, id, what)? {
            return Ok(None);
        }
        Ok(home.exchange.map(|exchange| exchange.title))
    })
}

/// What a group takes home, and what has fallen due to it: word of `Due` and moment.
pub type TakenHome = (Vec<TakeHomeView>, Vec<(String, String)>);

/// The same for those who lead the delegation, with what has fallen due to them.
///
/// # Errors
/// Missing delegation; forbidden for others.
pub fn taken_home(ctx: &Ctx, actor: &Actor, id: &FeedbackId) -> Result<TakenHome> {
    ctx.db.read(|tx| {
        delegation::led(tx, actor, id)?;
        let taken = tx.list(store::LIST_TAKE_HOMES, args![id.as_str()], store::read_take_home)?;
        let due = tx.list(store::LIST_DUE, args![id.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok((taken, due))
    })
}
