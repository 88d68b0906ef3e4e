//! Leading a board that is open: what people do, for how long, and which cards say the same.

use super::happening;
use crate::capture::commands::exchange_facts;
use crate::capture::store;
use crate::capture::views::BoardLine;
use crate::error::OrMissing;
use crate::ground::{access, journal};
use crate::{Actor, Ctx, Error, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::board::{BoardPhase, BoardState, TIMER_MOST};
use torg_domain::id::{BoardId, ExchangeId, NetworkId, NoteId};

/// Goes on to another phase, forwards or back. A board that stood still goes on, and its timer ends.
///
/// # Errors
/// Missing board; forbidden for those who do not lead; [`Refusal::BoardClosed`] once it has ended.
pub fn set_board_phase(ctx: &Ctx, actor: &Actor, id: &BoardId, phase: BoardPhase) -> Result<()> {
    lead(ctx, actor, id, "set_board_phase", |tx| Ok(store::board::set_phase(tx, id, phase)?))
}

/// Stops a board: it takes no card and no vote until it is let on. Phones keep what they have.
///
/// # Errors
/// As [`set_board_phase`].
pub fn freeze_board(ctx: &Ctx, actor: &Actor, id: &BoardId) -> Result<()> {
    lead(ctx, actor, id, "freeze_board", |tx| Ok(store::board::freeze(tx, id, true)?))
}

/// Lets a stopped board on.
///
/// # Errors
/// As [`set_board_phase`].
pub fn thaw_board(ctx: &Ctx, actor: &Actor, id: &BoardId) -> Result<()> {
    lead(ctx, actor, id, "thaw_board", |tx| Ok(store::board::freeze(tx, id, false)?))
}

/// Shows everybody how much time is left; 0 minutes takes the timer away. The timer stops nothing by itself.
///
/// # Errors
/// As [`set_board_phase`]; refused for more than [`TIMER_MOST`] minutes.
pub fn set_board_timer(ctx: &Ctx, actor: &Actor, id: &BoardId, minutes: u32) -> Result<()> {
    if minutes > TIMER_MOST {
        return Err(Refusal::FieldMissing { field: "minutes" }.into());
    }
    let ends_at = (minutes > 0).then(|| minutes_after(&ctx.now(), minutes));
    lead(ctx, actor, id, "set_board_timer", |tx| Ok(store::board::set_timer(tx, id, ends_at.as_deref())?))
}

/// Puts a card, with those under it, under another card of the same board. Both stay notes with their own words and
/// writers; their votes are counted together, each person once.
///
/// # Errors
/// Missing cards; forbidden for those who do not lead; [`Refusal::CardsApart`] for cards of two boards.
pub fn merge_cards(ctx: &Ctx, actor: &Actor, note: &NoteId, into: &NoteId) -> Result<()> {
    ctx.db.tx(|tx| {
        let (board, network) = board_of_card(tx, actor, note)?;
        let (other, _) = board_of_card(tx, actor, into)?;
        let head = store::vote::find_merge(tx, into)?.unwrap_or_else(|| into.clone());
        if board != other || head == *note {
            return Err(Refusal::CardsApart.into());
        }
        store::vote::merge(tx, note, &head, &ctx.now())?;
        journal::record_on(tx, ctx, actor, "merge_cards", (Some(&network), &note.into()))
    })
}

/// Lets a card stand for itself again.
///
/// # Errors
/// As [`merge_cards`].
pub fn part_card(ctx: &Ctx, actor: &Actor, note: &NoteId) -> Result<()> {
    ctx.db.tx(|tx| {
        let (_, network) = board_of_card(tx, actor, note)?;
        if store::vote::part(tx, note)? == 0 {
            return Ok(());
        }
        journal::record_on(tx, ctx, actor, "part_card", (Some(&network), &note.into()))
    })
}

/// The board and network of a card this actor may sort.
fn board_of_card(tx: &mut Tx<'_>, actor: &Actor, note: &NoteId) -> Result<(String, NetworkId)> {
    let found = store::note::find(tx, note)?.or_missing("note", note.as_str())?;
    let exchange = exchange_facts(tx, &ExchangeId::new(found.exchange_id))?;
    access::note::may_edit(actor, &exchange.network)?;
    Ok((found.board_id.ok_or(Refusal::CardsApart)?, exchange.network))
}

/// One change of an open board by somebody who leads it.
fn lead(
    ctx: &Ctx,
    actor: &Actor,
    id: &BoardId,
    deed: &'static str,
    change: impl FnOnce(&mut Tx<'_>) -> Result<u64>,
) -> Result<()> {
    ctx.db.tx(|tx| {
        let board: BoardLine = store::board::find(tx, id)?.or_missing("board", id.as_str())?;
        let exchange = exchange_facts(tx, &ExchangeId::new(&board.exchange_id))?;
        access::board::may_lead(actor, &exchange.network)?;
        if board.state != BoardState::Open.word() {
            return Err(Error::from(Refusal::BoardClosed));
        }
        change(tx)?;
        journal::record(tx, ctx, actor, &happening(deed, &exchange.network, id))
    })
}

/// `now` plus minutes, in the same fixed-width text.
fn minutes_after(now: &str, minutes: u32) -> String {
    chrono::DateTime::parse_from_rfc3339(now).map_or_else(
        |_| now.to_owned(),
        |at| (at + chrono::TimeDelta::minutes(minutes.into())).format("%Y-%m-%dT%H:%M:%SZ").to_string(),
    )
}
