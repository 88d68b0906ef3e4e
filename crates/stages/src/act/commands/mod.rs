//! Writes of ACT: one function is one decision in one transaction.

mod answer;
mod commitment;
mod pilot;
mod take_home;

pub use answer::{Answer, answer_asked};
pub use commitment::{
    NewCommitment, Outcome, Progress, Publish, Revise, commit, insert_commitment, publish, report_outcome,
    report_progress, revise,
};
pub use pilot::{NewPilot, PilotProgress, insert_pilot, report_on_pilot, start_pilot};
pub use take_home::{NewTakeHome, hand_over, leave_behind, note_due, take_home};

use super::store;
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::commitment::WORDS_MOST;
use torg_domain::id::PersonId;
use torg_domain::link::Anchor;

/// A text that is needed and not too long, without spaces around it.
fn needed<'t>(text: &'t str, field: &'static str) -> Result<&'t str> {
    let text = text.trim();
    if text.is_empty() { Err(Refusal::FieldMissing { field }.into()) } else { not_too_long(text) }
}

fn not_too_long(text: &str) -> Result<&str> {
    let (text, length) = (text.trim(), text.trim().chars().count());
    if length > WORDS_MOST { Err(Refusal::TextTooLong { length, most: WORDS_MOST }.into()) } else { Ok(text) }
}

/// Adds a line to what was reported on a commitment or pilot.
fn note_progress(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    anchor: &Anchor,
    (state, words): (&str, &str),
) -> Result<()> {
    let person = actor.person.as_ref().map(PersonId::as_str);
    let values = args![ctx.id(), anchor.kind.word(), &anchor.id, ctx.now(), state, words, person];
    tx.execute(store::INSERT_PROGRESS, values)?;
    Ok(())
}
