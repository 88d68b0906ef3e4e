//! Forums with their seats, and a network's map with what is missing.

use super::{is_forbidden, refusal, scene};
use torg_domain::Refusal;
use torg_domain::date::PartialDate;
use torg_domain::forum::Task;
use torg_domain::id::ForumId;
use torg_domain::network::Level;
use torg_stages::Actor;
use torg_stages::find::queries::{Search, search};
use torg_stages::ground::networks::{self, NewNetwork};
use torg_stages::meet::commands::{NewForum, add_forum, confirm_forum, edit_forum, put_seats, remove_forum};
use torg_stages::meet::queries::{forum, forum_map, forums_of};
use torg_stages::share::relations::{RelationFilter, relations};
use torg_testkit::{Finding, Scene, on_both};

fn team(scene: &Scene, owner: &str) -> NewForum {
    NewForum {
        name: format!("Hemgångsteam, {owner}"),
        task: "Planerar hemgång tillsammans med sjukhuset".into(),
        kind: Some(Task::Discharge),
        organisation: Some(scene.organisation_id(owner)),
        meets: "Varje vecka".into(),
        mandate: "Beslutar om första veckans insatser".into(),
        ..NewForum::default()
    }
}

fn seated(scene: &Scene, owner: &str, levels: &[Level]) -> ForumId {
    let anna = scene.actor("anna");
    let id = add_forum(&scene.ctx, &anna, &scene.network_id("GR"), &team(scene, owner)).unwrap();
    put_seats(&scene.ctx, &anna, &id, &scene.organisation_id(owner), levels).unwrap();
    id
}

#[test]
fn the_map_says_who_is_in_no_forum_and_which_level_is_missing() {
    on_both(|db| {
        let scene = scene(db);
        let anna = scene.actor("anna");
        let molndal = seated(&scene, "Mölndal", &[Level::CareStaff]);
        seated(&scene, "Härryda", &[Level::CareStaff, Level::HealthCare]);
        let map = forum_map(&scene.ctx, &Actor::stranger(), &scene.network_id("GR")).unwrap();
        let gaps: Vec<(&str, &str)> = map
            .gaps
            .iter()
            .map(|gap| {
                (gap.kind.as_str(), gap.organisation.as_ref().or(gap.forum.as_ref()).unwrap().1.as_str())
            })
            .collect();
        assert_eq!(gaps, [("in-no-forum", "Partille"), ("no-level", "Hemgångsteam, Mölndal")]);
        assert_eq!(map.gaps[1].levels, ["health-care"]);
        assert!(!map.may_add && !map.may_edit, "a stranger reads");

        put_seats(&scene.ctx, &anna, &molndal, &scene.organisation_id("Regionen"), &[Level::HealthCare])
            .unwrap();
        let map = forum_map(&scene.ctx, &anna, &scene.network_id("GR")).unwrap();
        let kinds: Vec<&str> = map.gaps.iter().map(|gap| gap.kind.as_str()).collect();
        assert_eq!(kinds, ["in-no-forum"]);
        let cell = map.cell(molndal.as_str(), scene.organisation_id("Regionen").as_str()).unwrap();
        assert_eq!(cell.levels, ["health-care"]);
    });
}

#[test]
fn a_seat_says_its_levels_and_a_stated_level_replaces_not_stated() {
    on_both(|db| {
        let scene = scene(db);
        let (anna, molndal) = (scene.actor("anna"), scene.organisation_id("Mölndal"));
        let id = seated(&scene, "Mölndal", &[Level::NotStated]);
        let levels = || forum(&scene.ctx, &anna, &id).unwrap().seats.first().map(|seat| seat.levels.clone());
        assert_eq!(levels().unwrap(), ["not-stated"]);
        let stated = [Level::NotStated, Level::CareStaff, Level::Management];
        put_seats(&scene.ctx, &anna, &id, &molndal, &stated).unwrap();
        assert_eq!(levels().unwrap(), ["management", "care-staff"], "in the order of the domain");
        put_seats(&scene.ctx, &anna, &id, &molndal, &[]).unwrap();
        assert_eq!(levels(), None);
        let unknown = torg_domain::id::OrganisationId::new("SE:0000");
        let answer = put_seats(&scene.ctx, &anna, &id, &unknown, &[Level::User]);
        assert_eq!(refusal(answer), Refusal::FieldMissing { field: "organisation" });
    });
}

#[test]
fn a_forum_is_changed_by_its_own_people_and_the_networks_editors_only() {
    on_both(|db| {
        let scene = scene(db).network("Andra").member("berit");
        let (anna, mats, berit) = (scene.actor("anna"), scene.actor("mats"), scene.actor("berit"));
        let own = scene.organisation_id("Härryda");
        assert_eq!(mats.organisation.as_ref(), Some(&own), "the scene's people belong to the first by name");
        let network = scene.network_id("GR");
        let of_harryda = add_forum(&scene.ctx, &anna, &network, &team(&scene, "Härryda")).unwrap();
        let of_molndal = add_forum(&scene.ctx, &anna, &network, &team(&scene, "Mölndal")).unwrap();
        assert!(confirm_forum(&scene.ctx, &mats, &of_harryda).is_ok());
        assert!(is_forbidden(&confirm_forum(&scene.ctx, &mats, &of_molndal)), "another's forum");
        for actor in [Actor::stranger(), berit] {
            assert!(is_forbidden(&confirm_forum(&scene.ctx, &actor, &of_harryda)));
            assert!(is_forbidden(&edit_forum(&scene.ctx, &actor, &of_harryda, &team(&scene, "Härryda"), 0)));
            assert!(is_forbidden(&put_seats(&scene.ctx, &actor, &of_harryda, &own, &[Level::User])));
        }
    });
}

