//! The front page of the stage: goals of the reader's networks, and the catalogue of indicators by concept.

use crate::{Page, Visit};
use askama::Template;
use axum::response::Response;
use torg_domain::id::NetworkId;
use torg_domain::network::Concept;
use torg_stages::follow_up::queries::{self, CatalogueFilter};
use torg_stages::follow_up::views::{GoalsView, IndicatorView};
use torg_stages::ground::networks;

#[derive(Template)]
#[template(path = "follow_up/catalogue.html")]
struct CataloguePage {
    page: Page,
    goals: Vec<GoalsView>,
    concepts: Vec<(Concept, Vec<IndicatorView>)>,
    concept: String,
    with_values: bool,
    may_define: bool,
}

/// How many of these have no value here; the page folds them away.
fn without_values(indicators: &[IndicatorView]) -> usize {
    indicators.iter().filter(|indicator| !indicator.has_values).count()
}

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let ctx = &guest.app.ctx;
            let concept = guest.query("concept").unwrap_or_default();
            let with_values = guest.query("with-values").is_some();
            let filter = CatalogueFilter { concept: Concept::from_word(&concept), source: None, with_values };
            let mut all = queries::catalogue(ctx, filter)?;
            all.sort_by_key(|indicator| !indicator.has_values);
            let concepts = Concept::ALL.iter().map(|concept| {
                let of_concept = all.iter().filter(|indicator| indicator.concept == concept.word());
                (*concept, of_concept.cloned().collect::<Vec<_>>())
            });
            let concepts = concepts.filter(|(_, indicators)| !indicators.is_empty()).collect();
            let mut goals = Vec::new();
            for network in networks::list(ctx, &guest.actor)? {
                let map = queries::goals_map(ctx, &guest.actor, &NetworkId::new(network.id))?;
                if !map.goals.is_empty() || map.may_edit {
                    goals.push(map);
                }
            }
            torg_lang::sort_names(guest.lang, &mut goals, |map| map.network.as_str());
            goals.sort_by_key(|map| guest.actor.role_in(&NetworkId::new(&map.network_id)).is_none());
            guest.html(&CataloguePage {
                page: guest.page("follow-up", "follow-up-title"),
                may_define: guest.actor.person.is_some() && guest.actor.organisation.is_some(),
                goals,
                concepts,
                concept,
                with_values,
            })
        })
        .await
}
