//! Boards for those who lead them, for the room's screen and for those who sit there.

use super::live::{self, OwnVotes};
use super::note::{Groups, Hidden, facts, readable};
use crate::capture::commands;
use crate::capture::store::{self, exchange::ExchangeFacts};
use crate::capture::views::{
    BoardLine, BoardView, CardColumn, GroupCount, JoinView, LiveCard, NoteView, ProjectorView, ResultView,
    SeatView, StatementView, SupportView,
};
use crate::error::OrMissing;
use crate::ground::{access, networks};
use crate::{Actor, Ctx, Result};
use std::collections::HashSet;
use torg_db::Tx;
use torg_domain::board::{BoardPhase, BoardState, SUPPORT_MOST};
use torg_domain::exchange::Visibility;
use torg_domain::id::{BoardId, ExchangeId};

/// A board with its cards in columns.
///
/// # Errors
/// Missing board; forbidden for those who do not read inside the network.
pub fn board(ctx: &Ctx, actor: &Actor, id: &BoardId) -> Result<BoardView> {
    ctx.db.read(|tx| {
        let (board, exchange) = seen(tx, actor, id)?;
        let may_lead = access::board::may_lead(actor, &exchange.network).is_ok();
        let cards = cards_of(tx, actor, &exchange, &board)?;
        let (hidden, cards): (Vec<_>, Vec<_>) = cards.into_iter().partition(|card| card.is_hidden);
        let groups = Groups::of(tx, &exchange.id)?.told_apart(&board.id);
        let merged = heaps(tx, id)?;
        let under: HashSet<String> = merged.iter().map(|(card, _)| card.clone()).collect();
        let cards = cards.into_iter().filter(|card| !under.contains(&card.id)).collect();
        Ok(BoardView {
            columns: columns(&board, cards),
            hidden,
            merged,
            results: if may_lead { live::results(tx, id, live::is_over(&board))? } else { Vec::new() },
            read_at: ctx.now(),
            groups: groups.into_iter().map(|(level, people)| GroupCount { level, people }).collect(),
            focus_areas: networks::focus_areas(tx, &exchange.network)?,
            may_lead,
            exchange_title: exchange.title,
            network_id: exchange.network.to_string(),
            is_example: exchange.is_example,
            board,
        })
    })
}

/// What the room's screen shows of a board.
///
/// # Errors
/// Missing board; forbidden for those who do not lead it.
pub fn projector(ctx: &Ctx, actor: &Actor, id: &BoardId) -> Result<ProjectorView> {
    ctx.db.read(|tx| {
        let (board, exchange) = seen(tx, actor, id)?;
        access::board::may_lead(actor, &exchange.network)?;
        let heads = live::cards(tx, id)?.iter().filter(|card| card.under.is_none()).count();
        let is_over = live::is_over(&board);
        Ok(ProjectorView {
            heads,
            votes: store::vote::count(tx, id)?,
            results: if is_over { live::results(tx, id, true)? } else { Vec::new() },
            read_at: ctx.now(),
            exchange_title: exchange.title,
            board,
        })
    })
}

/// The boards of an exchange, oldest first.
///
/// # Errors
/// Missing exchange; forbidden for those who do not read inside the network.
pub fn boards_of_exchange(ctx: &Ctx, actor: &Actor, exchange: &ExchangeId) -> Result<Vec<BoardLine>> {
    ctx.db.read(|tx| {
        let exchange = facts(tx, exchange)?;
        access::board::may_see(actor, &exchange.network)?;
        lines(tx, actor, &exchange)
    })
}

/// What somebody sees who typed a code.
///
/// # Errors
/// [`torg_domain::Refusal::CodeUnknown`] or [`torg_domain::Refusal::BoardClosed`].
pub fn join_view(ctx: &Ctx, code: &str) -> Result<JoinView> {
    ctx.db.read(|tx| {
        let board = commands::open_board_with_code(tx, code)?;
        let exchange = facts(tx, &ExchangeId::new(&board.exchange_id))?;
        Ok(JoinView {
            board_id: board.id,
            code: board.code,
            title: board.title,
            prompt: board.prompt,
            exchange_title: exchange.title,
            lang: exchange.lang,
            organisations: store::exchange::list_organisations(tx, &exchange.id)?,
        })
    })
}

/// A participant's own place, also after the board has ended.
///
/// # Errors
/// [`torg_domain::Refusal::CodeUnknown`] where code and cookie do not belong together.
pub fn seat(ctx: &Ctx, code: &str, token: &str) -> Result<SeatView> {
    ctx.db.read(|tx| {
        let (board, seat) = commands::seat_at(tx, code, token)?;
        let exchange = facts(tx, &ExchangeId::new(&board.exchange_id))?;
        let all = store::note::list_of_exchange(tx, &exchange.id)?;
        let on_board = all.into_iter().rev().filter(|note| note.board_id.as_deref() == Some(&*board.id));
        let is_own = |note: &NoteView| note.participant_id.as_deref() == Some(&*seat.id);
        let (own, mut others): (Vec<_>, Vec<_>) = on_board.partition(is_own);
        others.retain(|note| board.shows_cards && !note.is_hidden);
        let is_free = board.focus_area_id.is_none();
        let own_votes = live::own_votes(tx, &seat.id)?;
        let doing = Doing::of(tx, &board, &own_votes)?;
        Ok(SeatView {
            to_support: doing.to_support,
            support_left: SUPPORT_MOST.saturating_sub(own_votes.supported.len()),
            statement: doing.statement,
            voted: own_votes.statements.len(),
            statements: doing.statements,
            results: doing.results,
            read_at: ctx.now(),
            focus_areas: if is_free { networks::focus_areas(tx, &exchange.network)? } else { Vec::new() },
            exchange_title: exchange.title,
            exchange_id: exchange.id.to_string(),
            is_public: exchange.visibility == Visibility::Public,
            label: seat.label,
            lang: seat.lang,
            may_quote: seat.may_quote,
            own,
            others: others.into_iter().map(without_voice).collect(),
            board,
        })
    })
}

