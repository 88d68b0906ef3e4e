//! Cards on a board: written by those who sit there, taken off and moved by those who lead.

use super::note::{check_focus_area, shelve};
use super::{NewNote, exchange_facts, insert_note};
use crate::capture::store::{self, board::Participant};
use crate::capture::views::BoardLine;
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::{access, journal, people};
use crate::{Actor, Ctx, Error, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::board::{BoardState, CARD_MOST, typed_code};
use torg_domain::id::{BoardId, ExchangeId, FocusAreaId, NetworkId, NoteId};
use torg_domain::note::{NoteKind, note_text};

/// A card as somebody at a board sends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddCard {
    /// An id made by the form, so that sending twice counts once; `None` = made here.
    pub id: Option<NoteId>,
    /// What it says, at most [`CARD_MOST`] characters.
    pub text: String,
    /// One of the board's kinds.
    pub kind: NoteKind,
    /// The focus area, where the board leaves it open.
    pub focus_area: Option<FocusAreaId>,
    /// The writer's answer to the gentle question.
    pub confirmed: Confirmed,
}

/// Somebody at a board sends a card. Sending the same id again answers with the card that is there.
///
/// # Errors
/// [`Refusal::CodeUnknown`] for an unknown code or a seat at another board, [`Refusal::BoardClosed`] once it has
/// ended, [`Refusal::BoardWaits`] while it is stopped (a card that comes after the writing is still taken); refused for an empty, too long or personal text and for a kind the board does not offer.
pub fn add_card(ctx: &Ctx, code: &str, token: &str, card: &AddCard) -> Result<NoteId> {
    let id = card.id.clone().filter(is_sound).unwrap_or_else(|| NoteId::new(ctx.id()));
    match ctx.db.tx(|tx| take_card(tx, ctx, (code, token), &id, card)) {
        // Sent twice at the same moment: the other one was first, and is found now.
        Err(Error::Broken(torg_db::Error::Duplicate(_))) => {
            ctx.db.tx(|tx| take_card(tx, ctx, (code, token), &id, card))?;
        }
        other => other?,
    }
    Ok(id)
}

fn take_card(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    (code, token): (&str, &str),
    id: &NoteId,
    card: &AddCard,
) -> Result<()> {
    let text = note_text(&card.text, CARD_MOST)?;
    let (board, seat) = seat_at(tx, code, token)?;
    if let Some(sent) = store::note::find(tx, id)? {
        let is_own = sent.participant_id.as_deref() == Some(&*seat.id);
        return if is_own { Ok(()) } else { Err(Refusal::ChangedMeanwhile.into()) };
    }
    if board.state != BoardState::Open.word() {
        return Err(Refusal::BoardClosed.into());
    }
    if board.is_frozen {
        return Err(Refusal::BoardWaits.into());
    }
    if !board.kinds.iter().any(|kind| kind == card.kind.word()) {
        return Err(Refusal::FieldMissing { field: "kind" }.into());
    }
    let fixed = board.focus_area_id.as_deref().map(FocusAreaId::new);
    let note = NewNote {
        board: Some(BoardId::new(&board.id)),
        participant: Some(seat.id),
        focus_area: fixed.or_else(|| card.focus_area.clone()),
        level: seat.level,
        organisation: seat.organisation,
        may_quote: seat.may_quote,
        confirmed: card.confirmed,
        ..NewNote::new(ExchangeId::new(&board.exchange_id), card.kind, text, seat.lang)
    };
    insert_note(tx, ctx, &Actor::stranger(), id, &note)
}

/// The board a code belongs to and the seat a cookie has at it, open or not.
pub(in crate::capture) fn seat_at(
    tx: &mut Tx<'_>,
    code: &str,
    token: &str,
) -> Result<(BoardLine, Participant)> {
    let board = store::board::find_by_code(tx, &typed_code(code))?.ok_or(Refusal::CodeUnknown)?;
    let seat = store::board::find_participant(tx, &people::hash_of_secret(token))?
        .filter(|seat| seat.board.as_str() == board.id)
        .ok_or(Refusal::CodeUnknown)?;
    Ok((board, seat))
}

/// An id from a form: letters, digits and hyphens, long enough not to meet another by chance.
fn is_sound(id: &NoteId) -> bool {
    let text = id.as_str();
    (20..=40).contains(&text.len()) && text.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-')
}

/// Takes a note off, with a reason its writer may read.
///
/// # Errors
/// Missing note; forbidden for those who do not lead; refused without a reason.
pub fn hide_note(ctx: &Ctx, actor: &Actor, id: &NoteId, reason: &str) -> Result<()> {
    if reason.trim().is_empty() {
        return Err(Refusal::FieldMissing { field: "reason" }.into());
    }
    free_text::check(&[reason], Confirmed::No)?;
    ctx.db.tx(|tx| {
        let network = led_network(tx, actor, id)?;
        store::note::hide(tx, id, true, reason.trim())?;
        shelve(tx, id)?;
        journal::record_on(tx, ctx, actor, "hide_note", (Some(&network), &id.into()))
    })
}

/// Puts a hidden note back.
///
/// # Errors
/// Missing note; forbidden for those who do not lead.
pub fn show_note(ctx: &Ctx, actor: &Actor, id: &NoteId) -> Result<()> {
    ctx.db.tx(|tx| {
        let network = led_network(tx, actor, id)?;
        store::note::hide(tx, id, false, "")?;
        shelve(tx, id)?;
        journal::record_on(tx, ctx, actor, "show_note", (Some(&network), &id.into()))
    })
}

/// Moves a note to another kind or focus area. Its words stay as they are.
///
/// # Errors
/// Missing note; forbidden for those who do not lead; refused for a focus area of another network.
pub fn move_note(
    ctx: &Ctx,
    actor: &Actor,
    id: &NoteId,
    kind: NoteKind,
    focus_area: Option<&FocusAreaId>,
) -> Result<()> {
    ctx.db.tx(|tx| {
        let network = led_network(tx, actor, id)?;
        let note = store::note::find(tx, id)?.or_missing("note", id.as_str())?;
        check_focus_area(tx, focus_area, &ExchangeId::new(note.exchange_id))?;
        store::note::shift(tx, id, kind.word(), focus_area.map(FocusAreaId::as_str))?;
        shelve(tx, id)?;
        journal::record_on(tx, ctx, actor, "move_note", (Some(&network), &id.into()))
    })
}

/// The network of a note this actor may sort.
fn led_network(tx: &mut Tx<'_>, actor: &Actor, id: &NoteId) -> Result<NetworkId> {
    let note = store::note::find(tx, id)?.or_missing("note", id.as_str())?;
    let exchange = exchange_facts(tx, &ExchangeId::new(note.exchange_id))?;
    access::note::may_edit(actor, &exchange.network)?;
    Ok(exchange.network)
}
