//! On the bus home: the group puts notes together, takes them apart again, and each chooses three.

use super::seat::{Seat, seat};
use super::store;
use crate::{Ctx, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::delegation::VOTES_EACH;

/// Puts a note under another; what stood under it comes along.
///
/// # Errors
/// [`Refusal::LinkEnded`] without a live link and a seat; [`Refusal::StateUnclear`] once the letter is handed over;
/// [`Refusal::MergeUnclear`] for a note under itself; missing for notes of another delegation.
pub fn merge(ctx: &Ctx, (token, secret): (&str, &str), note: &str, into: &str) -> Result<()> {
    ctx.db.tx(|tx| {
        let seat = open_seat(tx, ctx, token, secret)?;
        let notes = store::list_notes(tx, &seat.feedback)?;
        seat.own_note(tx, note)?;
        seat.own_note(tx, into)?;
        // Under a note that stands under another: under that one.
        let head = notes.iter().find(|one| one.id == into).and_then(|one| one.into.clone());
        let head = head.unwrap_or_else(|| into.to_owned());
        if head == note {
            return Err(Refusal::MergeUnclear.into());
        }
        store::put_under(tx, note, &head)?;
        seat.record(tx, ctx, "merge_delegation_notes")
    })
}

/// Lets a note stand by itself again.
///
/// # Errors
/// As [`merge`].
pub fn part(ctx: &Ctx, (token, secret): (&str, &str), note: &str) -> Result<()> {
    ctx.db.tx(|tx| {
        let seat = open_seat(tx, ctx, token, secret)?;
        seat.own_note(tx, note)?;
        store::take_out(tx, note)?;
        seat.record(tx, ctx, "part_delegation_note")
    })
}

/// Chooses a note as one of three that matter most, or takes that back. Not written in the journal, as votes at boards
/// are not (decision 0043).
///
/// # Errors
/// As [`merge`]; [`Refusal::SupportSpent`] for a fourth.
pub fn vote(ctx: &Ctx, (token, secret): (&str, &str), note: &str, is_chosen: bool) -> Result<()> {
    ctx.db.tx(|tx| {
        let seat = open_seat(tx, ctx, token, secret)?;
        tx.take_turn()?; // two taps at the same time do not make four votes
        seat.own_note(tx, note)?;
        if !is_chosen {
            return Ok(store::delete_vote(tx, &seat.member, note)?);
        }
        let votes = store::list_votes(tx, &seat.feedback)?;
        let own = votes.iter().filter(|(voted, member)| *member == seat.member && voted != note).count();
        if own >= VOTES_EACH {
            return Err(Refusal::SupportSpent { most: VOTES_EACH }.into());
        }
        Ok(store::insert_vote(tx, &seat.member, note)?)
    })
}

fn open_seat(tx: &mut Tx<'_>, ctx: &Ctx, token: &str, secret: &str) -> Result<Seat> {
    let seat = seat(tx, ctx, token, secret)?;
    seat.check_open()?;
    Ok(seat)
}
