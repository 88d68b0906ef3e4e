//! Measures a municipality counts itself: defining one, entering its values.

use crate::pages::act::confirmed;
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::id::{IndicatorId, OrganisationId};
use torg_domain::indicator::IndicatorSource;
use torg_domain::network::Concept;
use torg_domain::number::number_from;
use torg_stages::follow_up::commands::{self, EnterValue, NewIndicator, SeriesKey};
use torg_stages::follow_up::queries::{self, CurveRequest};
use torg_stages::follow_up::views::IndicatorView;
use torg_stages::ground::places;
use torg_stages::{Deed, Error};

#[derive(Template)]
#[template(path = "follow_up/define.html")]
struct DefinePage {
    page: Page,
    form: Filled,
}

#[derive(Template)]
#[template(path = "follow_up/values.html")]
struct ValuesPage {
    page: Page,
    indicator: IndicatorView,
    place: String,
    place_id: String,
    parts: Vec<String>,
    form: Filled,
    main: &'static str,
}

pub(in crate::pages::follow_up) async fn new(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first("/follow-up/local/new");
            }
            guest.html(&DefinePage {
                page: guest.page("follow-up", "follow-up-define"),
                form: Filled::default(),
            })
        })
        .await
}

pub(in crate::pages::follow_up) async fn define(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| match make(guest, &form) {
            Ok(id) => guest.go(&format!("/follow-up/indicators/{id}/values"), "measure-defined"),
            Err(Error::Refused(refusal)) => {
                let page = guest.page("follow-up", "follow-up-define");
                guest.refused(&DefinePage { page, form: form.refused(refusal) })
            }
            Err(other) => Err(other),
        })
        .await
}

fn make(guest: &Guest, form: &Filled) -> torg_stages::Result<IndicatorId> {
    let new = NewIndicator {
        source: IndicatorSource::Local,
        code: String::new(),
        title: form.text("title").to_owned(),
        lang: guest.lang.code().to_owned(),
        unit: form.text("measure-unit").to_owned(),
        definition: form.text("definition").to_owned(),
        producer: String::new(),
        concept: form.word("concept", Concept::from_word).unwrap_or(Concept::Other),
        ended_with: None,
        is_ordinal: false,
        age_note: form.text("age-note").to_owned(),
        owner: guest.actor.organisation.clone(),
        is_example: false,
    };
    commands::define_local_measure(&guest.app.ctx, &guest.actor, &new, confirmed(form))
}

/// The place values are entered for: the one asked for, or the reader's own.
pub(super) fn place_of(guest: &Guest, asked: Option<&str>) -> torg_stages::Result<OrganisationId> {
    let asked = asked.filter(|id| !id.is_empty()).map(OrganisationId::new);
    asked.or_else(|| guest.actor.organisation.clone()).ok_or(Error::Forbidden(Deed::Change))
}

fn draw(
    guest: &Guest,
    id: &IndicatorId,
    place: &OrganisationId,
    form: Filled,
) -> torg_stages::Result<ValuesPage> {
    let ctx = &guest.app.ctx;
    let request = CurveRequest::of(id.clone(), place.clone());
    let view = queries::curve(ctx, &guest.actor, &request)?;
    if !view.may_enter {
        return Err(Error::Forbidden(Deed::Change));
    }
    let mut parts: Vec<String> =
        view.own.iter().map(|line| line.part.clone()).filter(|part| !part.is_empty()).collect();
    torg_lang::sort_names(guest.lang, &mut parts, String::as_str);
    let main = match form.refusal() {
        Some(Refusal::DateUnclear { .. }) => "period",
        _ => "value",
    };
    let page = guest.page("follow-up", "follow-up-enter");
    let place_id = place.to_string();
    Ok(ValuesPage { page, indicator: view.indicator, place: view.place.name, place_id, parts, form, main })
}

pub(in crate::pages::follow_up) async fn values(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&format!("/follow-up/indicators/{id}/values"));
            }
            let place = place_of(guest, guest.query("place").as_deref())?;
            places::organisation(&guest.app.ctx, &place)?;
            guest.html(&draw(guest, &IndicatorId::new(id), &place, Filled::default())?)
        })
        .await
}

pub(in crate::pages::follow_up) async fn enter(
    visit: Visit,
    Path(id): Path<String>,
    form: Filled,
) -> Response {
    visit
        .answer(move |guest| {
            let id = IndicatorId::new(id);
            let place = place_of(guest, Some(form.text("place")))?;
            match entered(guest, (&id, &place), &form) {
                Ok(()) => {
                    guest.go(&format!("/follow-up/indicators/{id}/values?place={place}"), "value-entered")
                }
                Err(Error::Refused(refusal)) => {
                    guest.refused(&draw(guest, &id, &place, form.refused(refusal))?)
                }
                Err(other) => Err(other),
            }
        })
        .await
}

fn entered(
    guest: &Guest,
    (id, place): (&IndicatorId, &OrganisationId),
    form: &Filled,
) -> torg_stages::Result<()> {
    let enter = EnterValue {
        series: SeriesKey {
            indicator: id.clone(),
            organisation: place.clone(),
            part: form.text("team").to_owned(),
        },
        period: form.date("period")?.ok_or(Refusal::FieldMissing { field: "period" })?,
        value: number_from(form.text("value"))?,
        persons: form.number("persons")?.ok_or(Refusal::FieldMissing { field: "persons" })?,
        confirmed: confirmed(form),
    };
    commands::enter_value(&guest.app.ctx, &guest.actor, &enter).map(drop)
}
