//! Questions raised in advance: raised by a role, merged with the originals kept, ordered, talked about, answered,
//! carried on to the next meeting.

use super::{TEXT_MOST, TITLE_MOST, editable, within};
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::library::{self, Entry};
use crate::ground::open_link::{self, Purpose};
use crate::ground::{access, journal, networks, people, thread};
use crate::meet::store;
use crate::meet::store::question::QuestionRow;
use crate::meet::views::ExchangeView;
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::id::{ExchangeId, NetworkId, OrganisationId, QuestionId};
use torg_domain::link::Link;
use torg_domain::note::note_text;
use torg_domain::question::{BY_LINK_MOST, QUESTION_MOST, QuestionState};

/// A link for questions works this long.
const LINK_DAYS: i64 = 90;

/// A question as somebody raises it.
#[derive(Debug, Clone, Default)]
pub struct NewQuestion {
    /// Its words.
    pub text: String,
    /// Language of its words.
    pub lang: String,
    /// The role of who raises it; empty = not stated.
    pub role: String,
    /// Their organisation.
    pub organisation: Option<OrganisationId>,
    /// The question it is part of.
    pub parent: Option<QuestionId>,
    /// What is known of its outcome already.
    pub outcome: Outcome,
    /// Did the writer say that what looks like contact details may stand?
    pub confirmed: Confirmed,
}

/// What became of a question.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// What was said.
    pub dialogue: String,
    /// The answer.
    pub answer: String,
    /// What happens next.
    pub next_step: String,
}

impl Outcome {
    const fn texts(&self) -> [&String; 3] {
        [&self.dialogue, &self.answer, &self.next_step]
    }

    fn state(&self) -> QuestionState {
        match self.texts().map(|text| !text.trim().is_empty()) {
            [_, true, _] => QuestionState::Answered,
            [false, false, false] => QuestionState::Raised,
            _ => QuestionState::Discussed,
        }
    }
}

/// Up or down among its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Earlier in the order.
    Up,
    /// Later in the order.
    Down,
}

/// Raises a question before an exchange.
///
/// # Errors
/// Forbidden for those who do not take part in the network; refused for empty, too long or personal words.
pub fn raise_question(
    ctx: &Ctx,
    actor: &Actor,
    exchange: &ExchangeId,
    new: &NewQuestion,
) -> Result<QuestionId> {
    let id = QuestionId::new(ctx.id());
    ctx.db.tx(|tx| {
        let view = store::exchange::find(tx, exchange)?.or_missing("exchange", exchange.as_str())?;
        access::question::may_raise(actor, &view.network(), view.host().as_ref())?;
        insert_question(tx, ctx, actor, (&id, exchange), new)?;
        Ok(id)
    })
}

/// Raises a question by a link, without an account.
///
/// # Errors
/// [`Refusal::LinkEnded`], [`Refusal::LinkFull`]; refused for empty, too long or personal words, and for an organisation outside the network.
pub fn raise_question_by_link(ctx: &Ctx, token: &str, new: &NewQuestion) -> Result<QuestionId> {
    let id = QuestionId::new(ctx.id());
    ctx.db.tx(|tx| {
        let exchange = ExchangeId::new(open_link::open(tx, ctx, Purpose::Questions, token)?);
        let view = store::exchange::find(tx, &exchange)?.or_missing("exchange", exchange.as_str())?;
        if let Some(own) = &new.organisation {
            let members = networks::members(tx, &view.network())?;
            if members.iter().all(|member| member.organisation.id != own.as_str()) {
                return Err(Refusal::FieldMissing { field: "organisation" }.into());
            }
        }
        let count = store::question::count(tx, &exchange)?;
        if usize::try_from(count).is_ok_and(|count| count >= BY_LINK_MOST) {
            return Err(Refusal::LinkFull { most: BY_LINK_MOST }.into());
        }
        let alone = NewQuestion { parent: None, outcome: Outcome::default(), ..new.clone() };
        insert_question(tx, ctx, &Actor::stranger(), (&id, &exchange), &alone)?;
        Ok(id)
    })
}

/// A question inside a running transaction, with the caller's id and without the access rule.
///
/// # Errors
/// As [`raise_question`] but for the rule; missing where the question it should be part of is elsewhere.
pub fn insert_question(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    (id, exchange): (&QuestionId, &ExchangeId),
    new: &NewQuestion,
) -> Result<()> {
    let outcome = &new.outcome;
    free_text::check(
        &[&new.text, &new.role, &outcome.dialogue, &outcome.answer, &outcome.next_step],
        new.confirmed,
    )?;
    if let Some(parent) = &new.parent {
        let of = find(tx, parent)?;
        (of.view.exchange_id == exchange.as_str()).then_some(()).or_missing("question", parent.as_str())?;
    }
    let values = args![
        id.as_str(),
        exchange.as_str(),
        new.parent.as_ref().map(QuestionId::as_str),
        None::<String>,
        store::question::next_position(tx, exchange)?,
        note_text(&new.text, QUESTION_MOST)?,
        &new.lang,
        within(&new.role, TITLE_MOST)?,
        new.organisation.as_ref().map(OrganisationId::as_str),
        outcome.state().word(),
        within(&outcome.dialogue, TEXT_MOST)?,
        within(&outcome.answer, TEXT_MOST)?,
        within(&outcome.next_step, TEXT_MOST)?,
        ctx.now(),
    ];
    store::question::insert(tx, values)?;
    let view = store::exchange::find(tx, exchange)?.or_missing("exchange", exchange.as_str())?;
    shelve(tx, &view, id)?;
    record(tx, ctx, actor, "raise_question", (&view.network(), id))
}

