//! Asking users and relatives, taking in what they answer, telling what came of it.

use super::store::{self, VoicesRow};
use crate::capture::commands::{
    Join, NewBoard, NewNote, end_board, insert_board, insert_note, insert_participant,
};
use crate::capture::store as kept;
use crate::capture::views::BoardLine;
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::open_link::{self, Purpose};
use crate::ground::{access, journal, people};
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::board::BoardState;
use torg_domain::id::{BoardId, ExchangeId, NetworkId, NoteId};
use torg_domain::network::Level;
use torg_domain::note::{NOTE_MOST, note_text};
use torg_domain::voices::{Channel, KINDS, Point, may_be_told};

/// Days the link works: the answer comes months later, at the same address.
const LINK_DAYS: i64 = 400;
/// Characters of what is tried and what it means: together with the questions they fit two pages.
const ABOUT_MOST: usize = 600;
/// Characters of a question, a role or a phone line.
const LINE_MOST: usize = 160;

/// A page with its three questions, on its way in.
#[derive(Debug, Clone)]
pub struct Asking {
    /// The exchange its answers belong to.
    pub exchange: ExchangeId,
    /// Its title.
    pub title: String,
    /// Its language.
    pub lang: String,
    /// What is being tried.
    pub tried: String,
    /// What it means for a person at home.
    pub meaning: String,
    /// Whom to call instead: role and number; empty = nobody.
    pub phone: String,
    /// What works, what is hard, what would help: in words of one's own.
    pub questions: Vec<String>,
}

/// What one person answers. No field is for health.
#[derive(Debug, Clone)]
pub struct NewAnswers {
    /// User or relative.
    pub level: Level,
    /// An answer for each question; empty ones are left out.
    pub answers: Vec<String>,
    /// Consent to quote without a name.
    pub may_quote: bool,
    /// Language of the answers.
    pub lang: String,
    /// The answer to the gentle question.
    pub confirmed: Confirmed,
}

/// Makes the page and its link.
///
/// # Errors
/// Missing exchange; forbidden for those who do not lead; refused without title, text or one of the questions, and for
/// personal or too long words.
pub fn open(ctx: &Ctx, actor: &Actor, new: &Asking) -> Result<BoardId> {
    let id = BoardId::new(ctx.id());
    ctx.db.tx(|tx| {
        let exchange =
            kept::exchange::find(tx, &new.exchange)?.or_missing("exchange", new.exchange.as_str())?;
        access::board::may_lead(actor, &exchange.network)?;
        insert(tx, ctx, actor, &id, new)
    })?;
    Ok(id)
}

/// The same inside a running transaction, with an id of the caller's and without a rule of access.
///
/// # Errors
/// As [`open`], but for access.
pub fn insert(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, id: &BoardId, new: &Asking) -> Result<()> {
    check(new)?;
    let exchange = kept::exchange::find(tx, &new.exchange)?.or_missing("exchange", new.exchange.as_str())?;
    let board = NewBoard {
        exchange: new.exchange.clone(),
        title: new.title.clone(),
        prompt: new.title.clone(),
        kinds: KINDS.to_vec(),
        focus_area: None,
        shows_cards: false,
    };
    insert_board(tx, ctx, actor, id, &board)?;
    let row = VoicesRow {
        lang: new.lang.clone(),
        tried: new.tried.clone(),
        meaning: new.meaning.clone(),
        phone: line(&new.phone)?,
        told_at: None,
    };
    store::insert(tx, id, &row, &new.questions)?;
    let expires_at = people::days_after(&ctx.now(), LINK_DAYS);
    open_link::get_or_make(tx, ctx, Purpose::Voices, ("board", id.as_str()), &expires_at)?;
    record(tx, ctx, actor, "ask_voices", (&exchange.network, id))
}

