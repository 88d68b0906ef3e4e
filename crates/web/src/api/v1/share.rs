//! Endpoints of SHARE.

use super::Endpoint;
use torg_domain::id::{ExchangeId, OrganisationId, PracticeId};
use torg_domain::network::Concept;
use torg_domain::practice::PracticeState;
use torg_stages::share::queries::{self, PracticeFilter};

pub(super) fn endpoints() -> Vec<Endpoint> {
    vec![
        Endpoint::new("share", "/api/v1/practices", "Practices others can take up, newest first", |asked| {
            let filter = PracticeFilter {
                concept: asked.word("concept", Concept::from_word),
                country: asked.query("country"),
                state: asked.word("state", PracticeState::from_word),
                organisation: asked.query("organisation").map(OrganisationId::new),
                exchange: asked.query("exchange").map(ExchangeId::new),
            };
            queries::practices(&asked.guest.app.ctx, &asked.guest.actor, &filter)
        })
        .asking(&[
            ("concept", "only with this shared concept"),
            ("country", "only of this country, as `SE`"),
            ("state", "`running`, `ended` or `not-stated`"),
            ("organisation", "only of this organisation, by its id"),
            ("exchange", "only published from this exchange, by its id"),
        ]),
        Endpoint::new(
            "share",
            "/api/v1/practices/{id}",
            "One practice with what it grew from and who has taken it up",
            |asked| queries::practice(&asked.guest.app.ctx, &asked.guest.actor, &PracticeId::new(asked.id())),
        ),
        Endpoint::new(
            "share",
            "/api/v1/places/{id}",
            "What an organisation tries, with whom, and how it goes: the same for every reader",
            |asked| queries::place(&asked.guest.app.ctx, &OrganisationId::new(asked.id())),
        ),
    ]
}
