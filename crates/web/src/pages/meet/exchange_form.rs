//! The form of an exchange: quick to start with (network, kind, title), exact where more is known.

use super::{confirmed, go_or_redraw, names};
use crate::{Filled, Guest, Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::exchange::{ExchangeKind, ExchangeState, Form, Visibility};
use torg_domain::id::{ExchangeId, NetworkId, ProgrammeId};
use torg_stages::ground::networks::NetworkView;
use torg_stages::meet::clock::ZONES;
use torg_stages::meet::commands::{self, NewExchange};
use torg_stages::meet::queries;
use torg_stages::meet::views::{ExchangeLine, ExchangeView, ProgrammeLine};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meet/exchanges/new", new)
        .post("/meet/exchanges/new", create)
        .get("/meet/exchanges/{id}/edit", edit)
        .post("/meet/exchanges/{id}/edit", save)
}

#[derive(Template)]
#[template(path = "meet/exchange-form.html")]
struct FormPage {
    page: Page,
    form: Filled,
    /// The exchange that is changed; `None` for a new one.
    exchange: Option<ExchangeView>,
    networks: Vec<NetworkView>,
    choices: Choices,
    /// Are the further fields shown at once?
    is_open: bool,
}

/// What fields of the form choose from.
#[derive(Debug, Default)]
struct Choices {
    /// Names of organisations to pick the host from: id and name.
    hosts: Vec<(String, String)>,
    programmes: Vec<ProgrammeLine>,
    /// Earlier exchanges a new one can follow.
    earlier: Vec<ExchangeLine>,
}

/// What belongs to the network the form is about.
fn choices(guest: &Guest, network: &str) -> torg_stages::Result<Choices> {
    if network.is_empty() {
        return Ok(Choices::default());
    }
    let view = queries::network_page(&guest.app.ctx, &guest.actor, &NetworkId::new(network))?;
    let organisations = view.members.into_iter().map(|member| member.organisation);
    let mut hosts: Vec<_> = organisations.map(|organisation| (organisation.id, organisation.name)).collect();
    torg_lang::sort_names(guest.lang, &mut hosts, |(_, name)| name.as_str());
    Ok(Choices { hosts, programmes: view.programmes, earlier: view.exchanges })
}

async fn new(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&guest.here());
            }
            let networks = super::programme::editable_networks(guest)?;
            let ask = |name: &str| guest.query(name).unwrap_or_default();
            let wanted = ask("network");
            let programme = match guest.query("programme") {
                Some(id) => Some(queries::programme(&guest.app.ctx, &guest.actor, &ProgrammeId::new(id))?),
                None => None,
            };
            let from_programme = programme.as_ref().map(|programme| programme.network_id.clone());
            let only = || if networks.len() == 1 { networks[0].id.clone() } else { String::new() };
            let network = from_programme.unwrap_or_else(|| if wanted.is_empty() { only() } else { wanted });
            let of_network = networks.iter().find(|known| known.id == network);
            let language = of_network.map_or(guest.lang.code(), |network| network.language.as_str());
            let last = programme.as_ref().and_then(|programme| programme.exchanges.last());
            let form = Filled::with(&[
                ("network", network.as_str()),
                ("programme", programme.as_ref().map_or("", |programme| programme.id.as_str())),
                ("follows", last.map_or("", |line| line.id.as_str())),
                ("kind", ExchangeKind::Workshop.word()),
                ("language", language),
                ("form", Form::Physical.word()),
                ("visibility", Visibility::Public.word()),
                ("state", ExchangeState::Planned.word()),
                ("time-zone", zone_for(language)),
            ]);
            let choices = choices(guest, &network)?;
            let page = guest.page("meet", "meet-exchange-new");
            guest.html(&FormPage { page, form, exchange: None, networks, choices, is_open: false })
        })
        .await
}

/// The clock a network in this language most likely lives by.
fn zone_for(language: &str) -> &'static str {
    let country = match language {
        "da" => "DK",
        "nb" | "nn" => "NO",
        "fi" => "FI",
        _ => "SE",
    };
    ZONES.iter().find(|(code, _)| *code == country).map_or("Europe/Stockholm", |(_, zone)| zone)
}

async fn create(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let choices = choices(guest, form.text("network"))?;
            let done = read(guest, &form, &choices)
                .and_then(|new| commands::create_exchange(&guest.app.ctx, &guest.actor, &new));
            go_or_redraw(
                guest,
                done,
                |id| (format!("/meet/exchanges/{id}"), "meet-exchange-created"),
                |refusal| {
                    let networks = super::programme::editable_networks(guest)?;
                    let page = guest.page("meet", "meet-exchange-new");
                    let form = form.refused(refusal);
                    guest.refused(&FormPage { page, form, exchange: None, networks, choices, is_open: true })
                },
            )
        })
        .await
}

