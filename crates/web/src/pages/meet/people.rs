//! Who takes part: by organisation and level, with a number or "not stated", and whom the exchange lacks.

use super::exchange::Head;
use super::{confirmed, go_or_redraw, names};
use crate::{Filled, Guest, Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::id::{ExchangeId, OrganisationId};
use torg_domain::network::Level;
use torg_stages::meet::commands::{self, NewParticipant};
use torg_stages::meet::diet::{self, DietsView};
use torg_stages::meet::queries;
use torg_stages::meet::views::PeopleView;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meet/exchanges/{id}/people", show)
        .post("/meet/exchanges/{id}/people", add)
        .post("/meet/exchanges/{id}/people/remove", remove)
        .post("/meet/exchanges/{id}/people/diet", tell_diet)
}

#[derive(Template)]
#[template(path = "meet/people.html")]
struct PeoplePage {
    page: Page,
    head: Head,
    view: PeopleView,
    form: Filled,
    /// Organisations to choose from: id and name.
    organisations: Vec<(String, String)>,
    /// What the guests eat, for those who plan the meals.
    diets: Option<DietsView>,
    /// The organisation whose diet was refused; empty where it was something else, or nothing.
    open_diet: String,
}

impl PeoplePage {
    /// Where a refusal leads to that names no field.
    fn main_field(&self) -> &'static str {
        if self.open_diet.is_empty() { "organisation" } else { "diet" }
    }
}

fn draw(guest: &Guest, id: &ExchangeId, form: Filled, open_diet: &str) -> torg_stages::Result<PeoplePage> {
    let mut view = queries::people(&guest.app.ctx, &guest.actor, id)?;
    torg_lang::sort_names(guest.lang, &mut view.participants, |line| line.organisation_name.as_str());
    torg_lang::sort_names(guest.lang, &mut view.coverage.absent, String::as_str);
    torg_lang::sort_names(guest.lang, &mut view.coverage.without_care_staff, String::as_str);
    let head = Head::new(guest, view.exchange.clone(), "people");
    let organisations = members(guest, &view.exchange.network())?;
    let page = guest.page_titled("meet", view.exchange.title.clone());
    let mut diets = diet::diets(&guest.app.ctx, &guest.actor, id)?;
    if let Some(diets) = &mut diets {
        torg_lang::sort_names(guest.lang, &mut diets.lines, |line| line.organisation_name.as_str());
    }
    Ok(PeoplePage { page, head, view, form, organisations, diets, open_diet: open_diet.to_owned() })
}

fn members(
    guest: &Guest,
    network: &torg_domain::id::NetworkId,
) -> torg_stages::Result<Vec<(String, String)>> {
    if !guest.actor.takes_part_in(network) {
        return Ok(Vec::new());
    }
    let view = queries::network_page(&guest.app.ctx, &guest.actor, network)?;
    let mut members: Vec<_> =
        view.members.into_iter().map(|member| (member.organisation.id, member.organisation.name)).collect();
    torg_lang::sort_names(guest.lang, &mut members, |(_, name)| name.as_str());
    Ok(members)
}

async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let form = Filled::with(&[("level", Level::CareStaff.word())]);
            guest.html(&draw(guest, &ExchangeId::new(id), form, "")?)
        })
        .await
}

fn put(guest: &Guest, id: &ExchangeId, form: &Filled) -> torg_stages::Result<()> {
    let exchange = queries::exchange(&guest.app.ctx, &guest.actor, id)?;
    let members = members(guest, &exchange.network())?;
    let found = names::one(guest, form.text("organisation"), &members)?;
    let new = NewParticipant {
        organisation: found.ok_or(Refusal::FieldMissing { field: "organisation" })?,
        level: form.word("level", Level::from_word)?,
        people: form.number("people")?,
        note: form.text("note").to_owned(),
        confirmed: confirmed(form),
    };
    commands::put_participant(&guest.app.ctx, &guest.actor, id, &new)
}

async fn add(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            let done = put(guest, &id, &form);
            go_or_redraw(
                guest,
                done,
                |()| (format!("/meet/exchanges/{id}/people"), "meet-participant-added"),
                |refusal| guest.refused(&draw(guest, &id, form.refused(refusal), "")?),
            )
        })
        .await
}

async fn tell_diet(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            let organisation = OrganisationId::new(form.text("organisation"));
            let told = (&organisation, form.text("diet"), confirmed(&form));
            let done = diet::put_diet(&guest.app.ctx, &guest.actor, &id, told);
            go_or_redraw(
                guest,
                done,
                |()| (format!("/meet/exchanges/{id}/people#diet"), "diet-told"),
                |refusal| {
                    let form = form.set("level", Level::CareStaff.word()).refused(refusal);
                    guest.refused(&draw(guest, &id, form, organisation.as_str())?)
                },
            )
        })
        .await
}

async fn remove(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            let organisation = OrganisationId::new(form.text("organisation"));
            let level = form.word("level", Level::from_word)?;
            commands::remove_participant(&guest.app.ctx, &guest.actor, &id, (&organisation, level))?;
            guest.go(&format!("/meet/exchanges/{id}/people"), "meet-participant-removed")
        })
        .await
}
