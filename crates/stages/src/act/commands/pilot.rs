//! Starting pilots and reporting on them.

use super::super::{headline, queries, store};
use super::commitment::for_change;
use super::{needed, not_too_long, note_progress};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::library::{self, Entry};
use crate::ground::{access, journal, thread};
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::commitment::CommitmentState;
use torg_domain::date::PartialDate;
use torg_domain::id::{CommitmentId, NetworkId, OrganisationId, PilotId};
use torg_domain::link::{Anchor, Kind, Link, Relation};
use torg_domain::pilot::PilotState;

/// A new pilot. It belongs to the organisation of the commitment it tries.
#[derive(Debug, Clone)]
pub struct NewPilot {
    /// The commitment it tries.
    pub commitment: CommitmentId,
    /// What it is called.
    pub title: String,
    /// What is tried.
    pub about: String,
    /// In which language.
    pub lang: String,
    /// Start; `None` = not stated.
    pub starts_on: Option<PartialDate>,
    /// End.
    pub ends_on: Option<PartialDate>,
    /// The source's wording of a deadline.
    pub deadline_note: String,
    /// Names of the teams.
    pub teams: Vec<String>,
    /// Number of teams, where only the number is known.
    pub team_count: Option<i64>,
    /// Who pays.
    pub funded_by: Option<OrganisationId>,
    /// When we stop.
    pub stop_rule: String,
    /// What is decided next.
    pub next_decision: String,
    /// How far it has come.
    pub state: PilotState,
    /// Invented data.
    pub is_example: bool,
}

/// How a pilot goes.
#[derive(Debug, Clone)]
pub struct PilotProgress {
    /// The state it now has.
    pub state: PilotState,
    /// What has happened; a reason where it was stopped.
    pub words: String,
    /// What is decided next.
    pub next_decision: String,
    /// The answer to the gentle question.
    pub confirmed: Confirmed,
}

/// Starts a pilot.
///
/// # Errors
/// Forbidden for those who may not change the commitment; refused without a title or where the end comes first.
pub fn start_pilot(ctx: &Ctx, actor: &Actor, new: &NewPilot, confirmed: Confirmed) -> Result<PilotId> {
    let mut texts =
        vec![new.title.as_str(), &new.about, &new.deadline_note, &new.stop_rule, &new.next_decision];
    texts.extend(new.teams.iter().map(String::as_str));
    free_text::check(&texts, confirmed)?;
    let id = PilotId::new(ctx.id());
    ctx.db.tx(|tx| insert_pilot(tx, ctx, actor, &id, new))?;
    Ok(id)
}

/// The same inside a running transaction, with an id of the caller's: for loading recorded pilots.
///
/// # Errors
/// As [`start_pilot`].
pub fn insert_pilot(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, id: &PilotId, new: &NewPilot) -> Result<()> {
    let (commitment, commitment_state) = for_change(tx, actor, &new.commitment)?;
    let network = commitment.view.network_id.as_ref().map(NetworkId::new);
    let organisation = OrganisationId::new(&commitment.view.organisation_id);
    access::pilot::may_edit(actor, &organisation, network.as_ref())?;
    let title = needed(&new.title, "pilot-name")?;
    for text in [&new.about, &new.stop_rule, &new.next_decision] {
        not_too_long(text)?;
    }
    if let (Some(start), Some(end)) = (&new.starts_on, &new.ends_on)
        && ends_before(end, start)
    {
        return Err(Refusal::EndBeforeStart.into());
    }
    let values = args![
        id.as_str(),
        new.commitment.as_str(),
        organisation.as_str(),
        title,
        new.about.trim(),
        &new.lang,
        new.starts_on.as_ref().map(PartialDate::as_str),
        new.ends_on.as_ref().map(PartialDate::as_str),
        new.deadline_note.trim(),
        new.team_count,
        new.funded_by.as_ref().map(OrganisationId::as_str),
        new.stop_rule.trim(),
        new.next_decision.trim(),
        new.state.word(),
        new.is_example,
        ctx.now(),
    ];
    tx.execute(store::INSERT_PILOT, values)?;
    let teams = new.teams.iter().map(|team| team.trim()).filter(|team| !team.is_empty());
    for (position, team) in (0_i64..).zip(teams) {
        tx.execute(store::INSERT_TEAM, args![id.as_str(), position, team])?;
    }
    show_in_library(tx, id, commitment_state, network.as_ref())?;
    thread::tie(tx, ctx, &Link::tries(id, &new.commitment))?;
    journal::record_on(tx, ctx, actor, "start_pilot", (network.as_ref(), &Anchor::from(id)))
}

