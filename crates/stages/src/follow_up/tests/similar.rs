//! Similar places and the groups of FOLLOW UP that stand beside them: published peers first, one's own choice with its reasons, and nothing said that is not known.

use crate::find::similar::commands::put_trait;
use crate::find::similar::views::{PeerView, SimilarView, TraitView};
use crate::find::similar::{Wanted, queries};
use crate::follow_up::commands::{NewGroup, put_comparison_group};
use crate::ground::networks::{self, NewNetwork};
use crate::ground::places::{self, Lookup, NewOrganisation};
use crate::{Actor, Ctx, Error};
use torg_domain::id::{NetworkId, OrganisationId};

const SWEDEN: [(&str, &str, f64, f64); 5] = [
    ("SE:0184", "Solna", 80_000.0, 15.0),
    ("SE:0163", "Sollentuna", 72_000.0, 16.0),
    ("SE:0123", "Järfälla", 78_000.0, 15.5),
    ("SE:2380", "Östersund", 63_000.0, 20.0),
    ("SE:2403", "Bjurholm", 2_400.0, 30.0),
];

fn ctx() -> (Ctx, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let db = torg_db::Db::open(folder.path().join("torg.db").to_str().unwrap()).unwrap();
    db.migrate().unwrap();
    let ctx = Ctx::new(db);
    let danish = [("DK:0851", "Aalborg"), ("DK:0440", "Kerteminde"), ("NO:1804", "Bodø")];
    let all = SWEDEN.iter().map(|(id, name, ..)| (*id, *name)).chain(danish);
    ctx.db
        .tx(|tx| -> crate::Result<()> {
            for (id, name) in all {
                places::put(tx, "2026-01-01T00:00:00Z", &municipality(id, name))?;
            }
            places::put_former(tx, ("SE", "0199", "Gamla Solna"), "SE:0184", 1990)?;
            let people: Vec<(String, f64)> = SWEDEN
                .iter()
                .map(|(id, _, people, _)| ((*id).to_owned(), *people))
                .chain([("DK:0851".to_owned(), 210_000.0), ("DK:0440".to_owned(), 24_000.0)])
                .collect();
            let aged: Vec<(String, f64)> =
                SWEDEN.iter().take(4).map(|(id, _, _, share)| ((*id).to_owned(), *share)).collect();
            put_trait(tx, &Actor::program(), (1, &one_trait("population", true)), &people)?;
            put_trait(tx, &Actor::program(), (2, &one_trait("kolada:N01960", false)), &aged)
        })
        .unwrap();
    (ctx, folder)
}

fn municipality(id: &str, name: &str) -> NewOrganisation {
    let (country, code) = id.split_once(':').unwrap();
    NewOrganisation {
        id: id.into(),
        kind: "municipality".into(),
        country: country.into(),
        code: Some(code.into()),
        name: name.into(),
        ..NewOrganisation::default()
    }
}

fn one_trait(id: &str, is_logarithm: bool) -> TraitView {
    TraitView {
        id: id.into(),
        theme: "people".into(),
        unit: "people".into(),
        is_logarithm,
        weight: 1.0,
        names: vec![("sv".into(), id.into())],
        in_catalogue: true,
        ..TraitView::default()
    }
}

fn group(ctx: &Ctx, (id, of): (&str, Option<&str>), members: &[&str]) {
    let new = NewGroup {
        id: id.into(),
        name: id.into(),
        source_line: "Källa: Kolada".into(),
        year: Some(2024),
        of: of.map(OrganisationId::new),
        members: members.iter().map(|id| OrganisationId::new(*id)).collect(),
    };
    ctx.db.tx(|tx| put_comparison_group(tx, &Actor::program(), &new)).unwrap();
}

fn wanted(weights: &[(&str, f64)]) -> Wanted {
    Wanted { weights: weights.iter().map(|(id, w)| ((*id).to_owned(), *w)).collect(), ..Wanted::default() }
}

fn names(peers: &[PeerView]) -> Vec<&str> {
    peers.iter().map(|peer| peer.place.name.as_str()).collect()
}

fn solna(ctx: &Ctx, wanted: &Wanted) -> SimilarView {
    queries::similar(ctx, &Actor::stranger(), &OrganisationId::new("SE:0184"), wanted).unwrap()
}

#[test]
fn the_nearest_come_with_what_makes_them_alike_and_what_differs() {
    let (ctx, _folder) = ctx();
    let view = solna(&ctx, &Wanted::default());
    assert_eq!(names(&view.peers), ["Järfälla", "Sollentuna", "Östersund"]);
    assert!(view.is_default);
    assert_eq!(
        (view.compared, view.own_known),
        ((3, 4), 2),
        "one place lacks a value, and nobody fills it in"
    );
    let first = &view.peers[0];
    assert_eq!(first.differs.as_ref().unwrap().own, 15.0);
    assert_eq!(first.alike[0].trait_id, "population");
    assert!(view.peers.iter().all(|peer| peer.index.unwrap() <= 1.0));
    assert_eq!(view.strips[1].without_value, 1);
}