/// Corrects the words of a question.
///
/// # Errors
/// Forbidden for those who may not change the exchange; refused for empty, too long or personal words.
pub fn edit_question(
    ctx: &Ctx,
    actor: &Actor,
    id: &QuestionId,
    text: &str,
    confirmed: Confirmed,
) -> Result<()> {
    ctx.db.tx(|tx| {
        let (_, exchange) = editable_question(tx, actor, id)?;
        free_text::check(&[text], confirmed)?;
        store::question::update_text(tx, id, &note_text(text, QUESTION_MOST)?)?;
        shelve(tx, &exchange, id)?;
        record(tx, ctx, actor, "edit_question", (&exchange.network(), id))
    })
}

/// Writes down what was said, the answer and the next step.
///
/// # Errors
/// Forbidden for those who may not change the exchange; refused for too long or personal words.
pub fn record_outcome(
    ctx: &Ctx,
    actor: &Actor,
    id: &QuestionId,
    outcome: &Outcome,
    confirmed: Confirmed,
) -> Result<()> {
    ctx.db.tx(|tx| {
        let (question, exchange) = editable_question(tx, actor, id)?;
        free_text::check(&outcome.texts().map(String::as_str), confirmed)?;
        let was_carried = question.view.state == QuestionState::Carried.word();
        let state = if was_carried { QuestionState::Carried } else { outcome.state() };
        let values = args![
            id.as_str(),
            within(&outcome.dialogue, TEXT_MOST)?,
            within(&outcome.answer, TEXT_MOST)?,
            within(&outcome.next_step, TEXT_MOST)?,
            state.word(),
        ];
        store::question::update_outcome(tx, values)?;
        shelve(tx, &exchange, id)?;
        record(tx, ctx, actor, "record_outcome", (&exchange.network(), id))
    })
}

/// Puts a question beneath another that asks the same. Its own words are kept there.
///
/// # Errors
/// [`Refusal::MergeUnclear`] for a question and itself, one of another exchange, one that is merged already, or one
/// of its own parts.
pub fn merge_questions(ctx: &Ctx, actor: &Actor, id: &QuestionId, into: &QuestionId) -> Result<()> {
    ctx.db.tx(|tx| {
        let (question, exchange) = editable_question(tx, actor, id)?;
        let target = find(tx, into)?;
        let is_clear = id != into
            && question.view.exchange_id == target.view.exchange_id
            && question.merged_into.is_none()
            && target.merged_into.is_none()
            && target.parent_id.as_deref() != Some(id.as_str());
        if !is_clear {
            return Err(Refusal::MergeUnclear.into());
        }
        store::question::merge(tx, id, into)?;
        library::remove(tx, "question", id.as_str())?;
        record(tx, ctx, actor, "merge_questions", (&exchange.network(), into))
    })
}

/// Lets a merged question stand for itself again, last in the order.
///
/// # Errors
/// [`Refusal::MergeUnclear`] for one that is not merged.
pub fn split_question(ctx: &Ctx, actor: &Actor, id: &QuestionId) -> Result<()> {
    ctx.db.tx(|tx| {
        let (question, exchange) = editable_question(tx, actor, id)?;
        if question.merged_into.is_none() {
            return Err(Refusal::MergeUnclear.into());
        }
        let position = store::question::next_position(tx, &exchange.exchange_id())?;
        store::question::split(tx, id, position)?;
        shelve(tx, &exchange, id)?;
        record(tx, ctx, actor, "split_question", (&exchange.network(), id))
    })
}

/// Moves a question one place among those beside it. At the edge nothing happens.
///
/// # Errors
/// Forbidden for those who may not change the exchange.
pub fn move_question(ctx: &Ctx, actor: &Actor, id: &QuestionId, direction: Direction) -> Result<()> {
    ctx.db.tx(|tx| {
        let (question, exchange) = editable_question(tx, actor, id)?;
        let rows = store::question::list(tx, &exchange.exchange_id())?;
        let is_beside = |row: &&QuestionRow| row.parent_id == question.parent_id && row.merged_into.is_none();
        let beside: Vec<&QuestionRow> = rows.iter().filter(is_beside).collect();
        let own = beside.iter().position(|row| row.view.id == id.as_str());
        let other = own.and_then(|own| match direction {
            Direction::Up => own.checked_sub(1),
            Direction::Down => Some(own + 1),
        });
        if let (Some(own), Some(other)) = (own.map(|at| beside[at]), other.and_then(|at| beside.get(at))) {
            store::question::place(tx, &own.view.id, other.position)?;
            store::question::place(tx, &other.view.id, own.position)?;
        }
        record(tx, ctx, actor, "move_question", (&exchange.network(), id))
    })
}

