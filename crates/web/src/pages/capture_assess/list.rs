//! One's own assessments, models to start from, and what others share.

use crate::{Filled, Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_domain::id::AssessmentModelId;
use torg_stages::capture::assessment::{self, AssessmentLine, ModelLine, SharedView};

#[derive(Template)]
#[template(path = "assess/list.html")]
struct ListPage {
    page: Page,
    own: Vec<AssessmentLine>,
    models: Vec<ModelLine>,
    shared: Vec<SharedView>,
    /// Has the reader a municipality to assess?
    may_start: bool,
    may_import: bool,
}

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let (ctx, actor, lang) = (&guest.app.ctx, &guest.actor, guest.lang.code());
            let page = ListPage {
                page: guest.page("capture", "assess-title"),
                own: assessment::assessments(ctx, actor, lang)?,
                models: assessment::models(ctx, actor, lang)?,
                shared: assessment::shared_with_me(ctx, actor, lang)?,
                may_start: actor.person.is_some() && actor.organisation.is_some(),
                may_import: !super::import::homes(guest)?.is_empty(),
            };
            guest.html(&page)
        })
        .await
}

pub(super) async fn start(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first("/capture/assessments");
            }
            let model = AssessmentModelId::new(form.text("model"));
            let id = assessment::start(&guest.app.ctx, &guest.actor, &model)?;
            guest.go(&format!("/capture/assessments/{id}"), "assessment-started")
        })
        .await
}