#[test]
fn weights_decide_and_what_nobody_knows_is_left_out_by_name() {
    let (ctx, _folder) = ctx();
    let view = solna(&ctx, &wanted(&[("population", 3.0), ("no-such", 2.0), ("kolada:N01960", f64::NAN)]));
    assert_eq!(names(&view.peers), ["Järfälla", "Sollentuna", "Östersund", "Bjurholm"]);
    assert!(!view.is_default);
    let aalborg = queries::similar(
        &ctx,
        &Actor::stranger(),
        &OrganisationId::new("DK:0851"),
        &wanted(&[("population", 1.0), ("kolada:N01960", 1.0)]),
    )
    .unwrap();
    assert_eq!(names(&aalborg.peers), ["Kerteminde"]);
    assert_eq!(aalborg.left_out, ["kolada:N01960"]);
    assert_eq!(aalborg.published, None);
}

#[test]
fn published_peers_stand_beside_with_year_and_link() {
    let (ctx, _folder) = ctx();
    group(&ctx, ("kolada:G176678", Some("SE:0184")), &["SE:0163", "SE:2380"]);
    let view = solna(&ctx, &Wanted::default());
    let published = view.published.unwrap();
    assert_eq!((published.year, published.members.len()), (Some(2024), 2));
    assert_eq!(published.source_address, "https://api.kolada.se/v3/municipality_groups/G176678");
    assert_eq!(view.overlap, 2);
}

#[test]
fn the_short_list_is_the_published_one_and_otherwise_the_nearest() {
    let (ctx, _folder) = ctx();
    let ids = |place: &str| queries::peers_of(&ctx, &OrganisationId::new(place)).unwrap();
    assert_eq!(ids("SE:0184")[0].as_str(), "SE:0123");
    group(&ctx, ("kolada:G1", Some("SE:0184")), &["SE:2380"]);
    assert_eq!(ids("SE:0184"), [OrganisationId::new("SE:2380")]);
    assert_eq!(ids("DK:0851"), [OrganisationId::new("DK:0440")]);
    assert!(ids("NO:1804").is_empty(), "nothing is known, so nothing is said");
    assert!(matches!(queries::peers_of(&ctx, &OrganisationId::new("SE:9999")), Err(Error::Missing(..))));
}

#[test]
fn a_ready_made_group_that_lacks_a_member_of_the_network_says_so() {
    let (ctx, _folder) = ctx();
    let members = ["SE:0184", "SE:0163", "SE:0123"].map(OrganisationId::new).to_vec();
    for (id, is_public) in [("open", true), ("closed", false)] {
        let new = NewNetwork {
            name: id.into(),
            language: "sv".into(),
            members: members.clone(),
            is_public,
            ..NewNetwork::default()
        };
        ctx.db.tx(|tx| networks::insert(tx, &ctx, &Actor::program(), &NetworkId::new(id), &new)).unwrap();
    }
    group(&ctx, ("kolada:G196055", None), &["SE:0184", "SE:0123"]);
    let view = solna(&ctx, &Wanted::default());
    let [ready] = view.ready_made.as_slice() else { panic!("the closed network is nobody's to see") };
    assert_eq!((ready.held, ready.of, ready.network.as_str()), (2, 3, "open"));
    assert_eq!(ready.missing[0].name, "Sollentuna");
}

#[test]
fn across_countries_only_what_both_have_counts() {
    let (ctx, _folder) = ctx();
    let view = solna(&ctx, &Wanted::default());
    let of = |country: &str| view.abroad.iter().find(|abroad| abroad.country == country).unwrap();
    assert_eq!(of("DK").traits, ["population"]);
    assert_eq!(names(&of("DK").peers), ["Aalborg", "Kerteminde"]);
    assert!(of("NO").traits.is_empty() && of("NO").peers.is_empty());
    assert!(of("DK").peers.iter().all(|peer| peer.index.is_none()));
}

#[test]
fn a_code_that_was_replaced_finds_its_successor() {
    let (ctx, _folder) = ctx();
    let found = queries::municipality(&ctx, "SE:0199").unwrap().unwrap();
    assert!(matches!(found, Lookup::Found { organisation, .. } if organisation.name == "Solna"));
    assert!(queries::municipality(&ctx, " ").unwrap().is_none());
}

#[test]
fn only_the_administrator_brings_traits_in() {
    let (ctx, _folder) = ctx();
    let put = |actor: &Actor| ctx.db.tx(|tx| put_trait(tx, actor, (3, &one_trait("x", false)), &[]));
    assert!(matches!(put(&Actor::stranger()), Err(Error::Forbidden(_))));
    put(&Actor::program()).unwrap();
}
