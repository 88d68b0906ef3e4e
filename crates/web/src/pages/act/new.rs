//! Writing a commitment down: what it rests on stands above the form, and nothing typed is lost when it is refused.

use super::{confirmed, field_of};
use crate::{Answer, Filled, Guest, Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::commitment::{Basis, CommitmentState};
use torg_domain::id::{CommitmentId, ExchangeId, NetworkId, OrganisationId};
use torg_stages::Error;
use torg_stages::act::commands::{self, NewCommitment};
use torg_stages::act::queries;
use torg_stages::act::views::CommitterView;
use torg_stages::ground::library::EntryView;

#[derive(Template)]
#[template(path = "act/new.html")]
struct NewPage {
    page: Page,
    form: Filled,
    main: &'static str,
    basis: Option<EntryView>,
    exchange: Option<EntryView>,
    committers: Vec<CommitterView>,
}

/// What a commitment may rest on, as the address names it.
const STATIONS: [&str; 4] = ["finding", "note", "practice", "feedback"];

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let asked = STATIONS.iter().find_map(|kind| Some((*kind, guest.query(kind)?)));
            let exchange = guest.query("exchange");
            if guest.actor.person.is_none() {
                let named = asked.as_ref().map(|(kind, id)| format!("?{kind}={id}"));
                let named =
                    named.or_else(|| exchange.map(|id| format!("?exchange={id}"))).unwrap_or_default();
                return guest.sign_in_first(&format!("/act/new{named}"));
            }
            let (kind, of) = asked.unwrap_or(("own-words", String::new()));
            let begun = Filled::with(&[
                ("basis-kind", kind),
                ("basis", &of),
                ("exchange", exchange.as_deref().unwrap_or_default()),
            ]);
            guest.html(&draw(guest, begun)?)
        })
        .await
}

fn draw(guest: &Guest, form: Filled) -> torg_stages::Result<NewPage> {
    let ctx = &guest.app.ctx;
    let named = |kind: &'static str, id: &str| queries::starting_point(ctx, &guest.actor, kind, id);
    let basis = match STATIONS.iter().find(|kind| **kind == form.text("basis-kind")) {
        Some(kind) => Some(named(kind, form.text("basis"))?),
        None => None,
    };
    let exchange = match form.text("exchange") {
        "" => None,
        id => Some(named("exchange", id)?),
    };
    let mut committers = queries::may_commit_for(ctx, &guest.actor)?;
    let network = basis.as_ref().or(exchange.as_ref()).and_then(|entry| entry.network.clone());
    // The network it came from is offered first; the rest keeps its order.
    committers.sort_by_key(|view| !(view.is_own && view.network_id == network) && network.is_some());
    let main = field_of(&form);
    Ok(NewPage { page: guest.page("act", "act-new"), form, main, basis, exchange, committers })
}

pub(super) async fn create(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| match make(guest, &form) {
            Ok(id) => {
                let is_published = form.text("then") == "publish";
                let done = if is_published { "commitment-published" } else { "commitment-saved" };
                guest.go(&format!("/act/commitments/{id}"), done)
            }
            Err(Error::Refused(refusal)) => refused(guest, form, refusal),
            Err(other) => Err(other),
        })
        .await
}

fn refused(guest: &Guest, form: Filled, refusal: Refusal) -> Answer {
    guest.refused(&draw(guest, form.refused(refusal))?)
}

fn make(guest: &Guest, form: &Filled) -> torg_stages::Result<CommitmentId> {
    let (kind, of) = match form.text("basis-kind") {
        "own-words" | "" => ("own-words", form.text("basis-words")),
        kind => (kind, form.text("basis")),
    };
    let (organisation, network) =
        form.text("who").split_once('|').ok_or(Refusal::FieldMissing { field: "organisation" })?;
    let exchange = Some(form.text("exchange")).filter(|id| !id.is_empty()).map(ExchangeId::new);
    let draft = NewCommitment::draft(
        OrganisationId::new(organisation),
        form.text("promise"),
        guest.lang.code(),
        Basis::parse(kind, of)?,
    );
    let new = NewCommitment {
        network: Some(network).filter(|id| !id.is_empty()).map(NetworkId::new),
        exchange,
        owner_role: form.text("owner-role").to_owned(),
        due_on: form.date("due-on")?,
        state: if form.text("then") == "publish" {
            CommitmentState::Published
        } else {
            CommitmentState::Draft
        },
        ..draft
    };
    commands::commit(&guest.app.ctx, &guest.actor, &new, confirmed(form))
}
