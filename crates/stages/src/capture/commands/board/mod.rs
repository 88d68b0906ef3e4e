//! Opening a board, sitting down at it, ending it.

mod lead;

pub use lead::{freeze_board, merge_cards, part_card, set_board_phase, set_board_timer, thaw_board};

use super::note::{check_focus_area, shelve};
use super::{ExchangeFacts, exchange_facts};
use crate::capture::store;
use crate::capture::views::BoardLine;
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::journal::{self, Happening};
use crate::ground::{access, people};
use crate::{Actor, Ctx, Error, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::board::{BoardState, LABELS, SEATS_MOST, join_code, label, typed_code};
use torg_domain::id::{BoardId, ExchangeId, FocusAreaId, NoteId, OrganisationId};
use torg_domain::network::Level;
use torg_domain::note::{NoteKind, note_text};

/// Characters of a board's title and question at most: they have to fit a phone and a projector.
const PROMPT_MOST: usize = 200;
/// Tries to find a code nobody has; with 27 signs in six places one is nearly always enough.
const CODE_TRIES: usize = 20;

/// A board on its way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBoard {
    /// The session.
    pub exchange: ExchangeId,
    /// Its title.
    pub title: String,
    /// The one question, in plain words.
    pub prompt: String,
    /// Kinds a card can have; none = the lenses of the programme.
    pub kinds: Vec<NoteKind>,
    /// The fixed focus area; `None` = the writer chooses.
    pub focus_area: Option<FocusAreaId>,
    /// May participants see each other's cards?
    pub shows_cards: bool,
}

/// Somebody sitting down at a board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Join {
    /// Level they take part from.
    pub level: Level,
    /// Where they come from, if they say so.
    pub organisation: Option<OrganisationId>,
    /// Language they write in.
    pub lang: String,
    /// Consent to quote their cards without a name.
    pub may_quote: bool,
}

/// A seat at a board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joined {
    /// The secret for the cookie of this board.
    pub token: String,
    /// The seat.
    pub participant_id: String,
    /// Colour and animal, as locale words: `green hare`.
    pub label: String,
}

/// A facilitator opens a board at an exchange.
///
/// # Errors
/// Missing exchange; forbidden for those who do not lead; refused without title or question.
pub fn open_board(ctx: &Ctx, actor: &Actor, new: &NewBoard) -> Result<BoardId> {
    let id = BoardId::new(ctx.id());
    ctx.db.tx(|tx| {
        let exchange = exchange_facts(tx, &new.exchange)?;
        access::board::may_lead(actor, &exchange.network)?;
        insert_board(tx, ctx, actor, &id, new)
    })?;
    Ok(id)
}

/// The same inside a running transaction, with an id of the caller's and without a rule of access.
///
/// # Errors
/// As [`open_board`], but for access.
pub fn insert_board(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, id: &BoardId, new: &NewBoard) -> Result<()> {
    if new.title.trim().is_empty() {
        return Err(Refusal::FieldMissing { field: "board-name" }.into());
    }
    if new.prompt.trim().is_empty() {
        return Err(Refusal::FieldMissing { field: "prompt" }.into());
    }
    note_text(&new.title, PROMPT_MOST)?;
    note_text(&new.prompt, PROMPT_MOST)?;
    free_text::check(&[&new.title, &new.prompt], Confirmed::No)?;
    let exchange = exchange_facts(tx, &new.exchange)?;
    check_focus_area(tx, new.focus_area.as_ref(), &new.exchange)?;
    let kinds = if new.kinds.is_empty() { exchange.lenses.clone() } else { new.kinds.clone() };
    let code = free_code(tx, ctx)?;
    store::board::insert(tx, id, &NewBoard { kinds, ..new.clone() }, (&code, &ctx.now()))?;
    journal::record(tx, ctx, actor, &happening("open_board", &exchange.network, id))
}

