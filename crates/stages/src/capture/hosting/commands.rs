//! What a host decides: what it wants to learn itself, and which answers others may use again.

use super::store;
use crate::capture::commands::{NewFaq, insert_faq, kept_offer};
use crate::capture::store as kept;
use crate::error::OrMissing;
use crate::ground::free_text::{self, Confirmed};
use crate::ground::{access, journal};
use crate::meet;
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::delegation::HOST_QUESTIONS_MOST;
use torg_domain::id::{ExchangeId, FaqId, NeedId, NoteId, QuestionId};
use torg_domain::note::note_text;

/// Characters of a question of the host's own.
const WORDS_MOST: usize = 300;

/// Says what the host wants to learn from its visitors; an empty text takes a question back.
///
/// # Errors
/// Missing exchange; forbidden for all but the host's people and the network's editors; refused for more than three,
/// and for personal or too long ones.
pub fn set_questions(
    ctx: &Ctx,
    actor: &Actor,
    exchange: &ExchangeId,
    (questions, lang): (&[String], &str),
) -> Result<()> {
    if questions.len() > HOST_QUESTIONS_MOST {
        return Err(Refusal::TooManyQuestions { most: HOST_QUESTIONS_MOST }.into());
    }
    ctx.db.tx(|tx| {
        let facts = kept::exchange::find(tx, exchange)?.or_missing("exchange", exchange.as_str())?;
        access::delegation::may_host(actor, &facts.network, facts.host.as_ref())?;
        for (position, words) in (0_i64..).zip(questions) {
            free_text::check(&[words], Confirmed::No)?;
            let words = words.trim();
            if !words.is_empty() {
                note_text(words, WORDS_MOST)?;
            }
            store::put(tx, (&ctx.id(), exchange), position, (words, lang))?;
        }
        journal::record_on(tx, ctx, actor, "set_host_questions", (Some(&facts.network), &exchange.into()))
    })
}

/// Ties a note to the host's question it answers, inside a running transaction and without a rule of access.
///
/// # Errors
/// Missing where the question is of another exchange.
pub fn tie_answer(tx: &mut Tx<'_>, exchange: &ExchangeId, note: &NoteId, question: &str) -> Result<()> {
    store::exists(tx, exchange, question)?.then_some(()).or_missing("question", question)?;
    Ok(store::insert_answer(tx, note, question)?)
}

/// Lets the answer to a question of a visit stand beside an offer of the host, where everybody can find it.
///
/// # Errors
/// Missing exchange, question or offer; forbidden for all but those who keep the offer and act for the host; refused
/// where the question has no answer.
pub fn reuse_answer(
    ctx: &Ctx,
    actor: &Actor,
    exchange: &ExchangeId,
    (question, offer): (&QuestionId, &NeedId),
) -> Result<()> {
    ctx.db.tx(|tx| {
        let facts = kept::exchange::find(tx, exchange)?.or_missing("exchange", exchange.as_str())?;
        access::delegation::may_host(actor, &facts.network, facts.host.as_ref())?;
        kept_offer(tx, actor, offer)?;
        let asked = meet::queries::questions_of(tx, exchange)?;
        let asked = super::queries::flat(asked);
        let asked = asked
            .into_iter()
            .find(|one| one.id == question.as_str())
            .or_missing("question", question.as_str())?;
        if asked.answer.trim().is_empty() {
            return Err(Refusal::FieldMissing { field: "answer" }.into());
        }
        let new =
            NewFaq { question: asked.text, answer: asked.answer, lang: asked.lang, confirmed: Confirmed::No };
        insert_faq(tx, ctx, actor, (&FaqId::new(question.as_str()), offer), &new)?;
        journal::record_on(tx, ctx, actor, "reuse_answer", (Some(&facts.network), &question.into()))
    })
}
