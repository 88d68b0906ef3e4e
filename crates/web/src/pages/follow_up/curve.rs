//! One indicator: its definition and places, or the curve of one place beside a group. As page, CSV and JSON.

use super::figure::Figure;
use super::members::Members;
use super::sheet;
use crate::{Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::{IndicatorId, OrganisationId, PilotId, SeriesId};
use torg_stages::follow_up::queries::{self, CurveRequest};
use torg_stages::follow_up::views::{CurveView, GroupView, IndicatorPageView, IndicatorView, PlaceView};

#[derive(Template)]
#[template(path = "follow_up/indicator.html")]
struct IndicatorPage {
    page: Page,
    view: IndicatorPageView,
    own: Option<PlaceView>,
    breaks: Vec<(i64, String, String)>,
    go_on_with: Vec<IndicatorView>,
}

#[derive(Template)]
#[template(path = "follow_up/curve.html")]
struct CurvePage {
    page: Page,
    view: CurveView,
    figure: Figure,
    members: Option<Members>,
    groups: Vec<GroupView>,
    group: String,
    pilot: String,
    query: String,
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let id = IndicatorId::new(id);
            if guest.query("place").is_none() {
                return guest.html(&indicator(guest, &id)?);
            }
            let request = request(guest, id);
            let view = queries::curve(&guest.app.ctx, &guest.actor, &request)?;
            let page =
                guest.page_titled("follow-up", format!("{}: {}", view.place.name, view.indicator.title));
            let figure = Figure::of(&page, &view, 1);
            let members = queries::members(&guest.app.ctx, &guest.actor, &request)?
                .and_then(|members| Members::of(&page, &view, members, sheet::decimals(&view)));
            let mut groups = view.groups.clone();
            torg_lang::sort_names(guest.lang, &mut groups, |group| group.name.as_str());
            let (group, pilot) =
                (request.group.unwrap_or_default(), request.pilot.map(|p| p.to_string()).unwrap_or_default());
            let query = query(&view.place.id, &group, &pilot, request.by_gender);
            guest.html(&CurvePage { page, view, figure, members, groups, group, pilot, query })
        })
        .await
}

fn indicator(guest: &Guest, id: &IndicatorId) -> torg_stages::Result<IndicatorPage> {
    let mut view = queries::indicator(&guest.app.ctx, &guest.actor, id)?;
    torg_lang::sort_names(guest.lang, &mut view.places, |place| place.name.as_str());
    let own = guest
        .actor
        .organisation
        .as_ref()
        .and_then(|own| view.places.iter().find(|p| p.id == own.as_str()).cloned());
    let wanted = [guest.lang.code(), view.indicator.lang.as_str(), "en"];
    let mut breaks: Vec<(i64, String, String)> = Vec::new();
    for lang in wanted {
        for told in view.breaks.iter().filter(|told| told.lang == lang) {
            if !breaks.iter().any(|(year, ..)| *year == told.year) {
                breaks.push((told.year, told.lang.clone(), told.text.clone()));
            }
        }
    }
    let page = guest.page_titled("follow-up", view.indicator.title.clone());
    let go_on_with = go_on_with(guest, &view)?;
    Ok(IndicatorPage { page, view, own, breaks, go_on_with })
}

/// Local measures of the same concept, where a series has ended: counting at home is how it goes on.
fn go_on_with(guest: &Guest, view: &IndicatorPageView) -> torg_stages::Result<Vec<IndicatorView>> {
    if view.indicator.ended_with.is_none() {
        return Ok(Vec::new());
    }
    let mut all = queries::local_measures(&guest.app.ctx, guest.actor.organisation.as_ref())?;
    all.retain(|measure| measure.concept == view.indicator.concept);
    torg_lang::sort_names(guest.lang, &mut all, |measure| measure.title.as_str());
    Ok(all)
}

fn request(guest: &Guest, id: IndicatorId) -> CurveRequest {
    let place = OrganisationId::new(guest.query("place").unwrap_or_default());
    CurveRequest {
        group: guest.query("group"),
        pilot: guest.query("pilot").map(PilotId::new),
        by_gender: guest.query("by-gender").is_some(),
        ..CurveRequest::of(id, place)
    }
}

/// The same question for the files beside the page. Ids hold no sign that has a meaning in a query.
fn query(place: &str, group: &str, pilot: &str, by_gender: bool) -> String {
    let mut query = format!("place={place}");
    for (name, value) in
        [("group", group), ("pilot", pilot), ("by-gender", if by_gender { "yes" } else { "" })]
    {
        if !value.is_empty() {
            query.push_str(&format!("&{name}={value}"));
        }
    }
    query
}

pub(super) async fn csv(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let view = queries::curve(&guest.app.ctx, &guest.actor, &request(guest, IndicatorId::new(id)))?;
            let page = guest.page("follow-up", "menu-follow-up");
            let figure = Figure::of(&page, &view, 1);
            let text = sheet::csv(&page, &view, &figure.sources);
            guest.file(
                "text/csv; charset=utf-8",
                &format!("{}-{}.csv", view.indicator.code, view.place.id),
                text,
            )
        })
        .await
}

pub(super) async fn json(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            guest.json(&queries::curve(&guest.app.ctx, &guest.actor, &request(guest, IndicatorId::new(id)))?)
        })
        .await
}

/// A series stands at its place's curve, with the pilot it measures.
pub(super) async fn series(visit: Visit, Path(id): Path<String>) -> Response {
    visit
        .answer(move |guest| {
            let view = queries::series(&guest.app.ctx, &guest.actor, &SeriesId::new(id))?;
            let pilot = view.pilot_id.unwrap_or_default();
            let query = query(&view.organisation_id, "", &pilot, false);
            guest.go(&format!("/follow-up/indicators/{}?{query}", view.indicator_id), "")
        })
        .await
}