fn free_code(tx: &mut Tx<'_>, ctx: &Ctx) -> Result<String> {
    for _ in 0..CODE_TRIES {
        let code = join_code(ctx.ids.bytes());
        if !store::board::is_code_taken(tx, &code)? {
            return Ok(code);
        }
    }
    Err(Error::fault("finding a free join code", "every code that was tried is taken"))
}

/// Ends a board: its code opens nothing from this moment, its cards become part of the exchange's notes for all who
/// may read them.
///
/// # Errors
/// Missing board; forbidden for those who do not lead. Ending an ended board changes nothing.
pub fn close_board(ctx: &Ctx, actor: &Actor, id: &BoardId) -> Result<()> {
    ctx.db.tx(|tx| {
        let board = store::board::find(tx, id)?.or_missing("board", id.as_str())?;
        let exchange = exchange_facts(tx, &ExchangeId::new(&board.exchange_id))?;
        access::board::may_lead(actor, &exchange.network)?;
        end(tx, ctx, actor, (id, &exchange))
    })
}

/// The same inside a running transaction, without a rule of access.
pub(in crate::capture) fn end(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    (id, exchange): (&BoardId, &ExchangeFacts),
) -> Result<()> {
    if store::board::close(tx, id, &ctx.now())? == 0 {
        return Ok(());
    }
    for note in store::note::list_of_exchange(tx, &exchange.id)? {
        if note.board_id.as_deref() == Some(id.as_str()) {
            shelve(tx, &NoteId::new(&note.id))?;
        }
    }
    journal::record(tx, ctx, actor, &happening("close_board", &exchange.network, id))
}

/// Somebody without an account sits down at a board, by its code.
///
/// # Errors
/// [`Refusal::CodeUnknown`] where no board has the code, [`Refusal::BoardClosed`] where it has ended.
pub fn join_board(ctx: &Ctx, code: &str, join: &Join) -> Result<Joined> {
    ctx.db.tx(|tx| {
        let board = open_board_with_code(tx, code)?;
        let token = ctx.ids.secret();
        let participant_id = ctx.id();
        let label = insert_participant(tx, ctx, &BoardId::new(&board.id), join, (&participant_id, &token))?;
        Ok(Joined { token, participant_id, label })
    })
}

/// Puts somebody at a board inside a running transaction, with id and secret of the caller's; answers with their
/// label. Nothing is written in the journal: who sits down leaves no trace but the seat.
///
/// # Errors
/// Missing board; [`Refusal::LinkFull`] where more have come than there is room for.
pub fn insert_participant(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    board: &BoardId,
    join: &Join,
    (id, token): (&str, &str),
) -> Result<String> {
    let line = store::board::find(tx, board)?.or_missing("board", board.as_str())?;
    let seat = usize::try_from(line.participants).unwrap_or(0);
    if seat >= SEATS_MOST {
        return Err(Refusal::LinkFull { most: SEATS_MOST }.into());
    }
    let label = label((first_seat(board) + seat) % LABELS);
    store::board::insert_participant(
        tx,
        board,
        join,
        (id, &people::hash_of_secret(token), &label, &ctx.now()),
    )?;
    Ok(label)
}

/// Boards begin at different animals, so that the first to sit down is not always the green hare.
fn first_seat(board: &BoardId) -> usize {
    board.as_str().bytes().fold(0, |sum, byte| (sum * 31 + usize::from(byte)) % LABELS)
}

/// The board a typed code opens.
pub(in crate::capture) fn open_board_with_code(tx: &mut Tx<'_>, code: &str) -> Result<BoardLine> {
    let board = store::board::find_by_code(tx, &typed_code(code))?.ok_or(Refusal::CodeUnknown)?;
    if is_open(&board) { Ok(board) } else { Err(Refusal::BoardClosed.into()) }
}

/// Has the board not ended?
pub(in crate::capture) fn is_open(board: &BoardLine) -> bool {
    board.state == BoardState::Open.word()
}

fn happening<'a>(
    deed: &'static str,
    network: &'a torg_domain::id::NetworkId,
    id: &'a BoardId,
) -> Happening<'a> {
    Happening { deed, network: Some(network), kind: "board", id: id.as_str() }
}
