//! FIND answers only with what the reader may see.

use super::queries::{self, Search};
use crate::ground::library::{self, Entry};
use crate::ground::networks::{self, NewNetwork};
use crate::ground::places::{self, Lookup, NewOrganisation};
use crate::{Actor, Ctx};
use torg_domain::id::{NetworkId, OrganisationId};
use torg_domain::network::NetworkRole;

fn ctx() -> (Ctx, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let db = torg_db::Db::open(folder.path().join("torg.db").to_str().unwrap()).unwrap();
    db.migrate().unwrap();
    (Ctx::new(db), folder)
}

fn municipality(ctx: &Ctx, id: &str, name: &str) {
    let (country, code) = id.split_once(':').unwrap();
    let new = NewOrganisation {
        id: id.into(),
        kind: "municipality".into(),
        country: country.into(),
        code: Some(code.into()),
        name: name.into(),
        ..NewOrganisation::default()
    };
    ctx.db.tx(|tx| places::put(tx, &ctx.now(), &new)).unwrap();
}

#[test]
fn a_pasted_list_gives_codes_and_asks_about_what_it_does_not_know() {
    let (ctx, _folder) = ctx();
    for (id, name) in
        [("SE:0114", "Upplands Väsby"), ("SE:0184", "Solna"), ("SE:1715", "Årjäng"), ("DK:0851", "Aalborg")]
    {
        municipality(&ctx, id, name);
    }
    let answers =
        places::look_up(&ctx, "Solna kommun, upplands väsby; 0184\nAtlantis, 851, Ålborg", None).unwrap();
    let ids: Vec<Option<&str>> = answers
        .iter()
        .map(|answer| match answer {
            Lookup::Found { organisation, .. } => Some(organisation.id.as_str()),
            _ => None,
        })
        .collect();
    let (vasby, solna, aalborg) = (Some("SE:0114"), Some("SE:0184"), Some("DK:0851"));
    assert_eq!(ids, [solna, vasby, solna, None, aalborg, aalborg]);
    assert!(matches!(&answers[3], Lookup::Unknown { given } if given == "Atlantis"));
}

#[test]
fn what_one_network_keeps_is_not_found_from_another() {
    let (ctx, _folder) = ctx();
    municipality(&ctx, "SE:0184", "Solna");
    let entry = |network: &'static str| Entry {
        kind: "note",
        id: "n1",
        title: "Fast omsorgskontakt i hemtjänsten",
        summary: "Samma ansikten varje vecka",
        lang: "sv",
        network: Some(network),
        path: "/capture/notes/n1",
        at: "2026-01-01T00:00:00Z",
        ..Entry::default()
    };
    ctx.db
        .tx(|tx| {
            for id in ["a", "b"] {
                let new = NewNetwork {
                    name: id.into(),
                    language: "sv".into(),
                    members: vec![OrganisationId::new("SE:0184")],
                    ..NewNetwork::default()
                };
                networks::insert(tx, &ctx, &Actor::program(), &NetworkId::new(id), &new)?;
            }
            library::put(tx, &entry("a"))
        })
        .unwrap();
    let person = crate::ground::people::add_person(
        &ctx,
        &Actor::program(),
        &crate::ground::people::NewPerson {
            sign_in_name: "anna".into(),
            display_name: "Utvecklare".into(),
            language: "sv".into(),
            password: "kaffe först sedan omsorg".into(),
            ..Default::default()
        },
    )
    .unwrap();
    let role = |network: &str| {
        let network = NetworkId::new(network);
        ctx.db.tx(|tx| networks::put_person(tx, &ctx, &network, &person, NetworkRole::Member)).unwrap();
        crate::ground::people::actor_named(&ctx, "anna").unwrap()
    };
    let count = |actor: &Actor| {
        let search = Search { query: "fast OMSORGSKONTAKT".into(), ..Search::default() };
        queries::search(&ctx, actor, &search).unwrap().hits.iter().filter(|hit| hit.kind == "note").count()
    };
    assert_eq!(count(&Actor::stranger()), 0);
    assert_eq!(count(&role("b")), 0);
    assert_eq!(count(&role("a")), 1);
}
