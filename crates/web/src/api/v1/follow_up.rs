//! Endpoints of FOLLOW UP.

use super::{Asked, Endpoint};
use torg_domain::id::{IndicatorId, NetworkId, OrganisationId, PilotId, SeriesId};
use torg_domain::indicator::IndicatorSource;
use torg_domain::network::Concept;
use torg_stages::follow_up::queries::{self, CatalogueFilter, CurveRequest};

fn curve(asked: &Asked<'_>) -> CurveRequest {
    CurveRequest {
        indicator: IndicatorId::new(asked.id()),
        organisation: OrganisationId::new(asked.query("place").unwrap_or_default()),
        group: asked.query("group"),
        pilot: asked.query("pilot").map(PilotId::new),
        by_gender: asked.query("by-gender").is_some(),
    }
}

pub(super) fn endpoints() -> Vec<Endpoint> {
    let mut all = indicators();
    all.extend(around());
    all
}

fn indicators() -> Vec<Endpoint> {
    vec![
        Endpoint::new("follow-up", "/api/v1/indicators", "The catalogue of indicators with their definitions", |asked| {
            let filter = CatalogueFilter {
                concept: asked.word("concept", Concept::from_word),
                source: asked.word("source", IndicatorSource::from_word),
                with_values: asked.query("with-values").is_some(),
            };
            queries::catalogue(&asked.guest.app.ctx, filter)
        })
        .asking(&[
            ("concept", "only with this shared concept"),
            ("source", "only of this source, such as `kolada` or `local`"),
            ("with-values", "any value: only those with a recorded value"),
        ]),
        Endpoint::new("follow-up", "/api/v1/indicators/{id}", "One indicator with its breaks and places", |asked| {
            queries::indicator(&asked.guest.app.ctx, &asked.guest.actor, &IndicatorId::new(asked.id()))
        }),
        Endpoint::new(
            "follow-up",
            "/api/v1/indicators/{id}/curve",
            "The curve of one place beside a named group, with breaks, end and what to know before concluding",
            |asked| queries::curve(&asked.guest.app.ctx, &asked.guest.actor, &curve(asked)),
        )
        .asking(&[
            ("place", "the place, by its id such as `SE:0184`; needed"),
            ("group", "the group beside it: an id from `groups`, or `network:` and a network's id"),
            ("pilot", "the pilot whose start is marked, by its id"),
            ("by-gender", "any value: also women and men"),
        ]),
    ]
}

fn around() -> Vec<Endpoint> {
    vec![
        Endpoint::new(
            "follow-up",
            "/api/v1/series/{id}",
            "One series: indicator, place, part and the pilot it measures",
            |asked| queries::series(&asked.guest.app.ctx, &asked.guest.actor, &SeriesId::new(asked.id())),
        ),
        Endpoint::new(
            "follow-up",
            "/api/v1/pilots/{id}/expectations",
            "What a pilot is expected to change",
            |asked| {
                queries::expectations(&asked.guest.app.ctx, &asked.guest.actor, &PilotId::new(asked.id()))
            },
        ),
        Endpoint::new(
            "follow-up",
            "/api/v1/organisations/{id}/groups",
            "Groups a place can stand beside",
            |asked| {
                queries::groups_of(&asked.guest.app.ctx, &asked.guest.actor, &OrganisationId::new(asked.id()))
            },
        ),
        Endpoint::new(
            "follow-up",
            "/api/v1/networks/{id}/goals",
            "Goals of a network with what follows them nationally, regionally and locally, gaps included",
            |asked| queries::goals_map(&asked.guest.app.ctx, &asked.guest.actor, &NetworkId::new(asked.id())),
        ),
    ]
}
