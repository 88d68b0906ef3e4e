//! Endpoints of who does what: responsibilities, forums, a network's map, who has learned from whom.

use super::Endpoint;
use torg_domain::id::{ForumId, NetworkId, OrganisationId, PracticeId};
use torg_domain::network::Concept;
use torg_stages::find::responsibility::{self, Question};
use torg_stages::meet::queries as meet;
use torg_stages::share::adoption;
use torg_stages::share::relations::{RelationFilter, relations};

pub(super) fn endpoints() -> Vec<Endpoint> {
    let mut all = responsibilities_and_forums();
    all.extend(learning());
    all
}

fn responsibilities_and_forums() -> Vec<Endpoint> {
    vec![
        Endpoint::new("find", "/api/v1/who", "Who does what: organisations with the role to ask", |asked| {
            let question = Question {
                words: asked.query("q").unwrap_or_default(),
                concept: asked.word("concept", Concept::from_word),
                country: asked.query("country").unwrap_or_default(),
            };
            responsibility::who(&asked.guest.app.ctx, &question)
        })
        .asking(&[
            ("q", "words of the role or of what it covers"),
            ("concept", "only with this shared concept"),
            ("country", "only of this country, as `SE`"),
        ]),
        Endpoint::new(
            "find",
            "/api/v1/organisations/{id}/responsibilities",
            "Who does what in an organisation, as roles, and what it says nothing about",
            |asked| {
                let id = OrganisationId::new(asked.id());
                responsibility::of_organisation(&asked.guest.app.ctx, &asked.guest.actor, &id)
            },
        ),
        Endpoint::new(
            "find",
            "/api/v1/organisations/{id}/forums",
            "Forums an organisation owns or sits in, each with everybody who sits there",
            |asked| {
                meet::forums_of(&asked.guest.app.ctx, &asked.guest.actor, &OrganisationId::new(asked.id()))
            },
        ),
        Endpoint::new("find", "/api/v1/forums/{id}", "One forum with who sits there", |asked| {
            meet::forum(&asked.guest.app.ctx, &asked.guest.actor, &ForumId::new(asked.id()))
        }),
        Endpoint::new(
            "find",
            "/api/v1/networks/{id}/map",
            "A network's forums, who sits where, what is missing or doubled",
            |asked| meet::forum_map(&asked.guest.app.ctx, &asked.guest.actor, &NetworkId::new(asked.id())),
        ),
    ]
}

fn learning() -> Vec<Endpoint> {
    vec![
        Endpoint::new(
            "find",
            "/api/v1/relations",
            "Who has learned from whom: visits, matches, adoptions and programmes",
            |asked| {
                let filter = RelationFilter {
                    network: asked.query("network").map(NetworkId::new),
                    organisation: asked.query("organisation").map(OrganisationId::new),
                };
                relations(&asked.guest.app.ctx, &asked.guest.actor, &filter)
            },
        )
        .asking(&[
            ("network", "only those of this network, by its id"),
            ("organisation", "only those this organisation is part of, by its id"),
        ]),
        Endpoint::new(
            "share",
            "/api/v1/practices/{id}/adoptions",
            "Who has taken up a practice, and how far",
            |asked| {
                adoption::of_practice(&asked.guest.app.ctx, &asked.guest.actor, &PracticeId::new(asked.id()))
            },
        ),
    ]
}
