//! Visit feedback for people without an account: a link for the visit, and an own address for each draft.

use super::feedback_form::{FeedbackForm, draft, side_of};
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::feedback::{FeedbackSide, FeedbackState};
use torg_domain::id::{ExchangeId, FeedbackId};
use torg_lang::Lang;
use torg_stages::capture::commands::{self, NewFeedback, Writer};
use torg_stages::capture::queries;
use torg_stages::capture::views::{ExchangeLineView, FeedbackView};
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "capture/link-form.html")]
struct FormPage {
    page: Page,
    title: String,
    lang: String,
    edit: FeedbackForm,
    /// The draft's own address, once there is one.
    own_address: Option<String>,
}

#[derive(Template)]
#[template(path = "capture/link-done.html")]
struct DonePage {
    page: Page,
    view: FeedbackView,
    clears: Vec<String>,
    exchange: ExchangeLineView,
}

/// `GET /f/{token}`: an empty form.
pub(super) async fn begin(visit: Visit, Path(token): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let exchange = queries::exchange_of_link(&guest.app.ctx, &token)?;
            let form = Filled::with(&[("lang", guest.lang.code())]);
            let edit = FeedbackForm::new(guest, &exchange.id, FeedbackSide::Visitor, form)?;
            guest.html(&form_page(guest, (exchange.title, exchange.lang), edit, None))
        })
        .await
}

/// `POST /f/{token}`: the first time something is kept; from here on the draft has an address of its own.
pub(super) async fn keep_new(visit: Visit, Path(token): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let exchange = queries::exchange_of_link(&guest.app.ctx, &token)?;
            match begun(guest, &token, &exchange, &form) {
                Ok(id) if form.has("do", "submit") => {
                    let handed_over = hand_over(guest, &token, &id, &form, FeedbackSide::Visitor);
                    let done = if handed_over.is_ok() { "feedback-submitted" } else { "draft-saved" };
                    guest.go(&format!("/f/{token}/{id}"), done)
                }
                Ok(id) => guest.go(&format!("/f/{token}/{id}"), "draft-saved"),
                Err(Error::Refused(refusal)) => {
                    let form = form.refused(refusal);
                    let edit = FeedbackForm::new(guest, &exchange.id, FeedbackSide::Visitor, form)?;
                    guest.refused(&form_page(guest, (exchange.title, exchange.lang), edit, None))
                }
                Err(other) => Err(other),
            }
        })
        .await
}

fn begun(guest: &Guest, token: &str, exchange: &ExchangeLineView, form: &Filled) -> Result<FeedbackId> {
    guest.count_public_post()?;
    let draft = draft(form, FeedbackSide::Visitor);
    if draft.entries.is_empty() {
        return Err(torg_domain::Refusal::TextEmpty.into());
    }
    let new = NewFeedback {
        exchange: ExchangeId::new(&exchange.id),
        organisation: draft.organisation.clone(),
        author_role: String::new(),
        lang: Lang::parse(form.text("lang")).unwrap_or(guest.lang).code().to_owned(),
        side: FeedbackSide::Visitor,
        state: FeedbackState::Draft,
    };
    commands::start_feedback(&guest.app.ctx, Writer::Link(token), &new, Some(&draft))
}

/// `GET /f/{token}/{id}`: the draft, or what happens next once it is handed over.
pub(super) async fn show(visit: Visit, Path((token, id)): Path<(String, String)>) -> Response {
    visit
        .answer(move |guest| {
            let view = queries::feedback_by_link(&guest.app.ctx, &token, &FeedbackId::new(&id))?;
            if view.may_write {
                let edit = FeedbackForm::of_draft(guest, &view, format!("/f/{token}"))?;
                return guest.html(&draft_page(guest, &view, edit));
            }
            let exchange = queries::exchange_of_link(&guest.app.ctx, &token)?;
            let clears = vec![format!("/f/{token}"), format!("/f/{token}/{id}")];
            guest.html(&DonePage { page: guest.page("", "capture-feedback-done"), view, clears, exchange })
        })
        .await
}

/// `POST /f/{token}/{id}`.
pub(super) async fn keep(visit: Visit, Path((token, id)): Path<(String, String)>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = FeedbackId::new(id);
            let view = queries::feedback_by_link(&guest.app.ctx, &token, &id)?;
            let side = side_of(&view);
            let done = if form.has("do", "submit") {
                hand_over(guest, &token, &id, &form, side).map(|()| "feedback-submitted")
            } else {
                save(guest, &token, &id, &form, side).map(|()| "draft-saved")
            };
            match done {
                Ok(done) => guest.go(guest.path(), done),
                Err(Error::Refused(refusal)) => {
                    let edit = FeedbackForm::refused(guest, &view, form.refused(refusal))?;
                    guest.refused(&draft_page(guest, &view, edit))
                }
                Err(other) => Err(other),
            }
        })
        .await
}

fn save(guest: &Guest, token: &str, id: &FeedbackId, form: &Filled, side: FeedbackSide) -> Result<()> {
    guest.count_public_post()?;
    commands::save_draft(&guest.app.ctx, Writer::Link(token), id, &draft(form, side))
}

fn hand_over(guest: &Guest, token: &str, id: &FeedbackId, form: &Filled, side: FeedbackSide) -> Result<()> {
    guest.count_public_post()?;
    commands::submit_feedback(&guest.app.ctx, Writer::Link(token), id, &draft(form, side))
}

fn draft_page(guest: &Guest, view: &FeedbackView, edit: FeedbackForm) -> FormPage {
    let own = format!("{}{}", guest.app.settings.public_url, guest.path());
    form_page(guest, (view.exchange_title.clone(), view.feedback.lang.clone()), edit, Some(own))
}

fn form_page(
    guest: &Guest,
    (title, lang): (String, String),
    edit: FeedbackForm,
    own: Option<String>,
) -> FormPage {
    FormPage { page: guest.page("", "capture-feedback-write"), title, lang, edit, own_address: own }
}
