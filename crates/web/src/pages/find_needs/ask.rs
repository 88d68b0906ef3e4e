//! Asking another organisation for a call, a visit or documents. What is full is told before anything is sent.

use crate::pages::share::{LANGUAGES, language_of, questions_about_gaps};
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::capacity::Month;
use torg_domain::id::{NeedId, PracticeId, RequestId};
use torg_domain::need::WantedForm;
use torg_stages::capture::commands::{self, NewRequest};
use torg_stages::capture::queries;
use torg_stages::capture::views::{MonthView, NeedDetailView, NeedView};
use torg_stages::{Deed, Error, Result};

/// Forms one can ask for; "any" says too little to answer.
const FORMS: [WantedForm; 3] = [WantedForm::Visit, WantedForm::Call, WantedForm::Documents];

#[derive(Template)]
#[template(path = "needs/ask.html")]
struct AskPage {
    page: Page,
    form: Filled,
    view: NeedDetailView,
    own: Vec<NeedView>,
    forms: [WantedForm; 3],
    languages: [&'static str; 6],
}

impl AskPage {
    /// "March 2027 – room for one more".
    fn month(&self, month: &MonthView) -> String {
        let name = self.page.date(&month.month);
        let room = match month.left {
            Some(left) if left > 0 => self.page.n("needs-room-left", left),
            _ => self.page.w("needs-room", &month.room).to_owned(),
        };
        if room.is_empty() { name } else { format!("{name} – {room}") }
    }

    /// Does the host limit anything about months? Then the next possible one is told.
    fn is_limited(&self) -> bool {
        self.view.offer.months.iter().any(|month| month.room != "open")
    }
}

fn draw(guest: &Guest, id: &NeedId, form: Option<Filled>) -> Result<AskPage> {
    let ctx = &guest.app.ctx;
    let view = queries::need(ctx, &guest.actor, id)?;
    if !view.offer.may_ask {
        return Err(Error::Forbidden(Deed::Change));
    }
    let own = queries::own_counterparts(ctx, &guest.actor, &view.need)?;
    let asked = guest.query("form").and_then(|word| WantedForm::from_word(&word));
    let wanted = asked.or_else(|| WantedForm::from_word(&view.need.wanted_form));
    let wanted = wanted.filter(|form| *form != WantedForm::Any).unwrap_or(WantedForm::Call);
    let next = view.offer.next_month.clone().unwrap_or_default();
    let own_id = guest.query("own").unwrap_or_default();
    let questions = match guest.query("practice") {
        Some(practice) => questions_about_gaps(guest, &PracticeId::new(practice))?,
        None => String::new(),
    };
    let form = form.unwrap_or_else(|| {
        Filled::with(&[
            ("form", wanted.word()),
            ("month", &next),
            ("own", &own_id),
            ("questions", &questions),
            ("lang", guest.lang.code()),
        ])
    });
    // A month that filled up meanwhile is left for the next possible one, which the reader sees before sending again.
    let is_full = matches!(form.refusal(), Some(torg_domain::Refusal::MonthFull { .. }));
    let form = if is_full { form.set("month", &next) } else { form };
    let page = guest.page("find", "needs-ask-title");
    Ok(AskPage { page, form, view, own, forms: FORMS, languages: LANGUAGES })
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&guest.here());
            }
            guest.html(&draw(guest, &NeedId::new(id), None)?)
        })
        .await
}

fn make(guest: &Guest, id: &NeedId, form: &Filled) -> Result<RequestId> {
    let wanted = form.word("form", WantedForm::from_word)?;
    let month = match form.text("month") {
        month if wanted == WantedForm::Visit && !month.is_empty() => Some(Month::parse(month)?),
        _ => None,
    };
    let new = NewRequest {
        to: id.clone(),
        own: Some(form.text("own")).filter(|own| !own.is_empty()).map(NeedId::new),
        form: wanted,
        month,
        people: form.number("people")?,
        words: form.text("words").to_owned(),
        lang: language_of(form.text("lang"), guest.lang.code()).to_owned(),
        role: form.text("role").to_owned(),
        contact: form.text("contact").to_owned(),
        questions: form.text("questions").to_owned(),
        confirmed: form.is_ticked("confirmed").into(),
    };
    commands::send_request(&guest.app.ctx, &guest.actor, &new)
}

pub(super) async fn send(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = NeedId::new(id);
            match make(guest, &id, &form) {
                Ok(request) => {
                    let sent = queries::request(&guest.app.ctx, &guest.actor, &request)?;
                    let done = if sent.has_receiver { "request-sent" } else { "request-saved-to-send" };
                    guest.go(&format!("/find/requests/{request}"), done)
                }
                Err(Error::Refused(refusal)) => {
                    guest.refused(&draw(guest, &id, Some(form.clone().refused(refusal)))?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}
