//! Endpoints of CAPTURE.

use super::Endpoint;
use torg_domain::id::{
    BoardId, ExchangeId, FeedbackId, NeedId, NetworkId, NoteId, OrganisationId, PairingRoundId, RequestId,
};
use torg_stages::capture::agreement;
use torg_stages::capture::queries::{self, NeedFilter, NoteFilter};

pub(super) fn endpoints() -> Vec<Endpoint> {
    let mut all = captured();
    all.extend(needs());
    all.extend(pairings());
    all
}

fn captured() -> Vec<Endpoint> {
    vec![
        Endpoint::new(
            "capture",
            "/api/v1/exchanges/{id}/capture",
            "Everything captured at one exchange",
            |asked| {
                queries::capture_of_exchange(
                    &asked.guest.app.ctx,
                    &asked.guest.actor,
                    &ExchangeId::new(asked.id()),
                )
            },
        ),
        Endpoint::new(
            "capture",
            "/api/v1/exchanges/{id}/notes",
            "Notes of one exchange, oldest first",
            |asked| {
                let filter = NoteFilter { kind: asked.query("kind"), focus_area: asked.query("focus-area") };
                queries::notes(
                    &asked.guest.app.ctx,
                    &asked.guest.actor,
                    &ExchangeId::new(asked.id()),
                    &filter,
                )
            },
        )
        .asking(&[
            ("kind", "only notes of this kind"),
            ("focus-area", "only notes on this focus area, by its id"),
        ]),
        Endpoint::new("capture", "/api/v1/notes/{id}", "One note in its own words", |asked| {
            queries::note(&asked.guest.app.ctx, &asked.guest.actor, &NoteId::new(asked.id()))
        }),
        Endpoint::new("capture", "/api/v1/feedback/{id}", "One visit feedback under its headings", |asked| {
            queries::feedback(&asked.guest.app.ctx, &asked.guest.actor, &FeedbackId::new(asked.id()))
        }),
        Endpoint::new(
            "capture",
            "/api/v1/boards/{id}",
            "One board with its cards, for those inside the network",
            |asked| queries::board(&asked.guest.app.ctx, &asked.guest.actor, &BoardId::new(asked.id())),
        ),
        Endpoint::new(
            "capture",
            "/api/v1/boards/{id}/agreement",
            "Where the room of one board agrees, by known groups and by groups its votes show",
            |asked| agreement::agreement(&asked.guest.app.ctx, &asked.guest.actor, &BoardId::new(asked.id())),
        ),
    ]
}

fn needs() -> Vec<Endpoint> {
    vec![
        Endpoint::new("capture", "/api/v1/needs", "Needs and offers, newest first", |asked| {
            let filter = NeedFilter {
                direction: asked.query("direction"),
                concept: asked.query("concept"),
                organisation: asked.query("organisation"),
                network: asked.query("network"),
                is_open_only: asked.query("open").is_some(),
            };
            queries::needs(&asked.guest.app.ctx, &asked.guest.actor, &filter)
        })
        .asking(&[
            ("direction", "`need` or `offer`"),
            ("concept", "only with this shared concept"),
            ("organisation", "only of this organisation, by its id"),
            ("network", "only said in this network, by its id"),
            ("open", "any value: only those that wait for a counterpart"),
        ]),
        Endpoint::new(
            "capture",
            "/api/v1/needs/{id}",
            "One need or offer with what it met and what could meet it",
            |asked| queries::need(&asked.guest.app.ctx, &asked.guest.actor, &NeedId::new(asked.id())),
        ),
        Endpoint::new(
            "capture",
            "/api/v1/requests",
            "Requests to and from the reader's organisation, newest first",
            |asked| queries::requests(&asked.guest.app.ctx, &asked.guest.actor),
        ),
        Endpoint::new(
            "capture",
            "/api/v1/requests/{id}",
            "One request with its questions and answer, for the two organisations",
            |asked| queries::request(&asked.guest.app.ctx, &asked.guest.actor, &RequestId::new(asked.id())),
        ),
        Endpoint::new(
            "capture",
            "/api/v1/organisations/{id}/year",
            "What a host gave in a year and what came back, for its own people",
            |asked| {
                let year = asked.query("year").and_then(|year| year.parse().ok());
                let host = OrganisationId::new(asked.id());
                queries::host_year(&asked.guest.app.ctx, &asked.guest.actor, &host, year)
            },
        )
        .asking(&[("year", "which year; the latest with a meeting where it is left out")]),
    ]
}

fn pairings() -> Vec<Endpoint> {
    vec![
        Endpoint::new(
            "capture",
            "/api/v1/networks/{id}/pairing",
            "The best pairing of a network's open needs with offers, for those who lead it",
            |asked| {
                queries::network_pairing(
                    &asked.guest.app.ctx,
                    &asked.guest.actor,
                    &NetworkId::new(asked.id()),
                )
            },
        ),
        Endpoint::new(
            "capture",
            "/api/v1/pairings/{id}",
            "A pairing that was accepted, and what became of its pairs",
            |asked| {
                queries::pairing_round(
                    &asked.guest.app.ctx,
                    &asked.guest.actor,
                    &PairingRoundId::new(asked.id()),
                )
            },
        ),
    ]
}
