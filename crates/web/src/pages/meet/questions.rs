//! Questions raised in advance: raising, merging, ordering, answering, carrying on; the link for those without account.

use super::exchange::Head;
use super::{confirmed, go_or_redraw};
use crate::{Filled, Guest, Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::id::{ExchangeId, QuestionId};
use torg_stages::meet::commands::{self, Direction, NewQuestion, Outcome};
use torg_stages::meet::queries;
use torg_stages::meet::views::{ExchangeLine, QuestionView, QuestionsView};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meet/exchanges/{id}/questions", show)
        .post("/meet/exchanges/{id}/questions", raise)
        .post("/meet/exchanges/{id}/questions/link", make_link)
        .post("/meet/exchanges/{id}/questions/link/end", end_link)
        .get("/meet/exchanges/{id}/questions/{question}", edit)
        .post("/meet/exchanges/{id}/questions/{question}", record)
        .post("/meet/exchanges/{id}/questions/{question}/words", reword)
        .post("/meet/exchanges/{id}/questions/{question}/move", put)
        .post("/meet/exchanges/{id}/questions/{question}/merge", merge)
        .post("/meet/exchanges/{id}/questions/{question}/split", split)
        .post("/meet/exchanges/{id}/questions/{question}/carry", carry)
}

#[derive(Template)]
#[template(path = "meet/questions.html")]
struct QuestionsPage {
    page: Page,
    head: Head,
    view: QuestionsView,
    form: Filled,
    /// Whole address of the link that works now.
    link: Option<String>,
}

#[derive(Template)]
#[template(path = "meet/question.html")]
struct QuestionPage {
    page: Page,
    head: Head,
    question: QuestionView,
    /// Questions this one can be put beneath.
    others: Vec<QuestionView>,
    /// Exchanges it can be carried to.
    later: Vec<ExchangeLine>,
    form: Filled,
}

fn path(id: &ExchangeId) -> String {
    format!("/meet/exchanges/{id}/questions")
}

fn draw(guest: &Guest, id: &ExchangeId, form: Filled) -> torg_stages::Result<QuestionsPage> {
    let view = queries::questions(&guest.app.ctx, &guest.actor, id)?;
    let head = Head::new(guest, view.exchange.clone(), "questions");
    let token = if head.may_edit { queries::questions_link(&guest.app.ctx, &guest.actor, id)? } else { None };
    let link = token.map(|token| format!("{}/q/{token}", guest.app.settings.public_url));
    let page = guest.page_titled("meet", view.exchange.title.clone());
    Ok(QuestionsPage { page, head, view, form, link })
}

async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&draw(guest, &ExchangeId::new(id), Filled::default())?)).await
}

async fn raise(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            let parent = form.text("parent");
            let new = NewQuestion {
                text: form.text("text").to_owned(),
                lang: guest.lang.code().to_owned(),
                role: form.text("role").to_owned(),
                organisation: guest.actor.organisation.clone().filter(|_| parent.is_empty()),
                parent: (!parent.is_empty()).then(|| QuestionId::new(parent)),
                outcome: Outcome::default(),
                confirmed: confirmed(&form),
            };
            let done = commands::raise_question(&guest.app.ctx, &guest.actor, &id, &new);
            go_or_redraw(
                guest,
                done,
                |_| (path(&id), "meet-question-raised"),
                |refusal| guest.refused(&draw(guest, &id, form.refused(refusal))?),
            )
        })
        .await
}

async fn make_link(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            commands::make_questions_link(&guest.app.ctx, &guest.actor, &id)?;
            guest.go(&path(&id), "meet-link-made")
        })
        .await
}

async fn end_link(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            commands::end_questions_link(&guest.app.ctx, &guest.actor, &id)?;
            guest.go(&path(&id), "meet-link-ended")
        })
        .await
}

/// A question among those of its exchange, also one that is a part or lies beneath another.
fn find(questions: &[QuestionView], id: &str) -> Option<QuestionView> {
    questions.iter().find_map(|question| {
        if question.id == id {
            return Some(question.clone());
        }
        find(&question.parts, id).or_else(|| find(&question.originals, id))
    })
}