/// Everything said, short enough for two pages, nothing personal but the number to call.
fn check(new: &Asking) -> Result<()> {
    for (text, field) in [(&new.tried, "tried"), (&new.meaning, "meaning")] {
        if text.trim().is_empty() {
            return Err(Refusal::FieldMissing { field }.into());
        }
        note_text(text, ABOUT_MOST)?;
    }
    let is_unsaid = new.questions.iter().any(|question| question.trim().is_empty());
    if is_unsaid || new.questions.len() != KINDS.len() {
        return Err(Refusal::FieldMissing { field: "question" }.into());
    }
    for question in &new.questions {
        note_text(question, LINE_MOST)?;
        free_text::check(&[question], Confirmed::No)?;
    }
    free_text::check(&[&new.tried, &new.meaning], Confirmed::No)?;
    Ok(free_text::check(&[&new.phone], Confirmed::Yes)?) // a number is what this line is for
}

fn line(text: &str) -> Result<String> {
    if text.trim().is_empty() { Ok(String::new()) } else { Ok(note_text(text, LINE_MOST)?) }
}

/// Ends the link at once. Answers can still be written down by those who take part.
///
/// # Errors
/// Missing page; forbidden for those who do not lead.
pub fn withdraw_link(ctx: &Ctx, actor: &Actor, id: &BoardId) -> Result<()> {
    ctx.db.tx(|tx| {
        let network = led(tx, actor, id)?;
        open_link::withdraw(tx, ctx, Purpose::Voices, ("board", id.as_str()))?;
        record(tx, ctx, actor, "withdraw_voices_link", (&network, id))
    })
}

/// Makes another link in place of the one there was.
///
/// # Errors
/// As [`withdraw_link`]; [`Refusal::BoardClosed`] once it is told what came of it.
pub fn renew_link(ctx: &Ctx, actor: &Actor, id: &BoardId) -> Result<()> {
    ctx.db.tx(|tx| {
        let network = led(tx, actor, id)?;
        if found(tx, id)?.0.state != BoardState::Open.word() {
            return Err(Refusal::BoardClosed.into());
        }
        open_link::withdraw(tx, ctx, Purpose::Voices, ("board", id.as_str()))?;
        let expires_at = people::days_after(&ctx.now(), LINK_DAYS);
        open_link::get_or_make(tx, ctx, Purpose::Voices, ("board", id.as_str()), &expires_at)?;
        record(tx, ctx, actor, "renew_voices_link", (&network, id))
    })
}

/// Takes what somebody writes on the page.
///
/// # Errors
/// [`Refusal::LinkEnded`], [`Refusal::BoardClosed`]; refused without any answer, for a level that is neither user nor
/// relative, and for personal or too long words.
pub fn answer(ctx: &Ctx, token: &str, new: &NewAnswers) -> Result<()> {
    ctx.db.tx(|tx| {
        let id = BoardId::new(open_link::open(tx, ctx, Purpose::Voices, token)?);
        take(tx, ctx, &Actor::stranger(), (&id, new), (Channel::Page, ""))
    })
}

/// Writes down what somebody said by phone, on paper or face to face, with the role of who writes.
///
/// # Errors
/// Missing page; forbidden for those who do not take part; refused without a role, and as [`answer`].
pub fn enter(
    ctx: &Ctx,
    actor: &Actor,
    (id, new): (&BoardId, &NewAnswers),
    (channel, role): (Channel, &str),
) -> Result<()> {
    if channel != Channel::Page && role.trim().is_empty() {
        return Err(Refusal::FieldMissing { field: "entered-by" }.into());
    }
    free_text::check(&[role], Confirmed::No)?;
    let role = line(role)?;
    ctx.db.tx(|tx| {
        let (_, network) = found(tx, id)?;
        access::note::may_add(actor, &network)?;
        take(tx, ctx, actor, (id, new), (channel, &role))
    })
}

