//! Similar municipalities with the values and groups that come along: journeys C1.3 and C6.3, on both databases.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use torg_domain::id::OrganisationId;
use torg_stages::Actor;
use torg_stages::find::similar::{Wanted, peers_of, queries};
use torg_stages::ground::places::Lookup;
use torg_stories::demonstrated;

const SOLNAS_PEERS: [&str; 7] =
    ["Upplands Väsby", "Järfälla", "Botkyrka", "Haninge", "Sollentuna", "Södertälje", "Nacka"];

#[test]
fn solna_has_seven_named_peers_with_year_and_source_and_a_choice_beside_them() {
    demonstrated(|ctx| {
        let solna = OrganisationId::new("SE:0184");
        let view = queries::similar(ctx, &Actor::stranger(), &solna, &Wanted::default()).unwrap();
        let published = view.published.unwrap();
        let names: Vec<&str> = published.members.iter().map(|member| member.name.as_str()).collect();
        assert_eq!(names, SOLNAS_PEERS);
        assert_eq!((published.year, published.source_line.as_str()), (Some(2024), "Källa: Kolada"));
        assert_eq!(published.source_address, "https://api.kolada.se/v3/municipality_groups/G176678");
        let ids: Vec<String> = peers_of(ctx, &solna).unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(ids, published.members.iter().map(|member| member.id.clone()).collect::<Vec<_>>());

        assert_eq!((view.peers.len(), view.strips.len(), view.compared), (7, 4, (289, 289)));
        for peer in &view.peers {
            assert_eq!(
                (peer.known, peer.alike.len(), peer.differs.is_some()),
                (4, 3, true),
                "{}",
                peer.place.name
            );
        }
        assert!(view.peers.windows(2).all(|pair| pair[0].distance <= pair[1].distance));

        let ready = view.ready_made.iter().find(|ready| ready.group.group == "kolada:G196055").unwrap();
        assert_eq!((ready.held, ready.of), (7, 8));
        assert_eq!(ready.missing.iter().map(|place| place.name.as_str()).collect::<Vec<_>>(), ["Sollentuna"]);
    });
}

#[test]
fn all_traits_can_be_chosen_and_what_is_missing_is_told() {
    demonstrated(|ctx| {
        let traits = queries::traits(ctx).unwrap();
        assert_eq!(traits.iter().filter(|one| one.id.starts_with("kolada:")).count(), 35);
        let weights: Vec<(String, f64)> = traits.iter().map(|one| (one.id.clone(), 1.0)).collect();
        let wanted = Wanted { weights, ..Wanted::default() };
        let place = OrganisationId::new("SE:1481");
        let view = queries::similar(ctx, &Actor::stranger(), &place, &wanted).unwrap();
        assert_eq!(view.strips.len(), 37);
        assert!(view.peers.iter().all(|peer| peer.known <= view.own_known && peer.known >= 30));
        let asked = view.strips.iter().find(|strip| strip.trait_id == "kolada:U00408").unwrap();
        assert!(asked.without_value > 100, "a survey that few take part in");
    });
}

#[test]
fn other_countries_are_met_by_what_both_have_and_norway_by_nothing_yet() {
    demonstrated(|ctx| {
        let ask = |id: &str| {
            queries::similar(ctx, &Actor::stranger(), &OrganisationId::new(id), &Wanted::default()).unwrap()
        };
        let aalborg = ask("DK:0851");
        assert!(aalborg.published.is_none());
        assert_eq!(aalborg.peers.len(), 7);
        let sweden = aalborg.abroad.iter().find(|abroad| abroad.country == "SE").unwrap();
        assert_eq!((sweden.traits.join(" "), sweden.peers.len()), ("population density".to_owned(), 5));
        assert_eq!(peers_of(ctx, &OrganisationId::new("DK:0851")).unwrap().len(), 7);
        let bodo = ask("NO:1804");
        assert!(bodo.peers.is_empty() && bodo.abroad.iter().all(|abroad| abroad.peers.is_empty()));
        assert!(peers_of(ctx, &OrganisationId::new("NO:1804")).unwrap().is_empty());
    });
}

#[test]
fn a_code_that_was_merged_away_leads_to_the_municipality_of_today() {
    demonstrated(|ctx| {
        let found = queries::municipality(ctx, "FI:099").unwrap().unwrap();
        assert!(matches!(found, Lookup::Found { organisation, .. } if organisation.name == "Kankaanpää"));
    });
}
