//! Where a room agrees, for those who lead a board, for those it is shown to, and for the screens of a server.

use super::ballots::Ballots;
use super::declared;
use super::found::{self, Steady};
use super::views::AgreementView;
use crate::capture::commands;
use crate::capture::queries::live::is_over;
use crate::capture::queries::note_facts;
use crate::capture::store::{self, exchange::ExchangeFacts};
use crate::capture::views::BoardLine;
use crate::error::OrMissing;
use crate::ground::access;
use crate::{Actor, Ctx, Result};
use std::collections::BTreeMap;
use torg_db::Tx;
use torg_domain::board::Grouping;
use torg_domain::id::{BoardId, ExchangeId};

/// Where the room of a board agrees.
///
/// # Errors
/// Missing board; forbidden but for those who lead it, and those inside the network once it is shown and voting is over.
pub fn agreement(ctx: &Ctx, actor: &Actor, id: &BoardId) -> Result<AgreementView> {
    ctx.db.read(|tx| {
        let (board, exchange) = found(tx, id)?;
        access::board::may_see_agreement(actor, &exchange.network, is_told(&board))?;
        compose(tx, ctx, (&board, &exchange), &mut Steady::default())
    })
}

/// A board whose agreement this reader may see, and whether they lead it.
///
/// # Errors
/// As [`agreement`].
pub fn agreement_for(ctx: &Ctx, actor: &Actor, id: &BoardId) -> Result<(BoardLine, bool)> {
    ctx.db.read(|tx| {
        let (board, exchange) = found(tx, id)?;
        access::board::may_see_agreement(actor, &exchange.network, is_told(&board))?;
        Ok((board, access::board::may_lead(actor, &exchange.network).is_ok()))
    })
}

/// The board somebody sits at, for whom where the room agrees is shown when voting is over; `None` before.
///
/// # Errors
/// [`torg_domain::Refusal::CodeUnknown`] where code and cookie do not belong together.
pub fn agreement_at_seat(ctx: &Ctx, code: &str, token: &str) -> Result<Option<BoardId>> {
    ctx.db.read(|tx| {
        let (board, _) = commands::seat_at(tx, code, token)?;
        Ok(is_told(&board).then(|| BoardId::new(board.id)))
    })
}

/// The same for the screens of a server, which have asked for the right to look. `steady` remembers how many groups are
/// shown. With whose votes it rests on.
///
/// # Errors
/// Missing board.
pub fn live(ctx: &Ctx, id: &BoardId, steady: &mut Steady) -> Result<(AgreementView, Voted)> {
    ctx.db.read(|tx| {
        let (board, exchange) = found(tx, id)?;
        Ok((compose(tx, ctx, (&board, &exchange), steady)?, store::vote::list_last_turns(tx, id)?))
    })
}

/// Who has voted on statements of a board, each with a number that is another once they vote again.
pub type Voted = BTreeMap<String, i64>;

/// Who has voted by now.
///
/// # Errors
/// The database's.
pub fn voted(ctx: &Ctx, id: &BoardId) -> Result<Voted> {
    Ok(ctx.db.read(|tx| store::vote::list_last_turns(tx, id))?)
}

/// Is it for others than those who lead? While people vote, each new picture would say what one of them voted.
fn is_told(board: &BoardLine) -> bool {
    board.shows_agreement && is_over(board)
}

pub(super) fn found(tx: &mut Tx<'_>, id: &BoardId) -> Result<(BoardLine, ExchangeFacts)> {
    let board = store::board::find(tx, id)?.or_missing("board", id.as_str())?;
    let exchange = note_facts(tx, &ExchangeId::new(&board.exchange_id))?;
    Ok((board, exchange))
}

/// Names of the organisations people at a board can come from.
pub(super) fn names(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<BTreeMap<String, String>> {
    Ok(store::exchange::list_organisations(tx, exchange)?.into_iter().collect())
}

fn compose(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    (board, exchange): (&BoardLine, &ExchangeFacts),
    steady: &mut Steady,
) -> Result<AgreementView> {
    let ballots = Ballots::read(tx, &BoardId::new(&board.id))?;
    let names = names(tx, &exchange.id)?;
    let is_over = is_over(board);
    let wanted: &[Grouping] =
        if is_over { &[Grouping::Level, Grouping::Role, Grouping::Organisation] } else { &[Grouping::Room] };
    Ok(AgreementView {
        groupings: declared::groupings(&ballots, &names, wanted),
        opinion: found::opinion(&ballots, steady)?,
        voters: ballots.voters(),
        votes: ballots.cast.len(),
        board_id: board.id.clone(),
        title: board.title.clone(),
        prompt: board.prompt.clone(),
        exchange_id: board.exchange_id.clone(),
        exchange_title: exchange.title.clone(),
        network_id: exchange.network.to_string(),
        is_example: exchange.is_example,
        is_open: commands::is_open(board),
        is_over,
        is_shown: board.shows_agreement,
        read_at: ctx.now(),
    })
}
