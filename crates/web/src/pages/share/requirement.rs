//! What a practice requires in the dimensions of a model, the reader's own gaps, and asking about them in one click.

use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::{AssessmentModelId, ExchangeId, PracticeId};
use torg_domain::request::QUESTIONS_MOST;
use torg_lang::Arg;
use torg_stages::capture::assessment::{self, ModelLine, ModelView};
use torg_stages::share::queries;
use torg_stages::share::requirement::{self, NeededView, RequirementView};
use torg_stages::share::views::PracticeView;
use torg_stages::{Deed, Error, Result};

#[derive(Template)]
#[template(path = "share/requirement-form.html")]
struct FormPage {
    page: Page,
    practice: PracticeView,
    models: Vec<ModelLine>,
    model: ModelView,
    stated: Option<RequirementView>,
}

impl FormPage {
    fn is_stated(&self, dimension: &str, step: &usize) -> bool {
        let stated = self.stated.as_ref().filter(|stated| stated.model_id == self.model.model.id);
        let known =
            stated.and_then(|stated| stated.needed.iter().find(|needed| needed.dimension == dimension));
        known.is_some_and(|needed| usize::try_from(needed.step) == Ok(*step))
    }
}

/// What one would ask: how the other place came as far as is needed. Says nothing about where the asking place is.
fn question(page: &Page, needed: &NeededView) -> String {
    let values = [("text", Arg::Text(&needed.words.words)), ("name", Arg::Text(&needed.name.words))];
    page.phrases().with("assess-gap-question", &values)
}

/// The questions about the reader's own gaps against a practice, one on each line, as many as a request carries.
pub(in crate::pages) fn questions_about_gaps(guest: &Guest, practice: &PracticeId) -> Result<String> {
    let found = requirement::of_practice(&guest.app.ctx, &guest.actor, practice, guest.lang.code())?;
    let page = guest.page("share", "assess-could-we");
    let gaps = found.as_ref().map(RequirementView::gaps).unwrap_or_default();
    let lines = gaps.into_iter().take(QUESTIONS_MOST).map(|needed| question(&page, needed));
    let lines: Vec<String> = lines.collect();
    Ok(lines.join("\n"))
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&guest.here());
            }
            let (ctx, actor, lang) = (&guest.app.ctx, &guest.actor, guest.lang.code());
            let id = PracticeId::new(id);
            let practice = queries::practice(ctx, actor, &id)?;
            if !practice.may_edit {
                return Err(Error::Forbidden(Deed::Change));
            }
            let stated = requirement::of_practice(ctx, actor, &id, lang)?;
            let models = assessment::models(ctx, actor, lang)?;
            let chosen = guest.query("model").or_else(|| stated.as_ref().map(|known| known.model_id.clone()));
            let chosen = chosen.or_else(|| models.first().map(|model| model.id.clone())).unwrap_or_default();
            let model = assessment::model(ctx, actor, &AssessmentModelId::new(chosen), lang)?;
            let page = guest.page("share", "assess-state");
            guest.html(&FormPage { page, practice: practice.practice, models, model, stated })
        })
        .await
}

pub(super) async fn save(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let (ctx, actor) = (&guest.app.ctx, &guest.actor);
            let id = PracticeId::new(id);
            let model = AssessmentModelId::new(form.text("model"));
            let known = assessment::model(ctx, actor, &model, "")?;
            let mut needed = Vec::new();
            for one in known.dimensions {
                if let Some(step) = form.number(&format!("step-{}", one.key))? {
                    needed.push((one.key, step));
                }
            }
            requirement::state(ctx, actor, &id, &model, &needed)?;
            guest.go(&format!("/share/practices/{id}#could-we"), "requirements-stated")
        })
        .await
}

/// The gaps become questions of a meeting that the practice's organisation hosts.
pub(super) async fn ask(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let questions = questions_about_gaps(guest, &PracticeId::new(id))?;
            let exchange = ExchangeId::new(form.text("exchange"));
            let words: Vec<String> = questions.lines().map(str::to_owned).collect();
            let all = (&words[..], guest.lang.code());
            match requirement::raise(&guest.app.ctx, &guest.actor, &exchange, all) {
                Ok(()) => guest.go(&format!("/meet/exchanges/{exchange}/questions"), "gaps-asked"),
                Err(other) => Err(other),
            }
        })
        .await
}
