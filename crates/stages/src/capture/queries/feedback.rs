//! Visit feedback for its writers, its host and its readers.

use super::note::{facts, readable_notes};
use crate::capture::commands::{self, Entry, Writer};
use crate::capture::delegation;
use crate::capture::hosting::{self, HostQuestionView};
use crate::capture::store::{self, exchange::ExchangeFacts};
use crate::capture::views::{ExchangeLineView, FeedbackLine, FeedbackView, HeadingView, NoteView};
use crate::error::OrMissing;
use crate::ground::open_link::{self, Purpose};
use crate::ground::{access, people};
use crate::{Actor, Ctx, Result};
use torg_db::Tx;
use torg_domain::Refusal;
use torg_domain::delegation::CONFIRM_DAYS;
use torg_domain::exchange::Visibility;
use torg_domain::feedback::{FeedbackSide, FeedbackState, Heading};
use torg_domain::id::{ExchangeId, FeedbackId};

/// One feedback under its headings: draft entries for those who write it, notes once it is handed over.
///
/// # Errors
/// Missing feedback; forbidden where it is not for this reader: drafts for those who take part, unconfirmed ones for
/// the network and the host, confirmed ones as the exchange.
pub fn feedback(ctx: &Ctx, actor: &Actor, id: &FeedbackId) -> Result<FeedbackView> {
    ctx.db.read(|tx| {
        let (line, exchange) = found(tx, id)?;
        access::exchange::may_see(actor, &exchange.network, exchange.visibility, exchange.host.as_ref())?;
        if !is_for(actor, &exchange, &line) {
            return Err(crate::Error::Forbidden(crate::Deed::See));
        }
        let notes = readable_notes(tx, actor, &exchange)?;
        let may_write = commands::may_write(tx, ctx, Writer::Account(actor), (&line, &exchange)).is_ok();
        let is_submitted = line.state == FeedbackState::Submitted.word();
        let may_confirm = is_submitted && commands::may_confirm(actor, &exchange).is_ok();
        view(tx, ctx, (line, exchange), notes, (may_write, may_confirm))
    })
}

/// One feedback for somebody with the link it was begun by.
///
/// # Errors
/// [`Refusal::LinkEnded`] where the link is not for it; missing feedback.
pub fn feedback_by_link(ctx: &Ctx, token: &str, id: &FeedbackId) -> Result<FeedbackView> {
    ctx.db.read(|tx| {
        let (line, exchange) = found(tx, id)?;
        commands::may_write(tx, ctx, Writer::Link(token), (&line, &exchange))?;
        let notes = super::notes_of_exchange(tx, &exchange.id)?;
        view(tx, ctx, (line, exchange), notes, (true, false))
    })
}

/// The exchange a feedback link is for.
///
/// # Errors
/// [`Refusal::LinkEnded`].
pub fn exchange_of_link(ctx: &Ctx, token: &str) -> Result<ExchangeLineView> {
    ctx.db.read(|tx| {
        let id = open_link::open(tx, ctx, Purpose::Feedback, token)?;
        Ok(store::exchange::find_line(tx, &ExchangeId::new(id))?.ok_or(Refusal::LinkEnded)?)
    })
}

/// Organisations somebody may give feedback for at an exchange: participants and members, id and name, by id.
///
/// # Errors
/// The database's.
pub fn organisations(ctx: &Ctx, exchange: &ExchangeId) -> Result<Vec<(String, String)>> {
    Ok(ctx.db.read(|tx| store::exchange::list_organisations(tx, exchange))?)
}

/// Feedback on an exchange, oldest first, with drafts. Without a rule.
///
/// # Errors
/// The database's.
pub fn feedback_of_exchange(tx: &mut Tx<'_>, exchange: &ExchangeId) -> Result<Vec<FeedbackLine>> {
    Ok(store::feedback::list_of_exchange(tx, exchange)?)
}

pub(super) fn readable_lines(
    tx: &mut Tx<'_>,
    actor: &Actor,
    exchange: &ExchangeFacts,
) -> Result<Vec<FeedbackLine>> {
    let lines = store::feedback::list_of_exchange(tx, &exchange.id)?;
    Ok(lines.into_iter().filter(|line| is_for(actor, exchange, line)).collect())
}

