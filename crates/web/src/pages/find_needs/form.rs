//! Saying what one needs or can share. One sentence is enough.

use crate::pages::share::language_of;
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::id::{NeedId, NetworkId, OrganisationId};
use torg_domain::need::{Direction, WantedForm};
use torg_domain::network::Concept;
use torg_stages::capture::commands::{self, NewNeed};
use torg_stages::ground::networks::{self, NetworkView};
use torg_stages::ground::places::{self, Lookup};
use torg_stages::{Error, Result};

#[derive(Template)]
#[template(path = "needs/form.html")]
struct FormPage {
    page: Page,
    form: Filled,
    /// Networks the writer takes part in.
    networks: Vec<NetworkView>,
    /// Does the writer's account belong to no organisation? Then the form asks for one.
    asks_for_place: bool,
    concepts: &'static [Concept],
}

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let direction = guest.query("direction").and_then(|word| Direction::from_word(&word));
            let direction = direction.unwrap_or(Direction::Need);
            let concept = guest.query("concept").unwrap_or_default();
            let wanted = guest.query("wanted-form").and_then(|word| WantedForm::from_word(&word));
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&guest.here());
            }
            let topic = guest.query("topic").unwrap_or_default();
            let begun = [
                ("topic", topic.as_str()),
                ("direction", direction.word()),
                ("concept", &concept),
                ("wanted-form", wanted.unwrap_or(WantedForm::Any).word()),
                ("visible", "public"),
            ];
            guest.html(&draw(guest, Filled::with(&begun))?)
        })
        .await
}

pub(super) async fn add(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| match make(guest, &form) {
            // An offer goes on to what it has room for; a need has said enough.
            Ok(id) if form.has("direction", Direction::Offer.word()) => {
                guest.go(&format!("/find/needs/{id}/capacity"), "offer-added")
            }
            Ok(id) => guest.go(&format!("/find/needs/{id}"), "need-added"),
            Err(Error::Refused(refusal)) => guest.refused(&draw(guest, form.refused(refusal))?),
            Err(other) => Err(other),
        })
        .await
}

fn draw(guest: &Guest, form: Filled) -> Result<FormPage> {
    let mut networks = networks::list(&guest.app.ctx, &guest.actor)?;
    networks.retain(|network| guest.actor.takes_part_in(&NetworkId::new(&network.id)));
    torg_lang::sort_names(guest.lang, &mut networks, |network| network.name.as_str());
    Ok(FormPage {
        page: guest.page("find", "share-need-new"),
        form,
        networks,
        asks_for_place: guest.actor.organisation.is_none(),
        concepts: Concept::ALL,
    })
}

fn make(guest: &Guest, form: &Filled) -> Result<NeedId> {
    let network = Some(form.text("network")).filter(|id| !id.is_empty()).map(NetworkId::new);
    let new = NewNeed {
        organisation: organisation(guest, form)?,
        // Without a network to keep it in, nobody but the administrator could read it.
        is_public: form.text("visible") != "network" || network.is_none(),
        network,
        concept: Concept::from_word(form.text("concept")),
        wanted_form: WantedForm::from_word(form.text("wanted-form")).unwrap_or(WantedForm::Any),
        by_when: form.date("by-when")?,
        ..NewNeed::new(
            form.word("direction", Direction::from_word)?,
            form.text("topic"),
            language_of(form.text("lang"), guest.lang.code()),
        )
    };
    commands::add_need(&guest.app.ctx, &guest.actor, &new)
}

/// The writer's own organisation, or the place they named; left empty, it is not stated.
fn organisation(guest: &Guest, form: &Filled) -> Result<Option<OrganisationId>> {
    if let Some(own) = &guest.actor.organisation {
        return Ok(Some(own.clone()));
    }
    match places::look_up(&guest.app.ctx, form.text("organisation"), None)?.into_iter().next() {
        None => Ok(None),
        Some(Lookup::Found { organisation, .. }) => Ok(Some(OrganisationId::new(organisation.id))),
        Some(Lookup::Ambiguous { given, .. }) => Err(Refusal::PlaceAmbiguous { name: given }.into()),
        Some(Lookup::Unknown { given }) => Err(Refusal::PlaceUnknown { name: given }.into()),
    }
}
