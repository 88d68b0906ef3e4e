//! Endpoints of MEET.

use super::{Asked, Endpoint};
use torg_domain::id::{ExchangeId, NetworkId, ProgrammeId};
use torg_stages::meet::queries;

fn exchange(asked: &Asked<'_>) -> ExchangeId {
    ExchangeId::new(asked.id())
}

pub(super) fn endpoints() -> Vec<Endpoint> {
    vec![
        Endpoint::new(
            "meet",
            "/api/v1/networks/{id}",
            "One network with its people, focus areas and programmes",
            |asked| {
                queries::network_page(&asked.guest.app.ctx, &asked.guest.actor, &NetworkId::new(asked.id()))
            },
        ),
        Endpoint::new("meet", "/api/v1/programmes", "Programmes", |asked| {
            queries::programmes(&asked.guest.app.ctx, &asked.guest.actor)
        }),
        Endpoint::new("meet", "/api/v1/programmes/{id}", "One programme with its sessions", |asked| {
            queries::programme(&asked.guest.app.ctx, &asked.guest.actor, &ProgrammeId::new(asked.id()))
        }),
        Endpoint::new(
            "meet",
            "/api/v1/exchanges",
            "Visits, trips, workshops, conferences and sparring meetings",
            |asked| queries::exchanges(&asked.guest.app.ctx, &asked.guest.actor),
        ),
        Endpoint::new("meet", "/api/v1/exchanges/{id}", "One exchange", |asked| {
            queries::exchange(&asked.guest.app.ctx, &asked.guest.actor, &exchange(asked))
        }),
        Endpoint::new(
            "meet",
            "/api/v1/exchanges/{id}/agenda",
            "Its agenda, what came before with what was said there, and what follows",
            |asked| queries::plan(&asked.guest.app.ctx, &asked.guest.actor, &exchange(asked)),
        ),
        Endpoint::new(
            "meet",
            "/api/v1/exchanges/{id}/participants",
            "Who takes part and whom it lacks",
            |asked| queries::people(&asked.guest.app.ctx, &asked.guest.actor, &exchange(asked)),
        ),
        Endpoint::new(
            "meet",
            "/api/v1/exchanges/{id}/questions",
            "Questions raised in advance and what became of them",
            |asked| queries::questions(&asked.guest.app.ctx, &asked.guest.actor, &exchange(asked)),
        ),
        Endpoint::new(
            "meet",
            "/api/v1/exchanges/{id}/funding",
            "Lines of funding with what is owed for them; amounts in hundredths of their own currency, never converted",
            |asked| queries::funding(&asked.guest.app.ctx, &asked.guest.actor, &exchange(asked)),
        ),
    ]
}
