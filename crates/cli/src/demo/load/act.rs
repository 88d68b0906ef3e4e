//! Loading what ACT owns: commitments and pilots. What they expect of an indicator is FOLLOW UP's.

use super::meet::exchange_of;
use crate::demo::file::{Commitment, File, Pilot};
use crate::demo::read::{date, id_of, word};
use torg_domain::commitment::{Basis, CommitmentState};
use torg_domain::id::{CommitmentId, IndicatorId, NetworkId, OrganisationId, PilotId};
use torg_domain::pilot::{ExpectedChange, PilotState};
use torg_stages::act::commands::{NewCommitment, NewPilot, insert_commitment, insert_pilot};
use torg_stages::follow_up::commands::{ExpectChange, insert_expectation};
use torg_stages::{Actor, Ctx, Result, Tx};

/// Everything of one file that ACT owns.
pub(in crate::demo) fn load(tx: &mut Tx<'_>, ctx: &Ctx, file: &File) -> Result<()> {
    file.commitment.iter().try_for_each(|from| load_commitment(tx, ctx, file, from))?;
    file.pilot.iter().try_for_each(|from| load_pilot(tx, ctx, from))
}

fn load_commitment(tx: &mut Tx<'_>, ctx: &Ctx, file: &File, from: &Commitment) -> Result<()> {
    let exchange = file.exchange.is_some().then(|| exchange_of(file, ""));
    let published =
        file.exchange.as_ref().map(|exchange| exchange.source_published.as_str()).unwrap_or_default();
    let basis = Basis::parse(&from.rests_on_kind, &from.rests_on)?;
    let new = NewCommitment {
        network: Some(NetworkId::new(&file.network.id)),
        exchange,
        owner_role: from.owner_role.clone(),
        due_on: date(&from.due)?,
        state: word(&from.state, "state", CommitmentState::from_word)?,
        outcome_12: from.outcome_12.clone(),
        outcome_24: from.outcome_24.clone(),
        is_example: from.example,
        published_at: id_of(published).map(|day| format!("{day}T00:00:00Z")),
        ..NewCommitment::draft(OrganisationId::new(&from.org), &from.promise, &from.lang, basis)
    };
    insert_commitment(tx, ctx, &Actor::program(), &CommitmentId::new(&from.id), &new)
}

fn load_pilot(tx: &mut Tx<'_>, ctx: &Ctx, from: &Pilot) -> Result<()> {
    let new = NewPilot {
        commitment: CommitmentId::new(&from.commitment),
        title: from.title.clone(),
        about: from.text.clone(),
        lang: from.lang.clone(),
        starts_on: date(&from.starts_on)?,
        ends_on: date(&from.ends_on)?,
        deadline_note: from.deadline_note.clone(),
        teams: from.teams.clone(),
        team_count: from.teams_count.parse().ok(),
        funded_by: id_of(&from.funder).map(OrganisationId::new),
        stop_rule: from.stop_rule.clone(),
        next_decision: from.next_decision.clone(),
        state: word(&from.state, "state", PilotState::from_word)?,
        is_example: from.example,
    };
    insert_pilot(tx, ctx, &Actor::program(), &PilotId::new(&from.id), &new)
}

/// What the pilots of one file expect; after the indicators are there.
pub(in crate::demo) fn load_expectations(tx: &mut Tx<'_>, ctx: &Ctx, file: &File) -> Result<()> {
    for pilot in &file.pilot {
        for expects in &pilot.expects {
            let expect = ExpectChange {
                pilot: PilotId::new(&pilot.id),
                indicator: IndicatorId::new(&expects.measure),
                change: word(&expects.change, "change", ExpectedChange::from_word)?,
            };
            insert_expectation(tx, ctx, &Actor::program(), &expect)?;
        }
    }
    Ok(())
}
