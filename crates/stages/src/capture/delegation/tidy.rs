//! What a delegation's leader puts in order: the link that went too far, a note or fact that should not be in the letter,
//! names of a group that came home long ago.

use super::commands::end_of_day;
use super::seat::led;
use super::store;
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::open_link::{self, Purpose};
use crate::ground::{journal, people};
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::delegation::{NAME_DAYS, last_day};
use torg_domain::id::FeedbackId;
use torg_domain::note::note_text;

/// Characters of a reason at most.
const REASON_MOST: usize = 300;

/// Something that came to the draft from a phone.
#[derive(Debug, Clone, Copy)]
pub enum Part<'a> {
    /// A note, by its id.
    Note(&'a str),
    /// A fact to compare, by its id.
    Fact(&'a str),
}

/// Ends the link at once: nobody comes in, and no phone of the group writes any more.
///
/// # Errors
/// Missing delegation; forbidden for all but those who lead it.
pub fn withdraw_link(ctx: &Ctx, actor: &Actor, id: &FeedbackId) -> Result<()> {
    ctx.db.tx(|tx| {
        let led = led(tx, actor, id)?;
        open_link::withdraw(tx, ctx, Purpose::Delegation, ("feedback", id.as_str()))?;
        record(tx, ctx, actor, "withdraw_delegation_link", (led.network(), id))
    })
}

/// Makes another link in place of the one there was, until the same day. Whoever goes on comes in anew.
///
/// # Errors
/// As [`withdraw_link`]; refused once the letter is handed over and where that day is over.
pub fn renew_link(ctx: &Ctx, actor: &Actor, id: &FeedbackId) -> Result<()> {
    ctx.db.tx(|tx| {
        let led = led(tx, actor, id)?;
        led.check_open()?;
        let ends_on = last_day(&led.row.ends_on, &ctx.today(), &led.row.ends_on)?;
        let anchor = ("feedback", id.as_str());
        open_link::withdraw(tx, ctx, Purpose::Delegation, anchor)?;
        open_link::get_or_make(tx, ctx, Purpose::Delegation, anchor, &end_of_day(&ends_on))?;
        record(tx, ctx, actor, "renew_delegation_link", (led.network(), id))
    })
}

/// Takes a note or a fact out of the draft, with a reason that its writer reads. What stood under the note stands by itself.
///
/// # Errors
/// As [`withdraw_link`]; missing where the delegation has no such part; refused without a reason, for a personal one, and
/// once the letter is handed over.
pub fn take_out(ctx: &Ctx, actor: &Actor, (id, part): (&FeedbackId, Part<'_>), reason: &str) -> Result<()> {
    let reason = note_text(reason, REASON_MOST)?;
    free_text::check(&[&reason], Confirmed::No)?;
    set(ctx, actor, (id, part), &reason)
}

/// Puts back what was taken out.
///
/// # Errors
/// As [`take_out`].
pub fn put_back(ctx: &Ctx, actor: &Actor, (id, part): (&FeedbackId, Part<'_>)) -> Result<()> {
    set(ctx, actor, (id, part), "")
}

fn set(ctx: &Ctx, actor: &Actor, (id, part): (&FeedbackId, Part<'_>), reason: &str) -> Result<()> {
    ctx.db.tx(|tx| {
        let led = led(tx, actor, id)?;
        led.check_open()?;
        let (done, noun, key) = match part {
            Part::Note(note) => (store::take_note_out(tx, (id, note), reason)?, "note", note),
            Part::Fact(fact) => (store::take_fact_out(tx, (id, fact), reason)?, "fact", fact),
        };
        (done > 0).then_some(()).or_missing(noun, key)?;
        let deed = if reason.is_empty() { "put_back_in_draft" } else { "take_out_of_draft" };
        record(tx, ctx, actor, deed, (led.network(), id))
    })
}

/// Forgets the names that members turned on, of delegations whose letter was never handed over, so many days after their
/// link has ended. Says of how many. Done by the program, without anybody asking.
///
/// # Errors
/// The database's.
pub fn forget_names(ctx: &Ctx) -> Result<usize> {
    let day = people::days_after(&ctx.now(), -NAME_DAYS);
    let day = day.get(..10).unwrap_or(&day);
    // Asked first: a statement that writes makes every kept answer old, also where it finds nothing.
    let over = ctx.db.read(|tx| store::list_with_names(tx, day))?;
    let Some(first) = over.first() else { return Ok(0) };
    ctx.db.tx(|tx| {
        for id in &over {
            store::forget_names(tx, id)?;
        }
        journal::record_on(tx, ctx, &Actor::program(), "forget_names", (None, &first.into()))?;
        Ok(over.len())
    })
}

fn record(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    deed: &'static str,
    (network, id): (&torg_domain::id::NetworkId, &FeedbackId),
) -> Result<()> {
    journal::record_on(tx, ctx, actor, deed, (Some(network), &id.into()))
}