/// "2021" does not end before "2021-03": dates are compared as far as both are stated.
fn ends_before(end: &PartialDate, start: &PartialDate) -> bool {
    let shared = end.as_str().len().min(start.as_str().len());
    end.as_str()[..shared] < start.as_str()[..shared]
}

/// Reports how a pilot goes.
///
/// # Errors
/// [`Refusal::StateUnclear`] where the state can not follow the present one; refused without a reason where it was
/// stopped.
pub fn report_on_pilot(ctx: &Ctx, actor: &Actor, id: &PilotId, progress: &PilotProgress) -> Result<()> {
    if progress.state == PilotState::Stopped {
        needed(&progress.words, "reason")?;
    }
    let (words, next) = (not_too_long(&progress.words)?, not_too_long(&progress.next_decision)?);
    free_text::check(&[words, next], progress.confirmed)?;
    ctx.db.tx(|tx| {
        let pilot = queries::find_pilot(tx, id)?.or_missing("pilot", id.as_str())?;
        let (commitment, commitment_state) = for_change(tx, actor, &CommitmentId::new(&pilot.commitment_id))?;
        let state = PilotState::from_word(&pilot.state).ok_or(Refusal::StateUnclear)?;
        if !state.may_become(progress.state) {
            return Err(Refusal::StateUnclear.into());
        }
        tx.execute(store::UPDATE_PILOT_STATE, args![id.as_str(), progress.state.word(), next])?;
        note_progress(tx, ctx, actor, &Anchor::from(id), (progress.state.word(), words))?;
        let network = commitment.view.network_id.as_ref().map(NetworkId::new);
        show_in_library(tx, id, commitment_state, network.as_ref())?;
        journal::record_on(tx, ctx, actor, "report_on_pilot", (network.as_ref(), &Anchor::from(id)))
    })
}

/// Pilots and the series that measure them become public together with their commitment.
pub(super) fn open_with_commitment(tx: &mut Tx<'_>, commitment: &CommitmentId) -> Result<()> {
    for (_, pilot) in thread::list_later(tx, &Anchor::from(commitment), Relation::Tries)? {
        library::set_public(tx, Kind::Pilot.word(), &pilot, true)?;
        for (_, series) in thread::list_later(tx, &Anchor::from(&PilotId::new(pilot)), Relation::Measures)? {
            library::set_public(tx, Kind::Series.word(), &series, true)?;
        }
    }
    Ok(())
}

fn show_in_library(
    tx: &mut Tx<'_>,
    id: &PilotId,
    commitment: CommitmentState,
    network: Option<&NetworkId>,
) -> Result<()> {
    let view = queries::find_pilot(tx, id)?.or_missing("pilot", id.as_str())?;
    let is_public = commitment != CommitmentState::Draft;
    let country = view.organisation_id.split_once(':').map_or("", |(country, _)| country);
    let summary = if view.about.is_empty() { &view.organisation } else { &view.about };
    library::put(
        tx,
        &Entry {
            kind: "pilot",
            id: &view.id,
            title: &headline(&view.title),
            summary,
            words: &library::joined(&[&view.stop_rule, &view.next_decision, &view.organisation]),
            lang: &view.lang,
            country,
            organisation: Some(&view.organisation_id),
            network: if is_public { network.map(NetworkId::as_str) } else { None },
            year: view.starts_on.as_deref().and_then(library::year_of),
            state: &view.state,
            is_public,
            path: &format!("/act/pilots/{}", view.id),
            at: &view.created_at,
            ..Entry::default()
        },
    )
}