/// What one person is asked to do in the present phase.
#[derive(Default)]
struct Doing {
    to_support: Vec<SupportView>,
    statement: Option<StatementView>,
    statements: usize,
    results: Vec<ResultView>,
}

impl Doing {
    fn of(tx: &mut Tx<'_>, board: &BoardLine, own: &OwnVotes) -> Result<Self> {
        let id = BoardId::new(&board.id);
        if live::is_over(board) {
            return Ok(Self { results: live::results(tx, &id, true)?, ..Self::default() });
        }
        match BoardPhase::from_word(&board.phase) {
            Some(BoardPhase::Support) => {
                let heads = live::cards(tx, &id)?.into_iter().filter(|card| card.under.is_none());
                let supported =
                    |card: LiveCard| SupportView { is_own: own.supported.contains(&card.id), card };
                Ok(Self { to_support: heads.map(supported).collect(), ..Self::default() })
            }
            Some(BoardPhase::Statements) => {
                let (cards, tallies) = (live::cards(tx, &id)?, live::tallies(tx, &id)?);
                let next = live::hand(&cards, &tallies, own, 1).into_iter().next();
                let statement = next.map(|card| StatementView {
                    id: card.id.clone(),
                    text: card.text.clone(),
                    lang: card.lang.clone(),
                });
                let statements = cards.iter().filter(|card| card.under.is_none()).count();
                Ok(Self { statement, statements, ..Self::default() })
            }
            _ => Ok(Self::default()),
        }
    }
}

/// Cards put under others: the id of each with that of the card on the board.
fn heaps(tx: &mut Tx<'_>, board: &BoardId) -> Result<Vec<(String, String)>> {
    let cards = live::cards(tx, board)?.into_iter();
    Ok(cards.filter_map(|card| card.under.map(|head| (card.id, head))).collect())
}

/// Others at the board see the words, not where they come from.
fn without_voice(note: NoteView) -> NoteView {
    let not_stated = torg_domain::network::Level::NotStated.word().to_owned();
    NoteView {
        level: not_stated,
        organisation_id: None,
        organisation: String::new(),
        country: String::new(),
        ..note
    }
}

pub(super) fn lines(tx: &mut Tx<'_>, actor: &Actor, exchange: &ExchangeFacts) -> Result<Vec<BoardLine>> {
    let lines = store::board::list_of_exchange(tx, &exchange.id)?;
    Ok(lines.into_iter().map(|line| without_dead_code(line, actor, exchange)).collect())
}

/// A code is shown only where it opens something and to those who hand it out.
fn without_dead_code(mut board: BoardLine, actor: &Actor, exchange: &ExchangeFacts) -> BoardLine {
    let is_open = board.state == BoardState::Open.word();
    if !is_open || access::board::may_lead(actor, &exchange.network).is_err() {
        board.code = String::new();
    }
    board
}

fn seen(tx: &mut Tx<'_>, actor: &Actor, id: &BoardId) -> Result<(BoardLine, ExchangeFacts)> {
    let board = store::board::find(tx, id)?.or_missing("board", id.as_str())?;
    let exchange = facts(tx, &ExchangeId::new(&board.exchange_id))?;
    access::board::may_see(actor, &exchange.network)?;
    let board = without_dead_code(board, actor, &exchange);
    Ok((board, exchange))
}

fn cards_of(
    tx: &mut Tx<'_>,
    actor: &Actor,
    exchange: &ExchangeFacts,
    board: &BoardLine,
) -> Result<Vec<NoteView>> {
    let all = store::note::list_of_exchange(tx, &exchange.id)?;
    let cards = all.into_iter().filter(|note| note.board_id.as_deref() == Some(&*board.id)).collect();
    readable(tx, actor, exchange, cards, Hidden::ForEditors)
}

/// Kinds on offer in their order, then kinds that cards were moved to.
fn columns(board: &BoardLine, cards: Vec<NoteView>) -> Vec<CardColumn> {
    let mut columns: Vec<CardColumn> =
        board.kinds.iter().map(|kind| CardColumn { kind: kind.clone(), cards: Vec::new() }).collect();
    for card in cards {
        match columns.iter_mut().find(|column| column.kind == card.kind) {
            Some(column) => column.cards.push(card),
            None => columns.push(CardColumn { kind: card.kind.clone(), cards: vec![card] }),
        }
    }
    columns
}
