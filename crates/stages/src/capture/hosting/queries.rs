//! What the host and its visitors learned, side by side.

use super::store;
use super::views::{AnsweredView, HostQuestionView, LearningView};
use crate::capture::queries;
use crate::capture::store as kept;
use crate::capture::store::exchange::ExchangeFacts;
use crate::error::OrMissing;
use crate::ground::access;
use crate::meet;
use crate::meet::views::QuestionView;
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::feedback::{FeedbackSide, FeedbackState};
use torg_domain::id::{ExchangeId, FaqId, FeedbackId, OrganisationId};
use torg_domain::need::{Direction, NeedState};

/// What the host of an exchange wants to learn itself. Without a rule.
///
/// # Errors
/// The database's.
pub fn questions_of(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<Vec<HostQuestionView>> {
    Ok(store::list(tx, exchange)?)
}

/// The same for a form that somebody may fill in.
///
/// # Errors
/// The database's.
pub fn asked(ctx: &Ctx, exchange: &ExchangeId) -> Result<Vec<HostQuestionView>> {
    ctx.db.read(|tx| questions_of(tx, exchange))
}

/// Notes that answer one of the host's questions, with its words. Without a rule.
///
/// # Errors
/// The database's.
pub fn answers_of(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<Vec<(String, String)>> {
    Ok(store::list_answers(tx, exchange)?)
}

/// Both sides of a visit, for those who take part in it and its host.
///
/// # Errors
/// Missing exchange; forbidden where it is not for this reader.
pub fn learning(ctx: &Ctx, actor: &Actor, id: &ExchangeId) -> Result<LearningView> {
    let (mut view, letters) = ctx.db.read(|tx| {
        let facts = kept::exchange::find(tx, id)?.or_missing("exchange", id.as_str())?;
        let may_host = access::delegation::may_host(actor, &facts.network, facts.host.as_ref()).is_ok();
        if !may_host {
            access::network::may_see_inside(actor, &facts.network)?;
        }
        let view = LearningView {
            exchange: kept::exchange::find_line(tx, id)?.or_missing("exchange", id.as_str())?,
            questions: store::list(tx, id)?,
            visitors: Vec::new(),
            host: Vec::new(),
            answered: answered(tx, id)?,
            offers: if may_host { offers(tx, actor, &facts)? } else { Vec::new() },
            may_host,
        };
        let letters = kept::feedback::list_of_exchange(tx, id)?;
        Ok::<_, crate::Error>((view, letters))
    })?;
    for letter in letters.into_iter().filter(|letter| letter.state != FeedbackState::Draft.word()) {
        let read = queries::feedback(ctx, actor, &FeedbackId::new(&letter.id))?;
        if letter.side == FeedbackSide::Host.word() { view.host.push(read) } else { view.visitors.push(read) }
    }
    Ok(view)
}

fn answered(tx: &mut Tx<'_>, id: &ExchangeId) -> Result<Vec<AnsweredView>> {
    let mut answered = Vec::new();
    for question in flat(meet::queries::questions_of(tx, id)?) {
        if question.answer.trim().is_empty() {
            continue;
        }
        let offer = kept::offer::find_faq_offer(tx, &FaqId::new(&question.id))?;
        answered.push(AnsweredView {
            id: question.id,
            question: question.text,
            answer: question.answer,
            lang: question.lang,
            offer,
        });
    }
    Ok(answered)
}

/// Questions with their parts, one after the other.
pub(super) fn flat(questions: Vec<QuestionView>) -> Vec<QuestionView> {
    let with_parts = |mut question: QuestionView| {
        let parts = std::mem::take(&mut question.parts);
        std::iter::once(question).chain(flat(parts)).collect::<Vec<_>>()
    };
    questions.into_iter().flat_map(with_parts).collect()
}

/// The host's offers that this actor keeps.
fn offers(tx: &mut Tx<'_>, actor: &Actor, facts: &ExchangeFacts) -> Result<Vec<(String, String, String)>> {
    let is_own = |organisation: Option<&str>| {
        let organisation = organisation.map(OrganisationId::new);
        organisation.is_some()
            && organisation == facts.host
            && access::need::may_keep(actor, organisation.as_ref(), false).is_ok()
    };
    let all = kept::need::list(tx)?.into_iter().filter(|need| {
        need.direction == Direction::Offer.word()
            && need.state != NeedState::Withdrawn.word()
            && is_own(need.organisation_id.as_deref())
    });
    Ok(all.map(|need| (need.id, need.topic, need.lang)).collect())
}
