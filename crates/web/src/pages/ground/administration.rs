//! The administrator's pages: accounts and the whole journal.

use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::id::{OrganisationId, PersonId};
use torg_stages::Error;
use torg_stages::ground::journal::{self, HappeningView};
use torg_stages::ground::people::{self, NewPerson, PersonView};
use torg_stages::ground::places::{self, Lookup};

#[derive(Template)]
#[template(path = "ground/administration.html")]
struct AdministrationPage {
    page: Page,
    form: Filled,
    people: Vec<PersonView>,
}

#[derive(Template)]
#[template(path = "ground/journal.html")]
struct JournalPage {
    page: Page,
    lines: Vec<HappeningView>,
    older: Option<i64>,
}

fn draw(guest: &Guest, form: Filled) -> torg_stages::Result<AdministrationPage> {
    let people = people::list(&guest.app.ctx, &guest.actor)?;
    Ok(AdministrationPage { page: guest.page("", "ground-administration-title"), form, people })
}

pub(super) async fn show(visit: Visit) -> Response {
    visit.answer(|guest| guest.html(&draw(guest, Filled::default())?)).await
}

pub(super) async fn add_person(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| match make(guest, &form) {
            Ok(_) => guest.go("/administration", "person-added"),
            Err(Error::Refused(refusal)) => {
                guest.refused(&draw(guest, form.set("password", "").refused(refusal))?)
            }
            Err(other) => Err(other),
        })
        .await
}

/// The organisation a name in the form means; none where it was left empty.
fn organisation(guest: &Guest, form: &Filled) -> torg_stages::Result<Option<OrganisationId>> {
    match form.text("organisation") {
        "" => Ok(None),
        name => match places::look_up(&guest.app.ctx, name, None)?.pop() {
            Some(Lookup::Found { organisation, .. }) => Ok(Some(OrganisationId::new(organisation.id))),
            Some(Lookup::Ambiguous { given, .. }) => Err(Refusal::PlaceAmbiguous { name: given }.into()),
            _ => Err(Refusal::PlaceUnknown { name: name.to_owned() }.into()),
        },
    }
}

fn make(guest: &Guest, form: &Filled) -> torg_stages::Result<PersonId> {
    let organisation = organisation(guest, form)?;
    let new = NewPerson {
        sign_in_name: form.text("sign-in-name").to_owned(),
        display_name: form.text("display-name").to_owned(),
        role_title: form.text("role-title").to_owned(),
        organisation,
        language: guest.lang.code().to_owned(),
        password: form.text("password").to_owned(),
        is_administrator: form.is_ticked("is-administrator"),
        ..NewPerson::default()
    };
    people::add_person(&guest.app.ctx, &guest.actor, &new)
}

pub(super) async fn remove_person(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            people::remove_person(&guest.app.ctx, &guest.actor, &PersonId::new(id))?;
            guest.go("/administration", "person-removed")
        })
        .await
}

pub(super) async fn change_organisation(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let person = PersonId::new(id);
            let done = organisation(guest, &form).and_then(|organisation| {
                people::change_organisation(&guest.app.ctx, &guest.actor, &person, organisation.as_ref())
            });
            match done {
                Ok(()) => guest.go("/administration", "organisation-changed"),
                Err(Error::Refused(refusal)) => {
                    let kept = Filled::default()
                        .set("moves", person.as_str())
                        .set("moves-to", form.text("organisation"))
                        .refused(refusal);
                    guest.refused(&draw(guest, kept)?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}

pub(super) async fn reset_password(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let person = PersonId::new(id);
            match people::reset_password(&guest.app.ctx, &guest.actor, &person, form.text("new-password")) {
                Ok(()) => guest.go("/administration", "password-changed"),
                Err(Error::Refused(refusal)) => {
                    let kept = Filled::default().set("whose", person.as_str()).refused(refusal);
                    guest.refused(&draw(guest, kept)?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}

pub(super) async fn journal(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let before = guest.query("before").and_then(|seq| seq.parse().ok());
            let lines = journal::all(&guest.app.ctx, &guest.actor, before)?;
            let older = lines.last().map(|line| line.seq).filter(|seq| *seq > 1);
            guest.html(&JournalPage { page: guest.page("", "ground-journal-title"), lines, older })
        })
        .await
}