#[test]
fn a_changed_forum_counts_as_confirmed_and_the_slower_writer_is_told() {
    on_both(|db| {
        let scene = scene(db);
        let anna = scene.actor("anna");
        let id = add_forum(&scene.ctx, &anna, &scene.network_id("GR"), &team(&scene, "Mölndal")).unwrap();
        scene.clock.set("2028-03-01T08:00:00Z");
        assert_eq!(forum(&scene.ctx, &anna, &id).unwrap().freshness, "old");
        let date = |text| PartialDate::parse(text).unwrap();
        let changed = NewForum {
            reports_to: "Förvaltningschefen".into(),
            since: date("2024"),
            ended_on: date("2023"),
            ..team(&scene, "Mölndal")
        };
        assert_eq!(refusal(edit_forum(&scene.ctx, &anna, &id, &changed, 0)), Refusal::EndBeforeStart);
        let changed = NewForum { ended_on: None, ..changed };
        edit_forum(&scene.ctx, &anna, &id, &changed, 0).unwrap();
        let view = forum(&scene.ctx, &anna, &id).unwrap();
        assert_eq!((view.freshness.as_str(), view.forum.revision), ("fresh", 1));
        assert_eq!(view.forum.reports_to, "Förvaltningschefen");
        assert_eq!(refusal(edit_forum(&scene.ctx, &anna, &id, &changed, 0)), Refusal::ChangedMeanwhile);
        let personal = NewForum { mandate: "Ring 070-123 45 67".into(), ..changed };
        let answer = edit_forum(&scene.ctx, &anna, &id, &personal, 1);
        assert!(matches!(refusal(answer), Refusal::LooksPersonal { .. }));
    });
}

#[test]
fn a_forum_that_has_ended_leaves_the_map_and_one_that_was_removed_leaves_the_search() {
    on_both(|db| {
        let scene = scene(db);
        let (anna, network) = (scene.actor("anna"), scene.network_id("GR"));
        let id = seated(&scene, "Mölndal", &[Level::CareStaff]);
        let ended = NewForum { ended_on: PartialDate::parse("2026-06").unwrap(), ..team(&scene, "Mölndal") };
        edit_forum(&scene.ctx, &anna, &id, &ended, 0).unwrap();
        let map = forum_map(&scene.ctx, &anna, &network).unwrap();
        assert_eq!((map.forums.len(), map.ended.len(), map.seats.len()), (0, 1, 0));
        let found = || {
            let wanted = Search { query: "hemgångsteam".into(), ..Search::default() };
            search(&scene.ctx, &Finding::over(&scene.ctx), &Actor::stranger(), &wanted).unwrap().hits.len()
        };
        assert_eq!(found(), 1);
        remove_forum(&scene.ctx, &anna, &network, &id).unwrap();
        assert_eq!(found(), 0);
    });
}

#[test]
fn an_organisation_finds_the_forums_it_owns_or_sits_in() {
    on_both(|db| {
        let scene = scene(db);
        let id = seated(&scene, "Mölndal", &[Level::CareStaff]);
        let region = scene.organisation_id("Regionen");
        let of_region = || forums_of(&scene.ctx, &Actor::stranger(), &region).unwrap().len();
        assert_eq!(of_region(), 0);
        put_seats(&scene.ctx, &scene.actor("anna"), &id, &region, &[Level::HealthCare]).unwrap();
        assert_eq!(of_region(), 1);
        let of_molndal =
            forums_of(&scene.ctx, &Actor::stranger(), &scene.organisation_id("Mölndal")).unwrap();
        assert_eq!(of_molndal[0].1.len(), 2, "with everybody who sits there");
    });
}

#[test]
fn what_a_closed_network_keeps_is_not_on_any_page_of_its_members() {
    on_both(|db| {
        let scene = scene(db);
        let molndal = scene.organisation_id("Mölndal");
        let closed = NewNetwork {
            name: "Sluten krets".into(),
            language: "sv".into(),
            members: vec![molndal.clone()],
            ..NewNetwork::default()
        };
        let network = networks::create(&scene.ctx, &Actor::program(), &closed).unwrap();
        let id = add_forum(&scene.ctx, &Actor::program(), &network, &team(&scene, "Mölndal")).unwrap();
        put_seats(&scene.ctx, &Actor::program(), &id, &molndal, &[Level::CareStaff]).unwrap();
        for actor in [Actor::stranger(), scene.actor("anna")] {
            assert!(is_forbidden(&forum(&scene.ctx, &actor, &id)));
            assert!(is_forbidden(&forum_map(&scene.ctx, &actor, &network)));
            assert!(forums_of(&scene.ctx, &actor, &molndal).unwrap().is_empty());
            let wanted = Search { query: "hemgångsteam".into(), ..Search::default() };
            assert!(search(&scene.ctx, &Finding::over(&scene.ctx), &actor, &wanted).unwrap().hits.is_empty());
            let filter = RelationFilter { network: Some(network.clone()), ..RelationFilter::default() };
            assert!(is_forbidden(&relations(&scene.ctx, &actor, &filter)));
        }
    });
}