fn is_for(actor: &Actor, exchange: &ExchangeFacts, line: &FeedbackLine) -> bool {
    let is_host = actor.person.is_some() && exchange.host.as_ref().is_some_and(|host| actor.belongs_to(host));
    match FeedbackState::from_word(&line.state) {
        Some(FeedbackState::Confirmed) => {
            exchange.visibility == Visibility::Public || actor.reads_inside(&exchange.network) || is_host
        }
        Some(FeedbackState::Submitted) => actor.reads_inside(&exchange.network) || is_host,
        Some(FeedbackState::Draft) | None => access::note::may_add(actor, &exchange.network).is_ok(),
    }
}

/// The day the host's time for confirming is over, while it runs.
fn confirm_by(line: &FeedbackLine) -> Option<String> {
    let at = line.submitted_at.as_deref().filter(|_| line.state == FeedbackState::Submitted.word())?;
    people::days_after(at, CONFIRM_DAYS).get(..10).map(str::to_owned)
}

/// The host's questions with what a draft answers to them.
fn answered(mut questions: Vec<HostQuestionView>, draft: &[Entry]) -> Vec<HostQuestionView> {
    for question in &mut questions {
        let answer = draft.iter().find(|entry| entry.question.as_deref() == Some(&*question.id));
        question.draft = answer.map(|entry| entry.text.clone()).unwrap_or_default();
    }
    questions
}

/// What the host answered to its own questions, each note with its question; nothing where it answered none.
fn own_answers(
    tx: &mut Tx<'_>,
    exchange: &ExchangeFacts,
    (line, notes): (&FeedbackLine, &[NoteView]),
) -> Result<Option<HeadingView>> {
    let heading = Heading::OwnQuestion.word();
    let asked = hosting::answers_of(tx, &exchange.id)?;
    let own =
        notes.iter().filter(|note| note.feedback_id.as_deref() == Some(&*line.id) && note.heading == heading);
    let notes: Vec<NoteView> = own
        .map(|note| {
            let question =
                asked.iter().find(|(answer, _)| *answer == note.id).map(|(_, words)| words.clone());
            NoteView { question: question.unwrap_or_default(), ..note.clone() }
        })
        .collect();
    Ok((!notes.is_empty()).then(|| HeadingView { heading: heading.to_owned(), entries: Vec::new(), notes }))
}

fn found(tx: &mut Tx<'_>, id: &FeedbackId) -> Result<(FeedbackLine, ExchangeFacts)> {
    let line = store::feedback::find(tx, id)?.or_missing("feedback", id.as_str())?;
    let exchange = facts(tx, &ExchangeId::new(&line.exchange_id))?;
    Ok((line, exchange))
}

fn view(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    (line, exchange): (FeedbackLine, ExchangeFacts),
    notes: Vec<NoteView>,
    (may_write, may_confirm): (bool, bool),
) -> Result<FeedbackView> {
    let draft: Vec<Entry> =
        serde_json::from_str(&store::feedback::find_draft(tx, &FeedbackId::new(&line.id))?)
            .unwrap_or_default();
    let side = FeedbackSide::from_word(&line.side).unwrap_or(FeedbackSide::Visitor);
    let heading_view = |heading: &Heading| HeadingView {
        heading: heading.word().to_owned(),
        entries: draft
            .iter()
            .filter(|entry| entry.heading == *heading)
            .map(|entry| entry.text.clone())
            .collect(),
        notes: notes
            .iter()
            .filter(|note| note.feedback_id.as_deref() == Some(&*line.id) && note.heading == heading.word())
            .cloned()
            .collect(),
    };
    let mut headings: Vec<HeadingView> = side.headings().iter().map(heading_view).collect();
    let host_questions = hosting::questions_of(tx, &exchange.id)?;
    if side == FeedbackSide::Host {
        headings.extend(own_answers(tx, &exchange, (&line, &notes))?);
    }
    let is_draft = line.state == FeedbackState::Draft.word();
    let confirm_by = confirm_by(&line);
    let is_confirmed = line.state == FeedbackState::Confirmed.word();
    Ok(FeedbackView {
        headings,
        is_gathered: is_draft && delegation::is_one(tx, &FeedbackId::new(&line.id))?,
        confirm_days_left: confirm_by.as_deref().map_or(0, |day| people::days_between(&ctx.today(), day)),
        confirm_by,
        host_questions: answered(host_questions, &draft),
        exchange_title: exchange.title,
        network_id: exchange.network.to_string(),
        may_write: may_write && is_draft,
        may_confirm,
        is_public: is_confirmed && exchange.visibility == Visibility::Public,
        is_example: exchange.is_example,
        feedback: line,
    })
}
