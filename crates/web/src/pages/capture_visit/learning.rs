//! What the host learns: its own questions, its learning beside the visitors' letter, answers others may use again.

use crate::pages::capture::voice;
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::delegation::HOST_QUESTIONS_MOST;
use torg_domain::id::{ExchangeId, NeedId, QuestionId};
use torg_lang::Lang;
use torg_stages::capture::hosting::{self, LearningView};
use torg_stages::capture::views::NoteView;
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "visit/learning.html")]
struct LearningPage {
    page: Page,
    form: Filled,
    view: LearningView,
    /// Rows of the host's questions: text.
    rows: Vec<String>,
}

impl LearningPage {
    fn voice(&self, note: &NoteView) -> String {
        voice(&self.page, note)
    }
}

/// `GET /capture/exchanges/{id}/learning`.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit.answer(move |guest| guest.html(&drawn(guest, &ExchangeId::new(id), Filled::default())?)).await
}

fn drawn(guest: &Guest, id: &ExchangeId, form: Filled) -> Result<LearningPage> {
    let view = hosting::learning(&guest.app.ctx, &guest.actor, id)?;
    let mut rows: Vec<String> = if form.refusal().is_some() {
        form.all("question").into_iter().map(str::to_owned).collect()
    } else {
        view.questions.iter().map(|question| question.words.clone()).collect()
    };
    rows.resize(HOST_QUESTIONS_MOST, String::new());
    Ok(LearningPage { page: guest.page("capture", "visit-learning"), form, view, rows })
}

/// `POST /capture/exchanges/{id}/learning`.
pub(super) async fn ask(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let exchange = ExchangeId::new(id);
            let mut questions: Vec<String> = form.all("question").into_iter().map(str::to_owned).collect();
            if questions.len() < HOST_QUESTIONS_MOST {
                questions.resize(HOST_QUESTIONS_MOST, String::new());
            }
            let lang = Lang::parse(form.text("lang")).unwrap_or(guest.lang).code();
            match hosting::set_questions(&guest.app.ctx, &guest.actor, &exchange, (&questions, lang)) {
                Ok(()) => guest.go(&format!("/capture/exchanges/{exchange}/learning"), "visit-saved"),
                Err(Error::Refused(refusal)) => {
                    guest.refused(&drawn(guest, &exchange, form.refused(refusal))?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}

/// `POST /capture/exchanges/{id}/reuse`.
pub(super) async fn reuse(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let exchange = ExchangeId::new(id);
            let what = (&QuestionId::new(form.text("asked")), &NeedId::new(form.text("offer")));
            match hosting::reuse_answer(&guest.app.ctx, &guest.actor, &exchange, what) {
                Ok(()) => guest.go(&format!("/capture/exchanges/{exchange}/learning#reuse"), "answer-reused"),
                Err(Error::Refused(refusal)) => {
                    guest.refused(&drawn(guest, &exchange, form.refused(refusal))?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}