fn read(guest: &Guest, form: &Filled, choices: &Choices) -> torg_stages::Result<NewExchange> {
    let missing = |field| Refusal::FieldMissing { field };
    let network = form.text("network");
    if network.is_empty() {
        return Err(missing("network").into());
    }
    let kind = form.word("kind", ExchangeKind::from_word)?;
    let programme = form.text("programme");
    let follows = form.text("follows");
    Ok(NewExchange {
        programme: (!programme.is_empty()).then(|| ProgrammeId::new(programme)),
        form: Form::from_word(form.text("form")).unwrap_or(Form::NotStated),
        state: ExchangeState::from_word(form.text("state")).unwrap_or(ExchangeState::Planned),
        visibility: form.word("visibility", Visibility::from_word)?,
        place: form.text("place").to_owned(),
        host: names::one(guest, form.text("host"), &choices.hosts)?,
        starts_on: form.date("starts-on")?,
        ends_on: form.date("ends-on")?,
        starts_clock: form.text("starts-clock").to_owned(),
        ends_clock: form.text("ends-clock").to_owned(),
        time_zone: form.text("time-zone").to_owned(),
        date_note: form.text("date-note").to_owned(),
        theme: form.text("theme").to_owned(),
        purpose: form.text("purpose").to_owned(),
        source_note: form.text("source-note").to_owned(),
        follows: (!follows.is_empty()).then(|| ExchangeId::new(follows)).into_iter().collect(),
        confirmed: confirmed(form),
        ..NewExchange::new(
            NetworkId::new(network),
            kind,
            form.text("title"),
            &super::network::language(guest, form),
        )
    })
}

async fn edit(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let exchange = editable(guest, &ExchangeId::new(id))?;
            let choices = choices(guest, &exchange.network_id)?;
            let form = filled(&exchange);
            let page = guest.page("meet", "meet-exchange-edit");
            let exchange = Some(exchange);
            guest.html(&FormPage { page, form, exchange, networks: Vec::new(), choices, is_open: true })
        })
        .await
}

fn editable(guest: &Guest, id: &ExchangeId) -> torg_stages::Result<ExchangeView> {
    let exchange = queries::exchange(&guest.app.ctx, &guest.actor, id)?;
    let host = exchange.host();
    torg_stages::ground::access::exchange::may_edit(&guest.actor, &exchange.network(), host.as_ref())?;
    Ok(exchange)
}

fn filled(exchange: &ExchangeView) -> Filled {
    let when = &exchange.when;
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    Filled::with(&[
        ("revision", &exchange.revision.to_string()),
        ("network", &exchange.network_id),
        ("programme", &text(&exchange.programme_id)),
        ("kind", &exchange.kind),
        ("title", &exchange.title),
        ("language", &exchange.language),
        ("form", &exchange.form),
        ("state", &exchange.state),
        ("visibility", &exchange.visibility),
        ("place", &exchange.place),
        ("host", &text(&exchange.host_name)),
        ("starts-on", &text(&when.starts_on)),
        ("ends-on", &text(&when.ends_on)),
        ("starts-clock", &text(&when.starts_clock)),
        ("ends-clock", &text(&when.ends_clock)),
        ("time-zone", if when.time_zone.is_empty() { zone_for(&exchange.language) } else { &when.time_zone }),
        ("date-note", &when.note),
        ("theme", &exchange.theme),
        ("purpose", &exchange.purpose),
        ("source-note", &exchange.source_note),
    ])
}

async fn save(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let id = ExchangeId::new(id);
            let exchange = editable(guest, &id)?;
            let form = form.set("network", &exchange.network_id);
            let mut choices = choices(guest, &exchange.network_id)?;
            choices.hosts.extend(exchange.host_id.clone().zip(exchange.host_name.clone()));
            let revision = form.number("revision").map_err(Into::into).map(Option::unwrap_or_default);
            let done = revision.and_then(|revision| {
                let new = read(guest, &form, &choices)?;
                commands::edit_exchange(&guest.app.ctx, &guest.actor, &id, revision, &new)
            });
            go_or_redraw(
                guest,
                done,
                |()| (format!("/meet/exchanges/{id}"), "meet-saved"),
                |refusal| {
                    let page = guest.page("meet", "meet-exchange-edit");
                    // Whoever saves again after "somebody else was quicker" has seen it.
                    let form = form.set("revision", &exchange.revision.to_string()).refused(refusal);
                    let exchange = Some(exchange);
                    guest.refused(&FormPage {
                        page,
                        form,
                        exchange,
                        networks: Vec::new(),
                        choices,
                        is_open: true,
                    })
                },
            )
        })
        .await
}
