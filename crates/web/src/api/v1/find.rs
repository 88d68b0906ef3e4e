//! Endpoints of FIND.

use super::Endpoint;
use crate::pages::find::wanted;
use torg_domain::id::OrganisationId;
use torg_stages::find::queries;
use torg_stages::find::similar::{self, Wanted};

/// As many as a reader of news goes through.
const NEWEST: u32 = 50;

/// What a search is asked with; lists are comma separated.
const SEARCH: &[(&str, &str)] = &[
    ("q", "the words, in any language"),
    ("lang", "only texts in these languages: `sv`, `da`, `nb`, `nn`, `fi`, `en`, `nl`"),
    ("kinds", "only these kinds, as `practice,note`"),
    ("country", "only these countries, as `SE,DK`"),
    ("focus-area", "only these shared concepts, as `continuity`"),
    ("state", "only `running`, `ended`, `not-stated`"),
    ("from", "only from this year on"),
    ("to", "only up to this year"),
    ("organisations", "only what belongs to these organisations, as `SE:0184,DK:0510`"),
    ("without", "concepts not to search as well: ids of `expansions`"),
    ("limit", "hits at once; 20 where it is left out, at most 100"),
    ("after", "`next` of the page before"),
];

pub(super) fn endpoints() -> Vec<Endpoint> {
    vec![
        Endpoint::new(
            "find",
            "/api/v1/search",
            "Everything public or visible to the reader that matches, in any of the languages, with why it did",
            |asked| {
                let guest = asked.guest;
                queries::search(&guest.app.ctx, guest.app.finder()?, &guest.actor, &wanted(guest, "lang"))
            },
        )
        .asking(SEARCH),
        Endpoint::new("find", "/api/v1/suggest", "What somebody may be typing", |asked| {
            let guest = asked.guest;
            queries::suggest(&guest.app.ctx, guest.app.finder()?, &guest.actor, &wanted(guest, "lang"))
        })
        .asking(&[("q", "what was typed so far")]),
        Endpoint::new("find", "/api/v1/newest", "The newest public things", |asked| {
            queries::newest(&asked.guest.app.ctx, &asked.guest.actor, NEWEST)
        }),
        Endpoint::new(
            "find",
            "/api/v1/organisations",
            "Municipalities and regions of a country, or all other organisations",
            |asked| {
                let ctx = &asked.guest.app.ctx;
                let begins = asked.query("begins").unwrap_or_default();
                match asked.query("country").as_deref() {
                    Some("other") => queries::other_organisations(ctx, &begins),
                    country => queries::organisations(ctx, country.unwrap_or("SE"), &begins),
                }
            },
        )
        .asking(&[
            ("country", "`SE` (taken where it is left out), `NO`, `DK`, `FI`, or `other` for organisations that are no places"),
            ("begins", "only names that begin so, whatever their accents"),
        ]),
        Endpoint::new("find", "/api/v1/organisations/{id}", "One organisation with everything public it did", |asked| {
            queries::organisation(&asked.guest.app.ctx, &asked.guest.actor, &OrganisationId::new(asked.id()))
        }),
        Endpoint::new("find", "/api/v1/organisations/{id}/similar", "Municipalities similar to one: published peers, and the nearest by a choice of traits with the reasons", |asked| {
            let word = |name| asked.query(name).unwrap_or_default();
            let wanted = Wanted::of(&word("weights"), &word("most"), &word("known"));
            similar::queries::similar(&asked.guest.app.ctx, &asked.guest.actor, &OrganisationId::new(asked.id()), &wanted)
        })
        .asking(&[
            ("weights", "traits and weights, as `population=2,kolada:N01960=1`; where it is left out, the traits of the list with a weight"),
            ("most", "how many of the nearest, 1 to 30; 7 where it is left out"),
            ("known", "the least share of the weight that has to be known for both, in percent; 80 where it is left out"),
        ]),
        Endpoint::new("find", "/api/v1/traits", "What municipalities can be compared by, with periods and sources", |asked| {
            similar::queries::traits(&asked.guest.app.ctx)
        }),
        Endpoint::new("find", "/api/v1/networks", "Networks with their members and forums", |asked| {
            queries::directory(&asked.guest.app.ctx, &asked.guest.actor)
        }),
    ]
}
