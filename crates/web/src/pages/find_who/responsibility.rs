//! Saying who is responsible for what, changing it, and saying that it is still right.

use crate::pages::act::confirmed;
use crate::pages::share::{LANGUAGES, language_of};
use crate::{Answer, Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::{OrganisationId, ResponsibilityId};
use torg_domain::network::{Concept, Level};
use torg_stages::find::responsibility::{self as who, NewResponsibility};
use torg_stages::ground::places::{self, OrganisationView};
use torg_stages::{Deed, Error, Result};

#[derive(Template)]
#[template(path = "who/responsibility.html")]
struct FormPage {
    page: Page,
    place: OrganisationView,
    form: Filled,
    /// The one that is changed; empty for a new one.
    id: String,
    concepts: &'static [Concept],
    levels: &'static [Level],
}

pub(super) async fn new(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&guest.here());
            }
            let form = Filled::with(&[("lang", guest.lang.code()), ("level", Level::NotStated.word())]);
            guest.html(&draw(guest, &OrganisationId::new(id), "", form)?)
        })
        .await
}

pub(super) async fn add(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let organisation = OrganisationId::new(id);
            let done = written(guest, &form)
                .and_then(|new| who::add(&guest.app.ctx, &guest.actor, &organisation, &new));
            match done {
                Ok(id) => guest.go(&format!("/find/organisations/{organisation}#r-{id}"), "who-added"),
                Err(Error::Refused(refusal)) => {
                    guest.refused(&draw(guest, &organisation, "", form.refused(refusal))?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}

pub(super) async fn edit(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&guest.here());
            }
            let known = who::responsibility(&guest.app.ctx, &ResponsibilityId::new(&id))?;
            let form = Filled::with(&[
                ("role", &known.role),
                ("concept", &known.concept),
                ("level", &known.level),
                ("covers", &known.covers),
                ("lang", &known.lang),
                ("since", known.since.as_deref().unwrap_or_default()),
                ("source", &known.source),
                ("revision", &known.revision.to_string()),
            ]);
            guest.html(&draw(guest, &OrganisationId::new(known.organisation_id), &id, form)?)
        })
        .await
}

pub(super) async fn save(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit.answer(move |guest| change(guest, &ResponsibilityId::new(id), form)).await
}

fn change(guest: &Guest, id: &ResponsibilityId, form: Filled) -> Answer {
    let known = who::responsibility(&guest.app.ctx, id)?;
    let organisation = OrganisationId::new(&known.organisation_id);
    let done = written(guest, &form).and_then(|new| {
        let revision = form.number("revision")?.unwrap_or(-1);
        who::edit(&guest.app.ctx, &guest.actor, id, &new, revision)
    });
    match done {
        Ok(()) => guest.go(&format!("/find/organisations/{organisation}#r-{id}"), "who-saved"),
        Err(Error::Refused(refusal)) => {
            // What was typed stays; saving once more is then said on top of what somebody else wrote.
            let form = form.set("revision", &known.revision.to_string()).refused(refusal);
            guest.refused(&draw(guest, &organisation, id.as_str(), form)?)
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn confirm(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let place = who::confirm(&guest.app.ctx, &guest.actor, &ResponsibilityId::new(&id))?;
            guest.go(&format!("/find/organisations/{place}#r-{id}"), "who-confirmed")
        })
        .await
}

pub(super) async fn remove(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let place = who::remove(&guest.app.ctx, &guest.actor, &ResponsibilityId::new(id))?;
            guest.go(&format!("/find/organisations/{place}"), "who-removed")
        })
        .await
}

fn written(guest: &Guest, form: &Filled) -> Result<NewResponsibility> {
    let concept = form.word("concept", Concept::from_word)?;
    let lang = language_of(form.text("lang"), guest.lang.code());
    Ok(NewResponsibility {
        level: Level::from_word(form.text("level")).unwrap_or(Level::NotStated),
        covers: form.text("covers").to_owned(),
        since: form.date("since")?,
        source: form.text("source").to_owned(),
        confirmed: confirmed(form),
        ..NewResponsibility::new(concept, form.text("role"), lang)
    })
}

fn draw(guest: &Guest, organisation: &OrganisationId, id: &str, form: Filled) -> Result<FormPage> {
    let view = who::of_organisation(&guest.app.ctx, &guest.actor, organisation)?;
    if !view.may_edit {
        return Err(Error::Forbidden(Deed::Change));
    }
    Ok(FormPage {
        page: guest.page("find", if id.is_empty() { "who-add" } else { "who-edit" }),
        place: places::organisation(&guest.app.ctx, organisation)?,
        form,
        id: id.to_owned(),
        concepts: Concept::ALL,
        levels: Level::ALL,
    })
}
