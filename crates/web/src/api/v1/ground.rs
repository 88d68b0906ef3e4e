//! Endpoints of what every stage stands on.

use super::Endpoint;
use torg_domain::id::{NetworkId, ProposalId};
use torg_domain::link::{Anchor, Kind};
use torg_stages::Error;
use torg_stages::ground::glossary::{self, proposals};
use torg_stages::ground::{journal, thread};

pub(super) fn endpoints() -> Vec<Endpoint> {
    let mut all = glossary_endpoints();
    all.extend(thread_and_journal());
    all
}

fn glossary_endpoints() -> Vec<Endpoint> {
    vec![
        Endpoint::new(
            "ground",
            "/api/v1/glossary",
            "Concepts of care with their words in each language",
            |asked| {
                let ctx = &asked.guest.app.ctx;
                match asked.query("q") {
                    Some(word) => glossary::with_word(ctx, &word),
                    None => glossary::list(ctx),
                }
            },
        )
        .asking(&[("q", "only concepts that have this word, in any language")]),
        Endpoint::new(
            "ground",
            "/api/v1/glossary/{id}",
            "One concept with its words, what does not correspond and which words mislead",
            |asked| glossary::card(&asked.guest.app.ctx, asked.id()),
        ),
        Endpoint::new(
            "ground",
            "/api/v1/glossary/{id}/versions",
            "How a concept has stood, newest first; empty where it stands as it was brought along",
            |asked| glossary::versions(&asked.guest.app.ctx, asked.id()),
        ),
        Endpoint::new(
            "ground",
            "/api/v1/glossary-proposals",
            "Proposed changes of the glossary: accepted ones for everybody, others for those they concern",
            |asked| {
                let concept = asked.query("concept");
                proposals::proposals(&asked.guest.app.ctx, &asked.guest.actor, concept.as_deref())
            },
        )
        .asking(&[("concept", "only those about this concept")]),
        Endpoint::new("ground", "/api/v1/glossary-proposals/{id}", "One proposed change", |asked| {
            proposals::proposal(&asked.guest.app.ctx, &asked.guest.actor, &ProposalId::new(asked.id()))
        }),
    ]
}

fn thread_and_journal() -> Vec<Endpoint> {
    vec![
        Endpoint::new(
            "ground",
            "/api/v1/thread/{kind}/{id}",
            "The thread through one thing: back to the sentences and forward to what came of it",
            |asked| {
                let (kind, id) = (asked.path("kind"), asked.id().to_owned());
                let kind = Kind::from_word(kind).ok_or_else(|| Error::Missing("station", kind.to_owned()))?;
                let view = thread::through(&asked.guest.app.ctx, &asked.guest.actor, &Anchor { kind, id })?;
                let is_known = view.stations.iter().any(|station| station.step == 0);
                if is_known { Ok(view) } else { Err(Error::Missing("station", view.start.1)) }
            },
        ),
        Endpoint::new(
            "ground",
            "/api/v1/networks/{id}/journal",
            "The newest changes in a network, newest first; for those who take part in it",
            |asked| {
                let before = asked.query("before").and_then(|seq| seq.parse().ok());
                journal::of_network(
                    &asked.guest.app.ctx,
                    &asked.guest.actor,
                    &NetworkId::new(asked.id()),
                    before,
                )
            },
        )
        .asking(&[("before", "only changes before this `seq`: the next page")]),
    ]
}
