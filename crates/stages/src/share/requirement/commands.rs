//! Stating what a practice requires, and asking about one's own gaps.

use super::store;
use crate::capture::assessment;
use crate::error::OrMissing;
use crate::ground::access;
use crate::ground::free_text::Confirmed;
use crate::ground::journal;
use crate::meet::commands::{NewQuestion, Outcome, insert_question};
use crate::meet::queries::{find_exchange, questions};
use crate::share::queries::{find_practice, may_edit};
use crate::{Actor, Ctx, Error, Result};
use torg_db::args;
use torg_domain::Refusal;
use torg_domain::assessment::check_step;
use torg_domain::id::{AssessmentModelId, ExchangeId, PracticeId, QuestionId};
use torg_domain::link::Anchor;

/// States how far a place has to have come, in place of what was stated before; an empty list states nothing.
///
/// # Errors
/// Forbidden for those who may not change the practice; missing practice, model or dimension; refused for a step
/// outside 0 to 5.
pub fn state(
    ctx: &Ctx,
    actor: &Actor,
    practice: &PracticeId,
    model: &AssessmentModelId,
    needed: &[(String, u8)],
) -> Result<()> {
    let known = assessment::model(ctx, actor, model, "")?;
    for (dimension, step) in needed {
        check_step(*step)?;
        if known.dimensions.iter().all(|one| one.key != *dimension) {
            return Err(Error::Missing("dimension", dimension.clone()));
        }
    }
    ctx.db.tx(|tx| {
        let view = find_practice(tx, practice)?.or_missing("practice", practice.as_str())?;
        let network = may_edit(actor, &view)?;
        tx.execute(store::DELETE, args![practice.as_str()])?;
        for (dimension, step) in needed {
            let values = args![practice.as_str(), model.as_str(), dimension, i64::from(*step)];
            tx.execute(store::INSERT, values)?;
        }
        journal::record_on(tx, ctx, actor, "state_requirements", (network.as_ref(), &Anchor::from(practice)))
    })
}

/// Raises questions at an exchange, all of them or none; what stands there word for word is not raised twice.
///
/// # Errors
/// Missing exchange; forbidden for those who may not raise questions there; refused as a single question.
pub fn raise(
    ctx: &Ctx,
    actor: &Actor,
    exchange: &ExchangeId,
    (words, lang): (&[String], &str),
) -> Result<()> {
    let known = questions(ctx, actor, exchange)?;
    if words.is_empty() {
        return Err(Refusal::FieldMissing { field: "questions" }.into());
    }
    ctx.db.tx(|tx| {
        let view = find_exchange(tx, exchange)?.or_missing("exchange", exchange.as_str())?;
        access::question::may_raise(actor, &view.network(), view.host().as_ref())?;
        for text in words.iter().filter(|text| known.questions.iter().all(|one| one.text != **text)) {
            let new = NewQuestion {
                text: text.clone(),
                lang: lang.to_owned(),
                role: String::new(),
                organisation: actor.organisation.clone(),
                parent: None,
                outcome: Outcome::default(),
                confirmed: Confirmed::No,
            };
            insert_question(tx, ctx, actor, (&QuestionId::new(ctx.id()), exchange), &new)?;
        }
        Ok(())
    })
}
