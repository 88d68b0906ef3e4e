//! The page of users and relatives, and what those who asked read.

use super::store;
use super::views::{AnswerView, AskingView, LeadVoicesView, VoicesLine};
use crate::capture::store as kept;
use crate::capture::store::exchange::ExchangeFacts;
use crate::capture::views::NoteView;
use crate::error::OrMissing;
use crate::ground::access;
use crate::ground::open_link::{self, Purpose};
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::board::{BoardState, GROUP_LEAST};
use torg_domain::id::{BoardId, ExchangeId};
use torg_domain::voices::KINDS;

/// The page for somebody with the link.
///
/// # Errors
/// [`torg_domain::Refusal::LinkEnded`].
pub fn page(ctx: &Ctx, token: &str) -> Result<AskingView> {
    ctx.db.read(|tx| {
        let id = BoardId::new(open_link::open(tx, ctx, Purpose::Voices, token)?);
        Ok(asking(tx, &id)?.0)
    })
}

fn asking(tx: &mut Tx<'_>, id: &BoardId) -> Result<(AskingView, ExchangeFacts)> {
    let row = store::find(tx, id)?.or_missing("board", id.as_str())?;
    let board = kept::board::find(tx, id)?.or_missing("board", id.as_str())?;
    let exchange = ExchangeId::new(&board.exchange_id);
    let facts = kept::exchange::find(tx, &exchange)?.or_missing("exchange", exchange.as_str())?;
    let line = kept::exchange::find_line(tx, &exchange)?.or_missing("exchange", exchange.as_str())?;
    let view = AskingView {
        id: id.to_string(),
        title: board.title,
        lang: row.lang,
        network: line.network,
        tried: row.tried,
        meaning: row.meaning,
        phone: row.phone,
        questions: store::list_questions(tx, id)?,
        is_open: board.state == BoardState::Open.word(),
        points: if row.told_at.is_some() { store::list_points(tx, id)? } else { Vec::new() },
        is_example: facts.is_example,
    };
    Ok((view, facts))
}

/// The pages at an exchange.
///
/// # Errors
/// Missing exchange; forbidden for those who do not read inside the network.
pub fn of_exchange(ctx: &Ctx, actor: &Actor, id: &ExchangeId) -> Result<Vec<VoicesLine>> {
    ctx.db.read(|tx| {
        let exchange = kept::exchange::find(tx, id)?.or_missing("exchange", id.as_str())?;
        access::board::may_see(actor, &exchange.network)?;
        Ok(store::list_of_exchange(tx, id)?)
    })
}

/// A page with its answers, for those inside the network.
///
/// # Errors
/// Missing page; forbidden for others.
pub fn voices(ctx: &Ctx, actor: &Actor, id: &BoardId) -> Result<LeadVoicesView> {
    ctx.db.read(|tx| {
        let (asking, facts) = asking(tx, id)?;
        access::board::may_see(actor, &facts.network)?;
        let notes = kept::note::list_of_exchange(tx, &facts.id)?;
        let own: Vec<NoteView> = notes
            .into_iter()
            .filter(|note| note.board_id.as_deref() == Some(id.as_str()) && !note.is_hidden)
            .collect();
        let channels = store::list_channels(tx, id)?;
        let may_lead = access::board::may_lead(actor, &facts.network).is_ok();
        let may_enter = access::note::may_add(actor, &facts.network).is_ok() && asking.is_open;
        let link = open_link::find(tx, ctx, Purpose::Voices, ("board", id.as_str()))?;
        Ok(LeadVoicesView {
            exchange_id: facts.id.to_string(),
            exchange_title: facts.title,
            link: link.filter(|_| may_enter || may_lead),
            people: channels.len(),
            answers: answers(tx, &facts.id, (&own, &channels))?,
            points: store::list_points(tx, id)?,
            told_at: store::find(tx, id)?.and_then(|row| row.told_at),
            may_lead,
            may_enter,
            asking,
        })
    })
}

/// Answers by question; from which side somebody answers is told only where five or more did.
fn answers(
    tx: &mut Tx<'_>,
    exchange: &ExchangeId,
    (notes, channels): (&[NoteView], &[(String, String, String)]),
) -> Result<Vec<Vec<AnswerView>>> {
    let levels = kept::board::list_levels(tx, exchange)?;
    let is_told = |note: &NoteView| {
        let here = levels.iter().find(|(board, level, _)| {
            Some(board.as_str()) == note.board_id.as_deref() && *level == note.level
        });
        here.is_some_and(|(_, _, people)| *people >= GROUP_LEAST)
    };
    let answer = |note: &NoteView| {
        let channel =
            channels.iter().find(|(seat, _, _)| Some(seat.as_str()) == note.participant_id.as_deref());
        AnswerView {
            note_id: note.id.clone(),
            text: note.text.clone(),
            lang: note.lang.clone(),
            level: if is_told(note) { note.level.clone() } else { String::new() },
            channel: channel.map(|(_, channel, _)| channel.clone()).unwrap_or_default(),
            entered_by: channel.map(|(_, _, role)| role.clone()).unwrap_or_default(),
        }
    };
    Ok(KINDS
        .iter()
        .map(|kind| notes.iter().filter(|note| note.kind == kind.word()).map(answer).collect())
        .collect())
}
