//! The map of what follows a network's goals, with its gaps to be seen, and the forms to fill them.

use super::super::act::confirmed;
use crate::{Filled, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::Refusal;
use torg_domain::id::{FocusAreaId, GoalId, IndicatorId, NetworkId};
use torg_domain::indicator::FollowLevel;
use torg_stages::Error;
use torg_stages::follow_up::commands::{self, NewGoal, NewMeasure};
use torg_stages::follow_up::queries::{self, CatalogueFilter};
use torg_stages::follow_up::views::{GoalsView, IndicatorView};
use torg_stages::ground::networks::{self, FocusAreaView};

#[derive(Template)]
#[template(path = "follow_up/goals.html")]
struct GoalsPage {
    page: Page,
    view: GoalsView,
    form: Filled,
    areas: Vec<FocusAreaView>,
    indicators: Vec<IndicatorView>,
    is_example: bool,
}

fn draw(guest: &Guest, network: &NetworkId, form: Filled) -> torg_stages::Result<GoalsPage> {
    let ctx = &guest.app.ctx;
    let view = queries::goals_map(ctx, &guest.actor, network)?;
    let (mut areas, mut indicators) = (Vec::new(), Vec::new());
    if view.may_edit {
        areas = ctx.db.read(|tx| networks::focus_areas(tx, network))?;
        indicators = queries::catalogue(ctx, CatalogueFilter::default())?;
        torg_lang::sort_names(guest.lang, &mut indicators, |indicator| indicator.title.as_str());
    }
    let is_example = view.goals.iter().any(|goal| goal.is_example);
    let page = guest.page("follow-up", "follow-up-goals-title");
    Ok(GoalsPage { page, view, form, areas, indicators, is_example })
}

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let asked = guest.query("network").map(NetworkId::new);
            let own = || guest.actor.roles.first().map(|(id, _)| id.clone());
            match asked.or_else(own) {
                Some(network) => guest.html(&draw(guest, &network, Filled::default())?),
                None => guest.go("/follow-up", ""),
            }
        })
        .await
}

fn answered(
    guest: &Guest,
    network: &str,
    form: Filled,
    done: (torg_stages::Result<()>, &str),
) -> crate::Answer {
    match done.0 {
        Ok(()) => guest.go(&format!("/follow-up/goals?network={network}"), done.1),
        Err(Error::Refused(refusal)) => {
            guest.refused(&draw(guest, &NetworkId::new(network), form.refused(refusal))?)
        }
        Err(Error::Forbidden(_)) if guest.actor.person.is_none() => {
            guest.sign_in_first(&format!("/follow-up/goals?network={network}"))
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn add(visit: Visit, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let network = form.text("network").to_owned();
            let new = NewGoal {
                network: NetworkId::new(&network),
                focus_area: Some(form.text("focus-area")).filter(|id| !id.is_empty()).map(FocusAreaId::new),
                text: form.text("goal").to_owned(),
                lang: guest.lang.code().to_owned(),
                is_example: false,
            };
            let done = commands::add_goal(&guest.app.ctx, &guest.actor, &new, confirmed(&form)).map(drop);
            answered(guest, &network, form, (done, "goal-added"))
        })
        .await
}

pub(super) async fn add_measure(visit: Visit, Path(id): Path<String>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let network = form.text("network").to_owned();
            let add = || -> torg_stages::Result<()> {
                let new = NewMeasure {
                    goal: GoalId::new(id),
                    level: form.word("level", FollowLevel::from_word)?,
                    indicator: Some(form.text("indicator")).filter(|id| !id.is_empty()).map(IndicatorId::new),
                    text: form.text("text").to_owned(),
                };
                commands::add_measure(&guest.app.ctx, &guest.actor, &new, confirmed(&form))
            };
            let done = add();
            answered(guest, &network, form, (done, "measure-added"))
        })
        .await
}

pub(super) async fn remove_measure(
    visit: Visit,
    Path((id, position)): Path<(String, String)>,
    form: Filled,
) -> Response {
    visit
        .answer(move |guest| {
            let network = form.text("network").to_owned();
            let remove = || -> torg_stages::Result<()> {
                let position =
                    position.parse().map_err(|_| Refusal::NumberUnclear { given: position.clone() })?;
                commands::remove_measure(&guest.app.ctx, &guest.actor, &GoalId::new(id), position)
            };
            let done = remove();
            answered(guest, &network, form, (done, "measure-removed"))
        })
        .await
}
