//! Endpoints of ACT.

use super::Endpoint;
use torg_domain::commitment::CommitmentState;
use torg_domain::id::{CommitmentId, ExchangeId, NetworkId, OrganisationId, PilotId};
use torg_stages::act::queries::{self, CommitmentFilter};

pub(super) fn endpoints() -> Vec<Endpoint> {
    vec![
        Endpoint::new(
            "act",
            "/api/v1/commitments",
            "Commitments, with how many of those asked answered what became of them",
            |asked| {
                let filter = CommitmentFilter {
                    organisation: asked.query("organisation").map(OrganisationId::new),
                    network: asked.query("network").map(NetworkId::new),
                    state: asked.word("state", CommitmentState::from_word),
                    exchange: asked.query("exchange").map(ExchangeId::new),
                };
                queries::commitments(&asked.guest.app.ctx, &asked.guest.actor, &filter)
            },
        )
        .asking(&[
            ("organisation", "only of this organisation, by its id"),
            ("network", "only made in this network, by its id"),
            ("state", "only in this state"),
            ("exchange", "only made at this exchange, by its id"),
        ]),
        Endpoint::new(
            "act",
            "/api/v1/commitments/{id}",
            "One commitment with what it rests on and what became of it",
            |asked| {
                queries::commitment(&asked.guest.app.ctx, &asked.guest.actor, &CommitmentId::new(asked.id()))
            },
        ),
        Endpoint::new("act", "/api/v1/organisations/{id}/pilots", "Pilots of an organisation", |asked| {
            queries::pilots_of(&asked.guest.app.ctx, &asked.guest.actor, &OrganisationId::new(asked.id()))
        }),
        Endpoint::new(
            "act",
            "/api/v1/pilots/{id}",
            "One pilot with its teams and the commitment it tries",
            |asked| queries::pilot(&asked.guest.app.ctx, &asked.guest.actor, &PilotId::new(asked.id())),
        ),
    ]
}
