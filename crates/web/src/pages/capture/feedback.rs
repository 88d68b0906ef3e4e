//! Visit feedback for people with an account: the list of a visit, the form, the letter, the host's confirmation.

use super::feedback_form::{FeedbackForm, draft, side_of};
use crate::{Answer, Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::feedback::{FeedbackSide, FeedbackState};
use torg_domain::id::{ExchangeId, FeedbackId};
use torg_stages::capture::commands::{self, NewFeedback, Writer};
use torg_stages::capture::queries;
use torg_stages::capture::views::{ExchangeCaptureView, FeedbackView, NoteView};
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "capture/feedback-list.html")]
struct ListPage {
    page: Page,
    room: ExchangeCaptureView,
    /// The address for people without an account, once it was asked for.
    link: Option<String>,
}

#[derive(Template)]
#[template(path = "capture/feedback-form.html")]
struct FormPage {
    page: Page,
    view: FeedbackView,
    edit: FeedbackForm,
}

#[derive(Template)]
#[template(path = "capture/feedback.html")]
struct LetterPage {
    page: Page,
    view: FeedbackView,
    clears: String,
}

impl LetterPage {
    fn voice(&self, note: &NoteView) -> String {
        super::voice(&self.page, note)
    }
}

/// `GET /capture/exchanges/{id}/feedback`.
pub(super) async fn list(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| list_page(guest, &ExchangeId::new(id), None)).await
}

/// `POST /capture/exchanges/{id}/feedback/link`: shows the address for people without an account.
pub(super) async fn link(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let exchange = ExchangeId::new(id);
            let token = commands::feedback_link(&guest.app.ctx, &guest.actor, &exchange)?;
            list_page(guest, &exchange, Some(format!("{}/f/{token}", guest.app.settings.public_url)))
        })
        .await
}

fn list_page(guest: &Guest, exchange: &ExchangeId, link: Option<String>) -> Answer {
    let room = queries::capture_of_exchange(&guest.app.ctx, &guest.actor, exchange)?;
    guest.html(&ListPage { page: guest.page("capture", "word-feedback"), room, link })
}

/// `POST /capture/exchanges/{id}/feedback`: begins a feedback of one's own organisation.
pub(super) async fn start(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let new = NewFeedback {
                exchange: ExchangeId::new(id),
                organisation: guest.actor.organisation.clone(),
                author_role: String::new(),
                lang: guest.lang.code().to_owned(),
                side: FeedbackSide::from_word(form.text("side")).unwrap_or(FeedbackSide::Visitor),
                state: FeedbackState::Draft,
            };
            let begun = commands::start_feedback(&guest.app.ctx, Writer::Account(&guest.actor), &new, None)?;
            guest.go(&format!("/capture/feedback/{begun}"), "")
        })
        .await
}

/// `GET /capture/feedback/{id}`: the form while it is a draft, the letter afterwards.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let id = FeedbackId::new(id);
            let view = queries::feedback(&guest.app.ctx, &guest.actor, &id)?;
            if view.is_gathered {
                return guest.go(&format!("/capture/delegations/{id}"), "");
            }
            if view.may_write {
                let edit = FeedbackForm::of_draft(guest, &view, String::new())?;
                return guest.html(&form_page(guest, view, edit));
            }
            guest.html(&letter_page(guest, view))
        })
        .await
}

/// `POST /capture/feedback/{id}`: keeps the draft, or hands it over.
pub(super) async fn keep(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = FeedbackId::new(id);
            let view = queries::feedback(&guest.app.ctx, &guest.actor, &id)?;
            match kept(guest, &id, &form, side_of(&view)) {
                Ok(done) => guest.go(&format!("/capture/feedback/{id}"), done),
                Err(Error::Refused(refusal)) => {
                    let edit = FeedbackForm::refused(guest, &view, form.refused(refusal))?;
                    guest.refused(&form_page(guest, view, edit))
                }
                Err(other) => Err(other),
            }
        })
        .await
}

fn kept(guest: &Guest, id: &FeedbackId, form: &Filled, side: FeedbackSide) -> Result<&'static str> {
    let (ctx, writer) = (&guest.app.ctx, Writer::Account(&guest.actor));
    if form.has("do", "submit") {
        commands::submit_feedback(ctx, writer, id, &draft(form, side))?;
        return Ok("feedback-submitted");
    }
    commands::save_draft(ctx, writer, id, &draft(form, side))?;
    Ok("draft-saved")
}

/// `POST /capture/feedback/{id}/confirm`.
pub(super) async fn confirm(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let id = FeedbackId::new(id);
            commands::confirm_feedback(&guest.app.ctx, &guest.actor, &id)?;
            guest.go(&format!("/capture/feedback/{id}"), "feedback-confirmed")
        })
        .await
}

fn form_page(guest: &Guest, view: FeedbackView, edit: FeedbackForm) -> FormPage {
    FormPage { page: guest.page("capture", "capture-feedback-write"), view, edit }
}

fn letter_page(guest: &Guest, view: FeedbackView) -> LetterPage {
    let clears = format!("/capture/feedback/{}", view.feedback.id);
    LetterPage { page: guest.page_titled("capture", view.exchange_title.clone()), view, clears }
}