fn draw_one(
    guest: &Guest,
    id: &ExchangeId,
    question: &str,
    form: Option<Filled>,
) -> torg_stages::Result<QuestionPage> {
    let view = queries::questions(&guest.app.ctx, &guest.actor, id)?;
    let head = Head::new(guest, view.exchange, "questions");
    if !head.may_edit {
        return Err(torg_stages::Error::Forbidden(torg_stages::Deed::Change));
    }
    let found = find(&view.questions, question);
    let found = found.ok_or_else(|| torg_stages::Error::Missing("question", question.to_owned()))?;
    let form = form.unwrap_or_else(|| {
        Filled::with(&[
            ("text", &found.text),
            ("dialogue", &found.dialogue),
            ("answer", &found.answer),
            ("next-step", &found.next_step),
        ])
    });
    let plan = queries::plan(&guest.app.ctx, &guest.actor, id)?;
    let mut others = view.questions;
    others.retain(|other| other.id != question);
    let page = guest.page("meet", "meet-question-title");
    Ok(QuestionPage { page, head, question: found, others, later: plan.after, form })
}

async fn edit(visit: Visit, Path((id, question)): Path<(String, String)>) -> Response {
    visit.answer(move |guest| guest.html(&draw_one(guest, &ExchangeId::new(id), &question, None)?)).await
}

/// Back to the questions, or the question's page with everything typed.
fn answer<T>(
    guest: &Guest,
    (id, question): (&str, &str),
    done: torg_stages::Result<T>,
    notice: &'static str,
    form: Filled,
) -> crate::Answer {
    let id = ExchangeId::new(id);
    go_or_redraw(
        guest,
        done,
        |_| (format!("{}#q-{question}", path(&id)), notice),
        |refusal| guest.refused(&draw_one(guest, &id, question, Some(form.refused(refusal)))?),
    )
}

async fn record(visit: Visit, Path((id, question)): Path<(String, String)>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let outcome = Outcome {
                dialogue: form.text("dialogue").to_owned(),
                answer: form.text("answer").to_owned(),
                next_step: form.text("next-step").to_owned(),
            };
            let (ctx, actor, of) = (&guest.app.ctx, &guest.actor, QuestionId::new(&question));
            let done = commands::record_outcome(ctx, actor, &of, &outcome, confirmed(&form));
            answer(guest, (&id, &question), done, "", form)
        })
        .await
}

async fn reword(visit: Visit, Path((id, question)): Path<(String, String)>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let (ctx, actor, of) = (&guest.app.ctx, &guest.actor, QuestionId::new(&question));
            let done = commands::edit_question(ctx, actor, &of, form.text("text"), confirmed(&form));
            answer(guest, (&id, &question), done, "", form)
        })
        .await
}

async fn put(visit: Visit, Path((id, question)): Path<(String, String)>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let direction = if form.has("to", "up") { Direction::Up } else { Direction::Down };
            let done =
                commands::move_question(&guest.app.ctx, &guest.actor, &QuestionId::new(&question), direction);
            answer(guest, (&id, &question), done, "", form)
        })
        .await
}

async fn merge(visit: Visit, Path((id, question)): Path<(String, String)>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let into = form.text("into");
            let of = QuestionId::new(&question);
            let done = match into {
                "" => Err(Refusal::MergeUnclear.into()),
                into => commands::merge_questions(&guest.app.ctx, &guest.actor, &of, &QuestionId::new(into)),
            };
            let shown = into.to_owned();
            let question = if done.is_ok() { &shown } else { &question };
            answer(guest, (&id, question), done, "", form)
        })
        .await
}

async fn split(visit: Visit, Path((id, question)): Path<(String, String)>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let done = commands::split_question(&guest.app.ctx, &guest.actor, &QuestionId::new(&question));
            answer(guest, (&id, &question), done, "", form)
        })
        .await
}

async fn carry(visit: Visit, Path((id, question)): Path<(String, String)>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let of = QuestionId::new(&question);
            let done = match form.text("to") {
                "" => Err(Refusal::FieldMissing { field: "exchange" }.into()),
                to => commands::carry_question(&guest.app.ctx, &guest.actor, &of, &ExchangeId::new(to)),
            };
            answer(guest, (&id, &question), done, "", form)
        })
        .await
}
