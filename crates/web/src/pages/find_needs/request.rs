//! Requests: the inbox of an organisation, and one request as each side reads it.

use crate::pages::share::language_of;
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::RequestId;
use torg_domain::request::Answer;
use torg_lang::{Arg, Lang};
use torg_stages::capture::commands::{self, NewAnswer};
use torg_stages::capture::queries;
use torg_stages::capture::views::{RequestLine, RequestView};
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "needs/inbox.html")]
struct InboxPage {
    page: Page,
    received: Vec<RequestLine>,
    sent: Vec<RequestLine>,
}

#[derive(Template)]
#[template(path = "needs/request.html")]
struct RequestPage {
    page: Page,
    form: Filled,
    view: RequestView,
    /// The request as a letter in the receiver's language, to be copied; empty for the receiver.
    letter: String,
}

/// The sign of how far a request has come; the word stands beside it.
pub(in crate::pages) fn request_shape(state: &str) -> &'static str {
    match state {
        "other-date" => "going",
        "accepted" | "call" => "done",
        "declined" | "withdrawn" => "stopped",
        _ => "open",
    }
}

pub(super) async fn inbox(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first("/find/requests");
            }
            let all = queries::requests(&guest.app.ctx, &guest.actor)?;
            let (received, sent) = all.into_iter().partition(|line| line.is_incoming);
            let page = guest.page("find", "needs-requests-title");
            guest.html(&InboxPage { page, received, sent })
        })
        .await
}

fn draw(guest: &Guest, id: &RequestId, form: Filled) -> Result<RequestPage> {
    let view = queries::request(&guest.app.ctx, &guest.actor, id)?;
    let letter = if view.is_incoming { String::new() } else { letter(guest, &view) };
    let page = guest.page("find", if view.is_incoming { "needs-request-in" } else { "needs-request-out" });
    Ok(RequestPage { page, form, view, letter })
}

/// The language people most likely read where the letter goes.
fn language_there(country: &str) -> Lang {
    match country {
        "SE" => Lang::Sv,
        "DK" => Lang::Da,
        "NO" => Lang::Nb,
        _ => Lang::En,
    }
}

/// Words of the receiver's language around the sentence as it was written.
fn letter(guest: &Guest, view: &RequestView) -> String {
    let words = guest.app.words.get(language_there(&view.about.country));
    let from = if view.organisation.is_empty() { &view.role } else { &view.organisation };
    let values = [("text", Arg::Text(from)), ("topic", Arg::Text(&view.about.topic))];
    let mut lines = vec![words.with("needs-letter-from", &values), view.words.clone()];
    let form = words.t(&format!("wanted-form-{}", view.form)).to_owned();
    lines.push(match &view.month {
        Some(month) => format!("{form}, {}", words.date_long(month)),
        None => form,
    });
    if !view.questions.is_empty() {
        lines.push(words.t("needs-letter-questions").to_owned());
        lines.extend(view.questions.iter().map(|question| format!("– {}", question.words)));
    }
    let settings = &guest.app.settings;
    lines.push(words.t("needs-letter-answer").to_owned());
    lines.push(format!("{}/find/requests/{}", settings.public_url, view.id));
    lines.join("\n")
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&guest.here());
            }
            let form = Filled::with(&[("answer", Answer::Accept.word())]);
            guest.html(&draw(guest, &RequestId::new(id), form)?)
        })
        .await
}

/// After a command: the page again, with a sentence or with what was refused.
fn after(guest: &Guest, id: &RequestId, form: Filled, (done, key): (Result<()>, &str)) -> crate::Answer {
    match done {
        Ok(()) => guest.go(&format!("/find/requests/{id}"), key),
        Err(Error::Refused(refusal)) => guest.refused(&draw(guest, id, form.refused(refusal))?),
        Err(other) => Err(other),
    }
}

pub(super) async fn answer(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = RequestId::new(id);
            let make = || -> Result<()> {
                let new = NewAnswer {
                    answer: form.word("answer", Answer::from_word)?,
                    words: form.text("words").to_owned(),
                    lang: language_of(form.text("lang"), guest.lang.code()).to_owned(),
                    role: form.text("role").to_owned(),
                    contact: form.text("contact").to_owned(),
                    date: form.date("date")?,
                    clock: form.text("clock").to_owned(),
                    confirmed: form.is_ticked("confirmed").into(),
                };
                commands::answer_request(&guest.app.ctx, &guest.actor, &id, &new).map(|_| ())
            };
            let done = make();
            after(guest, &id, form, (done, "request-answered"))
        })
        .await
}

pub(super) async fn take_date(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let id = RequestId::new(id);
            let done = commands::take_date(&guest.app.ctx, &guest.actor, &id).map(|_| ());
            after(guest, &id, Filled::default(), (done, "request-date-taken"))
        })
        .await
}

pub(super) async fn withdraw(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let id = RequestId::new(id);
            let done = commands::withdraw_request(&guest.app.ctx, &guest.actor, &id);
            after(guest, &id, Filled::default(), (done, "request-withdrawn"))
        })
        .await
}

pub(super) async fn answer_question(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = RequestId::new(id);
            let lang = language_of(form.text("lang"), guest.lang.code());
            let (ctx, actor) = (&guest.app.ctx, &guest.actor);
            let asked = (&id, form.text("question"));
            let given = (form.text("reply"), lang);
            let done = commands::answer_question(ctx, actor, asked, given, form.is_ticked("standing"));
            after(guest, &id, form, (done, "question-answered"))
        })
        .await
}

pub(super) async fn outcome(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = RequestId::new(id);
            let (ctx, actor) = (&guest.app.ctx, &guest.actor);
            let done = commands::tell_outcome(ctx, actor, &id, form.text("outcome"), guest.lang.code());
            after(guest, &id, form, (done, "need-outcome"))
        })
        .await
}
