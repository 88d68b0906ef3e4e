//! Answering the question of a mail by its link.

use super::super::{asked, store};
use super::commitment::{close, one_row};
use super::{needed, not_too_long, note_progress};
use crate::ground::free_text::{self, Confirmed};
use crate::ground::open_link::{self, Purpose};
use crate::{Actor, Ctx, Error, Result};
use torg_db::args;
use torg_domain::Refusal;
use torg_domain::commitment::CommitmentState;
use torg_domain::id::CommitmentId;
use torg_domain::link::Anchor;

/// The answer to both questions of the mail.
#[derive(Debug, Clone)]
pub struct Answer {
    /// How it goes.
    pub state: CommitmentState,
    /// What is different now; a reason where it was stopped or had no effect. May be empty otherwise.
    pub words: String,
    /// What this state is called in the commitment's language: that stands as what became of it where nobody wrote more.
    pub label: String,
    /// The answer to the gentle question.
    pub confirmed: Confirmed,
}

/// Notes how it goes and, after twelve months, what became of it; says whether. A question that is answered by now stays as
/// it is: mail programs and people press twice, and colleagues have the same link.
///
/// # Errors
/// [`Refusal::LinkEnded`] for a link that is none; refused without a reason where it was stopped or had no effect.
pub fn answer_asked(ctx: &Ctx, token: &str, answer: &Answer) -> Result<bool> {
    if !CommitmentState::ANSWERS.contains(&answer.state) {
        return Err(Refusal::StateUnclear.into());
    }
    if answer.state.needs_reason() {
        needed(&answer.words, "reason")?;
    }
    let words = not_too_long(&answer.words)?;
    free_text::check(&[words], answer.confirmed)?;
    let (today, nobody) = (ctx.today(), Actor::stranger());
    let answered = ctx.db.tx(|tx| {
        let id = CommitmentId::new(open_link::open(tx, ctx, Purpose::Asked, token)?);
        let Some((asked, view)) = asked::open_question(tx, &id, &today)? else { return Ok(false) };
        let values = args![id.as_str(), view.revision, answer.state.word()];
        one_row(tx.execute(store::UPDATE_STATE, values)?)?;
        note_progress(tx, ctx, &nobody, &Anchor::from(&id), (answer.state.word(), words))?;
        let Some(after) = asked.outcome() else {
            close(tx, ctx, &nobody, "report_progress", &id)?;
            return Ok(true);
        };
        let outcome = if words.is_empty() { answer.label.trim() } else { words };
        let values = args![id.as_str(), view.revision + 1, outcome];
        one_row(tx.execute(store::update_outcome(after), values)?)?;
        close(tx, ctx, &nobody, "report_outcome", &id)?;
        Ok(true)
    });
    // Two at the same moment: the other was quicker.
    match answered {
        Err(Error::Refused(Refusal::ChangedMeanwhile)) => Ok(false),
        answered => answered,
    }
}
