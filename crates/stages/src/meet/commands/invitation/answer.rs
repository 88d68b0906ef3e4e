//! Taking answers: by the personal link, by mail, and from an editor who was told on the phone.

use super::{editable_invitation, may_be_invited_to, record};
use crate::error::OrMissing;
use crate::ground::open_link::{self, Purpose};
use crate::meet::store::{self, invitation::AnswerRow};
use crate::meet::views::{ExchangeView, InvitationView};
use crate::{Actor, Ctx, Result};
use torg_db::{Tx, args};
use torg_domain::Refusal;
use torg_domain::id::{ExchangeId, InvitationId};
use torg_domain::invitation::{AnswerWay, InvitationAnswer, ReplyOutcome};

/// An answer that a calendar program sent by mail (RFC 5546, REPLY).
#[derive(Debug, Clone, Default)]
pub struct MailedReply {
    /// SHA-256 of the file it came in, as hexadecimal text.
    pub file_hash: String,
    /// The exchange's id, from the `UID`; `None` = the `UID` is none of ours, or there was no answer in the file.
    pub exchange: Option<ExchangeId>,
    /// The address that answers, from `ATTENDEE`.
    pub attendee: String,
    /// The address the mail came from.
    pub sender: String,
    /// What it says, from `PARTSTAT`; `None` = nothing we can read.
    pub answer: Option<InvitationAnswer>,
    /// The `SEQUENCE` it answers.
    pub sequence: i64,
    /// When it was given, from `DTSTAMP`, UTC.
    pub at: String,
}

/// Answers by the personal link.
///
/// # Errors
/// [`Refusal::LinkEnded`] for a link that does not work, and for an exchange that is over or called off.
pub fn answer_by_link(ctx: &Ctx, token: &str, answer: InvitationAnswer) -> Result<()> {
    ctx.db.tx(|tx| {
        let id = InvitationId::new(open_link::open(tx, ctx, Purpose::Invitation, token)?);
        let invitation = store::invitation::find(tx, &id)?.or_missing("invitation", id.as_str())?;
        let exchange = exchange_of(tx, &invitation)?;
        if !may_be_invited_to(&exchange) {
            return Err(Refusal::LinkEnded.into());
        }
        let now = ctx.now();
        let row = AnswerRow { answer, way: AnswerWay::Link, at: &now, sequence: exchange.revision };
        store::invitation::put_answer(tx, &id, &row)?;
        note(tx, ctx, &Actor::stranger(), &exchange)
    })
}

/// Writes down what somebody said, on the phone for instance.
///
/// # Errors
/// Forbidden for those who may not change the exchange; missing where there is no such invitation.
pub fn note_answer(ctx: &Ctx, actor: &Actor, id: &InvitationId, answer: InvitationAnswer) -> Result<()> {
    ctx.db.tx(|tx| {
        let (_, exchange) = editable_invitation(tx, actor, id)?;
        let now = ctx.now();
        let row = AnswerRow { answer, way: AnswerWay::Hand, at: &now, sequence: exchange.revision };
        store::invitation::put_answer(tx, id, &row)?;
        note(tx, ctx, actor, &exchange)
    })
}

/// Takes an answer that came by mail, and says what became of it. The same file is taken once, whichever process reads it.
///
/// # Errors
/// The database's.
pub fn take_reply(ctx: &Ctx, reply: &MailedReply) -> Result<ReplyOutcome> {
    ctx.db.tx(|tx| {
        let exchange = match &reply.exchange {
            Some(id) => store::exchange::find(tx, id)?,
            None => None,
        };
        let invitation = match &exchange {
            Some(exchange) => {
                store::invitation::find_of(tx, &exchange.exchange_id(), &reply.attendee.to_ascii_lowercase())?
            }
            None => None,
        };
        let outcome = judge(tx, reply, (exchange.as_ref(), invitation.as_ref()))?;
        let is_odd = matches!(outcome, ReplyOutcome::Stranger | ReplyOutcome::Forwarded);
        let address = if is_odd { reply.attendee.to_ascii_lowercase() } else { String::new() };
        let values = args![
            &reply.file_hash,
            ctx.now(),
            outcome.word(),
            exchange.as_ref().map(|exchange| exchange.id.as_str()),
            address,
            reply.answer.map_or("", InvitationAnswer::word),
        ];
        if !store::invitation::insert_reply(tx, values)? {
            return Ok(ReplyOutcome::Duplicate);
        }
        let (ReplyOutcome::Taken, Some(exchange), Some(invitation), Some(answer)) =
            (outcome, exchange, invitation, reply.answer)
        else {
            return Ok(outcome);
        };
        let row = AnswerRow { answer, way: AnswerWay::Mail, at: &reply.at, sequence: reply.sequence };
        store::invitation::put_answer(tx, &InvitationId::new(&invitation.id), &row)?;
        note(tx, ctx, &Actor::stranger(), &exchange)?;
        Ok(outcome)
    })
}

/// What becomes of an answer. The newer of two answers counts: first by the number it answers, then by when it was given
/// (RFC 5546, 2.1.5), so that mail that overtakes other mail on the way changes nothing.
fn judge(
    tx: &mut Tx<'_>,
    reply: &MailedReply,
    known: (Option<&ExchangeView>, Option<&InvitationView>),
) -> Result<ReplyOutcome> {
    let (Some(exchange), Some(answer)) = (known.0, reply.answer) else {
        let is_read = reply.answer.is_some();
        return Ok(if is_read { ReplyOutcome::Unknown } else { ReplyOutcome::Unreadable });
    };
    let Some(invitation) = known.1.filter(|invitation| !invitation.is_withdrawn) else {
        return Ok(ReplyOutcome::Stranger);
    };
    if !reply.sender.eq_ignore_ascii_case(&reply.attendee) {
        return Ok(ReplyOutcome::Forwarded);
    }
    if reply.sequence < store::invitation::when_sequence(tx, &exchange.exchange_id())? {
        return Ok(ReplyOutcome::Outdated);
    }
    let Some(answered_at) = &invitation.answered_at else { return Ok(ReplyOutcome::Taken) };
    let last = store::invitation::answered_sequence(tx, &InvitationId::new(&invitation.id))?;
    let is_mail = invitation.answered_by.as_deref() == Some(AnswerWay::Mail.word());
    let newest = (if is_mail { last } else { last.min(reply.sequence) }, answered_at.as_str());
    Ok(match (reply.sequence, reply.at.as_str()).cmp(&newest) {
        std::cmp::Ordering::Less => ReplyOutcome::Older,
        std::cmp::Ordering::Equal if invitation.answer == answer.word() => ReplyOutcome::Duplicate,
        _ => ReplyOutcome::Taken,
    })
}

fn exchange_of(tx: &mut Tx<'_>, invitation: &InvitationView) -> Result<ExchangeView> {
    let id = ExchangeId::new(&invitation.exchange_id);
    store::exchange::find(tx, &id)?.or_missing("exchange", id.as_str())
}

fn note(tx: &mut Tx<'_>, ctx: &Ctx, actor: &Actor, exchange: &ExchangeView) -> Result<()> {
    record(tx, ctx, actor, "answer_invitation", (&exchange.network(), &exchange.exchange_id()))
}