/// Takes a question on to a later exchange: a new question there, tied to this one.
///
/// # Errors
/// Forbidden for those who may not change both exchanges; [`Refusal::MergeUnclear`] for the same exchange.
pub fn carry_question(ctx: &Ctx, actor: &Actor, id: &QuestionId, to: &ExchangeId) -> Result<QuestionId> {
    let new_id = QuestionId::new(ctx.id());
    ctx.db.tx(|tx| {
        let (question, exchange) = editable_question(tx, actor, id)?;
        editable(tx, actor, to)?;
        if exchange.id == to.as_str() {
            return Err(Refusal::MergeUnclear.into());
        }
        let new = NewQuestion {
            text: question.view.text,
            lang: question.view.lang,
            role: question.view.raised_by_role,
            confirmed: Confirmed::Yes,
            ..NewQuestion::default()
        };
        insert_question(tx, ctx, actor, (&new_id, to), &new)?;
        thread::tie(tx, ctx, &Link::carries_on(&new_id, id))?;
        store::question::update_state(tx, id.as_str(), QuestionState::Carried.word())?;
        record(tx, ctx, actor, "carry_question", (&exchange.network(), id))?;
        Ok(new_id)
    })
}

/// The secret of the link by which contact persons raise questions without an account.
///
/// # Errors
/// Forbidden for those who may not change the exchange.
pub fn make_questions_link(ctx: &Ctx, actor: &Actor, exchange: &ExchangeId) -> Result<String> {
    ctx.db.tx(|tx| {
        let network = editable(tx, actor, exchange)?.network();
        let ends = people::days_after(&ctx.now(), LINK_DAYS);
        let token =
            open_link::get_or_make(tx, ctx, Purpose::Questions, ("exchange", exchange.as_str()), &ends)?;
        super::record(tx, ctx, actor, "make_questions_link", (&network, exchange))?;
        Ok(token)
    })
}

/// Ends that link at once.
///
/// # Errors
/// Forbidden for those who may not change the exchange.
pub fn end_questions_link(ctx: &Ctx, actor: &Actor, exchange: &ExchangeId) -> Result<()> {
    ctx.db.tx(|tx| {
        let network = editable(tx, actor, exchange)?.network();
        open_link::withdraw(tx, ctx, Purpose::Questions, ("exchange", exchange.as_str()))?;
        super::record(tx, ctx, actor, "end_questions_link", (&network, exchange))
    })
}

fn find(tx: &mut Tx<'_>, id: &QuestionId) -> Result<QuestionRow> {
    store::question::find(tx, id)?.or_missing("question", id.as_str())
}

fn editable_question(tx: &mut Tx<'_>, actor: &Actor, id: &QuestionId) -> Result<(QuestionRow, ExchangeView)> {
    let question = find(tx, id)?;
    let exchange = editable(tx, actor, &ExchangeId::new(&question.view.exchange_id))?;
    Ok((question, exchange))
}

/// Puts every question of an exchange into the library as they stand now.
pub(super) fn shelve_all(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<()> {
    let view = store::exchange::find(tx, exchange)?.or_missing("exchange", exchange.as_str())?;
    for row in store::question::list(tx, exchange)?.iter().filter(|row| row.merged_into.is_none()) {
        shelve(tx, &view, &QuestionId::new(&row.view.id))?;
    }
    Ok(())
}

fn shelve(tx: &mut Tx<'_>, exchange: &ExchangeView, id: &QuestionId) -> Result<()> {
    let question = find(tx, id)?.view;
    let answer = [&question.answer, &question.next_step, &question.dialogue];
    library::put(
        tx,
        &Entry {
            kind: "question",
            id: id.as_str(),
            title: &question.text,
            summary: answer.into_iter().find(|text| !text.is_empty()).map_or("", String::as_str),
            words: &library::joined(&[
                &question.answer,
                &question.dialogue,
                &question.next_step,
                &exchange.title,
            ]),
            lang: &question.lang,
            country: exchange.host_country.as_deref().unwrap_or_default(),
            organisation: exchange.host_id.as_deref(),
            network: Some(&exchange.network_id),
            is_public: exchange.is_public(),
            path: &format!("/meet/exchanges/{}/questions#q-{id}", exchange.id),
            at: &exchange.created_at,
            ..Entry::default()
        },
    )
}

fn record(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    actor: &Actor,
    deed: &'static str,
    (network, id): (&NetworkId, &QuestionId),
) -> Result<()> {
    let happening = journal::Happening { deed, network: Some(network), kind: "question", id: id.as_str() };
    journal::record(tx, ctx, actor, &happening)
}