fn take(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    (id, new): (&BoardId, &NewAnswers),
    (channel, role): (Channel, &str),
) -> Result<()> {
    if !new.level.is_user_side() {
        return Err(Refusal::FieldMissing { field: "level" }.into());
    }
    let (board, network) = found(tx, id)?;
    if board.state != BoardState::Open.word() {
        return Err(Refusal::BoardClosed.into());
    }
    let answers = new.answers.iter().zip(KINDS).filter(|(text, _)| !text.trim().is_empty());
    let answers: Vec<_> = answers.collect();
    if answers.is_empty() {
        return Err(Refusal::TextEmpty.into());
    }
    let seat = ctx.id();
    let join =
        Join { level: new.level, organisation: None, lang: new.lang.clone(), may_quote: new.may_quote };
    insert_participant(tx, ctx, id, &join, (&seat, &ctx.ids.secret()))?;
    store::insert_channel(tx, &seat, channel.word(), role)?;
    for (text, kind) in answers {
        let note = NewNote {
            board: Some(id.clone()),
            participant: Some(seat.clone()),
            level: new.level,
            may_quote: new.may_quote,
            confirmed: new.confirmed,
            ..NewNote::new(ExchangeId::new(&board.exchange_id), kind, note_text(text, NOTE_MOST)?, &new.lang)
        };
        insert_note(tx, ctx, actor, &NoteId::new(ctx.id()), &note)?;
    }
    record(tx, ctx, actor, "answer_voices", (&network, id))
}

/// Writes down what was said, most said first, and what came of it; nothing is told by that.
///
/// # Errors
/// Missing page; forbidden for those who do not lead; refused once it is told, and for personal or too long words.
pub fn set_points(ctx: &Ctx, actor: &Actor, id: &BoardId, points: &[Point]) -> Result<()> {
    ctx.db.tx(|tx| {
        let network = led(tx, actor, id)?;
        put(tx, id, points)?;
        record(tx, ctx, actor, "set_voices_points", (&network, id))
    })
}

/// Tells what came of it, on the same page; no more answers come then.
///
/// # Errors
/// As [`set_points`]; refused where one of the top five points has no answer.
pub fn tell(ctx: &Ctx, actor: &Actor, id: &BoardId, points: &[Point]) -> Result<()> {
    may_be_told(points)?;
    ctx.db.tx(|tx| {
        let (board, network) = found(tx, id)?;
        access::board::may_lead(actor, &network)?;
        put(tx, id, points)?;
        store::set_told(tx, id, &ctx.now())?;
        let exchange = kept::exchange::find(tx, &ExchangeId::new(&board.exchange_id))?
            .or_missing("exchange", &board.exchange_id)?;
        end_board(tx, ctx, actor, (id, &exchange))?;
        record(tx, ctx, actor, "tell_voices", (&network, id))
    })
}

fn put(tx: &mut Tx<'_>, id: &BoardId, points: &[Point]) -> Result<()> {
    let row = store::find(tx, id)?.or_missing("board", id.as_str())?;
    if row.told_at.is_some() {
        return Err(Refusal::StateUnclear.into());
    }
    for point in points {
        note_text(&point.said, ABOUT_MOST)?;
        if !point.reply.trim().is_empty() {
            note_text(&point.reply, ABOUT_MOST)?;
        }
        free_text::check(&[&point.said, &point.reply], Confirmed::No)?;
    }
    Ok(store::put_points(tx, id, points)?)
}

fn led(tx: &mut Tx<'_>, actor: &Actor, id: &BoardId) -> Result<NetworkId> {
    let (_, network) = found(tx, id)?;
    access::board::may_lead(actor, &network)?;
    Ok(network)
}

/// The board of a page and its network.
fn found(tx: &mut Tx<'_>, id: &BoardId) -> Result<(BoardLine, NetworkId)> {
    store::find(tx, id)?.or_missing("board", id.as_str())?;
    let board = kept::board::find(tx, id)?.or_missing("board", id.as_str())?;
    let exchange = kept::exchange::find(tx, &ExchangeId::new(&board.exchange_id))?
        .or_missing("exchange", &board.exchange_id)?;
    Ok((board, exchange.network))
}

fn record(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    deed: &'static str,
    (network, id): (&NetworkId, &BoardId),
) -> Result<()> {
    let happening = journal::Happening { deed, network: Some(network), kind: "board", id: id.as_str() };
    journal::record(tx, ctx, actor, &happening)
}
