//! "We took this up": how far, what was changed, and why.

use super::{LANGUAGES, language_of};
use crate::pages::act::confirmed;
use crate::{Answer, Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::adoption::Degree;
use torg_domain::id::{AdoptionId, OrganisationId, PracticeId};
use torg_stages::share::adoption::{self, NewAdoption};
use torg_stages::share::queries;
use torg_stages::share::views::PracticeView;
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "share/adoption-form.html")]
struct FormPage {
    page: Page,
    practice: PracticeView,
    form: Filled,
    /// Whom the writer may tell of: id and name.
    own: Option<(String, String)>,
    degrees: &'static [Degree],
}

pub(super) async fn new(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&guest.here());
            }
            let form = Filled::with(&[("lang", guest.lang.code())]);
            guest.html(&draw(guest, &PracticeId::new(id), form)?)
        })
        .await
}

pub(super) async fn tell(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit.answer(move |guest| save(guest, &PracticeId::new(id), form)).await
}

fn save(guest: &Guest, id: &PracticeId, form: Filled) -> Answer {
    let done = written(guest, id, &form).and_then(|new| adoption::adopt(&guest.app.ctx, &guest.actor, &new));
    match done {
        Ok(adoption) => guest.go(&format!("/share/practices/{id}#adoption-{adoption}"), "adopted"),
        Err(Error::Refused(refusal)) => guest.refused(&draw(guest, id, form.refused(refusal))?),
        Err(other) => Err(other),
    }
}

fn written(guest: &Guest, id: &PracticeId, form: &Filled) -> Result<NewAdoption> {
    Ok(NewAdoption {
        practice: id.clone(),
        organisation: OrganisationId::new(form.text("organisation")),
        degree: form.word("degree", Degree::from_word)?,
        changed: form.text("changed").to_owned(),
        reason: form.text("reason").to_owned(),
        lang: language_of(form.text("lang"), guest.lang.code()).to_owned(),
        since: form.date("since")?,
        is_example: false,
        confirmed: confirmed(form),
    })
}

pub(super) async fn withdraw(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let practice = adoption::withdraw(&guest.app.ctx, &guest.actor, &AdoptionId::new(id))?;
            guest.go(&format!("/share/practices/{practice}"), "adoption-withdrawn")
        })
        .await
}

fn draw(guest: &Guest, id: &PracticeId, form: Filled) -> Result<FormPage> {
    let ctx = &guest.app.ctx;
    Ok(FormPage {
        page: guest.page("share", "who-adopt"),
        practice: queries::practice(ctx, &guest.actor, id)?.practice,
        own: adoption::may_adopt_for(ctx, &guest.actor, id)?,
        form,
        degrees: Degree::ALL,
    })
}
